import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';

/** An issued document, without its words. */
export interface IssuedPaper {
  readonly id: Id;
  readonly year: number;
  /** Running number of the year, the same for every revision. */
  readonly number: number;
  /** 1 for the first printing; one more after each correction. */
  readonly revision: number;
  readonly kind: string;
  readonly subject: string;
  readonly title: string;
  readonly language: 'id' | 'en';
  /** SHA-256 of the words. */
  readonly hash: string;
  /** Whose personal details stand in it. */
  readonly personIds: readonly Id[];
  /** The logo at its head; `null` for the initials. */
  readonly logoId: Id | null;
  /** Why it was printed again; empty for the first printing. */
  readonly reason: string;
  readonly replacesId: Id | null;
  readonly issuedOn: PlainDate;
  readonly issuedByName: string;
  /** No later revision replaces it. */
  readonly current: boolean;
}

/** `12/DOK/2026`: how a paper is cited. */
export function paperLabel(paper: Pick<IssuedPaper, 'number' | 'year'>): string {
  return `${paper.number}/DOK/${paper.year}`;
}

/** Reads a label as people type it, `12/DOK/2026`; `null` where it is none. */
export function parsePaperLabel(label: string): { readonly number: number; readonly year: number } | null {
  const [, number, year] = /^(?:no\.?\s*)?(\d{1,9})\s*\/\s*dok\s*\/\s*(\d{4})$/iu.exec(label.trim()) ?? [];
  return number === undefined || year === undefined ? null : { number: Number(number), year: Number(year) };
}
