import { BOARD } from '#platform/access/actor.ts';
import type { Module } from '#platform/registry/use-case.ts';
import { cancelOrder, cancelOwnOrder, recordAbsence, waiveFee } from './commands/cancel.ts';
import { payOutEarnings } from './commands/pay-out-earnings.ts';
import { placeOrder } from './commands/place-order.ts';
import { recordTip } from './commands/record-tip.ts';
import { refundOrder } from './commands/refund-order.ts';
import { addService, changeService, setPaymentNote } from './commands/services.ts';
import { openComplaint, rateOrder, renewOrderLink, resolveComplaint } from './commands/voices.ts';
import { collectCash, finishWork, settleOrder } from './commands/work.ts';
import { earningsDue, myEarnings } from './queries/earnings.ts';
import { keyPlace, myOrder } from './queries/my-order.ts';
import { myWork } from './queries/my-work.ts';
import { order } from './queries/order.ts';
import { ORDER_VIEWS, orders } from './queries/orders.ts';
import { service, services } from './queries/services.ts';
import { pricesUnderOtherBylaws } from './queries/under-other-bylaws.ts';
import { whenPaymentSettledSettleOrder } from './reactions/when-payment-settled-settle-order.ts';

export { verifyMarketplace } from './verify.ts';
export {
  addService,
  cancelOrder,
  cancelOwnOrder,
  changeService,
  collectCash,
  earningsDue,
  finishWork,
  keyPlace,
  myEarnings,
  myOrder,
  myWork,
  openComplaint,
  order,
  ORDER_VIEWS,
  orders,
  payOutEarnings,
  placeOrder,
  pricesUnderOtherBylaws,
  rateOrder,
  recordAbsence,
  recordTip,
  refundOrder,
  renewOrderLink,
  resolveComplaint,
  service,
  services,
  setPaymentNote,
  settleOrder,
  waiveFee,
};

/** Services with prices, orders of customers, and where each rupiah of a price went. */
export const marketplace: Module = {
  name: 'marketplace',
  commands: [
    addService,
    changeService,
    setPaymentNote,
    placeOrder,
    finishWork,
    collectCash,
    settleOrder,
    cancelOwnOrder,
    cancelOrder,
    recordAbsence,
    waiveFee,
    recordTip,
    refundOrder,
    openComplaint,
    resolveComplaint,
    rateOrder,
    renewOrderLink,
    payOutEarnings,
  ],
  queries: [
    services,
    service,
    keyPlace,
    myOrder,
    myWork,
    myEarnings,
    orders,
    order,
    earningsDue,
    pricesUnderOtherBylaws,
  ],
  reactions: [whenPaymentSettledSettleOrder],
  grants: {
    'marketplace.manage': ['manager', ...BOARD],
    'marketplace.see': ['manager', ...BOARD, 'supervisor'],
    'marketplace.work': ['member', 'manager', ...BOARD, 'supervisor'],
    'marketplace.pay-out': ['treasurer'],
  },
};
