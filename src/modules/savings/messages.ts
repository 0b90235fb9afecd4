import type { Messages } from '#platform/i18n/messages.ts';
import { pageMessages } from './messages-pages.ts';

/** What the savings room says. */
export const messages = {
  ...pageMessages,
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
