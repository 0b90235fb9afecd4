import type { Messages } from '#platform/i18n/messages.ts';
import { compareMessages } from './messages-compare.ts';
import { editorMessages } from './messages-editor.ts';
import { findingMessages } from './messages-findings.ts';
import { pageMessages } from './messages-pages.ts';
import { warningMessages } from './messages-warnings.ts';

/** What the bylaws room says. */
export const messages = {
  ...findingMessages,
  ...warningMessages,
  ...pageMessages,
  ...editorMessages,
  ...compareMessages,
  'bylaws.none_in_force': {
    id: 'Pada {on} koperasi ini belum punya anggaran dasar yang berlaku. Tetapkan dulu dalam rapat pendirian.',
    en: 'On {on} this cooperative has no bylaws in force yet. Adopt them at the founding meeting first.',
  },
  'bylaws.already_adopted': {
    id: 'Anggaran dasar sudah pernah ditetapkan. Perubahan hanya lewat keputusan rapat anggota.',
    en: 'The bylaws have been adopted already. Only a resolution of the members’ meeting changes them.',
  },
  'bylaws.effective_in_the_past': {
    id: 'Perubahan tidak berlaku surut: tanggal berlaku {effectiveOn} sudah lewat. Pilih {today} atau sesudahnya.',
    en: 'A change never reaches back: its effective date {effectiveOn} is past. Choose {today} or later.',
  },
  'bylaws.effective_before_predecessor': {
    id: 'Versi {number} baru berlaku pada {earliest}. Perubahan berikutnya tidak boleh berlaku lebih dulu, yaitu pada {effectiveOn}. Pilih {earliest} atau sesudahnya.',
    en: 'Version {number} takes force on {earliest}. A later change cannot take force before it, on {effectiveOn}. Choose {earliest} or later.',
  },
  'bylaws.no_such_path': {
    id: 'Anggaran dasar tidak memiliki ketentuan “{path}”. Periksa penulisannya.',
    en: 'The bylaws have no provision “{path}”. Check how it is written.',
  },
  'bylaws.value_unreadable': {
    id: 'Isian “{labelId}” tidak dapat dipakai. {reason, select, not_kbli {Kode KBLI terdiri atas lima angka, misalnya 81210; beberapa kode dipisahkan dengan koma.} not_key {Nama singkatnya hanya huruf kecil, angka dan tanda hubung.} not_rupiah {Tulis angkanya saja, misalnya 150000.} amount_negative {Jumlahnya tidak boleh kurang dari nol.} amount_not_positive {Jumlahnya harus lebih dari nol.} amount_too_large {Jumlahnya terlalu besar.} missing {Isian ini wajib diisi.} too_short {Paling sedikit {least} huruf.} too_long {Paling banyak {most} huruf.} too_few {Paling sedikit {least}.} too_many {Paling banyak {most}.} too_small {Paling sedikit {least}.} too_big {Paling banyak {most}.} not_in_list {Pilih salah satu yang ditawarkan.} other {Periksa penulisannya: angka tanpa huruf, misalnya 150000.}}',
    en: '“{labelEn}” cannot be used like this. {reason, select, not_kbli {A KBLI code has five digits, such as 81210; separate several by commas.} not_key {A short name has small letters, digits and hyphens only.} not_rupiah {Write the bare figure, such as 150000.} amount_negative {The amount may not be below zero.} amount_not_positive {The amount must be more than zero.} amount_too_large {The amount is too large.} missing {Please fill it in.} too_short {At least {least} characters.} too_long {At most {most} characters.} too_few {At least {least}.} too_many {At most {most}.} too_small {At least {least}.} too_big {At most {most}.} not_in_list {Choose one of those that are offered.} other {Check how it is written: a figure without letters, such as 150000.}}',
  },
  'bylaws.not_kbli': {
    id: 'Kode KBLI terdiri atas lima angka, misalnya 81210.',
    en: 'A KBLI code has five digits, such as 81210.',
  },
  'bylaws.not_key': {
    id: 'Nama singkat hanya huruf kecil, angka dan tanda hubung, dan diawali huruf, misalnya dana-riset.',
    en: 'A short name has small letters, digits and hyphens only and begins with a letter, such as dana-riset.',
  },
  'bylaws.no_such_chapter': {
    id: 'Anggaran dasar tidak memiliki bab “{chapter}”. Pilih salah satu dari daftar bab.',
    en: 'The bylaws have no chapter “{chapter}”. Choose one from the list of chapters.',
  },
  'bylaws.no_such_version': {
    id: 'Anggaran dasar tidak memiliki versi {number}. Lihat daftar versinya.',
    en: 'The bylaws have no version {number}. Look at the list of versions.',
  },
  'bylaws.hash_differs': {
    id: 'Isi anggaran dasar versi {number} tidak cocok lagi dengan sidik (hash) saat ditetapkan. Hubungi pengawas dan pulihkan dari cadangan data.',
    en: 'Version {number} of the bylaws no longer matches its hash from the day of adoption. Tell the supervisors and restore a backup.',
  },
  'bylaws.numbering_broken': {
    id: 'Setelah versi {previous} seharusnya versi {expected}, tetapi yang tercatat versi {number}. Ada versi yang hilang.',
    en: 'Version {expected} should follow version {previous}, but version {number} does. A version is missing.',
  },
  'bylaws.force_reaches_back': {
    id: 'Versi {number} berlaku {effectiveOn}, sebelum {earliest}. Perubahan tidak boleh berlaku surut.',
    en: 'Version {number} takes force on {effectiveOn}, before {earliest}. A change may not reach back.',
  },
} as const satisfies Messages;
