import type { Messages } from '#platform/i18n/messages.ts';
import { loanPageMessages } from './messages-loan-pages.ts';
import { pageMessages } from './messages-pages.ts';

/** What the savings room says. */
export const messages = {
  ...pageMessages,
  ...loanPageMessages,
  'savings.voluntary_not_kept': {
    id: 'Anggaran dasar tidak menerima simpanan sukarela. Rapat anggota dapat mengubahnya.',
    en: 'The bylaws take no voluntary savings. A general meeting can change that.',
  },
  'savings.term_not_kept': {
    id: 'Anggaran dasar tidak menerima simpanan berjangka. Rapat anggota dapat mengubahnya.',
    en: 'The bylaws take no term savings. A general meeting can change that.',
  },
  'savings.in_the_future': {
    id: 'Tanggalnya tidak boleh setelah hari ini, {today}.',
    en: 'The day cannot lie in the future. Today is {today}.',
  },
  'savings.has_left': {
    id: '{name} sudah keluar pada {leftOn} dan tidak dapat menyimpan atau meminjam lagi.',
    en: '{name} left on {leftOn} and can save or borrow no more.',
  },
  'savings.not_enough_money': {
    id: 'Uang yang ada Rp{have, number}, yang harus dibayar Rp{need, number}. Pilih kas lain atau tunggu sampai uangnya cukup.',
    en: 'There is Rp{have, number}; Rp{need, number} is needed. Choose the other purse or wait until there is enough.',
  },
  'savings.more_than_balance': {
    id: 'Simpanan sukarela {name} yang dapat diambil hanya Rp{free, number}. Kurangi jumlahnya.',
    en: 'The voluntary savings of {name} that can be withdrawn are only Rp{free, number}. Lower the amount.',
  },
  'savings.no_such_withdrawal': {
    id: 'Penarikan ini tidak ada, sudah dibayar, atau sudah dibatalkan. Muat ulang halamannya.',
    en: 'There is no such withdrawal, or it is paid or taken back already. Reload the page.',
  },
  'savings.notice_running': {
    id: 'Penarikan ini baru dapat dibayar mulai {from}.',
    en: 'This withdrawal can be paid from {from} on.',
  },
  'savings.no_such_deposit': {
    id: 'Simpanan berjangka ini tidak ada atau sudah dibayar. Muat ulang halamannya.',
    en: 'There are no such term savings, or they are paid already. Reload the page.',
  },
  'savings.not_matured': {
    id: 'Simpanan berjangka ini terikat sampai {maturesOn}.',
    en: 'These term savings are bound until {maturesOn}.',
  },
  'savings.year_not_over': {
    id: 'Jasa tahun buku ini dihitung setelah {last}.',
    en: 'What savings earned this financial year is worked out after {last}.',
  },
  'savings.interest_credited': {
    id: 'Jasa simpanan tahun buku {year} sudah ditambahkan. Balik dulu jurnalnya bila keliru.',
    en: 'What savings earned in {year} is credited already. Reverse its entry first if it is wrong.',
  },
  'savings.no_interest': {
    id: 'Tidak ada jasa simpanan untuk tahun buku {year}: saldonya nol, atau tidak ada jasa dan bagi hasil menurut anggaran dasar.',
    en: 'Savings earned nothing in {year}: the balances are zero, or the bylaws give no interest and nothing was shared.',
  },
  'savings.loans_not_offered': {
    id: 'Anggaran dasar tidak memberikan pinjaman kepada anggota. Rapat anggota dapat mengubahnya.',
    en: 'The bylaws grant no loans to members. A general meeting can change that.',
  },
  'savings.loan_too_long': {
    id: 'Pinjaman dilunasi paling lama {longest, number} bulan. Kurangi jumlah bulannya.',
    en: 'A loan is repaid within {longest, number} months. Choose fewer months.',
  },
  'savings.loan_too_large': {
    id: 'Seorang anggota dapat meminjam paling banyak Rp{largest, number}; yang masih dapat dipinjam Rp{free, number}. Kurangi jumlahnya.',
    en: 'One member may owe at most Rp{largest, number}; Rp{free, number} are still free. Lower the amount.',
  },
  'savings.no_such_loan': {
    id: 'Pinjaman ini tidak ada atau sudah sampai pada langkah lain. Muat ulang halamannya.',
    en: 'There is no such loan, or it is at another step already. Reload the page.',
  },
  'savings.own_loan': {
    id: 'Tidak seorang pun memutuskan pinjamannya sendiri. Mintalah pengurus lain memutuskannya.',
    en: 'Nobody decides on his or her own loan. Ask another officer to decide.',
  },
  'savings.reason_missing': {
    id: 'Sebutkan alasan penolakan, supaya pemohon mengetahuinya.',
    en: 'Say why it is refused, so that the applicant knows.',
  },
  'savings.before_last_repayment': {
    id: 'Angsuran tidak dapat bertanggal sebelum {last}. Tarik dulu angsuran terakhir bila keliru.',
    en: 'A repayment cannot be dated before {last}. Take the last one back first if it is wrong.',
  },
  'savings.more_than_owed': {
    id: 'Pinjaman ini lunas dengan Rp{clears, number}. Kurangi jumlahnya.',
    en: 'Rp{clears, number} clear this loan. Lower the amount.',
  },
  'savings.nothing_repaid': {
    id: 'Belum ada angsuran yang dapat ditarik.',
    en: 'There is no repayment to take back.',
  },
  'savings.verify.repayment': {
    id: 'Jasa dalam angsuran {entry} dari {loan} seharusnya Rp{computed, number}, di buku Rp{booked, number}.',
    en: 'The interest in repayment {entry} of {loan} should be Rp{computed, number}, the books say Rp{booked, number}.',
  },
  'savings.verify.loans': {
    id: 'Pinjaman {name} menurut perjanjian Rp{agreed, number}, di buku besar Rp{booked, number}.',
    en: 'The loans of {name} are Rp{agreed, number} by their terms and Rp{booked, number} in the ledger.',
  },
  'savings.verify.balance': {
    id: 'Simpanan sukarela {name} tidak boleh Rp{balance, number}, atau bukan milik anggota dalam buku daftar.',
    en: 'The voluntary savings of {name} may not be Rp{balance, number}, or belong to nobody in the register.',
  },
  'savings.verify.stray': {
    id: 'Simpanan di buku besar Rp{ledger, number}, jumlah milik anggota Rp{members, number}.',
    en: 'Savings in the ledger are Rp{ledger, number}, those of members Rp{members, number}.',
  },
  'savings.verify.term': {
    id: 'Simpanan berjangka {name} menurut perjanjian Rp{agreed, number}, di buku besar Rp{booked, number}.',
    en: 'The term savings of {name} are Rp{agreed, number} by their terms and Rp{booked, number} in the ledger.',
  },
} as const satisfies Messages;
