import * as z from 'zod';
import { fiscalYear, fiscalYearOf, type Period } from '#kernel/calendar.ts';
import type { Rupiah } from '#kernel/money.ts';
import { bylawsInForce, rulesCompared, rulesOf } from '#modules/bylaws/index.ts';
import { bookOf } from '#modules/ledger/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { plainDate, rupiah } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { divideUnder, type YearUnder } from '../year.ts';

/** Why rules do not divide the year; `null` where they do. */
const notDivisible = z.object({ code: z.string(), params: z.record(z.string(), z.string()) }).nullable();

const beforeAndAfter = z.object({ key: z.string(), name: z.string(), beforeRupiah: rupiah(), afterRupiah: rupiah() });

/** The last closed year divided by two sets of rules: what a change would have meant, before anybody votes on it. */
export const underOtherBylaws = query({
  name: 'surplus.under-other-bylaws',
  summary: 'What other bylaws would have made of the last closed year: every pool, and who would have got more or less',
  may: 'surplus.see',
  input: z.strictObject(rulesCompared),
  output: z.object({
    /** The year that was divided; `null` where no year is closed yet. */
    year: z.int().nullable(),
    period: z.object({ from: plainDate(), to: plainDate() }).nullable(),
    surplusRupiah: rupiah(),
    why: z.object({ before: notDivisible, after: notDivisible }),
    pools: z.array(beforeAndAfter),
    /** What the founders receive before anything is divided. */
    royalty: z.object({ beforeRupiah: rupiah(), afterRupiah: rupiah() }),
    /** What goes to the reserve before anything is divided: earned with non-members. */
    nonMembers: z.object({ beforeRupiah: rupiah(), afterRupiah: rupiah() }),
    /** How many members would have got more, less, the same. */
    counts: z.object({ more: z.int(), less: z.int(), same: z.int() }),
    /** Every member for those who may see all; else only the one who asks. */
    members: z.array(
      z.object({
        memberId: z.string(),
        number: z.int(),
        name: z.string(),
        beforeRupiah: rupiah(),
        afterRupiah: rupiah(),
      }),
    ),
  }),
  discloses: (_input, answer) => answer.members.map((member) => member.memberId),

  async run(context, input) {
    const closed = await lastClosedYear(context);
    if (!closed) return NOTHING;
    const before = await divideUnder(context, closed.period, await rulesOf(context, input.before));
    const after = await divideUnder(context, closed.period, await rulesOf(context, input.after));
    const members = membersOf(before, after);
    const own = context.actor.kind === 'person' ? context.actor.memberId : null;
    const count = (side: (change: Rupiah) => boolean): number =>
      members.filter((each) => side(each.afterRupiah - each.beforeRupiah)).length;
    return {
      ...closed,
      surplusRupiah: before.net.surplusRupiah,
      why: { before: whyNot(before), after: whyNot(after) },
      pools: poolsOf(before, after),
      royalty: { beforeRupiah: before.royalty?.amountRupiah ?? 0n, afterRupiah: after.royalty?.amountRupiah ?? 0n },
      nonMembers: { beforeRupiah: before.shared.nonMemberRupiah, afterRupiah: after.shared.nonMemberRupiah },
      counts: { more: count((by) => by > 0n), less: count((by) => by < 0n), same: count((by) => by === 0n) },
      members: context.may('surplus.see-all') ? members : members.filter((each) => each.memberId === own),
    };
  },
});

const NOTHING = {
  year: null,
  period: null,
  surplusRupiah: 0n,
  why: { before: null, after: null },
  pools: [],
  royalty: { beforeRupiah: 0n, afterRupiah: 0n },
  nonMembers: { beforeRupiah: 0n, afterRupiah: 0n },
  counts: { more: 0, less: 0, same: 0 },
  members: [],
};

/** The latest financial year whose books are closed to its last day. */
async function lastClosedYear(context: ReadContext): Promise<{ year: number; period: Period } | null> {
  const { startMonth } = (await bylawsInForce(context)).bylaws.fiscalYear;
  const { openedOn, lockedThrough } = await bookOf(context);
  if (lockedThrough === null) return null;
  const touched = fiscalYearOf(lockedThrough, startMonth);
  const year = fiscalYear(touched, startMonth).to <= lockedThrough ? touched : touched - 1;
  const period = fiscalYear(year, startMonth);
  return period.to < openedOn ? null : { year, period };
}

function whyNot({ divided }: YearUnder) {
  return divided.ok ? null : { code: divided.refusal.code, params: { ...divided.refusal.params } };
}

/** Pools by their keys, in the order of the newer rules; those that they no longer have come last. */
function poolsOf(before: YearUnder, after: YearUnder) {
  const amounts = ({ divided }: YearUnder): Map<string, Rupiah> =>
    new Map(divided.ok ? divided.value.pools.map((pool) => [pool.key, pool.amountRupiah]) : []);
  const [old, fresh] = [amounts(before), amounts(after)];
  return [...new Set([...fresh.keys(), ...old.keys()])].map((key) => ({
    key,
    name: after.names.get(key) ?? before.names.get(key) ?? key,
    beforeRupiah: old.get(key) ?? 0n,
    afterRupiah: fresh.get(key) ?? 0n,
  }));
}

/** Everybody who takes part under one of the two, by number. */
function membersOf(before: YearUnder, after: YearUnder) {
  const totals = ({ divided, royalty }: YearUnder): Map<number, Rupiah> => {
    if (!divided.ok) return new Map();
    const found = new Map(divided.value.members.map((each, at) => [each.number, divided.value.totals[at] ?? 0n]));
    for (const founder of royalty?.members ?? [])
      found.set(founder.number, (found.get(founder.number) ?? 0n) + founder.royaltyRupiah);
    return found;
  };
  const [old, fresh] = [totals(before), totals(after)];
  const founders = [before, after].flatMap(({ royalty }) =>
    (royalty?.members ?? []).map(({ memberId: id, number, name }) => ({ id, number, name })),
  );
  const known = new Map([...before.members, ...after.members, ...founders].map((member) => [member.number, member]));
  return [...known.values()]
    .toSorted((a, b) => a.number - b.number)
    .map(({ id: memberId, number, name }) => ({
      memberId,
      number,
      name,
      beforeRupiah: old.get(number) ?? 0n,
      afterRupiah: fresh.get(number) ?? 0n,
    }));
}
