import * as z from 'zod';
import { id, rupiah, wholeNumber } from '#platform/registry/fields.ts';
import { ENTRY_KINDS } from '../domain/posting-rules.ts';
import type { EntryRow } from '../store/journal.ts';

/** An entry as lists show it. */
export const entryShape = {
  entryId: id('ent'),
  number: wholeNumber().nullable(),
  occurredOn: z.string(),
  recordedAt: z.string(),
  kind: z.enum(ENTRY_KINDS),
  source: z.string(),
  memo: z.string(),
  reverses: id('ent').nullable(),
  reversedBy: id('ent').nullable(),
};

/** An entry's row in that shape. */
export function entryOf(row: EntryRow) {
  const { id: entryId, number, occurredOn, recordedAt, kind, source, memo, reverses, reversedBy } = row;
  return { entryId, number, occurredOn, recordedAt, kind, source, memo, reverses, reversedBy };
}

/** An account's name in both languages. */
export const accountName = { code: z.string(), name: z.string(), nameEn: z.string() };

/** This year's amount and last year's. */
export const pairShape = { amount: rupiah(), previous: rupiah() };

export const pairOf = (pair: { readonly amountRupiah: bigint; readonly previousRupiah: bigint }) => ({
  amount: pair.amountRupiah,
  previous: pair.previousRupiah,
});

/** A file that a door hands out as it is. */
export const fileShape = z.object({ text: z.string(), mediaType: z.string(), fileName: z.string() });
