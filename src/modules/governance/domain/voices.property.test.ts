import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { VoteRules } from '#modules/bylaws/model.ts';
import { decide } from './decide.ts';
import { patronageYearFor, votesOfMember } from './voices.ts';

const rules: VoteRules = {
  weighting: 'membersAndPatronage',
  membersPerVote: 100,
  patronagePerVoteRupiah: 50_000_000n,
  mostVotes: 5,
};

test('one vote, one more for every hundred members and for every 50 million of patronage, five at most (UU 25/1992 art. 24(4))', () => {
  const votes = (ownMembers: number | null, patronageRupiah: bigint) =>
    votesOfMember(rules, { ownMembers, patronageRupiah });
  expect(votes(0, 0n)).toBe(1);
  expect(votes(null, 0n)).toBe(1);
  expect(votes(99, 49_999_999n)).toBe(1);
  expect(votes(100, 0n)).toBe(2);
  expect(votes(250, 100_000_000n)).toBe(5);
  expect(votes(10_000, 10_000_000_000n)).toBe(5);
  expect(votes(0, -80_000_000n)).toBe(1);
  expect(votesOfMember({ ...rules, weighting: 'equal' }, { ownMembers: 10_000, patronageRupiah: 0n })).toBe(1);
});

test('nobody has less than one vote or more than the most, and more members or patronage never lose one', () => {
  const counts = fc.record({
    ownMembers: fc.nat({ max: 1_000_000 }),
    patronageRupiah: fc.bigInt({ min: 0n, max: 10n ** 15n }),
  });
  const some = fc.record({
    weighting: fc.constant('membersAndPatronage' as const),
    membersPerVote: fc.integer({ min: 1, max: 10_000 }),
    patronagePerVoteRupiah: fc.bigInt({ min: 1n, max: 10n ** 12n }),
    mostVotes: fc.integer({ min: 1, max: 100 }),
  });
  fc.assert(
    fc.property(some, counts, counts, (rule, basis, more) => {
      const votes = votesOfMember(rule, basis);
      expect(votes).toBeGreaterThanOrEqual(1);
      expect(votes).toBeLessThanOrEqual(rule.mostVotes);
      const grown = {
        ownMembers: basis.ownMembers + more.ownMembers,
        patronageRupiah: basis.patronageRupiah + more.patronageRupiah,
      };
      expect(votesOfMember(rule, grown)).toBeGreaterThanOrEqual(votes);
    }),
  );
});

test('the patronage of the year before the meeting counts, by the cooperative’s own year', () => {
  expect(patronageYearFor({ fiscalYear: { startMonth: 1 } }, '2026-03-02')).toBe(2025);
  expect(patronageYearFor({ fiscalYear: { startMonth: 7 } }, '2026-03-02')).toBe(2024);
  expect(patronageYearFor({ fiscalYear: { startMonth: 7 } }, '2026-08-02')).toBe(2025);
});

test('the quorum counts member cooperatives, the majority their votes', () => {
  const moreThanHalf = { numerator: 1, denominator: 2, strictlyMore: true } as const;
  const situation = {
    rule: {
      method: ['open'],
      quorum: moreThanHalf,
      secondCallQuorum: 'none',
      majority: { ...moreThanHalf, of: 'present' },
      tie: 'rejected',
    },
    call: 1,
    method: 'open',
    present: 2,
    roll: 3,
    votes: { for: 5, against: 1, abstain: 0 },
    voices: { present: 6, roll: 7 },
  } as const;
  expect(decide(situation)).toMatchObject({ validity: 'valid', quorumNeeded: 2, majorityNeeded: 4 });
  expect(decide({ ...situation, votes: { for: 3, against: 3, abstain: 0 } }).validity).toBe('rejected');
  expect(decide({ ...situation, present: 1 }).validity).toBe('invalid_no_quorum');
});
