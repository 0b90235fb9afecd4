/**
 * The people of the demonstrations. Nobody of these names is meant; their addresses end in `.example`, which belongs to no one
 * (RFC 2606), so that no message can reach a person by mistake.
 */
const GIVEN = [
  'Ani',
  'Budi',
  'Citra',
  'Dedi',
  'Eka',
  'Fajar',
  'Gita',
  'Hadi',
  'Indah',
  'Joko',
  'Kartika',
  'Lukman',
  'Maya',
  'Nanda',
  'Oki',
  'Putri',
  'Rahmat',
  'Sari',
  'Teguh',
  'Umi',
  'Wawan',
  'Yanti',
  'Zaenal',
  'Dewi',
  'Agus',
  'Ratna',
  'Slamet',
  'Tuti',
  'Bambang',
  'Lestari',
  'Hendra',
];
const FAMILY = [
  'Lestari',
  'Santoso',
  'Wijaya',
  'Kurniawan',
  'Permata',
  'Nugroho',
  'Hidayat',
  'Susanti',
  'Prasetyo',
  'Utami',
  'Setiawan',
];

/** `count` people of a cooperative, always the same ones, each with an address of their own. */
export function peopleOf(slug: string, count: number): { name: string; contact: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const given = GIVEN[index % GIVEN.length] ?? 'Ani';
    const round = Math.trunc(index / GIVEN.length);
    const family = FAMILY[(index * 7 + round * 3) % FAMILY.length] ?? 'Lestari';
    return {
      name: `${given} ${family}`,
      contact: `${given.toLowerCase()}${round === 0 ? '' : round + 1}@${slug}.example`,
    };
  });
}
