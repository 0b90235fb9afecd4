import * as z from 'zod';
import { checkBylaws, isRefusing } from '../domain/check/check-bylaws.ts';
import { compareBylaws } from '../domain/compare.ts';
import type { Bylaws, BylawsChange } from '../model.ts';
import { bilingual, findingShown, legalTextShown } from '../fields.ts';
import {
  editorChapters,
  fieldsOf,
  listsOf,
  type EditorBlock,
  type EditorChapter,
  type EditorList,
} from './chapters.ts';
import { readChanged } from './read-changed.ts';

const fieldShown = z.object({
  name: z.string(),
  path: z.string(),
  article: z.string(),
  label: bilingual,
  question: bilingual,
  kind: z.enum(['rupiah', 'percent', 'number', 'choice', 'fraction', 'ratio', 'words', 'list', 'text']),
  unit: bilingual.nullable(),
  typed: z.array(z.string()).readonly(),
  text: bilingual.nullable(),
  bps: z.int().nullable(),
  choices: z.array(z.object({ value: z.string(), label: bilingual })).readonly(),
  isOptional: z.boolean(),
  maxLength: z.int().nullable(),
  isDecided: z.boolean(),
  custom: z
    .object({ models: z.int(), most: bilingual, agreeing: z.int(), others: z.array(bilingual).readonly() })
    .nullable(),
  limits: z
    .array(
      z.object({
        kind: z.enum(['law', 'usual']),
        least: bilingual.nullable(),
        most: bilingual.nullable(),
        source: bilingual,
        confidence: z.enum(['read', 'recalled', 'disputed', 'advice']),
      }),
    )
    .readonly(),
  affects: z.array(z.string()).readonly(),
});

const listShown: z.ZodType<EditorList> = z.object({
  path: z.string(),
  title: bilingual,
  article: z.string(),
  sumBps: z.int().nullable(),
  entries: z
    .array(
      z.object({
        key: z.string(),
        name: bilingual,
        fields: z.array(fieldShown).readonly(),
        lists: z.array(z.lazy(() => listShown)).readonly(),
      }),
    )
    .readonly(),
  blank: z.array(z.array(fieldShown).readonly()).readonly(),
});

const blockShown: z.ZodType<EditorBlock> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fields'), title: bilingual.nullable(), fields: z.array(fieldShown).readonly() }),
  z.object({ kind: z.literal('list'), list: listShown }),
]);

/** What the editor shows: the chapters with how far they are, one of them whole, and what stands against the document. */
export const editorShown = z.object({
  chapters: z.array(
    z.object({
      key: z.string(),
      part: z.enum(['articles', 'houseRules']),
      number: z.string(),
      title: bilingual,
      values: z.int(),
      decided: z.int(),
      findings: z.int(),
    }),
  ),
  /** The chapter that was asked for: its fields, and the articles as they would read. */
  chapter: z.object({ key: z.string(), blocks: z.array(blockShown).readonly(), text: legalTextShown }).nullable(),
  findings: z.array(
    findingShown.extend({
      /** Where it can be put right: the chapter and the name of the field or list; empty where there is none. */
      chapter: z.string(),
      field: z.string(),
    }),
  ),
  /** Findings that stand in the way of adoption. */
  refusing: z.int(),
  /** Values that the changes make another. */
  changed: z.array(z.string()),
  /** What was typed and could not be read; it is left out of everything above. */
  unreadable: z.array(z.object({ path: z.string(), params: z.record(z.string(), z.string()) })),
});

/** What is being edited, and what was typed on top of it. */
interface Edited {
  readonly stored: unknown;
  readonly before: Bylaws;
  readonly changes: readonly BylawsChange[];
  readonly isDecided: (path: string) => boolean;
  readonly chapter: string | undefined;
}

/** The editor's answer for a document and what was typed. */
export function editorAnswer(edited: Edited): z.output<typeof editorShown> {
  const { bylaws, unreadable } = readChanged(edited.stored, edited.changes);
  const chapters = editorChapters(bylaws, edited.isDecided);
  const findings = checkBylaws(bylaws).map((finding) => ({
    ...finding,
    params: { ...finding.params },
    ...placeOf(chapters, finding.path),
  }));
  const asked = chapters.find((each) => each.chapter.key === edited.chapter);
  return {
    chapters: chapters.map(({ chapter: { key, part, number, title }, blocks }) => {
      const fields = fieldsOf({ blocks }).filter((field) => field.text !== null);
      return {
        key,
        part,
        number,
        title,
        values: fields.length,
        decided: fields.filter((field) => field.isDecided).length,
        findings: findings.filter((finding) => finding.chapter === key).length,
      };
    }),
    chapter: asked ? { key: asked.chapter.key, blocks: asked.blocks, text: [asked.chapter] } : null,
    findings,
    refusing: findings.filter(isRefusing).length,
    changed: edited.changes.length === 0 ? [] : compareBylaws(edited.before, bylaws).map(({ path }) => path),
    unreadable: unreadable.map(({ path, params }) => ({ path, params: { ...params } })),
  };
}

/** Where a path is asked for: its own field, the list around it, or the first field below it. */
function placeOf(chapters: readonly EditorChapter[], path: string): { chapter: string; field: string } {
  let around = { chapter: '', field: '' };
  for (const each of chapters) {
    const names = fieldsOf(each).map((field) => field.name);
    const lists = listsOf(each).map((list) => list.path);
    const field =
      [...names, ...lists].find((name) => name === path) ?? names.find((name) => name.startsWith(`${path}.`));
    if (field !== undefined) return { chapter: each.chapter.key, field };
    for (const list of lists) {
      if (path.startsWith(`${list}.`) && list.length > around.field.length) {
        around = { chapter: each.chapter.key, field: list };
      }
    }
  }
  return around;
}
