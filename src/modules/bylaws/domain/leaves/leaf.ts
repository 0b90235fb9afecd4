import type { Fraction } from '#kernel/fraction.ts';
import type { Bilingual, Bylaws } from '../../model.ts';
import type { LeafPath } from '../paths.ts';
import type { Source } from '../sources.ts';

/**
 * How a value is written. `word` and `words` come with their list; `sequence` are words that are tried one after another;
 * `list` are words of the members' own.
 */
export type Unit =
  | 'rupiah'
  | 'bps'
  | 'minutes'
  | 'hours'
  | 'days'
  | 'months'
  | 'years'
  | 'persons'
  | 'terms'
  | 'groups'
  | 'times'
  | 'instalments'
  | 'founders'
  | 'votes'
  | 'members'
  | 'weight'
  | 'monthOfYear'
  | 'dayOfMonth'
  | 'threshold'
  | 'majority'
  | 'ratio'
  | 'word'
  | 'words'
  | 'sequence'
  | 'list'
  | 'text';

/**
 * How sure a bound is: `read` in the text of the law or rule itself, `recalled` from general knowledge of it, `disputed`
 * where sources differ or its force is in doubt, `advice` where it is practice and no law at all.
 */
export type Confidence = 'read' | 'recalled' | 'disputed' | 'advice';

/**
 * Between what a value may lie. What the law says and was read there is a limit; everything else is only what is usual: the
 * members may differ, and are told.
 */
export interface Bound {
  readonly kind: 'law' | 'usual';
  readonly least?: number | Fraction;
  readonly most?: number | Fraction;
  readonly source: Source;
  readonly confidence: Confidence;
}

/** The rooms of the house that obey a value. */
export type Affected =
  | 'founding'
  | 'membership'
  | 'governance'
  | 'payments'
  | 'ledger'
  | 'work'
  | 'dispatch'
  | 'marketplace'
  | 'surplus'
  | 'papers';

/** Everything that is known about one leaf of the bylaws, apart from its value. */
export interface LeafDescription {
  readonly label: Bilingual;
  /** What is asked of founders who set this value. */
  readonly question: Bilingual;
  readonly unit: Unit;
  /** The words a value may take, for the units that have some; for a number those of single values, such as 0: unlimited. */
  readonly words?: Readonly<Record<string, Bilingual>>;
  readonly bounds: readonly Bound[];
  readonly affects: readonly Affected[];
  /**
   * Where the value counts; left out: always. Elsewhere it sleeps: it stands in no article, no bound holds it, and nobody need
   * be asked.
   */
  readonly holds?: (bylaws: Bylaws) => boolean;
}

/** The descriptions of one section: a leaf left out does not compile. */
export type SectionLeaves<Section extends string> = Readonly<
  Record<Extract<LeafPath, `${Section}.${string}`>, LeafDescription>
>;
