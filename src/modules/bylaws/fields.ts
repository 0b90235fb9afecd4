import * as z from 'zod';
import { addMonths, type PlainDate } from '#kernel/calendar.ts';
import { id, instant, plainDate } from '#platform/registry/fields.ts';
import type { LegalText } from './domain/text/legal-text.ts';
import type { ArticleChange } from './domain/text/word-changes.ts';
import { VALUE_GROUPS } from './domain/value-forms.ts';

/** A text in both languages. */
export const bilingual = z.object({ id: z.string(), en: z.string() });

/** A version of the bylaws, without its document. */
export const versionShown = z.object({
  id: id('byl'),
  number: z.int(),
  effectiveOn: plainDate(),
  adoptedOn: plainDate(),
  recordedAt: instant(),
  /** Number, meeting and fingerprint of the resolution that adopted it. */
  resolution: z.object({ id: z.string(), hash: z.string(), label: z.string(), meetingId: z.string() }),
  hash: z.string(),
});

/** The number of a version: 1, 2, 3 … */
export const versionNumber = () => z.int().min(1).max(100_000);

/** The path of a value, `surplus.pools.reserve.bps`. */
export const leafPath = () => z.string().trim().min(1).max(200);

const runs = z.array(z.union([z.string(), z.object({ path: z.string(), text: z.string() })]));
const sentence = z.object({ id: runs, en: runs });

/** The articles, their pieces with the path of every value in them. */
export const legalTextShown: z.ZodType<LegalText> = z.array(
  z.object({
    key: z.string(),
    part: z.enum(['articles', 'houseRules']),
    number: z.string(),
    title: bilingual,
    articles: z.array(
      z.object({
        key: z.string(),
        number: z.int(),
        title: bilingual,
        paragraphs: z.array(
          z.object({
            number: z.int().nullable(),
            text: sentence,
            items: z.array(z.object({ letter: z.string(), text: sentence })),
          }),
        ),
      }),
    ),
  }),
);

/** One value that differs between two documents. */
export const differenceShown = z.object({
  path: z.string(),
  /** `Pasal 29 ayat (1) huruf c`, in the newer document where it has one. */
  article: z.string(),
  label: bilingual,
  before: bilingual.nullable(),
  after: bilingual.nullable(),
});

/** What stands against a document. */
export const findingShown = z.object({
  kind: z.enum(['unlawful', 'contradictory', 'unusual']),
  code: z.string(),
  params: z.record(z.string(), z.string()),
  path: z.string(),
  article: z.string(),
  source: bilingual,
  confidence: z.enum(['read', 'recalled', 'disputed', 'advice']),
});

/** One proposed change; `null` as its value takes an entry away. */
export const changeField = z.strictObject({ path: leafPath(), value: z.json() });

/** Values that are changed together, as a form offers them. */
export const valueGroupShown = z.object({
  key: z.enum(VALUE_GROUPS),
  sumBps: z.int().nullable(),
  fields: z
    .array(
      z.object({
        path: z.string(),
        article: z.string(),
        label: bilingual,
        question: bilingual,
        kind: z.enum(['rupiah', 'percent', 'number', 'choice']),
        typed: z.string(),
        text: bilingual,
        bps: z.int().nullable(),
        choices: z.array(z.object({ value: z.string(), label: bilingual })).readonly(),
      }),
    )
    .readonly(),
});

/** Rules to compare by: a version (the newest where none is named) with changes on top of it. */
export const rulesChosen = z.strictObject({
  version: versionNumber().optional(),
  changes: z.array(changeField).max(200).default([]),
});

/** Two sets of rules, measured on the same past. */
export const rulesCompared = { before: rulesChosen, after: rulesChosen };

/** The past that they are measured on; see `spanMeasured`. */
export const spanAsked = { from: plainDate().optional(), to: plainDate().optional() };

/** The span that was asked for; the twelve months to its end, or to today, where its beginning is not named. */
export function spanMeasured(
  today: PlainDate,
  asked: { readonly from?: PlainDate | undefined; readonly to?: PlainDate | undefined },
): { readonly from: PlainDate; readonly to: PlainDate } {
  const to = asked.to ?? today;
  return { from: asked.from ?? addMonths(to, -MONTHS_OF_YEAR), to };
}

const MONTHS_OF_YEAR = 12;

const lines = z.array(z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })).readonly());

/** An article in two versions, with the words marked that only one of them has. */
export const articleChangeShown: z.ZodType<ArticleChange> = z.object({
  key: z.string(),
  article: bilingual,
  title: bilingual,
  state: z.enum(['same', 'changed', 'added', 'removed']),
  lines: z.object({ id: lines, en: lines }),
});
