import type { Reaction } from '#platform/registry/use-case.ts';
import { orderOfReference } from '../model.ts';

/** Money for an order was recorded at the office or matched from the bank: what is done and paid is split. */
export const whenPaymentSettledSettleOrder: Reaction = {
  name: 'when-payment-settled-settle-order',
  on: 'payments.settled',
  react(event) {
    const { reference } = event.payload;
    const orderId = typeof reference === 'string' ? orderOfReference(reference) : null;
    return orderId === null ? null : { command: 'marketplace.settle-order', input: { orderId } };
  },
};
