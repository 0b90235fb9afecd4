import * as z from 'zod';
import { wholeNumber } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { nextMonthToClose, yearAwaitingClose } from '../domain/closing.ts';
import { bookOf } from '../operations/chart.ts';
import { periods as periodRows } from '../store/periods.ts';

/** Which months and years are closed, and what is to be closed next. */
export const periods = query({
  name: 'ledger.periods',
  summary: 'The closed months with their seals, the month to close next, and the year that waits for its close.',
  may: 'ledger.read-statements',
  input: z.strictObject({}),
  output: z.object({
    openedOn: z.string(),
    yearStartsInMonth: z.int(),
    /** Last day of the last closed month, and of the last closed year. */
    closedThrough: z.string().nullable(),
    lockedThrough: z.string().nullable(),
    nextMonth: z.string(),
    yearAwaitingClose: z.int().nullable(),
    periods: z.array(
      z.object({
        month: z.string(),
        state: z.enum(['closed', 'locked']),
        entryCount: wholeNumber(),
        seal: z.string(),
        closedAt: z.string(),
      }),
    ),
  }),
  async run(context) {
    const book = await bookOf(context);
    return {
      openedOn: book.openedOn,
      yearStartsInMonth: book.yearStartsInMonth,
      closedThrough: book.closedThrough,
      lockedThrough: book.lockedThrough,
      nextMonth: nextMonthToClose(book),
      yearAwaitingClose: yearAwaitingClose(book),
      periods: (await periodRows(context)).map(({ month, state, entryCount, seal, closedAt }) => ({
        month,
        state,
        entryCount,
        seal,
        closedAt,
      })),
    };
  },
});
