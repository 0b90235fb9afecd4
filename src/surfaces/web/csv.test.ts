import { expect, test } from 'vitest';
import { csvFile } from './csv.ts';

const row = { name: '=HYPERLINK("http://jahat")', amount: -12_500n, note: null };
const file = csvFile(
  'anggota',
  [
    { label: 'Nama', value: (each: typeof row) => each.name },
    { label: 'Jumlah', value: (each) => each.amount },
    { label: 'Catatan', value: (each) => each.note },
  ],
  [row],
);

test('a name that a spreadsheet would run as a formula stays a text; an amount stays a number', async () => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // The mark by which spreadsheets know UTF-8.
  expect(Array.from(bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe('Nama,Jumlah,Catatan\r\n"\'=HYPERLINK(""http://jahat"")",-12500,\r\n');
  expect(file.headers.get('Content-Disposition')).toBe('attachment; filename="anggota.csv"');
});
