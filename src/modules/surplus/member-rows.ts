import type { Rupiah } from '#kernel/money.ts';
import { creditedPart, type AccountHolder } from './domain/capital-accounts.ts';
import type { Royalty } from './domain/royalty.ts';
import type { ProposalDocument } from './proposal.ts';

type Row = ProposalDocument['members'][number];

/** What a year gives or takes beside the shares of the pools. */
export interface BesidePools {
  readonly royalty: Royalty | null;
  /** Part of the shares of those who may have an account that is credited to it; 0 where the articles keep no accounts. */
  readonly creditBps: number;
  /** Who was a member still at the end of the year: whoever has left is paid everything. */
  readonly staying: ReadonlySet<string>;
  readonly holders: readonly AccountHolder[];
  readonly accountLoss: readonly { readonly memberId: string; readonly lossRupiah: Rupiah }[];
}

/** The rows of a proposal: shares, royalty, what goes to the capital account or comes off it. By member number. */
export function memberRows(shares: readonly Row[], beside: BesidePools): Row[] {
  const royalties = new Map(beside.royalty?.members.map((each) => [each.memberId, each.royaltyRupiah]));
  const losses = new Map(beside.accountLoss.map((each) => [each.memberId, each.lossRupiah]));
  const inPools = new Set(shares.map((row) => row.memberId));
  const others = new Map(
    [...(beside.royalty?.members ?? []), ...beside.holders.filter((holder) => losses.has(holder.memberId))]
      .filter(({ memberId }) => !inPools.has(memberId))
      .map(({ memberId, number, name }) => [memberId, { memberId, number, name }]),
  );
  const rows: Row[] = [
    ...shares,
    ...[...others.values()].map((who) => ({
      ...who,
      bases: {},
      shares: {},
      inPools: false as const,
      totalRupiah: 0n,
    })),
  ];
  return rows
    .map((row) => {
      const royaltyRupiah = royalties.get(row.memberId) ?? 0n;
      const accountLossRupiah = losses.get(row.memberId) ?? 0n;
      const creditedRupiah = beside.staying.has(row.memberId) ? creditedPart(row.totalRupiah, beside.creditBps) : 0n;
      return {
        ...row,
        ...(royaltyRupiah > 0n ? { royaltyRupiah } : {}),
        ...(accountLossRupiah > 0n ? { accountLossRupiah } : {}),
        ...(creditedRupiah > 0n ? { creditedRupiah } : {}),
        totalRupiah: row.totalRupiah + royaltyRupiah,
      };
    })
    .toSorted((a, b) => a.number - b.number);
}
