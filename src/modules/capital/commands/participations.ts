import * as z from 'zod';
import { sum } from '#kernel/money.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import type { BylawsInForce } from '#modules/bylaws/model.ts';
import { balanceOf, post, POSTING_REFUSALS, requireMoney } from '#modules/ledger/index.ts';
import type { Context } from '#platform/registry/context.ts';
import { bps, id, line, plainDate, rupiah, rupiahAboveZero } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { holderRoom, issueRoom, payableFrom } from '../domain/participation.ts';
import { allParticipations, ownCapital, requireHolder, requireParticipation } from '../participations.ts';
import { participationReceived, participationRepaid, receiptSource } from '../postings-participation.ts';
import { requireResolution } from '../resolution.ts';
import * as store from '../store-participation.ts';

/** Notes somebody from outside, a person or an entity, who will hold participating capital. He or she needs no sign-in. */
export const registerHolder = command({
  name: 'capital.register-holder',
  summary: 'Notes a person or an entity from outside that brings participating capital (UU 25/1992 art. 42)',
  may: 'capital.agree',
  input: z.strictObject({ kind: z.enum(['person', 'entity']), name: line(100), contact: line() }),
  output: z.object({ holderId: id('hol') }),
  rejects: ['capital.participating_not_allowed', 'bylaws.none_in_force'],
  emits: ['capital.holder_registered'],

  async run(context, holder) {
    requireAllowed(await bylawsInForce(context));
    const holderId = await store.insertHolder(context, holder);
    context.emit('capital.holder_registered', { holderId });
    return { holderId };
  },
});

/**
 * Takes participating capital under a signed agreement, within the caps of the articles on its day. The board decides, as on
 * everything that the articles give to nobody else; a resolution of the meeting is kept where there is one.
 */
export const takeParticipation = command({
  name: 'capital.take-participation',
  summary: 'Takes participating capital from a member or from outside, within the caps of the articles',
  may: 'capital.agree',
  input: z.strictObject({
    /** Of somebody from outside, or of a member. */
    holderId: z.union([id('hol'), id('mem')]),
    amountRupiah: rupiahAboveZero(),
    /** The most that it earns in a year, as agreed. */
    returnBps: bps(),
    agreedOn: plainDate(),
    receivedOn: plainDate().optional(),
    /** `opening`: it was in the books already when they were opened here; nothing is posted. */
    method: z.enum(['bank', 'cash', 'opening']),
    resolutionId: id('res').optional(),
  }),
  output: z.object({ participationId: id('pcap'), entryId: id('ent').nullable() }),
  rejects: [
    'capital.participating_not_allowed',
    'capital.participation_in_the_future',
    'capital.received_before_agreed',
    'capital.no_such_holder',
    'capital.return_over_cap',
    'capital.over_cap',
    'capital.over_holder_cap',
    'capital.not_in_opening',
    'capital.resolution_not_valid',
    'membership.no_such_member',
    'bylaws.none_in_force',
    ...POSTING_REFUSALS,
  ],
  emits: ['capital.participation_taken'],

  async run(
    context,
    { holderId, amountRupiah, returnBps, agreedOn, receivedOn = context.today, method, resolutionId },
  ) {
    if (receivedOn > context.today) {
      reject('capital.participation_in_the_future', { today: context.today }, { path: 'receivedOn' });
    }
    if (agreedOn > receivedOn) reject('capital.received_before_agreed', { receivedOn }, { path: 'agreedOn' });
    const isNew = method !== 'opening';
    const inForce = await bylawsInForce(context, isNew ? agreedOn : context.today);
    requireAllowed(inForce);
    const { lockInMonths, noticeMonths, returnCapBps } = inForce.bylaws.externalCapital;
    if (returnBps > returnCapBps) {
      const article = inForce.articleOf('externalCapital.returnCapBps');
      reject('capital.return_over_cap', { capBps: String(returnCapBps) }, { path: 'returnBps', article });
    }
    if (resolutionId) await requireResolution(context, resolutionId, agreedOn);
    const holder = await requireHolder(context, holderId);

    await store.lockParticipations(context);
    if (isNew) await requireWithinCaps(context, holderId, amountRupiah, inForce);
    else await requireInOpening(context, amountRupiah);
    const participationId = context.newId('pcap');
    await store.insertParticipation(context, {
      id: participationId,
      holderId,
      amountRupiah,
      returnBps,
      agreedOn,
      receivedOn,
      broughtBy: method,
      lockInMonths,
      noticeMonths,
      resolutionId: resolutionId ?? null,
    });
    const source = receiptSource(participationId);
    const entryId = isNew
      ? (
          await post(
            context,
            participationReceived({ source, holder: holder.name, rupiah: amountRupiah, method, receivedOn }),
          )
        ).entryId
      : null;
    context.emit('capital.participation_taken', { participationId, entryId });
    return { participationId, entryId };
  },
});

/** Refuses what would break the cap on participating capital, or the cap on one holder, and says what may still be taken. */
async function requireWithinCaps(
  context: Context,
  holderId: string,
  amountRupiah: bigint,
  { bylaws, articleOf }: BylawsInForce,
): Promise<void> {
  const rules = bylaws.externalCapital;
  const all = await allParticipations(context);
  const ofHolder = all.filter((each) => each.holderId === holderId);
  const held = {
    ownRupiah: await ownCapital(context),
    participatingRupiah: await balanceOf(context, 'participating_capital'),
    holderRupiah: sum(ofHolder.map((each) => each.balanceRupiah)),
  };
  const room = issueRoom(held, rules);
  if (room !== null && amountRupiah > room) {
    const article = articleOf('externalCapital.capBps');
    const params = { capBps: String(rules.capBps), own: String(held.ownRupiah), room: String(room) };
    reject('capital.over_cap', params, { path: 'amountRupiah', article });
  }
  const own = holderRoom(held, rules);
  if (own !== null && amountRupiah > own) {
    const article = articleOf('externalCapital.holderCapBps');
    const params = { capBps: String(rules.holderCapBps), room: String(own) };
    reject('capital.over_holder_cap', params, { path: 'amountRupiah', article });
  }
}

/** Refuses `capital.not_in_opening`: the books must hold what is said to have been there, beyond what agreements name. */
async function requireInOpening(context: Context, amountRupiah: bigint): Promise<void> {
  const named = sum((await allParticipations(context)).map((each) => each.balanceRupiah));
  const unnamed = (await balanceOf(context, 'participating_capital')) - named;
  if (amountRupiah > unnamed) {
    reject('capital.not_in_opening', { unnamed: String(unnamed) }, { path: 'amountRupiah' });
  }
}

/** A holder wants the money of an agreement back: noted with the first day on which it may be paid. */
export const giveNotice = command({
  name: 'capital.give-notice',
  summary: 'Notes a holder’s notice to withdraw participating capital, and from when on it may be paid',
  may: 'capital.agree',
  input: z.strictObject({ participationId: id('pcap'), givenOn: plainDate().optional() }),
  output: z.object({ payableFrom: plainDate() }),
  rejects: [
    'capital.no_such_participation',
    'capital.participation_in_the_future',
    'capital.notice_before_receipt',
    'capital.notice_given',
    'capital.nothing_held',
  ],
  emits: ['capital.notice_given'],

  async run(context, { participationId, givenOn = context.today }) {
    if (givenOn > context.today) {
      reject('capital.participation_in_the_future', { today: context.today }, { path: 'givenOn' });
    }
    const agreement = await requireParticipation(context, participationId);
    if (agreement.payableFrom !== null) reject('capital.notice_given', { payableFrom: agreement.payableFrom });
    if (agreement.balanceRupiah === 0n) reject('capital.nothing_held');
    if (givenOn < agreement.receivedOn) {
      reject('capital.notice_before_receipt', { receivedOn: agreement.receivedOn }, { path: 'givenOn' });
    }
    const from = payableFrom(agreement, givenOn);
    await store.insertNotice(context, { participationId, givenOn, payableFrom: from });
    context.emit('capital.notice_given', { participationId, payableFrom: from });
    return { payableFrom: from };
  },
});

/** Pays participating capital back, at once or in parts: after its lock-in and the notice for it, never before. */
export const repayParticipation = command({
  name: 'capital.repay-participation',
  summary: 'Pays participating capital back after lock-in and notice, wholly or in part',
  may: 'capital.record',
  input: z.strictObject({
    participationId: id('pcap'),
    amountRupiah: rupiahAboveZero(),
    method: z.enum(['bank', 'cash']),
  }),
  output: z.object({ entryId: id('ent'), leftRupiah: rupiah() }),
  rejects: [
    'capital.no_such_participation',
    'capital.no_notice',
    'capital.still_bound',
    'capital.more_than_held',
    'capital.not_enough_money',
    'bylaws.none_in_force',
    ...POSTING_REFUSALS,
  ],
  emits: ['capital.participation_repaid'],

  async run(context, { participationId, amountRupiah, method }) {
    const agreement = await requireParticipation(context, participationId);
    const { payableFrom: from, balanceRupiah, holder } = agreement;
    const { articleOf } = await bylawsInForce(context);
    if (from === null) {
      const article = articleOf('externalCapital.noticeMonths');
      reject('capital.no_notice', { months: String(agreement.noticeMonths) }, { path: 'participationId', article });
    }
    if (context.today < from) {
      const article = articleOf('externalCapital.lockInMonths');
      reject('capital.still_bound', { payableFrom: from }, { path: 'participationId', article });
    }
    if (amountRupiah > balanceRupiah) {
      reject('capital.more_than_held', { balance: String(balanceRupiah) }, { path: 'amountRupiah' });
    }
    await requireMoney(context, method, amountRupiah, 'capital.not_enough_money');
    const paymentId = context.newId('pyo');
    const payment = { participationId, paymentId, holder: holder.name, rupiah: amountRupiah, method };
    const { entryId } = await post(context, participationRepaid({ ...payment, paidOn: context.today }));
    context.emit('capital.participation_repaid', { participationId, entryId });
    return { entryId, leftRupiah: balanceRupiah - amountRupiah };
  },
});

function requireAllowed({ bylaws, articleOf }: BylawsInForce): void {
  if (!bylaws.externalCapital.allowed) {
    reject('capital.participating_not_allowed', {}, { article: articleOf('externalCapital.allowed') });
  }
}
