import type { PlainDate } from '#kernel/calendar.ts';
import { isId, type Id } from '#kernel/id.ts';
import { sum, type Rupiah } from '#kernel/money.ts';
import { balanceOf, entriesOfKinds } from '#modules/ledger/index.ts';
import type { AccountRole } from '#modules/ledger/model.ts';
import { membersOf, requireMember } from '#modules/membership/index.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import type { Movement } from './domain/participation.ts';
import { agreementOf, PARTICIPATION_KINDS, yearOfReturn } from './postings-participation.ts';
import * as store from './store-participation.ts';

/** Own capital (UU 25/1992 art. 41(2)): what participating capital is measured against, with itself. */
const OWN_CAPITAL = [
  'entry_share',
  'mandatory_share',
  'reserve_fund',
  'grant',
] as const satisfies readonly AccountRole[];

/** Whose an agreement is. */
export interface Holder {
  readonly id: Id;
  readonly name: string;
  readonly kind: 'member' | 'person' | 'entity';
  /** Of a holder from outside; a member's stands in the register. */
  readonly contact: string;
}

/** One line of a holder's statement: what an entry moved. */
export interface StatementLine {
  readonly entryId: Id;
  readonly what: 'received' | 'repaid' | 'return' | 'returnPaid';
  readonly source: string;
  readonly occurredOn: PlainDate;
  readonly amountRupiah: Rupiah;
}

/** An agreement as it stands: its words, and what the journal says became of its money. */
export interface Participation extends store.ParticipationRow {
  readonly holder: Holder;
  readonly balanceRupiah: Rupiah;
  /** Returns that are due and not paid. */
  readonly unpaidRupiah: Rupiah;
  readonly lines: readonly StatementLine[];
}

const WHAT = {
  participating_capital_received: 'received',
  participating_capital_repaid: 'repaid',
  participating_capital_return: 'return',
  participating_capital_return_paid: 'returnPaid',
} as const;

/** What the journal holds of every agreement, oldest first; reversed entries count for nothing. */
export async function statementLines(context: ReadContext): Promise<ReadonlyMap<Id, readonly StatementLine[]>> {
  const found: StatementLine[] = [];
  for (const [entryId, lines] of await entriesOfKinds(context, PARTICIPATION_KINDS)) {
    const [first] = lines;
    const kind = PARTICIPATION_KINDS.find((each) => each === first?.kind);
    if (!first || !kind || first.reversed) continue;
    const amountRupiah = sum(lines.filter((line) => line.amountRupiah > 0n).map((line) => line.amountRupiah));
    found.push({ entryId, what: WHAT[kind], source: first.source, occurredOn: first.occurredOn, amountRupiah });
  }
  const sorted = found.toSorted((a, b) => (a.occurredOn < b.occurredOn ? -1 : a.occurredOn > b.occurredOn ? 1 : 0));
  return Map.groupBy(sorted, (line) => agreementOf(line.source));
}

/** The money of an agreement as it came and went. */
export function movementsOf(
  row: Pick<store.ParticipationRow, 'broughtBy' | 'receivedOn' | 'amountRupiah'>,
  lines: readonly StatementLine[],
): Movement[] {
  const { receivedOn: occurredOn, amountRupiah } = row;
  return [
    ...(row.broughtBy === 'opening' ? [{ occurredOn, amountRupiah }] : []),
    ...lines.flatMap((line) => {
      if (line.what === 'received') return [line];
      return line.what === 'repaid' ? [{ ...line, amountRupiah: -line.amountRupiah }] : [];
    }),
  ];
}

/** Every agreement, oldest first. */
export async function allParticipations(context: ReadContext): Promise<Participation[]> {
  const rows = await store.participations(context);
  const lines = await statementLines(context);
  const named = await holdersByIds(
    context,
    rows.map((row) => row.holderId),
  );
  return rows.map((row) => {
    const own = lines.get(row.id) ?? [];
    const total = (what: StatementLine['what']): Rupiah =>
      sum(own.filter((line) => line.what === what).map((line) => line.amountRupiah));
    return {
      ...row,
      holder: named.get(row.holderId) ?? { id: row.holderId, name: row.holderId, kind: 'person', contact: '' },
      balanceRupiah: sum(movementsOf(row, own).map((movement) => movement.amountRupiah)),
      unpaidRupiah: total('return') - total('returnPaid'),
      lines: own,
    };
  });
}

async function holdersByIds(context: ReadContext, ids: readonly Id[]): Promise<Map<Id, Holder>> {
  const members = await membersOf(
    context,
    ids.filter((id) => isId(id, 'mem')),
  );
  return new Map<Id, Holder>([
    ...members.map(({ id, name }) => [id, { id, name, kind: 'member', contact: '' }] as const),
    ...(await store.holders(context)).map((holder) => [holder.id, holder] as const),
  ]);
}

/** A member or a holder from outside; refuses `capital.no_such_holder` and `membership.no_such_member`. */
export async function requireHolder(context: Context, holderId: Id): Promise<Holder> {
  if (isId(holderId, 'mem')) {
    const { id, name } = await requireMember(context, holderId);
    return { id, name, kind: 'member', contact: '' };
  }
  const outside = await store.holders(context);
  return outside.find((each) => each.id === holderId) ?? reject('capital.no_such_holder', {}, { path: 'holderId' });
}

/** One agreement, while nobody else is at any; refuses `capital.no_such_participation`. */
export async function requireParticipation(context: Context, participationId: Id): Promise<Participation> {
  await store.lockParticipations(context);
  const all = await allParticipations(context);
  return (
    all.find((each) => each.id === participationId) ??
    reject('capital.no_such_participation', {}, { path: 'participationId' })
  );
}

/** Own capital by the books of today. */
export async function ownCapital(context: ReadContext): Promise<Rupiah> {
  const balances: Rupiah[] = [];
  for (const role of OWN_CAPITAL) balances.push(await balanceOf(context, role));
  return sum(balances);
}

/** The years whose return on participating capital stands in the journal and was not reversed. */
export function yearsWithReturn(all: readonly Pick<Participation, 'lines'>[]): number[] {
  const years = all.flatMap(({ lines }) =>
    lines.filter((line) => line.what === 'return').map((line) => yearOfReturn(line.source)),
  );
  return [...new Set(years)];
}
