import { sum } from '#kernel/money.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { balanceOf, balancesByMember } from '#modules/ledger/index.ts';
import type { Finding, Verification } from '#modules/ledger/model.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { entryShareDue } from './domain/groups.ts';
import * as store from './store.ts';

/** Numbers without gaps, full members who really paid their entry share, shares that nobody holds who is not in the register. */
export async function verifyMembership(context: ReadContext): Promise<Verification> {
  const members = await store.membersUntil(context, '9999-12-31');
  const findings: Finding[] = [];
  members.forEach((member, index) => {
    if (member.number !== index + 1) {
      findings.push({
        code: 'membership.verify.number_gap',
        params: { expected: String(index + 1), found: String(member.number) },
      });
    }
  });

  const paid = await balancesByMember(context, 'entry_share');
  const placements = await store.allPlacements(context);
  for (const member of members.filter((each) => each.paidUpOn !== null && each.leftOn === null)) {
    const { bylaws } = await bylawsInForce(context, member.admittedOn);
    const due = entryShareDue(bylaws, placements.get(member.id), member.admittedOn);
    const have = paid.get(member.id) ?? 0n;
    if (have !== due) {
      findings.push({
        code: 'membership.verify.entry_share',
        params: { name: member.name, due: String(due), paid: String(have) },
      });
    }
  }
  const known = new Set(members.map((member) => member.id));
  const held = await balanceOf(context, 'entry_share');
  const heldByKnown = sum([...paid].filter(([id]) => known.has(id)).map(([, balance]) => balance));
  if (held !== heldByKnown) {
    findings.push({
      code: 'membership.verify.stray_share',
      params: { ledger: String(held), members: String(heldByKnown) },
    });
  }
  return { checked: { members: members.length }, findings };
}
