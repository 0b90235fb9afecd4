import type { Translate } from '#locales/index.ts';
import type { SurplusCase } from '#modules/surplus/model.ts';
import type { Locale } from '#platform/i18n/messages.ts';
import type { FormMessage } from '#surfaces/web/form-action.ts';
import { percent } from '#ui/format.ts';
import { answerOf, type Answer } from './answer.ts';
import { labelOf } from './case-faults.ts';
import { bpsOf } from './case-fields.ts';
import { shapeOf, valuesOfCase, type FormShape } from './case-values.ts';
import { exampleOf } from './examples.ts';
import { MOST_ADDRESS_CHARACTERS, packCase, unpackCase } from './packed-case.ts';
import { divided, type ReadCase } from './read-case.ts';

/** Rows that one press of a button adds. */
const ADDED_POOLS = 1;
const ADDED_MEMBERS = 5;

/** Everything that the calculator's page shows: the form as it stands, and the answer where there is one. */
export interface View {
  readonly form: {
    readonly command: 'surplus';
    readonly values: Readonly<Record<string, string>>;
    readonly errors: readonly FormMessage[];
  };
  /** What the fields in fault are called. */
  readonly labels: Readonly<Record<string, string>>;
  readonly shape: FormShape;
  /** The sum of the typed percentages of the surplus; `null` where none is typed. */
  readonly percentSum: string | null;
  readonly fromSheet: number | null;
  readonly answer: Answer | null;
  /** The case of the answer, for the forms below it. */
  readonly packed: string;
  /** Whether the address of this page may hold the case. */
  readonly isShareable: boolean;
}

export interface Wish {
  readonly locale: Locale;
  readonly t: Translate;
  readonly search: string;
  readonly page: number;
}

/** The page around a case that was read, or that could not be. */
export function viewOf(read: ReadCase, wish: Wish): View {
  const { values, bases, errors, splitCase, split, fromSheet } = read;
  const packed = splitCase ? packCase(splitCase) : '';
  const shape = shapeOf(values, bases);
  return {
    form: { command: 'surplus', values: numbered(values, shape.members), errors },
    labels: Object.fromEntries(
      errors.map(({ path }) => [path, labelOf(path, wish) ?? '']).filter(([, label]) => label),
    ),
    shape,
    percentSum: percentSum(values, wish.locale),
    fromSheet,
    answer: splitCase && split ? answerOf(splitCase, split, wish) : null,
    packed,
    isShareable: packed !== '' && packed.length <= MOST_ADDRESS_CHARACTERS,
  };
}

/** The page of a case that comes whole. */
export function viewOfCase(splitCase: SurplusCase, wish: Wish): View {
  return viewOf(divided(splitCase, valuesOfCase(splitCase, wish), [], wish), wish);
}

/** The page of a packed case; one that was cut is an empty form that says so. */
export function viewOfPacked(packed: string, wish: Wish): View {
  const splitCase = unpackCase(packed);
  return splitCase ? viewOfCase(splitCase, wish) : unreadView('surplus.page.fault.case_unreadable', wish);
}

/** An empty form that says why nothing could be read. */
export function unreadView(
  why: 'surplus.page.fault.case_unreadable' | 'surplus.page.fault.far_too_large',
  wish: Wish,
): View {
  const errors = [{ path: '', message: wish.t(why) }];
  return viewOf(
    { values: {}, bases: ['capital', 'purchases'], errors, splitCase: null, split: null, fromSheet: null },
    wish,
  );
}

/** The first visit: an example with its form filled in and no answer yet, or an empty form. */
export function firstView(
  key: string | null,
  wish: Wish,
): View & { readonly example: { name: string; published: bigint | null } | null } {
  const example = key === null ? null : exampleOf(key, wish.t);
  if (!example) return { ...viewOf(emptyRead(['capital', 'purchases']), wish), example: null };
  const { name, published, splitCase } = example;
  return { ...viewOfCase(splitCase, wish), answer: null, example: { name, published } };
}

const emptyRead = (bases: readonly string[]): ReadCase => ({
  values: {},
  bases,
  errors: [],
  splitCase: null,
  split: null,
  fromSheet: null,
});

/** The form with more rows, everything typed kept. */
export function withMoreRows(read: ReadCase, wanted: string, wish: Wish): View {
  const view = viewOf({ ...read, errors: [], splitCase: null, split: null }, wish);
  const { shape } = view;
  const more = wanted === 'pool' ? { pools: shape.pools + ADDED_POOLS } : { members: shape.members + ADDED_MEMBERS };
  const grown = { ...shape, ...more };
  return { ...view, form: { ...view.form, values: numbered(read.values, grown.members) }, shape: grown };
}

/** The values with a number for every row of the members' table that has none yet. */
function numbered(values: Readonly<Record<string, string>>, rows: number): Record<string, string> {
  const filled = { ...values };
  let highest = 0;
  for (let row = 0; row < rows; row += 1) {
    const name = `members.${row}.number`;
    if ((filled[name] ?? '').trim() === '') filled[name] = String(highest + 1);
    highest = Math.max(highest, Number(filled[name]) || 0);
  }
  return filled;
}

function percentSum(values: Readonly<Record<string, string>>, locale: Locale): string | null {
  const typed = Object.entries(values).flatMap(([name, value]) => {
    const [, row] = /^pools\.(\d+)\.percent$/u.exec(name) ?? [];
    const isPart = row === undefined || (values[`pools.${row}.of`] ?? '').trim() !== '';
    return isPart || value.trim() === '' ? [] : [bpsOf(value)];
  });
  if (typed.length === 0 || typed.includes(null)) return null;
  return percent(
    locale,
    typed.reduce<number>((before, bps) => before + (bps ?? 0), 0),
  );
}
