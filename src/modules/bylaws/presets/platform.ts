import { board, meetings, type Preset } from './common.ts';
import * as usual from './sections.ts';

/**
 * A platform cooperative: those who depend on the platform own it. A low fee for the cooperative, the rest to whoever did the
 * work, and a surplus that follows what each earned through it. Handbook sections 3.5 and 6 (Up & Go: 95 % and 5 %).
 */
export const platform: Preset = {
  label: { id: 'Koperasi platform', en: 'Platform cooperative' },
  forWhom: {
    id: 'Pengemudi, tenaga kebersihan, kurir, atau penjual yang mencari pelanggan lewat aplikasi milik mereka sendiri.',
    en: 'Drivers, cleaners, couriers or sellers who find customers through an application of their own.',
  },
  special: {
    id: 'Potongan rendah, aturan penawaran kerja terbuka, harga terendah diputuskan rapat, dan penonaktifan dapat dibanding.',
    en: 'A low fee, open rules of how work is offered, a lowest price set by the meeting, and an appeal for whoever is switched off.',
  },
  ...usual.sections,
  identity: {
    legalKind: 'service',
    model: 'platform',
    multiStakeholder: false,
    businessScope: 'single',
    hasSavingsLoanUnit: false,
    purpose:
      'menyelenggarakan platform milik anggota yang mempertemukan anggota dengan pelanggan secara adil dan terbuka, sehingga nilai pekerjaan kembali kepada yang mengerjakannya.',
    commonBond: 'memperoleh penghasilan dari pekerjaan yang dipertemukan melalui platform milik bersama',
    kbliCodes: [],
    durationYears: 0,
  },
  membership: {
    minimumAgeYears: 18,
    candidateMonths: 3,
    candidateMinimumHours: 60,
    admissionDecisionDays: 14,
    refusalAppealDays: 30,
    workHoursPerMonthMinimum: 8,
    lossOfWorkEndsMembership: false,
    membersMaySee: 'name-and-number',
  },
  exit: { ...usual.exit, refundDelayDays: 60, refundAfterYearClose: false },
  shares: {
    entryShareRupiah: 200_000n,
    mandatoryShareRupiah: 25_000n,
    mandatorySharePeriod: 'month',
    mandatoryDueDay: 10,
  },
  externalCapital: { ...usual.noExternalCapital, allowed: true },
  meetings: { ...meetings, secondCall: { minimumGapHours: 24, maximumGapDays: 14, noticeDays: 3 } },
  board: { ...board, seats: 5 },
  feeSplit: {
    parts: [
      { key: 'worker', to: 'worker', bps: 9_000 },
      { key: 'cooperative', to: 'cooperative', bps: 900 },
      { key: 'social', to: 'fund', fund: 'socialFund', bps: 100 },
    ],
    paymentCostBorneBy: 'cooperative',
    tipsToWorkerBps: 10_000,
    cancellation: { freeUntilMinutesBefore: 60, lateFeeBps: 2_000, noShowFeeBps: 5_000 },
    refundWithinDays: 7,
  },
  dispatch: {
    windowDays: 14,
    weights: { recentEarnings: 4, recentHours: 2, daysSinceLastJob: 3 },
    waitingCapDays: 14,
    leastWindowMinutes: 240,
    limits: { bufferMinutes: 30, dailyMinutes: 480, restMinutes: 600 },
    offerMinutes: 10,
  },
  work: {
    basis: 'hours',
    hourGrades: [{ key: 'office', name: 'Kantor', hourlyRupiah: 25_000n }],
    payRatioMaximum: { numerator: 4, denominator: 1 },
    roundMinutesTo: 15,
    nonMemberHoursCapBps: 2_000,
  },
  platform: { ...usual.noPlatform, enabled: true },
  surplus: {
    pools: [
      { key: 'patronage', bps: 5_000, to: 'members', by: 'earnings' },
      { key: 'capital', bps: 1_000, to: 'members', by: 'capital' },
      { key: 'reserve', bps: 2_500, to: 'reserve' },
      { key: 'education', bps: 500, to: 'fund', fund: 'educationFund' },
      { key: 'social', bps: 500, to: 'fund', fund: 'socialFund' },
      { key: 'technology', name: 'dana teknologi', bps: 500, to: 'fund', fund: 'otherFund' },
    ],
    rounding: 'largest-remainder',
    lossTo: 'reserve',
    capitalBase: ['entryShare', 'mandatoryShare'],
    capitalMeasure: 'monthlyAverage',
    capitalShareCapBps: 1_000,
    reserveLeastBps: 1_000,
    reserveUntilTimesShares: 0,
    nonMemberSurplusTo: 'reserve',
    eligibility: 'duringYear',
    payment: 'memberChooses',
  },
};
