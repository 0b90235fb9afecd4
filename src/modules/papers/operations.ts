import { dateParts, type PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { namesOf } from '#modules/identity/index.ts';
import { sha256 } from '#platform/db/client.server.ts';
import { paperDate } from '#platform/documents/dates.ts';
import type { Imprint, Paper } from '#platform/documents/paper.ts';
import { canonicalJson } from '#platform/registry/canonical-json.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import { paperLabel, type IssuedPaper } from './model.ts';
import * as store from './store.ts';

/** Refusals of `issuePaper`; commands that issue spread them. */
export const ISSUE_REFUSALS = ['papers.reason_missing'] as const;

/** A paper to be issued. */
export interface PaperToIssue {
  /** The issuing room's own word for the document, and what tells its papers apart. */
  readonly kind: string;
  readonly subject: string;
  readonly paper: Paper;
  /** Whose personal details stand in it. */
  readonly personIds: readonly Id[];
  /** The logo at its head; `null` for the initials. Not a word of it: another logo alone corrects nothing. */
  readonly logoId: Id | null;
  /** Why it is printed again; asked for where an earlier printing says something else. */
  readonly reason: string;
}

/**
 * Issues a paper: numbers it, keeps its words and their hash. Where the same words were issued already, that paper is the
 * answer; where other words were, or another logo and a reason is given, this becomes the next revision of the number and
 * names the one it replaces.
 */
export async function issuePaper(context: Context, wish: PaperToIssue): Promise<IssuedPaper> {
  await store.lockNumbers(context);
  const content = canonicalJson(wish.paper);
  const hash = wordsHash(wish.paper);
  const before = await store.newest(context, wish.kind, wish.subject);
  const isSame = before?.hash === hash && (before.logoId === wish.logoId || wish.reason === '');
  if (before && isSame) return before;
  if (before && wish.reason === '') {
    reject('papers.reason_missing', { paper: paperLabel(before), title: before.title }, { path: 'reason' });
  }
  const { year } = before ?? dateParts(context.today);
  const issued = {
    id: context.newId('pap'),
    year,
    number: before?.number ?? (await store.nextNumber(context, year)),
    revision: (before?.revision ?? 0) + 1,
    kind: wish.kind,
    subject: wish.subject,
    title: wish.paper.title,
    language: wish.paper.language,
    hash,
    personIds: wish.personIds,
    logoId: wish.logoId,
    reason: before ? wish.reason : '',
    replacesId: before?.id ?? null,
    issuedOn: context.today,
    issuedByName: await nameOfActor(context),
  };
  await store.insertPaper(context, { ...issued, content });
  context.emit('papers.issued', { paperId: issued.id, kind: issued.kind, subject: issued.subject, hash });
  return { ...issued, current: true };
}

async function nameOfActor({ actor, ...context }: Context): Promise<string> {
  if (actor.kind !== 'person') return 'Sokoguru';
  return (await namesOf({ actor, ...context }, [actor.personId])).get(actor.personId) ?? '';
}

/** The hash of a paper: over its words, without number, day or layout. */
export function wordsHash(paper: Paper): string {
  return sha256(canonicalJson(paper));
}

/** The newest papers about some subjects. */
export async function papersAbout(context: ReadContext, subjects: readonly string[]): Promise<IssuedPaper[]> {
  return store.newestOf(context, subjects);
}

/** What is printed at the foot of an issued paper: number, revision, day, and how to recognise its words. */
export function imprintOf(issued: IssuedPaper): Imprint {
  const replaced = issued.revision > 1 ? ` (menggantikan revisi ${issued.revision - 1})` : '';
  const said = [
    `No. ${paperLabel(issued)}`,
    `revisi ${issued.revision}${replaced}`,
    `diterbitkan ${paperDate(issued.issuedOn)}`,
    `sidik ${issued.hash.slice(0, HASH_SHOWN)}`,
  ];
  return { reference: said.join(' · '), date: issued.issuedOn };
}

/** What stands at the foot of words that were not issued. */
export function draftImprint(today: PlainDate, before: IssuedPaper | null): Imprint {
  const said = before
    ? `Perubahan sesudah No. ${paperLabel(before)} revisi ${before.revision}, belum diterbitkan`
    : 'Konsep, belum diterbitkan';
  return { reference: `${said} · ${paperDate(today)}`, date: today };
}

/** Digits of the hash at the foot of a paper: enough that nobody finds other words with the same ones by chance. */
const HASH_SHOWN = 16;
