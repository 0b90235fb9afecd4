import type { Messages } from '#platform/i18n/messages.ts';
import { moneyMessages } from './messages-money.ts';
import { qrisPageMessages } from './messages-qris-page.ts';

/** What the payments room says. */
export const messages = {
  ...moneyMessages,
  ...qrisPageMessages,
  'qris.usage': {
    id: 'Perintah belum lengkap atau memuat pilihan yang tidak dikenal. Cara pakai: {usage}',
    en: 'The command is incomplete or has an unknown option. Usage: {usage}',
  },
  'qris.too_long': {
    id: 'Kode QRIS terlalu panjang (posisi {position}): paling banyak {limit} karakter.',
    en: 'The QRIS code is too long (position {position}): at most {limit} characters.',
  },
  'qris.not_text': {
    id: 'Ada karakter yang bukan teks pada posisi {position}. Salin ulang kodenya.',
    en: 'There is a character that is not text at position {position}. Copy the code again.',
  },
  'qris.tag_wrong': {
    id: 'Pada posisi {position} seharusnya ada nomor tag dua angka, tetapi tertulis "{found}". Panjang tag sebelumnya mungkin salah.',
    en: 'At position {position} a two-digit tag number should stand, but there is "{found}". The length of the tag before may be wrong.',
  },
  'qris.length_wrong': {
    id: 'Panjang tag {tag} pada posisi {position} seharusnya 01 sampai 99, tetapi tertulis "{found}".',
    en: 'The length of tag {tag} at position {position} should be 01 to 99, but there is "{found}".',
  },
  'qris.value_cut': {
    id: 'Panjang tag {tag} pada posisi {position} adalah {length}, padahal hanya tersisa {left} karakter. Periksa apakah kode terpotong.',
    en: 'The length of tag {tag} at position {position} is {length}, but only {left} characters are left. Check whether the code was cut.',
  },
  'qris.value_too_long': {
    id: 'Panjang tag {tag} pada posisi {position} adalah {length}; paling banyak {limit} karakter.',
    en: 'The length of tag {tag} at position {position} is {length}; at most {limit} characters are allowed.',
  },
  'qris.tag_twice': {
    id: 'Tag {tag} muncul lagi pada posisi {position}. Setiap tag hanya boleh sekali.',
    en: 'Tag {tag} comes again at position {position}. Each tag may stand only once.',
  },
  'qris.format_wrong': {
    id: 'Kode QRIS harus dimulai dengan 000201 pada posisi {position}, tetapi tertulis "{found}".',
    en: 'A QRIS code must begin with 000201 at position {position}, but there is "{found}".',
  },
  'qris.initiation_wrong': {
    id: 'Tag 01 pada posisi {position} harus 11 (statis) atau 12 (dinamis), tetapi tertulis "{found}".',
    en: 'Tag 01 at position {position} must be 11 (static) or 12 (dynamic), but there is "{found}".',
  },
  'qris.crc_missing': {
    id: 'Kode berakhir pada posisi {position} tanpa CRC (tag 63). Periksa apakah kode terpotong.',
    en: 'The code ends at position {position} without a CRC (tag 63). Check whether the code was cut.',
  },
  'qris.crc_not_hex': {
    id: 'CRC pada posisi {position} harus empat angka heksadesimal huruf besar, tetapi tertulis "{found}".',
    en: 'The CRC at position {position} must be four upper-case hexadecimal digits, but there is "{found}".',
  },
  'qris.crc_wrong': {
    id: 'CRC pada posisi {position} tertulis {found}, seharusnya {expected}. Ada karakter yang berubah; salin ulang kodenya.',
    en: 'The CRC at position {position} is {found}, but should be {expected}. Some character was changed; copy the code again.',
  },
  'qris.trailing_text': {
    id: 'Ada teks sesudah CRC pada posisi {position}: "{found}". Hapus teks itu.',
    en: 'There is text behind the CRC at position {position}: "{found}". Remove it.',
  },
  'qris.already_dynamic': {
    id: 'Kode ini sudah dinamis: dibuat untuk satu pembayaran lain. Pakai kode statis koperasi.',
    en: 'This code is already dynamic: it was made for another payment. Use the static code of the cooperative.',
  },
  'qris.not_rupiah': {
    id: 'Mata uang kode ini "{found}", bukan rupiah (360). Pakai kode QRIS Indonesia.',
    en: 'The currency of this code is "{found}", not rupiah (360). Use an Indonesian QRIS code.',
  },
  'qris.amount_not_whole': {
    id: 'Jumlah "{found}" bukan rupiah bulat. Tulis angka saja, misalnya 57500.',
    en: 'The amount "{found}" is not whole rupiah. Write digits only, for example 57500.',
  },
  'qris.amount_not_positive': {
    id: 'Jumlah harus lebih dari nol.',
    en: 'The amount must be more than zero.',
  },
  'qris.amount_too_long': {
    id: 'Jumlah terlalu besar untuk QRIS: paling banyak {limit} angka.',
    en: 'The amount is too large for QRIS: at most {limit} digits.',
  },
  'qris.reference_wrong': {
    id: 'Referensi harus 1 sampai {limit} karakter, hanya huruf, angka dan tanda baca biasa.',
    en: 'The reference must have 1 to {limit} characters: plain letters, digits and signs only.',
  },
  'qris.additional_too_long': {
    id: 'Data tambahan (tag 62) menjadi {length} karakter; paling banyak {limit}. Pendekkan referensi.',
    en: 'The additional data (tag 62) would have {length} characters; at most {limit}. Shorten the reference.',
  },
  'qris.tag_name_wrong': {
    id: 'Nomor tag "{tag}" harus dua angka.',
    en: 'The tag number "{tag}" must have two digits.',
  },
  'qris.value_length': {
    id: 'Nilai tag {tag} sepanjang {length} karakter; harus 1 sampai 99.',
    en: 'The value of tag {tag} has {length} characters; it must have 1 to 99.',
  },
  'qris.value_differs': {
    id: 'Nilai tag {tag} tidak sama dengan tag di dalamnya. Hapus salah satunya.',
    en: 'The value of tag {tag} differs from the tags inside it. Remove one of them.',
  },
  'qris.file_not_json': {
    id: 'File ini bukan JSON yang utuh: {reason}. Periksa apakah file terpotong.',
    en: 'This file is not whole JSON: {reason}. Check whether the file was cut.',
  },
  'qris.file_field': {
    id: 'Isian {field} belum ada atau tidak dapat dibaca. Lihat contoh di dokumentasi QRIS.',
    en: 'The field {field} is missing or cannot be read. See the example in the QRIS documentation.',
  },
} as const satisfies Messages;
