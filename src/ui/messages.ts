import type { Messages } from '#platform/i18n/messages.ts';

/** What the shell and the kit say: around every page, in every form and list. Pages' own sentences stand in their modules. */
export const messages = {
  'ui.skip': { id: 'Langsung ke isi halaman', en: 'Skip to the content' },
  'ui.breadcrumb': { id: 'Jalan ke halaman ini', en: 'The way to this page' },
  'ui.language.label': { id: 'Bahasa', en: 'Language' },
  'ui.sign_in': { id: 'Masuk', en: 'Sign in' },
  'ui.footer': {
    id: 'Program bebas dengan sumber terbuka, lisensi AGPL 3.0. Milik siapa saja yang memakainya.',
    en: 'Free and open-source software under the AGPL 3.0. It belongs to whoever uses it.',
  },

  'ui.nav.label': { id: 'Menu utama', en: 'Main menu' },
  'ui.nav.more': { id: 'Lainnya', en: 'More' },
  'ui.nav.waiting': { id: 'menunggu', en: 'waiting' },

  'ui.form.mend': {
    id: '{count, plural, other {Ada # hal yang perlu diperbaiki}}',
    en: '{count, plural, one {One thing needs mending} other {# things need mending}}',
  },
  'ui.form.optional': { id: '(boleh kosong)', en: '(optional)' },
  'ui.form.drop': { id: 'Atau seret berkasnya ke sini.', en: 'Or drop the file here.' },
  'ui.form.choose': { id: 'Pilih …', en: 'Choose …' },
  'ui.money.example': { id: 'Misalnya 150.000', en: 'For example 150.000' },
  'ui.money.explain': { id: '(dari mana angka ini?)', en: '(where does this figure come from?)' },

  'ui.explain.question': { id: 'Dari mana angka ini?', en: 'Where does this figure come from?' },
  'ui.explain.law': { id: 'Undang-undang', en: 'Law' },
  'ui.explain.article': { id: 'Pasal anggaran dasar', en: 'Article of the bylaws' },
  'ui.explain.resolution': { id: 'Keputusan rapat', en: 'Resolution of a meeting' },
  'ui.explain.order': { id: 'Pesanan', en: 'Order' },
  'ui.explain.hours': { id: 'Jam kerja', en: 'Hours of work' },
  'ui.explain.entry': { id: 'Jurnal', en: 'Journal entry' },
  'ui.explain.calculation': { id: 'Perhitungan', en: 'Calculation' },
  'ui.explain.paper': { id: 'Dokumen', en: 'Paper' },

  'ui.steps.done': { id: 'selesai', en: 'done' },
  'ui.steps.now': { id: 'sekarang', en: 'now' },
  'ui.steps.later': { id: 'nanti', en: 'later' },

  'ui.pools.pool': { id: 'Bagian', en: 'Part' },
  'ui.pools.share': { id: 'Persentase', en: 'Percentage' },
  'ui.pools.amount_and_share': { id: 'Jumlah dan persentase', en: 'Amount and percentage' },
  'ui.pools.total': { id: 'Seluruhnya', en: 'Total' },

  'ui.search.go': { id: 'Cari', en: 'Search' },
  'ui.search.clear': { id: 'Hapus pencarian', en: 'Clear the search' },
  'ui.export.take': { id: 'Unduh daftar ini:', en: 'Download this list:' },
  'ui.pages.label': { id: 'Halaman daftar', en: 'Pages of the list' },
  'ui.pages.where': { id: 'Halaman {page} dari {pages}', en: 'Page {page} of {pages}' },
  'ui.pages.previous': { id: 'Sebelumnya', en: 'Previous' },
  'ui.pages.next': { id: 'Berikutnya', en: 'Next' },

  'ui.error.forbidden.title': { id: 'Halaman ini bukan untuk Anda', en: 'This page is not for you' },
  'ui.error.forbidden.next': {
    id: 'Anda tidak berwenang membukanya. Bila menurut Anda seharusnya boleh, tanyakan kepada pengurus koperasi.',
    en: 'You may not open it. If you think you should, ask the board of your cooperative.',
  },
  'ui.error.missing.title': { id: 'Halaman tidak ditemukan', en: 'There is no such page' },
  'ui.error.missing.next': {
    id: 'Alamatnya mungkin salah ketik atau sudah berubah. Periksa alamatnya, atau mulai lagi dari beranda.',
    en: 'The address may be mistyped or may have changed. Check it, or start again from the front page.',
  },
  'ui.error.fault.title': { id: 'Ada kesalahan pada kami', en: 'Something went wrong on our side' },
  'ui.error.fault.next': {
    id: 'Tidak ada yang berubah. Coba lagi sebentar; bila tetap, sebutkan nomor ini kepada pengurus: {incident}.',
    en: 'Nothing was changed. Try again in a moment; if it stays, tell the board this number: {incident}.',
  },
  'ui.error.other.title': { id: 'Permintaan ini tidak dapat dijalankan', en: 'This request could not be carried out' },
  'ui.error.other.next': {
    id: 'Kembali ke halaman sebelumnya dan coba sekali lagi (kode {status}).',
    en: 'Go back to the page before and try once more (code {status}).',
  },
  'ui.error.home': { id: 'Ke beranda', en: 'To the front page' },

  'ui.house.label': {
    id: 'Rumah Sokoguru: di atas fondasi anggaran dasar dan pembukuan berdiri empat tiang, yaitu memiliki, bekerja, memutuskan, dan berbagi; atapnya konsorsium.',
    en: 'The house of Sokoguru: on a foundation of bylaws and ledger stand four pillars, own, work, decide and share; the roof is the consortium.',
  },
  'ui.house.roof': { id: 'Konsorsium', en: 'Consortium' },
  'ui.house.own': { id: 'Memiliki', en: 'Own' },
  'ui.house.work': { id: 'Bekerja', en: 'Work' },
  'ui.house.decide': { id: 'Memutuskan', en: 'Decide' },
  'ui.house.share': { id: 'Berbagi', en: 'Share' },
  'ui.house.bylaws': { id: 'Anggaran dasar', en: 'Bylaws' },
  'ui.house.ledger': { id: 'Pembukuan', en: 'Ledger' },

  'ui.home.title': {
    id: 'Rumah bagi koperasi yang dijalankan anggotanya sendiri',
    en: 'A house for cooperatives that their members run themselves',
  },
  'ui.home.what': {
    id: 'Sokoguru adalah program bebas untuk mendirikan dan menjalankan koperasi: koperasi pekerja, koperasi platform, koperasi rintisan, dan semua jenis yang sudah kita kenal.',
    en: 'Sokoguru is free software that founds and runs cooperatives: worker, platform and startup cooperatives, and all the kinds we already know.',
  },
  'ui.home.bylaws': {
    id: 'Anggaran dasar adalah programnya: kuorum, simpanan, dan bagian SHU berlaku persis seperti putusan rapat anggota, dan hanya rapat anggota yang dapat mengubahnya.',
    en: 'The bylaws are the program: quorum, shares and the parts of the surplus are exactly what the general meeting resolved, and only the meeting can change them.',
  },
  'ui.home.ledger': {
    id: 'Semua yang terjadi masuk ke satu pembukuan yang tidak dapat dihapus dan tepat sampai rupiah terakhir.',
    en: 'Whatever happens goes into one ledger that cannot be erased and is exact to the last rupiah.',
  },
  'ui.home.explains': {
    id: 'Setiap angka menjelaskan dirinya: dari SHU Anda mundur ke pasal, putusan rapat, pesanan, dan jurnal asalnya.',
    en: 'Every figure explains itself: from your surplus share back to the article, the vote, the order and the journal entry behind it.',
  },
  'ui.home.circle': {
    id: 'Dari pesanan sampai pembagian SHU, tidak ada angka yang harus diketik dua kali.',
    en: 'From an order to the division of the surplus, no figure has to be typed twice.',
  },
  'ui.home.sign_in': { id: 'Masuk ke koperasi Anda', en: 'Sign in to your cooperative' },
  'ui.home.calculator': { id: 'Hitung pembagian SHU', en: 'Divide a surplus' },
  'ui.home.calculator.note': {
    id: 'Kalkulator SHU dapat dipakai siapa saja, tanpa akun.',
    en: 'Anyone can use the surplus calculator, without an account.',
  },
  'ui.home.examples': { id: 'Koperasi contoh', en: 'Demonstration cooperatives' },
  'ui.home.examples.lead': {
    id: 'Lihat-lihatlah: setiap koperasi contoh sudah menjalani satu tahun buku penuh.',
    en: 'Look around: each of them has lived through one whole financial year.',
  },
  'ui.home.examples.empty': {
    id: 'Belum ada koperasi contoh di sini',
    en: 'There are no demonstration cooperatives here yet',
  },
  'ui.home.examples.first': {
    id: 'Pengelola server ini dapat membuatnya dengan perintah sokoguru demo. Sementara itu, coba kalkulator SHU.',
    en: 'Whoever runs this server can create them with the command sokoguru demo. Meanwhile, try the surplus calculator.',
  },
  'ui.home.kind_and_city': { id: '{kind}, {city}', en: '{kind}, {city}' },
  'ui.home.mine': { id: 'Koperasi saya', en: 'My cooperatives' },
  'ui.home.found': { id: 'Dirikan koperasi', en: 'Found a cooperative' },
  'ui.home.cooperatives': { id: 'Koperasi di sini', en: 'Cooperatives here' },
  'ui.home.cooperatives.search': { id: 'Cari nama atau kota', en: 'Search a name or city' },
  'ui.home.cooperatives.none': { id: 'Tidak ada yang cocok', en: 'Nothing matches' },
  'ui.home.cooperatives.none.why': {
    id: 'Ubah pencarian, atau dirikan koperasi Anda sendiri.',
    en: 'Change the search, or found a cooperative of your own.',
  },
  'ui.home.being_founded': { id: 'Sedang didirikan', en: 'Being founded' },
  'ui.keep.waiting': {
    id: 'kiriman tersimpan di ponsel ini, akan dikirim begitu ada jaringan.',
    en: 'kept on this phone, will be sent as soon as there is a network.',
  },
  'ui.keep.sent': { id: 'Terkirim.', en: 'Sent.' },
  'ui.keep.again': { id: 'Muat ulang halaman', en: 'Load the page again' },
  'ui.keep.restored': {
    id: 'Tulisan Anda yang belum disimpan sudah kembali di kotaknya.',
    en: 'What you had typed and not saved is back in its place.',
  },
  'ui.keep.refused': {
    id: 'Satu kiriman belum diterima; tulisannya kembali di kotaknya. Kirim lagi untuk membaca alasannya.',
    en: 'One sending was not accepted; its text is back in its place. Send it again to read why.',
  },
  'ui.keep.discard': { id: 'Buang tulisan itu', en: 'Throw it away' },
  'ui.keep.signed_out': {
    id: 'Kiriman Anda aman di ponsel ini. Masuk lagi agar terkirim.',
    en: 'What you sent is safe on this phone. Sign in again, and it goes on its way.',
  },
  'ui.keep.unsent': {
    id: 'Di ponsel ini masih ada kiriman yang belum terkirim. Bila Anda keluar sekarang, kiriman itu dihapus dari ponsel ini.',
    en: 'Something on this phone is not sent yet. If you sign out now, it is removed from this phone.',
  },
} as const satisfies Messages;
