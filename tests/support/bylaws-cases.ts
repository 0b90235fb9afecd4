import { bylawsFromPreset } from '#modules/bylaws/presets/index.ts';
import type { Bylaws, BylawsChange } from '#modules/bylaws/model.ts';
import { bylawsSchema } from '#modules/bylaws/schema.ts';
import { applyChanges } from '#modules/bylaws/domain/changes.ts';

const start = bylawsFromPreset({
  preset: 'worker',
  identity: { name: 'Koperasi Bersih Sejahtera', seatCity: 'Purwokerto', kbliCodes: ['81210'] },
});

/** The bylaws of a worker cooperative with these values changed. */
export function changed(changes: Readonly<Record<string, unknown>>): Bylaws {
  const list = Object.entries(changes).map(([path, value]): BylawsChange => ({ path, value }));
  const applied = applyChanges(bylawsSchema.encode(start), list);
  if (!applied.ok) throw new Error(applied.refusal.code);
  return bylawsSchema.parse(applied.value);
}

/** A part that must be reached. */
export const part = (numerator: number, denominator: number, strictlyMore = false) => ({
  numerator,
  denominator,
  strictlyMore,
});
/** A pool of the surplus. */
export const pool = (key: string, bps: number, more: object = { to: 'reserve' }) => ({ key, bps, ...more });
/** A stakeholder group, and a cooperative that has these. */
const side = (key: string, weightBps: number, more: object = {}) => {
  return { key, name: `Kelompok ${key}`, role: 'worker', weightBps, delegates: 1, boardSeats: 0, vetoes: [], ...more };
};
const sides = (groups: readonly object[]) => ({ 'identity.multiStakeholder': true, 'stakeholders.groups': groups });
/** A pool that members share by hours. */
export const byHours = { to: 'members', by: 'hours' };
/** A savings-and-loan unit that works by sharia, without its board. */
const shariaUnit = { 'identity.hasSavingsLoanUnit': true, 'loans.offered': true, 'loans.principle': 'sharia' };

/** Each case: what is changed, and the code and place that must be found. */
export const CASES: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
  ['bylaws.below_law', { 'shares.entryShareRupiah': '0' }, 'shares.entryShareRupiah'],
  ['bylaws.above_law', { 'board.termYears': 6 }, 'board.termYears'],
  ['bylaws.above_law', { 'meetings.annualWithinMonths': 7 }, 'meetings.annualWithinMonths'],
  [
    'bylaws.below_law',
    { 'meetings.decisions.ordinary.majority': { ...part(1, 3), of: 'cast' } },
    'meetings.decisions.ordinary.majority',
  ],
  ['bylaws.too_few_founders', { 'founding.minimumFounders': 8 }, 'founding.minimumFounders'],
  ['bylaws.too_few_groups', { 'identity.multiStakeholder': true }, 'stakeholders.groups'],
  ['bylaws.groups_without_model', { 'stakeholders.groups': [side('a', 10_000)] }, 'stakeholders.groups'],
  ['bylaws.group_weights_not_whole', sides([side('a', 5_000), side('b', 5_500)]), 'stakeholders.groups'],
  [
    'bylaws.group_without_delegate',
    sides([side('a', 5_000), side('b', 5_000, { delegates: 0 })]),
    'stakeholders.groups.b.delegates',
  ],
  [
    'bylaws.group_seats_over_board',
    sides([side('a', 5_000, { boardSeats: 2 }), side('b', 5_000, { boardSeats: 2 })]),
    'stakeholders.groups',
  ],
  [
    'bylaws.board_from_too_many_groups',
    { ...sides([side('a', 5_000), side('b', 5_000)]), 'stakeholders.leastGroupsOnBoard': 3 },
    'stakeholders.leastGroupsOnBoard',
  ],
  [
    'bylaws.surplus_group_unknown',
    {
      'surplus.pools.labour': pool('labour', 4_500, {
        to: 'members',
        groups: [{ key: 'a', bps: 10_000, by: 'hours' }],
      }),
    },
    'surplus.pools.labour.groups.a',
  ],
  [
    'bylaws.group_without_surplus',
    {
      ...sides([side('a', 5_000), side('b', 5_000)]),
      'surplus.pools.labour': pool('labour', 4_500, {
        to: 'members',
        groups: [{ key: 'a', bps: 10_000, by: 'hours' }],
      }),
    },
    'surplus.pools.labour.groups',
  ],
  [
    'bylaws.investors_weigh_much',
    sides([side('a', 5_000, { role: 'investor' }), side('b', 5_000)]),
    'stakeholders.groups.a.weightBps',
  ],
  [
    'bylaws.group_holds_board',
    sides([side('a', 5_000, { boardSeats: 2 }), side('b', 5_000)]),
    'stakeholders.groups.a.boardSeats',
  ],
  ['bylaws.board_too_small', { 'board.seats': 2 }, 'board.seats'],
  ['bylaws.board_even', { 'board.seats': 4 }, 'board.seats'],
  ['bylaws.no_term_allowed', { 'board.maximumConsecutiveTerms': 0 }, 'board.maximumConsecutiveTerms'],
  ['bylaws.candidate_hours_without_period', { 'membership.candidateMonths': 0 }, 'membership.candidateMinimumHours'],
  [
    'bylaws.more_hours_than_a_month',
    { 'membership.workHoursPerMonthMinimum': 745 },
    'membership.workHoursPerMonthMinimum',
  ],
  [
    'bylaws.more_than_everybody',
    { 'meetings.decisions.surplus.quorum': part(3, 2) },
    'meetings.decisions.surplus.quorum',
  ],
  [
    'bylaws.more_than_everybody',
    { 'meetings.decisions.surplus.quorum': part(1, 1, true) },
    'meetings.decisions.surplus.quorum',
  ],
  [
    'bylaws.consensus_not_first',
    { 'meetings.decisions.election.method': ['secret', 'consensus'] },
    'meetings.decisions.election.method',
  ],
  [
    'bylaws.method_twice',
    { 'meetings.decisions.election.method': ['consensus', 'secret', 'secret'] },
    'meetings.decisions.election.method',
  ],
  [
    'bylaws.half_is_no_majority',
    { 'meetings.decisions.ordinary.majority': { ...part(1, 2), of: 'cast' } },
    'meetings.decisions.ordinary.majority',
  ],
  [
    'bylaws.second_call_harder',
    { 'meetings.decisions.ordinary.secondCallQuorum': part(2, 3) },
    'meetings.decisions.ordinary.secondCallQuorum',
  ],
  [
    'bylaws.second_call_gap_closed',
    { 'meetings.secondCall.minimumGapHours': 337, 'meetings.secondCall.maximumGapDays': 14 },
    'meetings.secondCall.maximumGapDays',
  ],
  [
    'bylaws.second_call_notice_too_long',
    { 'meetings.secondCall.noticeDays': 15, 'meetings.secondCall.maximumGapDays': 14 },
    'meetings.secondCall.noticeDays',
  ],
  ['bylaws.pools_not_whole', { 'surplus.pools.reserve.bps': 3_500 }, 'surplus.pools'],
  [
    'bylaws.parts_of_pool_not_whole',
    { 'surplus.pools': [pool('members', 10_000, {}), pool('labour', 3_000, { of: 'members', ...byHours })] },
    'surplus.pools.members',
  ],
  [
    'bylaws.groups_not_whole',
    {
      'surplus.pools.labour': pool('labour', 4_500, { to: 'members', groups: [{ key: 'a', bps: 9_999, by: 'hours' }] }),
    },
    'surplus.pools.labour.groups',
  ],
  [
    'bylaws.pool_of_unknown',
    { 'surplus.pools.social': pool('social', 500, { of: 'nobody', to: 'reserve' }) },
    'surplus.pools.social',
  ],
  [
    'bylaws.pool_too_deep',
    {
      'surplus.pools': [
        pool('a', 10_000, {}),
        pool('b', 10_000, { of: 'a' }),
        pool('c', 10_000, { of: 'b', ...byHours }),
      ],
    },
    'surplus.pools.b',
  ],
  [
    'bylaws.pool_divided_twice',
    { 'surplus.pools.labour.groups': [{ key: 'a', bps: 10_000, by: 'hours' }] },
    'surplus.pools.labour',
  ],
  ['bylaws.pool_without_target', { 'surplus.pools.social': pool('social', 500, {}) }, 'surplus.pools.social'],
  [
    'bylaws.pool_without_base',
    { 'surplus.pools.social': pool('social', 500, { to: 'members' }) },
    'surplus.pools.social',
  ],
  ['bylaws.base_without_members', { 'surplus.pools.reserve.by': 'hours' }, 'surplus.pools.reserve'],
  ['bylaws.pool_fund_unclear', { 'surplus.pools.social': pool('social', 500, { to: 'fund' }) }, 'surplus.pools.social'],
  [
    'bylaws.no_patronage_pool',
    { 'surplus.pools.labour.by': 'capital', 'surplus.capitalShareCapBps': 10_000 },
    'surplus.pools',
  ],
  ['bylaws.loss_bearer_unknown', { 'surplus.lossTo': 'nobody' }, 'surplus.lossTo'],
  ['bylaws.capital_over_cap', { 'surplus.capitalShareCapBps': 999 }, 'surplus.capitalShareCapBps'],
  ['bylaws.fee_parts_not_whole', { 'feeSplit.parts.worker.bps': 8_001 }, 'feeSplit.parts'],
  ['bylaws.fee_fund_unclear', { 'feeSplit.parts.worker.fund': 'socialFund' }, 'feeSplit.parts.worker'],
  ['bylaws.pay_ratio_below_one', { 'work.payRatioMaximum': { numerator: 1, denominator: 2 } }, 'work.payRatioMaximum'],
  ['bylaws.grades_break_pay_ratio', { 'work.hourGrades.member.hourlyRupiah': '13333' }, 'work.payRatioMaximum'],
  [
    'bylaws.no_weight_decides',
    { 'dispatch.weights': { recentEarnings: 0, recentHours: 0, daysSinceLastJob: 0 } },
    'dispatch.weights',
  ],
  ['bylaws.earnings_without_window', { 'dispatch.windowDays': 0 }, 'dispatch.windowDays'],
  ['bylaws.offer_without_time', { 'dispatch.offerMinutes': 0 }, 'dispatch.offerMinutes'],
  ['bylaws.below_usual', { 'meetings.electronicNoticeDays': 5 }, 'meetings.electronicNoticeDays'],
  ['bylaws.above_usual', { 'meetings.proxiesPerPerson': 1 }, 'meetings.proxiesPerPerson'],
  ['bylaws.name_too_short', { 'identity.name': 'Koperasi Bersih' }, 'identity.name'],
  ['bylaws.kbli_missing', { 'identity.kbliCodes': [] }, 'identity.kbliCodes'],
  ['bylaws.name_without_koperasi', { 'identity.name': 'Bersih Sejahtera Bersama' }, 'identity.name'],
  ['bylaws.name_without_multi_pihak', { 'identity.multiStakeholder': true }, 'identity.name'],
  ['bylaws.supervisors_even', { 'board.supervisorSeats': 4 }, 'board.supervisorSeats'],
  [
    'bylaws.worker_member_without_work',
    { 'membership.workHoursPerMonthMinimum': 0 },
    'membership.workHoursPerMonthMinimum',
  ],
  [
    'bylaws.no_vote_after_consensus',
    { 'meetings.decisions.ordinary.method': ['consensus'] },
    'meetings.decisions.ordinary.method',
  ],
  [
    'bylaws.second_call_without_quorum',
    { 'meetings.decisions.ordinary.secondCallQuorum': 'none' },
    'meetings.decisions.ordinary.secondCallQuorum',
  ],
  ['bylaws.casting_vote_without_effect', { 'meetings.decisions.bylaws.tie': 'chair' }, 'meetings.decisions.bylaws.tie'],
  [
    'bylaws.grave_decision_easier',
    { 'meetings.decisions.ordinary.majority': { ...part(4, 5), of: 'cast' } },
    'meetings.decisions.bylaws.majority',
  ],
  ['bylaws.no_reserve_pool', { 'surplus.pools.reserve': pool('reserve', 3_000, byHours) }, 'surplus.pools'],
  [
    'bylaws.no_education_pool',
    { 'surplus.pools.education': pool('education', 1_000, { to: 'fund', fund: 'socialFund' }) },
    'surplus.pools',
  ],
  ['bylaws.worker_surplus_without_labour', { 'surplus.pools.labour.by': 'purchases' }, 'surplus.pools'],
  ['bylaws.non_member_surplus_shared', { 'surplus.nonMemberSurplusTo': 'shared' }, 'surplus.nonMemberSurplusTo'],
  [
    'bylaws.worker_part_below_half',
    { 'feeSplit.parts.worker.bps': 4_000, 'feeSplit.parts.cooperative.bps': 5_800 },
    'feeSplit.parts',
  ],
  ['bylaws.late_fee_over_no_show', { 'feeSplit.cancellation.noShowFeeBps': 2_000 }, 'feeSplit.cancellation.lateFeeBps'],
  [
    'bylaws.delegates_do_not_attend',
    {
      ...sides([side('a', 5_000), side('b', 5_000)]),
      'stakeholders.plenary': 'delegates',
      'stakeholders.plenaryAttendance': 'members',
    },
    'stakeholders.plenaryAttendance',
  ],
  [
    'bylaws.group_hours_without_period',
    {
      ...sides([side('a', 5_000, { candidateMonths: 0, candidateMinimumHours: 10 }), side('b', 5_000)]),
    },
    'stakeholders.groups.a.candidateMinimumHours',
  ],
  [
    'bylaws.associate_votes_unseen',
    { 'associates.allowed': true, 'associates.vote': true, 'associates.attend': false },
    'associates.vote',
  ],
  [
    'bylaws.loss_of_work_without_work',
    { 'membership.workHoursPerMonthMinimum': 0 },
    'membership.lossOfWorkEndsMembership',
  ],
  ['bylaws.loans_without_unit', { 'loans.offered': true }, 'loans.offered'],
  ['bylaws.unit_without_loans', { 'identity.hasSavingsLoanUnit': true }, 'loans.offered'],
  [
    'bylaws.loans_of_other_kind',
    { 'identity.legalKind': 'shariaSavingsLoan', 'loans.offered': true },
    'loans.principle',
  ],
  [
    'bylaws.loans_of_other_kind',
    { 'identity.legalKind': 'savingsLoan', 'loans.offered': true, 'loans.principle': 'sharia' },
    'loans.principle',
  ],
  ['bylaws.no_sharia_board', shariaUnit, 'board.shariaSeats'],
  ['bylaws.weighed_votes_in_primary', { 'votes.weighting': 'membersAndPatronage' }, 'votes.weighting'],
  ['bylaws.annual_agenda_incomplete', { 'meetings.agenda.annual': ['accounts'] }, 'meetings.agenda.annual'],
  ['bylaws.agenda_item_twice', { 'meetings.agenda.planning': ['budget', 'budget'] }, 'meetings.agenda.planning'],
  [
    'bylaws.no_delegate_possible',
    { 'meetings.delegatesFromMembers': 50, 'meetings.membersPerDelegate': 51 },
    'meetings.membersPerDelegate',
  ],
  ['bylaws.reserve_below_least', { 'surplus.reserveLeastBps': 3_001 }, 'surplus.reserveLeastBps'],
  ['bylaws.royalty_without_years', { 'founding.royaltyBps': 300, 'founding.royaltyYears': 0 }, 'founding.royaltyYears'],
  ['bylaws.below_law', { 'reports.readyDaysBefore': 27 }, 'reports.readyDaysBefore'],
  ['bylaws.below_law', { 'dissolution.creditorsMonths': 2 }, 'dissolution.creditorsMonths'],
  ['bylaws.name_foreign_words', { 'identity.name': 'Koperasi Pedi Help Cleaning' }, 'identity.name'],
  ['bylaws.associates_vote', { 'associates.allowed': true, 'associates.vote': true }, 'associates.vote'],
  ['bylaws.associates_eligible', { 'associates.allowed': true, 'associates.eligible': true }, 'associates.eligible'],
  [
    'bylaws.worker_membership_outlives_work',
    { 'membership.lossOfWorkEndsMembership': false },
    'membership.lossOfWorkEndsMembership',
  ],
  [
    'bylaws.interest_in_sharia',
    { ...shariaUnit, 'savings.voluntary.interestBps': 300 },
    'savings.voluntary.interestBps',
  ],
  [
    'bylaws.savings_dearer_than_loans',
    {
      'identity.hasSavingsLoanUnit': true,
      'loans.offered': true,
      'loans.interestBps': 500,
      'savings.term.allowed': true,
    },
    'savings.term.interestBps',
  ],
  ['bylaws.term_savings_without_unit', { 'savings.term.allowed': true }, 'savings.term.allowed'],
  ['bylaws.kin_not_banned', { 'board.kinBan': 'none' }, 'board.kinBan'],
  ['bylaws.remuneration_without_meeting', { 'board.remunerationByMeeting': false }, 'board.remunerationByMeeting'],
  ['bylaws.no_time_for_report', { 'meetings.annualWithinMonths': 1 }, 'reports.readyDaysBefore'],
  ['bylaws.platform_without_rules', { 'identity.model': 'platform' }, 'platform.enabled'],
  ['bylaws.platform_rules_hidden', { 'platform.enabled': true, 'platform.openRules': false }, 'platform.openRules'],
];
