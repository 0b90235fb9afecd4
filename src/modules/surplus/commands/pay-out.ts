import * as z from 'zod';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { postMany, POSTING_REFUSALS } from '#modules/ledger/index.ts';
import { membersOf } from '#modules/membership/index.ts';
import { id, rupiah } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { payableOf, PAYOUT_METHODS } from '../model.ts';
import { surplusPaid } from '../postings.ts';
import { proposalDocument } from '../proposal.ts';
import * as store from '../store.ts';

/** Pays members their part of a year's surplus, or credits it to their savings, as the bylaws allow. Each member once. */
export const payOut = command({
  name: 'surplus.pay-out',
  summary: 'Pays or credits the members’ parts of a distributed surplus',
  may: 'surplus.pay-out',
  input: z.strictObject({
    year: z.int(),
    method: z.enum(PAYOUT_METHODS),
    /** Who is paid; everybody who was not paid yet, where nobody is named. */
    memberIds: z.array(id('mem')).max(100_000).default([]),
  }),
  output: z.object({ members: z.int(), rupiah: rupiah() }),
  rejects: [
    'surplus.not_distributed',
    'surplus.method_not_allowed',
    'surplus.nobody_to_pay',
    'bylaws.none_in_force',
    ...POSTING_REFUSALS,
  ],
  emits: ['surplus.paid_out'],

  async run(context, { year, method, memberIds }) {
    const distribution =
      (await store.lockDistribution(context, year)) ??
      reject('surplus.not_distributed', { year: String(year) }, { path: 'year' });
    const { bylaws, articleOf } = await bylawsInForce(context);
    const allowed =
      bylaws.surplus.payment === 'memberChooses' || (bylaws.surplus.payment === 'credit') === (method === 'credit');
    if (!allowed) {
      reject(
        'surplus.method_not_allowed',
        { method, rule: bylaws.surplus.payment },
        { path: 'method', article: articleOf('surplus.payment') },
      );
    }

    const proposal = await store.findProposal(context, distribution.proposalId);
    const document = proposalDocument.parse(proposal?.document);
    const paid = new Set((await store.payoutsOf(context, year)).map((row) => row.memberId));
    const due = document.members.filter(
      (each) =>
        payableOf(each) > 0n &&
        !paid.has(each.memberId) &&
        (memberIds.length === 0 || memberIds.includes(each.memberId)),
    );
    if (due.length === 0) reject('surplus.nobody_to_pay', { year: String(year) }, { path: 'memberIds' });

    const members = new Map(
      (
        await membersOf(
          context,
          due.map((each) => each.memberId),
        )
      ).map((member) => [member.id, member]),
    );
    const drafts = due.map((each) => {
      const { memberId, number, name } = each;
      return surplusPaid({
        year,
        member: members.get(memberId) ?? { id: memberId, number, name },
        rupiah: payableOf(each),
        method,
        on: context.today,
      });
    });
    const posted = await postMany(context, drafts);
    await store.insertPayouts(
      context,
      year,
      due.map((each, index) => ({
        memberId: each.memberId,
        amountRupiah: payableOf(each),
        method,
        entryId: posted[index]?.entryId ?? '',
      })),
    );
    context.emit('surplus.paid_out', { year, members: due.length });
    return { members: due.length, rupiah: due.reduce((total, each) => total + payableOf(each), 0n) };
  },
});
