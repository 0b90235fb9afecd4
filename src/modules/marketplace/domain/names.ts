/** Longest key of a service. */
const MAX_KEY_CHARACTERS = 50;

/** The key of a service in its address, from its name: `Bersih Rumah (2 jam)` is `bersih-rumah-2-jam`. */
export function keyOfName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, MAX_KEY_CHARACTERS)
    .replaceAll(/^-+|-+$/gu, '');
  return plain === '' ? 'layanan' : plain;
}

/** What a customer is told of a member: the first name, nothing else. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? name;
}
