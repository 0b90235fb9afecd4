import type { Messages } from '#platform/i18n/messages.ts';

/** What the page of inspection says. */
export const pageMessages = {
  'inspection.page.title': { id: 'Periksa', en: 'Verify' },
  'inspection.page.lead': {
    id: 'Semua yang dapat dihitung ulang baru saja dihitung ulang: buku, simpanan, pesanan, suara, SHU, dan segel catatan kegiatan.',
    en: 'Everything that can be recomputed has just been recomputed: books, shares, orders, votes, surplus, and the seals over the activity log.',
  },
  'inspection.page.clean': { id: 'Tidak ada perbedaan', en: 'No differences' },
  'inspection.page.clean.what': {
    id: '{count, plural, other {# baris diperiksa dan semuanya cocok.}}',
    en: '{count, plural, other {# rows were checked and all of them agree.}}',
  },
  'inspection.page.found': {
    id: '{count, plural, other {# perbedaan}}',
    en: '{count, plural, one {One difference} other {# differences}}',
  },
  'inspection.page.found.next': {
    id: 'Tunjukkan halaman ini kepada pengawas dan bendahara. Tidak ada yang diubah oleh pemeriksaan.',
    en: 'Show this page to the supervisors and the treasurer. The inspection changes nothing.',
  },
  'inspection.page.again': { id: 'Periksa sekali lagi', en: 'Verify once more' },
  'inspection.page.checked': { id: 'Yang diperiksa', en: 'What was checked' },
  'inspection.page.room': { id: 'Bagian', en: 'Room' },
  'inspection.page.what': { id: 'Isi', en: 'What' },
  'inspection.page.rows': { id: 'Baris', en: 'Rows' },
  'inspection.page.csv': { id: 'Hasil pemeriksaan (CSV)', en: 'Result (CSV)' },
  'inspection.page.difference': { id: 'Perbedaan', en: 'Difference' },
  'inspection.page.room.ledger': { id: 'Pembukuan', en: 'Books' },
  'inspection.page.room.bylaws': { id: 'Anggaran dasar', en: 'Bylaws' },
  'inspection.page.room.membership': { id: 'Keanggotaan', en: 'Membership' },
  'inspection.page.room.governance': { id: 'Rapat dan keputusan', en: 'Meetings and resolutions' },
  'inspection.page.room.payments': { id: 'Pembayaran', en: 'Payments' },
  'inspection.page.room.dispatch': { id: 'Penawaran pekerjaan', en: 'Offering of work' },
  'inspection.page.room.marketplace': { id: 'Pesanan', en: 'Orders' },
  'inspection.page.room.work': { id: 'Jam kerja dan upah', en: 'Hours and pay' },
  'inspection.page.room.surplus': { id: 'SHU', en: 'Surplus' },
  'inspection.page.room.activity': { id: 'Catatan kegiatan', en: 'Activity log' },
  'inspection.page.what.ledger.entries': {
    id: 'jurnal, masing-masing seimbang dan cocok dengan sidiknya',
    en: 'entries, each balanced and true to its hash',
  },
  'inspection.page.what.ledger.lines': { id: 'baris jurnal', en: 'lines of entries' },
  'inspection.page.what.ledger.accounts': { id: 'akun dengan buku pembantunya', en: 'accounts with their sub-ledgers' },
  'inspection.page.what.ledger.months': { id: 'bulan yang ditutup', en: 'closed months' },
  'inspection.page.what.bylaws.versions': { id: 'versi, cocok dengan sidiknya', en: 'versions, true to their hashes' },
  'inspection.page.what.membership.members': {
    id: 'anggota, nomor dan simpanan pokoknya',
    en: 'members, their numbers and entry shares',
  },
  'inspection.page.what.governance.resolutions': {
    id: 'keputusan, suara dan sidiknya',
    en: 'resolutions, their votes and hashes',
  },
  'inspection.page.what.payments.payables': { id: 'tagihan', en: 'payables' },
  'inspection.page.what.payments.movements': { id: 'penerimaan dan pengembalian uang', en: 'movements of money' },
  'inspection.page.what.dispatch.decisions': {
    id: 'keputusan siapa ditawari, dihitung ulang',
    en: 'choices of whom to offer, computed again',
  },
  'inspection.page.what.dispatch.jobs': { id: 'pekerjaan', en: 'jobs' },
  'inspection.page.what.marketplace.settlements': {
    id: 'pesanan yang dibagi harganya',
    en: 'orders whose price was divided',
  },
  'inspection.page.what.marketplace.refunds': { id: 'pengembalian uang', en: 'refunds' },
  'inspection.page.what.marketplace.tips': { id: 'uang tip yang dibagi', en: 'tips that were divided' },
  'inspection.page.what.marketplace.payouts': { id: 'pembayaran penghasilan', en: 'payouts of earnings' },
  'inspection.page.what.work.hours': { id: 'catatan jam kerja', en: 'records of hours' },
  'inspection.page.what.surplus.proposals': {
    id: 'usulan pembagian, dihitung ulang',
    en: 'proposed divisions, computed again',
  },
  'inspection.page.what.surplus.years': { id: 'tahun yang sudah dibagi', en: 'years that were divided' },
  'inspection.page.what.activity.rows': { id: 'catatan kegiatan', en: 'rows of the activity log' },
  'inspection.page.what.activity.seals': { id: 'segel harian', en: 'daily seals' },
} as const satisfies Messages;
