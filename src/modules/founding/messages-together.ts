import type { Messages } from '#platform/i18n/messages.ts';

/** What founders read where they write together: the board, the canvas, their own details. */
export const togetherMessages = {
  'founding.no_such_idea': {
    id: 'Gagasan ini sudah ditarik. Muat ulang halaman untuk melihat papan yang terbaru.',
    en: 'This idea was taken back. Load the page again to see the board as it is.',
  },
  'founding.no_such_idea_group': {
    id: 'Kelompok ini tidak ada. Muat ulang halaman, lalu pilih lagi.',
    en: 'There is no such group. Load the page again and choose once more.',
  },
  'founding.group_name_twice': {
    id: 'Sudah ada kelompok bernama {name}. Pindahkan gagasannya ke sana.',
    en: 'There is a group called {name} already. Move the ideas there.',
  },
  'founding.no_votes_left': {
    id: '{votes} suara Anda sudah terpakai semua. Tarik satu suara dari gagasan lain dulu.',
    en: 'All of your {votes} votes are given. Take one back from another idea first.',
  },
  'founding.no_such_field': {
    id: 'Kotak ini tidak ada di kanvas koperasi ini.',
    en: 'The canvas of this cooperative has no such box.',
  },
  'founding.no_such_version': {
    id: 'Versi ini tidak ada.',
    en: 'There is no such version.',
  },
  'founding.text_changed_meanwhile': {
    id: '{name} menyimpan teks lain sementara Anda menulis. Belum ada yang ditimpa: bandingkan keduanya, lalu simpan yang Anda berdua mau.',
    en: '{name} saved another text while you were writing. Nothing was overwritten: compare both, then save what you both want.',
  },
  'founding.value_changed_meanwhile': {
    id: 'Pendiri lain baru saja menetapkan {valueId} di sini. Nilai Anda belum disimpan: bicarakan dulu, lalu simpan lagi bila tetap yang Anda ketik.',
    en: 'Another founder has just set {valueEn} here. Your value is not saved: talk about it, then save again if it shall be what you typed.',
  },
  'founding.national_id_unreadable': {
    id: 'Nomor di KTP terdiri dari 16 angka. Periksa lagi, boleh dengan spasi.',
    en: 'The number on the ID card has 16 digits. Check it again; spaces are welcome.',
  },
  'founding.id_number_twice': {
    id: 'Nomor ini sudah dicatat untuk pendiri lain. Satu orang hanya satu kali menjadi pendiri: periksa nomor Anda.',
    en: 'This number is recorded for another founder. One person founds only once: check your number.',
  },
  'founding.too_young': {
    id: 'Anggota berumur paling rendah {years} tahun. Periksa tanggal lahir, atau ubah batas umur di rancangan anggaran dasar.',
    en: 'A member is at least {years} years old. Check the date of birth, or change the age in the draft bylaws.',
  },
} as const satisfies Messages;
