import * as z from 'zod';
import { foundedOn } from '#modules/identity/index.ts';
import { bylawsSchema, legalText, legalTextShown, valueGroups, valueGroupShown } from '#modules/bylaws/index.ts';
import { groupsOf } from '#modules/bylaws/model.ts';
import { id, instant, plainDate } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import { countedFounders, foundingMembers } from '../domain/founding-members.ts';
import { draftBylaws } from '../draft.ts';
import { FOUNDING_KINDS } from '../model.ts';
import * as store from '../store.ts';

/** Where the founding stands: founders, draft bylaws, what the law still asks for. */
export const state = query({
  name: 'founding.state',
  summary: 'Founders, draft bylaws with what breaks the law or is unusual, and what is still missing',
  may: 'founding.prepare',
  input: z.strictObject({}),
  output: z.object({
    preset: z.string(),
    kind: z.enum(FOUNDING_KINDS),
    foundedOn: plainDate().nullable(),
    founders: z.array(
      z.object({
        personId: id('per'),
        name: z.string(),
        groupKey: z.string().nullable(),
        cooperative: z
          .object({
            cooperativeName: z.string(),
            legalNumber: z.string(),
            mandateNumber: z.string(),
            mandateOn: plainDate(),
          })
          .nullable(),
      }),
    ),
    /** The members that the founders will be: persons, or cooperatives with everybody who stands for them. */
    members: z.array(z.object({ name: z.string(), isCooperative: z.boolean(), personIds: z.array(id('per')) })),
    /** Founders as the law counts them: persons, or in a secondary cooperative cooperatives with a mandate. */
    counted: z.int(),
    /** Who founded for a while and left, with the reason. */
    withdrawn: z.array(z.object({ personId: id('per'), name: z.string(), reason: z.string(), at: instant() })),
    stakeholderGroups: z.array(z.object({ key: z.string(), name: z.string(), delegates: z.int() })),
    foundersNeeded: z.int(),
    supervisorSeats: z.int(),
    bylaws: bylawsSchema,
    /** The values that founders ask about first, as forms offer them. */
    groups: z.array(valueGroupShown).readonly(),
    findings: z.array(
      z.object({
        kind: z.enum(['unlawful', 'contradictory', 'unusual']),
        code: z.string(),
        params: z.record(z.string(), z.string()),
        path: z.string(),
        article: z.string(),
        source: z.object({ id: z.string(), en: z.string() }),
      }),
    ),
  }),

  async run(context) {
    const draft = (await store.findDraft(context)) ?? reject('founding.not_being_founded');
    const { bylaws, findings, articleOf } = await draftBylaws(context);
    const founders = await store.founders(context);
    return {
      preset: draft.preset,
      kind: draft.kind,
      foundedOn: await foundedOn(context),
      founders,
      members: foundingMembers(founders).map(({ name, cooperative, persons }) => ({
        name,
        isCooperative: cooperative !== null,
        personIds: persons.map((each) => each.personId),
      })),
      counted: countedFounders(founders, bylaws),
      withdrawn: await store.withdrawals(context),
      stakeholderGroups: groupsOf(bylaws).map(({ key, name, delegates }) => ({ key, name, delegates })),
      foundersNeeded: bylaws.founding.minimumFounders,
      supervisorSeats: bylaws.board.supervisorSeats,
      bylaws,
      groups: valueGroups(bylaws, articleOf),
      findings: findings.map(({ kind, code, params, path, article, source }) => ({
        kind,
        code,
        params: { ...params },
        path,
        article,
        source,
      })),
    };
  },
});

/** The draft as the text that the notary will get. */
export const draftText = query({
  name: 'founding.draft-text',
  summary: 'The draft bylaws as legal text, before the founding meeting has adopted them',
  may: 'founding.prepare',
  input: z.strictObject({}),
  output: z.object({ text: legalTextShown }),
  run: async (context) => ({ text: legalText((await draftBylaws(context)).bylaws) }),
});
