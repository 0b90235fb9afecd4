import { compareFractions, fraction } from '#kernel/fraction.ts';
import {
  chairSettlesTies,
  DECISION_KINDS,
  type AgendaItem,
  type DecisionKind,
  type DecisionRule,
  type Threshold,
} from '../../model.ts';
import { AGENDA_WORDS } from '../leaves/meetings.ts';
import { law, PUBLISHED_ARTICLES } from '../sources.ts';
import { DECISION_NAMES } from '../text/decision-names.ts';
import { contradictory, unlawful, unusual, when, type Problem, type Rule } from './problem.ts';

const HALF = fraction(1n, 2n);
const HOURS_OF_DAY = 24;

const size = ({ numerator, denominator }: Threshold) => fraction(BigInt(numerator), BigInt(denominator));

/** More than everybody can never come, nor agree. */
function beyondWhole(threshold: Threshold, path: string): readonly Problem[] {
  const { numerator, denominator, strictlyMore } = threshold;
  const beyond = numerator > denominator || (strictlyMore && numerator === denominator);
  return when(beyond, () => contradictory('bylaws.more_than_everybody', path, { part: `${numerator}/${denominator}` }));
}

function decision(kind: DecisionKind, rule: DecisionRule): readonly Problem[] {
  const path = `meetings.decisions.${kind}`;
  const named = { kindId: DECISION_NAMES[kind].id, kindEn: DECISION_NAMES[kind].en };
  const second = rule.secondCallQuorum;
  return [
    ...beyondWhole(rule.quorum, `${path}.quorum`),
    ...beyondWhole(rule.majority, `${path}.majority`),
    ...(second === 'none' ? [] : beyondWhole(second, `${path}.secondCallQuorum`)),
    ...when(rule.method[0] !== 'consensus', () =>
      unlawful('bylaws.consensus_not_first', `${path}.method`, law('24(1), (2)'), named),
    ),
    ...when(rule.method.length === 1 && rule.method[0] === 'consensus', () =>
      unusual('bylaws.no_vote_after_consensus', `${path}.method`, law('24(2)'), named),
    ),
    ...when(new Set(rule.method).size < rule.method.length, () =>
      contradictory('bylaws.method_twice', `${path}.method`, named),
    ),
    ...when(compareFractions(size(rule.majority), HALF) === 0 && !rule.majority.strictlyMore, () =>
      unlawful('bylaws.half_is_no_majority', `${path}.majority`, law('24(2)'), named),
    ),
    ...when(rule.tie === 'chair' && !chairSettlesTies(rule), () =>
      unusual('bylaws.casting_vote_without_effect', `${path}.tie`, law('24(2)'), named),
    ),
    ...when(second !== 'none' && compareFractions(size(second), size(rule.quorum)) > 0, () =>
      contradictory('bylaws.second_call_harder', `${path}.secondCallQuorum`, named),
    ),
    ...when(second === 'none', () =>
      unusual('bylaws.second_call_without_quorum', `${path}.secondCallQuorum`, law('28'), named, 'disputed'),
    ),
  ];
}

const decisions: Rule = ({ meetings }) => DECISION_KINDS.flatMap((kind) => decision(kind, meetings.decisions[kind]));

/** What changes or ends the cooperative should not be easier than everyday matters. */
const graver: Rule = ({ meetings: { decisions: rules } }) =>
  (['bylaws', 'dissolution'] as const).flatMap((kind) =>
    when(compareFractions(size(rules[kind].majority), size(rules.ordinary.majority)) < 0, () =>
      unusual('bylaws.grave_decision_easier', `meetings.decisions.${kind}.majority`, PUBLISHED_ARTICLES, {
        kindId: DECISION_NAMES[kind].id,
        kindEn: DECISION_NAMES[kind].en,
      }),
    ),
  );

const secondCall: Rule = ({ meetings: { secondCall: call } }) => {
  const longest = call.maximumGapDays * HOURS_OF_DAY;
  return [
    ...when(call.minimumGapHours > longest, () =>
      contradictory('bylaws.second_call_gap_closed', 'meetings.secondCall.maximumGapDays', {
        hours: String(call.minimumGapHours),
        days: String(call.maximumGapDays),
      }),
    ),
    ...when(call.noticeDays > call.maximumGapDays, () =>
      contradictory('bylaws.second_call_notice_too_long', 'meetings.secondCall.noticeDays', {
        notice: String(call.noticeDays),
        days: String(call.maximumGapDays),
      }),
    ),
  ];
};

const extraordinary: Rule = ({ meetings }) =>
  beyondWhole(meetings.extraordinaryRequest, 'meetings.extraordinaryRequest');

/** What the annual meeting is held for (UU 25/1992 art. 23, 26(2), 45): without it the year is not closed. */
const ANNUAL_DUTIES = ['accounts', 'surplus'] as const satisfies readonly AgendaItem[];
const DAYS_OF_SHORTEST_MONTH = 28;

const agenda: Rule = ({ meetings: { agenda: duties } }) => [
  ...ANNUAL_DUTIES.flatMap((item) => {
    const name = AGENDA_WORDS[item];
    return when(!duties.annual.includes(item), () =>
      unlawful('bylaws.annual_agenda_incomplete', 'meetings.agenda.annual', law('23, 26(2)'), {
        itemId: name.id,
        itemEn: name.en,
      }),
    );
  }),
  ...(['annual', 'planning', 'election'] as const).flatMap((kind) =>
    when(new Set(duties[kind]).size < duties[kind].length, () =>
      contradictory('bylaws.agenda_item_twice', `meetings.agenda.${kind}`),
    ),
  ),
];

const delegates: Rule = ({ meetings: { delegatesFromMembers, membersPerDelegate } }) =>
  when(delegatesFromMembers > 0 && membersPerDelegate > delegatesFromMembers, () =>
    contradictory('bylaws.no_delegate_possible', 'meetings.membersPerDelegate', {
      members: String(delegatesFromMembers),
      perDelegate: String(membersPerDelegate),
    }),
  );

/** In a primary cooperative every member has one vote; only a secondary one may weigh them. */
const weighedVotes: Rule = ({ identity, votes }) =>
  when(identity.model !== 'secondary' && votes.weighting !== 'equal', () =>
    unlawful('bylaws.weighed_votes_in_primary', 'votes.weighting', law('24(3), (4)')),
  );

/** The report is made after the year and before the meeting. */
const timeForReport: Rule = ({ meetings, reports }) =>
  when(reports.readyDaysBefore >= meetings.annualWithinMonths * DAYS_OF_SHORTEST_MONTH, () =>
    unusual('bylaws.no_time_for_report', 'reports.readyDaysBefore', law('26(2), 35'), {
      days: String(reports.readyDaysBefore),
      months: String(meetings.annualWithinMonths),
    }),
  );

/** Meetings and votes. */
export const MEETING_RULES: readonly Rule[] = [
  decisions,
  graver,
  secondCall,
  extraordinary,
  agenda,
  delegates,
  weighedVotes,
  timeForReport,
];
