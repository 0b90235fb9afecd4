import type { KyselyPlugin } from 'kysely';

/** Our drivers answer moments as ISO text; the sign-in library compares them with `Date`. */
const MOMENT_COLUMN = /_at$/u;

/** Turns moments back into `Date` in what the sign-in library reads. */
export const datesOutOfText: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({
    ...result,
    rows: result.rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          MOMENT_COLUMN.test(column) && typeof value === 'string' ? new Date(value) : value,
        ]),
      ),
    ),
  }),
};
