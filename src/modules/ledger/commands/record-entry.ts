import * as z from 'zod';
import { rupiahAboveZero, id, line, note, plainDate } from '#platform/registry/fields.ts';
import { command } from '#platform/registry/use-case.ts';
import { reject } from '#platform/registry/outcome.ts';
import { sum } from '#kernel/money.ts';
import { lineObeys } from '../domain/entry.ts';
import { KINDS_BY_HAND } from '../domain/posting-rules.ts';
import { accountWithCode } from '../operations/chart.ts';
import { post, POSTING_REFUSALS } from '../operations/posting.ts';

/** Most lines of an entry that a person types. */
const MAX_TYPED_LINES = 200;

/** The treasurer's own entry, with a reason: for what no other room posts. A named kind keeps to its posting rule. */
export const recordEntry = command({
  name: 'ledger.record-entry',
  summary: 'Records a journal entry by hand, with its reason; debits and credits must be equal.',
  may: 'ledger.record',
  input: z.strictObject({
    occurredOn: plainDate(),
    /** What happened; the accounts must be those of its posting rule. */
    kind: z.enum(KINDS_BY_HAND).default('journal'),
    reason: note(500),
    lines: z
      .array(
        z.strictObject({
          account: line(20),
          debit: rupiahAboveZero().optional(),
          credit: rupiahAboveZero().optional(),
          memberId: id('mem').optional(),
          isMemberBusiness: z.boolean().optional(),
          fund: line(100).optional(),
        }),
      )
      .min(2)
      .max(MAX_TYPED_LINES),
  }),
  output: z.object({ entryId: id('ent') }),
  rejects: [
    ...POSTING_REFUSALS,
    'ledger.line_one_side',
    'ledger.entry_unbalanced',
    'ledger.member_missing',
    'ledger.account_is_automatic',
    'ledger.rule_forbids',
  ],
  async run(context, input) {
    const lines = [];
    for (const [index, { account: code, debit, credit, ...details }] of input.lines.entries()) {
      const path = `lines.${index}`;
      if ((debit === undefined) === (credit === undefined)) reject('ledger.line_one_side', { code }, { path });
      const account = await accountWithCode(context, code, `${path}.account`);
      if (account.role === 'closing') reject('ledger.account_is_automatic', { code, name: account.name }, { path });
      if (account.memberLedger && details.memberId === undefined) {
        reject('ledger.member_missing', { code, name: account.name }, { path: `${path}.memberId` });
      }
      const typed = { accountCode: code, amountRupiah: (debit ?? 0n) - (credit ?? 0n), ...details };
      if (!lineObeys(input.kind, typed, account)) {
        const side = debit === undefined ? 'credit' : 'debit';
        reject('ledger.rule_forbids', { code, name: account.name, side }, { path: `${path}.account` });
      }
      lines.push(typed);
    }
    const difference = sum(lines.map((each) => each.amountRupiah));
    if (difference !== 0n) {
      const side = difference > 0n ? 'debit' : 'credit';
      const amount = String(difference > 0n ? difference : -difference);
      reject('ledger.entry_unbalanced', { amount, side }, { path: 'lines' });
    }
    const { occurredOn, kind, reason } = input;
    const { entryId } = await post(context, {
      occurredOn,
      kind,
      source: `manual:${context.activityId}`,
      memo: reason,
      lines,
    });
    return { entryId };
  },
});
