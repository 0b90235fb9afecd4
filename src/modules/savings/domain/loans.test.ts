import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, type PlainDate } from '#kernel/calendar.ts';
import { sum, type Rupiah } from '#kernel/money.ts';
import { marginOf, schedule, type LoanTerms } from './schedule.ts';
import { splitRepayment, standingOf, type Repaid } from './standing.ts';

const terms = (wish: Partial<LoanTerms> = {}): LoanTerms => ({
  principle: 'interest',
  amountRupiah: 6_000_000n,
  months: 6,
  rateBps: 1_200,
  paidOutOn: '2026-01-10',
  ...wish,
});

/** Repays on a day, as the treasurer would. */
function repay(loan: LoanTerms, repaid: readonly Repaid[], amount: Rupiah, paidOn: PlainDate): Repaid[] {
  const { principalRupiah, chargeRupiah, overRupiah } = splitRepayment(loan, repaid, amount, paidOn);
  expect(overRupiah).toBe(0n);
  return [...repaid, { paidOn, principalRupiah, chargeRupiah }];
}

test('the published example of a declining balance: Rp6.000.000 in six months at 12 % (sliding rate)', () => {
  const lines = schedule(terms());
  expect(lines.map((line) => line.chargeRupiah)).toEqual([60_000n, 50_000n, 40_000n, 30_000n, 20_000n, 10_000n]);
  expect(lines.map((line) => line.principalRupiah + line.chargeRupiah)).toEqual([
    1_060_000n,
    1_050_000n,
    1_040_000n,
    1_030_000n,
    1_020_000n,
    1_010_000n,
  ]);
  expect(lines[0]).toMatchObject({ dueOn: '2026-02-10', beforeRupiah: 6_000_000n, afterRupiah: 5_000_000n });
});

test('a published example that does not divide: Rp5.000.000 in twelve months at 22 %, each month’s interest cut down', () => {
  const lines = schedule(terms({ amountRupiah: 5_000_000n, months: 12, rateBps: 2_200 }));
  expect(lines[0]).toMatchObject({ principalRupiah: 416_667n, chargeRupiah: 91_666n });
  expect(lines[7]).toMatchObject({ principalRupiah: 416_667n, chargeRupiah: 38_194n });
  expect(lines[11]).toMatchObject({ principalRupiah: 416_666n, chargeRupiah: 7_638n, afterRupiah: 0n });
});

test('the price of a sale on credit is fixed at the start and paid in equal parts (murabahah; UU 25/1992 art. 44A)', () => {
  const loan = terms({ principle: 'sharia', rateBps: 1_500, months: 12, amountRupiah: 12_000_000n });
  expect(marginOf(loan)).toBe(1_800_000n);
  expect(new Set(schedule(loan).map((line) => line.chargeRupiah))).toEqual(new Set([150_000n]));
  // Early payment changes nothing of the price.
  expect(standingOf(loan, [], '2026-01-20').closing).toEqual({
    principalRupiah: 12_000_000n,
    chargeRupiah: 1_800_000n,
  });
});

test('an instalment on its day or a little before costs what the schedule says', () => {
  for (const early of [0, -5]) {
    const loan = terms();
    let repaid: Repaid[] = [];
    for (const line of schedule(loan)) {
      const day = addDays(line.dueOn, early);
      const { next, due } = standingOf(loan, repaid, day);
      const asked = next?.dueOn === line.dueOn ? next : due;
      expect(asked).toMatchObject({ principalRupiah: line.principalRupiah, chargeRupiah: line.chargeRupiah });
      repaid = repay(loan, repaid, line.principalRupiah + line.chargeRupiah, day);
    }
    expect(standingOf(loan, repaid, '2026-12-31')).toMatchObject({
      principalOwedRupiah: 0n,
      lateSince: null,
      next: null,
      due: { principalRupiah: 0n, chargeRupiah: 0n },
    });
  }
});

test('what is late is counted in days and costs the rate for those days alone', () => {
  const loan = terms();
  expect(standingOf(loan, [], '2026-02-10')).toMatchObject({ lateSince: null, lateDays: 0 });
  expect(standingOf(loan, [], '2026-02-17')).toMatchObject({ lateSince: '2026-02-10', lateDays: 7 });
  // Rp1.000.000 for seven of 28 days at 1 % a month: Rp2.500 more than the schedule's Rp50.000.
  const repaid = repay(loan, [], 1_060_000n, '2026-02-17');
  expect(repaid[0]).toMatchObject({ principalRupiah: 1_000_000n, chargeRupiah: 60_000n });
  const { next, lateSince } = standingOf(loan, repaid, '2026-02-17');
  expect(lateSince).toBeNull();
  expect(next).toEqual({ dueOn: '2026-03-10', principalRupiah: 1_000_000n, chargeRupiah: 52_500n });
});

test('after the last day interest goes on for what is still owed', () => {
  const loan = terms({ months: 1, amountRupiah: 1_200_000n });
  const { due, lateDays } = standingOf(loan, [], '2026-03-10');
  expect(due).toEqual({ principalRupiah: 1_200_000n, chargeRupiah: 24_000n });
  expect(lateDays).toBe(28);
});

test('who pays early pays interest for the months begun and no more', () => {
  const loan = terms();
  const { closing } = standingOf(loan, [], '2026-01-15');
  expect(closing).toEqual({ principalRupiah: 6_000_000n, chargeRupiah: 60_000n });
  const repaid = repay(loan, [], 3_060_000n, '2026-02-10');
  expect(standingOf(loan, repaid, '2026-02-20').next).toEqual({
    dueOn: '2026-03-10',
    principalRupiah: 0n,
    chargeRupiah: 30_000n,
  });
  const cleared = repay(loan, repaid, 3_030_000n, '2026-02-20');
  expect(standingOf(loan, cleared, '2026-09-01').principalOwedRupiah).toBe(0n);
});

test('more than clears the loan has no place', () => {
  expect(splitRepayment(terms(), [], 7_000_000n, '2026-01-15').overRupiah).toBe(940_000n);
});

const anyTerms = fc.record({
  principle: fc.constantFrom('interest' as const, 'sharia' as const),
  amountRupiah: fc.bigInt(1n, 500_000_000n),
  months: fc.integer({ min: 1, max: 60 }),
  rateBps: fc.integer({ min: 0, max: 4_000 }),
  paidOutOn: fc.constantFrom('2024-01-31', '2025-02-28', '2026-07-15'),
});

test('every schedule sums to the loan, takes nothing below zero, and its last line clears it', () => {
  fc.assert(
    fc.property(anyTerms, (loan) => {
      const lines = schedule(loan);
      expect(sum(lines.map((line) => line.principalRupiah))).toBe(loan.amountRupiah);
      expect(lines.at(-1)?.afterRupiah).toBe(0n);
      expect(lines.every((line) => line.principalRupiah >= 0n && line.chargeRupiah >= 0n)).toBe(true);
      if (loan.principle === 'sharia') expect(sum(lines.map((line) => line.chargeRupiah))).toBe(marginOf(loan));
    }),
  );
});

test('whatever is paid and when, every rupiah has its place, nothing is below zero, and the closing amount clears the loan', () => {
  const payment = fc.record({ after: fc.integer({ min: 0, max: 75 }), part: fc.integer({ min: 1, max: 100 }) });
  fc.assert(
    fc.property(anyTerms, fc.array(payment, { maxLength: 8 }), (loan, payments) => {
      let repaid: Repaid[] = [];
      let day: PlainDate = loan.paidOutOn;
      for (const { after, part } of payments) {
        day = addDays(day, after);
        const { closing } = standingOf(loan, repaid, day);
        const clears = closing.principalRupiah + closing.chargeRupiah;
        const amount = (clears * BigInt(part)) / 100n;
        const split = splitRepayment(loan, repaid, amount, day);
        expect(split.principalRupiah + split.chargeRupiah).toBe(amount);
        expect(split.overRupiah).toBe(0n);
        expect(split.principalRupiah >= 0n && split.chargeRupiah >= 0n).toBe(true);
        repaid = [...repaid, { paidOn: day, ...split }];
      }
      const { closing } = standingOf(loan, repaid, day);
      repaid = [...repaid, { paidOn: day, ...closing }];
      const after = standingOf(loan, repaid, addMonths(day, 3));
      expect(after.principalOwedRupiah).toBe(0n);
      expect(after.due).toEqual({ principalRupiah: 0n, chargeRupiah: 0n });
      expect(after.closing).toEqual({ principalRupiah: 0n, chargeRupiah: 0n });
    }),
    { numRuns: 200 },
  );
});
