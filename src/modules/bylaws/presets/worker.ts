import type { Preset } from './common.ts';
import * as usual from './sections.ts';

/**
 * A worker cooperative: whoever works in it owns it, pay goes by hours with a narrow ratio, and the surplus follows labour.
 * Handbook sections 3.4, 4.6 and 6.
 */
export const worker: Preset = {
  label: { id: 'Koperasi pekerja', en: 'Worker cooperative' },
  forWhom: {
    id: 'Orang yang ingin memiliki bersama usaha tempat mereka bekerja: jasa kebersihan, studio, bengkel, katering.',
    en: 'People who want to own together the business that they work in: cleaning, a studio, a workshop, catering.',
  },
  special: {
    id: 'Anggota adalah yang bekerja; SHU menurut jam kerja, perbandingan upah dibatasi, dan ada masa calon anggota.',
    en: 'Members are those who work; the surplus follows hours, the pay ratio is limited, and there is a candidate period.',
  },
  ...usual.sections,
  identity: {
    legalKind: 'service',
    model: 'worker',
    multiStakeholder: false,
    businessScope: 'single',
    hasSavingsLoanUnit: false,
    purpose:
      'menyediakan pekerjaan yang layak bagi anggota melalui usaha jasa yang dimiliki, dikelola, dan dikerjakan sendiri oleh para anggota.',
    commonBond: 'memperoleh pekerjaan dan penghasilan yang layak dari usaha yang dikerjakan bersama',
    kbliCodes: [],
    durationYears: 0,
  },
  membership: {
    minimumAgeYears: 18,
    candidateMonths: 6,
    candidateMinimumHours: 240,
    admissionDecisionDays: 30,
    refusalAppealDays: 30,
    workHoursPerMonthMinimum: 40,
    lossOfWorkEndsMembership: true,
    membersMaySee: 'name-and-number',
  },
  exit: { ...usual.exit, refundDelayDays: 90, refundAfterYearClose: true },
  shares: {
    entryShareRupiah: 500_000n,
    mandatoryShareRupiah: 50_000n,
    mandatorySharePeriod: 'month',
    mandatoryDueDay: 10,
  },
  feeSplit: {
    parts: [
      { key: 'worker', to: 'worker', bps: 8_000 },
      { key: 'cooperative', to: 'cooperative', bps: 1_800 },
      { key: 'education', to: 'fund', fund: 'educationFund', bps: 200 },
    ],
    paymentCostBorneBy: 'cooperative',
    tipsToWorkerBps: 10_000,
    cancellation: { freeUntilMinutesBefore: 240, lateFeeBps: 2_500, noShowFeeBps: 5_000 },
    refundWithinDays: 7,
  },
  dispatch: {
    windowDays: 28,
    weights: { recentEarnings: 5, recentHours: 3, daysSinceLastJob: 3 },
    waitingCapDays: 14,
    leastWindowMinutes: 240,
    limits: { bufferMinutes: 30, dailyMinutes: 480, restMinutes: 600 },
    offerMinutes: 30,
  },
  work: {
    basis: 'hours',
    hourGrades: [
      { key: 'member', name: 'Anggota', hourlyRupiah: 25_000n },
      { key: 'experienced', name: 'Anggota berpengalaman', hourlyRupiah: 32_000n },
      { key: 'coordinator', name: 'Koordinator', hourlyRupiah: 40_000n },
    ],
    payRatioMaximum: { numerator: 3, denominator: 1 },
    roundMinutesTo: 15,
    nonMemberHoursCapBps: 2_000,
  },
  surplus: {
    pools: [
      { key: 'labour', bps: 4_500, to: 'members', by: 'hours' },
      { key: 'capital', bps: 1_000, to: 'members', by: 'capital' },
      { key: 'reserve', bps: 3_000, to: 'reserve' },
      { key: 'education', bps: 1_000, to: 'fund', fund: 'educationFund' },
      { key: 'social', bps: 500, to: 'fund', fund: 'socialFund' },
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
  dissolution: { ...usual.dissolution, restTo: 'otherCooperatives' },
};
