import type { Messages } from '#platform/i18n/messages.ts';

/** Refusals about a year's surplus in the books. */
export const yearMessages = {
  'surplus.year_open': {
    id: 'Tahun buku {year} belum ditutup. Tutup semua bulan dan tahunnya di halaman Buku, lalu usulkan pembagian.',
    en: 'The financial year {year} is not closed. Close its months and the year on the Books page, then propose the division.',
  },
  'surplus.patronage_waiting': {
    id: 'Jasa anggota tahun {year} belum semuanya tercatat: {count} catatan masih menunggu. Tunggu sebentar, lalu usulkan lagi; bila tetap begitu, minta pengelola server memeriksa pekerjaan yang gagal.',
    en: 'Not all patronage of {year} is in its register: {count, plural, one {one row waits} other {# rows wait}}. Wait a moment, then propose again; if it stays so, ask whoever runs the server to look at the failed jobs.',
  },
  'surplus.already_distributed': {
    id: 'SHU tahun {year} sudah dibagi.',
    en: 'The surplus of {year} has been distributed already.',
  },
  'surplus.not_divisible': {
    id: 'SHU tidak dapat dibagi dengan aturan ini ({why}).',
    en: 'The surplus cannot be divided by these rules ({why}).',
  },
  'surplus.members_without_group': {
    id: 'SHU tahun {year} dibagi menurut kelompok, tetapi {count} anggota belum berkelompok: {names}. Buka Buku daftar anggota, saring “Belum berkelompok”, tentukan kelompok masing-masing, lalu usulkan lagi.',
    en: 'The surplus of {year} is divided by group, but {count, plural, one {one member is} other {# members are}} in none: {names}. Open the member register, filter by “In no group yet”, put each into a group, then propose again.',
  },
  'surplus.no_such_proposal': { id: 'Usulan pembagian ini tidak ada.', en: 'There is no such proposal.' },
  'surplus.not_proposed': {
    id: 'Pembagian SHU tahun {year} belum diusulkan.',
    en: 'No division of the surplus of {year} has been proposed yet.',
  },
  'surplus.resolution_missing': {
    id: 'SHU tahun {year} hanya dapat dibagi dengan keputusan rapat anggota yang sah. Ajukan usulan ini ke rapat dulu.',
    en: 'The surplus of {year} can be distributed only by a valid resolution of a general meeting. Put this proposal to a meeting first.',
  },
  'surplus.resolution_on_another': {
    id: 'Keputusan {label} bukan tentang usulan pembagian ini (sidik jarinya lain).',
    en: 'Resolution {label} is not about this proposal (its hash is another one).',
  },
  'surplus.figures_changed': {
    id: 'Angka usulan tahun {year} tidak sama lagi bila dihitung ulang. Tidak ada yang dibukukan; usulkan lagi.',
    en: 'The figures of the proposal for {year} are no longer the same when worked out again. Nothing was posted; propose it again.',
  },
  'surplus.not_distributed': {
    id: 'SHU tahun {year} belum dibagi.',
    en: 'The surplus of {year} has not been distributed yet.',
  },
  'surplus.method_not_allowed': {
    id: 'Anggaran dasar menetapkan cara pembayaran SHU: {rule, select, cash {tunai} credit {dikreditkan ke simpanan} other {pilihan anggota}}.',
    en: 'The bylaws say how the surplus is paid: {rule, select, cash {in cash} credit {credited to savings} other {as the member chooses}}.',
  },
  'surplus.nobody_to_pay': {
    id: 'Tidak ada anggota yang masih harus dibayar untuk tahun {year}.',
    en: 'Nobody is left to be paid for {year}.',
  },
  'surplus.verify.hash': {
    id: 'Usulan SHU {year} tidak cocok dengan sidik jarinya.',
    en: 'The proposal for {year} does not match its hash.',
  },
  'surplus.verify.figures': {
    id: 'SHU {year}, {what}: tercatat {stored}, dihitung ulang {computed}.',
    en: 'Surplus {year}, {what}: {stored} stored, {computed} worked out again.',
  },
  'surplus.verify.payable': {
    id: 'SHU yang belum dibayar kepada {memberId}: seharusnya Rp{owed}, di buku Rp{booked}.',
    en: 'Surplus still owed to {memberId}: Rp{owed} expected, Rp{booked} in the books.',
  },
} as const satisfies Messages;
