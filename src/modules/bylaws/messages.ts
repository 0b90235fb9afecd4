import type { Messages } from '#platform/i18n/messages.ts';

/** What the bylaws room says. */
export const messages = {
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
} as const satisfies Messages;
