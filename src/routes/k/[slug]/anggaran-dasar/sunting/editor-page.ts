import { fail, type Action, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type * as z from 'zod';
import { sentence } from '#locales/index.ts';
import {
  editorTyped,
  type EditorBlock,
  type EditorField,
  type EditorList,
  type editorShown,
} from '#modules/bylaws/index.ts';
import type { FormAnswer } from '#surfaces/web/form-action.ts';

/** What the editor answers, of a draft or of the version in force. */
type Answer = z.output<typeof editorShown>;
type Finding = Answer['findings'][number];

export type ChapterShown = Answer['chapters'][number];
export type FindingInWords = Finding & { readonly words: string };

/** The open chapter with everything that can be typed in it, and its neighbours. */
export interface ChapterOpen {
  readonly key: string;
  readonly number: string;
  readonly title: ChapterShown['title'];
  readonly blocks: readonly EditorBlock[];
  readonly fields: readonly EditorField[];
  readonly lists: readonly EditorList[];
  readonly previous: string | null;
  readonly next: string | null;
}

/** What follows while somebody types. */
export interface Live {
  readonly articles: NonNullable<Answer['chapter']>['text'][number]['articles'];
  readonly changed: readonly string[];
  readonly findings: readonly FindingInWords[];
  /** What could not be read of it, as sentences. */
  readonly unreadable: readonly string[];
}

type PageEvent = Pick<RequestEvent, 'locals'>;

/** Findings as sentences in the reader's language. */
export function inWords({ locals }: PageEvent, findings: readonly Finding[]): FindingInWords[] {
  return findings.map((finding) => ({ ...finding, words: sentence(locals.locale, finding) }));
}

/** The open chapter of an answer. */
export function openChapter(answer: Answer): ChapterOpen | null {
  const place = answer.chapters.findIndex((chapter) => chapter.key === answer.chapter?.key);
  const shown = answer.chapters[place];
  if (!answer.chapter || !shown) return null;
  const lists = answer.chapter.blocks.flatMap((block) => (block.kind === 'list' ? listsWithin(block.list) : []));
  const { key, number, title } = shown;
  return {
    key,
    number,
    title,
    blocks: answer.chapter.blocks,
    fields: [
      ...answer.chapter.blocks.flatMap((block) => (block.kind === 'fields' ? block.fields : [])),
      ...lists.flatMap((list) => [...list.entries.flatMap((entry) => entry.fields), ...list.blank.flat()]),
    ],
    lists,
    previous: answer.chapters[place - 1]?.key ?? null,
    next: answer.chapters[place + 1]?.key ?? null,
  };
}

function listsWithin(list: EditorList): EditorList[] {
  return [list, ...list.entries.flatMap((entry) => entry.lists.flatMap(listsWithin))];
}

/** What stands beside the questions of the open chapter. */
export function liveOf(event: PageEvent, answer: Answer, changed: readonly string[] = answer.changed): Live {
  return {
    articles: (answer.chapter?.text ?? []).flatMap((chapter) => chapter.articles),
    changed: [...changed],
    findings: inWords(event, answer.findings),
    unreadable: answer.unreadable.map(({ params }) =>
      sentence(event.locals.locale, { code: 'bylaws.value_unreadable', params }),
    ),
  };
}

/** The form's action with its errors at the fields that were typed: a row that is new has no path of its own yet. */
export function withRowErrors(action: Action): Action {
  return async (event) => {
    const answer: unknown = await action(event);
    if (!isRefused(answer)) return;
    const { form } = answer.data;
    const { fieldOf } = editorTyped(form.values);
    const errors = form.errors.map((error) => ({ ...error, path: fieldOf(error.path) }));
    return fail(answer.status, { form: { ...form, errors } });
  };
}

function isRefused(answer: unknown): answer is ActionFailure<{ form: FormAnswer }> {
  return typeof answer === 'object' && answer !== null && 'status' in answer && 'data' in answer;
}

/** Where to go from a chapter that was kept: the next one, and back to the list from the last. */
export function nextOf(typed: Readonly<Record<string, unknown>>): string {
  const { berikut } = typed;
  return typeof berikut === 'string' && /^[a-zA-Z-]{1,60}$/u.test(berikut) ? `/${berikut}` : '';
}
