import { LEAVES } from '../domain/leaves/index.ts';
import { valueAt } from '../domain/paths.ts';
import { DECISION_NAMES } from '../domain/text/decision-names.ts';
import { nameOf } from '../domain/text/layout.ts';
import { citationOf, citationsOf, citationText, type Chapter, type LegalText } from '../domain/text/legal-text.ts';
import { legalText } from '../domain/text/render.ts';
import type { Bilingual, Bylaws } from '../model.ts';
import { blankField, fieldAt, type EditorField, type Setting } from './field.ts';
import { shapeAt } from './shape.ts';

/** An entry of a list, with the lists inside it. */
export interface EditorEntry {
  readonly key: string;
  readonly name: Bilingual;
  readonly fields: readonly EditorField[];
  readonly lists: readonly EditorList[];
}

/** A list whose entries can be added and taken away. */
export interface EditorList {
  readonly path: string;
  readonly title: Bilingual;
  readonly article: string;
  /** What the parts come to, where they are parts of one whole. */
  readonly sumBps: number | null;
  readonly entries: readonly EditorEntry[];
  /** Rows to fill in, each an entry that is not there yet. */
  readonly blank: readonly (readonly EditorField[])[];
}

/** Fields that belong together, with a title where they are of one kind of decision; or a list. */
export type EditorBlock =
  | { readonly kind: 'fields'; readonly title: Bilingual | null; readonly fields: readonly EditorField[] }
  | { readonly kind: 'list'; readonly list: EditorList };

/** A chapter of the bylaws as the editor walks through it. */
export interface EditorChapter {
  readonly chapter: Chapter;
  readonly blocks: readonly EditorBlock[];
}

const BLANK_ROWS = 2;
/** A list that is empty needs its parts at once, since they must come to the whole. */
const BLANK_ROWS_OF_EMPTY = 4;

/** The value of an entry that says which part of the whole it is. */
const PARTS = ['bps', 'weightBps'] as const;

/** The chapters that hold values, each with everything that can be decided in it, in the order of the leaf table. */
export function editorChapters(bylaws: Bylaws, isDecided: (path: string) => boolean): readonly EditorChapter[] {
  const text = legalText(bylaws);
  const placeOf = placesIn(text);
  const setting: Setting = { bylaws, isDecided, articleOf: (path) => placeOf(path).article };
  const blocks = topics().flatMap((topic) =>
    blocksOf({ ...setting, placeOf }, topic).map((block) => ({ chapter: placeOf(topic.place).chapter, block })),
  );
  return text
    .map((chapter) => ({
      chapter,
      blocks: joined(blocks.flatMap((each) => (each.chapter === chapter.key ? [each.block] : []))),
    }))
    .filter((each) => each.blocks.length > 0);
}

/** Every field of a chapter that is there, also those inside lists. */
export function fieldsOf({ blocks }: Pick<EditorChapter, 'blocks'>): readonly EditorField[] {
  return blocks.flatMap((block) => (block.kind === 'fields' ? block.fields : fieldsOfList(block.list)));
}

function fieldsOfList(list: EditorList): EditorField[] {
  return list.entries.flatMap((entry) => [...entry.fields, ...entry.lists.flatMap(fieldsOfList)]);
}

/** Every list of a chapter, also those inside entries. */
export function listsOf({ blocks }: Pick<EditorChapter, 'blocks'>): readonly EditorList[] {
  const within = (list: EditorList): EditorList[] => [
    list,
    ...list.entries.flatMap((entry) => entry.lists.flatMap(within)),
  ];
  return blocks.flatMap((block) => (block.kind === 'list' ? within(block.list) : []));
}

/** Lists that share their article with other values, by a name of their own. */
const LIST_TITLES: Readonly<Record<string, Bilingual>> = {
  'work.hourGrades': { id: 'Golongan upah', en: 'Pay grades' },
};

interface Place {
  readonly article: string;
  /** Key of the chapter. */
  readonly chapter: string;
  /** Title of the article. */
  readonly title: Bilingual;
}

interface Placed extends Setting {
  readonly placeOf: (path: string) => Place;
}

/** Where paths stand. What stands nowhere is asked in the first chapter. */
function placesIn(text: LegalText): (path: string) => Place {
  const citations = citationsOf(text);
  const articles = new Map(
    text.flatMap((chapter) =>
      chapter.articles.map((each) => [each.number, { ...each, chapter: chapter.key }] as const),
    ),
  );
  return (path) => {
    const citation = citationOf(citations, path);
    const article = citation && articles.get(citation.article);
    if (!citation || !article) return { article: '', chapter: text[0]?.key ?? '', title: { id: path, en: path } };
    return { article: citationText(citation).id, chapter: article.chapter, title: article.title };
  };
}

/** What is asked together: one leaf, a record whose entries are all there (the kinds of decision), or a list. */
interface Topic {
  readonly kind: 'leaf' | 'record' | 'list';
  /** Paths in the leaf table. */
  readonly leaves: readonly string[];
  /** The path before the first `*`, or that of the leaf. */
  readonly place: string;
}

function topics(): readonly Topic[] {
  const found = new Map<string, { kind: Topic['kind']; leaves: string[]; place: string }>();
  for (const leaf of Object.keys(LEAVES)) {
    const star = leaf.indexOf('.*');
    const place = star < 0 ? leaf : leaf.slice(0, star);
    const kind = star < 0 ? 'leaf' : shapeAt(place)?.isList === true ? 'list' : 'record';
    const topic = found.get(place);
    if (topic) topic.leaves.push(leaf);
    else found.set(place, { kind, leaves: [leaf], place });
  }
  return [...found.values()];
}

function blocksOf(setting: Placed, { kind, leaves, place }: Topic): EditorBlock[] {
  if (kind === 'list') {
    const list = listAt(setting, place, place);
    return list.entries.length === 0 && sleeps(setting, place) ? [] : [{ kind: 'list', list }];
  }
  if (kind === 'leaf') return fieldsBlock(setting, null, leaves);
  const record = valueAt(setting.bylaws, place);
  const keys = typeof record === 'object' && record !== null ? Object.keys(record) : [];
  return keys.flatMap((key) =>
    fieldsBlock(
      setting,
      entryTitle(place, key),
      leaves.map((leaf) => leaf.replace(`${place}.*`, `${place}.${key}`)),
    ),
  );
}

/** Whether nothing that stands beside a list counts: then nobody is asked for entries either. */
function sleeps({ bylaws }: Placed, place: string): boolean {
  const beside = Object.entries(LEAVES).filter(
    ([leaf]) => leaf.startsWith(place.slice(0, place.lastIndexOf('.') + 1)) && !leaf.includes('*'),
  );
  return beside.length > 0 && beside.every(([, leaf]) => leaf.holds?.(bylaws) === false);
}

function fieldsBlock(setting: Placed, title: Bilingual | null, paths: readonly string[]): EditorBlock[] {
  const fields = paths.flatMap((path) => fieldAt(setting, path) ?? []);
  return fields.length === 0 ? [] : [{ kind: 'fields', title, fields }];
}

function entryTitle(place: string, key: string): Bilingual {
  const known = place === 'meetings.decisions' ? Object.entries(DECISION_NAMES).find(([name]) => name === key) : null;
  return known?.[1] ?? { id: key, en: key };
}

/** Single leaves that follow one another are one block. */
function joined(blocks: readonly EditorBlock[]): readonly EditorBlock[] {
  const done: EditorBlock[] = [];
  for (const block of blocks) {
    const last = done.at(-1);
    if (block.kind === 'fields' && block.title === null && last?.kind === 'fields' && last.title === null) {
      done[done.length - 1] = { ...last, fields: [...last.fields, ...block.fields] };
    } else done.push(block);
  }
  return done;
}

/** The list at `path`; `leafPath` is the same place in the leaf table. */
function listAt(setting: Placed, path: string, leafPath: string): EditorList {
  const below = Object.keys(LEAVES)
    .filter((leaf) => leaf.startsWith(`${leafPath}.*.`))
    .map((leaf) => leaf.slice(`${leafPath}.*.`.length));
  const own = below.filter((rest) => !rest.includes('*'));
  const inner = [
    ...new Set(below.filter((rest) => rest.includes('*')).map((rest) => rest.slice(0, rest.indexOf('.*')))),
  ];
  const found = valueAt(setting.bylaws, path);
  const entries = (Array.isArray(found) ? found : []).filter(isEntry);
  const { title, article } = setting.placeOf(path);
  return {
    path,
    title: LIST_TITLES[leafPath] ?? title,
    article,
    sumBps: sumOf(entries, own),
    entries: entries.map((entry) => ({
      key: entry.key,
      name: nameOf(usuallyNamed(setting.bylaws, leafPath, entry), path).text,
      fields: own.flatMap((rest) => fieldAt(setting, `${path}.${entry.key}.${rest}`) ?? []),
      lists: inner.map((rest) => listAt(setting, `${path}.${entry.key}.${rest}`, `${leafPath}.*.${rest}`)),
    })),
    blank: Array.from({ length: entries.length === 0 ? BLANK_ROWS_OF_EMPTY : BLANK_ROWS }, (_, row) =>
      own.flatMap((rest) => blankField(setting, `${leafPath}.*.${rest}`, `new.${path}.${row}.${rest}`) ?? []),
    ),
  };
}

/** A group's part of a pool without a name of its own is called as the stakeholder group is. */
function usuallyNamed({ stakeholders }: Bylaws, leafPath: string, entry: Entry): Entry {
  const usual = stakeholders.groups.find((group) => group.key === entry.key)?.name;
  return leafPath === 'surplus.pools.*.groups' && !entry.name && usual ? { ...entry, name: usual } : entry;
}

interface Entry {
  readonly key: string;
  readonly name?: string;
}

function isEntry(entry: unknown): entry is Entry {
  return typeof entry === 'object' && entry !== null && 'key' in entry && typeof entry.key === 'string';
}

/** What the parts come to; parts of another entry (`of`) are no parts of the whole. */
function sumOf(entries: readonly Entry[], own: readonly string[]): number | null {
  const part = PARTS.find((each) => own.includes(each));
  if (part === undefined || entries.length === 0) return null;
  return entries
    .filter((entry) => Reflect.get(entry, 'of') === undefined)
    .map((entry) => Number(Reflect.get(entry, part)))
    .reduce((sum, each) => sum + each, 0);
}
