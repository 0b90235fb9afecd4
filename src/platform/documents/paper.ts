import type { Picture } from './picture.ts';

/**
 * A document in blocks, before it has a form: the same value is set by Typst as a PDF and written as a Word file, so that a
 * document is composed once. Marks (`Pasal 1`, `(2)`, `a.`) are words of the document and never counted by a program that
 * shows it: what is cited must read the same everywhere.
 */
export interface Paper {
  /** BCP 47: the language of the words. */
  readonly language: 'id' | 'en';
  /** In capitals at the head of the first page. */
  readonly title: string;
  /** Below the title; empty where there is none. */
  readonly subtitle: string;
  /** Whose paper it is; stands at the head of every page. */
  readonly organization: { readonly name: string; readonly place: string };
  /** Turned on its side: tables of many columns. */
  readonly landscape?: boolean | undefined;
  readonly blocks: readonly Block[];
}

/** A piece of text: plain, or set apart. */
export type Inline = string | { readonly text: string; readonly look: 'strong' | 'slanted' };

/** One or more pieces; a bare string is one plain piece. */
export type Words = string | readonly Inline[];

export interface Column {
  readonly label: string;
  /** `end` for figures, below one another. */
  readonly align?: 'start' | 'end' | 'center';
  /** Part of the width; 1 where nothing is said. */
  readonly weight?: number;
}

/** A person with a line to sign on, or what the product knows of a signature already given. */
export interface Signature {
  /** `Ketua Rapat`. */
  readonly role: string;
  /** As on the identity card; empty: a dotted line to write it on. */
  readonly name: string;
  /** `ditandatangani secara elektronik pada …`, instead of an empty line. */
  readonly signed?: string | undefined;
  /** A place for a duty stamp (meterai) beside the line. */
  readonly stamp?: boolean | undefined;
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly level: 1 | 2 }
  /** `BAB I` over its title, centred. */
  | { readonly kind: 'chapter'; readonly mark: string; readonly title: string }
  /** `Pasal 1` over its title, centred; stays with what follows. */
  | { readonly kind: 'article'; readonly mark: string; readonly title: string }
  | { readonly kind: 'paragraph'; readonly text: Words; readonly align?: 'start' | 'center' | undefined }
  /** `(1)`, `a.`, `1.` and what it marks; deeper by level. */
  | {
      readonly kind: 'item';
      readonly mark: string;
      readonly text: Words;
      readonly level: 0 | 1 | 2;
      /** Never the last line of a page: a table follows that belongs to it. */
      readonly keep?: boolean | undefined;
    }
  /** Label, colon, value. */
  | { readonly kind: 'facts'; readonly rows: readonly { readonly label: string; readonly value: string }[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
      /** Places of rows that are set apart, from 0: headings and sums of a part. */
      readonly strong?: readonly number[] | undefined;
      /** Last row, set apart: sums. */
      readonly foot?: readonly string[] | undefined;
      /** Rows high enough to sign in. */
      readonly tall?: boolean | undefined;
      /** Text of the table smaller: many columns. */
      readonly small?: boolean | undefined;
    }
  | { readonly kind: 'signatures'; readonly place: string; readonly people: readonly Signature[] }
  /** Set in a frame: what the reader must mind. */
  | { readonly kind: 'notice'; readonly text: Words }
  /** A blank line's room. */
  | { readonly kind: 'gap' }
  | { readonly kind: 'pageBreak' };

/** Whether a table fits on a page and therefore is not torn over two. */
export function staysWhole(table: Extract<Block, { kind: 'table' }>, landscape: boolean): boolean {
  return table.rows.length <= (landscape ? 6 : table.tall ? 14 : 22);
}

/** What is printed around the words of a paper. */
export interface Imprint {
  /** At the head of the first page; its initials in a disc where the organization has none. */
  readonly logo?: Picture | null | undefined;
  /** At the foot of every page: `No. 12/DOK/2026 · revisi 2 · 3 April 2026`, or that it is a draft. */
  readonly reference: string;
  /** The day of issue, `YYYY-MM-DD`: the only date in the file's own description. */
  readonly date: string;
}

/** A dotted line to write on, where a fact is not known yet. */
const DOTS = '……………………………………';

/** The fact, or a dotted line to write it on. */
export function orDots(fact: string | null | undefined): string {
  return fact === null || fact === undefined || fact.trim() === '' ? DOTS : fact;
}

/** Words as pieces. */
export function pieces(words: Words): readonly Inline[] {
  return typeof words === 'string' ? [words] : words;
}

/** Initials of a cooperative for the mark that stands where it has no logo: the words of its name without "Koperasi". */
export function initials(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const own = words.length > 1 && words[0]?.toLowerCase() === 'koperasi' ? words.slice(1) : words;
  return own
    .slice(0, 3)
    .map((word) => (word[0] ?? '').toUpperCase())
    .join('');
}
