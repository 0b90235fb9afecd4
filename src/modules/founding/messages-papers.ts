import type { Messages } from '#platform/i18n/messages.ts';

/** What is said around the documents of a founding and the business plan. */
export const papersMessages = {
  'founding.no_such_document': {
    id: 'Dokumen ini tidak dipakai dalam pendirian koperasi ini.',
    en: 'The founding of this cooperative has no such document.',
  },
  'founding.document_incomplete': {
    id: '{title} belum dapat diterbitkan: lengkapi dulu yang disebut di bawahnya.',
    en: '{title} cannot be issued yet: complete what is named below it first.',
  },
  'founding.plan_without_income': {
    id: 'Tulis paling sedikit satu pendapatan.',
    en: 'Write down at least one income.',
  },
  'founding.plan_costs_over_income': {
    id: 'Biaya yang ikut penjualan berjumlah {percent}% dari pendapatan; paling banyak 100%.',
    en: 'The costs that grow with sales come to {percent}% of the income; at most 100%.',
  },
  'founding.papers.missing.unlawful': {
    id: 'Rancangan anggaran dasar masih melanggar hukum; lihat temuannya.',
    en: 'The draft bylaws still break the law; see what was found.',
  },
  'founding.papers.missing.meeting': {
    id: 'Rapat pendirian belum diadakan.',
    en: 'The founding meeting was not held yet.',
  },
  'founding.papers.missing.officers': {
    id: 'Rapat belum memilih pengurus dan pengawas.',
    en: 'The meeting has elected no board and supervisors yet.',
  },
  'founding.papers.missing.plan': {
    id: 'Rencana usaha belum dihitung.',
    en: 'The business plan was not worked out yet.',
  },
  'founding.papers.missing.mandates': {
    id: 'Nama koperasi dan nomor mandatnya belum ada dari: {names}.',
    en: 'The name of the cooperative and its mandate are missing from: {names}.',
  },
  'founding.papers.missing.details': {
    id: 'KTP belum diisi oleh: {names}. Barisnya dicetak kosong untuk ditulis tangan.',
    en: 'The identity card is missing from: {names}. Their lines are printed empty, to be written by hand.',
  },
  'founding.papers.missing.shares': {
    id: 'Simpanan pokok belum lunas dari: {names}.',
    en: 'The entry share is not paid in full by: {names}.',
  },
  'founding.papers.missing.groups': {
    id: 'Kelompok belum dipilih oleh: {names}.',
    en: 'No group was chosen by: {names}.',
  },
  'founding.papers.missing.endsAt': {
    id: 'Jam selesai rapat tidak dicatat; ditulis tangan.',
    en: 'The end of the meeting was not noted; it is written by hand.',
  },
  'founding.papers.title': { id: 'Dokumen pendirian', en: 'Founding documents' },
  'founding.papers.lead': {
    id: 'Semua dokumen disusun dari yang sudah Anda isi. Terbitkan bila sudah benar; setelah dibetulkan, terbitkan lagi sebagai revisi baru.',
    en: 'All documents are written from what you have filled in. Issue one when it is right; after a correction issue it again as a new revision.',
  },
  'founding.papers.packet': { id: 'Unduh berkas notaris (.zip)', en: 'Download the notary’s packet (.zip)' },
  'founding.papers.packet.what': {
    id: 'Semua dokumen berurutan dengan daftar isi, masing-masing sebagai PDF dan Word. Pembukaan data pribadi dicatat.',
    en: 'All documents in order with an index, each as PDF and Word file. Each showing of personal details is recorded.',
  },
  'founding.papers.logo': {
    id: 'Logo koperasi ada di kepala dokumen yang terbit sejak sekarang.',
    en: 'The cooperative’s logo stands at the head of what is issued from now on.',
  },
  'founding.papers.logo.none': {
    id: 'Kepala dokumen memakai huruf pertama nama koperasi.',
    en: 'The initials of the name stand at the head of the documents.',
  },
  'founding.papers.logo.other': {
    id: '{count} dokumen terbit dengan logo lain',
    en: '{count, plural, one {One document bears} other {# documents bear}} another logo',
  },
  'founding.papers.logo.again': { id: 'Terbitkan ulang dengan logo sekarang', en: 'Issue again with the logo of now' },
  'founding.papers.plan': { id: 'Rencana usaha', en: 'Business plan' },
  'founding.papers.archive': { id: 'Semua dokumen yang pernah diterbitkan', en: 'Every document ever issued' },
  'founding.papers.state.ready': { id: 'siap diterbitkan', en: 'ready to issue' },
  'founding.papers.state.missing': { id: 'belum lengkap', en: 'incomplete' },
  'founding.papers.state.issued': { id: 'terbit', en: 'issued' },
  'founding.papers.state.changed': { id: 'berubah sesudah terbit', en: 'changed since issued' },
  'founding.papers.issued': {
    id: 'No. {label}, revisi {revision}, {date}',
    en: 'No. {label}, revision {revision}, {date}',
  },
  'founding.papers.of': { id: '{title} untuk {name}', en: '{title} for {name}' },
  'founding.papers.look': { id: 'Lihat PDF', en: 'View PDF' },
  'founding.papers.pdf': { id: 'Unduh PDF', en: 'Download PDF' },
  'founding.papers.docx': { id: 'Unduh Word', en: 'Download Word' },
  'founding.papers.issue': { id: 'Terbitkan', en: 'Issue' },
  'founding.papers.issue.again': { id: 'Terbitkan revisi baru', en: 'Issue a new revision' },
  'founding.papers.reason': { id: 'Apa yang dibetulkan?', en: 'What was corrected?' },
  'founding.papers.reason.hint': { id: 'Misalnya: alamat Ibu Ani', en: 'For example: Ani’s address' },
  'founding.papers.issue.all': { id: 'Terbitkan semua yang siap', en: 'Issue all that are ready' },
  'founding.papers.done': {
    id: '{count, plural, =0 {Tidak ada yang perlu diterbitkan: semua yang lengkap sudah terbit.} other {# dokumen diterbitkan.}}',
    en: '{count, plural, =0 {Nothing to issue: all that is complete was issued.} one {# document issued.} other {# documents issued.}}',
  },
  'founding.papers.name.articles': { id: 'Anggaran Dasar', en: 'Articles of association' },
  'founding.papers.name.houseRules': { id: 'Anggaran Rumah Tangga', en: 'House rules' },
  'founding.papers.name.foundingRecord': {
    id: 'Berita acara rapat pendirian',
    en: 'Record of the founding meeting',
  },
  'founding.papers.name.attendanceList': { id: 'Daftar hadir', en: 'Attendance list' },
  'founding.papers.name.minutes': { id: 'Notulen', en: 'Minutes' },
  'founding.papers.name.powerOfAttorney': { id: 'Surat kuasa', en: 'Power of attorney' },
  'founding.papers.name.capitalProof': { id: 'Surat pernyataan modal disetor', en: 'Declaration of paid-in capital' },
  'founding.papers.name.businessPlan': {
    id: 'Rencana awal kegiatan usaha',
    en: 'Initial business plan with three-year budget',
  },
  'founding.papers.name.workRules': { id: 'Peraturan kerja anggota', en: 'Work rules' },
  'founding.papers.name.prospectus': { id: 'Prospektus', en: 'Prospectus' },
  'founding.papers.name.mandateLetters': { id: 'Surat mandat', en: 'Mandate letter' },
  'founding.papers.name.memberRegister': { id: 'Buku daftar anggota', en: 'Member register' },
  'founding.papers.name.notaryChecklist': { id: 'Daftar periksa berkas notaris', en: 'Notary’s checklist' },
} as const satisfies Messages;
