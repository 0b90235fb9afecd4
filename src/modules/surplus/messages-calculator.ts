import type { Messages } from '#platform/i18n/messages.ts';

/** What the public surplus calculator says. */
export const calculatorMessages = {
  'surplus.page.tools.title': { id: 'Alat', en: 'Instruments' },
  'surplus.page.tools.lead': {
    id: 'Hitung, bagi, dan periksa tanpa akun. Perhitungannya sama dengan yang dipakai koperasi di sini, dan tidak ada yang disimpan.',
    en: 'Count, divide and check without an account. The arithmetic is the one that the cooperatives here use, and nothing is kept.',
  },
  'surplus.page.tools.surplus': {
    id: 'Bagi SHU antara dana-dana dan anggota, dengan penjelasan untuk setiap orang.',
    en: 'Divide a surplus between funds and members, explained to each of them.',
  },
  'surplus.page.tools.tally': {
    id: 'Hitung surat suara putaran demi putaran dan bandingkan aturan.',
    en: 'Count ballots round by round and compare rules.',
  },
  'surplus.page.tools.dispatch': {
    id: 'Bagi pekerjaan dengan adil, dan bandingkan dengan yang paling murah.',
    en: 'Give out jobs fairly, and compare with the cheapest way.',
  },
  'surplus.page.tools.qris': {
    id: 'Baca isi kode QRIS, periksa, dan buat kode untuk satu pembayaran.',
    en: 'Read a QRIS code, check it, and make a code for one payment.',
  },
  'surplus.page.tool.title': { id: 'Kalkulator SHU', en: 'Surplus calculator' },
  'surplus.page.tool.lead': {
    id: 'Bagi SHU koperasi sampai rupiah terakhir, dan lihat asal bagian setiap anggota. Tanpa akun, tidak ada yang disimpan.',
    en: 'Divide a cooperative’s surplus to the last rupiah, and see where each member’s part comes from. No account, nothing is kept.',
  },
  'surplus.page.tool.start': { id: 'Mulai dari contoh', en: 'Start from an example' },
  'surplus.page.tool.start.models': { id: 'Menurut jenis koperasi', en: 'By kind of cooperative' },
  'surplus.page.tool.start.school': { id: 'Soal dari buku pelajaran', en: 'Exercises from textbooks' },
  'surplus.page.tool.start.empty': { id: 'Kosongkan formulir', en: 'Empty the form' },
  'surplus.page.tool.model.worker': { id: 'Koperasi pekerja', en: 'Worker cooperative' },
  'surplus.page.tool.model.platform': { id: 'Koperasi platform', en: 'Platform cooperative' },
  'surplus.page.tool.model.consumer': { id: 'Koperasi konsumen', en: 'Consumer cooperative' },
  'surplus.page.tool.model.groups': { id: 'Koperasi multi pihak', en: 'Multi-stakeholder cooperative' },
  'surplus.page.tool.example': { id: 'Contoh: {name}', en: 'Example: {name}' },
  'surplus.page.tool.example.published': {
    id: 'Jawaban di sumbernya: {amount}. Tekan Hitung untuk membandingkan.',
    en: 'The answer in the source: {amount}. Press Calculate to compare.',
  },
  'surplus.page.tool.example.invented': {
    id: 'Persentase berasal dari anggaran dasar contoh kami; anggotanya rekaan. Ubah semuanya sesuka Anda.',
    en: 'The percentages come from our sample bylaws; the members are invented. Change all of it as you like.',
  },

  'surplus.page.tool.surplus': { id: 'SHU setahun', en: 'Surplus of the year' },
  'surplus.page.tool.surplus.hint': {
    id: 'Setelah pajak, misalnya 40.000.000. Rugi ditulis dengan minus.',
    en: 'After tax, for example 40.000.000. A loss is written with a minus.',
  },
  'surplus.page.tool.pools': { id: 'Bagian-bagian SHU', en: 'Parts of the surplus' },
  'surplus.page.tool.pools.hint': {
    id: 'Menurut anggaran dasar. Semua persentase harus berjumlah 100%.',
    en: 'By the bylaws. The percentages must sum to 100%.',
  },
  'surplus.page.tool.pools.sum': { id: 'Jumlah persentase: {percent}', en: 'Sum of the percentages: {percent}' },
  'surplus.page.tool.pool': { id: 'Bagian {number}', en: 'Part {number}' },
  'surplus.page.tool.pool.name': { id: 'Nama bagian', en: 'Name' },
  'surplus.page.tool.pool.percent': { id: 'Persen', en: 'Per cent' },
  'surplus.page.tool.pool.to': { id: 'Untuk', en: 'For' },
  'surplus.page.tool.pool.to.members': { id: 'anggota', en: 'members' },
  'surplus.page.tool.pool.to.fund': { id: 'dana', en: 'a fund' },
  'surplus.page.tool.pool.to.reserve': { id: 'cadangan', en: 'the reserve' },
  'surplus.page.tool.pool.to.parts': { id: 'dibagi lagi', en: 'divided further' },
  'surplus.page.tool.pool.by': { id: 'Menurut', en: 'By' },
  'surplus.page.tool.pool.more': { id: 'Bertingkat atau berkelompok', en: 'Nested or in groups' },
  'surplus.page.tool.pool.of': { id: 'Bagian dari', en: 'Part of' },
  'surplus.page.tool.pool.of.hint': {
    id: 'Nama bagian induknya, bila persentase ini bukan dari SHU.',
    en: 'Name of the parent, where this percentage is not one of the surplus.',
  },
  'surplus.page.tool.pool.groups': { id: 'Kelompok', en: 'Groups' },
  'surplus.page.tool.pool.groups.hint': {
    id: 'Satu baris satu kelompok: nama; persen; menurut. Misalnya "A; 5; sama rata".',
    en: 'One line a group: name; per cent; by. For example "A; 5; equally".',
  },
  'surplus.page.tool.pool.add': { id: 'Tambah bagian', en: 'Add a part' },

  'surplus.page.tool.members': { id: 'Anggota', en: 'Members' },
  'surplus.page.tool.members.hint': {
    id: 'Isi tabel ini, atau pakai berkas atau tempelan di bawah: itu menggantikan isi tabel.',
    en: 'Fill in this table, or use a file or a paste below: that replaces the table.',
  },
  'surplus.page.tool.member': { id: 'Anggota {number}', en: 'Member {number}' },
  'surplus.page.tool.member.number': { id: 'Nomor', en: 'Number' },
  'surplus.page.tool.member.name': { id: 'Nama', en: 'Name' },
  'surplus.page.tool.member.group': { id: 'Kelompok', en: 'Group' },
  'surplus.page.tool.member.payableBefore': { id: 'Hak sebelumnya', en: 'Owed before' },
  'surplus.page.tool.member.add': { id: 'Tambah anggota', en: 'Add members' },
  'surplus.page.tool.totals': {
    id: 'Jumlah seluruh koperasi',
    en: 'Totals of the whole cooperative',
  },
  'surplus.page.tool.totals.hint': {
    id: 'Hanya bila tidak semua anggota ditulis di atas, seperti pada soal sekolah.',
    en: 'Only where not all members are listed above, as in school exercises.',
  },
  'surplus.page.tool.sheet': { id: 'Daftar panjang: berkas atau tempelan', en: 'A long list: a file or a paste' },
  'surplus.page.tool.sheet.hint': {
    id: 'Baris pertama berisi judul kolom: nomor, nama, lalu satu kolom untuk setiap dasar, misalnya simpanan, belanja, jam kerja. Boleh juga kelompok dan "hak sebelumnya".',
    en: 'The first line holds the column titles: number, name, then a column for each base, for example capital, purchases, hours. There may be a group and a payableBefore too.',
  },
  'surplus.page.tool.file': { id: 'Berkas .csv, .xlsx, atau .json', en: 'A .csv, .xlsx or .json file' },
  'surplus.page.tool.paste': { id: 'Tempel CSV', en: 'Paste CSV' },
  'surplus.page.tool.sheet.read': {
    id: '{count, plural, other {# anggota dibaca dari daftar Anda.}}',
    en: '{count, plural, one {One member was read from your list.} other {# members were read from your list.}}',
  },
  'surplus.page.tool.rules': { id: 'Pembulatan dan rugi', en: 'Rounding and losses' },
  'surplus.page.tool.rounding': { id: 'Pembulatan', en: 'Rounding' },
  'surplus.page.tool.rounding.largest-remainder': {
    id: 'Sisa terbesar: jumlahnya pas',
    en: 'Largest remainder: the parts sum exactly',
  },
  'surplus.page.tool.rounding.floor': {
    id: 'Ke bawah: sisanya masuk cadangan',
    en: 'Down: the rest goes to the reserve',
  },
  'surplus.page.tool.loss': { id: 'Rugi ditanggung oleh', en: 'A loss is borne by' },
  'surplus.page.tool.loss.reserve': { id: 'dana cadangan', en: 'the reserve' },
  'surplus.page.tool.loss.carried-forward': { id: 'tahun berikutnya', en: 'the year after' },
  'surplus.page.tool.calculate': { id: 'Hitung', en: 'Calculate' },
  'surplus.page.tool.again': { id: 'Ubah angkanya', en: 'Change the figures' },

  'surplus.page.answer.title': { id: 'Hasil pembagian', en: 'The division' },
  'surplus.page.answer.chart': { id: 'SHU dan bagian-bagiannya', en: 'The surplus and its parts' },
  'surplus.page.answer.surplus': { id: 'SHU', en: 'Surplus' },
  'surplus.page.answer.to_members': { id: 'Untuk anggota', en: 'To members' },
  'surplus.page.answer.to_funds': { id: 'Ke dana-dana', en: 'To funds' },
  'surplus.page.answer.to_reserve': { id: 'Ke cadangan', en: 'To the reserve' },
  'surplus.page.answer.undistributed': { id: 'Belum dibagi', en: 'Undistributed' },
  'surplus.page.answer.pools': { id: 'Rincian bagian', en: 'The parts in detail' },
  'surplus.page.answer.of': { id: 'Dari', en: 'Of' },
  'surplus.page.answer.of.surplus': { id: 'SHU', en: 'the surplus' },
  'surplus.page.answer.for': { id: 'Untuk', en: 'For' },
  'surplus.page.answer.members_by': { id: 'anggota, menurut {by}', en: 'members, by {by}' },
  'surplus.page.answer.members_equal': { id: 'anggota, sama rata', en: 'members, equally' },
  'surplus.page.answer.members_groups': { id: 'anggota, dibagi per kelompok', en: 'members, by groups' },
  'surplus.page.answer.whole': {
    id: 'Diperiksa: semua bagian bersama-sama {sum}, sama dengan SHU.',
    en: 'Checked: all parts together are {sum}, the same as the surplus.',
  },
  'surplus.page.answer.remarks': { id: 'Yang perlu diketahui', en: 'What to know' },
  'surplus.page.answer.members': { id: 'Bagian setiap anggota', en: 'Each member’s part' },
  'surplus.page.answer.members.count': {
    id: '{count, plural, other {{shown} dari # anggota}}',
    en: '{count, plural, one {{shown} of # member} other {{shown} of # members}}',
  },
  'surplus.page.answer.none': { id: 'Belum ada anggota', en: 'No members yet' },
  'surplus.page.answer.none.why': {
    id: 'Bagian anggota sudah dihitung sebagai jumlah, tetapi belum dibagi. Tulis anggota di formulir di bawah.',
    en: 'The members’ parts are worked out as sums but belong to nobody yet. Write members into the form below.',
  },
  'surplus.page.answer.not_found': { id: 'Tidak ada anggota yang cocok', en: 'No member matches' },
  'surplus.page.answer.search': { id: 'Cari nama atau nomor', en: 'Find a name or number' },
  'surplus.page.answer.explain': {
    id: 'Dari mana {amount} untuk {name}?',
    en: 'Where does {amount} for {name} come from?',
  },
  'surplus.page.answer.before': { id: 'Hak sebelumnya', en: 'Owed before' },
  'surplus.page.answer.total': { id: 'Jumlah SHU', en: 'Surplus in all' },
  'surplus.page.answer.payable': { id: 'Hak anggota', en: 'Owed to the member' },
  'surplus.page.answer.take': { id: 'Bawa hasilnya', en: 'Take the result away' },
  'surplus.page.answer.take.case': { id: 'JSON soal ini', en: 'JSON of this case' },
  'surplus.page.answer.share': {
    id: 'Alamat ini memuat seluruh soal: salin untuk membagikannya.',
    en: 'This address holds the whole case: copy it to share it.',
  },

  'surplus.page.fault.line': { id: 'Baris {line}: {message}', en: 'Line {line}: {message}' },
  'surplus.page.fault.pools_not_whole': {
    id: 'Semua persentase harus berjumlah 100%, tetapi sekarang berjumlah {sum}. Ubah sampai pas.',
    en: 'The percentages must sum to 100%, but they now sum to {sum}. Change them until they fit.',
  },
  'surplus.page.fault.parts_not_whole': {
    id: 'Bagian-bagian di dalam "{pool}" harus berjumlah 100%, tetapi sekarang berjumlah {sum}. Ubah sampai pas.',
    en: 'The parts of "{pool}" must sum to 100%, but they now sum to {sum}. Change them until they fit.',
  },
  'surplus.page.fault.groups_not_whole': {
    id: 'Kelompok di dalam "{pool}" harus berjumlah 100%, tetapi sekarang berjumlah {sum}. Ubah sampai pas.',
    en: 'The groups of "{pool}" must sum to 100%, but they now sum to {sum}. Change them until they fit.',
  },
  'surplus.page.fault.percent_wrong': {
    id: 'Tulis persentase dari 0 sampai 100 dengan paling banyak dua angka di belakang koma, misalnya 25 atau 2,5.',
    en: 'Write a percentage from 0 to 100 with at most two decimals, for example 25 or 2.5.',
  },
  'surplus.page.fault.pool_key_twice': {
    id: 'Nama "{pool}" dipakai dua kali. Beri setiap bagian nama sendiri.',
    en: 'The name "{pool}" is used twice. Give every part a name of its own.',
  },
  'surplus.page.fault.target_missing': {
    id: '"{pool}" disebut dibagi lagi, tetapi belum ada bagian di dalamnya. Pilih untuk siapa, atau sebut "{pool}" sebagai induk pada bagian lain.',
    en: '"{pool}" is said to be divided further, but nothing is a part of it. Choose whom it is for, or name "{pool}" as the parent of other parts.',
  },
  'surplus.page.fault.base_missing': {
    id: '"{pool}" untuk anggota, tetapi belum dikatakan menurut apa. Tulis misalnya simpanan atau sama rata.',
    en: '"{pool}" is for members, but by what is not said. Write for example share capital or equally.',
  },
  'surplus.page.fault.base_without_members': {
    id: '"{pool}" tidak dibagi kepada anggota. Kosongkan "Menurut", atau pilih untuk anggota.',
    en: '"{pool}" is not divided among members. Leave "By" empty, or choose members.',
  },
  'surplus.page.fault.base_unknown': {
    id: 'Belum ada anggota yang punya "{base}", dasar dari "{pool}". Isi kolom itu di tabel anggota{known, select, none {} other { (yang ada: {known})}}.',
    en: 'No member has any "{base}", the base of "{pool}", yet. Fill in that column of the members{known, select, none {} other { (there is: {known})}}.',
  },
  'surplus.page.fault.group_missing': {
    id: '{name} belum punya kelompok, padahal "{pool}" dibagi menurut kelompok: {groups}. Isi kelompoknya.',
    en: '{name} has no group, but "{pool}" is divided between groups: {groups}. Fill in the group.',
  },
  'surplus.page.fault.groups_unreadable': {
    id: 'Baris "{line}" tidak dapat dibaca. Tulis: nama; persen; menurut.',
    en: 'The line "{line}" cannot be read. Write: name; per cent; by.',
  },
  'surplus.page.fault.more': {
    id: '… dan {count, plural, other {# hal lain}}. Perbaiki yang di atas dulu.',
    en: '… and {count, plural, one {one more thing} other {# more things}}. Mend the above first.',
  },
  'surplus.page.fault.far_too_large': {
    id: 'Kiriman ini lebih besar daripada yang dapat diterima halaman ini (5 MB), jadi tidak dibaca. Tekan tombol kembali di peramban: ketikan Anda masih ada di sana. Untuk daftar sebesar ini pakai perintah sokoguru surplus split.',
    en: 'This is larger than the page takes (5 MB), so it was not read. Press the back button of the browser: what you typed is still there. For lists of this size use the command sokoguru surplus split.',
  },
  'surplus.page.fault.case_unreadable': {
    id: 'Alamat ini tidak memuat soal yang utuh. Salin lagi seluruh alamatnya, atau isi formulir.',
    en: 'This address holds no complete case. Copy the whole address again, or fill in the form.',
  },
} as const satisfies Messages;
