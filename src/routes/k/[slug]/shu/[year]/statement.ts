import { error, type RequestEvent } from '@sveltejs/kit';
import { explain } from '#modules/bylaws/index.ts';
import { memberStatement, patronage } from '#modules/surplus/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { baseAmount, baseName, partBps, poolName, stepWords } from '#surfaces/web/surplus-words.ts';
import { duration } from '#ui/format.ts';

type PageEvent = Pick<RequestEvent, 'params' | 'locals' | 'url' | 'cookies' | 'request'>;

/** Rows of the patronage register that a statement shows; the register itself shows all. */
const MOST_ROWS = 12;
/** Bases that the patronage register holds: their rows stand behind a share. */
const REGISTERED = ['hours', 'pay', 'earnings', 'purchases', 'sales', 'loanInterest', 'points'];

/** A member's statement of a year with the rows of the register behind every share. */
export async function statementOf(event: PageEvent, memberId: string | undefined) {
  const year = Number(event.params['year']);
  if (!Number.isSafeInteger(year)) error(404, event.locals.t('surplus.page.year.unknown'));
  const statement = await askPage(event, memberStatement, { year, ...(memberId === undefined ? {} : { memberId }) });
  const capital = await capitalName(event, statement.bylawsNumber);
  const shares = [];
  for (const share of statement.shares) {
    const rows = REGISTERED.includes(share.by) ? await rowsBehind(event, statement, share.by) : { rows: [], total: 0 };
    shares.push({
      pool: share.pool,
      name: poolName(event.locals.t, share.pool, share.name),
      by: share.by,
      byName: share.by === 'capital' ? capital : baseName(event.locals.t, share.by),
      article: share.article,
      group: share.group,
      amount: share.shareRupiah,
      partBps: partBps(share.shareRupiah, statement.totalRupiah),
      steps: stepWords(share.steps, speechOf(event, statement, capital)),
      ...rows,
    });
  }
  return { ...statement, shares, isPrint: event.url.searchParams.has('cetak') };
}

type Statement = Awaited<ReturnType<typeof askStatement>>;
const askStatement = (event: PageEvent) => askPage(event, memberStatement);

/** How this statement says its steps: the pools by name, hours as hours, capital as the bylaws measure it. */
function speechOf({ locals: { locale, t } }: PageEvent, statement: Statement, capital: string) {
  return {
    locale,
    t,
    pool: (key: string) => poolName(t, key, statement.shares.find((share) => share.pool === key)?.name),
    base: (by: string) => (by === 'capital' ? capital : baseName(t, by)),
    amount: (by: string, amount: bigint) => amountWords(locale, by, amount),
  };
}

/** An amount of a base as the register keeps it: hours in minutes, money in rupiah. */
export function amountWords(locale: PageEvent['locals']['locale'], by: string, amount: bigint): string {
  return by === 'hours' ? duration(locale, Number(amount)) : baseAmount(locale, by, amount);
}

async function capitalName(event: PageEvent, version: number): Promise<string> {
  const { value } = await askPage(event, explain, { path: 'surplus.capitalMeasure', version });
  const base = baseName(event.locals.t, 'capital');
  return value === 'monthlyAverage' ? event.locals.t('surplus.page.base.capital.months', { base }) : base;
}

async function rowsBehind(event: PageEvent, { member, period }: Statement, measure: string) {
  const { rows, total } = await askPage(event, patronage, { memberId: member.id, measure, ...period });
  const { locale } = event.locals;
  return {
    rows: rows.slice(0, MOST_ROWS).map((row) => ({ ...row, words: amountWords(locale, measure, row.amount) })),
    total,
  };
}
