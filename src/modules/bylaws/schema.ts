import * as z from 'zod';
import { bps, line, rupiahAboveZero, rupiahFromZero } from '#platform/registry/fields.ts';
import * as m from './model.ts';
import { capitalSections } from './schema-capital.ts';
import { count, key, MAX_PARTS, threshold } from './schema-fields.ts';
import { peopleSections } from './schema-people.ts';

const thresholdSchema = z.strictObject(threshold);

const agenda = () => z.array(z.enum(m.AGENDA_ITEMS)).max(m.AGENDA_ITEMS.length);

const decisionRule = z.strictObject({
  method: z.array(z.enum(m.DECISION_METHODS)).min(1).max(m.DECISION_METHODS.length),
  quorum: thresholdSchema,
  secondCallQuorum: z.union([z.literal('none'), thresholdSchema]),
  majority: z.strictObject({ ...threshold, of: z.enum(m.MAJORITY_OF) }),
  tie: z.enum(m.TIE_RULES),
});

/** The shape of every section. Money is a decimal string outside the process, a `bigint` inside. */
export const sections = {
  ...peopleSections,
  ...capitalSections,
  meetings: z.strictObject({
    noticeDays: count(),
    electronicAllowed: z.boolean(),
    electronicNoticeDays: count(),
    annualWithinMonths: count(),
    writtenAllowed: z.boolean(),
    writtenAnswerDays: count(),
    extraordinaryRequest: thresholdSchema,
    proxiesPerPerson: count(),
    delegatesFromMembers: count(),
    membersPerDelegate: count(1),
    agenda: z.strictObject({ annual: agenda(), planning: agenda(), election: agenda() }),
    secondCall: z.strictObject({ minimumGapHours: count(), maximumGapDays: count(), noticeDays: count() }),
    decisions: z.record(z.enum(m.DECISION_KINDS), decisionRule),
  }),
  votes: z.strictObject({
    weighting: z.enum(m.VOTE_WEIGHTINGS),
    membersPerVote: count(1),
    patronagePerVoteRupiah: rupiahAboveZero(),
    mostVotes: count(1),
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
    waitingCapDays: count(1),
    leastWindowMinutes: count(1),
    limits: z.strictObject({
      bufferMinutes: count(),
      dailyMinutes: count(1),
      restMinutes: count(),
    }),
    offerMinutes: count(),
  }),
  work: z.strictObject({
    basis: z.literal('hours'),
    hourGrades: z.array(z.strictObject({ key: key(), name: line(), hourlyRupiah: rupiahAboveZero() })).max(MAX_PARTS),
    payRatioMaximum: z.strictObject({ numerator: count(), denominator: count(1) }),
    roundMinutesTo: z.int().min(1).max(60),
    nonMemberHoursCapBps: bps(),
  }),
  platform: z.strictObject({
    enabled: z.boolean(),
    openRules: z.boolean(),
    portableRecords: z.boolean(),
    priceFloorByMeeting: z.boolean(),
    deactivationAppealDays: count(),
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
    reserveLeastBps: bps(),
    reserveUntilTimesShares: count(),
    nonMemberSurplusTo: z.enum(['reserve', 'shared']),
    eligibility: z.enum(['atYearEnd', 'duringYear', 'paidUpAtYearEnd']),
    payment: z.enum(['cash', 'credit', 'memberChooses']),
  }),
  fiscalYear: z.strictObject({ startMonth: z.int().min(1).max(12) }),
  reports: z.strictObject({ readyDaysBefore: count(), auditFromRupiah: rupiahFromZero() }),
  sanctions: z.strictObject({
    writtenWarnings: count(),
    suspensionDays: count(),
    fineRupiah: rupiahFromZero(),
    appealDays: count(),
  }),
  dissolution: z.strictObject({
    liquidators: count(),
    creditorsMonths: count(),
    restTo: z.enum(m.REST_TARGETS),
  }),
} as const;

const document = z.strictObject(sections);

/** The bylaws as stored and sent: amounts as decimal strings. */
export type BylawsDocument = z.input<typeof document>;

/** The bylaws as they enter and leave the process. Only the shape: whether they are lawful says `checkBylaws`. */
export const bylawsSchema: z.ZodType<m.Bylaws, BylawsDocument> = document;
