import type { Messages } from '#platform/i18n/messages.ts';
import { activityMessages } from './messages-activity.ts';
import { logoMessages } from './messages-logo.ts';
import { screens } from './screens.ts';

/** Why the identity room refuses, and what it says on its pages. */
export const messages = {
  ...screens,
  ...activityMessages,
  ...logoMessages,

  'identity.slug_taken': {
    id: 'Alamat {slug} sudah dipakai koperasi lain di sini. Pilih alamat lain.',
    en: 'The address {slug} is already used by another cooperative here. Choose another one.',
  },

  'identity.contact_missing': {
    id: 'Tulis nomor HP atau surel Anda.',
    en: 'Write your phone number or e-mail address.',
  },
  'identity.phone_unreadable': {
    id: 'Nomor ini tidak lengkap atau bukan nomor HP. Tulis seperti 0812 3456 7890; nomor luar negeri diawali + dan kode negara.',
    en: 'This number is incomplete or not a mobile number. Write it like 0812 3456 7890; a foreign number begins with + and the country code.',
  },
  'identity.email_unreadable': {
    id: 'Surel ini tidak lengkap. Tulis seperti nama@contoh.id.',
    en: 'This e-mail address is incomplete. Write it like name@example.id.',
  },
  'identity.contact_unproven': {
    id: 'Kontak ini belum dibuktikan dengan kode. Minta kode, lalu coba lagi.',
    en: 'This contact has not been proven by a code yet. Ask for a code, then try again.',
  },
  'identity.contact_taken': {
    id: 'Kontak ini sudah menjadi milik akun lain di sini. Masuk dengan kontak itu, atau pakai kontak lain.',
    en: 'This contact belongs to another account here. Sign in with it, or use another one.',
  },
  'identity.no_gateway_for_phone': {
    id: 'Server ini belum dapat mengirim pesan ke nomor HP. Pakai surel, atau tanyakan kepada operatornya.',
    en: 'This server cannot send messages to phones yet. Use an e-mail address, or ask its operator.',
  },
  'identity.no_gateway_for_email': {
    id: 'Server ini belum dapat mengirim surel. Pakai nomor HP, atau tanyakan kepada operatornya.',
    en: 'This server cannot send e-mail yet. Use a phone number, or ask its operator.',
  },

  'identity.code_too_soon': {
    id: 'Kode baru saja dikirim. Kode berikutnya dapat diminta {minutes, plural, =0 {{seconds} detik} other {# menit}} lagi.',
    en: 'A code was sent a moment ago. You can ask for the next one in {minutes, plural, =0 {{seconds} seconds} other {# minutes}}.',
  },
  'identity.guess_too_soon': {
    id: 'Terlalu banyak kode yang salah. Coba lagi {minutes, plural, =0 {{seconds} detik} other {# menit}} lagi.',
    en: 'Too many wrong codes. Try again in {minutes, plural, =0 {{seconds} seconds} other {# minutes}}.',
  },
  'identity.codes_used_up_today': {
    id: 'Server ini sudah mengirim semua kode untuk hari ini. Masuk dengan kunci sandi, atau coba lagi besok.',
    en: 'This server has sent all its codes for today. Sign in with a passkey, or try again tomorrow.',
  },
  'identity.code_not_sent': {
    id: 'Kode tidak dapat dikirim sekarang. Coba lagi sebentar; bila tetap, pakai kontak lain atau hubungi pengurus koperasi.',
    en: 'The code could not be sent just now. Try again in a moment; if it stays, use another contact or call the board.',
  },
  'identity.code_not_six_digits': {
    id: 'Kode terdiri dari enam angka. Salin dari pesan yang kami kirim.',
    en: 'The code has six digits. Copy it from the message that we sent.',
  },
  'identity.code_wrong': {
    id: 'Kode ini salah. Periksa pesan terbaru; kode yang lama tidak berlaku lagi.',
    en: 'This code is wrong. Look at the newest message; older codes no longer count.',
  },
  'identity.code_expired': {
    id: 'Kode ini sudah lewat waktunya. Minta kode baru.',
    en: 'This code has expired. Ask for a new one.',
  },
  'identity.code_used_up': {
    id: 'Kode ini sudah dicoba lima kali dan tidak berlaku lagi. Minta kode baru.',
    en: 'This code was tried five times and no longer counts. Ask for a new one.',
  },

  'identity.operator_link_spent': {
    id: 'Tautan ini sudah dipakai atau sudah diganti. Tautan terbaru tertulis di terminal saat server dinyalakan, selama belum ada operator.',
    en: 'This link was used or replaced. The newest one stands in the terminal where the server was started, as long as there is no operator.',
  },
  'identity.no_such_session': {
    id: 'Perangkat ini sudah keluar.',
    en: 'This device is signed out already.',
  },
  'identity.no_such_passkey': {
    id: 'Kunci sandi ini sudah dihapus.',
    en: 'This passkey was removed already.',
  },
  'identity.no_such_token': {
    id: 'Kunci program ini sudah dicabut.',
    en: 'This key was revoked already.',
  },
  'identity.token_ends_in_past': {
    id: 'Hari terakhir kunci ini sudah lewat. Pilih {today} atau sesudahnya.',
    en: 'The last day of this key is in the past. Choose {today} or later.',
  },
  'identity.too_many_tokens': {
    id: 'Anda sudah punya {most} kunci program. Cabut dulu yang tidak dipakai.',
    en: 'You already have {most} keys for programs. Revoke one that is not used first.',
  },

  'identity.role.member': { id: 'Anggota', en: 'Member' },
  'identity.role.chair': { id: 'Ketua', en: 'Chair' },
  'identity.role.secretary': { id: 'Sekretaris', en: 'Secretary' },
  'identity.role.treasurer': { id: 'Bendahara', en: 'Treasurer' },
  'identity.role.supervisor': { id: 'Pengawas', en: 'Supervisor' },
  'identity.role.manager': { id: 'Pengelola', en: 'Manager' },
  'identity.role.founder': { id: 'Pendiri', en: 'Founder' },
} as const satisfies Messages;
