import * as z from 'zod';
import { query } from '#platform/registry/use-case.ts';
import { ENTRY_KINDS, ROOMS, ruleOf } from '../domain/posting-rules.ts';
import { ROLE_NAMES } from '../domain/roles.ts';
import { accounts } from '../store/chart.ts';
import { messages } from '../messages-kinds.ts';

const side = z.array(
  z.object({
    role: z.enum(ROLE_NAMES),
    code: z.string().nullable(),
    name: z.string().nullable(),
    nameEn: z.string().nullable(),
  }),
);

/** The one table of what is debited and credited when; with this cooperative's own accounts. */
export const postingRules = query({
  name: 'ledger.posting-rules',
  summary: 'Every kind of entry: when it is posted, what it debits and credits, and the article it answers to.',
  may: 'ledger.read-statements',
  input: z.strictObject({}),
  output: z.object({
    rules: z.array(
      z.object({
        kind: z.enum(ENTRY_KINDS),
        room: z.enum(ROOMS),
        sentence: z.object({ id: z.string(), en: z.string() }),
        article: z.string().nullable(),
        byHand: z.boolean(),
        /** Empty where any account may stand there. */
        debit: side,
        credit: side,
      }),
    ),
  }),
  async run(context) {
    const byRole = new Map((await accounts(context)).map((account) => [account.role, account]));
    const sideOf = (roles: ReturnType<typeof ruleOf>['debit']) =>
      roles === 'any'
        ? []
        : roles.map((role) => ({
            role,
            code: byRole.get(role)?.code ?? null,
            name: byRole.get(role)?.name ?? null,
            nameEn: byRole.get(role)?.nameEn ?? null,
          }));
    return {
      rules: ENTRY_KINDS.map((kind) => {
        const rule = ruleOf(kind);
        return {
          kind,
          room: rule.room,
          sentence: messages[`ledger.kind.${kind}`],
          article: rule.article ?? null,
          byHand: rule.byHand ?? false,
          debit: sideOf(rule.debit),
          credit: sideOf(rule.credit),
        };
      }),
    };
  },
});
