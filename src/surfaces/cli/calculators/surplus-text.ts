import { translate } from '#locales/index.ts';
import type { SplitDocument } from '#modules/surplus/split-document.ts';
import type { Locale } from '#platform/i18n/messages.ts';
import { percent, wholeNumber } from '#ui/format.ts';
import { textOf } from '../text.ts';

/** Most members that a terminal shows; files hold the full list. */
const MAX_MEMBER_LINES = 200;

/** A divided surplus for a terminal: pools, members, and what a reader should know beside the figures. */
export function splitText(document: SplitDocument, bpsOf: ReadonlyMap<string, number>, locale: Locale): string {
  const word = (
    column: 'pool' | 'percent' | 'amount' | 'distributed' | 'undistributed' | 'number' | 'name' | 'total' | 'payable',
  ) => translate(locale, `surplus.table.${column}`);
  const figure = (text: string): string => wholeNumber(locale, BigInt(text));

  const pools = document.pools.map((pool) => ({
    [word('pool')]: pool.key,
    [word('percent')]: percent(locale, bpsOf.get(pool.key) ?? 0),
    [word('amount')]: figure(pool.amount),
    [word('distributed')]: figure(pool.distributed),
    [word('undistributed')]: figure(pool.undistributed),
  }));
  const members = document.members.slice(0, MAX_MEMBER_LINES).map((member) => ({
    [word('number')]: String(member.number),
    [word('name')]: member.name,
    ...Object.fromEntries(Object.entries(member.shares).map(([pool, share]) => [pool, figure(share)])),
    [word('total')]: figure(member.total),
    [word('payable')]: figure(member.payable),
  }));
  const more = document.members.length - members.length;
  return [
    textOf(pools),
    document.check.equalsSurplus && !document.loss
      ? translate(locale, 'surplus.table.whole', { sum: document.check.sumOfPools })
      : '',
    '',
    members.length > 0 ? textOf(members) : '',
    more > 0 ? translate(locale, 'surplus.table.more', { count: more }) : '',
    '',
    ...document.notes.map(({ message }) => message),
  ]
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
