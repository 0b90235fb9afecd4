import type { Messages } from '#platform/i18n/messages.ts';

/** What the pages of a cooperative's own surplus say. */
export const yearPageMessages = {
  'surplus.page.years.title': { id: 'SHU', en: 'Surplus' },
  'surplus.page.years.lead': {
    id: 'Sisa hasil usaha setiap tahun buku, dari tutup buku sampai diterima anggota.',
    en: 'The surplus of every financial year, from closing the books to what each member receives.',
  },
  'surplus.page.years.list': { id: 'Tahun buku', en: 'Financial years' },
  'surplus.page.years.none': { id: 'Belum ada tahun buku', en: 'There is no financial year yet' },
  'surplus.page.years.none.why': {
    id: 'Tahun buku pertama dimulai saat koperasi didirikan.',
    en: 'The first financial year begins when the cooperative is founded.',
  },
  'surplus.page.years.next.open': {
    id: 'Sementara, menurut buku sampai hari ini',
    en: 'So far, by the books until today',
  },
  'surplus.page.years.next.closed': {
    id: 'Berikutnya: usulkan pembagian',
    en: 'Next: propose the division',
  },
  'surplus.page.years.next.proposed': {
    id: 'Berikutnya: keputusan rapat anggota, lalu bagi',
    en: 'Next: a resolution of the general meeting, then distribute',
  },
  'surplus.page.years.next.distributed': {
    id: 'Berikutnya: bayar {count, plural, other {# anggota}}',
    en: 'Next: pay {count, plural, one {# member} other {# members}}',
  },
  'surplus.page.years.next.paid': { id: 'Selesai', en: 'Done' },
  'surplus.page.years.try': {
    id: 'Ingin mencoba angka lain dulu? Pakai',
    en: 'Want to try other figures first? Use the',
  },
  'surplus.page.state.open': { id: 'Berjalan', en: 'Running' },
  'surplus.page.state.closed': { id: 'Buku ditutup', en: 'Books closed' },
  'surplus.page.state.proposed': { id: 'Diusulkan', en: 'Proposed' },
  'surplus.page.state.distributed': { id: 'Sudah dibagi', en: 'Distributed' },
  'surplus.page.state.paid': { id: 'Sudah dibayar', en: 'Paid out' },

  'surplus.page.year.title': { id: 'SHU {year}', en: 'Surplus {year}' },
  'surplus.page.year.unknown': {
    id: 'Koperasi ini tidak punya tahun buku itu. Buka daftar tahun di halaman SHU.',
    en: 'This cooperative has no such financial year. Open the list of years on the Surplus page.',
  },
  'surplus.page.year.steps': { id: 'Langkah-langkah', en: 'The steps' },
  'surplus.page.step_of_year.open': { id: 'Tutup buku', en: 'Close the books' },
  'surplus.page.step_of_year.open.how': {
    id: 'Bendahara menutup semua bulan, lalu tahunnya.',
    en: 'The treasurer closes all months, then the year.',
  },
  'surplus.page.step_of_year.closed': { id: 'Usulkan pembagian', en: 'Propose the division' },
  'surplus.page.step_of_year.closed.how': {
    id: 'Program menghitungnya dari buku, anggaran dasar, dan catatan jasa usaha.',
    en: 'The program works it out from the books, the bylaws and the patronage register.',
  },
  'surplus.page.step_of_year.proposed': { id: 'Putuskan di rapat anggota', en: 'Decide in a general meeting' },
  'surplus.page.step_of_year.proposed.how': {
    id: 'Usulan diajukan sebagai mosi; keputusannya menyebut sidik usulan ini.',
    en: 'The proposal is put as a motion; the resolution names the hash of this proposal.',
  },
  'surplus.page.step_of_year.decided': { id: 'Bagi menurut keputusan', en: 'Distribute as resolved' },
  'surplus.page.step_of_year.decided.how': {
    id: 'Satu jurnal membagi SHU ke cadangan, dana, dan hak setiap anggota.',
    en: 'One entry divides the surplus into reserve, funds and what is owed to each member.',
  },
  'surplus.page.step_of_year.distributed': { id: 'Bayar anggota', en: 'Pay the members' },
  'surplus.page.step_of_year.distributed.how': {
    id: 'Setiap anggota menerima haknya satu kali.',
    en: 'Each member receives his or her part once.',
  },
  'surplus.page.year.so_far': {
    id: 'Menurut buku sampai hari ini. Berubah sampai tahun buku ditutup.',
    en: 'By the books until today. It changes until the year is closed.',
  },
  'surplus.page.year.of_books': { id: 'Menurut buku yang sudah ditutup.', en: 'By the closed books.' },
  'surplus.page.year.older': {
    id: 'Ini usulan lama; sudah ada yang lebih baru.',
    en: 'This is an older proposal; there is a newer one.',
  },
  'surplus.page.year.older.open': { id: 'Buka usulan yang berlaku', en: 'Open the current proposal' },
  'surplus.page.royalty': { id: 'Royalti pendiri', en: 'The founders’ royalty' },
  'surplus.page.royalty.why': {
    id: 'Mengapa {amount} menjadi royalti pendiri?',
    en: 'Why is {amount} a royalty of the founders?',
  },
  'surplus.page.royalty.article': {
    id: '{percent} dari SHU sebelum dibagi, sampai tahun buku {year}',
    en: '{percent} of the surplus before it is divided, up to the financial year {year}',
  },
  'surplus.page.royalty.how': {
    id: '{percent} dari {surplus}, pecahan rupiah tidak dihitung',
    en: '{percent} of {surplus}, fractions of a rupiah left out',
  },
  'surplus.page.royalty.each': {
    id: '{amount} dibagi sama rata kepada {count, number} pendiri; sisa rupiah ke nomor anggota terkecil',
    en: '{amount} in equal parts for {count, number} founders; a rupiah left over to the lowest member number',
  },
  'surplus.page.account.credited': { id: 'Ditambahkan ke rekening modal', en: 'Credited to the capital account' },
  'surplus.page.account.payable': { id: 'Dibayarkan', en: 'Paid out' },
  'surplus.page.account.credit.article': {
    id: '{percent} dari bagian SHU ditambahkan ke rekening modal, pecahan rupiah dibayarkan',
    en: '{percent} of the shares is credited to the capital account, fractions of a rupiah are paid',
  },
  'surplus.page.account.loss': { id: 'Dipotong dari rekening modal', en: 'Taken off the capital account' },
  'surplus.page.account.loss.article': {
    id: '{percent} dari kerugian ditanggung rekening modal, sebanding dengan saldonya',
    en: '{percent} of the loss is borne by the capital accounts, in proportion to their balances',
  },
  'surplus.page.account.why': {
    id: 'Apa yang terjadi pada rekening modal?',
    en: 'What happens to the capital account?',
  },
  'surplus.page.year.reserved': { id: 'Ke cadangan lebih dulu', en: 'To the reserve before' },
  'surplus.page.year.reserved.why': {
    id: 'Mengapa {amount} masuk cadangan lebih dulu?',
    en: 'Why does {amount} go to the reserve before?',
  },
  'surplus.page.year.reserved.article': {
    id: 'SHU dari usaha dengan bukan anggota tidak dibagi kepada anggota',
    en: 'Surplus from business with non-members is not divided among members',
  },
  'surplus.page.year.reserved.how': {
    id: '{surplus} dibagi sebanding dengan kedua hasil usaha itu',
    en: '{surplus} divided in proportion to the two margins',
  },
  'surplus.page.year.margin.members': { id: 'Hasil usaha dengan anggota', en: 'Margin of business with members' },
  'surplus.page.year.margin.others': { id: 'Hasil usaha dengan bukan anggota', en: 'Margin of business with others' },
  'surplus.page.year.shared': { id: 'Yang dibagi', en: 'What is divided' },
  'surplus.page.year.members': { id: 'Hak anggota', en: 'Owed to members' },
  'surplus.page.year.paid': { id: 'Sudah dibayar', en: 'Paid so far' },
  'surplus.page.year.chart.note': {
    id: 'Menurut anggaran dasar versi {number}',
    en: 'By version {number} of the bylaws',
  },
  'surplus.page.year.article': { id: 'Pasal', en: 'Article' },

  'surplus.page.act.close': { id: 'Buka halaman tutup buku', en: 'Open the page that closes the books' },
  'surplus.page.act.propose': { id: 'Usulkan pembagian SHU {year}', en: 'Propose the division of {year}' },
  'surplus.page.act.again': { id: 'Usulkan lagi', en: 'Propose again' },
  'surplus.page.act.again.why': {
    id: 'Hanya perlu bila buku atau anggaran dasar berubah sesudah usulan ini. Usulan baru mendapat sidik baru, jadi harus diputuskan lagi.',
    en: 'Only needed where books or bylaws changed after this proposal. A new one has a new hash and must be decided anew.',
  },
  'surplus.page.act.call': { id: 'Panggil rapat anggota', en: 'Call a general meeting' },
  'surplus.page.act.meetings': { id: 'Lihat rapat-rapat', en: 'See the meetings' },
  'surplus.page.act.resolution': { id: 'Keputusan rapat anggota', en: 'Resolution of the general meeting' },
  'surplus.page.act.resolution.hint': {
    id: 'Hanya keputusan sah tentang usulan ini yang tampil.',
    en: 'Only valid resolutions on exactly this proposal are shown.',
  },
  'surplus.page.act.resolution.of': { id: '{label}, {date}', en: '{label}, {date}' },
  'surplus.page.act.distribute': { id: 'Bagi SHU dan bukukan', en: 'Distribute and post' },
  'surplus.page.act.pay.what': {
    id: '{count, plural, other {# anggota}} menunggu {amount}.',
    en: '{count, plural, one {One member waits} other {# members wait}} for {amount}.',
  },
  'surplus.page.act.pay.article': {
    id: 'Cara pembayaran menurut {article}.',
    en: 'The ways to pay are set by {article}.',
  },
  'surplus.page.act.method': { id: 'Cara', en: 'How' },
  'surplus.page.act.whom': { id: 'Kepada siapa', en: 'To whom' },
  'surplus.page.act.whom.hint': {
    id: 'Kosongkan semua untuk membayar semuanya sekaligus.',
    en: 'Leave all empty to pay everybody at once.',
  },
  'surplus.page.act.pay': { id: 'Catat pembayaran', en: 'Record the payment' },
  'surplus.page.act.waits.open': { id: 'Menunggu bendahara.', en: 'Waits for the treasurer.' },
  'surplus.page.act.waits.closed': { id: 'Menunggu usulan pengurus.', en: 'Waits for the board’s proposal.' },
  'surplus.page.act.waits.proposed': {
    id: 'Sudah diputuskan; menunggu pengurus membukukannya.',
    en: 'Decided; waits for the board to post it.',
  },
  'surplus.page.act.waits.distributed': {
    id: 'Menunggu pembayaran oleh bendahara.',
    en: 'Waits for the treasurer’s payments.',
  },
  'surplus.page.method.cash': { id: 'tunai', en: 'in cash' },
  'surplus.page.method.bank': { id: 'lewat bank', en: 'by bank' },
  'surplus.page.method.credit': { id: 'ditambahkan ke simpanan', en: 'credited to savings' },
  'surplus.page.done.usul': {
    id: 'Pembagian sudah diusulkan. Berikutnya: ajukan ke rapat anggota.',
    en: 'The division is proposed. Next: put it to a general meeting.',
  },
  'surplus.page.done.bagi': {
    id: 'SHU sudah dibagi dan dibukukan. Berikutnya: bayar anggota.',
    en: 'The surplus is distributed and posted. Next: pay the members.',
  },
  'surplus.page.done.bayar': { id: 'Pembayaran sudah dicatat.', en: 'The payment is recorded.' },

  'surplus.page.basis.title': { id: 'Dasar usulan ini', en: 'What this proposal rests on' },
  'surplus.page.basis.law': { id: 'UU 25/1992 Pasal 45', en: 'Law 25/1992, article 45' },
  'surplus.page.basis.bylaws': { id: 'Anggaran dasar versi {number}', en: 'Bylaws, version {number}' },
  'surplus.page.basis.bylaws.why': { id: 'Yang berlaku pada {date}', en: 'In force on {date}' },
  'surplus.page.basis.accounts': { id: 'Perhitungan hasil usaha {year}', en: 'Surplus statement {year}' },
  'surplus.page.basis.proposal': { id: 'Usulan tanggal {date}', en: 'Proposal of {date}' },
  'surplus.page.basis.hash': { id: 'Sidik (SHA-256): {hash}', en: 'Hash (SHA-256): {hash}' },
  'surplus.page.basis.adopted': { id: 'Ditetapkan {date}', en: 'Adopted on {date}' },
  'surplus.page.basis.entry': { id: 'Jurnal pembagian, {date}', en: 'Entry of the division, {date}' },

  'surplus.page.list.paid': { id: 'Dibayar', en: 'Paid' },
  'surplus.page.list.unpaid': { id: 'belum', en: 'not yet' },
  'surplus.page.list.nobody': {
    id: 'Tidak ada anggota yang berhak menurut anggaran dasar tahun itu.',
    en: 'No member was entitled by the bylaws of that year.',
  },
  'surplus.page.list.none_own': {
    id: 'Anda tidak ikut dalam pembagian tahun ini.',
    en: 'You have no part in the division of this year.',
  },
  'surplus.page.list.sum': {
    id: '{count, plural, other {# anggota bersama-sama mendapat {amount}.}}',
    en: '{count, plural, one {One member gets {amount}.} other {# members together get {amount}.}}',
  },
  'surplus.page.list.sees.own': {
    id: 'Di sini hanya bagian Anda sendiri. Bagian tiap anggota dapat dilihat pengurus, pengawas, pengelola, dan anggota yang hadir di rapat yang memutuskannya.',
    en: 'Here is your own part only. Board, supervisors, management and the members who come to the meeting that decides on it see everybody’s.',
  },
  'surplus.page.list.sees.all': {
    id: 'Setiap kali bagian anggota lain ditampilkan, hal itu dicatat.',
    en: 'Each time the parts of other members are shown, it is noted down.',
  },
  'surplus.page.list.csv': { id: 'CSV', en: 'CSV' },

  'surplus.page.mine.title': { id: 'SHU saya', en: 'My surplus' },
  'surplus.page.mine.link': { id: 'SHU saya', en: 'My part' },
  'surplus.page.mine.of': { id: 'SHU saya {year}', en: 'My part of the surplus {year}' },
  'surplus.page.mine.of_member': { id: 'SHU {year} untuk {name}', en: 'Surplus {year} of {name}' },
  'surplus.page.mine.lead': {
    id: '{name}, anggota nomor {number} {cooperative}. Tahun buku {from} sampai {to}.',
    en: '{name}, member number {number} of {cooperative}. Financial year {from} to {to}.',
  },
  'surplus.page.mine.state.proposed': { id: 'Baru diusulkan', en: 'Only proposed' },
  'surplus.page.mine.state.distributed': { id: 'Hak Anda, belum dibayar', en: 'Owed, not paid yet' },
  'surplus.page.mine.state.paid': { id: 'Sudah dibayar', en: 'Paid' },
  'surplus.page.mine.undecided': { id: 'Belum diputuskan', en: 'Not decided yet' },
  'surplus.page.mine.undecided.why': {
    id: 'Ini usulan pengurus. Angkanya berlaku setelah rapat anggota memutuskannya.',
    en: 'This is the board’s proposal. The figures hold once a general meeting has decided on them.',
  },
  'surplus.page.mine.total': { id: 'Seluruhnya', en: 'In all' },
  'surplus.page.mine.parts': { id: 'Terdiri atas', en: 'Made up of' },
  'surplus.page.mine.by': { id: 'menurut {by}', en: 'by {by}' },
  'surplus.page.mine.explain': { id: 'Dari mana {amount} ini?', en: 'Where does this {amount} come from?' },
  'surplus.page.mine.article': { id: 'Menetapkan {pool} dan dasarnya', en: 'Sets {pool} and what it is divided by' },
  'surplus.page.mine.rows': {
    id: '{count, plural, other {# baris catatan jasa usaha}}',
    en: '{count, plural, one {One row} other {# rows}} of the patronage register',
  },
  'surplus.page.mine.capital': { id: 'Setoran simpanan', en: 'Shares paid in' },
  'surplus.page.mine.capital.why': { id: 'Dihitung: {base}', en: 'What counts: {base}' },
  'surplus.page.mine.paid_by': { id: 'Dibayar {method}, {date}', en: 'Paid {method}, {date}' },
  'surplus.page.mine.basis': { id: 'Apa dasar semua ini?', en: 'What does all this rest on?' },
  'surplus.page.mine.nothing': {
    id: 'Tidak ada bagian SHU untuk anggota ini pada tahun itu.',
    en: 'There is no part of the surplus for this member in that year.',
  },
  'surplus.page.mine.print': { id: 'Versi cetak', en: 'For printing' },
  'surplus.page.mine.print.how': {
    id: 'Semua penjelasan terbuka. Cetak dari menu peramban Anda, atau simpan sebagai PDF.',
    en: 'Everything stands open. Print from the menu of your browser, or keep it as PDF.',
  },
  'surplus.page.mine.screen': { id: 'Kembali ke layar', en: 'Back to the screen' },
  'surplus.page.source.order': { id: 'Pesanan selesai {date}', en: 'Order settled {date}' },
  'surplus.page.source.hours': { id: 'Jam kerja {date}', en: 'Hours of {date}' },
  'surplus.page.source.refund': { id: 'Pengembalian {date}', en: 'Refund of {date}' },
  'surplus.page.source.other': { id: 'Catatan {date}', en: 'Row of {date}' },

  'surplus.page.patronage.title': { id: 'Catatan jasa usaha', en: 'Patronage register' },
  'surplus.page.patronage.lead': {
    id: 'Jam kerja, penghasilan, dan belanja yang menjadi dasar jasa usaha. Setiap baris punya asalnya; tidak ada yang diketik tangan.',
    en: 'Hours, earnings and purchases that the surplus is divided by. Each row has its source; nothing is typed by hand.',
  },
  'surplus.page.patronage.own': { id: 'Catatan saya', en: 'My rows' },
  'surplus.page.patronage.everybody': { id: 'Lihat semua anggota', en: 'See all members' },
  'surplus.page.patronage.on': { id: 'Tanggal', en: 'Date' },
  'surplus.page.patronage.measure': { id: 'Ukuran', en: 'Measure' },
  'surplus.page.patronage.amount': { id: 'Jumlah', en: 'Amount' },
  'surplus.page.patronage.source': { id: 'Asal', en: 'Source' },
  'surplus.page.patronage.source.order': { id: 'Pesanan', en: 'Order' },
  'surplus.page.patronage.source.hours': { id: 'Jam kerja', en: 'Hours' },
  'surplus.page.patronage.source.refund': { id: 'Pengembalian', en: 'Refund' },
  'surplus.page.patronage.source.other': { id: 'Catatan', en: 'Row' },
  'surplus.page.patronage.from': { id: 'Dari', en: 'From' },
  'surplus.page.patronage.to': { id: 'Sampai', en: 'To' },
  'surplus.page.patronage.go': { id: 'Tampilkan', en: 'Show' },
  'surplus.page.patronage.count': {
    id: '{count, plural, other {{shown} baris}}',
    en: '{count, plural, one {{shown} row} other {{shown} rows}}',
  },
  'surplus.page.patronage.none': { id: 'Tidak ada baris pada rentang ini', en: 'No rows in this span' },
  'surplus.page.patronage.none.why': {
    id: 'Baris muncul sendiri saat jam kerja disetujui atau pesanan selesai dan dibayar. Coba rentang tanggal lain.',
    en: 'Rows appear by themselves when hours are approved or an order is done and paid. Try other dates.',
  },
} as const satisfies Messages;
