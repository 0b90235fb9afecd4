import * as z from 'zod';
import type { Rupiah } from '#kernel/money.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { line, rupiah } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import { priceOf } from '../domain/price.ts';
import { splitPrice } from '../domain/split.ts';
import { cancellationRulesShown, partShown, serviceShown } from '../fields.ts';
import type { Service } from '../model.ts';
import { cancellationRulesOf } from '../shown.ts';
import * as store from '../store/services.ts';

/** What can be ordered here. Officers also see what is not offered any more. */
export const services = query({
  name: 'marketplace.services',
  summary: 'Services with their price rules; anybody may see them.',
  may: 'public',
  input: z.strictObject({ whole: z.boolean().default(false).meta({ description: 'also those not offered any more' }) }),
  output: z.object({ services: z.array(serviceShown), paymentNote: z.string() }),

  async run(context, { whole }) {
    const all = whole && context.may('marketplace.see');
    const found = (await store.services(context)).map(withLeastPrice);
    return {
      services: all ? found : found.filter((each) => each.offered),
      paymentNote: await store.paymentNote(context),
    };
  },
});

/** One service: every quantity with its price, where each rupiah goes, and what cancelling costs. */
export const service = query({
  name: 'marketplace.service',
  summary: 'One service: prices, how a price is divided, and what cancelling costs.',
  may: 'public',
  input: z.strictObject({ key: line(60) }),
  output: z.object({
    service: serviceShown,
    choices: z.array(z.object({ quantity: z.int(), priceRupiah: rupiah(), durationMinutes: z.int() })),
    /** Where each rupiah of the smallest order goes. */
    example: z.object({ priceRupiah: rupiah(), parts: z.array(partShown) }),
    cancellation: cancellationRulesShown,
    paymentNote: z.string(),
  }),

  async run(context, { key }) {
    const found = await store.findService(context, key);
    if (!found || (!found.offered && !context.may('marketplace.see'))) {
      reject('marketplace.no_such_service', {}, { path: 'key' });
    }
    const inForce = await bylawsInForce(context);
    const { priceRupiah } = priceOf(found, found.leastUnits);
    const quantities = Array.from({ length: found.mostUnits - found.leastUnits + 1 }, (_, at) => found.leastUnits + at);
    return {
      service: withLeastPrice(found),
      choices: quantities.map((quantity) => ({ quantity, ...priceOf(found, quantity) })),
      example: {
        priceRupiah,
        parts: splitPrice(priceRupiah, inForce.bylaws.feeSplit.parts, inForce.articleOf),
      },
      cancellation: cancellationRulesOf(inForce),
      paymentNote: await store.paymentNote(context),
    };
  },
});

/** A service with what the smallest order of it costs. */
function withLeastPrice(found: Service): Service & { readonly fromRupiah: Rupiah } {
  return { ...found, fromRupiah: priceOf(found, found.leastUnits).priceRupiah };
}
