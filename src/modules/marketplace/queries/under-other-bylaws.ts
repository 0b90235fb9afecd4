import * as z from 'zod';
import { sum, type Rupiah } from '#kernel/money.ts';
import { rulesCompared, rulesOf, spanAsked, spanMeasured } from '#modules/bylaws/index.ts';
import { plainDate, rupiah } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { splitPrice } from '../domain/split.ts';
import * as store from '../store/money.ts';

/** The prices of a span divided again by two sets of rules, order by order. */
export const pricesUnderOtherBylaws = query({
  name: 'marketplace.under-other-bylaws',
  summary: 'How the prices of the last year’s settled orders would have been divided under other bylaws, in total',
  may: 'bylaws.read',
  input: z.strictObject({ ...rulesCompared, ...spanAsked }),
  output: z.object({
    from: plainDate(),
    to: plainDate(),
    orders: z.int(),
    totalRupiah: rupiah(),
    parts: z.array(z.object({ key: z.string(), name: z.string(), beforeRupiah: rupiah(), afterRupiah: rupiah() })),
  }),

  async run(context, input) {
    const { from, to } = spanMeasured(context.today, input);
    const prices = await store.pricesBetween(context, from, to);
    const divided = async (chosen: z.output<typeof rulesCompared.before>): Promise<Map<string, Part>> => {
      const { bylaws, articleOf } = await rulesOf(context, chosen);
      const parts = new Map<string, Part>();
      for (const { priceRupiah, orders } of prices) {
        for (const { key, name, amountRupiah } of splitPrice(priceRupiah, bylaws.feeSplit.parts, articleOf)) {
          const before = parts.get(key)?.amountRupiah ?? 0n;
          parts.set(key, { name: name ?? key, amountRupiah: before + amountRupiah * BigInt(orders) });
        }
      }
      return parts;
    };
    const [old, fresh] = [await divided(input.before), await divided(input.after)];
    return {
      from,
      to,
      orders: prices.reduce((count, each) => count + each.orders, 0),
      totalRupiah: sum(prices.map((each) => each.priceRupiah * BigInt(each.orders))),
      parts: [...new Set([...fresh.keys(), ...old.keys()])].map((key) => ({
        key,
        name: fresh.get(key)?.name ?? old.get(key)?.name ?? key,
        beforeRupiah: old.get(key)?.amountRupiah ?? 0n,
        afterRupiah: fresh.get(key)?.amountRupiah ?? 0n,
      })),
    };
  },
});

interface Part {
  readonly name: string;
  readonly amountRupiah: Rupiah;
}
