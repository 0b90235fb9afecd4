import type { Messages } from '#platform/i18n/messages.ts';
import { calculatorMessages } from './messages-calculator.ts';
import { yearPageMessages } from './messages-year-pages.ts';

/** What the pages about the surplus say. */
export const pageMessages = {
  ...calculatorMessages,
  ...yearPageMessages,
  'surplus.page.pool.labour': { id: 'Jasa kerja', en: 'Return on labour' },
  'surplus.page.pool.patronage': { id: 'Jasa usaha', en: 'Patronage refund' },
  'surplus.page.pool.capital': { id: 'Jasa modal', en: 'Return on capital' },
  'surplus.page.pool.reserve': { id: 'Cadangan', en: 'Reserve' },
  'surplus.page.pool.education': { id: 'Dana pendidikan', en: 'Education fund' },
  'surplus.page.pool.social': { id: 'Dana sosial', en: 'Social fund' },
  'surplus.page.pool.officers': { id: 'Dana pengurus', en: 'Officers’ fund' },
  'surplus.page.pool.staff': { id: 'Dana karyawan', en: 'Staff fund' },
  'surplus.page.pool.technology': { id: 'Dana teknologi', en: 'Technology fund' },
  'surplus.page.pool.members': { id: 'Jasa anggota', en: 'Members’ part' },
  'surplus.page.pool.rest': { id: 'Bagian lain', en: 'Other parts' },

  'surplus.page.base.capital': { id: 'simpanan', en: 'share capital' },
  'surplus.page.base.capital.months': {
    id: '{base} (jumlah saldo akhir setiap bulan)',
    en: '{base} (sum of the month-end balances)',
  },
  'surplus.page.base.purchases': { id: 'belanja', en: 'purchases' },
  'surplus.page.base.sales': { id: 'penjualan', en: 'sales' },
  'surplus.page.base.loanInterest': { id: 'jasa pinjaman', en: 'loan interest' },
  'surplus.page.base.loans': { id: 'pinjaman', en: 'loans' },
  'surplus.page.base.hours': { id: 'jam kerja', en: 'hours of work' },
  'surplus.page.base.pay': { id: 'upah', en: 'pay' },
  'surplus.page.base.earnings': { id: 'penghasilan', en: 'earnings' },
  'surplus.page.base.tenure': { id: 'lama keanggotaan', en: 'years of membership' },
  'surplus.page.base.points': { id: 'poin', en: 'points' },
  'surplus.page.base.equal': { id: 'sama rata', en: 'equally' },

  'surplus.page.step.surplus': { id: 'SHU yang dibagi', en: 'Surplus that is divided' },
  'surplus.page.step.loss': { id: 'Rugi', en: 'Loss' },
  'surplus.page.step.loss.borne': { id: 'Rugi ini ditanggung oleh {to}', en: 'The loss is borne by {to}' },
  'surplus.page.step.group': { id: 'Kelompok {group}', en: 'Group {group}' },
  'surplus.page.step.of_surplus': {
    id: '{percent} dari SHU {whole}{exact, select, yes {} other {, dibulatkan ke rupiah penuh}}',
    en: '{percent} of the surplus of {whole}{exact, select, yes {} other {, in whole rupiah}}',
  },
  'surplus.page.step.of_part': {
    id: '{percent} dari {of} {whole}{exact, select, yes {} other {, dibulatkan ke rupiah penuh}}',
    en: '{percent} of {of}, {whole}{exact, select, yes {} other {, in whole rupiah}}',
  },
  'surplus.page.step.of_pool': {
    id: '{percent} dari bagian ini, {whole}{exact, select, yes {} other {, dibulatkan ke rupiah penuh}}',
    en: '{percent} of this pool, {whole}{exact, select, yes {} other {, in whole rupiah}}',
  },
  'surplus.page.step.claim': { id: 'Bagian anggota', en: 'The member’s part' },
  'surplus.page.step.claim.share': {
    id: 'Menurut {by}, {base} dari seluruhnya {total}: {whole} × {part} ÷ {count} = {exact}{rounding, select, exact {} down {, dibulatkan ke bawah menjadi {rounded}} other {, dibulatkan menjadi {rounded}}}',
    en: 'By {by}, {base} of {total} in all: {whole} × {part} ÷ {count} = {exact}{rounding, select, exact {} down {, rounded down to {rounded}} other {, rounded to {rounded}}}',
  },
  'surplus.page.step.claim.equal': {
    id: 'Dibagi rata: {whole} ÷ {count} = {exact}{rounding, select, exact {} down {, dibulatkan ke bawah menjadi {rounded}} other {, dibulatkan menjadi {rounded}}}',
    en: 'Divided equally: {whole} ÷ {count} = {exact}{rounding, select, exact {} down {, rounded down to {rounded}} other {, rounded to {rounded}}}',
  },
  'surplus.page.step.claim.none': {
    id: 'Anggota ini tidak punya {by} (seluruhnya {total}), jadi bagiannya nol',
    en: 'This member has no {by} (of {total} in all), so the part is zero',
  },
  'surplus.page.step.claim.nobody': {
    id: 'Tidak ada anggota yang punya {by}, jadi bagian ini belum dibagi',
    en: 'No member has any {by}, so this pool stays undistributed',
  },
} as const satisfies Messages;
