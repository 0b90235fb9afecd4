import * as z from 'zod';
import { isPlainDate } from '#kernel/calendar.ts';
import { isId } from '#kernel/id.ts';
import { parseTypedRupiah, WHOLE_BPS } from '#kernel/money.ts';

/** Longest text a person may type into one line, and into a note. */
export const MAX_LINE_CHARACTERS = 200;
const MAX_NOTE_CHARACTERS = 4000;
/** Largest amount accepted anywhere: a thousand trillion rupiah, safely inside int8. */
const MAX_RUPIAH = 1_000_000_000_000_000n;

const amount = (least: bigint, code: string) =>
  z.codec(z.string().regex(/^-?[0-9]+$|[.]/u, 'field.not_rupiah'), z.bigint(), {
    decode: (text, context) => {
      const value = parseTypedRupiah(text);
      if (value === null) context.issues.push({ code: 'custom', message: 'field.not_rupiah', input: text });
      else if (value < least) context.issues.push({ code: 'custom', message: code, input: text });
      else if (value > MAX_RUPIAH || value < -MAX_RUPIAH) {
        context.issues.push({ code: 'custom', message: 'field.amount_too_large', input: text });
      } else return value;
      return z.NEVER;
    },
    encode: (value) => String(value),
  });

/** Whole rupiah, also negative. Outside the process a decimal string; forms may send `150.000`. */
export const rupiah = () => amount(-MAX_RUPIAH, 'field.not_rupiah');
/** Whole rupiah, zero or more. */
export const rupiahFromZero = () => amount(0n, 'field.amount_negative');
/** Whole rupiah, more than zero. */
export const rupiahAboveZero = () => amount(1n, 'field.amount_not_positive');
/** A `bigint` count (hours in minutes, patronage units) as a decimal string. */
export const wholeNumber = () => rupiah();

/** An existing date, `YYYY-MM-DD`. */
export const plainDate = () => z.string().refine(isPlainDate, 'field.not_date').meta({ format: 'date' });
/** A calendar month, `YYYY-MM`. */
export const month = () => z.string().refine((text) => isPlainDate(`${text}-01`), 'field.not_month');
/** A moment, ISO 8601 in UTC. */
export const instant = () => z.iso.datetime();
/** An id of a kind. */
export const id = (kind: string) =>
  z
    .string()
    .refine((text) => isId(text, kind), 'field.not_id')
    .meta({ description: `id, ${kind}_…` });
/** Basis points of a whole, 0 to 10,000. */
export const bps = () => z.int().min(0).max(WHOLE_BPS);
/** One line of text, trimmed, not empty. */
export const line = (max = MAX_LINE_CHARACTERS) => z.string().trim().min(1, 'field.missing').max(max);
/** Longer text, trimmed, not empty. */
export const note = (max = MAX_NOTE_CHARACTERS) => z.string().trim().min(1, 'field.missing').max(max);

/** What a list may be asked for: a search text and a page. */
export const paging = {
  search: z.string().trim().max(MAX_LINE_CHARACTERS).optional(),
  page: z.int().min(1).max(100_000).default(1),
};
/** Rows of one page of a list. */
export const PAGE_ROWS = 25;

/** How many pages of `rows` each a list of `total` has; an empty list has one. */
export function pagesOf(total: number, rows: number): number {
  return Math.max(1, Math.ceil(total / rows));
}
