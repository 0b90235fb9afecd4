import type { FoundingDocument } from '../model.ts';
import { foundingMembers } from '../domain/founding-members.ts';
import { attendanceList } from './attendance-list.ts';
import { articles, houseRules } from './bylaws-text.ts';
import { businessPlan } from './business-plan.ts';
import { capitalProof } from './capital-proof.ts';
import type { FoundingFacts, FoundingPaper, Written } from './facts.ts';
import { foundingRecord } from './founding-record.ts';
import { mandateLetter } from './mandate-letters.ts';
import { memberRegister } from './member-register.ts';
import { minutes } from './minutes.ts';
import { notaryChecklist } from './notary-checklist.ts';
import { powerOfAttorney } from './power-of-attorney.ts';
import { prospectus } from './prospectus.ts';
import { workRules } from './work-rules.ts';

/** Every paper of a founding, in the order in which a notary reads them; only those that this kind of cooperative has. */
export function foundingPapers(facts: FoundingFacts): FoundingPaper[] {
  const { identity } = facts.bylaws;
  const paper = (document: FoundingDocument, written: Written, of = '', organization = facts.name): FoundingPaper => ({
    document,
    of,
    paper: {
      language: 'id',
      title: written.title,
      subtitle: written.subtitle ?? '',
      organization: { name: organization, place: organization === facts.name ? facts.city : '' },
      ...(written.landscape ? { landscape: true } : {}),
      blocks: written.blocks,
    },
    missing: written.missing,
    personIds: written.personIds ?? [],
  });
  const papers = [
    paper('articles', articles(facts)),
    paper('houseRules', houseRules(facts)),
    paper('foundingRecord', foundingRecord(facts)),
    paper('attendanceList', attendanceList(facts)),
    paper('minutes', minutes(facts)),
    paper('powerOfAttorney', powerOfAttorney(facts)),
    paper('capitalProof', capitalProof(facts)),
    paper('businessPlan', businessPlan(facts)),
    ...(identity.model === 'worker' ? [paper('workRules', workRules(facts))] : []),
    ...(identity.multiStakeholder ? [paper('prospectus', prospectus(facts))] : []),
    ...(identity.model === 'secondary'
      ? foundingMembers(facts.founders).map((each) =>
          paper('mandateLetters', mandateLetter(facts, each), each.id, each.cooperative?.cooperativeName ?? facts.name),
        )
      : []),
    paper('memberRegister', memberRegister(facts)),
  ];
  return [...papers, paper('notaryChecklist', notaryChecklist(facts, papers))];
}
