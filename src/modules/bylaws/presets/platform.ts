import { board, meetings, noGroups, type Preset } from './common.ts';

/**
 * A platform cooperative: those who depend on the platform own it. A low fee for the cooperative, the rest to whoever did the
 * work, and a surplus that follows what each earned through it. Handbook sections 3.5 and 6 (Up & Go: 95 % and 5 %).
 */
export const platform: Preset = {
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
  stakeholders: noGroups,
  membership: {
    minimumAgeYears: 18,
    candidateMonths: 3,
    candidateMinimumHours: 60,
    admissionDecisionDays: 14,
    workHoursPerMonthMinimum: 8,
    exitRefundDelayDays: 60,
    exitRefundAfterYearClose: false,
    membersMaySee: 'name-and-number',
  },
  shares: {
    entryShareRupiah: 200_000n,
    mandatoryShareRupiah: 25_000n,
    mandatorySharePeriod: 'month',
    mandatoryDueDay: 10,
  },
  founding: { minimumFounders: 9 },
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
  },
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
    nonMemberSurplusTo: 'reserve',
    eligibility: 'duringYear',
    payment: 'memberChooses',
  },
  fiscalYear: { startMonth: 1 },
};
