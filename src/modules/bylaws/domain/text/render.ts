import { assert, required } from '#kernel/assert.ts';
import type { Bilingual, Bylaws } from '../../model.ts';
import { describe } from '../leaves/index.ts';
import { isLeaf, valueAt } from '../paths.ts';
import { valueText } from '../value-text.ts';
import { CHAPTERS } from './chapters/index.ts';
import type { ArticleLayout, ItemLayout, ParagraphLayout } from './layout.ts';
import {
  citationOf,
  citationsOf,
  citationText,
  type Article,
  type Chapter,
  type Item,
  type LegalText,
  type Paragraph,
  type Run,
  type Runs,
} from './legal-text.ts';

/**
 * The text of the bylaws: the articles with the values in them, in Indonesian as a deed reads and in English to read. An article
 * without a paragraph that holds, and a chapter without an article, are left out.
 */
export function legalText(bylaws: Bylaws): LegalText {
  const chapters = CHAPTERS.map((chapter) => ({
    ...chapter,
    articles: chapter.articles
      .map((article) => ({
        ...article,
        paragraphs: article.paragraphs.filter((paragraph) => paragraph.when?.(bylaws) ?? true),
      }))
      .filter((article) => article.paragraphs.length > 0),
  })).filter((chapter) => chapter.articles.length > 0);

  const numbers = new Map<string, number>();
  for (const { key } of chapters.flatMap((chapter) => chapter.articles)) numbers.set(key, numbers.size + 1);
  return chapters.map((chapter, index): Chapter => {
    const { key, part, title } = chapter;
    const articles = chapter.articles.map((article) => renderArticle(article, { bylaws, numbers }));
    return { key, part, number: roman(index + 1), title, articles };
  });
}

/** Where the values of a document stand in its text, as a citation by path; empty where a path stands nowhere. */
export function articlesOf(bylaws: Bylaws): (path: string) => string {
  return citing(legalText(bylaws));
}

/** The citations of a text that is already there. */
export function citing(text: LegalText): (path: string) => string {
  const citations = citationsOf(text);
  return (path) => {
    const citation = citationOf(citations, path);
    return citation ? citationText(citation).id : '';
  };
}

interface Setting {
  readonly bylaws: Bylaws;
  readonly numbers: ReadonlyMap<string, number>;
}

function renderArticle({ key, title, paragraphs }: ArticleLayout, setting: Setting): Article {
  const number = required(setting.numbers.get(key), `article ${key} has no number`);
  return {
    key,
    number,
    title,
    paragraphs: paragraphs.map((paragraph, index) =>
      renderParagraph(paragraph, paragraphs.length > 1 ? index + 1 : null, setting),
    ),
  };
}

function renderParagraph(layout: ParagraphLayout, number: number | null, setting: Setting): Paragraph {
  const all = layout.items?.(setting.bylaws) ?? [];
  const items = all.map((item, index): Item => {
    const ended = index === all.length - 1 ? { ...item, id: closed(item.id), en: closed(item.en) } : item;
    return { letter: letterOf(index), text: runsOf(ended, setting) };
  });
  return { number, text: runsOf(layout, setting), items };
}

function runsOf(layout: ItemLayout, setting: Setting): Runs {
  return { id: pieces(layout, 'id', setting), en: pieces(layout, 'en', setting) };
}

function pieces(layout: ItemLayout, locale: keyof Bilingual, setting: Setting): Run[] {
  return layout[locale]
    .split(/(\{[^}]+\})/u)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('{') ? placed(piece.slice(1, -1), layout, locale, setting) : piece));
}

/** What stands for a placeholder. */
function placed(name: string, layout: ItemLayout, locale: keyof Bilingual, { bylaws, numbers }: Setting): Run {
  if (name.startsWith('#')) {
    const number = required(numbers.get(name.slice(1)), `the text cites an article ${name} that is not there`);
    return locale === 'id' ? `Pasal ${number}` : `Article ${number}`;
  }
  const named = layout.names?.[name];
  const path = name.startsWith('.') ? `${layout.path ?? ''}${name}` : name;
  if (named) return named.path ? { path: named.path, text: named.text[locale] } : named.text[locale];

  const leaf = describe(path);
  const value = valueAt(bylaws, path);
  assert(leaf && isLeaf(value), `the text names a value ${path} that is not there`);
  return { path, text: valueText(leaf, value, 'legal')[locale] };
}

/** The last item of a list ends the sentence. */
function closed(text: string): string {
  return text.replace(/;$/u, '.');
}

/** a, b, … z, aa, ab … */
function letterOf(index: number): string {
  const letter = 'abcdefghijklmnopqrstuvwxyz'[index % 26] ?? '';
  return index < 26 ? letter : letterOf(Math.trunc(index / 26) - 1) + letter;
}

function roman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  const step = steps.find(([least]) => value >= least);
  return step ? step[1] + roman(value - step[0]) : '';
}
