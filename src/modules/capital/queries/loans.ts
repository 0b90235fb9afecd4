import * as z from 'zod';
import { sum } from '#kernel/money.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { id, plainDate, rupiah } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { allLoans } from '../loans.ts';

/** Loans that the cooperative took up: what is owed, above which sum the meeting decides, and for the board of whom. */
export const loans = query({
  name: 'capital.loans',
  summary: 'Loans that the cooperative took up: what is owed, the articles’ sum, and for the board each loan',
  may: 'capital.see',
  input: z.strictObject({}),
  output: z.object({
    meetingAboveRupiah: rupiah(),
    article: z.string(),
    owedRupiah: rupiah(),
    loans: z.array(
      z.object({
        id: id('debt'),
        lender: z.enum(['bank', 'member']),
        name: z.string(),
        memberId: id('mem').nullable(),
        amountRupiah: rupiah(),
        owedRupiah: rupiah(),
        interestBps: z.int(),
        interestPaidRupiah: rupiah(),
        takenOn: plainDate(),
        resolutionId: id('res').nullable(),
        entryId: id('ent').nullable(),
      }),
    ),
  }),
  discloses: (_input, answer) => answer.loans.flatMap((loan) => loan.memberId ?? []),

  async run(context) {
    const { bylaws, articleOf } = await bylawsInForce(context);
    const all = await allLoans(context);
    const mine = context.actor.kind === 'person' ? context.actor.memberId : null;
    const seen = context.may('capital.see-all') ? all : all.filter((loan) => mine !== null && loan.memberId === mine);
    return {
      meetingAboveRupiah: bylaws.loanCapital.meetingAboveRupiah,
      article: articleOf('loanCapital.meetingAboveRupiah'),
      owedRupiah: sum(all.map((loan) => loan.owedRupiah)),
      loans: seen.map(({ from, bank: _bank, ...loan }) => ({ ...loan, name: from.name })),
    };
  },
});
