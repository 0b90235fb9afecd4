import { numberWords } from '#modules/bylaws/model.ts';
import type { FoundingFacts } from './facts.ts';
import { persons } from './words.ts';

/** How the papers call what happens: a founding, or a cooperative that exists already and changes all its bylaws. */
export interface Occasion {
  /** `pendirian Koperasi …`; as a title `Pendirian`. */
  readonly what: string;
  readonly meeting: string;
  readonly deed: string;
  /** What the minister is asked for. */
  readonly decree: string;
  /** Who takes part: `pendiri`, `anggota`. */
  readonly people: string;
  /** In a secondary cooperative those who found are cooperatives, through persons who stand for them. */
  readonly byCooperatives: boolean;
  /** What is counted: persons or cooperatives. */
  readonly head: 'orang' | 'koperasi';
}

/** The occasion of these papers. */
export function occasionOf({ kind, bylaws }: FoundingFacts): Occasion {
  const byCooperatives = bylaws.identity.model === 'secondary';
  const counted = { byCooperatives, head: byCooperatives ? 'koperasi' : 'orang' } as const;
  return kind === 'conversion'
    ? {
        what: 'perubahan anggaran dasar',
        meeting: 'rapat anggota perubahan anggaran dasar',
        deed: 'akta perubahan anggaran dasar',
        decree: 'persetujuan perubahan anggaran dasar',
        people: 'anggota',
        ...counted,
      }
    : {
        what: 'pendirian',
        meeting: 'rapat pendirian',
        deed: 'akta pendirian',
        decree: 'pengesahan badan hukum',
        people: 'pendiri',
        ...counted,
      };
}

/** Founders in figures and words: `9 (sembilan) orang pendiri`, `3 (tiga) koperasi pendiri`. */
export function founderCount(facts: FoundingFacts, count: number): string {
  const { head, people } = occasionOf(facts);
  return `${headCount(facts, count)}${head === 'orang' || people === 'pendiri' ? ` ${people}` : ''}`;
}

/** The same without the word for who they are: `9 (sembilan) orang`. */
export function headCount(facts: FoundingFacts, count: number): string {
  return `${count} (${numberWords(BigInt(count))}) ${occasionOf(facts).head}`;
}

/** With cooperatives, how many persons speak for them: `3 (tiga) koperasi dengan 6 (enam) orang wakil`; else the heads alone. */
export function countWithPersons(facts: FoundingFacts, heads: number, people: number): string {
  const counted = headCount(facts, heads);
  return occasionOf(facts).byCooperatives ? `${counted} dengan ${persons(people)} wakil` : counted;
}

/** Words with a capital at the beginning of each: titles. */
export function titled(words: string): string {
  return words.replaceAll(/(^|\s)(\p{L})/gu, (_whole, before: string, letter: string) => before + letter.toUpperCase());
}
