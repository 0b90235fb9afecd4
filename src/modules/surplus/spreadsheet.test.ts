import { readSheet } from 'read-excel-file/node';
import writeWorkbook from 'write-excel-file/node';
import { describe, expect, test } from 'vitest';
import { splitSurplus } from './domain/split.ts';
import type { Checked, SurplusCase } from './model.ts';
import { onItsLine, readMemberSheet, resultTable, writeCsv, writeXlsx, type SheetMembers } from './spreadsheet.ts';

const csv = (text: string): Promise<Checked<SheetMembers>> => readMemberSheet(new TextEncoder().encode(text));

async function workbook(rows: (string | number | boolean | null)[][]): Promise<Checked<SheetMembers>> {
  return readMemberSheet(await writeWorkbook(rows).toBuffer());
}

/** Every fault as `code @ path`. */
function faults(checked: Checked<unknown>): string[] {
  return checked.ok ? [] : [checked.refusal, ...checked.others].map(({ code, path }) => `${code} @ ${path ?? ''}`);
}

const ANI_AND_BUDI = [
  { number: 1, name: 'Ani, S.E.', bases: { capital: 1_500_000n, hours: 1800n }, group: 'A', payableBefore: 250n },
  { number: 2, name: 'Budi', bases: { capital: 3_000_000n }, group: 'B', payableBefore: undefined },
];

describe('members from CSV', () => {
  test('with commas', async () => {
    const text =
      'number,name,group,payableBefore,capital,hours\n1,"Ani, S.E.",A,250,1500000,1800\n2,Budi,B,,3000000,\n';
    expect(await csv(text)).toEqual({ ok: true, value: { members: ANI_AND_BUDI, lines: [2, 3] } });
  });

  test('as an Indonesian spreadsheet saves it: semicolons, Windows line ends, byte order mark, dots, Indonesian titles', async () => {
    const text =
      '\uFEFFNomor;Nama;Kelompok;Hak sebelumnya;capital;hours\r\n1;Ani, S.E.;A;Rp 250;1.500.000;1.800\r\n2; Budi ;B;;Rp3.000.000,00;\r\n';
    expect(await csv(text)).toEqual({ ok: true, value: { members: ANI_AND_BUDI, lines: [2, 3] } });
  });

  test('empty lines and names over two lines do not shift the line numbers', async () => {
    const text = 'number,name,capital\n\n1,"Ani\nPutri",5\n\n2,Budi,1.5\n';
    expect(faults(await csv(text))).toEqual(['surplus.sheet_amount_unclear @ lines.6.capital']);
  });

  test.each(['1,500', '1.5', '1.500.00', '15e5', 'satu juta', '-', '9'.repeat(31)])(
    'the amount "%s" could mean two things or nothing, and is refused with its line',
    async (value) => {
      expect(faults(await csv(`number;name;capital\n1;Ani;${value}\n`))).toEqual([
        'surplus.sheet_amount_unclear @ lines.2.capital',
      ]);
    },
  );

  test('every fault of a sheet is named at once', async () => {
    const text = 'number,name,capital\nx,Ani,5\n2,,5\n0,Citra,5\n4,Dewi,5,extra\n5,Eka,lima\n';
    expect(faults(await csv(text))).toEqual([
      'surplus.sheet_number_wrong @ lines.2.number',
      'surplus.sheet_name_missing @ lines.3.name',
      'surplus.sheet_number_wrong @ lines.4.number',
      'surplus.sheet_cell_without_column @ lines.5.4',
      'surplus.sheet_amount_unclear @ lines.6.capital',
    ]);
  });

  test('titles: missing, and twice in two languages', async () => {
    expect(faults(await csv('no,name,capital\n1,Ani,5\n'))).toEqual(['surplus.sheet_column_missing @ lines.1']);
    expect(faults(await csv('number,nomor,name\n1,1,Ani\n'))).toEqual(['surplus.sheet_column_twice @ lines.1']);
  });

  test('an open quotation mark, an empty sheet, another encoding', async () => {
    expect(faults(await csv('number,name\n1,"Ani\n2,Budi\n'))[0]).toMatch(/^surplus\.sheet_line_broken @ lines\.\d$/);
    expect(faults(await csv(''))).toEqual(['surplus.sheet_empty @ ']);
    expect(faults(await csv('number,name\n'))).toEqual(['surplus.sheet_empty @ ']);
    expect(faults(await readMemberSheet(new Uint8Array([0x6e, 0xff, 0xfe, 0x41])))).toEqual([
      'surplus.sheet_unreadable @ ',
    ]);
  });
});

describe('members from a workbook', () => {
  test('numbers, typed amounts and empty cells', async () => {
    const rows = [
      ['Nomor', 'Nama', 'Kelompok', 'payableBefore', 'capital', 'hours'],
      [1, 'Ani, S.E.', 'A', 250, '1.500.000', 1800],
      [null, null, null, null, null, null],
      [2, 'Budi', 'B', null, 3_000_000, null],
    ];
    expect(await workbook(rows)).toEqual({ ok: true, value: { members: ANI_AND_BUDI, lines: [2, 4] } });
  });

  test('a number with a decimal point is never read as thousands', async () => {
    const rows = [
      ['number', 'name', 'capital', 'hours'],
      [1, 'Ani', 150_000.5, 1.5],
      [2, 'Budi', true, 1e21],
    ];
    expect(faults(await workbook(rows))).toEqual([
      'surplus.sheet_amount_unclear @ lines.2.capital',
      'surplus.sheet_amount_unclear @ lines.2.hours',
      'surplus.sheet_amount_unclear @ lines.3.capital',
    ]);
  });

  test('a file that only begins like a workbook is refused', async () => {
    expect(faults(await csv('PK\u0003\u0004 not a workbook'))).toEqual(['surplus.sheet_unreadable @ ']);
  });
});

test('what the division refuses of a member is named by the line of the sheet', () => {
  const fault = { code: 'surplus.base_negative', params: {}, path: 'members.1.bases.capital' };
  expect(onItsLine(fault, [2, 5]).path).toBe('lines.5.capital');
  expect(onItsLine({ ...fault, path: 'pools' }, [2, 5]).path).toBe('pools');
});

describe('the result as a table', () => {
  const splitCase: SurplusCase = {
    surplus: 3_000_000_000_000_000n,
    pools: [
      { key: 'capital', bps: 5000, by: 'capital' },
      { key: 'reserve', bps: 5000, to: 'reserve' },
    ],
    members: [
      { number: 1, name: '=HYPERLINK("http://example.org")', bases: { capital: 1n }, payableBefore: -7n },
      { number: 2, name: '@Budi; S.E.', bases: { capital: 999n } },
      { number: 3, name: 'Çelik', bases: { capital: 0n }, payableBefore: -7n },
    ],
  };
  const result = splitSurplus(splitCase);
  const table = result.ok ? resultTable(result.value, (column) => column) : { titles: [], rows: [] };

  test('CSV: amounts are plain digits, a name that begins like a formula stays a name', () => {
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(table, ';'))).toBe(
      [
        '\uFEFFnumber;name;capital;total;payable',
        '1;"\'=HYPERLINK(""http://example.org"")";1500000000000;1500000000000;1499999999993',
        '2;"\'@Budi; S.E.";1498500000000000;1498500000000000;1498500000000000',
        '3;Çelik;0;0;-7',
        '',
      ].join('\n'),
    );
  });

  test('a workbook: names are text, amounts are numbers, and what a spreadsheet would round is text', async () => {
    const book = await writeXlsx(table);
    const rows = book.ok
      ? await readSheet<{ numeric: string }>(Buffer.from(book.value), { parseNumber: (numeric) => ({ numeric }) })
      : [];
    expect(rows).toEqual([
      ['number', 'name', 'capital', 'total', 'payable'],
      [
        { numeric: '1' },
        '=HYPERLINK("http://example.org")',
        { numeric: '1500000000000' },
        { numeric: '1500000000000' },
        { numeric: '1499999999993' },
      ],
      [{ numeric: '2' }, '@Budi; S.E.', '1498500000000000', '1498500000000000', '1498500000000000'],
      [{ numeric: '3' }, 'Çelik', { numeric: '0' }, { numeric: '0' }, { numeric: '-7' }],
    ]);
  });

  test('groups have a column where there are any', () => {
    const grouped = splitSurplus({
      ...splitCase,
      members: splitCase.members.map((member) => ({ ...member, group: 'A' })),
    });
    expect(grouped.ok && resultTable(grouped.value, (column) => column).titles).toEqual([
      'number',
      'name',
      'group',
      'capital',
      'total',
      'payable',
    ]);
  });
});
