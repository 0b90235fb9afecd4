import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimBy, payBackBy, settle, whyNoticeRuns, whyNotPaidBack, type ExitRules } from './leaving.ts';

const rules: ExitRules = {
  noticeDays: 30,
  refundDelayDays: 90,
  refundAfterYearClose: true,
  instalments: 3,
  lossDeduction: 'proportional',
  heirsClaimYears: 5,
};
const rupiah = fc.bigInt({ min: 0n, max: 10_000_000_000n });

describe('the settlement of a member who leaves', () => {
  test('takes the part of an uncovered loss first, then what is owed', () => {
    const shares = { ownRupiah: 1_000_000n, allRupiah: 10_000_000n };
    const open = { uncoveredLossRupiah: 2_000_001n, owedRupiah: 150_000n };
    expect(settle(shares, open, rules)).toEqual({
      lossRupiah: 200_000n,
      owedRupiah: 150_000n,
      dueBackRupiah: 650_000n,
    });
    expect(settle(shares, open, { lossDeduction: 'none' })).toMatchObject({ lossRupiah: 0n, dueBackRupiah: 850_000n });
  });

  test('never takes more than the shares, and its parts sum to them to the rupiah', () => {
    fc.assert(
      fc.property(rupiah, rupiah, rupiah, rupiah, (own, others, loss, owed) => {
        const open = { uncoveredLossRupiah: loss, owedRupiah: owed };
        const { lossRupiah, owedRupiah, dueBackRupiah } = settle(
          { ownRupiah: own, allRupiah: own + others },
          open,
          rules,
        );
        expect(lossRupiah + owedRupiah + dueBackRupiah).toBe(own);
        expect([lossRupiah, owedRupiah, dueBackRupiah].every((part) => part >= 0n)).toBe(true);
        expect(lossRupiah <= loss && owedRupiah <= owed).toBe(true);
      }),
    );
  });
});

test('the time for paying back runs from the last day of the financial year of leaving, or from leaving itself', () => {
  expect(payBackBy('2026-05-10', rules, 1)).toBe('2027-03-31');
  expect(payBackBy('2026-05-10', rules, 7)).toBe('2026-09-28');
  expect(payBackBy('2026-05-10', { ...rules, refundAfterYearClose: false }, 1)).toBe('2026-08-08');
});

test('the heirs have the years of the articles, or no limit', () => {
  expect(claimBy('2026-02-28', 'died', rules)).toBe('2031-02-28');
  expect(claimBy('2026-02-28', 'died', { ...rules, heirsClaimYears: 0 })).toBeNull();
  expect(claimBy('2026-02-28', 'resigned', rules)).toBeNull();
});

test('whoever resigns leaves when the notice is over', () => {
  const leaving = (noticedOn: string | null, leftOn: string) =>
    whyNoticeRuns({ name: 'Sari', noticedOn, leftOn }, rules, 'Pasal 20');
  expect(leaving(null, '2026-05-01')).toMatchObject({ code: 'membership.notice_missing', path: 'noticedOn' });
  expect(leaving('2026-04-01', '2026-04-30')).toMatchObject({
    code: 'membership.notice_running',
    params: { earliest: '2026-05-01' },
    article: 'Pasal 20',
  });
  expect(leaving('2026-04-01', '2026-05-01')).toBeNull();
});

test('the last instalment pays all that is left', () => {
  const pay = (amount: bigint, instalmentsPaid: number) =>
    whyNotPaidBack(amount, { dueRupiah: 500_000n, instalmentsPaid }, rules, 'Pasal 20')?.code ?? null;
  expect(pay(200_000n, 1)).toBeNull();
  expect(pay(200_000n, 2)).toBe('membership.last_instalment');
  expect(pay(500_000n, 2)).toBeNull();
  expect(pay(500_001n, 0)).toBe('membership.more_than_due_back');
});
