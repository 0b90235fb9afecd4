import type { Messages } from '#platform/i18n/messages.ts';

/** Why participating capital and loans are refused, and what their pages say. */
export const participationMessages = {
  'capital.participating_not_allowed': {
    id: 'Anggaran dasar tidak memperbolehkan modal penyertaan. Rapat anggota dapat mengubahnya.',
    en: 'The bylaws allow no participating capital. A general meeting can change that.',
  },
  'capital.participation_in_the_future': {
    id: 'Tanggalnya tidak boleh setelah hari ini, {today}.',
    en: 'The date cannot be after today, {today}.',
  },
  'capital.received_before_agreed': {
    id: 'Uang diterima {receivedOn}, sebelum perjanjiannya. Perbaiki salah satu tanggal.',
    en: 'The money came on {receivedOn}, before its agreement. Correct one of the dates.',
  },
  'capital.no_such_holder': {
    id: 'Pemodal ini belum tercatat. Catat dulu nama dan kontaknya.',
    en: 'This holder is not noted. Note name and contact first.',
  },
  'capital.return_over_cap': {
    id: 'Imbal hasil paling banyak {capBps, number, ::scale/0.01}% setahun. Turunkan angkanya.',
    en: 'The return is at most {capBps, number, ::scale/0.01}% a year. Lower it.',
  },
  'capital.over_cap': {
    id: 'Modal penyertaan paling banyak {capBps, number, ::scale/0.01}% dari modal sendiri dan modal penyertaan. Modal sendiri Rp{own, number}, jadi masih dapat diterima paling banyak Rp{room, number}.',
    en: 'Participating capital is at most {capBps, number, ::scale/0.01}% of own and participating capital. Own capital is Rp{own, number}, so at most Rp{room, number} more may be taken.',
  },
  'capital.over_holder_cap': {
    id: 'Satu pihak paling banyak memiliki {capBps, number, ::scale/0.01}% dari batas modal penyertaan. Dari pemodal ini masih dapat diterima paling banyak Rp{room, number}.',
    en: 'One holder has at most {capBps, number, ::scale/0.01}% of what the cap allows. At most Rp{room, number} more may be taken from this one.',
  },
  'capital.not_in_opening': {
    id: 'Saldo awal modal penyertaan yang belum punya perjanjian hanya Rp{unnamed, number}. Periksa saldo awalnya.',
    en: 'Of the opening balance only Rp{unnamed, number} has no agreement yet. Check the opening balance.',
  },
  'capital.resolution_not_valid': {
    id: 'Keputusan ini tidak sah, bukan tentang hal ini, atau diambil setelah {on}. Pilih keputusan rapat anggota yang lain.',
    en: 'This resolution is not valid, is on another matter, or was taken after {on}. Choose another one.',
  },
  'capital.no_such_participation': {
    id: 'Perjanjian modal penyertaan ini tidak ditemukan.',
    en: 'There is no such agreement of participating capital.',
  },
  'capital.notice_given': {
    id: 'Penarikannya sudah diberitahukan. Dapat dibayar mulai {payableFrom}.',
    en: 'Notice was given already. It may be paid from {payableFrom}.',
  },
  'capital.notice_before_receipt': {
    id: 'Uangnya baru diterima {receivedOn}. Pemberitahuan tidak dapat mendahuluinya.',
    en: 'The money came on {receivedOn} only. Notice cannot come before it.',
  },
  'capital.nothing_held': {
    id: 'Saldo perjanjian ini sudah nol.',
    en: 'Nothing is left under this agreement.',
  },
  'capital.no_notice': {
    id: 'Penarikan diberitahukan {months, number} bulan sebelumnya. Catat dulu pemberitahuannya.',
    en: 'Withdrawal is announced {months, plural, one {# month} other {# months}} before. Note the notice first.',
  },
  'capital.still_bound': {
    id: 'Modal ini masih terikat. Dapat dibayar mulai {payableFrom}.',
    en: 'This capital is still bound. It may be paid from {payableFrom}.',
  },
  'capital.more_than_held': {
    id: 'Saldo perjanjian ini hanya Rp{balance, number}. Kurangi jumlahnya.',
    en: 'This agreement holds only Rp{balance, number}. Lower the amount.',
  },
  'capital.return_year_not_over': {
    id: 'Imbal hasil tahun buku ini diputuskan setelah {last}.',
    en: 'The return of this financial year is decided after {last}.',
  },
  'capital.return_decided': {
    id: 'Imbal hasil tahun buku {year} sudah diputuskan. Balik dulu jurnalnya bila keliru.',
    en: 'The return of {year} is decided already. Reverse its entries first if it is wrong.',
  },
  'capital.return_in_loss': {
    id: 'Tahun buku {year} tidak menghasilkan sisa hasil usaha. Pemilik modal penyertaan turut menanggung risiko, jadi tidak ada imbal hasil.',
    en: 'The year {year} has no surplus. Holders of participating capital bear risk, so there is no return.',
  },
  'capital.return_beyond_surplus': {
    id: 'Imbal hasilnya Rp{return, number}, sisa hasil usahanya hanya Rp{surplus, number}. Turunkan persentasenya.',
    en: 'The return would be Rp{return, number}, the surplus is only Rp{surplus, number}. Lower the rate.',
  },
  'capital.no_return': {
    id: 'Tidak ada imbal hasil untuk tahun buku {year}: tidak ada modal penyertaan, atau perjanjiannya tanpa imbal hasil.',
    en: 'There is no return for {year}: no participating capital, or agreements without a return.',
  },
  'capital.no_return_due': {
    id: 'Tidak ada imbal hasil yang belum dibayar untuk perjanjian ini.',
    en: 'No return is due under this agreement.',
  },
  'capital.loan_in_the_future': {
    id: 'Pinjaman tidak dapat bertanggal besok. Hari ini {today}.',
    en: 'A loan cannot be dated in the future. Today is {today}.',
  },
  'capital.lender_missing': {
    id: 'Isi nama bank atau lembaganya, atau pilih anggotanya.',
    en: 'Name the bank or institution, or choose the member.',
  },
  'capital.meeting_decides_loan': {
    id: 'Pinjaman di atas Rp{above, number} diputuskan dulu oleh rapat anggota. Pilih keputusannya, atau bawa ke rapat.',
    en: 'The members’ meeting decides first on a loan above Rp{above, number}. Choose its resolution, or bring it to a meeting.',
  },
  'capital.resolution_used': {
    id: 'Keputusan ini sudah menjadi dasar pinjaman lain. Setiap pinjaman diputuskan sendiri.',
    en: 'Another loan rests on this resolution. Each loan is decided on by itself.',
  },
  'capital.no_such_loan': { id: 'Pinjaman ini tidak ditemukan.', en: 'There is no such loan.' },
  'capital.nothing_paid': {
    id: 'Isi pokok, jasa, atau keduanya.',
    en: 'Enter principal, interest, or both.',
  },
  'capital.more_than_owed': {
    id: 'Sisa pinjaman ini hanya Rp{owed, number}. Kurangi jumlahnya.',
    en: 'Only Rp{owed, number} is owed on this loan. Lower the amount.',
  },
  'capital.verify.participation': {
    id: 'Perjanjian modal penyertaan {name} tidak mungkin bersaldo Rp{balance, number} dengan imbal hasil terutang Rp{unpaid, number}.',
    en: 'The agreement of {name} cannot hold Rp{balance, number} with Rp{unpaid, number} of return due.',
  },
  'capital.verify.participating_stray': {
    id: 'Modal penyertaan di buku besar Rp{ledger, number}, menurut perjanjian Rp{holders, number}, {strays, number} jurnal tanpa perjanjian. Catat perjanjian untuk saldo awalnya.',
    en: 'Participating capital in the ledger is Rp{ledger, number}, by the agreements Rp{holders, number}, {strays, plural, one {# source} other {# sources}} without one. Note the agreements of the opening balance.',
  },
} as const satisfies Messages;
