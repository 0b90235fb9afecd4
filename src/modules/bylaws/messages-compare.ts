import type { Messages } from '#platform/i18n/messages.ts';

/** What the comparison of versions says, what they would have done to last year, and a change before it is moved. */
export const compareMessages = {
  'bylaws.compare.text': { id: 'Bunyi pasal yang berubah', en: 'How the articles change' },
  'bylaws.compare.text.how': {
    id: 'Yang dicoret dihapus, yang digarisbawahi ditambahkan.',
    en: 'What is struck through goes, what is underlined comes.',
  },
  'bylaws.compare.text.whole': { id: 'Tampilkan naskah utuh', en: 'Show the whole text' },
  'bylaws.compare.text.changed': { id: 'Hanya pasal yang berubah', en: 'Only articles that change' },
  'bylaws.compare.article.added': { id: 'Pasal baru', en: 'New article' },
  'bylaws.compare.article.removed': { id: 'Pasal dihapus', en: 'Article taken away' },

  'bylaws.consequences.title': { id: 'Seandainya berlaku tahun lalu', en: 'Had they held last year' },
  'bylaws.consequences.lead': {
    id: 'Dihitung ulang dari pembukuan dan suara yang tercatat. Tahun lalu sendiri tidak berubah.',
    en: 'Worked out again from the books and the votes on record. Last year itself does not change.',
  },
  'bylaws.consequences.closed_door': {
    id: 'Hanya anggota yang dapat melihat akibatnya',
    en: 'Only members can see what would follow',
  },
  'bylaws.consequences.closed_door.why': {
    id: 'Masuk sebagai anggota untuk melihat hitungan SHU dan suaranya.',
    en: 'Sign in as a member to see the surplus and the votes.',
  },
  'bylaws.consequences.no_year': { id: 'Belum ada tahun buku yang ditutup', en: 'No financial year is closed yet' },
  'bylaws.consequences.no_year.why': {
    id: 'Setelah suatu tahun buku ditutup, pembagian SHU-nya dapat dihitung ulang di sini.',
    en: 'Once a financial year is closed, its surplus can be divided again here.',
  },
  'bylaws.consequences.no_year.go': { id: 'Lihat tahun buku', en: 'See the financial years' },
  'bylaws.consequences.surplus': { id: 'Pembagian SHU {year}', en: 'The surplus of {year}' },
  'bylaws.consequences.surplus.same': {
    id: 'Tidak ada yang menerima lebih atau kurang.',
    en: 'Nobody would have got more or less.',
  },
  'bylaws.consequences.not_divisible': {
    id: 'Dengan aturan ini tahun itu tidak dapat dibagi: {why}',
    en: 'By these rules that year cannot be divided: {why}',
  },
  'bylaws.consequences.counts': {
    id: '{more} anggota akan menerima lebih banyak, {less} lebih sedikit, {same} sama.',
    en: '{more} members would have got more, {less} less, {same} the same.',
  },
  'bylaws.consequences.pools': { id: 'Per bagian', en: 'By pool' },
  'bylaws.consequences.royalty': { id: 'Royalti pendiri', en: 'The founders’ royalty' },
  'bylaws.consequences.non_members': {
    id: 'SHU dari bukan anggota, ke cadangan',
    en: 'Earned with non-members, to the reserve',
  },
  'bylaws.consequences.members': { id: 'Per anggota', en: 'By member' },
  'bylaws.consequences.own': { id: 'Bagian Anda', en: 'Your part' },
  'bylaws.consequences.name': { id: 'Bagian', en: 'Part' },
  'bylaws.consequences.change': { id: 'Selisih', en: 'Difference' },
  'bylaws.consequences.votes': {
    id: 'Keputusan yang hasilnya lain',
    en: 'Resolutions that would have ended otherwise',
  },
  'bylaws.consequences.votes.what': { id: 'Keputusan', en: 'Resolution' },
  'bylaws.consequences.votes.none': {
    id: 'Dalam kurun itu tidak ada keputusan rapat.',
    en: 'No resolution was taken in that time.',
  },
  'bylaws.consequences.votes.same': {
    id: '{total, plural, other {Ke-# keputusan akan berakhir sama.}}',
    en: '{total, plural, one {The one resolution would have ended the same.} other {All # resolutions would have ended the same.}}',
  },
  'bylaws.consequences.prices': {
    id: '{orders, plural, other {Harga # pesanan}}',
    en: '{orders, plural, one {The price of one order} other {The prices of # orders}}',
  },
  'bylaws.consequences.prices.parts': { id: 'Bagian dari harga', en: 'Parts of the price' },
  'bylaws.consequences.prices.same': {
    id: '{orders, plural, other {Harga # pesanan akan terbagi sama.}}',
    en: '{orders, plural, one {The price of one order would have been divided the same.} other {The prices of # orders would have been divided the same.}}',
  },

  'bylaws.amend.title': { id: 'Usulkan perubahan', en: 'Propose a change' },
  'bylaws.amend.lead': {
    id: 'Ubah bab demi bab, lihat akibatnya, lalu ajukan dalam rapat. Sebelum diputuskan, tidak ada yang berubah.',
    en: 'Change chapter by chapter, see what would follow, then move it in a meeting. Until it is decided nothing changes.',
  },
  'bylaws.amend.see': { id: 'Lihat bunyi pasal dan akibatnya', en: 'See the articles and what would follow' },
  'bylaws.amend.anew': { id: 'Mulai dari awal', en: 'Begin anew' },
  'bylaws.amend.empty': { id: 'Belum ada yang diubah', en: 'Nothing is changed yet' },
  'bylaws.amend.empty.why': {
    id: 'Pilih sebuah bab di bawah dan ubah nilainya. Usulnya tersimpan dalam alamat halaman ini dan dapat dibagikan.',
    en: 'Choose a chapter below and change its values. The proposal is kept in the address of this page and can be shared.',
  },
  'bylaws.amend.unreadable': {
    id: 'Usul dalam alamat ini tidak cocok lagi dengan anggaran dasar yang terbaru. Susun sekali lagi.',
    en: 'The proposal in this address no longer fits the newest bylaws. Put it together once more.',
  },
  'bylaws.amend.changes': { id: 'Yang diusulkan', en: 'What is proposed' },
  'bylaws.amend.now': { id: 'Sekarang', en: 'Now' },
  'bylaws.amend.then': { id: 'Menurut usul', en: 'As proposed' },
  'bylaws.amend.move': { id: 'Ajukan dalam rapat', en: 'Move it in a meeting' },
  'bylaws.amend.move.refused': {
    id: 'Perbaiki dulu yang melanggar undang-undang atau bertentangan.',
    en: 'First put right what breaks the law or contradicts itself.',
  },
  'bylaws.amend.move.share': {
    id: 'Bagikan alamat halaman ini kepada pengurus; mereka yang mengajukannya dalam rapat.',
    en: 'Share the address of this page with the board; they move it in a meeting.',
  },
  'bylaws.amend.move.no_meeting': {
    id: 'Tidak ada rapat terbuka dengan acara perubahan anggaran dasar. Panggil rapatnya, lalu buka lagi alamat ini.',
    en: 'No meeting is open with a change of the bylaws on its agenda. Call one, then open this address again.',
  },
  'bylaws.amend.move.call': { id: 'Panggil rapat', en: 'Call a meeting' },
  'bylaws.amend.move.text': { id: 'Mengubah anggaran dasar', en: 'To change the bylaws' },
  'bylaws.amend.chapters': { id: 'Bab yang dapat diubah', en: 'Chapters to change' },
  'bylaws.amend.chapters.how': {
    id: 'Perubahan dari beberapa bab menjadi satu usul.',
    en: 'Changes in several chapters become one proposal.',
  },
  'bylaws.amend.chapter.lead': {
    id: 'Yang tidak diubah tetap berlaku seperti sekarang.',
    en: 'What you do not change stays as it is.',
  },
  'bylaws.amend.save': { id: 'Masukkan ke usul', en: 'Put it into the proposal' },
} as const satisfies Messages;
