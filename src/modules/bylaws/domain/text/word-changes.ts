import { citationText, plainText, type Article, type LegalText } from './legal-text.ts';
import type { Bilingual } from '../../model.ts';

/** A piece of an article: in both versions, only in the newer, or only in the older. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** One paragraph or item of an article, with its number or letter. */
export type Line = readonly Piece[];

/** An article in two versions, its words marked. */
export interface ArticleChange {
  readonly key: string;
  /** `Pasal 12` in the newer version; in the older where the newer has no such article. */
  readonly article: Bilingual;
  readonly title: Bilingual;
  readonly state: 'same' | 'changed' | 'added' | 'removed';
  readonly lines: { readonly id: readonly Line[]; readonly en: readonly Line[] };
}

/** Longer articles are compared line by line: a table of every word against every word would be too large. */
const MAX_CELLS = 6_000_000;

/** Two texts article by article, in the order of the newer; articles that it no longer has come last. */
export function wordChanges(before: LegalText, after: LegalText): readonly ArticleChange[] {
  const old = new Map(articlesOf(before).map((article) => [article.key, article]));
  const fresh = articlesOf(after);
  const kept = new Set(fresh.map((article) => article.key));
  return [
    ...fresh.map((article) => changeOf(old.get(article.key) ?? null, article)),
    ...[...old.values()].filter((article) => !kept.has(article.key)).map((article) => changeOf(article, null)),
  ];
}

const articlesOf = (text: LegalText): readonly Article[] => text.flatMap((chapter) => chapter.articles);

function changeOf(before: Article | null, after: Article | null): ArticleChange {
  const lines = { id: linesBetween(before, after, 'id'), en: linesBetween(before, after, 'en') };
  const isSame = lines.id.every((line) => line.every((piece) => piece.kind === 'same'));
  const { key = '', number = 0, title = { id: '', en: '' } } = after ?? before ?? {};
  return {
    key,
    article: citationText({ article: number, paragraph: null, letter: null }),
    title,
    state: before === null ? 'added' : after === null ? 'removed' : isSame ? 'same' : 'changed',
    lines,
  };
}

function linesBetween(before: Article | null, after: Article | null, locale: keyof Bilingual): readonly Line[] {
  return linesOf(piecesBetween(before ? written(before, locale) : '', after ? written(after, locale) : ''));
}

/** An article as plain lines, one for each paragraph and item. */
function written(article: Article, locale: keyof Bilingual): string {
  return article.paragraphs
    .flatMap(({ number, text, items }) => [
      `${number === null ? '' : `(${number}) `}${plainText(text[locale])}`,
      ...items.map((item) => `${item.letter}. ${plainText(item.text[locale])}`),
    ])
    .join('\n');
}

/** What `after` has different from `before`, word by word: taken together without the added, the pieces are `before`. */
export function piecesBetween(before: string, after: string): readonly Piece[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head += 1;
  let tail = 0;
  const shorter = Math.min(old.length, fresh.length) - head;
  while (tail < shorter && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail += 1;
  const middle = between(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail));
  return joined([
    ...old.slice(0, head).map((text): Piece => ({ kind: 'same', text })),
    ...middle,
    ...old.slice(old.length - tail).map((text): Piece => ({ kind: 'same', text })),
  ]);
}

/** Words with the space behind them; the end of a line is a word of its own. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\n|[^\S\n]*[^\s]+[^\S\n]*/gu) ?? [];
}

/** The longest common words stay; what lies between them was taken away or added. */
function between(old: readonly string[], fresh: readonly string[]): readonly Piece[] {
  const width = fresh.length + 1;
  const asRemoved = (text: string): Piece => ({ kind: 'removed', text });
  const asAdded = (text: string): Piece => ({ kind: 'added', text });
  if ((old.length + 1) * width > MAX_CELLS) return [...old.map(asRemoved), ...fresh.map(asAdded)];

  const common = new Uint32Array((old.length + 1) * width);
  const at = (row: number, column: number): number => common[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = fresh.length - 1; column >= 0; column -= 1) {
      common[row * width + column] =
        old[row] === fresh[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pieces: Piece[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < fresh.length) {
    const [was, is] = [old[row], fresh[column]];
    if (was !== undefined && was === is) {
      pieces.push({ kind: 'same', text: was });
      row += 1;
      column += 1;
    } else if (was !== undefined && (is === undefined || at(row + 1, column) >= at(row, column + 1))) {
      pieces.push(asRemoved(was));
      row += 1;
    } else if (is !== undefined) {
      pieces.push(asAdded(is));
      column += 1;
    }
  }
  return pieces;
}

/** Neighbours of one kind are one piece. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const done: Piece[] = [];
  for (const piece of pieces) {
    const last = done.at(-1);
    if (last?.kind === piece.kind) done[done.length - 1] = { kind: piece.kind, text: last.text + piece.text };
    else done.push(piece);
  }
  return done;
}

/** Pieces as lines: a line that only one version has is a line of its own. */
function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const lines: Piece[][] = [[]];
  for (const { kind, text } of pieces) {
    for (const [place, part] of text.split('\n').entries()) {
      if (place > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ kind, text: part });
    }
  }
  return lines.filter((line) => line.length > 0);
}
