import { isMessageKey, sentence, type Translate } from '#locales/index.ts';
import type { Refusal } from '#kernel/result.ts';
import type { Locale } from '#platform/i18n/messages.ts';
import type { FormMessage } from '#surfaces/web/form-action.ts';
import { baseName } from '#surfaces/web/surplus-words.ts';
import { percent } from '#ui/format.ts';

interface Speech {
  readonly locale: Locale;
  readonly t: Translate;
}

/** Where the parts of the case stand in the form: the row of each pool, and of each member or the line of the sheet. */
export interface Places {
  readonly pools: readonly number[];
  readonly members: readonly number[];
  /** The field of the sheet, where the members come from one. */
  readonly sheet: 'file' | 'paste' | null;
}

/** A fault as the form shows it: in the words of the page, at the field that it is about. */
export function messageOf(fault: Refusal, places: Places, speech: Speech): FormMessage {
  const { path, line } = placeOf(fault.path ?? '', places);
  const message = faultWords(fault, speech);
  // Faults of the sheet itself name their line already.
  const bare = line === null || fault.code.startsWith('surplus.sheet_');
  return { path, message: bare ? message : speech.t('surplus.page.fault.line', { line, message }) };
}

/** A fault in the words of this page: percentages instead of basis points, names of bases, fields instead of keys of JSON. */
export function faultWords({ code, params }: Refusal, { locale, t }: Speech): string {
  const names = (list: string): string =>
    list
      .split(', ')
      .map((base) => baseName(t, base))
      .join(', ');
  const facts = {
    ...params,
    ...(params['sum'] === undefined || !code.endsWith('_not_whole')
      ? {}
      : { sum: percent(locale, Number(params['sum'])) }),
    ...(params['base'] === undefined ? {} : { base: baseName(t, params['base']) }),
    ...(params['by'] === undefined ? {} : { by: baseName(t, params['by']) }),
    ...(params['known'] === undefined ? {} : { known: params['known'] === '' ? 'none' : names(params['known']) }),
  };
  const own = `surplus.page.fault.${code.replace(/^surplus\./u, '')}`;
  return isMessageKey(own) ? t(own, facts) : sentence(locale, { code, params: facts });
}

/** Basis points, keys and lists of the case become percentages, names and rows of the form. */
function placeOf(path: string, { pools, members, sheet }: Places): { path: string; line: string | null } {
  const [, line] = /^lines\.(\d+)/u.exec(path) ?? [];
  if (line !== undefined) return { path: sheet ?? 'paste', line };
  const [, table, place, field = ''] = /^(pools|members)\.(\d+)(?:\.(.+))?$/u.exec(path) ?? [];
  if (table === undefined || place === undefined) return { path, line: null };
  const row = (table === 'pools' ? pools : members)[Number(place)] ?? Number(place);
  const own = table === 'members' ? field : field.startsWith('groups') ? 'groups' : field === 'bps' ? 'percent' : field;
  return { path: `${table}.${row}.${own === '' ? 'percent' : own}`, line: null };
}

/** What the field at the place of a fault is called: `Bagian 3, Persen`. */
export function labelOf(path: string, { t }: Pick<Speech, 't'>): string | undefined {
  if (path === 'surplus') return t('surplus.page.tool.surplus');
  const [, table, row, field = ''] = /^(pools|members)\.(\d+)\.(.+)$/u.exec(path) ?? [];
  if (table === undefined) return undefined;
  const number = Number(row) + 1;
  const base = /^bases\.(.+)$/u.exec(field)?.[1];
  const own = `surplus.page.tool.${table === 'pools' ? 'pool' : 'member'}.${field === 'key' ? 'name' : field}`;
  const column = base === undefined ? (isMessageKey(own) ? t(own) : field) : baseName(t, base);
  const of = t(table === 'pools' ? 'surplus.page.tool.pool' : 'surplus.page.tool.member', { number });
  return `${of}, ${column}`;
}
