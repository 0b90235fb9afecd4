import type { Messages } from '#platform/i18n/messages.ts';
import { nonMemberMessages } from './messages-non-members.ts';
import { pageMessages } from './messages-pages.ts';

/** What the work room says. */
export const messages = {
  ...pageMessages,
  ...nonMemberMessages,
  'work.in_the_future': {
    id: 'Jam kerja untuk hari yang belum tiba tidak dapat dicatat. Hari ini {today}.',
    en: 'Hours of a day to come cannot be logged. Today is {today}.',
  },
  'work.no_such_grade': {
    id: 'Golongan upah ini tidak ada di anggaran rumah tangga. Pilih: {known}.',
    en: 'This grade is not in the bylaws. Choose: {known}.',
  },
  'work.too_long_a_day': {
    id: 'Satu hari hanya 24 jam; yang sudah dicatat {logged} menit. Periksa tanggal dan lamanya.',
    en: 'A day has only 24 hours; {logged} minutes are logged already. Check the day and the time.',
  },
  'work.no_such_hours': {
    id: 'Catatan jam ini tidak ada. Muat ulang halaman.',
    en: 'These hours are not there. Reload the page.',
  },
  'work.already_decided': {
    id: 'Sebagian jam ini sudah diputuskan. Muat ulang halaman.',
    en: 'Some of these hours were decided already. Reload the page.',
  },
  'work.reason_missing': {
    id: 'Tulis alasan penolakan supaya anggota tahu.',
    en: 'Write why they are refused, so that the member knows.',
  },
  'work.nothing_to_pay': {
    id: 'Tidak ada jam disetujui yang belum dibayar pada {month}. Setujui jam dulu.',
    en: 'No approved hours of {month} are waiting for pay. Approve hours first.',
  },
  'work.month_not_over': {
    id: 'Upah bulan ini dihitung setelah {last}.',
    en: 'The pay of this month is worked out after {last}.',
  },
  'work.pay_ratio_broken': {
    id: 'Upah tertinggi Rp{highest} dan terendah Rp{lowest} per jam melebihi perbandingan {ratio} yang ditetapkan anggaran rumah tangga.',
    en: 'The highest pay Rp{highest} and the lowest Rp{lowest} an hour exceed the ratio {ratio} that the bylaws set.',
  },
  'work.nobody_to_pay': { id: 'Tidak ada upah yang terutang.', en: 'No pay is owed.' },
  'work.not_enough_money': {
    id: 'Uang yang ada Rp{have}, yang harus dibayar Rp{need}. Pilih kas lain atau bayar sebagian anggota.',
    en: 'There is Rp{have}; Rp{need} is needed. Choose the other purse or pay some of the members.',
  },
  'work.non_member_cap_exceeded': {
    id: 'Kerja bukan anggota akan menjadi {usedBps, number, ::percent scale/0.0001 .##} dari jam kerja tahun buku ini, lebih {overMinutes, number} menit dari batas {capBps, number, ::percent scale/0.0001 .##}. Setujui dulu jam anggota yang menunggu, terima pekerja itu sebagai anggota, atau usulkan batas lain kepada rapat anggota.',
    en: 'Work by non-members would come to {usedBps, number, ::percent scale/0.0001 .##} of this year’s hours, {overMinutes, number} minutes above the cap of {capBps, number, ::percent scale/0.0001 .##}. Approve members’ hours that wait first, admit the worker as a member, or propose another cap to the members’ meeting.',
  },
  'work.non_member_hours_settled': {
    id: 'Jam ini sudah dibayar atau sudah ditarik. Muat ulang halaman.',
    en: 'These hours were paid or withdrawn already. Reload the page.',
  },
  'work.verify.pay': {
    id: 'Upah catatan jam {hoursId} tidak sama bila dihitung ulang.',
    en: 'The pay of hours {hoursId} differs when worked out again.',
  },
} as const satisfies Messages;
