import type { Sentence } from '#platform/i18n/messages.ts';
import type { EntryKind } from './domain/posting-rules.ts';

/** What each kind of entry is about: the words beside the table of posting rules. A kind without its sentence does not compile. */
export const messages = {
  'ledger.kind.opening_balance': {
    id: 'Saldo awal dari pembukuan sebelumnya',
    en: 'Balances taken over from earlier books',
  },
  'ledger.kind.opening_result': {
    id: 'Perhitungan hasil usaha dari pembukuan sebelumnya',
    en: 'Surplus statement taken over from earlier books',
  },
  'ledger.kind.journal': {
    id: 'Jurnal umum oleh bendahara, dengan alasan',
    en: "The treasurer's own entry, with a reason",
  },
  'ledger.kind.reversal': { id: 'Pembalikan jurnal, dengan alasan', en: 'An entry reversed, with a reason' },
  'ledger.kind.year_closing': {
    id: 'Penutup tahun: pendapatan dan beban menjadi SHU',
    en: 'Year close: income and costs become the surplus',
  },
  'ledger.kind.surplus_carried_over': {
    id: 'SHU tahun lalu menunggu keputusan rapat anggota',
    en: "Last year's surplus waits for the annual meeting",
  },
  'ledger.kind.money_moved': { id: 'Uang dipindahkan antara kas dan bank', en: 'Money moved between cash and bank' },
  'ledger.kind.expense_paid': { id: 'Beban dibayar atau diutang', en: 'An expense paid, or owed' },
  'ledger.kind.asset_bought': { id: 'Aset tetap dibeli', en: 'A fixed asset bought' },
  'ledger.kind.depreciation': { id: 'Penyusutan aset tetap', en: 'Depreciation of fixed assets' },
  'ledger.kind.income_received': { id: 'Pendapatan diterima', en: 'Income received' },
  'ledger.kind.tax_due': { id: 'Pajak terutang', en: 'Tax that is due' },
  'ledger.kind.tax_paid': { id: 'Pajak disetor', en: 'Tax paid' },

  'ledger.kind.entry_share_paid': { id: 'Simpanan pokok disetor', en: 'Entry share paid in' },
  'ledger.kind.mandatory_share_paid': { id: 'Simpanan wajib disetor', en: 'Mandatory share paid in' },
  'ledger.kind.shares_paid_back': { id: 'Simpanan dikembalikan', en: 'Shares paid back' },
  'ledger.kind.shares_due_back': {
    id: 'Anggota berhenti: simpanan menjadi hak yang harus dibayar',
    en: 'A member leaves: the shares become due to the member',
  },
  'ledger.kind.member_paid_out': { id: 'Hak anggota dibayarkan', en: 'What was due to a member paid out' },
  'ledger.kind.grant_received': { id: 'Hibah diterima', en: 'Grant received' },
  'ledger.kind.secondary_share_paid': {
    id: 'Penyertaan disetor ke koperasi sekunder',
    en: 'Share paid into a secondary cooperative',
  },

  'ledger.kind.customer_paid': { id: 'Pelanggan membayar', en: 'A customer pays' },
  'ledger.kind.money_arrived': {
    id: 'Uang dalam perjalanan tiba, dikurangi biaya gerbang pembayaran',
    en: "Money in transit arrives, less the gateway's fee",
  },
  'ledger.kind.money_unexplained': {
    id: 'Uang masuk yang belum jelas',
    en: 'Money received that nobody can explain yet',
  },
  'ledger.kind.money_explained': { id: 'Penerimaan belum jelas dijelaskan', en: 'An unexplained receipt explained' },
  'ledger.kind.receivable_collected': { id: 'Piutang diterima', en: 'A receivable collected' },
  'ledger.kind.customer_refunded': { id: 'Uang pelanggan dikembalikan', en: "A customer's money returned" },

  'ledger.kind.order_settled': {
    id: 'Pesanan selesai: harga dibagi menurut anggaran rumah tangga',
    en: 'An order is done: its price is split under the bylaws',
  },
  'ledger.kind.order_cancelled': {
    id: 'Pesanan dibatalkan: biaya pembatalan dibagi',
    en: 'An order cancelled: its fee is split',
  },
  'ledger.kind.order_refunded': {
    id: 'Harga pesanan dikembalikan: setiap bagian menanggung bagiannya',
    en: 'The price of an order given back: every part bears its share',
  },
  'ledger.kind.earnings_paid': { id: 'Penghasilan anggota dibayarkan', en: "A member's earnings paid out" },
  'ledger.kind.levy_due': { id: 'Iuran kepada konsorsium terutang', en: 'Levy due to the consortium' },

  'ledger.kind.pay_due': { id: 'Upah dihitung dari jam yang disetujui', en: 'Pay counted from approved hours' },
  'ledger.kind.pay_paid': { id: 'Upah dibayarkan', en: 'Pay paid out' },

  'ledger.kind.goods_bought': { id: 'Barang dibeli', en: 'Goods bought' },
  'ledger.kind.goods_sold': { id: 'Barang dijual', en: 'Goods sold' },
  'ledger.kind.goods_lost': { id: 'Barang hilang atau rusak', en: 'Goods lost or spoiled' },
  'ledger.kind.supplier_paid': { id: 'Pemasok dibayar', en: 'A supplier paid' },

  'ledger.kind.savings_deposited': { id: 'Simpanan sukarela disetor', en: 'Voluntary savings paid in' },
  'ledger.kind.savings_withdrawn': { id: 'Simpanan sukarela diambil', en: 'Voluntary savings withdrawn' },
  'ledger.kind.savings_interest': { id: 'Jasa simpanan dikreditkan', en: 'Interest on savings credited' },
  'ledger.kind.term_savings_deposited': { id: 'Simpanan berjangka disetor', en: 'Term savings paid in' },
  'ledger.kind.term_savings_paid': {
    id: 'Simpanan berjangka jatuh tempo dan dibayar',
    en: 'Term savings paid out with their interest',
  },
  'ledger.kind.loan_paid_out': { id: 'Pinjaman dicairkan', en: 'A loan paid out' },
  'ledger.kind.loan_interest_due': { id: 'Jasa pinjaman jatuh tempo', en: 'Interest on a loan falls due' },
  'ledger.kind.loan_repaid': { id: 'Angsuran pinjaman diterima', en: 'A loan instalment received' },
  'ledger.kind.loss_provided': { id: 'Penyisihan piutang disesuaikan', en: 'Allowance for receivables adjusted' },
  'ledger.kind.loan_written_off': { id: 'Piutang dihapuskan', en: 'A receivable written off' },

  'ledger.kind.capital_paid': { id: 'Modal individu disetor', en: 'Individual capital paid in' },
  'ledger.kind.capital_interest': {
    id: 'Jasa rekening modal perorangan',
    en: 'Interest on individual capital accounts',
  },
  'ledger.kind.capital_repaid': { id: 'Modal individu dikembalikan', en: 'Individual capital repaid' },
  'ledger.kind.participating_capital_received': {
    id: 'Modal penyertaan diterima',
    en: 'Participating capital received',
  },
  'ledger.kind.participating_capital_repaid': {
    id: 'Modal penyertaan dikembalikan',
    en: 'Participating capital repaid',
  },
  'ledger.kind.participating_capital_return': {
    id: 'Bagi hasil modal penyertaan',
    en: 'Return on participating capital',
  },
  'ledger.kind.participating_capital_return_paid': {
    id: 'Imbal hasil modal penyertaan dibayar',
    en: 'Return on participating capital paid',
  },
  'ledger.kind.member_loan_received': { id: 'Pinjaman dari anggota diterima', en: 'Loan received from a member' },
  'ledger.kind.member_loan_repaid': { id: 'Pinjaman dari anggota dikembalikan', en: 'Loan from a member repaid' },
  'ledger.kind.bank_loan_received': { id: 'Pinjaman bank diterima', en: 'Bank loan received' },
  'ledger.kind.bank_loan_repaid': { id: 'Angsuran pinjaman bank', en: 'Bank loan repaid' },

  'ledger.kind.surplus_distributed': {
    id: 'SHU dibagi menurut keputusan rapat anggota',
    en: 'Surplus divided as the annual meeting decided',
  },
  'ledger.kind.loss_covered': { id: 'Kerugian ditutup', en: 'A loss covered' },
  'ledger.kind.surplus_paid': { id: 'SHU anggota dibayarkan atau disimpan', en: "A member's surplus paid out or kept" },
  'ledger.kind.fund_spent': { id: 'Dana SHU dipakai sesuai tujuannya', en: 'A surplus fund spent for its purpose' },

  'ledger.kind.levy_received': {
    id: 'Iuran anggota konsorsium diterima',
    en: "Levy received from the consortium's members",
  },
} as const satisfies Readonly<Record<`ledger.kind.${EntryKind}`, Sentence>>;
