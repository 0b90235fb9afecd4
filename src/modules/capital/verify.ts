import { sum } from '#kernel/money.ts';
import { balanceOf, balancesByMember } from '#modules/ledger/index.ts';
import type { Finding, Verification } from '#modules/ledger/model.ts';
import { membersOf } from '#modules/membership/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';

/** No capital account below zero, none of somebody outside the register, and all of them together what the books say. */
export async function verifyCapital(context: ReadContext): Promise<Verification> {
  const balances = await balancesByMember(context, 'capital_account');
  const names = new Map((await membersOf(context, [...balances.keys()])).map((member) => [member.id, member.name]));
  const findings: Finding[] = [...balances]
    .filter(([memberId, balance]) => balance < 0n || !names.has(memberId))
    .map(([memberId, balance]) => ({
      code: 'capital.verify.account',
      params: { name: names.get(memberId) ?? memberId, balance: String(balance) },
    }));
  const booked = await balanceOf(context, 'capital_account');
  const ofMembers = sum(balances.values());
  if (booked !== ofMembers) {
    const params = { ledger: String(booked), members: String(ofMembers) };
    findings.push({ code: 'capital.verify.stray', params });
  }
  return { checked: { accounts: balances.size }, findings };
}
