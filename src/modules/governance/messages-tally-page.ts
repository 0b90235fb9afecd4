import type { Messages } from '#platform/i18n/messages.ts';

/** What the public page that counts votes says. */
export const tallyPageMessages = {
  'tally.page.title': { id: 'Hitung suara', en: 'Count votes' },
  'tally.page.lead': {
    id: 'Hitung surat suara menurut delapan aturan, lihat ke mana suara berpindah di setiap putaran, dan bandingkan dua aturan. Tanpa akun, tidak ada yang disimpan.',
    en: 'Count ballots by eight rules, see where votes go in every round, and compare two rules. No account, nothing is kept.',
  },
  'tally.page.empty': { id: 'Mulai dari surat suara', en: 'Begin with ballots' },
  'tally.page.empty.how': {
    id: 'Pilih berkas atau tempel surat suara di bawah, pilih aturan, lalu tekan Hitung. Atau lihat dulu sebuah contoh yang sudah dihitung:',
    en: 'Choose a file or paste ballots below, choose a rule, and press Count. Or first look at an example that is already counted:',
  },
  'tally.page.short.plurality': { id: 'Suara terbanyak', en: 'Most votes' },
  'tally.page.short.approval': { id: 'Persetujuan', en: 'Approval' },
  'tally.page.short.irv': { id: 'IRV', en: 'IRV' },
  'tally.page.short.scottish-stv': { id: 'STV Skotlandia', en: 'Scottish STV' },
  'tally.page.short.meek': { id: 'STV Meek', en: 'Meek STV' },
  'tally.page.short.wigm': { id: 'STV Gregory', en: 'Gregory STV' },
  'tally.page.short.schulze': { id: 'Schulze', en: 'Schulze' },
  'tally.page.short.stv-dynamic': { id: 'STV kuota dinamis', en: 'Dynamic STV' },
  'tally.page.sample.is': { id: 'Ini sebuah contoh', en: 'This is an example' },
  'tally.page.sample.plurality': {
    id: 'Contoh buku pelajaran: seratus pemilih menentukan ibu kota Tennessee, dan setiap pemilih suka kota yang dekat. Dengan suara terbanyak menang Memphis, kota yang paling tidak disukai oleh lebih dari separuh pemilih.',
    en: 'The textbook example: a hundred voters choose the capital of Tennessee, and everybody likes near cities. By most votes Memphis wins, the city that more than half of them like least.',
  },
  'tally.page.sample.approval': {
    id: 'Setiap anggota menandai siapa saja yang dapat diterimanya; dua kursi untuk dua nama yang paling banyak diterima. Orang-orangnya rekaan.',
    en: 'Every member marks all whom he or she would accept; the two seats go to the two most accepted. The people are invented.',
  },
  'tally.page.sample.irv': {
    id: 'Contoh buku pelajaran: ibu kota Tennessee sekali lagi. Chattanooga gugur lebih dahulu, suaranya pindah ke Knoxville, lalu Nashville gugur.',
    en: 'The textbook example: the capital of Tennessee again. Chattanooga goes out first, its votes move to Knoxville, then Nashville goes out.',
  },
  'tally.page.sample.scottish-stv': {
    id: 'Contoh buku pelajaran: dua puluh tamu memilih tiga dari lima hidangan. Cokelat punya lebih banyak suara daripada kuota, dan kelebihannya membantu Stroberi.',
    en: 'The textbook example: twenty guests choose three dishes of five. Chocolate (Cokelat) has more votes than the quota, and its surplus helps strawberries (Stroberi).',
  },
  'tally.page.sample.meek': {
    id: 'Pengurus tiga kursi menurut aturan Meek, di samping aturan Skotlandia: kuota Meek turun bila ada suara yang habis. Orang-orangnya rekaan.',
    en: 'A board of three by Meek’s rule beside the Scottish one: Meek’s quota falls when votes run out. The people are invented.',
  },
  'tally.page.sample.wigm': {
    id: 'Pengurus tiga kursi: semua surat suara seorang terpilih ikut berpindah, masing-masing dengan sebagian nilainya. Orang-orangnya rekaan.',
    en: 'A board of three: all papers of a winner move on, each with a part of its value. The people are invented.',
  },
  'tally.page.sample.schulze': {
    id: 'Contoh buku pelajaran: ibu kota Tennessee. Nashville mengalahkan setiap kota lain bila dibandingkan satu lawan satu.',
    en: 'The textbook example: the capital of Tennessee. Nashville beats every other city one against one.',
  },
  'tally.page.sample.stv-dynamic': {
    id: 'Pengurus tiga kursi, dua di antaranya khusus untuk satu kelompok: kuota dihitung ulang di setiap putaran. Orang-orangnya rekaan.',
    en: 'A board of three, two of them reserved for one group: the quota is computed anew in every round. The people are invented.',
  },
  'tally.page.rule.plurality': { id: 'Suara terbanyak', en: 'Most votes' },
  'tally.page.rule.approval': {
    id: 'Persetujuan (boleh memilih beberapa)',
    en: 'Approval (choose as many as you like)',
  },
  'tally.page.rule.irv': { id: 'Suara beralih, satu kursi (IRV)', en: 'Instant runoff, one seat (IRV)' },
  'tally.page.rule.scottish-stv': { id: 'Suara beralih Skotlandia (STV)', en: 'Scottish single transferable vote' },
  'tally.page.rule.meek': { id: 'Suara beralih Meek (STV)', en: 'Meek’s single transferable vote' },
  'tally.page.rule.wigm': { id: 'Suara beralih Gregory tertimbang (STV)', en: 'Weighted inclusive Gregory (STV)' },
  'tally.page.rule.schulze': { id: 'Berpasangan (Schulze)', en: 'In pairs (Schulze)' },
  'tally.page.rule.stv-dynamic': { id: 'Suara beralih dengan kuota dinamis', en: 'STV with a dynamic quota' },
  'tally.page.rule.plurality.how': {
    id: 'Setiap nama yang dipilih mendapat satu suara; kursi untuk yang paling banyak. Peringkat berikutnya tidak dibaca.',
    en: 'Every name that is chosen gets one vote; the seats go to the most. Later preferences are not read.',
  },
  'tally.page.rule.approval.how': {
    id: 'Tandai semua yang dapat Anda terima; kursi untuk yang paling banyak diterima.',
    en: 'Mark all whom you would accept; the seats go to the most accepted.',
  },
  'tally.page.rule.irv.how': {
    id: 'Selama belum ada yang lebih dari separuh, yang paling sedikit gugur dan suaranya pindah ke pilihan berikutnya.',
    en: 'Until somebody has more than half, the one with the fewest goes out and those votes move to the next preference.',
  },
  'tally.page.rule.scottish-stv.how': {
    id: 'Beberapa kursi. Yang mencapai kuota terpilih, kelebihannya pindah; bila tidak ada, yang paling sedikit gugur. Kuota tetap; dipakai pemilihan daerah Skotlandia.',
    en: 'Several seats. Whoever reaches the quota is elected and the surplus moves on; else the one with the fewest goes out. The quota is fixed; used in Scottish local elections.',
  },
  'tally.page.rule.meek.how': {
    id: 'Seperti STV, tetapi kuota turun bila suara habis dan setiap pilihan dihitung ulang: paling teliti, hanya dengan komputer.',
    en: 'Like STV, but the quota falls when votes run out and everything is weighed anew: the most careful, only by computer.',
  },
  'tally.page.rule.wigm.how': {
    id: 'Seperti STV, tetapi semua surat suara seorang terpilih ikut pindah dengan sebagian nilainya; dipakai Minneapolis.',
    en: 'Like STV, but all papers of a winner move on at a part of their value; used in Minneapolis.',
  },
  'tally.page.rule.schulze.how': {
    id: 'Satu kursi. Setiap dua calon dibandingkan; yang menang atas semua terpilih. Peringkat yang sama boleh.',
    en: 'One seat. Every two candidates are compared; whoever beats all is elected. Equal ranks are allowed.',
  },
  'tally.page.rule.stv-dynamic.how': {
    id: 'Seperti STV, tetapi kuota dihitung ulang di setiap putaran dari suara dan kursi yang tersisa.',
    en: 'Like STV, but the quota is computed in every round from the votes and seats that are left.',
  },
  'tally.page.compare': { id: 'Bandingkan dengan', en: 'Compare with' },
  'tally.page.compare.hint': {
    id: 'Aturan kedua atas surat suara yang sama: siapa yang berbeda, dan mengapa.',
    en: 'A second rule on the same ballots: who differs, and why.',
  },
  'tally.page.carried': {
    id: 'Surat suara yang tadi masih dipakai, selama Anda tidak memilih atau menempel yang baru.',
    en: 'The ballots from before stay in use as long as you choose or paste no others.',
  },
  'tally.page.seats.hint': {
    id: 'Boleh kosong bila berkasnya menyebut jumlah kursi.',
    en: 'May be left empty where the file says how many.',
  },
  'tally.page.file': { id: 'Berkas surat suara, BLT atau CSV', en: 'A file of ballots, BLT or CSV' },
  'tally.page.paste': { id: 'Atau tempel di sini', en: 'Or paste it here' },
  'tally.page.paste.hint': {
    id: 'BLT, atau CSV dengan satu kolom untuk setiap calon berisi peringkat (1 pilihan pertama). Kolom pertama boleh "count": banyaknya surat suara yang sama.',
    en: 'BLT, or CSV with one column for each candidate that holds the rank (1 is the first choice). The first column may be "count": how many ballots say the same.',
  },
  'tally.page.more': {
    id: 'Kursi khusus, undian, dan aturan baca',
    en: 'Reserved seats, lots and how papers are read',
  },
  'tally.page.reserve': { id: 'Kursi khusus', en: 'Reserved seats' },
  'tally.page.reserve.hint': {
    id: 'Satu baris satu kelompok: nama-nama, lalu paling sedikit berapa kursi. Misalnya: Ani,Citra,Eka:2',
    en: 'One line a group: names, then at least how many seats. For example: Ani,Citra,Eka:2',
  },
  'tally.page.lots.hint': {
    id: 'Urutan hasil undian, yang depan menang bila suara sama. Misalnya: Citra,Ani,Budi',
    en: 'The order drawn by lot, the earlier prevails in a tie. For example: Citra,Ani,Budi',
  },
  'tally.page.default_option': { id: 'Pilihan bawaan (Schulze)', en: 'Default option (Schulze)' },
  'tally.page.default_option.hint': {
    id: 'Yang harus dikalahkan setiap calon, misalnya kotak kosong.',
    en: 'What every candidate must beat, for example none of the above.',
  },
  'tally.page.overvote': { id: 'Satu peringkat untuk beberapa nama', en: 'One rank given to several names' },
  'tally.page.overvote.skip': { id: 'dilewati', en: 'is passed over' },
  'tally.page.overvote.exhaust': { id: 'mengakhiri surat suara', en: 'ends the paper' },
  'tally.page.batch': {
    id: 'Gugurkan sekaligus semua calon yang tidak mungkin menang lagi',
    en: 'Exclude at once all who cannot win any more',
  },
  'tally.page.go': { id: 'Hitung', en: 'Count' },
  'tally.page.again': { id: 'Ubah surat suara atau aturan', en: 'Change ballots or rule' },
  'tally.page.same': { id: 'Kedua aturan memilih orang yang sama', en: 'Both rules elect the same people' },
  'tally.page.differs': { id: 'Kedua aturan memilih orang yang berbeda', en: 'The two rules elect different people' },
  'tally.page.nobody_elected': { id: 'Tidak ada yang terpilih.', en: 'Nobody is elected.' },
  'tally.page.invalid': { id: 'tidak sah atau kosong: {invalid}', en: 'invalid or blank: {invalid}' },
  'tally.page.lines': {
    id: 'Baris {lines}{count, plural, =20 { dan seterusnya} other {}} dari berkas.',
    en: '{count, plural, one {Line} other {Lines}} {lines}{count, plural, =20 { and further} other {}} of the file.',
  },
  'tally.page.reserved': {
    id: 'Paling sedikit {seats} kursi untuk {names}.',
    en: 'At least {seats, plural, one {one seat} other {# seats}} for {names}.',
  },
  'tally.page.why': { id: 'Mengapa terpilih, mengapa tidak', en: 'Why elected, why not' },
  'tally.page.outcome.elected': { id: 'terpilih', en: 'elected' },
  'tally.page.outcome.excluded': { id: 'gugur', en: 'went out' },
  'tally.page.outcome.not-elected': { id: 'tidak terpilih', en: 'not elected' },
  'tally.page.outcome.withdrawn': { id: 'mundur', en: 'withdrew' },
  'tally.page.findings': { id: 'Yang ditemukan pada surat suara', en: 'Found on the papers' },
  'tally.page.flow': { id: 'Ke mana suara berpindah', en: 'Where votes went' },
  'tally.page.flow.note': {
    id: 'Satu pita satu putaran, dari atas ke bawah ({count, plural, other {# putaran}}). Yang bercentang sudah terpilih. Ketuk pita untuk membaca putarannya.',
    en: 'One bar a round, from top to bottom ({count, plural, one {# round} other {# rounds}}). A tick means elected. Tap a bar to read its round.',
  },
  'tally.page.exhausted': { id: 'Tidak berpindah ke siapa pun', en: 'Goes to nobody any more' },
  'tally.page.pairs': { id: 'Perbandingan berpasangan', en: 'Compared in pairs' },
  'tally.page.pairs.how': {
    id: 'Baris lebih disukai daripada kolom oleh sekian surat suara. Yang tebal menang.',
    en: 'So many papers prefer the row to the column. Bold wins.',
  },
  'tally.page.candidate': { id: 'Calon', en: 'Candidate' },
  'tally.page.votes': { id: 'Suara', en: 'Votes' },
  'tally.page.change': { id: 'Perubahan', en: 'Change' },
  'tally.page.rounds': { id: 'Putaran demi putaran', en: 'Round by round' },
  'tally.page.rounds.how': {
    id: 'Pilih putaran untuk melihatnya sendiri dengan semua suaranya; di komputer, tombol panah membalik putaran.',
    en: 'Choose a round to see it alone with all its votes; at a computer the arrow keys turn the rounds.',
  },
  'tally.page.round.of': { id: 'Putaran {round} dari {last}', en: 'Round {round} of {last}' },
  'tally.page.round.before': { id: 'Sebelumnya', en: 'Previous' },
  'tally.page.round.next': { id: 'Berikutnya', en: 'Next' },
  'tally.page.round.all': { id: 'Semua putaran', en: 'All rounds' },
  'tally.page.json': { id: 'Unduh hitungan (JSON)', en: 'Download the count (JSON)' },
  'tally.page.print': { id: 'Cetak laporan', en: 'Print the report' },
  'tally.page.round.votes': { id: 'Suara pada putaran ini', en: 'Votes in this round' },

  'tally.page.too_large': {
    id: 'Berkas ini terlalu besar untuk halaman ini. Pakai perintah sokoguru tally.',
    en: 'This file is too large for this page. Use the command sokoguru tally.',
  },
  'tally.page.far_too_large': {
    id: 'Kiriman ini lebih besar daripada yang dapat diterima halaman ini (5 MB), jadi tidak dibaca. Tekan tombol kembali di peramban: ketikan Anda masih ada di sana. Untuk berkas sebesar ini pakai perintah sokoguru tally.',
    en: 'This is larger than the page takes (5 MB), so it was not read. Press the back button of the browser: what you typed is still there. For files of this size use the command sokoguru tally.',
  },
  'tally.page.too_many_candidates': {
    id: 'Halaman ini menghitung paling banyak {most} calon. Pakai perintah sokoguru tally untuk yang lebih panjang.',
    en: 'This page counts at most {most} candidates. Use the command sokoguru tally for longer lists.',
  },
  'tally.page.fault.seats_not_positive': {
    id: 'Jumlah kursi harus bilangan bulat, paling sedikit 1.',
    en: 'The number of seats must be a whole number, at least 1.',
  },
  'tally.page.fault.seats_missing': {
    id: '{rule} memerlukan jumlah kursi, dan berkasnya tidak menyebutnya. Isi jumlah kursi.',
    en: '{rule} needs the number of seats, and the file does not say it. Fill it in.',
  },
  'tally.page.fault.more_seats_than_candidates': {
    id: 'Ada {seats} kursi, tetapi hanya {candidates} calon. Periksa jumlah kursi.',
    en: 'There are {seats} seats but only {candidates} candidates. Check the number of seats.',
  },
  'tally.page.fault.file_empty': {
    id: 'Belum ada surat suara. Pilih berkas atau tempel isinya.',
    en: 'There are no ballots yet. Choose a file or paste its text.',
  },
} as const satisfies Messages;
