import type { Messages } from '#platform/i18n/messages.ts';
import { pageMessages } from './messages-pages.ts';

/** What the membership room says. */
export const messages = {
  ...pageMessages,
  'membership.no_such_application': {
    id: 'Permohonan ini tidak ada. Muat ulang daftar permohonan.',
    en: 'There is no such application. Reload the list.',
  },
  'membership.no_such_member': {
    id: 'Anggota ini tidak ada di buku daftar anggota.',
    en: 'This member is not in the register.',
  },
  'membership.already_decided': {
    id: 'Permohonan {name} sudah diputuskan. Muat ulang daftar permohonan.',
    en: 'The application of {name} was decided already. Reload the list.',
  },
  'membership.already_member': {
    id: '{name} sudah menjadi anggota dengan nomor {number}. Satu orang, satu keanggotaan.',
    en: '{name} is already a member, number {number}. One person, one membership.',
  },
  'membership.decided_before_application': {
    id: 'Tanggal keputusan tidak boleh sebelum tanggal permohonan ({appliedOn}).',
    en: 'The decision cannot be dated before the application ({appliedOn}).',
  },
  'membership.candidate_after_application': {
    id: 'Masa calon anggota dihitung paling lambat sejak permohonan ({appliedOn}). Kosongkan, atau tulis hari sebelumnya.',
    en: 'The candidate period runs from the application ({appliedOn}) at the latest. Leave it empty, or write an earlier day.',
  },
  'membership.still_candidate': {
    id: '{name} masih calon anggota: masanya {months} bulan dan berakhir {until}. Putuskan pada hari itu atau sesudahnya.',
    en: '{name} is still a candidate: the period is {months, plural, =1 {one month} other {# months}} and ends on {until}. Decide on that day or later.',
  },
  'membership.candidate_hours_missing': {
    id: 'Isi berapa jam {name} bekerja sebagai calon anggota: paling sedikit {needed} jam.',
    en: 'Enter how many hours {name} has worked as a candidate: {needed} at least.',
  },
  'membership.candidate_hours_short': {
    id: '{name} baru bekerja {worked} jam sebagai calon anggota, padahal harus {needed} jam. Terima setelah jamnya cukup.',
    en: '{name} has worked {worked} hours as a candidate and needs {needed}. Admit when the hours are complete.',
  },
  'membership.notice_missing': {
    id: 'Anggota yang mengundurkan diri memberitahukannya {days} hari sebelumnya. Tulis tanggal surat {name}.',
    en: 'A member who resigns gives notice {days} days before. Write the date of the letter of {name}.',
  },
  'membership.notice_running': {
    id: '{name} baru dapat keluar mulai {earliest}: pemberitahuan paling lambat {days} hari sebelumnya.',
    en: '{name} can leave from {earliest} on: notice is given {days} days before.',
  },
  'membership.not_left': {
    id: '{name} masih anggota. Akhiri keanggotaannya dahulu, lalu kembalikan simpanannya.',
    en: '{name} is still a member. End the membership first, then pay the shares back.',
  },
  'membership.heir_missing': {
    id: 'Tulis nama ahli waris yang menerima simpanan {name}.',
    en: 'Write the name of the heir who receives the shares of {name}.',
  },
  'membership.loan_open': {
    id: '{name} masih punya pinjaman Rp{loan, number}. Lunasi dahulu; simpanan dikembalikan setelah dikurangi kewajiban.',
    en: '{name} still has a loan of Rp{loan, number}. Settle it first; shares go back less what the member owes.',
  },
  'membership.more_than_due_back': {
    id: 'Yang masih harus dikembalikan Rp{due, number}. Tulis jumlah itu atau kurang.',
    en: 'Rp{due, number} is still due back. Write that amount or less.',
  },
  'membership.last_instalment': {
    id: 'Ini angsuran terakhir dari {instalments}: bayar semua yang tersisa, Rp{due, number}.',
    en: 'This is the last of {instalments} instalments: pay all that is left, Rp{due, number}.',
  },
  'membership.not_enough_money': {
    id: 'Saldo di sana Rp{have, number}, perlu Rp{need, number}. Pilih kas atau bank yang cukup.',
    en: 'There is Rp{have, number} in it and Rp{need, number} is needed. Choose cash or bank with enough.',
  },
  'membership.reason_missing': {
    id: 'Tulis alasan penolakan; pemohon berhak mengetahuinya.',
    en: 'Write the reason for refusing; the applicant has a right to it.',
  },
  'membership.no_groups': {
    id: 'Pada hari itu anggota koperasi ini tidak terbagi dalam kelompok. Kosongkan kelompoknya.',
    en: 'On that day the members of this cooperative form no groups. Leave the group out.',
  },
  'membership.group_needed': {
    id: 'Pilih kelompok: setiap anggota termasuk dalam tepat satu. Yang ada: {groups}.',
    en: 'Choose a group: every member belongs to exactly one. There are: {groups}.',
  },
  'membership.no_such_group': {
    id: 'Kelompok “{group}” tidak ada dalam anggaran dasar. Pilih salah satu: {groups}.',
    en: 'The bylaws have no group “{group}”. Choose one of: {groups}.',
  },
  'membership.same_group': {
    id: '{name} sudah ada di kelompok itu. Pilih kelompok lain.',
    en: '{name} is in that group already. Choose another one.',
  },
  'membership.placed_too_early': {
    id: 'Perpindahan berlaku paling awal {earliest}: yang sudah dihitung menurut kelompok tidak berubah. Pilih tanggal itu atau sesudahnya.',
    en: 'A move holds from {earliest} at the earliest: what was worked out by group stays. Choose that day or a later one.',
  },
  'membership.placed_in_the_future': {
    id: 'Perpindahan dicatat pada hari berlakunya, paling lambat hari ini ({today}).',
    en: 'A move is recorded on the day it begins, today ({today}) at the latest.',
  },
  'membership.not_a_cooperative': {
    id: '{name} anggota perseorangan dan bertindak sendiri. Wakil hanya dicatat untuk anggota yang berupa koperasi.',
    en: '{name} is a person and acts alone. Only a member that is a cooperative has representatives.',
  },
  'membership.represents_already': {
    id: '{name} sudah mewakili {member}. Satu orang mewakili satu anggota; pilih orang lain.',
    en: '{name} stands for {member} already. One person stands for one member; choose another.',
  },
  'membership.last_of_the_board': {
    id: '{name} satu-satunya pengurus yang masih menjabat, dan jabatan berakhir bersama mandat. Panggil rapat dan pilih pengurus lain lebih dahulu, lalu catat surat ini.',
    en: '{name} is the only one left on the board, and an office ends with the mandate. Call a meeting and elect another board first, then record this letter.',
  },
  'membership.no_such_representative': {
    id: 'Orang ini bukan wakil {name} saat ini. Pilih salah satu wakilnya.',
    en: 'This person does not stand for {name} now. Choose one who does.',
  },
  'membership.mandate_in_the_future': {
    id: 'Surat mandat tidak mungkin bertanggal sesudah hari ini ({today}). Periksa tanggalnya.',
    en: 'A mandate cannot be dated after today ({today}). Check the date.',
  },
  'membership.has_left': { id: '{name} sudah keluar pada {leftOn}.', en: '{name} left on {leftOn}.' },
  'membership.received_before_admission': {
    id: 'Simpanan tidak dapat diterima sebelum tanggal diterima sebagai anggota ({admittedOn}).',
    en: 'A share cannot be received before the day of admission ({admittedOn}).',
  },
  'membership.entry_share_exceeded': {
    id: 'Simpanan pokok sama untuk semua anggota: Rp{due}. Yang belum dibayar tinggal Rp{open}.',
    en: 'The entry share is the same for every member: Rp{due}. Only Rp{open} is still open.',
  },
  'membership.exit_already_requested': {
    id: 'Permintaan keluar sudah dicatat pada {on}. Pengurus akan menyelesaikannya.',
    en: 'The request to leave was recorded on {on}. The board will settle it.',
  },
  'membership.left_before_admission': {
    id: 'Tanggal keluar tidak boleh sebelum tanggal masuk ({admittedOn}).',
    en: 'The day of leaving cannot be before the day of admission ({admittedOn}).',
  },
  'membership.verify.number_gap': {
    id: 'Nomor anggota tidak urut: seharusnya {expected}, tertulis {found}.',
    en: 'Member numbers have a gap: {expected} expected, {found} found.',
  },
  'membership.verify.entry_share': {
    id: 'Simpanan pokok {name} di buku Rp{paid}, seharusnya Rp{due}.',
    en: 'The entry share of {name} is Rp{paid} in the books; it should be Rp{due}.',
  },
  'membership.verify.stray_share': {
    id: 'Simpanan pokok di buku Rp{ledger}, jumlah menurut buku daftar anggota Rp{members}.',
    en: 'Entry shares in the books are Rp{ledger}; by the register they are Rp{members}.',
  },
} as const satisfies Messages;
