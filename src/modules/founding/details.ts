import type { Id } from '#kernel/id.ts';
import { foundedOn } from '#modules/identity/index.ts';
import { membersUntil } from '#modules/membership/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { foundingMembers } from './domain/founding-members.ts';
import { votesLeft } from './domain/board.ts';
import { detailsOf, missingParts, type MissingPart } from './domain/details.ts';
import * as board from './store-board.ts';
import { detailsRecorded, unsignedFounders } from './store-details.ts';
import * as store from './store.ts';

/**
 * Whether the caller prepares the papers and so sees what the deed needs of every founder: the secretary; until there is one,
 * whoever began (the first founder who is still there); and the owner of the machine.
 */
export async function preparesPapers(context: ReadContext): Promise<boolean> {
  if (context.actor.kind === 'system') return true;
  if (context.may('founding.prepare-papers')) return true;
  if (context.actor.kind !== 'person' || (await foundedOn(context)) !== null) return false;
  return (await store.founders(context))[0]?.personId === context.actor.personId;
}

/** What every founder still owes the founding, in the order of the list of founders. */
export async function missingFromFounders(
  context: ReadContext,
): Promise<readonly { readonly personId: Id; readonly name: string; readonly missing: readonly MissingPart[] }[]> {
  const details = await detailsRecorded(context);
  const ideas = await board.ideas(context);
  const votesEach = await board.votesEach(context);
  const founded = (await foundedOn(context)) !== null;
  const members = founded ? await membersUntil(context, context.today) : [];
  const unsigned = new Set(await unsignedFounders(context));
  const founders = await store.founders(context);
  // Whoever stands for a cooperative is bound by its membership.
  const together = new Map(
    foundingMembers(founders).flatMap(({ persons }) => persons.map((each) => [each.personId, persons] as const)),
  );
  return founders.map(({ personId, name }) => {
    const membership = members.find(
      (member) => member.leftOn === null && together.get(personId)?.some((each) => each.personId === member.personId),
    );
    const missing = missingParts({
      hasDetails: detailsOf(details, personId) !== null,
      // Once the cooperative exists nobody votes on ideas any more.
      hasIdeas: ideas.length > 0 && !founded,
      votesLeft: Math.min(
        votesLeft(ideas, personId, votesEach),
        ideas.filter((idea) => !idea.voters.includes(personId)).length,
      ),
      unsigned: membership ? unsigned.has(personId) : null,
      entryShareUnpaid: membership ? membership.paidUpOn === null : null,
    });
    return { personId, name, missing };
  });
}

/** What one founder still owes the founding; nothing for somebody who does not found. */
export async function missingFrom(context: ReadContext, personId: Id): Promise<readonly MissingPart[]> {
  return (await missingFromFounders(context)).find((each) => each.personId === personId)?.missing ?? [];
}
