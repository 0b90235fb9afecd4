import { addFractions, compareFractions, fraction, type Fraction } from '#kernel/fraction.ts';
import { leastToReach, type Majority, type MajorityOf, type PlenaryRule } from '#modules/bylaws/model.ts';
import type { Stance, Votes } from '../model.ts';

/** A stakeholder group (kelompok pihak anggota) at one decision, counted by heads: inside a group one member has one vote. */
export interface GroupCount {
  readonly key: string;
  readonly name: string;
  /** Weight in the plenary, basis points. */
  readonly weightBps: number;
  /** Whether a decision of this kind does not pass while the group is against it. */
  readonly mayVeto: boolean;
  readonly roll: number;
  readonly present: number;
  readonly votes: Votes;
}

/** A group with what it put into the scales. */
export interface WeighedGroup extends GroupCount {
  /** Its part in favour: of its weight in basis points, or heads where delegates vote by heads. */
  readonly for: Fraction;
  readonly against: Fraction;
  readonly stance: Stance;
}

/** A decision on the scales. */
export interface Weighed {
  readonly rule: PlenaryRule;
  readonly groups: readonly WeighedGroup[];
  /** Sums over the groups. `of` is what the majority is a part of. */
  readonly for: Fraction;
  readonly against: Fraction;
  readonly of: Fraction;
  /** Groups in favour, and how many must be; 0 where the rule asks for none. */
  readonly groupsFor: number;
  readonly groupsNeeded: number;
  /** Keys of the groups that are against and may stop it. */
  readonly vetoedBy: readonly string[];
}

const NOTHING = fraction(0n);
const MORE_THAN_HALF = { numerator: 1, denominator: 2, strictlyMore: true } as const;

/** Whether the plenary counts by the weights of the groups, and not by the heads of their delegates. */
export const isByWeights = (rule: PlenaryRule): boolean => rule !== 'delegates';

/**
 * Weighs a count by groups. The weight of a group is split exactly by what the majority is a part of: by its votes for and
 * against, by its members present, or by its whole roll; a group from which nothing comes into that count puts nothing into
 * the scales, as an absent member does where heads count. With delegates every head weighs one.
 *
 * A group without anybody on the roll is not there at all: it can neither agree nor stop anything.
 */
export function weigh(rule: PlenaryRule, majority: Pick<Majority, 'of'>, counts: readonly GroupCount[]): Weighed {
  const standing = counts.filter((group) => group.roll > 0);
  /** What these heads of a group weigh. */
  const share = (group: GroupCount, heads: number): Fraction => {
    if (!isByWeights(rule)) return fraction(BigInt(heads));
    const base = baseOf(majority.of, group);
    return base === 0 ? NOTHING : fraction(BigInt(group.weightBps) * BigInt(heads), BigInt(base));
  };
  const groups = standing.map((group): WeighedGroup => ({
    ...group,
    for: share(group, group.votes.for),
    against: share(group, group.votes.against),
    stance: stanceOf(group.votes),
  }));
  return {
    rule,
    groups,
    for: total(groups.map((group) => group.for)),
    against: total(groups.map((group) => group.against)),
    of: total(standing.map((group) => share(group, baseOf(majority.of, group)))),
    groupsFor: groups.filter((group) => group.stance === 'for').length,
    groupsNeeded: groupsNeeded(rule, groups.length),
    vetoedBy: groups.filter((group) => group.mayVeto && group.stance === 'against').map((group) => group.key),
  };
}

/** Whether the scales carry the motion; exact, and nothing in favour is never a majority. */
export function weightReached(majority: Majority, weighed: Pick<Weighed, 'for' | 'of'>): boolean {
  if (weighed.for.numerator === 0n) return false;
  const needed = weightNeeded(majority, weighed);
  const compared = compareFractions(weighed.for, needed);
  return majority.strictlyMore ? compared > 0 : compared >= 0;
}

/** What the scales must reach, or exceed where the majority is "more than". */
export function weightNeeded(majority: Majority, { of }: Pick<Weighed, 'of'>): Fraction {
  return fraction(of.numerator * BigInt(majority.numerator), of.denominator * BigInt(majority.denominator));
}

/** How many groups must be in favour besides: more than half of them, all, or none. */
function groupsNeeded(rule: PlenaryRule, groups: number): number {
  switch (rule) {
    case 'weightedAndMostGroups':
      return Number(leastToReach(MORE_THAN_HALF, BigInt(groups)));
    case 'weightedAndAllGroups':
      return groups;
    case 'weighted':
    case 'delegates':
      return 0;
  }
}

function stanceOf(votes: Votes): Stance {
  if (votes.for === votes.against) return 'neither';
  return votes.for > votes.against ? 'for' : 'against';
}

/** The heads of a group that the majority is a part of. */
function baseOf(of: MajorityOf, { votes, present, roll }: GroupCount): number {
  switch (of) {
    case 'cast':
      return votes.for + votes.against;
    case 'present':
      return present;
    case 'roll':
      return roll;
  }
}

const total = (parts: readonly Fraction[]): Fraction => parts.reduce(addFractions, NOTHING);
