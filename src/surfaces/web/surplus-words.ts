import { isMessageKey, translate, type Translate } from '#locales/index.ts';
import { WHOLE_BPS, type Rupiah } from '#kernel/money.ts';
import { EQUAL, type ExplanationStep } from '#modules/surplus/model.ts';
import { LOCALES, type Locale } from '#platform/i18n/messages.ts';
import { percent, rupiah, wholeNumber } from '#ui/format.ts';
import { widthPercent } from '#ui/geometry.ts';

/** What a pool is called: by its own name, else by the usual one of its key, else by the key. */
export function poolName(t: Translate, key: string, name: string = key): string {
  const usual = `surplus.page.pool.${key}`;
  const own = name === key && isMessageKey(usual) ? t(usual) : name;
  // The articles write a pool's name within a sentence; here it begins one.
  return own.slice(0, 1).toUpperCase() + own.slice(1);
}

/** Bases that have a name in both languages; a cooperative's sheet may bring others. */
const KNOWN_BASES = [
  'capital',
  'purchases',
  'sales',
  'loanInterest',
  'loans',
  'hours',
  'pay',
  'earnings',
  'tenure',
  'points',
  EQUAL,
] as const;

/** The known bases with their names, for a list to choose from. */
export function knownBases(t: Translate): { key: string; name: string }[] {
  return KNOWN_BASES.map((key) => ({ key, name: t(`surplus.page.base.${key}`) }));
}

/** What a base is called. */
export function baseName(t: Translate, by: string): string {
  const known = KNOWN_BASES.find((base) => base === by);
  return known === undefined ? by : t(`surplus.page.base.${known}`);
}

/** The base that a person means: a known one by its name in either language, else the name itself. */
export function baseOfName(typed: string): string {
  const folded = typed.trim().toLowerCase();
  const known = KNOWN_BASES.find((base) =>
    [base, ...LOCALES.map((locale) => translate(locale, `surplus.page.base.${base}`))].some(
      (name) => name.toLowerCase() === folded,
    ),
  );
  return known ?? typed.trim();
}

const MONEY_BASES = new Set<string>([
  'capital',
  'purchases',
  'sales',
  'loanInterest',
  'loans',
  'pay',
  'earnings',
] satisfies (typeof KNOWN_BASES)[number][]);

/** An amount of a base as it is read: rupiah of money, a bare number of anything else. */
export function baseAmount(locale: Locale, by: string, amount: bigint): string {
  return MONEY_BASES.has(by) ? rupiah(locale, amount) : wholeNumber(locale, amount);
}

/** Decimals that a share shows before it is rounded; a pocket calculator shows as many. */
const SHOWN_DECIMALS = 2;

/** A share before rounding, as a decimal or a fraction (`38025000/31`), cut to two decimals: `Rp1.226.612,90…`. */
export function exactAmount(locale: Locale, exact: string): string {
  const [whole = '0', decimals = ''] = exact.split('.');
  const [numerator = '0', denominator] = exact.split('/');
  const scale = 10n ** BigInt(denominator === undefined ? decimals.length : 0);
  const bottom = denominator === undefined ? scale : BigInt(denominator);
  const top = denominator === undefined ? BigInt(whole + decimals) : BigInt(numerator);
  const size = top < 0n ? -top : top;
  const hundredths = (size * 100n) / bottom;
  const isCut = hundredths * bottom !== size * 100n;
  const digits = String(hundredths % 100n).padStart(SHOWN_DECIMALS, '0');
  const fraction = isCut ? `${digits}…` : digits.replace(/0+$/u, '');
  const words = rupiah(locale, hundredths / 100n);
  return `${top < 0n ? '-' : ''}${words}${fraction === '' ? '' : (locale === 'id' ? ',' : '.') + fraction}`;
}

/** One step of how a share came about, in words. */
export interface StepWords {
  readonly label: string;
  /** The arithmetic, as a sentence. */
  readonly detail: string;
  readonly amount: Rupiah;
  /** The article that sets this step. */
  readonly article: string | null;
}

/** How a page says a step. */
export interface StepSpeech {
  readonly locale: Locale;
  readonly t: Translate;
  /** The name of a pool by its key. */
  pool(key: string): string;
  /** What a base is called, where the page knows better than its usual name. */
  base?(by: string): string;
  /** An amount of a base: `20 jam`, `Rp3.000.000`. */
  amount(by: string, amount: bigint): string;
}

/** The steps from the surplus to a member's share as sentences: whoever has a pocket calculator can follow them. */
export function stepWords(steps: readonly ExplanationStep[], speech: StepSpeech): StepWords[] {
  return steps.map((step) => wordsOfStep(step, speech));
}

function wordsOfStep(step: ExplanationStep, speech: StepSpeech): StepWords {
  const { locale, t, pool } = speech;
  switch (step.kind) {
    case 'surplus':
      return { label: t('surplus.page.step.surplus'), detail: '', amount: step.amountRupiah, article: null };
    case 'loss':
      return {
        label: t('surplus.page.step.loss'),
        detail: t('surplus.page.step.loss.borne', { to: pool(step.to) }),
        amount: step.amountRupiah,
        article: null,
      };
    case 'claim':
      return claimWords(step, speech);
    default: {
      const of = step.kind === 'group' || step.of !== null ? 'part' : 'surplus';
      const whole = rupiah(locale, step.wholeRupiah);
      const parent = step.kind === 'pool' && step.of !== null ? pool(step.of) : '';
      const isExact = step.amountRupiah * BigInt(WHOLE_BPS) === step.wholeRupiah * BigInt(step.bps);
      const facts = { percent: percent(locale, step.bps), whole, of: parent, exact: isExact ? 'yes' : 'no' };
      return {
        label: step.kind === 'group' ? t('surplus.page.step.group', { group: step.key }) : pool(step.key),
        detail: step.kind === 'group' ? t('surplus.page.step.of_pool', facts) : t(`surplus.page.step.of_${of}`, facts),
        amount: step.amountRupiah,
        article: step.article,
      };
    }
  }
}

function claimWords(step: Extract<ExplanationStep, { kind: 'claim' }>, speech: StepSpeech): StepWords {
  const { locale, t, amount, base: nameOf = (key: string) => baseName(t, key) } = speech;
  const { by, base, total, exact, roundedRupiah, rounding, article } = step;
  const facts = {
    by: nameOf(by),
    base: amount(by, base),
    total: amount(by, total),
    part: wholeNumber(locale, base),
    count: wholeNumber(locale, total),
    whole: rupiah(locale, step.wholeRupiah),
    exact: exactAmount(locale, exact),
    rounded: rupiah(locale, roundedRupiah),
    rounding: exact === String(roundedRupiah) ? 'exact' : rounding === 'floor' ? 'down' : 'nearest',
  };
  const how = total === 0n ? 'nobody' : by === EQUAL ? 'equal' : base === 0n ? 'none' : 'share';
  return {
    label: t('surplus.page.step.claim'),
    detail: t(`surplus.page.step.claim.${how}`, facts),
    amount: roundedRupiah,
    article,
  };
}

/** A part of a whole in basis points, for drawing a bar only; of a loss as of its positive mirror. */
export function partBps(part: bigint, whole: bigint): number {
  return widthPercent(whole < 0n ? -part : part, whole < 0n ? -whole : whole) * BPS_PER_PERCENT;
}

const BPS_PER_PERCENT = WHOLE_BPS / 100;
