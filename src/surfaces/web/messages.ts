import type { Messages } from '#platform/i18n/messages.ts';

/** What the shell of a cooperative's pages says. */
export const messages = {
  'place.me': { id: 'Saya', en: 'Me' },
  'place.work': { id: 'Kerja', en: 'Work' },
  'place.hours': { id: 'Jam kerja', en: 'Hours' },
  'place.meetings': { id: 'Rapat', en: 'Meetings' },
  'place.surplus': { id: 'SHU', en: 'Surplus' },
  'place.orders': { id: 'Pesanan', en: 'Orders' },
  'place.services': { id: 'Layanan', en: 'Services' },
  'place.deposits': { id: 'Setoran', en: 'Deposits' },
  'place.members': { id: 'Anggota', en: 'Members' },
  'place.shares': { id: 'Simpanan', en: 'Shares' },
  'place.savings': { id: 'Tabungan', en: 'Savings' },
  'place.loans': { id: 'Pinjaman', en: 'Loans' },
  'place.capital': { id: 'Rekening modal', en: 'Capital accounts' },
  'place.resolutions': { id: 'Keputusan', en: 'Resolutions' },
  'place.bylaws': { id: 'Anggaran dasar', en: 'Bylaws' },
  'place.books': { id: 'Buku', en: 'Books' },
  'place.inspection': { id: 'Periksa', en: 'Verify' },
  'place.founding': { id: 'Pendirian', en: 'Founding' },
  'place.account': { id: 'Akun saya', en: 'My account' },
} as const satisfies Messages;
