import * as z from 'zod';
import { bps, line, note, rupiahFromZero } from '#platform/registry/fields.ts';
import { LEGAL_KINDS, MODELS } from '#modules/identity/model.ts';
import * as m from './model.ts';
import { count, key, MAX_PARTS } from './schema-fields.ts';

/** Who the cooperative is, who belongs to it, who leads it. */
export const peopleSections = {
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
    kbliCodes: z.array(z.string().regex(/^\d{5}$/u, 'bylaws.not_kbli')).max(MAX_PARTS),
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
    /** Bylaws of before this value was kept left it to the notice of each meeting. */
    plenaryAttendance: z.enum(m.PLENARY_ATTENDANCES).default('asCalled'),
    plenary: z.enum(m.PLENARY_RULES),
    leastGroupsOnBoard: count(),
  }),
  membership: z.strictObject({
    minimumAgeYears: count(),
    domicile: line().optional(),
    profession: line().optional(),
    candidateMonths: count(),
    candidateMinimumHours: count(),
    admissionDecisionDays: count(),
    refusalAppealDays: count(),
    workHoursPerMonthMinimum: count(),
    lossOfWorkEndsMembership: z.boolean(),
    membersMaySee: z.enum(m.MEMBER_LIST_VIEWS),
  }),
  associates: z.strictObject({
    allowed: z.boolean(),
    foreigners: z.boolean(),
    attend: z.boolean(),
    vote: z.boolean(),
    eligible: z.boolean(),
    services: z.boolean(),
    surplus: z.boolean(),
    entryShareRupiah: rupiahFromZero(),
  }),
  exit: z.strictObject({
    noticeDays: count(),
    refundDelayDays: count(),
    refundAfterYearClose: z.boolean(),
    instalments: count(1),
    lossDeduction: z.enum(m.LOSS_DEDUCTIONS),
    heirsClaimYears: count(),
  }),
  founding: z.strictObject({ minimumFounders: count(), royaltyBps: bps(), royaltyYears: count() }),
  board: z.strictObject({
    seats: count(),
    supervisorSeats: count(),
    termYears: count(),
    maximumConsecutiveTerms: count(),
    kinBan: z.enum(m.KIN_BANS),
    managementAllowed: z.boolean(),
    managementTermYears: count(1),
    remunerationByMeeting: z.boolean(),
    shariaSeats: count(),
  }),
} as const;
