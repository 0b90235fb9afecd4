import { grouped, percent } from '#modules/bylaws/model.ts';
import type { BusinessPlan } from '#modules/founding/model.ts';

/** The lists of the plan in their order on the page, and the fields of a row of each. */
export const PLAN_LISTS = {
  income: ['name', 'unit', 'unitPriceRupiah', 'monthlyVolume'],
  variableCosts: ['name', 'bps'],
  fixedCosts: ['name', 'monthlyRupiah'],
  investments: ['name', 'amountRupiah', 'lifeYears'],
  otherCapital: ['name', 'amountRupiah'],
} as const;
export type PlanList = keyof typeof PLAN_LISTS;

/** What was typed, by the name of its field. */
export type Typed = Record<string, string>;

/** Fields that are typed as per cent and kept as basis points. */
const isPercent = (name: string): boolean => /(^|\.)(bps|growthBps|costGrowthBps)$/u.test(name);

/** Rows as they are typed: those left empty are gone, and the others move up, so that every error finds its row. */
export function withoutEmptyRows(fields: Readonly<Record<string, string | readonly string[]>>): Typed {
  const typed: Typed = {};
  const places = new Map<string, number>();
  const filled = new Set(
    Object.entries(fields).flatMap(([name, value]) => {
      const row = /^(\w+)\.(\d{1,3})\./u.exec(name);
      return row && value !== '' ? [`${row[1]}.${row[2]}`] : [];
    }),
  );
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value !== 'string') continue;
    const [, list = '', row = '', field = ''] = /^(\w+)\.(\d{1,3})\.(\w+)$/u.exec(name) ?? [];
    if (list === '') typed[name] = value;
    else if (filled.has(`${list}.${row}`)) {
      const key = `${list}.${row}`;
      const place = places.get(key) ?? [...places.keys()].filter((each) => each.startsWith(`${list}.`)).length;
      places.set(key, place);
      typed[`${list}.${place}.${field}`] = value;
    }
  }
  return typed;
}

/** The fields as the command reads them: per cent become basis points; what is none is left for the command to refuse. */
export function planInput(typed: Typed): Typed {
  return Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [name, isPercent(name) ? basisPoints(value) : value]),
  );
}

/** Lists that have no row are empty, not missing. */
export function withEmptyLists(input: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...Object.fromEntries(Object.keys(PLAN_LISTS).map((list) => [list, []])), ...input };
}

function basisPoints(text: string): string {
  const [, whole, decimals = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/u.exec(text.trim()) ?? [];
  return whole === undefined ? text : String(Number(whole) * 100 + Number(decimals.padEnd(2, '0')));
}

/** A plan as the fields show it. */
export function planTyped(plan: BusinessPlan): Typed {
  const typed: Typed = {};
  const say = (name: string, value: unknown): void => {
    typed[name] = isPercent(name) ? percent(Number(value)).figure.id : shownText(value);
  };
  for (const name of ['summary', 'market', 'work', 'risks', 'firstYear', 'growthBps', 'costGrowthBps'] as const) {
    say(name, plan[name]);
  }
  for (const list of Object.keys(PLAN_LISTS)) {
    const rows = Object.entries(plan).find(([name]) => name === list)?.[1];
    if (!Array.isArray(rows)) continue;
    for (const [place, row] of rows.entries()) {
      for (const [field, value] of Object.entries(row)) say(`${list}.${place}.${field}`, value);
    }
  }
  return typed;
}

const shownText = (value: unknown): string => (typeof value === 'bigint' ? grouped(value).id : String(value));

/** How many rows each list shows: those with something in them, one where there is none, and what was asked for besides. */
export function rowCounts(typed: Typed, added: string | null): Record<PlanList, number> {
  const count = (list: PlanList): number => {
    const rows = Object.keys(typed).flatMap((name) => {
      const [, of, row = ''] = /^(\w+)\.(\d{1,3})\./u.exec(name) ?? [];
      return of === list ? [Number(row) + 1] : [];
    });
    return Math.max(1, ...rows) + (added === list ? 1 : 0);
  };
  return {
    income: count('income'),
    variableCosts: count('variableCosts'),
    fixedCosts: count('fixedCosts'),
    investments: count('investments'),
    otherCapital: count('otherCapital'),
  };
}
