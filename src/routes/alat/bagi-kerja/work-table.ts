import { CsvError, parse } from 'csv-parse/sync';
import { parseTypedRupiah, type Rupiah } from '#kernel/money.ts';
import { ok, refusal, refused, type Refusal, type Result } from '#kernel/result.ts';

/** Somebody who can work: what came in so far, and in how many minutes. */
export interface Worker {
  readonly name: string;
  readonly incomeRupiah: Rupiah;
  readonly minutes: number;
}

/** A job, what it pays, and what it costs each worker to do it (`null`: cannot). */
export interface Job {
  readonly name: string;
  readonly payRupiah: Rupiah;
  readonly costs: readonly (number | null)[];
}

/** A small batch of work to give out. */
export interface WorkTable {
  readonly workers: readonly Worker[];
  readonly jobs: readonly Job[];
}

export type TypedValues = Readonly<Record<string, string>>;

interface Read {
  readonly table: WorkTable;
  readonly faults: readonly Refusal[];
}

/** Workers and jobs that a page gives out at once. */
export const MOST_ROWS = 40;
const MOST_COST_DIGITS = 9;

/** The table as it was typed; faults name the fields. Rows in which nothing was typed are none. */
export function typedTable(values: TypedValues): Read {
  const faults: Refusal[] = [];
  const text = (path: string): string => values[path]?.trim() ?? '';
  const named = (path: string): string => {
    if (text(path) === '') faults.push(refusal('field.missing', {}, { path }));
    return text(path);
  };
  const workerRows = typedRows(values, WORKER_FIELD);
  const workers = workerRows.map((row): Worker => {
    const at = (field: string): string => `workers.${row}.${field}`;
    return {
      name: named(at('name')),
      incomeRupiah: rupiahOf(text(at('income')), at('income'), faults),
      minutes: minutesOf(text(at('hours')), at('hours'), faults),
    };
  });
  workers.forEach(({ name }, place) => {
    if (name === '' || workers.findIndex((other) => other.name === name) === place) return;
    faults.push(refusal('dispatch.tool.worker_twice', { worker: name }, { path: `workers.${workerRows[place]}.name` }));
  });
  const jobs = typedRows(values, JOB_FIELD).map((row): Job => {
    const at = (field: string): string => `jobs.${row}.${field}`;
    return {
      name: named(at('name')),
      payRupiah: rupiahOf(text(at('pay')), at('pay'), faults),
      costs: workerRows.map((worker) => costOf(text(at(`cost.${worker}`)), at(`cost.${worker}`), faults)),
    };
  });
  return { table: { workers, jobs }, faults: [...faults, ...sizeFaults(workers, jobs, '')] };
}

const INCOME_TITLES = new Set(['pendapatan', 'income']);
const HOURS_TITLES = new Set(['jam', 'hours']);

/** Longest text that is read as CSV. */
const MOST_CHARACTERS = 50_000;

/**
 * The table as CSV, in the fields of the form: the first line names the workers from the third cell on; a line `pendapatan`
 * and a line `jam` say what each has earned in how long; every other line is a job with its pay and its costs. Refuses
 * what is no table; what a cell says is judged where it then stands.
 */
export function pastedValues(pasted: string): Result<{ values: TypedValues; lines: Lines }> {
  if (pasted.length > MOST_CHARACTERS)
    return refused(refusal('dispatch.tool.too_long', { most: String(MOST_CHARACTERS) }, { path: 'paste' }));
  const rows = linesOf(pasted);
  if (!rows.ok) return rows;
  const [head, ...lines] = rows.value;
  const names = head?.cells.slice(FIRST_WORKER) ?? [];
  const wide = lines.find(({ cells }) => cells.slice(FIRST_WORKER + names.length).some((cell) => cell !== ''));
  if (wide) return refused(refusal('dispatch.tool.line_too_long', { line: String(wide.line) }, { path: 'paste' }));
  const titled = (titles: ReadonlySet<string>) => lines.find(({ cells }) => titles.has((cells[0] ?? '').toLowerCase()));
  const [incomes, hours] = [titled(INCOME_TITLES), titled(HOURS_TITLES)];
  const fields: Record<string, string> = {};
  const places = new Map<string, { readonly line: number; readonly column: string }>();
  const put = (path: string, line: Line | undefined, cell: number): void => {
    fields[path] = line?.cells[cell] ?? '';
    places.set(path, { line: line?.line ?? head?.line ?? 1, column: head?.cells[cell] || String(cell + 1) });
  };
  names.forEach((_, row) => {
    put(`workers.${row}.name`, head, row + FIRST_WORKER);
    put(`workers.${row}.income`, incomes, row + FIRST_WORKER);
    put(`workers.${row}.hours`, hours, row + FIRST_WORKER);
  });
  const jobs = lines.filter((line) => line !== incomes && line !== hours);
  jobs.forEach((line, row) => {
    put(`jobs.${row}.name`, line, 0);
    put(`jobs.${row}.pay`, line, 1);
    names.forEach((_, worker) => put(`jobs.${row}.cost.${worker}`, line, worker + FIRST_WORKER));
  });
  return ok({ values: fields, lines: places });
}

/** Where a field of a pasted table stands in the text. */
export type Lines = ReadonlyMap<string, { readonly line: number; readonly column: string }>;

/** The cell of a line in which the costs of the first worker stand. */
const FIRST_WORKER = 2;

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

function linesOf(pasted: string): Result<Line[]> {
  const first = pasted.trimStart().split('\n', 1)[0] ?? '';
  const delimiter = [';', '\t', ','].find((mark) => first.includes(mark)) ?? ',';
  const lines: Line[] = [];
  try {
    parse(pasted, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record(record: string[], { lines: line }) {
        const cells = record.map((cell) => cell.trim());
        if (cells.some((cell) => cell !== '')) lines.push({ line, cells });
        return null;
      },
    });
    return ok(lines);
  } catch (error) {
    const line = error instanceof CsvError ? String(error['lines'] ?? '') : '';
    return refused(refusal('dispatch.csv_broken', { line }, { path: 'paste' }));
  }
}

/** Fields in which something may be typed about a worker, the costs of the jobs among them, and about a job. */
const WORKER_FIELD = /^(?:workers\.(\d{1,3})\.[a-z]+|jobs\.\d{1,3}\.cost\.(\d{1,3}))$/u;
const JOB_FIELD = /^jobs\.(\d{1,3})\..+$/u;

function typedRows(values: TypedValues, field: RegExp): number[] {
  const rows = Object.entries(values).flatMap(([name, value]) => {
    const [, row, other = row] = field.exec(name) ?? [];
    return (row ?? other) !== undefined && value.trim() !== '' ? [Number(row ?? other)] : [];
  });
  return [...new Set(rows)].sort((a, b) => a - b);
}

function rupiahOf(typed: string, path: string, faults: Refusal[]): Rupiah {
  const amount = typed === '' ? 0n : parseTypedRupiah(typed);
  if (amount === null) faults.push(refusal('field.not_rupiah', {}, { path }));
  else if (amount < 0n) faults.push(refusal('field.amount_negative', {}, { path }));
  return amount ?? 0n;
}

const MINUTES_PER_HOUR = 60;

/** Hours with at most two decimals as whole minutes; income an hour needs more than none. */
function minutesOf(typed: string, path: string, faults: Refusal[]): number {
  const [, whole, decimals = ''] = /^(\d{1,4})(?:[.,](\d{1,2}))?$/u.exec(typed) ?? [];
  const hundredths = Number(whole ?? 0) * 100 + Number(decimals.padEnd(2, '0'));
  const minutes = Math.trunc((hundredths * MINUTES_PER_HOUR) / 100);
  if (minutes < 1) faults.push(refusal('dispatch.tool.hours_wrong', {}, { path }));
  return minutes;
}

function costOf(typed: string, path: string, faults: Refusal[]): number | null {
  if (typed === '' || typed === '-') return null;
  if (/^\d+$/u.test(typed) && typed.length <= MOST_COST_DIGITS) return Number(typed);
  faults.push(refusal('dispatch.tool.cost_wrong', {}, { path }));
  return null;
}

function sizeFaults(workers: readonly Worker[], jobs: readonly Job[], path: string): Refusal[] {
  if (workers.length === 0 || jobs.length === 0) return [refusal('dispatch.tool.nothing', {}, { path })];
  if (Math.max(workers.length, jobs.length) <= MOST_ROWS) return [];
  return [refusal('dispatch.tool.too_many', { most: String(MOST_ROWS) }, { path })];
}
