import * as z from 'zod';
import { id, line, plainDate } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { foundingMembers } from '../domain/founding-members.ts';
import { MANDATE_REFUSALS, mandateOf, sameCooperative, type SaidOfCooperative } from '../domain/mandate.ts';
import { refuseUnknownGroup } from '../draft.ts';
import type { Founder } from '../model.ts';
import * as store from '../store.ts';
import { requireFounding } from './founders.ts';

/**
 * Says in which capacity somebody founds: in which stakeholder group (Permenkop UKM 8/2021), or, in a secondary cooperative, for
 * which cooperative and by which mandate (UU 25/1992 art. 6: at least three cooperatives). Several may stand for one cooperative
 * under its one mandate. What was said before stays in the record.
 */
export const describeFounder = command({
  name: 'founding.describe-founder',
  summary:
    'Puts a founder into a stakeholder group, or names the cooperative that he or she stands for with its mandate',
  may: 'founding.prepare',
  input: z.strictObject({
    personId: id('per'),
    groupKey: line(40).optional(),
    cooperativeName: line().optional(),
    /** Of a cooperative that is on the list: the founder joins those who stand for it, and the rest may be left out. */
    legalNumber: line(80).optional(),
    mandateNumber: line(80).optional(),
    mandateOn: plainDate().optional(),
    /** What is said corrects the cooperative for everybody who stands for it together with this founder. */
    forAll: z.boolean().default(false),
  }),
  output: z.object({ personId: id('per') }),
  rejects: [
    'founding.not_being_founded',
    'founding.already_founded',
    'founding.not_a_founder',
    'founding.no_such_group',
    ...MANDATE_REFUSALS,
    'founding.mandate_in_the_future',
    'founding.cooperative_twice',
    'founding.value_unreadable',
  ],

  async run(context, { personId, groupKey, forAll, ...said }) {
    await requireFounding(context);
    const founders = await store.founders(context);
    const founder =
      founders.find((each) => each.personId === personId) ?? reject('founding.not_a_founder', {}, { path: 'personId' });
    if (groupKey !== undefined) await refuseUnknownGroup(context, groupKey);
    const { mandateOn } = said;
    if (mandateOn !== undefined && mandateOn > context.today) {
      reject('founding.mandate_in_the_future', { today: context.today }, { path: 'mandateOn' });
    }
    const described = forAll ? togetherWith(founder, founders) : [founder];
    const others = founders.filter((each) => !described.includes(each));
    if (forAll) refuseAnother(said, others);
    const mandate = mandateOf(said, others);
    if (!mandate.ok) reject(mandate.refusal);
    for (const each of described) {
      await store.insertFounderEvent(context, {
        ...each,
        groupKey: each === founder ? (groupKey ?? each.groupKey) : each.groupKey,
        cooperative: mandate.value ?? each.cooperative,
        joined: true,
        reason: '',
      });
    }
    return { personId };
  },
});

/** Everybody who stands for the same cooperative, in the order of coming. */
const togetherWith = (founder: Founder, founders: readonly Founder[]): readonly Founder[] =>
  foundingMembers(founders).find((each) => each.persons.includes(founder))?.persons ?? [founder];

/** A corrected legal number must not be another founding cooperative's: two that merge would count once. */
function refuseAnother({ legalNumber }: SaidOfCooperative, others: readonly Founder[]): void {
  const twin = sameCooperative(legalNumber, others);
  if (!twin) return;
  reject('founding.cooperative_twice', { name: twin.name }, { path: 'legalNumber', article: 'UU 25/1992 ps. 6' });
}
