import * as z from 'zod';
import { SURPLUS_BASES } from '#modules/bylaws/model.ts';
import { id, plainDate, wholeNumber } from '#platform/registry/fields.ts';
import { command } from '#platform/registry/use-case.ts';
import * as store from '../store.ts';

/** Enters what members brought to the cooperative's business; run by reactions, never by hand. */
export const recordPatronage = command({
  name: 'surplus.record-patronage',
  summary: 'Enters patronage in its register: hours, earnings, purchases … with the fact behind each row',
  may: 'system',
  input: z.strictObject({
    rows: z
      .array(
        z.strictObject({
          memberId: id('mem'),
          measure: z.enum(SURPLUS_BASES),
          amount: wholeNumber(),
          occurredOn: plainDate(),
          source: z.string().max(200),
        }),
      )
      .max(1_000),
  }),
  output: z.object({ recorded: z.int() }),
  rejects: [],
  run: async (context, { rows }) => ({
    recorded: await store.insertPatronage(
      context,
      rows.filter((row) => row.amount !== 0n),
    ),
  }),
});
