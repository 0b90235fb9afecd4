import * as z from 'zod';
import { id, line, plainDate } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { draftBylaws } from '../draft.ts';
import { groupsOf } from '#modules/bylaws/model.ts';
import * as store from '../store.ts';
import { requireFounding } from './founders.ts';

/**
 * Says in which capacity somebody founds: in which stakeholder group (Permenkop UKM 8/2021), or, in a secondary cooperative, for
 * which cooperative and by which mandate (UU 25/1992 art. 6: at least three cooperatives). What was said before stays in the record.
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
    legalNumber: line(80).optional(),
    mandateNumber: line(80).optional(),
    mandateOn: plainDate().optional(),
  }),
  output: z.object({ personId: id('per') }),
  rejects: [
    'founding.not_being_founded',
    'founding.already_founded',
    'founding.not_a_founder',
    'founding.no_such_group',
    'founding.mandate_incomplete',
    'founding.mandate_in_the_future',
    'founding.cooperative_twice',
    'founding.value_unreadable',
  ],

  async run(context, { personId, groupKey, cooperativeName, legalNumber, mandateNumber, mandateOn }) {
    await requireFounding(context);
    const founders = await store.founders(context);
    const founder =
      founders.find((each) => each.personId === personId) ?? reject('founding.not_a_founder', {}, { path: 'personId' });
    if (groupKey !== undefined) {
      const groups = groupsOf((await draftBylaws(context)).bylaws);
      if (!groups.some((group) => group.key === groupKey)) {
        reject('founding.no_such_group', { group: groupKey }, { path: 'groupKey', article: 'Permenkop UKM 8/2021' });
      }
    }
    const mandate = { cooperativeName, legalNumber, mandateNumber, mandateOn };
    const missing = Object.entries(mandate).find(([, value]) => value === undefined)?.[0];
    const isNone = Object.values(mandate).every((value) => value === undefined);
    if (missing !== undefined && !isNone) {
      reject('founding.mandate_incomplete', {}, { path: missing, article: 'UU 25/1992 ps. 6' });
    }
    if (mandateOn !== undefined && mandateOn > context.today) {
      reject('founding.mandate_in_the_future', { today: context.today }, { path: 'mandateOn' });
    }
    const twin = founders.find(
      (each) => each.personId !== personId && each.cooperative !== null && each.cooperative.legalNumber === legalNumber,
    );
    if (twin) {
      reject('founding.cooperative_twice', { name: twin.name }, { path: 'legalNumber', article: 'UU 25/1992 ps. 6' });
    }
    await store.insertFounderEvent(context, {
      ...founder,
      groupKey: groupKey ?? founder.groupKey,
      cooperative:
        cooperativeName !== undefined &&
        legalNumber !== undefined &&
        mandateNumber !== undefined &&
        mandateOn !== undefined
          ? { cooperativeName, legalNumber, mandateNumber, mandateOn }
          : founder.cooperative,
      joined: true,
      reason: '',
    });
    return { personId };
  },
});
