import type { Messages } from '#platform/i18n/messages.ts';

/** What the room of issued papers says. */
export const messages = {
  'papers.reason_missing': {
    id: '{title} ({paper}) pernah diterbitkan dengan isi lain. Tulis apa yang dibetulkan; terbitan lama tetap disimpan.',
    en: '{title} ({paper}) was issued before with other words. Write what was corrected; the earlier printing is kept.',
  },
  'papers.no_such_paper': {
    id: 'Dokumen ini tidak ada di koperasi ini.',
    en: 'There is no such document in this cooperative.',
  },
  'papers.label_unreadable': {
    id: 'Nomor dokumen ditulis seperti 12/DOK/2026; lihat kaki halaman.',
    en: 'A document’s number is written like 12/DOK/2026; look at the foot of the page.',
  },
  'papers.hash_unreadable': {
    id: 'Sidik adalah paling sedikit 16 huruf dan angka (0–9, a–f) di kaki halaman.',
    en: 'The fingerprint is at least 16 letters and digits (0–9, a–f) at the foot of the page.',
  },
  'papers.not_issued_here': {
    id: 'Dokumen nomor {label} dengan sidik itu tidak diterbitkan koperasi ini. Periksa lagi angkanya; jika tetap sama, jangan percaya dokumen itu.',
    en: 'This cooperative issued no document {label} with that fingerprint. Check the digits; if they are right, do not trust the document.',
  },
  'papers.words_changed': {
    id: 'Isi dokumen {id} tidak cocok lagi dengan sidiknya.',
    en: 'The words of document {id} no longer give its hash.',
  },
  'papers.page.title': { id: 'Dokumen yang diterbitkan', en: 'Issued documents' },
  'papers.page.lead': {
    id: 'Setiap dokumen resmi punya nomor dan sidik. Yang dibetulkan terbit sebagai revisi baru; yang lama tetap ada di sini.',
    en: 'Every official document has a number and a hash. A correction is issued as a new revision; the earlier one stays here.',
  },
  'papers.page.search': { id: 'Cari judul atau nomor', en: 'Search title or number' },
  'papers.page.empty': { id: 'Belum ada dokumen yang diterbitkan.', en: 'No document was issued yet.' },
  'papers.page.empty.search': { id: 'Tidak ada dokumen yang cocok.', en: 'No document fits.' },
  'papers.page.detail': {
    id: 'No. {label}, revisi {revision}, {date}, diterbitkan oleh {name}',
    en: 'No. {label}, revision {revision}, {date}, issued by {name}',
  },
  'papers.page.reason': { id: 'Dibetulkan: {reason}', en: 'Corrected: {reason}' },
  'papers.page.replaced': { id: 'sudah diganti', en: 'replaced' },
  'papers.page.current': { id: 'berlaku', en: 'current' },
  'papers.page.docx': { id: 'Word (.docx)', en: 'Word (.docx)' },
  'papers.page.hash': { id: 'Sidik: {hash}', en: 'Hash: {hash}' },
  'papers.page.check': { id: 'Periksa dokumen cetak', en: 'Check a printed document' },
  'papers.page.check.lead': {
    id: 'Ketik nomor dan sidik dari kaki halaman dokumen. Siapa pun boleh memeriksa.',
    en: 'Type the number and the hash from the foot of the document. Anybody may check.',
  },
  'papers.page.check.label': { id: 'Nomor', en: 'Number' },
  'papers.page.check.label.hint': { id: 'Misalnya 12/DOK/2026', en: 'For example 12/DOK/2026' },
  'papers.page.check.hash': { id: 'Sidik', en: 'Hash' },
  'papers.page.check.go': { id: 'Periksa', en: 'Check' },
  'papers.page.check.current': {
    id: 'Asli dan masih berlaku: {title}, revisi {revision}, diterbitkan {date}.',
    en: 'Genuine and current: {title}, revision {revision}, issued {date}.',
  },
  'papers.page.check.replaced': {
    id: 'Asli, tetapi sudah diganti: {title} revisi {revision}. Yang berlaku revisi {newest}, diterbitkan {date}.',
    en: 'Genuine, but replaced: {title} revision {revision}. Revision {newest} holds, issued {date}.',
  },
} as const satisfies Messages;
