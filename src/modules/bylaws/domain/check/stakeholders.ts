import { WHOLE_BPS } from '#kernel/money.ts';
import { percent } from '../number-words.ts';
import { MULTI_STAKEHOLDER_PRACTICE, multiStakeholderRegulation } from '../sources.ts';
import { contradictory, unlawful, unusual, when, type Rule } from './problem.ts';

/** Permenkop UKM 8/2021: two groups at least; no upper limit. */
const LEAST_GROUPS = 2;
/** No law caps investors; below half they cannot carry a decision alone. */
const INVESTORS_USUALLY_BPS = 4_900;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const groupsAndModel: Rule = ({ identity, stakeholders: { groups } }) => {
  const count = String(groups.length);
  return identity.multiStakeholder
    ? when(groups.length < LEAST_GROUPS, () =>
        unlawful('bylaws.too_few_groups', 'stakeholders.groups', multiStakeholderRegulation, { count }),
      )
    : when(groups.length > 0, () => contradictory('bylaws.groups_without_model', 'stakeholders.groups', { count }));
};

const weights: Rule = ({ stakeholders: { groups } }) => {
  if (groups.length === 0) return [];
  const { figure } = percent(sum(groups.map((group) => group.weightBps)));
  return [
    ...when(sum(groups.map((group) => group.weightBps)) !== WHOLE_BPS, () =>
      contradictory('bylaws.group_weights_not_whole', 'stakeholders.groups', { sumId: figure.id, sumEn: figure.en }),
    ),
    ...groups.flatMap((group) => {
      const path = `stakeholders.groups.${group.key}`;
      return [
        ...when(group.delegates === 0 && group.weightBps > 0, () =>
          contradictory('bylaws.group_without_delegate', `${path}.delegates`, { group: group.name }),
        ),
        ...when(group.role === 'investor' && group.weightBps > INVESTORS_USUALLY_BPS, () =>
          unusual('bylaws.investors_weigh_much', `${path}.weightBps`, MULTI_STAKEHOLDER_PRACTICE, {
            group: group.name,
          }),
        ),
      ];
    }),
  ];
};

const boardOfGroups: Rule = ({ board, stakeholders: { groups, leastGroupsOnBoard } }) => {
  if (groups.length === 0) return [];
  const kept = sum(groups.map((group) => group.boardSeats));
  const most = Math.min(groups.length, board.seats);
  return [
    ...when(kept > board.seats, () =>
      contradictory('bylaws.group_seats_over_board', 'stakeholders.groups', {
        kept: String(kept),
        seats: String(board.seats),
      }),
    ),
    ...when(leastGroupsOnBoard > most, () =>
      contradictory('bylaws.board_from_too_many_groups', 'stakeholders.leastGroupsOnBoard', {
        value: String(leastGroupsOnBoard),
        most: String(most),
      }),
    ),
    ...groups.flatMap((group) =>
      when(group.boardSeats * 2 > board.seats, () =>
        unusual('bylaws.group_holds_board', `stakeholders.groups.${group.key}.boardSeats`, MULTI_STAKEHOLDER_PRACTICE, {
          group: group.name,
        }),
      ),
    ),
  ];
};

/** Hours of work as a candidate need a time in which they are worked: the group's own, or that of all members. */
const candidates: Rule = ({ membership, stakeholders: { groups } }) =>
  groups.flatMap((group) => {
    const hours = group.candidateMinimumHours ?? 0;
    const months = group.candidateMonths ?? membership.candidateMonths;
    return when(hours > 0 && months === 0, () =>
      contradictory('bylaws.group_hours_without_period', `stakeholders.groups.${group.key}.candidateMinimumHours`, {
        group: group.name,
        hours: String(hours),
      }),
    );
  });

/** The surplus is divided among the groups that there are. */
const surplusGroups: Rule = ({ surplus, stakeholders }) => {
  const known = new Set(stakeholders.groups.map((group) => group.key));
  return surplus.pools.flatMap((pool) =>
    (pool.groups ?? []).flatMap((group) =>
      when(!known.has(group.key), () =>
        contradictory('bylaws.surplus_group_unknown', `surplus.pools.${pool.key}.groups.${group.key}`, {
          group: group.name ?? group.key,
        }),
      ),
    ),
  );
};

/** A group that a division among groups leaves out has no part of it: lawful, and worth knowing before anybody votes. */
const groupsWithoutSurplus: Rule = ({ surplus, stakeholders }) =>
  surplus.pools.flatMap((pool) => {
    if (!pool.groups) return [];
    const named = new Set(pool.groups.map((group) => group.key));
    return stakeholders.groups.flatMap((group) =>
      when(!named.has(group.key), () =>
        unusual('bylaws.group_without_surplus', `surplus.pools.${pool.key}.groups`, MULTI_STAKEHOLDER_PRACTICE, {
          group: group.name,
        }),
      ),
    );
  });

/** Votes that count by the heads of delegates need delegates who attend. */
const delegatesAttend: Rule = ({ identity, stakeholders: { plenary, plenaryAttendance } }) =>
  when(identity.multiStakeholder && plenary === 'delegates' && plenaryAttendance === 'members', () =>
    contradictory('bylaws.delegates_do_not_attend', 'stakeholders.plenaryAttendance', {}),
  );

/** Stakeholder groups. */
export const STAKEHOLDER_RULES: readonly Rule[] = [
  groupsAndModel,
  weights,
  boardOfGroups,
  delegatesAttend,
  candidates,
  surplusGroups,
  groupsWithoutSurplus,
];
