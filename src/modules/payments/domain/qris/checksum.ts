/**
 * CRC-16/CCITT-FALSE of a text's UTF-8 bytes as four upper-case hex digits (EMVCo merchant-presented QR, ISO/IEC 13239:
 * polynomial 0x1021, start 0xFFFF, nothing reflected). The text `123456789` gives `29B1`.
 */
export function checksumOf(text: string): string {
  let crc = 0xffff;
  for (const byte of utf8(text)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 0x8000) === 0 ? crc << 1 : (crc << 1) ^ 0x1021;
    crc &= 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}

/** Bytes, because the checksum counts bytes while the lengths inside the code count characters. */
function* utf8(text: string): Generator<number> {
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) yield point;
    else if (point < 0x800) yield* [0xc0 | (point >> 6), tail(point)];
    else if (point < 0x1_0000) yield* [0xe0 | (point >> 12), tail(point >> 6), tail(point)];
    else yield* [0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point)];
  }
}

function tail(bits: number): number {
  return 0x80 | (bits & 0x3f);
}
