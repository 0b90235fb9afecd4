import { CsvError, parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { refusal, type Refusal } from '#kernel/result.ts';
import { refusedBy, type Checked } from './model.ts';

/** A number cell of a workbook, as it is stored: `150000.5`, `1.5E7`. Its point is a decimal point, unlike in typed text. */
export interface NumberCell {
  readonly numeric: string;
}

/** A line of a sheet that is not empty, with the line number that the person sees. */
export interface GridLine {
  readonly line: number;
  readonly cells: readonly (string | NumberCell)[];
}

/** Delimiters in the order in which they are preferred when a title line has none of them. */
const DELIMITERS = [';', ',', '\t'] as const;

/** Reads a workbook (.xlsx, its first sheet) or CSV in UTF-8, whichever the bytes are; with or without byte order mark. */
export async function readGrid(bytes: Uint8Array): Promise<Checked<readonly GridLine[]>> {
  return isZip(bytes) ? readWorkbook(bytes) : readCsv(bytes);
}

/** A workbook is a zip archive, and those begin with "PK". */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

async function readWorkbook(bytes: Uint8Array): Promise<Checked<readonly GridLine[]>> {
  let rows: readonly (readonly unknown[])[];
  try {
    rows = await readSheet<NumberCell>(Buffer.from(bytes), { parseNumber: (numeric) => ({ numeric }) });
  } catch {
    return unreadable();
  }
  return found(rows.map((row, at) => ({ line: at + 1, cells: row.map(cellOf) })));
}

function cellOf(value: unknown): string | NumberCell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object' && 'numeric' in value) return { numeric: String(value.numeric) };
  return String(value);
}

function readCsv(bytes: Uint8Array): Checked<readonly GridLine[]> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/gu, '\n');
  } catch {
    return unreadable();
  }
  const lines: GridLine[] = [];
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      // Empty lines count for the line number but are no members; a line that is too long is judged by its cells.
      skip_empty_lines: true,
      relax_column_count: true,
      on_record(record: string[], { lines: lastLine }) {
        const breaks = record.join('').split('\n').length - 1;
        lines.push({ line: lastLine - breaks, cells: record.map((cell) => cell.trim()) });
        return null;
      },
    });
  } catch (error) {
    return error instanceof CsvError ? refusedBy([brokenLine(error)]) : unreadable();
  }
  return found(lines);
}

/** The delimiter that the title line uses most; Indonesian spreadsheets write semicolons, others commas. */
function delimiterOf(text: string): string {
  const titles = (text.trimStart().split('\n', 1)[0] ?? '').replace(/"[^"]*"/gu, '');
  const counts = DELIMITERS.map((delimiter) => titles.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function brokenLine(error: CsvError): Refusal {
  const line = String(error['lines'] ?? '');
  return refusal('surplus.sheet_line_broken', { line }, { path: `lines.${line}` });
}

function found(lines: readonly GridLine[]): Checked<readonly GridLine[]> {
  return { ok: true, value: lines.filter(({ cells }) => cells.some((cell) => cell !== '')) };
}

function unreadable(): Checked<never> {
  return refusedBy([refusal('surplus.sheet_unreadable')]);
}
