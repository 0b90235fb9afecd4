import type * as z from 'zod';
import type { BylawsInForce } from '#modules/bylaws/model.ts';
import type { cancellationRulesShown, customerShown } from './fields.ts';
import type { Order } from './model.ts';

/** Who ordered, for officers and for whoever has accepted the work. */
export const customerOf = (order: Order): z.output<typeof customerShown> => ({
  name: order.customerName,
  phone: order.customerPhone,
  address: order.address,
  note: order.note,
  isMember: order.customerMemberId !== null,
});

/** What cancelling costs, as the articles say. */
export function cancellationRulesOf({ bylaws, articleOf }: BylawsInForce): z.output<typeof cancellationRulesShown> {
  const { cancellation, refundWithinDays } = bylaws.feeSplit;
  return {
    ...cancellation,
    refundWithinDays,
    article: articleOf('feeSplit.cancellation.lateFeeBps'),
    refundArticle: articleOf('feeSplit.refundWithinDays'),
  };
}
