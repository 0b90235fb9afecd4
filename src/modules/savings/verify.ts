import type { Id } from '#kernel/id.ts';
import { sum, type Rupiah } from '#kernel/money.ts';
import { balanceOf, balancesByMember } from '#modules/ledger/index.ts';
import type { Finding, Verification } from '#modules/ledger/model.ts';
import { membersOf } from '#modules/membership/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { splitRepayment } from './domain/standing.ts';
import { allLoans } from './loans.ts';
import { termDeposits } from './term.ts';

/** No savings below zero or of somebody outside the register, all of them what the books say, term savings by their terms. */
export async function verifySavings(context: ReadContext): Promise<Verification> {
  const voluntary = await balancesByMember(context, 'voluntary_savings');
  const term = await balancesByMember(context, 'term_savings');
  const names = new Map(
    (await membersOf(context, [...new Set([...voluntary.keys(), ...term.keys()])])).map(({ id, name }) => [id, name]),
  );
  const findings: Finding[] = [...voluntary]
    .filter(([memberId, balance]) => balance < 0n || !names.has(memberId))
    .map(([memberId, balance]) => ({
      code: 'savings.verify.balance',
      params: { name: names.get(memberId) ?? memberId, balance: String(balance) },
    }));
  for (const role of ['voluntary_savings', 'term_savings'] as const) {
    const booked = await balanceOf(context, role);
    const ofMembers = sum((role === 'term_savings' ? term : voluntary).values());
    if (booked !== ofMembers) {
      const params = { ledger: String(booked), members: String(ofMembers) };
      findings.push({ code: 'savings.verify.stray', params });
    }
  }

  const deposits = await termDeposits(context);
  const bound = new Map<Id, Rupiah>();
  for (const { memberId, amountRupiah, isPaid } of deposits)
    if (!isPaid) bound.set(memberId, (bound.get(memberId) ?? 0n) + amountRupiah);
  for (const memberId of new Set([...bound.keys(), ...term.keys()])) {
    const [agreed, booked] = [bound.get(memberId) ?? 0n, term.get(memberId) ?? 0n];
    if (agreed !== booked) {
      const params = { name: names.get(memberId) ?? memberId, agreed: String(agreed), booked: String(booked) };
      findings.push({ code: 'savings.verify.term', params });
    }
  }
  const loans = await verifyLoans(context);
  findings.push(...loans.findings);
  return { checked: { savings: voluntary.size, deposits: deposits.length, loans: loans.count }, findings };
}

/** What each member owes by the loans against the books, and every repayment divided again as its terms say. */
async function verifyLoans(context: ReadContext): Promise<{ count: number; findings: Finding[] }> {
  const loans = await allLoans(context);
  const findings: Finding[] = [];
  const owed = new Map<Id, Rupiah>();
  for (const { memberId, terms, repaid, standing, id } of loans) {
    if (!terms || !standing) continue;
    owed.set(memberId, (owed.get(memberId) ?? 0n) + standing.principalOwedRupiah);
    for (const [place, { principalRupiah, chargeRupiah, paidOn, entryId }] of repaid.entries()) {
      const again = splitRepayment(terms, repaid.slice(0, place), principalRupiah + chargeRupiah, paidOn);
      if (again.chargeRupiah !== chargeRupiah) {
        const params = { loan: id, entry: entryId, computed: String(again.chargeRupiah), booked: String(chargeRupiah) };
        findings.push({ code: 'savings.verify.repayment', params });
      }
    }
  }
  const booked = await balancesByMember(context, 'member_loan_receivable');
  const names = new Map(
    (await membersOf(context, [...booked.keys(), ...owed.keys()])).map(({ id, name }) => [id, name]),
  );
  for (const memberId of new Set([...booked.keys(), ...owed.keys()])) {
    const [agreed, inBooks] = [owed.get(memberId) ?? 0n, booked.get(memberId) ?? 0n];
    if (agreed !== inBooks) {
      const params = { name: names.get(memberId) ?? memberId, agreed: String(agreed), booked: String(inBooks) };
      findings.push({ code: 'savings.verify.loans', params });
    }
  }
  return { count: loans.length, findings };
}
