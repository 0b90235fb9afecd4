import type { Messages } from '#platform/i18n/messages.ts';
import { pageMessages } from './messages-pages.ts';

/** What the founding room says. */
export const messages = {
  ...pageMessages,
  'founding.slug_unreadable': {
    id: 'Alamat hanya boleh huruf kecil, angka dan tanda hubung, 3 sampai 50 huruf, misalnya bersih-jaya.',
    en: 'The address may only have small letters, digits and hyphens, 3 to 50 of them, for example bersih-jaya.',
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
    id: 'Nilai untuk {path} tidak dapat dibaca.',
    en: 'The value for {path} cannot be read.',
  },
  'founding.too_few_founders': {
    id: 'Rapat pendirian membutuhkan paling sedikit {needed} pendiri yang hadir; yang dicatat hadir {present}. Ajak pendiri lain dulu.',
    en: 'A founding meeting needs at least {needed} founders present; {present} are noted. Bring in more founders first.',
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
  'founding.held_in_the_future': {
    id: 'Rapat yang belum diadakan tidak dapat dicatat. Hari ini {today}.',
    en: 'A meeting that was not held yet cannot be recorded. Today is {today}.',
  },
} as const satisfies Messages;
