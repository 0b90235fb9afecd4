import type { Messages } from '#platform/i18n/messages.ts';

/** What the public page that counts votes says. */
export const tallyPageMessages = {
  'tally.page.title': { id: 'Hitung suara', en: 'Count votes' },
  'tally.page.lead': {
    id: 'Hitung surat suara menurut delapan aturan, lihat ke mana suara berpindah di setiap putaran, dan bandingkan dua aturan. Tanpa akun, tidak ada yang disimpan.',
    en: 'Count ballots by eight rules, see where votes go in every round, and compare two rules. No account, nothing is kept.',
  },
  'tally.page.sample': { id: 'Coba contoh:', en: 'Try an example:' },
  'tally.page.sample.pengurus': { id: 'pengurus, tiga kursi', en: 'a board of three seats' },
  'tally.page.sample.ketua': { id: 'seorang ketua', en: 'one chair' },
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
  'tally.page.compare': { id: 'Bandingkan dengan', en: 'Compare with' },
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
  'tally.page.only': { id: 'Hanya menurut {rule}: {names}', en: 'Only by {rule}: {names}' },
  'tally.page.nobody_elected': { id: 'Tidak ada yang terpilih.', en: 'Nobody is elected.' },
  'tally.page.invalid': { id: 'tidak sah atau kosong: {invalid}', en: 'invalid or blank: {invalid}' },
  'tally.page.findings': { id: 'Yang ditemukan pada surat suara', en: 'Found on the papers' },
  'tally.page.flow': { id: 'Ke mana suara berpindah', en: 'Where votes went' },
  'tally.page.flow.note': {
    id: 'Satu pita satu putaran, dari atas ke bawah ({count, plural, other {# putaran}}). Yang bercentang sudah terpilih.',
    en: 'One bar a round, from top to bottom ({count, plural, one {# round} other {# rounds}}). A tick means elected.',
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
  'tally.page.outcome': { id: 'Hasil', en: 'Outcome' },
  'tally.page.round.votes': { id: 'Suara pada putaran ini', en: 'Votes in this round' },

  'tally.page.too_large': {
    id: 'Berkas ini terlalu besar untuk halaman ini. Pakai perintah sokoguru tally.',
    en: 'This file is too large for this page. Use the command sokoguru tally.',
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
