import { board, meetings, type Preset } from './common.ts';

/** A consumer cooperative: members buy together, and the surplus follows what each bought. Handbook section 4.3. */
export const consumer: Preset = {
  identity: {
    legalKind: 'consumer',
    model: 'consumer',
    multiStakeholder: false,
    purpose:
      'menyediakan barang kebutuhan anggota dengan mutu dan harga yang baik melalui toko milik bersama, serta melayani masyarakat di sekitarnya.',
  },
  membership: {
    minimumAgeYears: 17,
    candidateMonths: 0,
    candidateMinimumHours: 0,
    admissionDecisionDays: 30,
    workHoursPerMonthMinimum: 0,
    exitRefundDelayDays: 90,
    exitRefundAfterYearClose: true,
    membersMaySee: 'name-and-number',
  },
  shares: {
    entryShareRupiah: 100_000n,
    mandatoryShareRupiah: 20_000n,
    mandatorySharePeriod: 'month',
    mandatoryDueDay: 10,
  },
  founding: { minimumFounders: 9 },
  meetings,
  board,
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
    nonMemberSurplusTo: 'reserve',
    eligibility: 'atYearEnd',
    payment: 'cash',
  },
  fiscalYear: { startMonth: 1 },
};
