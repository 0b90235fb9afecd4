import type { Messages } from './i18n/messages.ts';

/** What the machine room itself says: about fields, doors and conflicts. */
export const messages = {
  'field.missing': { id: 'Isian ini wajib diisi.', en: 'Please fill in this field.' },
  'field.wrong_type': { id: 'Isian ini tidak dapat dibaca.', en: 'This field cannot be read.' },
  'field.too_short': {
    id: 'Terlalu pendek: paling sedikit {least} huruf.',
    en: 'Too short: at least {least} characters.',
  },
  'field.too_long': { id: 'Terlalu panjang: paling banyak {most} huruf.', en: 'Too long: at most {most} characters.' },
  'field.too_few': { id: 'Kurang: paling sedikit {least}.', en: 'Too few: at least {least}.' },
  'field.too_many': { id: 'Terlalu banyak: paling banyak {most}.', en: 'Too many: at most {most}.' },
  'field.too_small': { id: 'Terlalu kecil: paling sedikit {least}.', en: 'Too small: at least {least}.' },
  'field.too_big': { id: 'Terlalu besar: paling banyak {most}.', en: 'Too large: at most {most}.' },
  'field.unknown': { id: 'Isian tidak dikenal: {names}.', en: 'Unknown field: {names}.' },
  'field.not_in_list': { id: 'Pilih salah satu: {allowed}.', en: 'Choose one of: {allowed}.' },
  'field.wrong': { id: 'Isian ini tidak benar.', en: 'This field is not right.' },
  'field.not_date': {
    id: 'Bukan tanggal yang ada. Tulis seperti 2026-11-24.',
    en: 'Not an existing date. Write it like 2026-11-24.',
  },
  'field.not_month': { id: 'Bukan bulan. Tulis seperti 2026-11.', en: 'Not a month. Write it like 2026-11.' },
  'field.not_id': { id: 'Pilihan ini tidak dikenal.', en: 'This choice is not known.' },
  'field.not_rupiah': {
    id: 'Tulis rupiah bulat, misalnya 150000 atau 150.000.',
    en: 'Write whole rupiah, for example 150000 or 150.000.',
  },
  'field.amount_negative': { id: 'Jumlah tidak boleh kurang dari nol.', en: 'The amount may not be below zero.' },
  'field.amount_not_positive': { id: 'Jumlah harus lebih dari nol.', en: 'The amount must be more than zero.' },
  'field.amount_too_large': { id: 'Jumlah terlalu besar.', en: 'The amount is too large.' },
  'picture.unreadable': {
    id: 'Berkas ini bukan gambar PNG atau JPEG yang utuh. Pilih berkas lain, atau simpan ulang gambarnya sebagai PNG.',
    en: 'This file is no whole PNG or JPEG picture. Choose another one, or save the picture again as PNG.',
  },
  'picture.too_many_pixels': {
    id: 'Gambar ini {width} × {height} titik; sisi terpanjang paling banyak {most} titik. Kecilkan, lalu coba lagi.',
    en: 'This picture has {width} × {height} pixels; the longer side may have {most}. Make it smaller and try again.',
  },
  'door.form_too_large': {
    id: 'Berkas ini terlalu besar untuk dikirim. Pilih atau buat berkas yang lebih kecil.',
    en: 'This file is too large to be sent. Choose or make a smaller one.',
  },
  'door.forbidden': {
    id: 'Anda tidak berwenang untuk ini. Tanyakan kepada pengurus koperasi.',
    en: 'You may not do this. Ask the board of the cooperative.',
  },
  'door.no_such_cooperative': {
    id: 'Koperasi {slug} tidak ditemukan. Periksa alamatnya.',
    en: 'There is no cooperative {slug}. Check the address.',
  },
  'door.key_reused': {
    id: 'Kunci {key} sudah dipakai untuk isian lain. Muat ulang halaman, lalu coba lagi.',
    en: 'The key {key} was used for another input. Reload the page and try again.',
  },
  'door.busy': {
    id: 'Ada orang lain yang sedang mengubah hal yang sama. Coba lagi sebentar.',
    en: 'Someone else is changing the same thing. Try again in a moment.',
  },
  'door.too_many': {
    id: 'Terlalu banyak permintaan dari alamat ini. Tunggu sebentar, lalu coba lagi.',
    en: 'Too many requests from this address. Wait a moment, then try again.',
  },
  'door.fault': {
    id: 'Ada kesalahan pada kami (nomor {incident}). Tidak ada yang berubah. Coba lagi; bila tetap, sebutkan nomor itu.',
    en: 'Something went wrong on our side (number {incident}). Nothing was changed. Try again; if it stays, tell us that number.',
  },
} as const satisfies Messages;
