import type { Messages } from '#platform/i18n/messages.ts';

/** What the founding meeting refuses. */
export const meetingMessages = {
  'founding.called_in_the_past': {
    id: 'Rapat dipanggil untuk hari ini atau sesudahnya; hari ini {today}. Rapat yang sudah diadakan dicatat dengan formulir catatan rapat.',
    en: 'A meeting is called for today or later; today is {today}. One that was held already is recorded by the form for held meetings.',
  },
  'founding.too_few_to_call': {
    id: 'Rapat pendirian membutuhkan paling sedikit {needed} {of, select, cooperatives {koperasi pendiri dengan surat mandatnya} other {pendiri}}; di daftar baru {founders}. Ajak {of, select, cooperatives {koperasi} other {pendiri}} lain dulu.',
    en: 'A founding meeting needs at least {needed} {of, select, cooperatives {founding cooperatives with their mandates} other {founders}}; the list has {founders}. Bring in more {of, select, cooperatives {cooperatives} other {founders}} first.',
  },
  'founding.meeting_waits': {
    id: 'Rapat tanggal {heldOn} belum ditutup. Jalankan dan tutup dulu rapat itu.',
    en: 'The meeting of {heldOn} is not closed yet. Run and close that one first.',
  },
  'founding.not_without_quorum': {
    id: 'Panggilan kedua hanya untuk rapat yang ditutup karena kuorum tidak tercapai.',
    en: 'A second call is only for a meeting that was closed for want of quorum.',
  },
  'founding.one_person_two_parts': {
    id: 'Pemimpin rapat dan notulis harus dua orang: keduanya menandatangani berita acara.',
    en: 'Chair and minute-taker are two persons: both sign the record.',
  },
  'founding.group_missing': {
    id: '{name} belum masuk kelompok mana pun. Tetapkan kelompoknya dulu di daftar pendiri.',
    en: '{name} belongs to no group yet. Set the group in the list of founders first.',
  },
  'founding.group_without_founder': {
    id: 'Kelompok {group} belum punya pendiri. Ajak pendiri dari kelompok itu, atau hapus kelompoknya dari rancangan.',
    en: 'The group {group} has no founder yet. Bring one in, or take the group out of the draft.',
  },
  'founding.mandate_missing': {
    id: '{name} belum menyebut koperasi yang diwakilinya dan surat mandatnya. Lengkapi dulu di daftar pendiri.',
    en: '{name} has not named the cooperative that he or she stands for, nor its mandate. Complete it in the list of founders first.',
  },
  'founding.no_such_item': {
    id: 'Acara rapat tidak memiliki butir {position}.',
    en: 'The agenda has no item {position}.',
  },
  'founding.item_decided': {
    id: 'Butir ini sudah diputuskan dengan keputusan {label}.',
    en: 'This item is decided already, by resolution {label}.',
  },
  'founding.office_empty': {
    id: 'Ketua, sekretaris, dan bendahara harus dipilih. Pilih seorang pendiri yang hadir.',
    en: 'Chair, secretary and treasurer must be chosen. Choose a founder who is present.',
  },
  'founding.draft_changed_since': {
    id: 'Rancangan anggaran dasar berubah setelah ditetapkan dalam rapat ini. Putuskan sekali lagi butir anggaran dasar, lalu tutup rapat.',
    en: 'The draft bylaws changed after this meeting adopted them. Decide the item on the bylaws once more, then close the meeting.',
  },
  'founding.meeting_not_closed': {
    id: 'Rapat belum ditutup; berita acaranya belum tersusun. Tutup rapat dulu.',
    en: 'The meeting is not closed; its record is not written yet. Close it first.',
  },
  'founding.signs_only_who_came': {
    id: 'Hanya pendiri yang hadir yang menandatangani. Periksa daftar hadir.',
    en: 'Only founders who were there sign. Check the attendance list.',
  },
  'founding.time_unreadable': {
    id: 'Tulis jam sebagai 09:30.',
    en: 'Write the time as 09:30.',
  },
} as const satisfies Messages;
