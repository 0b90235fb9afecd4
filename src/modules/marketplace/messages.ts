import type { Messages } from '#platform/i18n/messages.ts';
import { customerMessages } from './messages-customer.ts';
import { officeMessages } from './messages-office.ts';
import { wordsMessages } from './messages-words.ts';
import { workMessages } from './messages-work.ts';

/** What the marketplace room says. */
export const messages = {
  ...wordsMessages,
  ...customerMessages,
  ...workMessages,
  ...officeMessages,
  'marketplace.no_such_service': {
    id: 'Layanan ini tidak ada. Minta tautan yang baru kepada koperasi.',
    en: 'There is no such service. Ask the cooperative for a new link.',
  },
  'marketplace.not_offered': {
    id: 'Layanan ini sedang tidak ditawarkan.',
    en: 'This service is not offered at present.',
  },
  'marketplace.price_is_nothing': {
    id: 'Tulis harga dasar atau harga per satuan; keduanya tidak boleh nol.',
    en: 'Write a base price or a price for each unit; both cannot be nothing.',
  },
  'marketplace.takes_no_time': {
    id: 'Tulis berapa menit pekerjaan ini berlangsung.',
    en: 'Write how many minutes the work takes.',
  },
  'marketplace.units_reversed': {
    id: 'Jumlah terbanyak tidak boleh lebih kecil dari jumlah tersedikit.',
    en: 'The largest number cannot be below the smallest.',
  },
  'marketplace.hours_reversed': {
    id: 'Jam tutup harus sesudah jam buka.',
    en: 'The closing hour must be after the opening hour.',
  },
  'marketplace.day_too_short': {
    id: 'Pesanan terbesar berlangsung {longest} menit dan tidak muat di antara jam buka dan jam tutup. Kurangi jumlah terbanyak atau perpanjang jamnya.',
    en: 'The largest order takes {longest} minutes and does not fit between the opening hours. Lower the largest number or widen the hours.',
  },
  'marketplace.not_a_time': { id: 'Tulis jam seperti 08:30.', en: 'Write a time like 08:30.' },
  'marketplace.not_a_key': {
    id: 'Kunci pesanan ini tidak utuh. Buka lagi tautan yang Anda terima.',
    en: 'This key to the order is not whole. Open the link that you received once more.',
  },
  'marketplace.too_few_units': {
    id: 'Paling sedikit {least}. Pilih jumlah yang lebih besar.',
    en: 'At least {least}. Choose a larger number.',
  },
  'marketplace.too_many_units': {
    id: 'Paling banyak {most} dalam satu pesanan. Buat pesanan kedua untuk sisanya.',
    en: 'At most {most} in one order. Place a second order for the rest.',
  },
  'marketplace.starts_in_the_past': {
    id: 'Waktu itu sudah lewat. Pilih hari dan jam yang akan datang.',
    en: 'That time is past. Choose a day and an hour to come.',
  },
  'marketplace.too_short_notice': {
    id: 'Pesan paling lambat {minutes} menit sebelumnya, supaya pekerja sempat datang.',
    en: 'Order at least {minutes} minutes ahead, so that somebody can come in time.',
  },
  'marketplace.outside_hours': {
    id: 'Pekerjaan dilakukan antara pukul {opens} dan {closes}. Pilih jam mulai yang lain.',
    en: 'The work is done between {opens} and {closes}. Choose another time to start.',
  },
  'marketplace.not_a_member': {
    id: 'Hanya anggota yang masuk dengan akunnya dapat memesan sebagai anggota. Kosongkan pilihan ini, atau masuk dahulu.',
    en: 'Only a member who has signed in can order as a member. Leave this empty, or sign in first.',
  },
  'marketplace.no_such_order': {
    id: 'Pesanan ini tidak ada. Muat ulang daftarnya.',
    en: 'There is no such order. Reload the list.',
  },
  'marketplace.no_such_link': {
    id: 'Tautan pesanan ini tidak berlaku. Mungkin ada tautan yang lebih baru; tanyakan kepada koperasi.',
    en: 'This link to an order does not work. There may be a newer one; ask the cooperative.',
  },
  'marketplace.not_possible_now': {
    id: 'Itu tidak dapat dilakukan: pesanan ini {state, select, placed {belum dikerjakan} done {sudah selesai dikerjakan} settled {sudah lunas dan dibagi} cancelled {sudah dibatalkan} fee_due {sudah dibatalkan dan menunggu biayanya} other {sudah dibatalkan}}. Muat ulang halaman.',
    en: 'That is not possible: this order {state, select, placed {is not done yet} done {is done} settled {is paid and split} cancelled {was cancelled} fee_due {was cancelled and waits for its fee} other {was cancelled}}. Reload the page.',
  },
  'marketplace.changed_meanwhile': {
    id: 'Pesanan ini baru saja diubah orang lain. Muat ulang halaman lalu lihat lagi.',
    en: 'Somebody has just changed this order. Reload the page and look again.',
  },
  'marketplace.work_has_begun': {
    id: 'Pekerjaannya sudah dimulai, jadi pesanan tidak dapat dibatalkan lagi. Bicarakan dengan pekerja, atau ajukan keluhan.',
    en: 'The work has begun, so the order cannot be cancelled any more. Speak to the worker, or open a complaint.',
  },
  'marketplace.starts_later': {
    id: 'Pekerjaan ini baru mulai pada {date}.',
    en: 'This work begins on {date}.',
  },
  'marketplace.not_yet_time': {
    id: 'Waktu mulainya belum tiba. Tunggu sampai jam yang dijanjikan.',
    en: 'It is not time yet. Wait until the hour that was agreed.',
  },
  'marketplace.nobody_there': {
    id: 'Belum ada pekerja yang menerima pekerjaan ini.',
    en: 'No worker has accepted this work yet.',
  },
  'marketplace.fee_partly_paid': {
    id: 'Sebagian biaya sudah dibayar. Kembalikan dahulu, atau tunggu sisanya.',
    en: 'Part of the fee has been paid. Give it back first, or wait for the rest.',
  },
  'marketplace.refund_too_late': {
    id: '{days, select, 0 {Menurut anggaran rumah tangga harga tidak dikembalikan.} other {Harga dapat dikembalikan sampai {days} hari sesudah pekerjaan, yaitu sampai {until}.}}',
    en: '{days, select, 0 {Under the house rules prices are not given back.} other {A price can be given back for {days} days after the work, that is until {until}.}}',
  },
  'marketplace.more_than_paid': {
    id: 'Yang masih dapat dikembalikan dari pesanan ini Rp{left}.',
    en: 'Of this order Rp{left} can still be given back.',
  },
  'marketplace.complaint_is_open': {
    id: 'Keluhan Anda sebelumnya masih dikerjakan. Tunggu jawabannya dahulu.',
    en: 'Your earlier complaint is still being dealt with. Wait for the answer first.',
  },
  'marketplace.no_such_complaint': { id: 'Keluhan ini tidak ada.', en: 'There is no such complaint.' },
  'marketplace.already_answered': {
    id: 'Keluhan ini sudah dijawab orang lain. Muat ulang halaman.',
    en: 'Somebody has answered this complaint already. Reload the page.',
  },
  'marketplace.not_done_yet': {
    id: 'Beri penilaian setelah pekerjaannya selesai.',
    en: 'Rate the work once it is done.',
  },
  'marketplace.already_rated': {
    id: 'Pesanan ini sudah Anda nilai. Terima kasih.',
    en: 'You have rated this order already. Thank you.',
  },
  'marketplace.nothing_due': {
    id: 'Tidak ada penghasilan yang dapat dibayarkan dengan cara ini.',
    en: 'There are no earnings to pay out in this way.',
  },
  'marketplace.paid_in_future': {
    id: 'Tanggal pembayaran tidak boleh sesudah hari ini ({today}).',
    en: 'The day of payment cannot be after today ({today}).',
  },

  'marketplace.finding_split': {
    id: 'Pesanan {number}: bila dibagi ulang menurut anggaran rumah tangga hari itu, hasilnya lain ({source}).',
    en: 'Order {number}: split again under the bylaws of that day, it comes out differently ({source}).',
  },
  'marketplace.finding_entry': {
    id: 'Jurnal {entryId} tidak memindahkan apa yang dikatakan {source}.',
    en: 'Entry {entryId} does not move what {source} says.',
  },
  'marketplace.finding_price': {
    id: 'Pesanan {number}: yang dibagi bukan harganya ({source}).',
    en: 'Order {number}: what was split is not its price ({source}).',
  },
  'marketplace.finding_row_missing': {
    id: 'Jurnal {entryId} ({source}) tidak mempunyai pesanan atau pembayaran.',
    en: 'Entry {entryId} ({source}) has no order and no payout behind it.',
  },
  'marketplace.finding_advance': {
    id: 'Uang muka pelanggan: buku besar Rp{ledger}, pesanan Rp{orders}.',
    en: 'Advances from customers: the ledger says Rp{ledger}, the orders Rp{orders}.',
  },
  'marketplace.finding_standing': {
    id: 'Pesanan {number}: keadaannya tidak cocok dengan riwayatnya.',
    en: 'Order {number}: where it stands does not follow from its history.',
  },
} as const satisfies Messages;
