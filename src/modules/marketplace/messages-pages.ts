import type { Messages } from '#platform/i18n/messages.ts';

/** What the pages about services, orders, work and earnings say. */
export const pageMessages = {
  'marketplace.state.placed': { id: 'Dipesan', en: 'Ordered' },
  'marketplace.state.done': { id: 'Selesai, belum lunas', en: 'Done, not paid' },
  'marketplace.state.settled': { id: 'Lunas dan dibagi', en: 'Paid and split' },
  'marketplace.state.cancelled': { id: 'Batal', en: 'Cancelled' },
  'marketplace.state.fee_due': { id: 'Batal, biaya belum lunas', en: 'Cancelled, fee not paid' },
  'marketplace.state.fee_settled': { id: 'Batal, biaya lunas', en: 'Cancelled, fee paid' },
  'marketplace.step.placed': { id: 'Dipesan', en: 'Ordered' },
  'marketplace.step.finished': { id: 'Pekerjaan selesai', en: 'Work done' },
  'marketplace.step.settled': { id: 'Lunas, harga dibagi', en: 'Paid, price split' },
  'marketplace.step.cancelled': { id: 'Dibatalkan tanpa biaya', en: 'Cancelled free of charge' },
  'marketplace.step.cancelled_late': { id: 'Dibatalkan terlambat', en: 'Cancelled late' },
  'marketplace.step.customer_absent': { id: 'Pelanggan tidak ada di tempat', en: 'Nobody was there' },
  'marketplace.step.fee_settled': { id: 'Biaya pembatalan lunas, dibagi', en: 'Cancellation fee paid and split' },
  'marketplace.step.fee_waived': { id: 'Biaya pembatalan dilepaskan', en: 'Cancellation fee given up' },
} as const satisfies Messages;
