import { sentence, type Translate } from '#locales/index.ts';
import { refusal, type Refusal } from '#kernel/result.ts';
import type { Locale } from '#platform/i18n/messages.ts';
import type { FormAnswer } from '#surfaces/web/form-action.ts';
import { bothWays, whyNot, type BothWays, type WhyNot } from './share-out.ts';
import { pastedValues, typedTable, type Lines, type TypedValues, type WorkTable } from './work-table.ts';

interface Speech {
  readonly locale: Locale;
  readonly t: Translate;
}

/** Everything that the page shows. */
export interface View {
  readonly form: FormAnswer & { readonly values: TypedValues };
  readonly rows: { readonly workers: number; readonly jobs: number };
  /** Names of the workers by their rows: columns of the costs. */
  readonly names: readonly string[];
  readonly ways: BothWays | null;
  readonly whyNot: WhyNot | null;
  /** Whether the box for CSV is in use, or is what the faults are about. */
  readonly isSheet: boolean;
  /** The lists to ask "why not me?" about. */
  readonly asked: { readonly workers: readonly string[]; readonly jobs: readonly string[] };
}

const LEAST = { workers: 3, jobs: 3 };
/** Wider tables stay in the box for CSV. */
const MOST_TYPED = 10;

/** The three lines of a sample: names, what each has earned in how many hours, then the jobs with their pay and minutes of travel. */
export const SAMPLE = `Pekerjaan;Upah;Ani;Budi;Citra;Dedi
Pendapatan;;240000;90000;0;150000
Jam;;8;6;2;7,5
Bersih rumah Jl. Melati;150000;10;25;40;15
Setrika Jl. Kenanga;75000;20;10;;30
Jaga anak Griya Asri;120000;35;15;20;10
Bersih kantor;180000;15;30;25;
`;

/** What is wanted instead of an answer: one more row, or the form alone. */
type Wanted = 'workers' | 'jobs' | 'form' | null;

/** Reads the form; gives the work out where nothing is in doubt. */
export function viewOf(values: TypedValues, wanted: Wanted, speech: Speech): View {
  const paste = values['paste']?.trim() ?? '';
  const sheet = paste === '' ? null : pastedValues(paste);
  if (sheet && !sheet.ok) return shown(values, [sheet.refusal], NOTHING, null, speech);
  const { table, faults: found } = typedTable(sheet ? sheet.value.values : values);
  const fits = Math.max(table.workers.length, table.jobs.length) <= MOST_TYPED;
  // A small sheet moves into the table, right or wrong: there each fault stands at its cell.
  const moved = sheet && fits ? { ...sheet.value.values, ...askedValues(values) } : values;
  const faults = sheet && !fits ? found.map((fault) => inSheet(fault, sheet.value.lines)) : found;
  if (wanted !== null) return shown(moved, [], table, wanted, speech);
  if (faults.length > 0) return shown(moved, faults, table, null, speech);

  const ways = bothWays(table);
  if (!ways.ok) return shown(moved, [inWordsOfPage(ways.refusal)], table, null, speech);
  const [worker, job] = [values['worker'] ?? '', values['job'] ?? ''];
  const why = worker === '' || job === '' ? null : whyNot(table, Number(worker), Number(job));
  const against = why && !why.ok ? [{ ...why.refusal, code: forbiddenWord(why.refusal.code), path: 'worker' }] : [];
  const view = shown(moved, against, table, null, speech);
  return { ...view, ways: ways.value, whyNot: why?.ok ? why.value : null };
}

/** A page knows no `null`: a forbidden pair is an empty cell. */
const inWordsOfPage = (fault: Refusal): Refusal =>
  fault.code === 'dispatch.nobody_may' ? refusal('dispatch.tool.nobody_may', {}, { path: '' }) : fault;

const NOTHING: WorkTable = { workers: [], jobs: [] };

/** A fault of a sheet that is too large for the table: at the text, with its line and column. */
function inSheet(fault: Refusal, lines: Lines): Refusal {
  const place = lines.get(fault.path ?? '');
  return { ...fault, path: place ? `lines.${place.line}.${place.column}` : 'paste' };
}

const askedValues = ({ worker = '', job = '' }: TypedValues) => ({ worker, job });

const forbiddenWord = (code: string): string =>
  code === 'dispatch.pair_forbidden' ? 'dispatch.tool.why.cannot' : code;

/** The first visit: an empty table, or the sample given out at once. */
export function firstView(sample: boolean, speech: Speech): View {
  return sample ? viewOf({ paste: SAMPLE, worker: '0', job: '3' }, null, speech) : viewOf({}, 'form', speech);
}

/** What was sent could not be read at all. */
export function unreadView(code: 'dispatch.tool.far_too_large' | 'dispatch.tool.not_text', speech: Speech): View {
  return shown({}, [refusal(code, {}, { path: 'file' })], NOTHING, null, speech);
}

function shown(
  values: TypedValues,
  faults: readonly Refusal[],
  table: WorkTable,
  wanted: Wanted,
  { locale }: Speech,
): View {
  const count = (of: string): number =>
    Object.keys(values).reduce((most, name) => {
      const [, named, row] = /^([a-z]+)\.(\d{1,3})\./u.exec(name) ?? [];
      return named === of ? Math.max(most, Number(row) + 1) : most;
    }, 0);
  const rows = { workers: Math.max(LEAST.workers, count('workers')), jobs: Math.max(LEAST.jobs, count('jobs')) };
  if (wanted === 'workers' || wanted === 'jobs') rows[wanted] += 1;
  return {
    form: { command: 'dispatch', values, errors: faults.map((fault) => messageOf(fault, locale)) },
    rows,
    names: Array.from({ length: rows.workers }, (_, row) => values[`workers.${row}.name`]?.trim() ?? ''),
    ways: null,
    whyNot: null,
    isSheet: Boolean(values['paste']) || faults.some(({ path = '' }) => /^(?:file|paste|lines\.)/u.test(path)),
    asked: { workers: table.workers.map(({ name }) => name), jobs: table.jobs.map(({ name }) => name) },
  };
}

/** A fault at its field; one of a pasted line names the line and the column. */
function messageOf(fault: Refusal, locale: Locale): FormAnswer['errors'][number] {
  const message = sentence(locale, fault);
  const [, line, column = ''] = /^lines\.(\d+)\.(.*)$/u.exec(fault.path ?? '') ?? [];
  if (line === undefined) return { path: fault.path ?? '', message };
  return {
    path: 'paste',
    message: sentence(locale, { code: 'dispatch.tool.at_line', params: { line, column, message } }),
  };
}

/** What the fields in fault are called: `Pekerjaan 2, Ani`. */
export function labelsOf(errors: FormAnswer['errors'], t: Translate): Record<string, string> {
  const named = errors.flatMap(({ path }): [string, string][] => {
    const [, table, row, field, worker] =
      /^(workers|jobs)\.(\d+)\.(name|income|hours|pay|cost)(?:\.(\d+))?$/u.exec(path) ?? [];
    if (row === undefined || field === undefined) return [];
    const of = t(table === 'jobs' ? 'dispatch.tool.job' : 'dispatch.tool.worker', { number: Number(row) + 1 });
    return [[path, `${of}, ${columnOf(field, worker, t)}`]];
  });
  return Object.fromEntries(named);
}

function columnOf(field: string, worker: string | undefined, t: Translate): string {
  if (worker !== undefined) return t('dispatch.tool.worker', { number: Number(worker) + 1 });
  if (field === 'income' || field === 'hours' || field === 'pay') return t(`dispatch.tool.${field}`);
  return t('dispatch.tool.name');
}
