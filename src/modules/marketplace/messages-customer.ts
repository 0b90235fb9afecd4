import type { Messages } from '#platform/i18n/messages.ts';

/** What customers read: services, ordering, their own order. */
export const customerMessages = {
  'marketplace.place.lead': {
    id: 'Dikerjakan oleh anggota {cooperative}, pemilik koperasinya sendiri.',
    en: 'Done by members of {cooperative}, who own it.',
  },
  'marketplace.place.quantity': { id: 'Berapa {unit}?', en: 'How many? (by the {unit})' },
  'marketplace.place.quantity.hint': {
    id: 'Harga sudah pasti sebelum Anda memesan.',
    en: 'The price is certain before you order.',
  },
  'marketplace.place.startsOn': { id: 'Tanggal', en: 'Date' },
  'marketplace.place.startTime': { id: 'Jam mulai', en: 'Time to start' },
  'marketplace.place.startTime.hint': {
    id: 'Antara {opens} dan {closes}, paling lambat {notice} sebelumnya',
    en: 'Between {opens} and {closes}, at least {notice} ahead',
  },
  'marketplace.place.name': { id: 'Nama Anda', en: 'Your name' },
  'marketplace.place.phone': { id: 'Nomor WhatsApp atau telepon', en: 'WhatsApp or phone number' },
  'marketplace.place.district': { id: 'Desa, kelurahan, atau kecamatan', en: 'Village or subdistrict' },
  'marketplace.place.district.hint': {
    id: 'Terlihat oleh pekerja sebelum menerima pesanan',
    en: 'Seen by workers before they accept',
  },
  'marketplace.place.address': { id: 'Alamat lengkap dan patokan', en: 'Full address and landmark' },
  'marketplace.place.address.hint': {
    id: 'Hanya terlihat oleh yang sudah menerima pesanan',
    en: 'Seen only by whoever has accepted',
  },
  'marketplace.place.note': { id: 'Pesan untuk pekerja', en: 'A word to the worker' },
  'marketplace.place.asMember': {
    id: 'Saya anggota, dan ini pesanan saya sendiri',
    en: 'I am a member, and this order is my own',
  },
  'marketplace.place.go': { id: 'Pesan sekarang', en: 'Order now' },
  'marketplace.place.privacy': {
    id: 'Nama, nomor, dan alamat hanya dipakai untuk pesanan ini: pekerja yang datang dan pengurus koperasi melihatnya (UU 27/2022).',
    en: 'Name, number and address are used for this order alone: the worker who comes and the cooperative’s officers see them (UU 27/2022).',
  },
  'marketplace.place.split': { id: 'Ke mana harga Anda pergi', en: 'Where your price goes' },
  'marketplace.place.split.of': { id: 'Dari {price}', en: 'Of {price}' },
  'marketplace.place.cancelling': { id: 'Bila dibatalkan', en: 'If you cancel' },
  'marketplace.rules.free': {
    id: 'Tanpa biaya sampai {minutes} sebelum mulai.',
    en: 'Free of charge until {minutes} before the start.',
  },
  'marketplace.rules.late': {
    id: 'Sesudah itu {percent} dari harga, bila sudah ada pekerja yang menerima.',
    en: 'After that {percent} of the price, if a worker has accepted.',
  },
  'marketplace.rules.no_show': {
    id: 'Bila Anda tidak ada di tempat: {percent} dari harga.',
    en: 'If nobody is there: {percent} of the price.',
  },
  'marketplace.rules.refund': {
    id: 'Uang dapat diminta kembali sampai {days} hari sesudah pekerjaan.',
    en: 'You may ask for money back for {days} days after the work.',
  },
  'marketplace.own.keep': {
    id: 'Simpan halaman ini: alamatnya adalah kunci pesanan Anda. Siapa pun yang memegangnya dapat membukanya.',
    en: 'Keep this page: its address is the key to your order. Whoever holds it can open it.',
  },
  'marketplace.own.steps': { id: 'Jalannya pesanan', en: 'How your order goes' },
  'marketplace.own.step.ordered': { id: 'Dipesan', en: 'Ordered' },
  'marketplace.own.step.accepted': { id: '{name} akan datang', en: '{name} will come' },
  'marketplace.own.step.looking': { id: 'Mencari pekerja', en: 'Looking for a worker' },
  'marketplace.own.step.looking.detail': {
    id: 'Muat ulang halaman ini sebentar lagi.',
    en: 'Reload this page in a moment.',
  },
  'marketplace.own.step.working': { id: 'Sedang dikerjakan', en: 'Under way' },
  'marketplace.own.step.work': { id: 'Dikerjakan', en: 'The work' },
  'marketplace.own.step.done': { id: 'Selesai', en: 'Done' },
  'marketplace.own.step.paid': { id: 'Lunas', en: 'Paid' },
  'marketplace.own.step.pay': { id: 'Dibayar', en: 'Payment' },
  'marketplace.own.cancelled': { id: 'Pesanan ini dibatalkan', en: 'This order was cancelled' },
  'marketplace.own.cancelled.free': { id: 'Tidak ada biaya.', en: 'There is no fee.' },
  'marketplace.own.cancelled.fee': {
    id: 'Biayanya {fee}, menurut {article}.',
    en: 'The fee is {fee}, under {article}.',
  },
  'marketplace.own.due_back': { id: 'Anda akan menerima kembali {amount}.', en: 'You will receive {amount} back.' },
  'marketplace.own.refunded': {
    id: 'Dari harga ini {amount} dikembalikan kepada Anda.',
    en: '{amount} of this price is given back to you.',
  },
  'marketplace.own.price': { id: 'Harga', en: 'Price' },
  'marketplace.own.open': { id: 'Masih harus dibayar', en: 'Still to be paid' },
  'marketplace.own.pay': { id: 'Cara membayar', en: 'How to pay' },
  'marketplace.own.pay.cash': {
    id: 'Tunai kepada pekerja setelah selesai.',
    en: 'In cash to the worker, when it is done.',
  },
  'marketplace.own.pay.bank': {
    id: 'Atau lewat bank, dengan berita "Pesanan {number}":',
    en: 'Or by bank, with the words “Pesanan {number}”:',
  },
  'marketplace.own.when': { id: 'Waktu', en: 'When' },
  'marketplace.own.where': { id: 'Alamat', en: 'Where' },
  'marketplace.own.split': { id: 'Ke mana harga Anda pergi?', en: 'Where did your price go?' },
  'marketplace.own.cancel': { id: 'Batalkan pesanan', en: 'Cancel the order' },
  'marketplace.own.cancel.free': {
    id: 'Sekarang masih tanpa biaya ({article}).',
    en: 'It is still free of charge now ({article}).',
  },
  'marketplace.own.cancel.fee': {
    id: 'Sekarang biayanya {fee} ({article}), karena pekerja sudah menyiapkan waktunya.',
    en: 'It costs {fee} now ({article}), since the worker has kept the time free.',
  },
  'marketplace.own.cancel.reason': { id: 'Alasan', en: 'Reason' },
  'marketplace.own.cancel.go': { id: 'Ya, batalkan', en: 'Yes, cancel' },
  'marketplace.own.complain': { id: 'Ajukan keluhan', en: 'Make a complaint' },
  'marketplace.own.complain.words': { id: 'Apa yang tidak beres?', en: 'What is wrong?' },
  'marketplace.own.complain.hint': {
    id: 'Seorang pengurus membacanya dan menjawab di halaman ini.',
    en: 'An officer reads it and answers on this page.',
  },
  'marketplace.own.complain.go': { id: 'Kirim keluhan', en: 'Send the complaint' },
  'marketplace.own.complaint': { id: 'Keluhan Anda', en: 'Your complaint' },
  'marketplace.own.complaint.waits': { id: 'Menunggu jawaban', en: 'Waiting for an answer' },
  'marketplace.own.complaint.answer': { id: 'Jawaban koperasi', en: 'The cooperative’s answer' },
  'marketplace.own.rate': { id: 'Bagaimana pekerjaannya?', en: 'How was the work?' },
  'marketplace.own.rate.stars': { id: 'Penilaian', en: 'Rating' },
  'marketplace.own.rate.words': { id: 'Kata Anda', en: 'In your words' },
  'marketplace.own.rate.go': { id: 'Kirim penilaian', en: 'Send the rating' },
  'marketplace.own.rated': {
    id: 'Penilaian Anda: {stars} dari 5. Terima kasih.',
    en: 'Your rating: {stars} of 5. Thank you.',
  },
} as const satisfies Messages;
