import { stringify } from 'csv-stringify/sync';
import writeWorkbook from 'write-excel-file/node';
import { parseTypedRupiah } from '#kernel/money.ts';
import { refusal, type Refusal } from '#kernel/result.ts';
import { MAX_AMOUNT_DIGITS } from './case.ts';
import { refusedBy, type Checked, type MemberClaim, type SurplusSplit } from './model.ts';
import { readGrid, type GridLine, type NumberCell } from './sheet-grid.ts';
import { memberPools } from './split-document.ts';

/** Members out of a sheet, and the line on which each stands. */
export interface SheetMembers {
  readonly members: readonly MemberClaim[];
  readonly lines: readonly number[];
}

/** The columns that are not bases; titles may be written in either language and in any case. */
const FIXED_COLUMNS: Readonly<Record<string, FixedColumn>> = {
  number: 'number',
  nomor: 'number',
  name: 'name',
  nama: 'name',
  group: 'group',
  kelompok: 'group',
  payablebefore: 'payableBefore',
  'hak sebelumnya': 'payableBefore',
};
type FixedColumn = 'number' | 'name' | 'group' | 'payableBefore';

/**
 * Reads members from .xlsx or CSV (UTF-8; comma, semicolon or tab). The first line holds the titles: number and name, perhaps
 * group and payableBefore; every other column is a base. Amounts may be written as people do (`1.500.000`). Refuses what
 * could mean two things, with every fault and its line.
 */
export async function readMemberSheet(bytes: Uint8Array): Promise<Checked<SheetMembers>> {
  const grid = await readGrid(bytes);
  if (!grid.ok) return grid;
  const [titles, ...lines] = grid.value;
  if (!titles || lines.length === 0) return refusedBy([refusal('surplus.sheet_empty')]);

  const columns = columnsOf(titles);
  const problems = titleProblems(titles, columns);
  if (problems.length > 0) return refusedBy(problems);
  const members = lines.map((line) => memberOf(line, columns, problems));
  return problems.length > 0
    ? refusedBy(problems)
    : { ok: true, value: { members, lines: lines.map(({ line }) => line) } };
}

/** A fault that the division found in `members.3.bases.hours`, with the line of the sheet instead of the place in the list. */
export function onItsLine(fault: Refusal, lines: readonly number[]): Refusal {
  const [, place, field] = /^members\.(\d+)\.(?:bases\.)?(.+)$/u.exec(fault.path ?? '') ?? [];
  return place === undefined ? fault : { ...fault, path: `lines.${lines[Number(place)] ?? place}.${field ?? ''}` };
}

interface Column {
  readonly title: string;
  /** `null`: a base. */
  readonly fixed: FixedColumn | null;
}

function columnsOf({ cells }: GridLine): Column[] {
  return cells.map((cell) => {
    const title = textOf(cell);
    const folded = title.toLowerCase();
    return { title, fixed: Object.hasOwn(FIXED_COLUMNS, folded) ? (FIXED_COLUMNS[folded] ?? null) : null };
  });
}

function titleProblems({ line }: GridLine, columns: readonly Column[]): Refusal[] {
  const names = columns.map((column) => column.fixed ?? column.title);
  const twice = names.filter((name, at) => name !== '' && names.indexOf(name) !== at);
  const missing = ['number', 'name'].filter((name) => !columns.some((column) => column.fixed === name));
  const problem = (code: string, column: string): Refusal =>
    refusal(code, { line: String(line), column }, { path: `lines.${line}` });
  return [
    ...missing.map((column) => problem('surplus.sheet_column_missing', column)),
    ...twice.map((column) => problem('surplus.sheet_column_twice', column)),
  ];
}

/** One line as a member. What cannot be read is added to `problems` and stands as zero. */
function memberOf({ line, cells }: GridLine, columns: readonly Column[], problems: Refusal[]): MemberClaim {
  const report = (code: string, column: string, value: string): void => {
    problems.push(refusal(code, { line: String(line), column, value }, { path: `lines.${line}.${column}` }));
  };
  const amount = (title: string, cell: string | NumberCell): bigint => {
    const value = wholeNumberOf(cell);
    if (value === null) report('surplus.sheet_amount_unclear', title, textOf(cell));
    return value ?? 0n;
  };

  let [number, name] = [0, ''];
  let [group, payableBefore]: [string | undefined, bigint | undefined] = [undefined, undefined];
  const bases: Record<string, bigint> = {};
  const width = Math.max(cells.length, columns.length);
  for (let at = 0; at < width; at += 1) {
    const cell = cells[at] ?? '';
    const { title, fixed } = columns[at] ?? { title: '', fixed: null };
    if (fixed === 'number') {
      number = Number(wholeNumberOf(cell) ?? 0n);
      if (number < 1 || !Number.isSafeInteger(number)) report('surplus.sheet_number_wrong', title, textOf(cell));
    } else if (fixed === 'name') {
      name = textOf(cell);
      if (name === '') report('surplus.sheet_name_missing', title, '');
    } else if (cell === '') continue;
    else if (title === '') report('surplus.sheet_cell_without_column', String(at + 1), textOf(cell));
    else if (fixed === 'group') group = textOf(cell);
    else if (fixed === 'payableBefore') payableBefore = amount(title, cell);
    else bases[title] = amount(title, cell);
  }
  return { number, name, bases, group, payableBefore };
}

function textOf(cell: string | NumberCell): string {
  return typeof cell === 'string' ? cell : cell.numeric;
}

/** The whole number of a cell. Typed text groups thousands by dots; a number cell has a decimal point, so `1.500` is not 1500. */
function wholeNumberOf(cell: string | NumberCell): bigint | null {
  if (typeof cell === 'string') return cell.length > MAX_AMOUNT_DIGITS ? null : parseTypedRupiah(cell);
  const [, sign = '', whole = '', decimals = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d*))?(?:[eE]\+?(\d{1,2}))?$/u.exec(cell.numeric) ?? [];
  const shift = Number(power);
  const digits = whole + decimals.slice(0, shift).padEnd(shift, '0');
  const rest = decimals.slice(shift);
  if (whole === '' || digits.length > MAX_AMOUNT_DIGITS || /[1-9]/u.test(rest)) return null;
  return BigInt(`${sign}${digits}`);
}

/** A table of the result: titles, then a line for every member. Text and amounts stay apart, so that no text becomes a formula. */
export interface ResultTable {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly (string | bigint)[])[];
}

export type ResultColumn = 'number' | 'name' | 'group' | 'total' | 'payable';

/** What every member gets: number, name, group where there are groups, a column for each pool, total, payable. */
export function resultTable(split: SurplusSplit, titleOf: (column: ResultColumn) => string): ResultTable {
  const pools = memberPools(split).map((pool) => pool.key);
  const columns = pools.map((key) => split.shares.get(key) ?? []);
  const grouped = split.members.some((member) => member.group !== undefined);
  const rows = split.members.map(({ number, name, group = '', payableBefore = 0n }, place) => {
    const total = split.totals[place] ?? 0n;
    const shares = columns.map((column) => column[place] ?? 0n);
    return [BigInt(number), name, ...(grouped ? [group] : []), ...shares, total, payableBefore + total];
  });
  const before: ResultColumn[] = grouped ? ['number', 'name', 'group'] : ['number', 'name'];
  return { titles: [...before.map(titleOf), ...pools, titleOf('total'), titleOf('payable')], rows };
}

/**
 * The table as CSV in UTF-8 with byte order mark, so that spreadsheets read accents. A text that a spreadsheet would run as a
 * formula (`=…`, `+…`, `@…`) gets an apostrophe before it.
 */
export function writeCsv({ titles, rows }: ResultTable, delimiter: ',' | ';'): Uint8Array {
  return new TextEncoder().encode(stringify([titles, ...rows], { delimiter, bom: true, escape_formulas: true }));
}

/** Lines of a sheet of .xlsx, the titles included. */
const MAX_WORKBOOK_LINES = 1_048_576;
/** Spreadsheets keep fifteen digits of a number; longer amounts are written as text, to the last rupiah. */
const LONGEST_SHEET_NUMBER = 10n ** 15n;

/** The table as .xlsx: amounts are numbers, and names are text whatever they begin with. Refuses more lines than a sheet has. */
export async function writeXlsx({ titles, rows }: ResultTable): Promise<Checked<Uint8Array>> {
  if (rows.length + 1 > MAX_WORKBOOK_LINES) {
    return refusedBy([refusal('surplus.sheet_too_long', { most: String(MAX_WORKBOOK_LINES - 1) })]);
  }
  const heading = titles.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const body = rows.map((row) => row.map(workbookCell));
  const book = await writeWorkbook([heading, ...body], { stickyRowsCount: 1 }).toBuffer();
  return { ok: true, value: book };
}

function workbookCell(value: string | bigint) {
  if (typeof value === 'string') return { value, type: String };
  const fits = value < LONGEST_SHEET_NUMBER && value > -LONGEST_SHEET_NUMBER;
  return fits ? { value: Number(value), type: Number, format: '#,##0' } : { value: String(value), type: String };
}
