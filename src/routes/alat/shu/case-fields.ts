import { refusal, type Refusal } from '#kernel/result.ts';
import { parseTypedRupiah } from '#kernel/money.ts';
import type { GroupRule, MemberClaim, PoolRule, PoolTarget, Rounding, SurplusCase } from '#modules/surplus/model.ts';
import { baseOfName } from '#surfaces/web/surplus-words.ts';

/** What was typed, by the name of its field. */
export type TypedValues = Readonly<Record<string, string>>;

/** Everything but the members, and the row of the form that each pool stands in. */
export interface TypedRules {
  readonly rules: Omit<SurplusCase, 'members'>;
  readonly rows: readonly number[];
  readonly faults: readonly Refusal[];
}

/** The members of the table, and the row that each stands in. */
export interface TypedMembers {
  readonly members: readonly MemberClaim[];
  readonly rows: readonly number[];
  readonly faults: readonly Refusal[];
}

const TARGETS: Readonly<Record<string, PoolTarget>> = { members: 'members', fund: 'fund', reserve: 'reserve' };
const ROUNDINGS: Readonly<Record<string, Rounding>> = { floor: 'floor', 'largest-remainder': 'largest-remainder' };

/** The rules of a case as the form sends them; faults name the fields. */
export function typedRules(values: TypedValues): TypedRules {
  const faults: Refusal[] = [];
  const surplus = amountOf(values, 'surplus', faults) ?? missing('surplus', faults);
  const rows = rowsOf(values, 'pools');
  const pools = rows.map((row) => typedPool(values, row, faults));
  const totals = basesOf(values, 'totals.', faults);
  const { rounding = '', lossTo = '' } = values;
  const rules = {
    surplus,
    pools,
    ...(Object.keys(totals).length > 0 ? { totals } : {}),
    rounding: ROUNDINGS[rounding],
    lossTo: lossTo === '' ? undefined : lossTo,
  };
  return { rules, rows, faults };
}

/** The members of the form's table. */
export function typedMembers(values: TypedValues): TypedMembers {
  const faults: Refusal[] = [];
  const rows = rowsOf(values, 'members');
  const members = rows.map((row): MemberClaim => {
    const at = (field: string): string => `members.${row}.${field}`;
    const number = values[at('number')]?.trim() ?? '';
    const name = values[at('name')]?.trim() ?? '';
    const group = values[at('group')]?.trim() ?? '';
    if (!/^[1-9]\d{0,8}$/u.test(number))
      faults.push(refusal('surplus.member_number_wrong', {}, { path: at('number') }));
    if (name === '') missing(at('name'), faults);
    const payableBefore = amountOf(values, at('payableBefore'), faults);
    return {
      number: Number(number),
      name,
      bases: basesOf(values, at('bases.'), faults),
      ...(group === '' ? {} : { group }),
      ...(payableBefore === null ? {} : { payableBefore }),
    };
  });
  return { members, rows, faults };
}

/** Fields that the page fills in by itself: they do not make a row. */
const GIVEN = ['to', 'number'];

/** The rows of a table in which something was typed. */
function rowsOf(values: TypedValues, table: 'pools' | 'members'): number[] {
  const rows = new Set<number>();
  for (const [name, value] of Object.entries(values)) {
    const [, of, row, field] = /^(pools|members)\.(\d{1,4})\.(.+)$/u.exec(name) ?? [];
    if (of === table && row !== undefined && !GIVEN.includes(field ?? '') && value.trim() !== '') rows.add(Number(row));
  }
  return [...rows].sort((a, b) => a - b);
}

function typedPool(values: TypedValues, row: number, faults: Refusal[]): PoolRule {
  const at = (field: string): string => `pools.${row}.${field}`;
  const text = (field: string): string => values[at(field)]?.trim() ?? '';
  const key = text('key');
  if (key === '') missing(at('key'), faults);
  const bps = bpsOf(text('percent'));
  if (bps === null) faults.push(refusal('surplus.page.fault.percent_wrong', {}, { path: at('percent') }));
  const groups = text('groups')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => groupOf(line, at('groups'), faults));
  return {
    key,
    bps: bps ?? 0,
    to: TARGETS[text('to')],
    ...(text('of') === '' ? {} : { of: text('of') }),
    ...(text('by') === '' ? {} : { by: baseOfName(text('by')) }),
    ...(groups.length === 0 ? {} : { groups }),
  };
}

/** `A; 5; sama rata`. */
function groupOf(line: string, path: string, faults: Refusal[]): GroupRule[] {
  const [key = '', percent = '', by = ''] = line.split(';').map((part) => part.trim());
  const bps = bpsOf(percent);
  if (key !== '' && by !== '' && bps !== null) return [{ key, bps, by: baseOfName(by) }];
  faults.push(refusal('surplus.page.fault.groups_unreadable', { line: line.trim() }, { path }));
  return [];
}

/** `25`, `2,5`, `2.5 %` as basis points; `null` where it is none. */
export function bpsOf(typed: string): number | null {
  const [, whole, decimals = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/u.exec(typed.trim()) ?? [];
  if (whole === undefined) return null;
  const bps = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  return bps <= 10_000 ? bps : null;
}

function basesOf(values: TypedValues, prefix: string, faults: Refusal[]): Record<string, bigint> {
  const bases: Record<string, bigint> = {};
  for (const name of Object.keys(values)) {
    const amount = name.startsWith(prefix) ? amountOf(values, name, faults) : null;
    if (amount !== null) bases[name.slice(prefix.length)] = amount;
  }
  return bases;
}

function amountOf(values: TypedValues, path: string, faults: Refusal[]): bigint | null {
  const typed = values[path]?.trim() ?? '';
  if (typed === '') return null;
  const amount = typed.length > MOST_AMOUNT_CHARACTERS ? null : parseTypedRupiah(typed);
  if (amount === null) faults.push(refusal('field.not_rupiah', {}, { path }));
  return amount ?? 0n;
}

/** A number of thirty digits with its dots. */
const MOST_AMOUNT_CHARACTERS = 45;

function missing(path: string, faults: Refusal[]): bigint {
  faults.push(refusal('field.missing', {}, { path }));
  return 0n;
}
