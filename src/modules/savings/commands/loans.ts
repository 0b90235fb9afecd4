import * as z from 'zod';
import type { Id } from '#kernel/id.ts';
import { sum } from '#kernel/money.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import type { BylawsInForce } from '#modules/bylaws/model.ts';
import { post, POSTING_REFUSALS, requireMoney, reverse } from '#modules/ledger/index.ts';
import { ownMembership, requireMember } from '#modules/membership/index.ts';
import { awaitTurn } from '#platform/db/turns.ts';
import type { Context } from '#platform/registry/context.ts';
import { id, note, plainDate, rupiah, rupiahAboveZero } from '#platform/registry/fields.ts';
import { Forbidden, reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { splitRepayment } from '../domain/standing.ts';
import { allLoans, type Loan } from '../loans.ts';
import { loanPaidOut, loanRepaid } from '../postings-loans.ts';
import * as store from '../store-loans.ts';
import { refuseFuture, requireStaying } from './rules.ts';

const LIMITS = ['savings.loans_not_offered', 'savings.loan_too_long', 'savings.loan_too_large'] as const;
const COMMON = ['savings.has_left', 'membership.no_such_member', 'bylaws.none_in_force', 'ledger.no_chart'] as const;

/** A member applies for a loan, within what the articles lend to one member and for how long. */
export const applyForLoan = command({
  name: 'savings.apply-for-loan',
  summary: 'A member applies for a loan: amount, months, purpose; the board decides',
  may: 'savings.take-part',
  input: z.strictObject({
    amountRupiah: rupiahAboveZero(),
    months: z.int().min(1).max(600),
    purpose: note(500),
  }),
  output: z.object({ loanId: id('lon') }),
  rejects: [...LIMITS, ...COMMON],
  emits: ['savings.loan_applied'],

  async run(context, { amountRupiah, months, purpose }) {
    const member = await ownMembership(context);
    requireStaying(member);
    await requireWithinRules(context, { memberId: member.id, amountRupiah, months }, null);
    const loanId = await store.insertLoan(context, { memberId: member.id, amountRupiah, months, purpose });
    context.emit('savings.loan_applied', { memberId: member.id, loanId });
    return { loanId };
  },
});

/** The board grants or refuses an application; nobody decides on his or her own. */
export const decideLoan = command({
  name: 'savings.decide-loan',
  summary: 'The board grants or refuses a loan; nobody decides on his or her own',
  may: 'savings.decide',
  input: z.strictObject({ loanId: id('lon'), granted: z.boolean(), reason: note(500).optional() }),
  output: z.object({}),
  rejects: ['savings.no_such_loan', 'savings.own_loan', 'savings.reason_missing', ...LIMITS, ...COMMON],
  emits: ['savings.loan_decided'],

  async run(context, { loanId, granted, reason = '' }) {
    const loan = await loanIn(context, loanId, 'applied');
    if (context.actor.kind !== 'person') throw new Forbidden();
    if (context.actor.memberId === loan.memberId) reject('savings.own_loan', {}, { path: 'loanId' });
    if (!granted && reason === '') reject('savings.reason_missing', {}, { path: 'reason' });
    if (granted) {
      requireStaying(await requireMember(context, loan.memberId));
      await requireWithinRules(context, loan, loanId);
    }
    await store.insertDecision(context, { loanId, granted, reason, decidedBy: context.actor.personId });
    context.emit('savings.loan_decided', { memberId: loan.memberId, loanId, granted });
    return {};
  },
});

/** The treasurer pays a granted loan out: its rate is that of the articles of this day, to its end. */
export const payOutLoan = command({
  name: 'savings.pay-out-loan',
  summary: 'Pays a granted loan out, on the terms of the articles of that day',
  may: 'savings.record',
  input: z.strictObject({ loanId: id('lon'), method: z.enum(['cash', 'bank']) }),
  output: z.object({ entryId: id('ent') }),
  rejects: ['savings.no_such_loan', 'savings.not_enough_money', ...LIMITS, ...COMMON, ...POSTING_REFUSALS],
  emits: ['savings.loan_paid_out'],

  async run(context, { loanId, method }) {
    const loan = await loanIn(context, loanId, 'granted');
    const member = await requireMember(context, loan.memberId);
    requireStaying(member);
    const { loans: rules } = (await requireWithinRules(context, loan, loanId)).bylaws;
    const { amountRupiah } = loan;
    await requireMoney(context, method, amountRupiah, 'savings.not_enough_money');
    const rateBps = rules.principle === 'sharia' ? rules.marginBps : rules.interestBps;
    await store.insertPayout(context, { loanId, principle: rules.principle, rateBps, paidOutOn: context.today });
    const { entryId } = await post(context, loanPaidOut({ loanId, member, amountRupiah, method, on: context.today }));
    context.emit('savings.loan_paid_out', { memberId: member.id, loanId });
    return { entryId };
  },
});

/** The treasurer receives a repayment; it divides itself into interest or margin and principal. */
export const receiveRepayment = command({
  name: 'savings.receive-repayment',
  summary: 'Receives a repayment of a loan and divides it into interest or margin and principal',
  may: 'savings.record',
  input: z.strictObject({
    loanId: id('lon'),
    amountRupiah: rupiahAboveZero(),
    method: z.enum(['cash', 'bank']),
    receivedOn: plainDate().optional(),
  }),
  output: z.object({ entryId: id('ent'), principalRupiah: rupiah(), chargeRupiah: rupiah() }),
  rejects: [
    'savings.no_such_loan',
    'savings.in_the_future',
    'savings.before_last_repayment',
    'savings.more_than_owed',
    'membership.no_such_member',
    ...POSTING_REFUSALS,
  ],
  emits: ['savings.loan_repaid'],

  async run(context, { loanId, amountRupiah, method, receivedOn = context.today }) {
    refuseFuture(context, receivedOn, 'receivedOn');
    const { terms, repaid, memberId } = await loanIn(context, loanId, 'running');
    if (!terms) reject('savings.no_such_loan', {}, { path: 'loanId' });
    const last = repaid.at(-1)?.paidOn ?? terms.paidOutOn;
    if (receivedOn < last) reject('savings.before_last_repayment', { last }, { path: 'receivedOn' });
    const { overRupiah, ...split } = splitRepayment(terms, repaid, amountRupiah, receivedOn);
    if (overRupiah > 0n) {
      const clears = String(amountRupiah - overRupiah);
      reject('savings.more_than_owed', { clears }, { path: 'amountRupiah' });
    }
    const member = await requireMember(context, memberId);
    const receiptId = context.newId('rcp');
    const { entryId } = await post(
      context,
      loanRepaid({ loanId, receiptId, member, ...split, method, on: receivedOn }),
    );
    const { chargeRupiah } = split;
    context.emit('savings.loan_repaid', {
      memberId,
      loanId,
      entryId,
      on: receivedOn,
      chargeRupiah: String(chargeRupiah),
    });
    return { entryId, ...split };
  },
});

/** Takes the last repayment of a loan back, which was recorded wrongly: its entry is reversed, with the reason. */
export const takeBackRepayment = command({
  name: 'savings.take-back-repayment',
  summary: 'Takes the last repayment of a loan back that was recorded wrongly; its entry is reversed',
  may: 'savings.record',
  input: z.strictObject({ loanId: id('lon'), reason: note(500) }),
  output: z.object({ entryId: id('ent') }),
  rejects: ['savings.no_such_loan', 'savings.nothing_repaid', ...POSTING_REFUSALS],
  emits: ['savings.repayment_taken_back'],

  async run(context, { loanId, reason }) {
    const { repaid, memberId } = await loanIn(context, loanId, 'running', 'cleared');
    const last = repaid.at(-1);
    if (!last) reject('savings.nothing_repaid', {}, { path: 'loanId' });
    const occurredOn = context.today;
    const { entryId } = await reverse(context, { entryId: last.entryId, reason, occurredOn });
    const chargeRupiah = String(last.chargeRupiah);
    context.emit('savings.repayment_taken_back', { memberId, loanId, entryId, on: occurredOn, chargeRupiah });
    return { entryId };
  },
});

/** The loan in one of these states, with its turn held; refuses when it is in another. */
async function loanIn(context: Context, loanId: Id, ...states: readonly Loan['state'][]): Promise<Loan> {
  await awaitTurn(context.tx, `loan:${loanId}`);
  const loan = (await allLoans(context)).find((each) => each.id === loanId);
  if (!loan || !states.includes(loan.state)) reject('savings.no_such_loan', {}, { path: 'loanId' });
  return loan;
}

/**
 * Refuses a loan that the articles do not give: none at all, for too long, or too much for one member with what is owed and granted.
 * Holds the member's turn, so that two loans decided at once are measured one after the other.
 */
async function requireWithinRules(
  context: Context,
  loan: Pick<Loan, 'memberId' | 'amountRupiah' | 'months'>,
  loanId: Id | null,
): Promise<BylawsInForce> {
  const inForce = await bylawsInForce(context);
  const { loans: rules } = inForce.bylaws;
  if (!rules.offered) reject('savings.loans_not_offered', {}, { article: inForce.articleOf('loans.offered') });
  if (loan.months > rules.longestMonths) {
    const article = inForce.articleOf('loans.longestMonths');
    reject('savings.loan_too_long', { longest: String(rules.longestMonths) }, { path: 'months', article });
  }
  await awaitTurn(context.tx, `loans:${loan.memberId}`);
  const others = (await allLoans(context)).filter((each) => each.memberId === loan.memberId && each.id !== loanId);
  const taken = sum(
    others.map((each) => (each.state === 'granted' ? each.amountRupiah : (each.standing?.principalOwedRupiah ?? 0n))),
  );
  if (taken + loan.amountRupiah > rules.largestPerMemberRupiah) {
    const free = rules.largestPerMemberRupiah - taken;
    const params = { largest: String(rules.largestPerMemberRupiah), free: String(free > 0n ? free : 0n) };
    const article = inForce.articleOf('loans.largestPerMemberRupiah');
    reject('savings.loan_too_large', params, { path: 'amountRupiah', article });
  }
  return inForce;
}
