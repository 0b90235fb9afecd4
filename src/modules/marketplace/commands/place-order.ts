import * as z from 'zod';
import type { Id } from '#kernel/id.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { OFFER_EVENTS, openJob } from '#modules/dispatch/index.ts';
import { parseContact } from '#modules/identity/index.ts';
import { findMember } from '#modules/membership/index.ts';
import { openPayable } from '#modules/payments/index.ts';
import { sha256 } from '#platform/db/client.server.ts';
import type { Context } from '#platform/registry/context.ts';
import { id, line, note, plainDate, rupiah } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { minuteOfClock, priceOf, whyNotOrderable } from '../domain/price.ts';
import { splitPrice, workerRupiah } from '../domain/split.ts';
import { clockTime, orderToken, TOKEN_BYTES } from '../fields.ts';
import { referenceOf } from '../model.ts';
import { wallTime } from '../operations.ts';
import { insertOrder } from '../store/orders.ts';
import { findService } from '../store/services.ts';

/**
 * A customer orders, from a shared link and without an account. The price is frozen, the work is offered by the rule, and the
 * customer gets a key to the order, of which only the hash is kept. A form sends the key itself, so that the order sent twice
 * is one order with one key.
 */
export const placeOrder = command({
  name: 'marketplace.place-order',
  summary: 'Places an order for a service; anybody may. Answers the customer’s own key to it.',
  may: 'public',
  input: z.strictObject({
    service: line(60).meta({ description: 'the service’s key' }),
    quantity: z.int().min(1).max(1000),
    startsOn: plainDate(),
    startTime: clockTime(),
    name: line(100),
    phone: line(30),
    district: line(100).meta({ description: 'village or subdistrict: what a worker sees before accepting' }),
    address: note(500).meta({ description: 'shown to whoever has accepted the work' }),
    note: note(1000).optional(),
    asMember: z
      .boolean()
      .default(false)
      .meta({ description: 'the caller is a member and orders for himself or herself' }),
    customerMemberId: id('mem').optional().meta({ description: 'for officers who take a member’s order' }),
    token: orderToken().optional(),
  }),
  output: z.object({ orderId: id('ord'), number: z.int(), priceRupiah: rupiah(), token: z.string() }),
  rejects: [
    'marketplace.no_such_service',
    'marketplace.not_offered',
    'marketplace.too_few_units',
    'marketplace.too_many_units',
    'marketplace.starts_in_the_past',
    'marketplace.too_short_notice',
    'marketplace.outside_hours',
    'marketplace.not_a_member',
    'identity.phone_unreadable',
    'bylaws.none_in_force',
  ],
  emits: ['marketplace.order_placed', ...OFFER_EVENTS],
  secret: ['token'],

  async run(context, input) {
    const service = await findService(context, input.service);
    if (!service) reject('marketplace.no_such_service', {}, { path: 'service' });
    const start = { on: input.startsOn, minute: minuteOfClock(input.startTime) };
    const why = whyNotOrderable(service, { quantity: input.quantity, start }, wallTime(context));
    if (why) reject(why);

    const { bylaws, articleOf } = await bylawsInForce(context);
    const { priceRupiah, durationMinutes } = priceOf(service, input.quantity);
    const customerMemberId = await buyerOf(context, input);
    const token = input.token ?? context.secret(TOKEN_BYTES);
    const order = {
      serviceId: service.id,
      serviceVersion: service.version,
      quantity: input.quantity,
      startsOn: start.on,
      startMinute: start.minute,
      durationMinutes,
      priceRupiah,
      customerName: input.name,
      customerPhone: phoneOf(input.phone),
      customerMemberId,
      district: input.district,
      address: input.address,
      note: input.note ?? '',
    };
    const { id: orderId, number } = await insertOrder(context, order, sha256(token));
    const reference = referenceOf(orderId);
    await openPayable(context, {
      reference,
      payer: `${input.name} (pesanan ${number})`,
      amountRupiah: priceRupiah,
      isMemberBusiness: customerMemberId !== null,
    });
    await openJob(context, {
      reference,
      title: service.nameId,
      district: input.district,
      startsOn: start.on,
      startMinute: start.minute,
      durationMinutes,
      workerRupiah: workerRupiah(splitPrice(priceRupiah, bylaws.feeSplit.parts, articleOf)),
    });
    context.emit('marketplace.order_placed', { orderId, number, priceRupiah: String(priceRupiah) });
    return { orderId, number, priceRupiah, token };
  },
});

/** The member who is the customer, if there is one. Nobody can order as another member except through an officer. */
async function buyerOf(
  context: Context,
  { asMember, customerMemberId }: { asMember: boolean; customerMemberId?: Id | undefined },
): Promise<Id | null> {
  const own = context.actor.kind === 'person' ? context.actor.memberId : null;
  const wanted = customerMemberId ?? (asMember ? own : null);
  if (customerMemberId === undefined && !asMember) return null;
  const path = customerMemberId === undefined ? 'asMember' : 'customerMemberId';
  const allowed = wanted !== null && (wanted === own || context.may('marketplace.manage'));
  if (!allowed || !(await findMember(context, wanted))) reject('marketplace.not_a_member', {}, { path });
  return wanted;
}

function phoneOf(typed: string): string {
  const contact = parseContact(typed);
  if (contact.ok && contact.value.kind === 'phone') return contact.value.value;
  return reject('identity.phone_unreadable', {}, { path: 'phone' });
}
