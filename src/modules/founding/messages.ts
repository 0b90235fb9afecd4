import type { Messages } from '#platform/i18n/messages.ts';
import { journeyMessages } from './messages-journey.ts';
import { journeyPageMessages } from './messages-journey-pages.ts';
import { meetingPageMessages } from './messages-meeting-pages.ts';
import { meetingMessages } from './messages-meeting.ts';
import { pageMessages } from './messages-pages.ts';
import { papersMessages } from './messages-papers.ts';
import { planMessages } from './messages-plan.ts';
import { stepMessages } from './messages-steps.ts';
import { togetherMessages } from './messages-together.ts';
import { togetherPageMessages } from './messages-together-pages.ts';

/** What the founding room says. */
export const messages = {
  ...pageMessages,
  ...papersMessages,
  ...planMessages,
  ...stepMessages,
  ...journeyMessages,
  ...journeyPageMessages,
  ...meetingMessages,
  ...togetherMessages,
  ...meetingPageMessages,
  ...togetherPageMessages,
  'founding.slug_unreadable': {
    id: 'Alamat hanya boleh huruf kecil, angka dan tanda hubung, 3 sampai 50 huruf, misalnya bersih-jaya.',
    en: 'The address may only have small letters, digits and hyphens, 3 to 50 of them, for example bersih-jaya.',
  },
  'founding.name_too_short': {
    id: 'Nama “{name}” hanya {words} kata; nama koperasi paling sedikit {least} kata. Tambahkan jenis atau kekhasannya, misalnya Koperasi Jasa Bersih Jaya.',
    en: 'The name “{name}” has only {words} words; the name of a cooperative has at least {least}. Add its kind or what makes it special, for example Koperasi Jasa Bersih Jaya.',
  },
  'founding.no_such_group': {
    id: 'Tidak ada kelompok “{group}” dalam rancangan anggaran dasar. Pilih salah satu kelompok yang ada, atau tambahkan kelompoknya dulu.',
    en: 'The draft bylaws have no group “{group}”. Choose one that is there, or add the group first.',
  },
  'founding.mandate_incomplete': {
    id: 'Wakil koperasi membutuhkan nama koperasi, nomor badan hukum, serta nomor dan tanggal surat mandat. Lengkapi bagian ini.',
    en: 'Who stands for a cooperative needs its name, its legal number, and number and date of the mandate. Fill in this part.',
  },
  'founding.mandate_in_the_future': {
    id: 'Surat mandat tidak mungkin bertanggal sesudah hari ini ({today}). Periksa tanggalnya.',
    en: 'A mandate cannot be dated after today ({today}). Check the date.',
  },
  'founding.cooperative_twice': {
    id: 'Nomor badan hukum ini milik koperasi yang sudah diwakili {name}. Setiap koperasi pendiri dihitung satu kali; periksa nomornya.',
    en: 'This legal number is that of the cooperative that {name} stands for already. Each founding cooperative counts once; check the number.',
  },
  'founding.cooperative_contradicted': {
    id: 'Koperasi dengan nomor badan hukum ini sudah diwakili {name}, dan di daftar tertulis “{kept}”. Samakan isinya, kosongkan bagian ini, atau betulkan data koperasi itu untuk semua wakilnya.',
    en: '{name} stands for the cooperative with this legal number already, and the list says “{kept}”. Write the same, leave this part out, or correct the cooperative for everybody who stands for it.',
  },
  'founding.no_such_cooperative': {
    id: 'Belum ada koperasi pendiri dengan nomor badan hukum {legalNumber}. Pilih koperasi yang ada di daftar.',
    en: 'No founding cooperative has the legal number {legalNumber}. Choose one that is on the list.',
  },
  'founding.not_being_founded': {
    id: 'Koperasi ini tidak sedang didirikan di sini.',
    en: 'This cooperative is not being founded here.',
  },
  'founding.already_founded': {
    id: 'Koperasi ini sudah didirikan. Perubahan anggaran dasar diputuskan rapat anggota.',
    en: 'This cooperative is founded already. Its bylaws are changed by a general meeting.',
  },
  'founding.founder_twice': {
    id: '{name} sudah ada di daftar pendiri.',
    en: '{name} is on the list of founders already.',
  },
  'founding.not_a_founder': {
    id: 'Orang ini tidak ada di daftar pendiri. Tambahkan dulu.',
    en: 'This person is not on the list of founders. Add him or her first.',
  },
  'founding.link_ended': {
    id: 'Tautan ini sudah tidak berlaku. Minta tautan baru kepada pendiri yang mengundang.',
    en: 'This link has ended. Ask the founder who invited you for a new one.',
  },
  'founding.value_unreadable': {
    id: 'Isian “{labelId}” tidak dapat dipakai. {reason, select, not_kbli {Kode KBLI terdiri atas lima angka, misalnya 81210; beberapa kode dipisahkan dengan koma.} not_key {Nama singkatnya hanya huruf kecil, angka dan tanda hubung.} not_rupiah {Tulis angkanya saja, misalnya 150000.} amount_negative {Jumlahnya tidak boleh kurang dari nol.} amount_not_positive {Jumlahnya harus lebih dari nol.} amount_too_large {Jumlahnya terlalu besar.} missing {Isian ini wajib diisi.} too_short {Paling sedikit {least} huruf.} too_long {Paling banyak {most} huruf.} too_few {Paling sedikit {least}.} too_many {Paling banyak {most}.} too_small {Paling sedikit {least}.} too_big {Paling banyak {most}.} not_in_list {Pilih salah satu yang ditawarkan.} other {Periksa penulisannya: angka tanpa huruf, misalnya 150000.}}',
    en: '“{labelEn}” cannot be used like this. {reason, select, not_kbli {A KBLI code has five digits, such as 81210; separate several by commas.} not_key {A short name has small letters, digits and hyphens only.} not_rupiah {Write the bare figure, such as 150000.} amount_negative {The amount may not be below zero.} amount_not_positive {The amount must be more than zero.} amount_too_large {The amount is too large.} missing {Please fill it in.} too_short {At least {least} characters.} too_long {At most {most} characters.} too_few {At least {least}.} too_many {At most {most}.} too_small {At least {least}.} too_big {At most {most}.} not_in_list {Choose one of those that are offered.} other {Check how it is written: a figure without letters, such as 150000.}}',
  },
  'founding.too_few_founders': {
    id: 'Rapat pendirian membutuhkan paling sedikit {needed} {of, select, cooperatives {koperasi pendiri yang hadir lewat wakilnya} other {pendiri yang hadir}}; yang dicatat hadir {present}. Ajak {of, select, cooperatives {koperasi} other {pendiri}} lain dulu.',
    en: 'A founding meeting needs at least {needed} {of, select, cooperatives {founding cooperatives present by a representative} other {founders present}}; {present} are noted. Bring in more {of, select, cooperatives {cooperatives} other {founders}} first.',
  },
  'founding.not_there': {
    id: 'Orang yang dipilih tidak dicatat hadir. Tandai hadir, atau pilih orang lain.',
    en: 'The person chosen is not noted as present. Mark him or her present, or choose someone else.',
  },
  'founding.one_person_one_office': {
    id: 'Satu orang satu jabatan: pengawas mengawasi pengurus, jadi tidak boleh sama.',
    en: 'One person, one office: the supervisors watch the board, so nobody can be both.',
  },
  'founding.supervisor_seats': {
    id: 'Anggaran dasar menetapkan {seats} pengawas; yang dipilih {named}.',
    en: 'The bylaws ask for {seats} supervisors; {named} were chosen.',
  },
  'founding.office_not_a_founder': {
    id: 'Yang dipilih bukan pendiri. Pengurus dan pengawas dipilih dari dan oleh anggota; pilih salah satu pendiri.',
    en: 'The person chosen is not a founder. Board and supervisors are elected from and by the members; choose a founder.',
  },
  'founding.too_few_groups_on_board': {
    id: 'Pengurus harus berasal dari paling sedikit {needed} kelompok; yang dipilih dari {groups}. Pilih wakil kelompok lain.',
    en: 'The board must come from at least {needed} groups; those chosen come from {groups}. Choose somebody of another group.',
  },
  'founding.held_in_the_future': {
    id: 'Rapat yang belum diadakan tidak dapat dicatat. Hari ini {today}.',
    en: 'A meeting that was not held yet cannot be recorded. Today is {today}.',
  },
} as const satisfies Messages;
