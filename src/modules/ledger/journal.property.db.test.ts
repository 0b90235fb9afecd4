import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { memberNamed, newBooks } from '#support/books.ts';
import { house, type House } from '#support/house.ts';
import { closeMonth, postMany, reverse, trialBalance, verifyLedger } from './index.ts';
import { credit, debit, type EntryDraft } from './model.ts';

let home: House;
beforeAll(async () => {
  home = await house();
});

/** Each run lives through a few months of its own cooperative: dear, so there are few of them. */
const RUNS = 8;
const NAMES = ['ani', 'budi', 'citra'] as const;

type Step =
  | { readonly do: 'share' | 'save' | 'withdraw'; readonly who: (typeof NAMES)[number]; readonly amount: bigint }
  | { readonly do: 'sell'; readonly amount: bigint }
  | { readonly do: 'reverse'; readonly which: number }
  | { readonly do: 'again'; readonly which: number }
  | { readonly do: 'close' };

const amount = fc.bigInt({ min: 1n, max: 10n ** 12n });
const who = fc.constantFrom(...NAMES);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('share', 'save', 'withdraw'), who, amount }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('sell' as const), amount }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('reverse' as const, 'again' as const), which: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close' as const) }) },
);

function draftOf(each: Extract<Step, { amount: bigint }>, no: number, occurredOn: string): EntryDraft {
  const about = { occurredOn, source: `step:${no}`, memo: 'langkah' };
  if (each.do === 'sell') {
    return { ...about, kind: 'goods_sold', lines: [debit('cash', each.amount), credit('income_members', each.amount)] };
  }
  const memberId = memberNamed(each.who);
  const own = { memberId };
  switch (each.do) {
    case 'share':
      return {
        ...about,
        kind: 'entry_share_paid',
        lines: [debit('cash', each.amount), credit('entry_share', each.amount, own)],
      };
    case 'save':
      return {
        ...about,
        kind: 'savings_deposited',
        lines: [debit('bank', each.amount), credit('voluntary_savings', each.amount, own)],
      };
    case 'withdraw':
      return {
        ...about,
        kind: 'savings_withdrawn',
        lines: [debit('voluntary_savings', each.amount, own), credit('bank', each.amount)],
      };
  }
}

test('whatever is posted, posted twice, reversed and closed: the books balance, sub-ledgers are their accounts, proofs hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const books = await newBooks(home);
      const posted: { id: string; draft: EntryDraft; reversed: boolean }[] = [];
      let month = 1;
      const today = (): string => `2025-${String(month).padStart(2, '0')}-15`;
      for (const [no, each] of steps.entries()) {
        const target = 'which' in each && posted.length > 0 ? posted[each.which % posted.length] : undefined;
        if ('amount' in each) {
          const draft = draftOf(each, no, today());
          const [answer] = await books.run((context) => postMany(context, [draft]));
          posted.push({ id: answer?.entryId ?? '', draft, reversed: false });
        } else if (each.do === 'close' && month < 12) {
          await home.run(closeMonth, { in: books.slug, with: {} });
          month += 1;
        } else if (each.do === 'reverse' && target && !target.reversed) {
          const undo = { entryId: target.id, reason: 'salah', occurredOn: today() };
          await books.run((context) => reverse(context, undo));
          target.reversed = true;
        } else if (
          each.do === 'again' &&
          target &&
          !target.reversed &&
          target.draft.occurredOn >= today().slice(0, 8)
        ) {
          const [answer] = await books.run((context) => postMany(context, [target.draft]));
          expect(answer).toEqual({ entryId: target.id, replayed: true });
        }
      }
      const { balanced, rows } = await home.ask(trialBalance, { in: books.slug, with: {} });
      expect(balanced).toBe(true);
      const shares = posted.filter(({ draft, reversed }) => draft.kind === 'entry_share_paid' && !reversed);
      const paid = shares.reduce((sum, { draft }) => sum + (draft.lines[0]?.amountRupiah ?? 0n), 0n);
      expect(rows.find((row) => row.code === '31100')?.credit ?? 0n).toBe(paid);
      expect((await books.run(verifyLedger)).findings).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
