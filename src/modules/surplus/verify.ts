import { balancesByMember } from '#modules/ledger/index.ts';
import type { Finding, Verification } from '#modules/ledger/model.ts';
import { sha256 } from '#platform/db/client.server.ts';
import { canonicalJson } from '#platform/registry/canonical-json.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { splitSurplus } from './domain/split.ts';
import { payableOf } from './model.ts';
import { caseOf, firstDifference, proposalDocument } from './proposal.ts';
import * as store from './store.ts';

/** Every proposal's hash and figures worked out again; what is owed of divided years against the members' balances. */
export async function verifySurplus(context: ReadContext): Promise<Verification> {
  const findings: Finding[] = [];
  const proposals = await store.allProposals(context);
  for (const row of proposals) {
    const year = String(row.year);
    if (sha256(canonicalJson(row.document)) !== row.hash)
      findings.push({ code: 'surplus.verify.hash', params: { year } });
    const document = proposalDocument.parse(row.document);
    const divided = splitSurplus(caseOf(document));
    const difference = divided.ok
      ? firstDifference(document, divided.value)
      : { what: 'rules', stored: 0n, computed: 0n };
    if (difference) {
      const { what, stored, computed } = difference;
      findings.push({
        code: 'surplus.verify.figures',
        params: { year, what, stored: String(stored), computed: String(computed) },
      });
    }
  }

  const owed = new Map<string, bigint>();
  const years = await store.distributions(context);
  for (const { year, proposalId } of years) {
    const document = proposalDocument.parse((await store.findProposal(context, proposalId))?.document);
    for (const member of document.members)
      owed.set(member.memberId, (owed.get(member.memberId) ?? 0n) + payableOf(member));
    for (const payout of await store.payoutsOf(context, year)) {
      owed.set(payout.memberId, (owed.get(payout.memberId) ?? 0n) - payout.amountRupiah);
    }
  }
  const hasBooks = years.length > 0;
  const booked = hasBooks ? await balancesByMember(context, 'surplus_payable') : new Map<string, bigint>();
  for (const [memberId, amount] of owed) {
    const found = booked.get(memberId) ?? 0n;
    if (found !== amount)
      findings.push({
        code: 'surplus.verify.payable',
        params: { memberId, owed: String(amount), booked: String(found) },
      });
  }

  return { checked: { proposals: proposals.length, years: years.length }, findings };
}
