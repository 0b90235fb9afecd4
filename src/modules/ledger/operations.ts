import type { Period, PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import type { AccountRole, ChartPreset, EntryDraft, EntryKind, NetSurplus, Posted, Verification } from './model.ts';

/** Which entry to reverse: by its id, or by the fact it was posted for. */
export type EntryReference = { readonly entryId: Id } | { readonly source: string; readonly kind: EntryKind };

export async function post(context: Context, draft: EntryDraft): Promise<Posted> {
  throw new Error(`not yet: ${context.cooperativeId} ${draft.source}`);
}
export async function postMany(context: Context, drafts: readonly EntryDraft[]): Promise<readonly Posted[]> {
  throw new Error(`not yet: ${context.cooperativeId} ${drafts.length}`);
}
export async function reverse(
  context: Context,
  reversal: EntryReference & { readonly reason: string; readonly occurredOn: PlainDate },
): Promise<Posted> {
  throw new Error(`not yet: ${context.cooperativeId} ${reversal.reason}`);
}
export async function balanceOf(
  context: ReadContext,
  role: AccountRole,
  options: { readonly memberId?: Id; readonly on?: PlainDate } = {},
): Promise<Rupiah> {
  throw new Error(`not yet: ${context.cooperativeId} ${role} ${options.on}`);
}
export async function balancesByMember(
  context: ReadContext,
  role: AccountRole,
  options: { readonly on?: PlainDate } | { readonly sumOfMonthEnds: Period } = {},
): Promise<ReadonlyMap<Id, Rupiah>> {
  throw new Error(`not yet: ${context.cooperativeId} ${role} ${Object.keys(options).length}`);
}
export async function openChart(
  context: Context,
  preset: ChartPreset,
  options: { readonly openedOn: PlainDate; readonly yearStartsInMonth?: number },
): Promise<void> {
  throw new Error(`not yet: ${context.cooperativeId} ${preset} ${options.openedOn}`);
}
export async function netSurplus(context: ReadContext, period: Period): Promise<NetSurplus> {
  throw new Error(`not yet: ${context.cooperativeId} ${period.from}`);
}
export async function verifyLedger(context: ReadContext): Promise<Verification> {
  throw new Error(`not yet: ${context.cooperativeId}`);
}
