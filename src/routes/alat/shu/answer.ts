import { pagesOf } from '#platform/registry/fields.ts';
import type { Translate } from '#locales/index.ts';
import { sum, type Rupiah } from '#kernel/money.ts';
import { EQUAL, type PoolSplit, type SurplusCase, type SurplusSplit } from '#modules/surplus/model.ts';
import { explainShare, memberPools } from '#modules/surplus/split-document.ts';
import type { Locale } from '#platform/i18n/messages.ts';
import { baseAmount, baseName, partBps, stepWords, type StepWords } from '#surfaces/web/surplus-words.ts';
import { faultWords } from './case-faults.ts';

/** Members on one page of the answer. */
const PAGE_MEMBERS = 25;

/** One member of the answer with the way to every rupiah. */
export interface MemberAnswer {
  readonly number: number;
  readonly name: string;
  readonly group: string | null;
  readonly shares: readonly { readonly pool: string; readonly amount: Rupiah; readonly steps: readonly StepWords[] }[];
  readonly total: Rupiah;
  readonly payableBefore: Rupiah | null;
}

/** The divided surplus as the page shows it. */
export interface Answer {
  readonly surplus: Rupiah;
  readonly toMembers: Rupiah;
  readonly toFunds: Rupiah;
  readonly toReserve: Rupiah;
  readonly undistributed: Rupiah;
  readonly pools: readonly (PoolSplit & {
    readonly whom: string;
    readonly isLeaf: boolean;
    readonly partBps: number;
  })[];
  readonly remarks: readonly string[];
  readonly isLoss: boolean;
  readonly members: readonly MemberAnswer[];
  readonly search: string;
  readonly found: number;
  readonly all: number;
  readonly page: number;
  readonly pages: number;
}

interface Wish {
  readonly locale: Locale;
  readonly t: Translate;
  /** Part of a name, or a number. */
  readonly search: string;
  readonly page: number;
}

/** A page of the answer. */
export function answerOf(splitCase: SurplusCase, split: SurplusSplit, wish: Wish): Answer {
  const leaves = split.pools.filter((pool) => pool.to !== null);
  const to = (target: PoolSplit['to']): Rupiah =>
    sum(leaves.filter((pool) => pool.to === target).map((pool) => pool.distributed));
  const rest = sum(leaves.map((pool) => pool.restToReserve));
  const folded = wish.search.trim().toLowerCase();
  const places = [...split.members.keys()].filter((place) => matches(split, place, folded));
  const pages = pagesOf(places.length, PAGE_MEMBERS);
  const page = Math.min(Math.max(1, wish.page), pages);
  return {
    surplus: split.surplus,
    toMembers: to('members'),
    toFunds: to('fund'),
    toReserve: to('reserve') + rest,
    undistributed: sum(leaves.map((pool) => pool.undistributed)) - rest,
    pools: split.pools.map((pool) => ({
      ...pool,
      whom: whomOf(pool, splitCase, wish.t),
      isLeaf: pool.to !== null,
      partBps: pool.of === null ? pool.bps : partBps(pool.amountRupiah, split.surplus),
    })),
    remarks: split.remarks.map((remark) => faultWords(remark, wish)),
    isLoss: split.loss !== null,
    members: places
      .slice((page - 1) * PAGE_MEMBERS, page * PAGE_MEMBERS)
      .map((place) => memberAnswer(split, place, wish)),
    search: wish.search,
    found: places.length,
    all: split.members.length,
    page,
    pages,
  };
}

function matches(split: SurplusSplit, place: number, folded: string): boolean {
  const member = split.members[place];
  return folded === '' || String(member?.number) === folded || (member?.name.toLowerCase().includes(folded) ?? false);
}

/** Whom a pool is for, in words. */
function whomOf(pool: PoolSplit, { pools }: SurplusCase, t: Translate): string {
  const { by, groups } = pools.find((each) => each.key === pool.key) ?? {};
  if (pool.to !== 'members') return t(`surplus.page.tool.pool.to.${pool.to ?? 'parts'}`);
  if (groups) return t('surplus.page.answer.members_groups');
  if (by === EQUAL) return t('surplus.page.answer.members_equal');
  return t('surplus.page.answer.members_by', { by: baseName(t, by ?? '') });
}

function memberAnswer(split: SurplusSplit, place: number, { locale, t }: Wish): MemberAnswer {
  const member = split.members[place];
  const number = member?.number ?? 0;
  const speech = {
    locale,
    t,
    pool: (key: string) => (split.pools.some((pool) => pool.key === key) ? key : lossWord(t, key)),
    amount: (by: string, amount: bigint) => baseAmount(locale, by, amount),
  };
  const shares = memberPools(split).map(({ key }) => {
    const explained = explainShare(split, number, key);
    const steps = explained.ok ? stepWords(explained.value.steps, speech) : [];
    return { pool: key, amount: split.shares.get(key)?.[place] ?? 0n, steps };
  });
  return {
    number,
    name: member?.name ?? '',
    group: member?.group ?? null,
    shares,
    total: split.totals[place] ?? 0n,
    payableBefore: member?.payableBefore ?? null,
  };
}

function lossWord(t: Translate, to: string): string {
  return to === 'reserve' || to === 'carried-forward' ? t(`surplus.page.tool.loss.${to}`) : to;
}
