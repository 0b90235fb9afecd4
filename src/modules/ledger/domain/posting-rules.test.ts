import { expect, test } from 'vitest';
import { credit, debit } from '../model.ts';
import { CHARTS } from './charts/index.ts';
import { plainAccount } from './charts/chart.ts';
import { lineObeys } from './entry.ts';
import { ENTRY_KINDS, ruleAllows, ruleOf } from './posting-rules.ts';
import { ROLE_NAMES, ROLES } from './roles.ts';

test.each(Object.entries(CHARTS))('the chart %s has one account for every role, and no code twice', (_name, chart) => {
  expect(chart.flatMap((account) => account.role ?? []).toSorted()).toEqual(ROLE_NAMES.toSorted());
  const codes = chart.map((account) => account.code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const account of chart) if (account.role) expect(account.kind).toBe(ROLES[account.role].kind);
});

test.each(ENTRY_KINDS)('%s names something to debit and something to credit, nothing twice', (kind) => {
  for (const side of [ruleOf(kind).debit, ruleOf(kind).credit]) {
    if (side === 'any') continue;
    expect(side.length).toBeGreaterThan(0);
    expect(new Set(side).size).toBe(side.length);
  }
});

test('a rule is about sides: what it lets be credited it does not thereby let be debited', () => {
  expect(ruleAllows('entry_share_paid', 'entry_share', -5n)).toBe(true);
  expect(ruleAllows('entry_share_paid', 'entry_share', 5n)).toBe(false);
  expect(ruleAllows('journal', 'entry_share', 5n)).toBe(true);
});

test('savings are never posted as capital (UU 25/1992 art. 41)', () => {
  const asCapital = ENTRY_KINDS.filter(
    (kind) =>
      ruleOf(kind).room === 'savings' &&
      (ruleAllows(kind, 'entry_share', -5n) || ruleAllows(kind, 'mandatory_share', -5n)),
  );
  expect(asCapital).toEqual([]);
});

test('the surplus is handed out only by the entry of the annual meeting’s decision (UU 25/1992 art. 45(2))', () => {
  const outOfSurplus = ENTRY_KINDS.filter((kind) => {
    const { debit: side, room } = ruleOf(kind);
    return side !== 'any' && room !== 'ledger' && side.includes('surplus_undistributed');
  });
  expect(outOfSurplus).toEqual(['surplus_distributed', 'loss_covered']);
});

test('an account that the treasurer added stands in for a role of its kind', () => {
  const travel = plainAccount('61150', 'Perjalanan', 'Travel');
  expect(lineObeys('expense_paid', { accountCode: '61150', amountRupiah: 5n }, travel)).toBe(true);
  expect(lineObeys('expense_paid', { accountCode: '61150', amountRupiah: -5n }, travel)).toBe(false);
  expect(lineObeys('savings_withdrawn', { accountCode: '61150', amountRupiah: 5n }, travel)).toBe(false);
});

test('debit and credit say which side an amount is on', () => {
  expect(debit('cash', 5n)).toEqual({ role: 'cash', amountRupiah: 5n });
  expect(credit('entry_share', 5n, { memberId: 'mem_x' })).toEqual({
    role: 'entry_share',
    amountRupiah: -5n,
    memberId: 'mem_x',
  });
});
