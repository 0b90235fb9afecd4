import * as z from 'zod';
import { bps, line, note, rupiahAboveZero, rupiahFromZero } from '#platform/registry/fields.ts';
import { LEGAL_KINDS, MODELS } from '#modules/identity/model.ts';
import * as m from './model.ts';

/** Largest numbers that a form accepts; what the law allows is judged by `checkBylaws`, in sentences. */
const MAX_COUNT = 100_000;
const MAX_PARTS = 40;

const count = () => z.int().min(0).max(MAX_COUNT);
const key = () => z.string().regex(/^[a-z][a-zA-Z0-9-]{0,39}$/u, 'field.not_key');

const threshold = { numerator: count(), denominator: z.int().min(1).max(MAX_COUNT), strictlyMore: z.boolean() };
const thresholdSchema = z.strictObject(threshold);

const decisionRule = z.strictObject({
  method: z.array(z.enum(m.DECISION_METHODS)).min(1).max(m.DECISION_METHODS.length),
  quorum: thresholdSchema,
  secondCallQuorum: z.union([z.literal('none'), thresholdSchema]),
  majority: z.strictObject({ ...threshold, of: z.enum(m.MAJORITY_OF) }),
  tie: z.enum(m.TIE_RULES),
});

/** The shape of every section. Money is a decimal string outside the process, a `bigint` inside. */
export const sections = {
  identity: z.strictObject({
    name: line(),
    seatCity: line(),
    legalKind: z.enum(LEGAL_KINDS),
    model: z.enum(MODELS),
    multiStakeholder: z.boolean(),
    businessScope: z.enum(m.BUSINESS_SCOPES),
    hasSavingsLoanUnit: z.boolean(),
    purpose: note(),
    commonBond: note(),
    kbliCodes: z.array(z.string().regex(/^\d{5}$/u, 'field.not_kbli')).max(MAX_PARTS),
    durationYears: count(),
  }),
  stakeholders: z.strictObject({
    groups: z
      .array(
        z.strictObject({
          key: key(),
          name: line(),
          role: z.enum(m.GROUP_ROLES),
          condition: note().optional(),
          weightBps: bps(),
          delegates: count(),
          boardSeats: count(),
          entryShareRupiah: rupiahFromZero().optional(),
          mandatoryShareRupiah: rupiahFromZero().optional(),
          candidateMonths: count().optional(),
          candidateMinimumHours: count().optional(),
          vetoes: z.array(z.enum(m.DECISION_KINDS)).max(m.DECISION_KINDS.length),
        }),
      )
      .max(MAX_PARTS),
    plenary: z.enum(m.PLENARY_RULES),
    leastGroupsOnBoard: count(),
  }),
  membership: z.strictObject({
    minimumAgeYears: count(),
    candidateMonths: count(),
    candidateMinimumHours: count(),
    admissionDecisionDays: count(),
    workHoursPerMonthMinimum: count(),
    exitRefundDelayDays: count(),
    exitRefundAfterYearClose: z.boolean(),
    membersMaySee: z.enum(m.MEMBER_LIST_VIEWS),
  }),
  shares: z.strictObject({
    entryShareRupiah: rupiahFromZero(),
    mandatoryShareRupiah: rupiahFromZero(),
    mandatorySharePeriod: z.enum(['month', 'year']),
    mandatoryDueDay: z.int().min(1).max(28),
  }),
  founding: z.strictObject({ minimumFounders: count() }),
  meetings: z.strictObject({
    noticeDays: count(),
    electronicNoticeDays: count(),
    annualWithinMonths: count(),
    writtenAnswerDays: count(),
    extraordinaryRequest: thresholdSchema,
    proxiesPerPerson: count(),
    secondCall: z.strictObject({ minimumGapHours: count(), maximumGapDays: count(), noticeDays: count() }),
    decisions: z.record(z.enum(m.DECISION_KINDS), decisionRule),
  }),
  board: z.strictObject({
    seats: count(),
    supervisorSeats: count(),
    termYears: count(),
    maximumConsecutiveTerms: count(),
  }),
  feeSplit: z.strictObject({
    parts: z
      .array(
        z.strictObject({
          key: key(),
          name: line().optional(),
          to: z.enum(['worker', 'cooperative', 'fund']),
          fund: z.enum(m.FUNDS).optional(),
          bps: bps(),
        }),
      )
      .min(1)
      .max(MAX_PARTS),
    paymentCostBorneBy: z.enum(m.PAYMENT_COST_BEARERS),
    tipsToWorkerBps: bps(),
    cancellation: z.strictObject({ freeUntilMinutesBefore: count(), lateFeeBps: bps(), noShowFeeBps: bps() }),
    refundWithinDays: count(),
  }),
  dispatch: z.strictObject({
    windowDays: count(),
    weights: z.strictObject({
      recentEarnings: count(),
      recentHours: count(),
      daysSinceLastJob: count(),
    }),
    waitingCapDays: z.int().min(1).max(MAX_COUNT),
    leastWindowMinutes: z.int().min(1).max(MAX_COUNT),
    limits: z.strictObject({
      bufferMinutes: count(),
      dailyMinutes: z.int().min(1).max(MAX_COUNT),
      restMinutes: count(),
    }),
    offerMinutes: count(),
  }),
  work: z.strictObject({
    basis: z.literal('hours'),
    hourGrades: z.array(z.strictObject({ key: key(), name: line(), hourlyRupiah: rupiahAboveZero() })).max(MAX_PARTS),
    payRatioMaximum: z.strictObject({ numerator: count(), denominator: z.int().min(1).max(MAX_COUNT) }),
    roundMinutesTo: z.int().min(1).max(60),
  }),
  surplus: z.strictObject({
    pools: z
      .array(
        z.strictObject({
          key: key(),
          name: line().optional(),
          bps: bps(),
          of: key().optional(),
          to: z.enum(['members', 'fund', 'reserve']).optional(),
          fund: z.enum(m.FUNDS).optional(),
          by: z.enum(m.SURPLUS_BASES).optional(),
          groups: z
            .array(z.strictObject({ key: key(), name: line().optional(), bps: bps(), by: z.enum(m.SURPLUS_BASES) }))
            .min(1)
            .max(MAX_PARTS)
            .optional(),
        }),
      )
      .min(1)
      .max(MAX_PARTS),
    rounding: z.enum(['largest-remainder', 'floor']),
    lossTo: line(),
    capitalBase: z.array(z.enum(m.CAPITAL_KINDS)).min(1).max(m.CAPITAL_KINDS.length),
    capitalMeasure: z.enum(['yearEnd', 'monthlyAverage']),
    capitalShareCapBps: bps(),
    nonMemberSurplusTo: z.enum(['reserve', 'shared']),
    eligibility: z.enum(['atYearEnd', 'duringYear', 'paidUpAtYearEnd']),
    payment: z.enum(['cash', 'credit', 'memberChooses']),
  }),
  fiscalYear: z.strictObject({ startMonth: z.int().min(1).max(12) }),
} as const;

const document = z.strictObject(sections);

/** The bylaws as stored and sent: amounts as decimal strings. */
export type BylawsDocument = z.input<typeof document>;

/** The bylaws as they enter and leave the process. Only the shape: whether they are lawful says `checkBylaws`. */
export const bylawsSchema: z.ZodType<m.Bylaws, BylawsDocument> = document;
