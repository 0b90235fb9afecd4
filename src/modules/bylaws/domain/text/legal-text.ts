import type { Bilingual } from '../../model.ts';

/** A piece of an article: words, or a value with the path that it is read from. */
export type Run = string | { readonly path: string; readonly text: string };

/** The pieces of one sentence in both languages. */
export interface Runs {
  readonly id: readonly Run[];
  readonly en: readonly Run[];
}

/** A lettered item (huruf). */
export interface Item {
  readonly letter: string;
  readonly text: Runs;
}

/** A paragraph (ayat); without a number where the article has only one. */
export interface Paragraph {
  readonly number: number | null;
  readonly text: Runs;
  readonly items: readonly Item[];
}

export interface Article {
  readonly key: string;
  readonly number: number;
  readonly title: Bilingual;
  readonly paragraphs: readonly Paragraph[];
}

export interface Chapter {
  readonly key: string;
  readonly part: 'articles' | 'houseRules';
  /** Roman. */
  readonly number: string;
  readonly title: Bilingual;
  readonly articles: readonly Article[];
}

/** The whole text of the bylaws, chapter by chapter; articles are numbered through both parts. */
export type LegalText = readonly Chapter[];

/** Where a value stands: `Pasal 12 ayat (2) huruf a`. */
export interface Citation {
  readonly article: number;
  readonly paragraph: number | null;
  readonly letter: string | null;
}

/** A citation in words: `Pasal 12 ayat (2) huruf a`, `Article 12(2)(a)`. */
export function citationText({ article, paragraph, letter }: Citation): Bilingual {
  const ayat = paragraph === null ? '' : ` ayat (${paragraph})`;
  const huruf = letter === null ? '' : ` huruf ${letter}`;
  return {
    id: `Pasal ${article}${ayat}${huruf}`,
    en: `Article ${article}${paragraph === null ? '' : `(${paragraph})`}${letter === null ? '' : `(${letter})`}`,
  };
}

/** Where each value stands, by its path: the first place where the text names it. */
export function citationsOf(text: LegalText): ReadonlyMap<string, Citation> {
  const citations = new Map<string, Citation>();
  const note = (runs: Runs, citation: Citation): void => {
    for (const run of runs.id) {
      if (typeof run !== 'string' && !citations.has(run.path)) citations.set(run.path, citation);
    }
  };
  for (const chapter of text) {
    for (const article of chapter.articles) {
      for (const paragraph of article.paragraphs) {
        const here = { article: article.number, paragraph: paragraph.number, letter: null };
        note(paragraph.text, here);
        for (const item of paragraph.items) note(item.text, { ...here, letter: item.letter });
      }
    }
  }
  return citations;
}

/**
 * The citation of a path: of the value itself, of what lies below it, or else of what it lies in, so that a pool that was
 * taken away is cited by its list.
 */
export function citationOf(citations: ReadonlyMap<string, Citation>, path: string): Citation | null {
  const own = citations.get(path) ?? citationBelow(citations, path);
  if (own || !path.includes('.')) return own;
  const around = citationOf(citations, path.slice(0, path.lastIndexOf('.')));
  return around && { ...around, letter: null };
}

/** Where the values below a path stand; without a letter where they stand in several. */
function citationBelow(citations: ReadonlyMap<string, Citation>, path: string): Citation | null {
  const below = [...citations].filter(([each]) => each.startsWith(`${path}.`)).map(([, citation]) => citation);
  const [first] = below;
  if (!first) return null;
  return below.every(({ letter }) => letter === first.letter) ? first : { ...first, letter: null };
}

/** The words of a sentence without the paths of its values. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}

/** The sentence that a value stands in, with the article around it. */
export interface Passage {
  readonly citation: Citation;
  readonly title: Bilingual;
  readonly sentence: Bilingual;
}

/** Where a value stands and what is said there; `null` where the text has no place for it. */
export function passageOf(text: LegalText, path: string): Passage | null {
  for (const article of text.flatMap((chapter) => chapter.articles)) {
    for (const paragraph of article.paragraphs) {
      const item = paragraph.items.find((each) => names(each.text, path));
      if (!item && !names(paragraph.text, path)) continue;
      const said = item ? item.text : paragraph.text;
      return {
        citation: { article: article.number, paragraph: paragraph.number, letter: item?.letter ?? null },
        title: article.title,
        sentence: { id: plainText(said.id), en: plainText(said.en) },
      };
    }
  }
  return null;
}

function names(runs: Runs, path: string): boolean {
  return runs.id.some((run) => typeof run !== 'string' && run.path === path);
}
