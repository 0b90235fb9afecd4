import { CsvError, parse } from 'csv-parse/sync';
import { parseTypedRupiah, type Rupiah } from '#kernel/money.ts';
import { refusal, type Refusal } from '#kernel/result.ts';
import { wholeNumber } from '#ui/format.ts';

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

/** The table as it was typed; faults name the fields. Rows without a name are none. */
export function typedTable(values: TypedValues): Read {
  const faults: Refusal[] = [];
  const text = (path: string): string => values[path]?.trim() ?? '';
  const workerRows = namedRows(values, 'workers');
  const workers = workerRows.map((row): Worker => {
    const at = (field: string): string => `workers.${row}.${field}`;
    return {
      name: text(at('name')),
      incomeRupiah: rupiahOf(text(at('income')), at('income'), faults),
      minutes: minutesOf(text(at('hours')), at('hours'), faults),
    };
  });
  const jobs = namedRows(values, 'jobs').map((row): Job => {
    const at = (field: string): string => `jobs.${row}.${field}`;
    return {
      name: text(at('name')),
      payRupiah: rupiahOf(text(at('pay')), at('pay'), faults),
      costs: workerRows.map((worker) => costOf(text(at(`cost.${worker}`)), at(`cost.${worker}`), faults)),
    };
  });
  return { table: { workers, jobs }, faults: [...faults, ...sizeFaults(workers, jobs, '')] };
}

const INCOME_TITLES = new Set(['pendapatan', 'income']);
const HOURS_TITLES = new Set(['jam', 'hours']);

/**
 * The table as CSV: the first line names the workers from the third cell on; a line `pendapatan` and a line `jam` say what each
 * has earned in how long; every other line is a job with its pay and its costs. Faults name the line.
 */
export function pastedTable(pasted: string): Read {
  const rows = linesOf(pasted);
  if (!Array.isArray(rows)) return { table: { workers: [], jobs: [] }, faults: [rows] };
  const [head, ...lines] = rows;
  const names = head?.cells.slice(2).map((name) => name.trim()) ?? [];
  const faults: Refusal[] = [];
  const titled = (titles: ReadonlySet<string>) => lines.find(({ cells }) => titles.has((cells[0] ?? '').toLowerCase()));
  const [incomes, hours] = [titled(INCOME_TITLES), titled(HOURS_TITLES)];
  const cell = (line: Line | undefined, at: number): string => line?.cells[at]?.trim() ?? '';
  const place = (line: Line | undefined, column: string): string => `lines.${line?.line ?? 1}.${column}`;
  const workers = names.map((name, at): Worker => ({
    name,
    incomeRupiah: rupiahOf(cell(incomes, at + 2), place(incomes, name), faults),
    minutes: minutesOf(cell(hours, at + 2), place(hours, name), faults),
  }));
  const jobs = lines
    .filter((line) => line !== incomes && line !== hours)
    .map((line): Job => ({
      name: cell(line, 0),
      payRupiah: rupiahOf(cell(line, 1), place(line, head?.cells[1] ?? ''), faults),
      costs: names.map((name, at) => costOf(cell(line, at + 2), place(line, name), faults)),
    }));
  return { table: { workers, jobs }, faults: [...faults, ...sizeFaults(workers, jobs, 'paste')] };
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

function linesOf(pasted: string): Line[] | Refusal {
  const first = pasted.trimStart().split('\n', 1)[0] ?? '';
  const delimiter = [';', '\t', ','].find((mark) => first.includes(mark)) ?? ',';
  const lines: Line[] = [];
  try {
    parse(pasted, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record(record: string[], { lines: line }) {
        if (record.some((cell) => cell.trim() !== '')) lines.push({ line, cells: record });
        return null;
      },
    });
    return lines;
  } catch (error) {
    const line = error instanceof CsvError ? String(error['lines'] ?? '') : '';
    return refusal('dispatch.csv_broken', { line }, { path: 'paste' });
  }
}

/** The table as the form holds it. */
export function valuesOfTable({ workers, jobs }: WorkTable): Record<string, string> {
  const values: Record<string, string> = {};
  workers.forEach((worker, row) => {
    values[`workers.${row}.name`] = worker.name;
    values[`workers.${row}.income`] = wholeNumber('id', worker.incomeRupiah);
    values[`workers.${row}.hours`] = String(worker.minutes / MINUTES_PER_HOUR).replace('.', ',');
  });
  jobs.forEach((job, row) => {
    values[`jobs.${row}.name`] = job.name;
    values[`jobs.${row}.pay`] = wholeNumber('id', job.payRupiah);
    job.costs.forEach((cost, worker) => {
      values[`jobs.${row}.cost.${worker}`] = cost === null ? '' : String(cost);
    });
  });
  return values;
}

function namedRows(values: TypedValues, table: 'workers' | 'jobs'): number[] {
  return Object.entries(values)
    .flatMap(([name, value]) => {
      const [, of, row] = /^(workers|jobs)\.(\d{1,3})\.name$/u.exec(name) ?? [];
      return of === table && value.trim() !== '' ? [Number(row)] : [];
    })
    .sort((a, b) => a - b);
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
