import { sum } from '#kernel/money.ts';
import { balanceOf, balancesByMember } from '#modules/ledger/index.ts';
import type { Finding, Verification } from '#modules/ledger/model.ts';
import { membersOf } from '#modules/membership/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { allParticipations, statementLines } from './participations.ts';

/**
 * No capital account below zero, none of somebody outside the register, and all of them together what the books say; and the
 * agreements of participating capital sum to its account.
 */
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
  const participating = await verifyParticipations(context);
  return {
    checked: { accounts: balances.size, ...participating.checked },
    findings: [...findings, ...participating.findings],
  };
}

async function verifyParticipations(context: ReadContext): Promise<Verification> {
  const all = await allParticipations(context);
  const known = new Set(all.map((each) => each.id));
  const findings: Finding[] = all
    .filter((each) => each.balanceRupiah < 0n || each.unpaidRupiah < 0n)
    .map((each) => ({
      code: 'capital.verify.participation',
      params: { name: each.holder.name, balance: String(each.balanceRupiah), unpaid: String(each.unpaidRupiah) },
    }));
  const strays = [...(await statementLines(context)).keys()].filter((id) => !known.has(id));
  const booked = await balanceOf(context, 'participating_capital');
  const ofHolders = sum(all.map((each) => each.balanceRupiah));
  if (booked !== ofHolders || strays.length > 0) {
    const params = { ledger: String(booked), holders: String(ofHolders), strays: String(strays.length) };
    findings.push({ code: 'capital.verify.participating_stray', params });
  }
  return { checked: { participations: all.length }, findings };
}
