import type { Messages } from '#platform/i18n/messages.ts';

/** What the room says about money that is owed, comes in, or has to go back. */
export const moneyMessages = {
  'payments.no_such_payable': {
    id: 'Tagihan ini tidak ada. Muat ulang halaman dan pilih lagi.',
    en: 'There is nothing like this to be paid. Reload the page and choose again.',
  },
  'payments.nothing_owed': {
    id: 'Tagihan ini sudah lunas. Bila ada uang masuk lagi, catat sebagai penerimaan belum jelas.',
    en: 'Everything has been paid here. If more money came, record it as unexplained money.',
  },
  'payments.more_than_owed': {
    id: 'Yang masih harus dibayar tinggal Rp{open}. Catat jumlah itu, dan sisanya sebagai penerimaan belum jelas.',
    en: 'Only Rp{open} is still to be paid. Record that, and the rest as unexplained money.',
  },
  'payments.in_the_future': {
    id: 'Tanggal {date} belum tiba (hari ini {today}). Tulis tanggal uang benar-benar berpindah.',
    en: 'The date {date} has not come yet (today is {today}). Write the day on which the money moved.',
  },
  'payments.worker_missing': {
    id: 'Pilih pekerja yang memegang uang tunai itu.',
    en: 'Choose the worker who holds the cash.',
  },
  'payments.no_such_receipt': {
    id: 'Penerimaan ini tidak ada di daftar penerimaan belum jelas.',
    en: 'This money is not in the list of unexplained money.',
  },
  'payments.already_explained': {
    id: 'Penerimaan ini sudah dijelaskan oleh orang lain. Muat ulang daftarnya.',
    en: 'Somebody has explained this money already. Reload the list.',
  },
  'payments.more_than_rest': {
    id: 'Yang belum jelas dari penerimaan ini tinggal Rp{rest}.',
    en: 'Only Rp{rest} of this money is still unexplained.',
  },
  'payments.holds_less': {
    id: 'Uang tunai pelanggan yang dipegang pekerja ini hanya Rp{held}. Periksa jumlah setorannya.',
    en: 'This worker holds only Rp{held} of customers’ cash. Check the amount.',
  },
  'payments.no_such_due_back': {
    id: 'Pengembalian ini tidak ada. Muat ulang daftarnya.',
    en: 'There is no such sum to pay back. Reload the list.',
  },
  'payments.already_refunded': {
    id: 'Uang ini sudah dikembalikan pada {on}.',
    en: 'This money was paid back on {on}.',
  },

  'payments.method.cash-to-worker': { id: 'tunai kepada pekerja', en: 'cash to the worker' },
  'payments.method.cash-to-office': { id: 'tunai di kantor', en: 'cash at the office' },
  'payments.method.bank-transfer': { id: 'transfer bank', en: 'bank transfer' },
  'payments.purse.cash': { id: 'Kas', en: 'Cash' },
  'payments.purse.bank': { id: 'Bank', en: 'Bank' },

  'payments.finding_entry_missing': {
    id: 'Jurnal {entryId} dari baris {table} {id} tidak ada, atau sudah dibalik.',
    en: 'The entry {entryId} of row {id} in {table} is not there, or was reversed.',
  },
  'payments.finding_amount': {
    id: 'Jurnal {entryId} tidak memindahkan Rp{amount} seperti baris {table} {id}.',
    en: 'Entry {entryId} does not move Rp{amount} as row {id} of {table} says.',
  },
  'payments.finding_row_missing': {
    id: 'Jurnal {entryId} ({source}) tidak mempunyai baris pembayaran.',
    en: 'Entry {entryId} ({source}) has no payment behind it.',
  },
  'payments.finding_overpaid': {
    id: 'Tagihan {id}: yang dibayar dan yang harus dikembalikan tidak cocok.',
    en: 'Payable {id}: what was paid and what is due back do not agree.',
  },
  'payments.finding_suspense': {
    id: 'Penerimaan belum jelas: buku besar Rp{ledger}, daftar Rp{rows}.',
    en: 'Unexplained money: the ledger says Rp{ledger}, the list Rp{rows}.',
  },
} as const satisfies Messages;
