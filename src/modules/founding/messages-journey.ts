import type { Messages } from '#platform/i18n/messages.ts';

/** What the steps of the journey refuse. */
export const journeyMessages = {
  'founding.step_not_here': {
    id: 'Pendirian ini tidak memiliki langkah tersebut: modelnya tidak memerlukannya.',
    en: 'This founding has no such step: its model does not need it.',
  },
  'founding.step_computed': {
    id: 'Langkah ini tidak dicatat dengan tangan: program mengetahuinya sendiri. Kerjakan langkahnya di halamannya.',
    en: 'This step is not recorded by hand: the program knows by itself. Do it on its own page.',
  },
  'founding.step_blocked': {
    id: 'Langkah ini belum dapat dicatat karena langkah sebelumnya belum selesai. Selesaikan dulu yang tertulis sebagai penghalang.',
    en: 'This step cannot be recorded yet, since one before it is not done. First do what is named as standing in its way.',
  },
  'founding.step_recorded': {
    id: 'Langkah ini sudah dicatat. Bila ada yang salah, buat koreksi dengan alasannya.',
    en: 'This step is recorded already. If something is wrong, correct it and say why.',
  },
  'founding.step_not_recorded': {
    id: 'Langkah ini belum dicatat, jadi tidak ada yang dapat dikoreksi. Catat dulu.',
    en: 'This step is not recorded yet, so there is nothing to correct. Record it first.',
  },
  'founding.field_needed': {
    id: 'Wajib diisi untuk langkah ini.',
    en: 'This step needs it.',
  },
  'founding.field_not_asked': {
    id: 'Langkah ini tidak menanyakannya. Kosongkan.',
    en: 'This step does not ask for it. Leave it empty.',
  },
  'founding.number_unreadable': {
    id: 'Nomor ini seharusnya {length} angka; yang terbaca {found}. Periksa pada suratnya.',
    en: 'This number should have {length} digits; {found} were read. Check it on the paper.',
  },
  'founding.recorded_in_the_future': {
    id: 'Yang belum terjadi tidak dapat dicatat. Hari ini {today}.',
    en: 'What has not happened yet cannot be recorded. Today is {today}.',
  },
  'founding.due_before_start': {
    id: 'Pendirian dimulai {startedOn}; batas waktu tidak mungkin sebelum itu. Pilih tanggal sesudahnya.',
    en: 'The founding began on {startedOn}; a due date cannot be before. Choose a later day.',
  },
} as const satisfies Messages;
