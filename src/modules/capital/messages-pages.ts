import type { Messages } from '#platform/i18n/messages.ts';

/** What the page of the capital accounts says. */
export const pageMessages = {
  'capital.page.title': { id: 'Rekening modal perorangan', en: 'Individual capital accounts' },
  'capital.page.lead': {
    id: 'Modal yang dibangun setiap anggota dari setoran dan SHU, dan dibayar setelah ia keluar.',
    en: 'Capital that each member builds up from buy-ins and surplus, and is paid once he or she has left.',
  },
  'capital.page.not_kept': {
    id: 'Anggaran dasar koperasi ini tidak menyelenggarakan rekening modal perorangan.',
    en: 'The bylaws of this cooperative keep no individual capital accounts.',
  },
  'capital.page.rules': { id: 'Bagaimana aturannya?', en: 'What are the rules?' },
  'capital.page.rule.buyIn': {
    id: '{percent} dari setoran masuk cadangan dan tidak dikembalikan',
    en: '{percent} of a buy-in goes to the reserve and is not paid back',
  },
  'capital.page.rule.credit': {
    id: '{percent} dari bagian SHU ditambahkan ke rekening, sisanya dibayar',
    en: '{percent} of a share of the surplus is credited to the account, the rest is paid',
  },
  'capital.page.rule.interest': { id: 'Jasa {percent} setahun atas saldo', en: 'Interest of {percent} a year' },
  'capital.page.rule.loss': {
    id: '{percent} dari suatu kerugian ditanggung rekening, sebanding dengan saldonya',
    en: '{percent} of a loss is borne by the accounts, in proportion to their balances',
  },
  'capital.page.rule.payout': {
    id: 'Dibayar dalam {years, number} tahun setelah keluar',
    en: 'Paid out within {years, plural, one {# year} other {# years}} of leaving',
  },
  'capital.page.own': { id: 'Saldo Anda', en: 'Your balance' },
  'capital.page.own.in': { id: 'Bertambah {date}', en: 'Added {date}' },
  'capital.page.own.out': { id: 'Berkurang {date}', en: 'Taken off {date}' },
  'capital.page.total': { id: 'Semua rekening', en: 'All accounts' },
  'capital.page.holders': { id: 'Rekening anggota', en: 'Accounts of members' },
  'capital.page.none': { id: 'Belum ada saldo', en: 'No balance yet' },
  'capital.page.none.why': {
    id: 'Saldo muncul setelah setoran pertama atau pembagian SHU.',
    en: 'Balances appear with the first buy-in or division of a surplus.',
  },
  'capital.page.member': { id: 'Anggota', en: 'Member' },
  'capital.page.number': { id: 'Nomor', en: 'Number' },
  'capital.page.balance': { id: 'Saldo', en: 'Balance' },
  'capital.page.left': { id: 'Keluar', en: 'Left' },
  'capital.page.pay_by': { id: 'Dibayar paling lambat', en: 'To be paid by' },
  'capital.page.csv': { id: 'CSV', en: 'CSV' },
  'capital.page.amount': { id: 'Jumlah', en: 'Amount' },
  'capital.page.method': { id: 'Lewat', en: 'By' },
  'capital.page.method.bank': { id: 'Bank', en: 'Bank' },
  'capital.page.method.cash': { id: 'Kas', en: 'Cash' },
  'capital.page.buy_in': { id: 'Terima setoran modal', en: 'Receive a buy-in' },
  'capital.page.buy_in.on': { id: 'Tanggal diterima', en: 'Received on' },
  'capital.page.buy_in.go': { id: 'Catat setoran', en: 'Record the buy-in' },
  'capital.page.interest': { id: 'Jasa rekening modal', en: 'Interest on the accounts' },
  'capital.page.interest.go': { id: 'Tambahkan jasa tahun buku {year}', en: 'Credit the interest of {year}' },
  'capital.page.interest.why': {
    id: 'Dihitung dari saldo akhir bulan, menjadi beban tahun itu. Lakukan sebelum bukunya ditutup.',
    en: 'Worked out from month-end balances, a cost of that year. Do it before its books are closed.',
  },
  'capital.page.interest.of': { id: 'Jasa tahun buku {year}', en: 'Interest of {year}' },
  'capital.page.interest.none': { id: 'Belum ada jasa yang ditambahkan.', en: 'No interest was credited yet.' },
  'capital.page.pay': { id: 'Bayar anggota yang sudah keluar', en: 'Pay a member who has left' },
  'capital.page.pay.go': { id: 'Catat pembayaran', en: 'Record the payment' },
  'capital.page.done.setor': { id: 'Setoran sudah dicatat.', en: 'The buy-in is recorded.' },
  'capital.page.done.jasa': {
    id: 'Jasa sudah ditambahkan ke setiap rekening.',
    en: 'The interest is credited to every account.',
  },
  'capital.page.done.bayar': { id: 'Pembayaran sudah dicatat.', en: 'The payment is recorded.' },
  'capital.page.entry': { id: 'Lihat jurnalnya', en: 'See the entry' },
} as const satisfies Messages;
