import * as z from 'zod';
import { id, note } from '#platform/registry/fields.ts';
import { conflict, reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { orderToken, TOKEN_BYTES } from '../fields.ts';
import { COMPLAINT_OUTCOMES } from '../model.ts';
import { lockOrder, orderIdOfToken } from '../operations.ts';
import { sha256 } from '#platform/db/client.server.ts';
import { insertKey, lock } from '../store/orders.ts';
import * as store from '../store/voices.ts';

/** A customer complains. A person answers; until then no second complaint about the same order. */
export const openComplaint = command({
  name: 'marketplace.open-complaint',
  summary: 'Opens a complaint about an order by the customer’s own key; a person answers it.',
  may: 'public',
  input: z.strictObject({ token: orderToken(), words: note(2000) }),
  output: z.object({ complaintId: id('cpl') }),
  rejects: ['marketplace.no_such_link', 'marketplace.no_such_order', 'marketplace.complaint_is_open'],
  emits: ['marketplace.complaint_opened'],
  secret: ['token'],

  async run(context, { token, words }) {
    const order = await lockOrder(context, await orderIdOfToken(context, token));
    const before = await store.complaintsOf(context, [order.id]);
    if (before.some((each) => each.outcome === null)) reject('marketplace.complaint_is_open');
    const complaintId = await store.insertComplaint(context, order.id, words);
    context.emit('marketplace.complaint_opened', { complaintId, orderId: order.id });
    return { complaintId };
  },
});

/** The manager answers a complaint, and says what was done about it. */
export const resolveComplaint = command({
  name: 'marketplace.resolve-complaint',
  summary: 'Answers a complaint: explained, done again, or money given back.',
  may: 'marketplace.manage',
  input: z.strictObject({ complaintId: id('cpl'), outcome: z.enum(COMPLAINT_OUTCOMES), answer: note(2000) }),
  output: z.object({}),
  rejects: ['marketplace.no_such_complaint', 'marketplace.already_answered'],
  emits: ['marketplace.complaint_resolved'],

  async run(context, { complaintId, outcome, answer }) {
    await lock(context, complaintId);
    const complaint = await store.findComplaint(context, complaintId);
    if (!complaint) reject('marketplace.no_such_complaint', {}, { path: 'complaintId' });
    if (complaint.outcome !== null) conflict('marketplace.already_answered');
    await store.insertAnswer(context, { complaintId, outcome, words: answer });
    context.emit('marketplace.complaint_resolved', { complaintId, orderId: complaint.orderId, outcome });
    return {};
  },
});

/** A customer says how the work was, once. It never enters the offering of work. */
export const rateOrder = command({
  name: 'marketplace.rate-order',
  summary: 'Rates the work of an order by the customer’s own key, once; it never enters the offering of work.',
  may: 'public',
  input: z.strictObject({ token: orderToken(), stars: z.int().min(1).max(5), words: note(1000).optional() }),
  output: z.object({}),
  rejects: [
    'marketplace.no_such_link',
    'marketplace.no_such_order',
    'marketplace.not_done_yet',
    'marketplace.already_rated',
  ],
  secret: ['token'],

  async run(context, { token, stars, words = '' }) {
    const order = await lockOrder(context, await orderIdOfToken(context, token));
    if (order.state !== 'done' && order.state !== 'settled') reject('marketplace.not_done_yet');
    const before = await store.ratingsOf(context, [order.id]);
    if (before.length > 0) conflict('marketplace.already_rated');
    await store.insertRating(context, { orderId: order.id, stars, words });
    return {};
  },
});

/** A new key for a customer who lost the link; the old one no longer opens the order. */
export const renewOrderLink = command({
  name: 'marketplace.renew-order-link',
  summary: 'Gives an order a new link for its customer; the old one no longer opens it.',
  may: 'marketplace.manage',
  input: z.strictObject({ orderId: id('ord') }),
  output: z.object({ token: z.string() }),
  rejects: ['marketplace.no_such_order'],
  secret: ['token'],

  async run(context, { orderId }) {
    const order = await lockOrder(context, orderId);
    const token = context.secret(TOKEN_BYTES);
    await insertKey(context, order.id, sha256(token));
    return { token };
  },
});
