import type { PlainDate } from '#kernel/calendar.ts';
import { adoptInitial, bylawsSchema } from '#modules/bylaws/index.ts';
import { groupsOf, type ResolutionReference } from '#modules/bylaws/model.ts';
import { grantRole, markFounded } from '#modules/identity/index.ts';
import { openChart } from '#modules/ledger/index.ts';
import type { CHART_PRESETS } from '#modules/ledger/model.ts';
import { admitFounders } from '#modules/membership/index.ts';
import type { Role } from '#platform/access/actor.ts';
import { sha256 } from '#platform/db/client.server.ts';
import { canonicalJson } from '#platform/registry/canonical-json.ts';
import type { Context } from '#platform/registry/context.ts';
import { foundingMembers } from './domain/founding-members.ts';
import type { Chosen } from './domain/meeting/held.ts';
import type { DraftBylaws } from './draft.ts';
import type { Founder } from './model.ts';

/** Everything that a valid founding meeting brings about. */
export interface Birth {
  readonly draft: DraftBylaws;
  readonly heldOn: PlainDate;
  readonly chart: (typeof CHART_PRESETS)[number];
  readonly present: readonly Founder[];
  readonly chosen: Chosen;
  readonly adoption: ResolutionReference;
  readonly election: Pick<ResolutionReference, 'id'>;
}

/** The hash of the draft, as the resolution names what it adopted. */
export const draftHash = (draft: DraftBylaws): string => sha256(canonicalJson(bylawsSchema.encode(draft.bylaws)));

/** The roll of these founders: one entry for each member to be, with the persons where it is a cooperative. */
export function rollEntries(founders: readonly Founder[]) {
  return foundingMembers(founders).map(({ id, name, groupKey, cooperative, persons }, index) => ({
    id,
    number: index + 1,
    name,
    groupKey,
    persons: cooperative === null ? [] : persons.map((each) => ({ personId: each.personId, name: each.name })),
  }));
}

/** The cooperative exists: bylaws in force, books open, founders in the register, officers in office, all at once. */
export async function comeIntoBeing(context: Context, birth: Birth): Promise<{ readonly members: number }> {
  const { draft, heldOn, chart, present, chosen, adoption, election } = birth;
  const { bylaws } = draft;
  const groups = groupsOf(bylaws);
  // What was held on an earlier day is recorded today, and bylaws never reach back.
  const from = heldOn < context.today ? context.today : heldOn;
  await adoptInitial(context, {
    bylaws,
    effectiveOn: from,
    resolution: adoption,
  });
  await openChart(context, chart, { openedOn: from, yearStartsInMonth: bylaws.fiscalYear.startMonth });
  const members = await admitFounders(
    context,
    foundingMembers(present).map(({ id, name, groupKey, cooperative, persons }) => ({
      personId: id,
      name,
      // A group that the founders took out of the draft again is nobody's.
      groupKey: groups.some((group) => group.key === groupKey) ? groupKey : null,
      ...(cooperative === null ? {} : { cooperative: { ...cooperative, persons } }),
    })),
    from,
  );
  await markFounded(context, { on: heldOn, name: bylaws.identity.name, city: bylaws.identity.seatCity });

  const offices: readonly (readonly [Role, string])[] = [
    ['chair', chosen.boardChair],
    ['secretary', chosen.boardSecretary],
    ['treasurer', chosen.boardTreasurer],
    ...chosen.supervisors.map((personId) => ['supervisor', personId] as const),
  ];
  for (const [role, personId] of offices) {
    await grantRole(context, { personId, role, effectiveOn: from, source: `resolution:${election.id}` });
  }
  return { members: members.length };
}
