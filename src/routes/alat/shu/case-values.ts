import { stringify } from 'csv-stringify/sync';
import type { Translate } from '#locales/index.ts';
import { EQUAL, type MemberClaim, type SurplusCase } from '#modules/surplus/model.ts';
import { baseName } from '#surfaces/web/surplus-words.ts';
import type { Locale } from '#platform/i18n/messages.ts';
import { wholeNumber } from '#ui/format.ts';

/** Members that the table of the form takes; longer lists stand in the box for CSV. */
export const MOST_TYPED_MEMBERS = 30;

interface Speech {
  readonly locale: Locale;
  readonly t: Translate;
}

/** A case as the form holds it: every value by the name of its field. */
export function valuesOfCase(splitCase: SurplusCase, speech: Speech): Record<string, string> {
  const { surplus, pools, members, totals = {}, rounding, lossTo } = splitCase;
  const values: Record<string, string> = { surplus: amountText(surplus) };
  pools.forEach(({ key, bps, of = '', to, by, groups = [] }, row) => {
    const name = by === undefined ? '' : baseName(speech.t, by);
    const isParent = pools.some((each) => each.of === key);
    const target = to ?? (isParent ? 'parts' : by !== undefined || groups.length > 0 ? 'members' : 'parts');
    const inGroups = groups.map(
      (each) => `${each.key}; ${percentText(each.bps, speech)}; ${baseName(speech.t, each.by)}`,
    );
    Object.assign(values, {
      [`pools.${row}.key`]: key,
      [`pools.${row}.percent`]: percentText(bps, speech),
      [`pools.${row}.to`]: isParent ? 'parts' : target,
      [`pools.${row}.by`]: name,
      [`pools.${row}.of`]: of,
      [`pools.${row}.groups`]: inGroups.join('\n'),
    });
  });
  for (const [base, total] of Object.entries(totals)) values[`totals.${base}`] = amountText(total);
  return { ...values, ...valuesOfMembers(members), rounding: rounding ?? '', lossTo: lossTo ?? '' };
}

/** Members in the table of the form, or, where they are many, in its box for CSV. */
export function valuesOfMembers(members: readonly MemberClaim[]): Record<string, string> {
  if (members.length > MOST_TYPED_MEMBERS) return { paste: csvOfMembers(members) };
  const values: Record<string, string> = {};
  members.forEach(({ number, name, bases, group, payableBefore }, row) => {
    values[`members.${row}.number`] = String(number);
    values[`members.${row}.name`] = name;
    for (const [base, amount] of Object.entries(bases)) values[`members.${row}.bases.${base}`] = amountText(amount);
    if (group !== undefined) values[`members.${row}.group`] = group;
    if (payableBefore !== undefined) values[`members.${row}.payableBefore`] = amountText(payableBefore);
  });
  return values;
}

function csvOfMembers(members: readonly MemberClaim[]): string {
  const bases = [...new Set(members.flatMap((member) => Object.keys(member.bases)))];
  const has = (field: 'group' | 'payableBefore'): boolean => members.some((member) => member[field] !== undefined);
  const [grouped, owed] = [has('group'), has('payableBefore')];
  const titles = ['number', 'name', ...(grouped ? ['group'] : []), ...bases, ...(owed ? ['payableBefore'] : [])];
  const lines = members.map((member) => [
    member.number,
    member.name,
    ...(grouped ? [member.group ?? ''] : []),
    ...bases.map((base) => String(member.bases[base] ?? '')),
    ...(owed ? [String(member.payableBefore ?? '')] : []),
  ]);
  return stringify([titles, ...lines]);
}

/** What the form needs to know to draw itself: how many rows, and which columns the members' table has. */
export interface FormShape {
  readonly pools: number;
  readonly members: number;
  readonly bases: readonly string[];
  readonly hasGroups: boolean;
  readonly hasPayable: boolean;
}

const LEAST_POOLS = 4;
const LEAST_MEMBERS = 3;

/** The shape of the form around these values. `bases` are those that the pools divide by. */
export function shapeOf(values: Readonly<Record<string, string>>, bases: readonly string[]): FormShape {
  const names = Object.keys(values);
  const rows = (table: string): number =>
    names.reduce((most, name) => {
      const [, of, row] = /^([a-z]+)\.(\d{1,4})\./u.exec(name) ?? [];
      return of === table ? Math.max(most, Number(row) + 1) : most;
    }, 0);
  const typed = names.flatMap((name) => /^(?:members\.\d+\.bases|totals)\.(.+)$/u.exec(name)?.[1] ?? []);
  const filled = typed.filter((base) => names.some((name) => name.endsWith(`.${base}`) && values[name] !== ''));
  return {
    pools: Math.max(LEAST_POOLS, rows('pools')),
    members: Math.max(LEAST_MEMBERS, rows('members')),
    bases: [...new Set([...bases, ...filled])].filter((base) => base !== EQUAL),
    hasGroups: names.some((name) => /\.groups?$/u.test(name) && values[name] !== ''),
    hasPayable: names.some((name) => name.endsWith('.payableBefore') && values[name] !== ''),
  };
}

const amountText = (amount: bigint): string => wholeNumber('id', amount);

/** Basis points as a person types a percentage: `2,5`. */
function percentText(bps: number, { locale }: Speech): string {
  const decimals = String(bps % 100)
    .padStart(2, '0')
    .replace(/0+$/u, '');
  const whole = String(Math.trunc(bps / 100));
  return decimals === '' ? whole : `${whole}${locale === 'id' ? ',' : '.'}${decimals}`;
}
