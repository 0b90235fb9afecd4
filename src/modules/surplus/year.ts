import { fiscalYear, fiscalYearOf, type Period } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { sum } from '#kernel/money.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import type { BylawsInForce, SurplusRules } from '#modules/bylaws/model.ts';
import { balancesByMember, netSurplus } from '#modules/ledger/index.ts';
import type { AccountRole, NetSurplus } from '#modules/ledger/model.ts';
import { membersSinceFounding, membersUntil } from '#modules/membership/index.ts';
import type { Member } from '#modules/membership/model.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import {
  dividesAmongGroups,
  isEligible,
  poolRules,
  sharedPart,
  tenureYears,
  type SharedPart,
} from './domain/year-case.ts';
import { lossOnAccounts, type AccountHolder } from './domain/capital-accounts.ts';
import { royaltyOf, type Royalty } from './domain/royalty.ts';
import { groupsOfYear, groupsShown, refuseWithoutGroup } from './groups.ts';
import { splitSurplus } from './domain/split.ts';
import { memberRows } from './member-rows.ts';
import type { Checked, MemberClaim, SurplusSplit } from './model.ts';
import type { ProposalDocument } from './proposal.ts';
import * as store from './store.ts';

const CAPITAL_ROLE = {
  entryShare: 'entry_share',
  mandatoryShare: 'mandatory_share',
  voluntarySavings: 'voluntary_savings',
} as const satisfies Readonly<Record<SurplusRules['capitalBase'][number], AccountRole>>;

/** A financial year with the bylaws that hold for it: those in force on its last day. */
export async function yearRules(
  context: ReadContext,
  year: number,
): Promise<{ period: Period; inForce: BylawsInForce }> {
  const today = await bylawsInForce(context);
  const period = fiscalYear(year, today.bylaws.fiscalYear.startMonth);
  return { period, inForce: await bylawsInForce(context, period.to) };
}

/** A year divided by some rules: what it rests on, and the division or what stands against it. */
export interface YearUnder {
  readonly net: NetSurplus;
  /** What the founders receive before; `null` where the articles give them nothing for this year. */
  readonly royalty: Royalty | null;
  /** What the individual capital accounts bear of a loss, and whose they are; empty in a year with a surplus. */
  readonly accountLoss: ReturnType<typeof lossOnAccounts>;
  readonly holders: readonly AccountHolder[];
  readonly shared: SharedPart;
  readonly members: readonly Member[];
  /** The group of each member, where something is divided among groups; whoever is in none is not in it. */
  readonly groups: ReadonlyMap<Id, string>;
  readonly divided: Checked<SurplusSplit>;
  /** What the members call the pools that they named, by key. */
  readonly names: ReadonlyMap<string, string>;
}

/** Divides a year by rules that need not be those of that year: capital from the ledger and patronage from the register. */
export async function divideUnder(
  context: ReadContext,
  period: Period,
  { bylaws, articleOf }: Pick<BylawsInForce, 'bylaws' | 'articleOf'>,
): Promise<YearUnder> {
  const rules = bylaws.surplus;
  const net = await netSurplus(context, period);
  const { startMonth } = bylaws.fiscalYear;
  const { surplusRupiah } = net;
  const ofYear = { year: fiscalYearOf(period.from, startMonth), startMonth, surplusRupiah };
  const royalty =
    bylaws.founding.royaltyBps === 0 ? null : royaltyOf(bylaws.founding, ofYear, await membersSinceFounding(context));
  const everybody = await membersUntil(context, period.to);
  const { enabled, lossShareBps } = bylaws.capitalAccounts;
  const holders = enabled && surplusRupiah < 0n ? await accountHolders(context, everybody, period) : [];
  const accountLoss = lossOnAccounts(-surplusRupiah, lossShareBps, holders);
  const borne = sum(accountLoss.map((each) => each.lossRupiah));
  const divisible = { ...net, surplusRupiah: surplusRupiah - (royalty?.amountRupiah ?? 0n) + borne };
  const shared = sharedPart(divisible, rules.nonMemberSurplusTo);
  const members = everybody.filter((member) => isEligible(member, rules.eligibility, period));
  const groups = dividesAmongGroups(bylaws) ? await groupsOfYear(context, members, bylaws, period) : new Map();
  const { rounding, lossTo } = rules;
  const divided = splitSurplus({
    surplus: shared.sharedRupiah,
    pools: poolRules(bylaws, articleOf),
    members: await claimsOf(context, { members, groups }, rules, period),
    rounding,
    lossTo,
  });
  return {
    net,
    royalty,
    accountLoss,
    holders,
    shared,
    members,
    groups,
    divided,
    names: new Map(rules.pools.map(({ key, name }) => [key, name ?? key])),
  };
}

/**
 * Divides a closed year: the surplus of the books, the bylaws of that year's last day, capital from the ledger and patronage
 * from the register. Nothing is typed in. Refuses what the engine refuses.
 */
export async function divideYear(context: ReadContext, year: number): Promise<ProposalDocument> {
  const { period, inForce } = await yearRules(context, year);
  const { surplus: rules, capitalAccounts: accounts } = inForce.bylaws;
  const under = await divideUnder(context, period, inForce);
  const { net, royalty, accountLoss, holders, shared, members, groups, divided } = under;
  if (dividesAmongGroups(inForce.bylaws)) refuseWithoutGroup(members, groups, { year, inForce });
  const { sharedRupiah, nonMemberRupiah } = shared;
  const { rounding, lossTo } = rules;
  if (!divided.ok)
    reject('surplus.not_divisible', { why: divided.refusal.code }, { path: divided.refusal.path ?? 'year' });

  const split = divided.value;
  const idOf = new Map(members.map((member) => [member.number, member.id]));
  return {
    year,
    period,
    bylawsVersion: inForce.version.id,
    bylawsNumber: inForce.version.number,
    surplusRupiah: net.surplusRupiah,
    memberMarginRupiah: net.memberMarginRupiah,
    nonMemberMarginRupiah: net.nonMemberMarginRupiah,
    ...(royalty
      ? {
          royalty: {
            bps: royalty.bps,
            lastYear: royalty.lastYear,
            article: inForce.articleOf('founding.royaltyBps'),
            founders: royalty.members.length,
            amountRupiah: royalty.amountRupiah,
          },
        }
      : {}),
    ...(accounts.enabled
      ? {
          capitalAccounts: {
            creditBps: accounts.creditBps,
            creditArticle: inForce.articleOf('capitalAccounts.creditBps'),
            lossShareBps: accounts.lossShareBps,
            lossArticle: inForce.articleOf('capitalAccounts.lossShareBps'),
            lossRupiah: sum(accountLoss.map((each) => each.lossRupiah)),
          },
        }
      : {}),
    sharedRupiah,
    nonMemberRupiah,
    nonMemberArticle: inForce.articleOf('surplus.nonMemberSurplusTo'),
    rounding,
    lossTo,
    pools: split.pools.map((pool, index) => {
      const {
        key,
        name = pool.key,
        bps,
        of,
        fund,
        by,
        groups: poolGroups,
      } = rules.pools[index] ?? { key: pool.key, bps: pool.bps };
      return {
        key,
        name,
        bps,
        of,
        to: pool.to ?? undefined,
        fund,
        by,
        groups: poolGroups && groupsShown(pool, groups, inForce),
        article: pool.article ?? '',
        amountRupiah: pool.amountRupiah,
        distributedRupiah: pool.distributed,
        undistributedRupiah: pool.undistributed,
      };
    }),
    members: memberRows(
      split.members.map((member, place) => ({
        memberId: idOf.get(member.number) ?? '',
        number: member.number,
        name: member.name,
        ...(member.group === undefined ? {} : { group: member.group }),
        bases: { ...member.bases },
        shares: Object.fromEntries([...split.shares].map(([key, column]) => [key, column[place] ?? 0n])),
        totalRupiah: split.totals[place] ?? 0n,
      })),
      {
        royalty,
        creditBps: accounts.enabled ? accounts.creditBps : 0,
        staying: new Set(members.filter(({ leftOn }) => leftOn === null || leftOn > period.to).map(({ id }) => id)),
        holders,
        accountLoss,
      },
    ),
  };
}

/** Who holds an individual capital account at the end of a year, by number; also who has left and is not paid out yet. */
async function accountHolders(
  context: ReadContext,
  members: readonly Member[],
  period: Period,
): Promise<AccountHolder[]> {
  const balances = await balancesByMember(context, 'capital_account', { on: period.to });
  return members.flatMap(({ id: memberId, number, name }) => {
    const balanceRupiah = balances.get(memberId) ?? 0n;
    return balanceRupiah > 0n ? [{ memberId, number, name, balanceRupiah }] : [];
  });
}

/** What every member brings: capital by the ledger, patronage by the register, years by the member register. */
async function claimsOf(
  context: ReadContext,
  { members, groups }: Pick<YearUnder, 'members' | 'groups'>,
  rules: SurplusRules,
  period: Period,
): Promise<MemberClaim[]> {
  const used = new Set(rules.pools.flatMap((pool) => [pool.by, ...(pool.groups ?? []).map((group) => group.by)]));
  const capital = used.has('capital') ? await capitalOf(context, rules, period) : new Map<Id, bigint>();
  const patronage = new Map<string, bigint>();
  for (const row of await store.patronageTotals(context, period))
    patronage.set(`${row.measure} ${row.memberId}`, row.amount);

  return members.map((member) => {
    const bases: Record<string, bigint> = {};
    for (const base of used) {
      if (base === undefined || base === 'equal') continue;
      if (base === 'capital') bases[base] = capital.get(member.id) ?? 0n;
      else if (base === 'tenure') bases[base] = tenureYears(member, period);
      else bases[base] = floorAtZero(patronage.get(`${base} ${member.id}`) ?? 0n);
    }
    return { number: member.number, name: member.name, bases, group: groups.get(member.id) };
  });
}

/** More taken back in a year than brought (a refund of last year's order) leaves no claim, and no debt either. */
function floorAtZero(amount: bigint): bigint {
  return amount > 0n ? amount : 0n;
}

/**
 * Capital by the bylaws' base and measure. An average of month ends is kept as their sum: every member's is divided by the same
 * number, so the proportions are those of the averages, exact.
 */
async function capitalOf(context: ReadContext, rules: SurplusRules, period: Period): Promise<Map<Id, bigint>> {
  const capital = new Map<Id, bigint>();
  for (const kind of rules.capitalBase) {
    const measure = rules.capitalMeasure === 'yearEnd' ? { on: period.to } : { sumOfMonthEnds: period };
    for (const [memberId, amount] of await balancesByMember(context, CAPITAL_ROLE[kind], measure)) {
      capital.set(memberId, sum([capital.get(memberId) ?? 0n, amount]));
    }
  }
  return capital;
}
