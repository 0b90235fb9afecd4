import type { RequestEvent } from '@sveltejs/kit';
import { fiscalYearOf } from '#kernel/calendar.ts';
import { SURPLUS_BASES } from '#modules/bylaws/model.ts';
import { here, names } from '#modules/membership/index.ts';
import { patronage, years } from '#modules/surplus/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import { baseName } from '#surfaces/web/surplus-words.ts';
import { amountWords } from '../[year]/statement.ts';

type PageEvent = Pick<RequestEvent, 'params' | 'locals' | 'url' | 'cookies' | 'request'>;

/** Measures that no row of the register has: they are worked out, not recorded. */
const NOT_RECORDED = ['capital', 'tenure', 'equal'];

/** What of the register the address asks for: this year's rows, of the caller where he or she may see no others. */
export async function askedRows(event: PageEvent) {
  const { permissions, member, today } = await askPage(event, here, { permissions: ['surplus.see-all'] });
  const seesAll = permissions.includes('surplus.see-all');
  const { years: all } = await askPage(event, years);
  const current = all.find((each) => each.from <= today && today <= each.to);
  const wanted = event.url.searchParams.get('anggota');
  const memberId = wanted ?? (seesAll ? null : (member?.id ?? null));
  const asked = searchInput(patronage, event.url);
  const from = current?.from ?? `${fiscalYearOf(today, 1)}-01-01`;
  return { memberId, seesAll, input: { from, to: today, ...asked, ...(memberId === null ? {} : { memberId }) } };
}

/** The rows with names and words; `whole` for a file. */
export async function registerPage(event: PageEvent, whole: boolean) {
  const { locale, t } = event.locals;
  const { memberId, seesAll, input } = await askedRows(event);
  const found = await askPage(event, patronage, whole ? { ...input, page: 1, whole } : input);
  const ids = [...new Set([...found.rows.map((row) => row.memberId), ...(memberId === null ? [] : [memberId])])];
  const members = new Map<string, { number: number; name: string }>();
  for (let at = 0; at < ids.length; at += MOST_NAMES) {
    const named = await askPage(event, names, { ids: ids.slice(at, at + MOST_NAMES) });
    for (const each of named.members) members.set(each.id, each);
  }
  return {
    ...found,
    seesAll,
    asked: { from: String(input.from), to: String(input.to), measure: event.url.searchParams.get('measure') ?? '' },
    member: memberId === null ? null : { id: memberId, ...(members.get(memberId) ?? { number: 0, name: '' }) },
    measures: SURPLUS_BASES.filter((measure) => !NOT_RECORDED.includes(measure)).map((value) => ({
      value,
      label: baseName(t, value),
    })),
    rows: found.rows.map((row) => ({
      ...row,
      member: members.get(row.memberId) ?? { number: 0, name: '' },
      measureName: baseName(t, row.measure),
      words: amountWords(locale, row.measure, row.amount),
    })),
  };
}

/** As many as `membership.names` answers at once. */
const MOST_NAMES = 1_000;
