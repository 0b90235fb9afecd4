import { board, type Preset } from './common.ts';
import * as usual from './sections.ts';

/** A student cooperative: its officers change every year, shares are small, and education has the larger part. Handbook section 7.2. */
export const student: Preset = {
  label: { id: 'Koperasi mahasiswa', en: 'Student cooperative' },
  forWhom: {
    id: 'Mahasiswa satu kampus yang menjalankan toko, kantin, atau jasa sambil belajar berkoperasi.',
    en: 'Students of one campus who run a shop, a canteen or services while they learn how to cooperate.',
  },
  special: {
    id: 'Simpanan kecil, pengurus berganti setiap tahun, simpanan segera kembali saat lulus, dan dana pendidikan lebih besar.',
    en: 'Small shares, a new board every year, shares paid back soon after graduating, and a larger education fund.',
  },
  ...usual.sections,
  identity: {
    legalKind: 'consumer',
    model: 'student',
    multiStakeholder: false,
    businessScope: 'multi',
    hasSavingsLoanUnit: false,
    purpose: 'memenuhi kebutuhan mahasiswa melalui toko dan jasa bersama serta menjadi tempat belajar berkoperasi.',
    commonBond: 'memenuhi kebutuhan selama kuliah dan belajar berwirausaha bersama',
    kbliCodes: [],
    durationYears: 0,
  },
  membership: {
    ...usual.membership,
    profession: 'mahasiswa yang terdaftar pada perguruan tinggi',
    admissionDecisionDays: 14,
  },
  exit: { ...usual.exit, refundDelayDays: 30, refundAfterYearClose: false },
  shares: {
    entryShareRupiah: 25_000n,
    mandatoryShareRupiah: 5_000n,
    mandatorySharePeriod: 'month',
    mandatoryDueDay: 10,
  },
  loanCapital: { meetingAboveRupiah: 10_000_000n },
  board: { ...board, seats: 5, termYears: 1 },
  surplus: {
    pools: [
      { key: 'patronage', bps: 3_500, to: 'members', by: 'purchases' },
      { key: 'capital', bps: 500, to: 'members', by: 'capital' },
      { key: 'reserve', bps: 2_500, to: 'reserve' },
      { key: 'officers', bps: 1_000, to: 'fund', fund: 'officersFund' },
      { key: 'education', bps: 1_500, to: 'fund', fund: 'educationFund' },
      { key: 'social', bps: 1_000, to: 'fund', fund: 'socialFund' },
    ],
    rounding: 'largest-remainder',
    lossTo: 'reserve',
    capitalBase: ['entryShare', 'mandatoryShare'],
    capitalMeasure: 'yearEnd',
    capitalShareCapBps: 500,
    reserveLeastBps: 1_000,
    reserveUntilTimesShares: 0,
    nonMemberSurplusTo: 'reserve',
    eligibility: 'atYearEnd',
    payment: 'cash',
  },
};
