import type { Messages } from '#platform/i18n/messages.ts';

/** What the editor of the bylaws says. */
export const editorMessages = {
  'bylaws.editor.title': { id: 'Susun anggaran dasar', en: 'Write the bylaws' },
  'bylaws.editor.lead': {
    id: 'Bab demi bab. Setiap nilai adalah satu pertanyaan; di sampingnya terbaca pasal yang dihasilkannya.',
    en: 'Chapter by chapter. Every value is one question; beside it stands the article that it makes.',
  },
  'bylaws.editor.progress': { id: 'Nilai yang sudah disepakati', en: 'Values agreed on' },
  'bylaws.editor.begin': { id: 'Mulai: {chapter}', en: 'Begin: {chapter}' },
  'bylaws.editor.continue': { id: 'Lanjutkan: {chapter}', en: 'Go on: {chapter}' },
  'bylaws.editor.chapter.decided': {
    id: '{decided} dari {values} nilai disepakati',
    en: '{decided} of {values} values agreed on',
  },
  'bylaws.editor.chapter.values': {
    id: '{values, plural, other {# nilai}}',
    en: '{values, plural, one {one value} other {# values}}',
  },
  'bylaws.editor.chapter.findings': {
    id: '{findings, plural, other {# hal perlu diperhatikan}}',
    en: '{findings, plural, one {one thing to mind} other {# things to mind}}',
  },
  'bylaws.editor.chapter.done': { id: 'Disepakati', en: 'Agreed' },
  'bylaws.editor.chapter.lead': {
    id: 'Biarkan yang sudah cocok, ubah yang belum. Yang disimpan berarti disepakati.',
    en: 'Leave what suits you, change what does not. What is saved counts as agreed.',
  },
  'bylaws.editor.refusing': {
    id: '{count, plural, other {# hal harus diperbaiki sebelum dapat ditetapkan.}}',
    en: '{count, plural, one {One thing must be put right before they can be adopted.} other {# things must be put right before they can be adopted.}}',
  },
  'bylaws.editor.questions': { id: 'Pertanyaan', en: 'Questions' },
  'bylaws.editor.text': { id: 'Bunyi pasalnya', en: 'How the articles read' },
  'bylaws.editor.save': { id: 'Simpan', en: 'Save' },
  'bylaws.editor.save.next': { id: 'Simpan, lanjut ke bab berikutnya', en: 'Save and go to the next chapter' },
  'bylaws.editor.preview': { id: 'Lihat bunyinya dulu', en: 'See how it reads first' },
  'bylaws.editor.walk': { id: 'Bab lain', en: 'Other chapters' },
  'bylaws.editor.previous': { id: 'Bab sebelumnya', en: 'Previous chapter' },
  'bylaws.editor.next': { id: 'Bab berikutnya', en: 'Next chapter' },
  'bylaws.editor.findings.none': {
    id: 'Tidak ada yang melanggar undang-undang atau tidak lazim.',
    en: 'Nothing breaks the law, and nothing is unusual.',
  },
  'bylaws.editor.finding.unlawful': { id: 'Melanggar undang-undang', en: 'Breaks the law' },
  'bylaws.editor.finding.contradictory': { id: 'Bertentangan sendiri', en: 'Contradicts itself' },
  'bylaws.editor.finding.unusual': { id: 'Tidak lazim', en: 'Unusual' },
  'bylaws.editor.sum': { id: 'Jumlah semua bagian: {percent}', en: 'All parts together: {percent}' },
  'bylaws.editor.sum.less': {
    id: 'Jumlah semua bagian: {percent}, kurang {difference}',
    en: 'All parts together: {percent}, {difference} short',
  },
  'bylaws.editor.sum.more': {
    id: 'Jumlah semua bagian: {percent}, lebih {difference}',
    en: 'All parts together: {percent}, {difference} over',
  },
  'bylaws.editor.finding.go': { id: 'Ke pertanyaannya', en: 'To the question' },
  'bylaws.editor.finding.elsewhere': {
    id: '{count, plural, other {# hal di bab lain}}',
    en: '{count, plural, one {One thing in another chapter} other {# things in other chapters}}',
  },

  'bylaws.editor.why': { id: 'Kenapa ini penting?', en: 'Why does it matter?' },
  'bylaws.editor.why.founding': {
    id: 'Ikut menentukan apakah dan bagaimana koperasi dapat didirikan.',
    en: 'It has a say in whether and how the cooperative can be founded.',
  },
  'bylaws.editor.why.membership': {
    id: 'Menentukan siapa yang dapat menjadi anggota, dan apa hak serta kewajibannya.',
    en: 'It decides who can become a member, and what a member may and must do.',
  },
  'bylaws.editor.why.governance': {
    id: 'Menentukan kapan rapat sah dan kapan sebuah usul diterima.',
    en: 'It decides when a meeting is valid and when a motion passes.',
  },
  'bylaws.editor.why.payments': {
    id: 'Menentukan berapa yang dibayar, kepada siapa, dan kapan.',
    en: 'It decides how much is paid, to whom, and when.',
  },
  'bylaws.editor.why.ledger': {
    id: 'Menentukan bagaimana uangnya dibukukan.',
    en: 'It decides how the money is booked.',
  },
  'bylaws.editor.why.work': { id: 'Menentukan jam kerja dan upah.', en: 'It decides about hours of work and pay.' },
  'bylaws.editor.why.dispatch': {
    id: 'Menentukan siapa yang lebih dulu ditawari pekerjaan.',
    en: 'It decides who is offered work first.',
  },
  'bylaws.editor.why.marketplace': {
    id: 'Berlaku pada setiap pesanan pelanggan.',
    en: 'It holds for every order of a customer.',
  },
  'bylaws.editor.why.surplus': {
    id: 'Menentukan berapa SHU yang diterima setiap anggota.',
    en: 'It decides how much surplus each member receives.',
  },
  'bylaws.editor.why.papers': {
    id: 'Tertulis dalam akta dan dokumen untuk notaris.',
    en: 'It stands in the deed and the papers for the notary.',
  },
  'bylaws.editor.custom.all': {
    id: 'Semua {models} contoh aturan: {value}.',
    en: 'All {models} model rules: {value}.',
  },
  'bylaws.editor.custom.most': {
    id: '{agreeing} dari {models} contoh aturan: {value}.',
    en: '{agreeing} of {models} model rules: {value}.',
  },
  'bylaws.editor.custom.others': { id: 'Yang lain: {values}.', en: 'Others: {values}.' },
  'bylaws.editor.other_part': { id: 'Bagian lain …', en: 'Another part …' },
  'bylaws.editor.other_part.label': { id: 'Bagian lain', en: 'Another part' },
  'bylaws.editor.other_part.hint': {
    id: 'Misalnya 3/5, atau lebih dari 3/5. Yang ditulis di sini mengalahkan pilihan di atas.',
    en: 'For example 3/5, or more than 3/5. What is written here wins over the choice above.',
  },
  'bylaws.editor.list.how': { id: 'pisahkan dengan koma', en: 'separate them by commas' },

  'bylaws.editor.inner': { id: 'Kelompok di dalamnya', en: 'Groups within' },
  'bylaws.editor.inner.open': { id: 'Bagi lagi menurut kelompok', en: 'Divide further by group' },
  'bylaws.editor.row.none': { id: 'tidak ada', en: 'none' },
  'bylaws.editor.row.remove': { id: 'Hapus bagian ini', en: 'Take this away' },
  'bylaws.editor.row.add': { id: 'Tambah', en: 'Add' },
  'bylaws.editor.row.add.how': {
    id: 'Isi satu baris untuk setiap tambahan; baris kosong diabaikan.',
    en: 'Fill in one row for each; empty rows are ignored.',
  },
} as const satisfies Messages;
