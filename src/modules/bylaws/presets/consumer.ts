import type { Preset } from './common.ts';
import * as usual from './sections.ts';

/** A consumer cooperative: members buy together, and the surplus follows what each bought. Handbook section 4.3. */
export const consumer: Preset = {
  label: { id: 'Koperasi konsumen', en: 'Consumer cooperative' },
  forWhom: {
    id: 'Tetangga, warga sekolah, atau karyawan yang berbelanja kebutuhan bersama.',
    en: 'Neighbours, a school or staff who buy what they need together.',
  },
  special: {
    id: 'SHU mengikuti belanja setiap anggota, dan toko juga melayani bukan anggota.',
    en: 'The surplus follows what each member bought, and the shop also serves others.',
  },
  ...usual.sections,
  identity: {
    legalKind: 'consumer',
    model: 'consumer',
    multiStakeholder: false,
    businessScope: 'single',
    hasSavingsLoanUnit: false,
    purpose:
      'menyediakan barang kebutuhan anggota dengan mutu dan harga yang baik melalui toko milik bersama, serta melayani masyarakat di sekitarnya.',
    commonBond: 'memperoleh barang kebutuhan sehari-hari dengan mutu dan harga yang baik',
    kbliCodes: [],
    durationYears: 0,
  },
  membership: {
    minimumAgeYears: 17,
    candidateMonths: 0,
    candidateMinimumHours: 0,
    admissionDecisionDays: 30,
    refusalAppealDays: 30,
    workHoursPerMonthMinimum: 0,
    lossOfWorkEndsMembership: false,
    membersMaySee: 'name-and-number',
  },
  exit: { ...usual.exit, refundDelayDays: 90, refundAfterYearClose: true },
  shares: {
    entryShareRupiah: 100_000n,
    mandatoryShareRupiah: 20_000n,
    mandatorySharePeriod: 'month',
    mandatoryDueDay: 10,
  },
  feeSplit: {
    parts: [
      { key: 'worker', to: 'worker', bps: 8_500 },
      { key: 'cooperative', to: 'cooperative', bps: 1_500 },
    ],
    paymentCostBorneBy: 'cooperative',
    tipsToWorkerBps: 10_000,
    cancellation: { freeUntilMinutesBefore: 240, lateFeeBps: 1_000, noShowFeeBps: 2_500 },
    refundWithinDays: 7,
  },
  dispatch: {
    windowDays: 28,
    weights: { recentEarnings: 3, recentHours: 2, daysSinceLastJob: 3 },
    waitingCapDays: 14,
    leastWindowMinutes: 240,
    limits: { bufferMinutes: 30, dailyMinutes: 480, restMinutes: 600 },
    offerMinutes: 30,
  },
  work: {
    basis: 'hours',
    hourGrades: [{ key: 'shop', name: 'Toko', hourlyRupiah: 20_000n }],
    payRatioMaximum: { numerator: 4, denominator: 1 },
    roundMinutesTo: 15,
    nonMemberHoursCapBps: 2_000,
  },
  surplus: {
    pools: [
      { key: 'patronage', bps: 3_000, to: 'members', by: 'purchases' },
      { key: 'capital', bps: 2_000, to: 'members', by: 'capital' },
      { key: 'reserve', bps: 2_500, to: 'reserve' },
      { key: 'officers', bps: 1_000, to: 'fund', fund: 'officersFund' },
      { key: 'staff', bps: 500, to: 'fund', fund: 'staffFund' },
      { key: 'education', bps: 500, to: 'fund', fund: 'educationFund' },
      { key: 'social', bps: 500, to: 'fund', fund: 'socialFund' },
    ],
    rounding: 'largest-remainder',
    lossTo: 'reserve',
    capitalBase: ['entryShare', 'mandatoryShare'],
    capitalMeasure: 'yearEnd',
    capitalShareCapBps: 2_500,
    reserveLeastBps: 1_000,
    reserveUntilTimesShares: 0,
    nonMemberSurplusTo: 'reserve',
    eligibility: 'atYearEnd',
    payment: 'cash',
  },
};
