import type { Id } from '#kernel/id.ts';
import { sum, type Rupiah } from '#kernel/money.ts';
import { balanceOf, balancesByMember } from '#modules/ledger/index.ts';
import type { Finding, Verification } from '#modules/ledger/model.ts';
import { membersOf } from '#modules/membership/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';
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
  return { checked: { savings: voluntary.size, deposits: deposits.length }, findings };
}
