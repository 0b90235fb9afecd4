import type { PlainDate } from '#kernel/calendar.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { activeMembers, groupsOn } from '#modules/membership/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import type { RollEntry } from './store.ts';

/** Refusals of a roll that cannot be drawn up. */
export const ROLL_REFUSALS = ['governance.member_without_group'] as const;

/**
 * Who may vote in a meeting of a day: the full members, each in the stakeholder group of that day where the members form
 * groups. A member without a group could not be weighed: the roll is refused, and nobody's vote is lost in silence.
 */
export async function votersOn(context: ReadContext, heldOn: PlainDate): Promise<RollEntry[]> {
  const members = await activeMembers(context, heldOn);
  const { bylaws, articleOf } = await bylawsInForce(context, heldOn);
  const { identity, stakeholders } = bylaws;
  if (!identity.multiStakeholder || stakeholders.groups.length === 0) {
    return members.map(({ id, number, name }) => ({ id, number, name }));
  }
  const known = new Set(stakeholders.groups.map((group) => group.key));
  const groups = await groupsOn(context, heldOn);
  const placed = (id: string): string | null => {
    const key = groups.get(id);
    return key !== undefined && known.has(key) ? key : null;
  };
  const strays = members.filter((member) => placed(member.id) === null);
  const [stray] = strays;
  if (stray) {
    reject(
      'governance.member_without_group',
      { name: stray.name, count: String(strays.length) },
      { article: articleOf('stakeholders.plenary') },
    );
  }
  return members.map(({ id, number, name }) => ({ id, number, name, groupKey: placed(id) }));
}
