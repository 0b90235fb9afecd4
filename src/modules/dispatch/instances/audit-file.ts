import { CsvError, parse } from 'csv-parse/sync';
import { parseRupiah } from '#kernel/money.ts';
import { ok, refusal, refused, type Refusal, type Result } from '#kernel/result.ts';
import { audit, type Audit, type AuditRefusal, type AuditRow } from '../domain/audit.ts';
import { atLine } from './text.ts';

export type AuditFileRefusal =
  | AuditRefusal
  | 'dispatch.csv_broken'
  | 'dispatch.csv_column_missing'
  | 'dispatch.csv_column_twice'
  | 'dispatch.csv_columns_differ'
  | 'dispatch.csv_not_whole';

const COLUMNS = ['worker', 'online_min', 'income_idr'] as const;

interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The audit figures of a CSV file with the columns `worker`, `online_min` and `income_idr`; further columns are left alone. Commas
 * or, where the header has none, semicolons, as Indonesian spreadsheets write. Refuses with the line.
 */
export function auditCsv(text: string): Result<Audit, AuditFileRefusal> {
  const rows = csvRows(text);
  if (!rows.ok) return rows;
  const [header, ...body] = rows.value;
  const names = header?.cells.map((cell) => cell.trim()) ?? [];
  for (const column of COLUMNS) {
    const code = names.includes(column) ? 'dispatch.csv_column_twice' : 'dispatch.csv_column_missing';
    if (names.filter((name) => name === column).length !== 1) {
      return refused(atLine(code, header?.line ?? 1, { column }));
    }
  }
  const read: AuditRow[] = [];
  for (const row of body) {
    if (row.cells.length !== names.length) {
      const params = { expected: String(names.length), found: String(row.cells.length) };
      return refused(atLine('dispatch.csv_columns_differ', row.line, params));
    }
    const cell = (column: (typeof COLUMNS)[number]): string => row.cells[names.indexOf(column)]?.trim() ?? '';
    const minutes = Number(cell('online_min'));
    const income = parseRupiah(cell('income_idr'));
    const wrong = /^\d+$/.test(cell('online_min')) && Number.isSafeInteger(minutes) ? null : 'online_min';
    if (income === null || wrong) {
      const column = wrong ?? 'income_idr';
      return refused(atLine('dispatch.csv_not_whole', row.line, { column, value: cell(column).slice(0, 40) }));
    }
    read.push({ worker: cell('worker'), onlineMinutes: minutes, incomeRupiah: income });
  }
  const figures = audit(read);
  return figures.ok ? figures : refused(withLine(figures.refusal, body));
}

/** Names the line of the file instead of the place in the list. */
function withLine(why: Refusal<AuditRefusal>, body: readonly CsvRow[]): Refusal<AuditRefusal> {
  const [, index, field] = why.path?.split('.') ?? [];
  const line = body[Number(index)]?.line;
  return line === undefined ? why : refusal(why.code, why.params, { path: `line ${line}.${field}` });
}

function csvRows(text: string): Result<CsvRow[], 'dispatch.csv_broken'> {
  const header = text.split(/\r\n|\n|\r/).find((line) => line.trim() !== '') ?? '';
  const delimiter = header.includes(';') && !header.includes(',') ? ';' : ',';
  try {
    const lines: number[] = [];
    const records = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record: string[], context) => {
        lines.push(context.lines);
        return record;
      },
    });
    return ok(records.map((cells, index) => ({ line: lines[index] ?? 0, cells })));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refused(atLine('dispatch.csv_broken', Number(error['lines'] ?? 1)));
  }
}
