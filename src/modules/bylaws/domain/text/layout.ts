import type { Bilingual, Bylaws } from '../../model.ts';

/**
 * How the articles are laid out. A text names a value by its path in braces, `{shares.entryShareRupiah}`; inside a list
 * `{.bps}` is a value of the entry and `{@}` the entry's name; `{#members-meeting}` cites the article of that key.
 */
export interface ParagraphLayout extends Bilingual {
  /** Left out where it does not hold. */
  readonly when?: (bylaws: Bylaws) => boolean;
  /** The lettered list under the paragraph. */
  readonly items?: (bylaws: Bylaws) => readonly ItemLayout[];
}

/** One lettered item, already chosen for its entry. */
export interface ItemLayout extends Bilingual {
  /** Path of the entry that `{.…}` is relative to; none for fixed items. */
  readonly path?: string;
  /** What stands for `{@}` and for values that are written by another one's name. */
  readonly names?: Readonly<Record<string, Named>>;
}

/** A name in the text, with the path of the value that sets it where there is one. */
export interface Named {
  readonly text: Bilingual;
  readonly path?: string | undefined;
}

export interface ArticleLayout {
  /** Stable, in English; citations inside the text use it. */
  readonly key: string;
  readonly title: Bilingual;
  readonly paragraphs: readonly ParagraphLayout[];
}

export interface ChapterLayout {
  readonly key: string;
  /** Articles of association (anggaran dasar) or house rules (anggaran rumah tangga). */
  readonly part: 'articles' | 'houseRules';
  readonly title: Bilingual;
  readonly articles: readonly ArticleLayout[];
}

/** Items that are the same in every cooperative. */
export function fixed(...items: readonly Bilingual[]): () => readonly ItemLayout[] {
  return () => items;
}

/** The wordings of one entry; the first whose condition holds is used. */
export interface Wording<Entry> extends Bilingual {
  readonly when?: (entry: Entry) => boolean;
}

/** The wording that fits `entry`; the last one is for everything else. */
export function wordingOf<Entry>(entry: Entry, wordings: readonly Wording<Entry>[]): Bilingual {
  const fitting = wordings.find((wording) => wording.when?.(entry) ?? true);
  return fitting ?? { id: '{@}', en: '{@}' };
}

const KNOWN_NAMES: Readonly<Record<string, Bilingual>> = {
  capital: { id: 'jasa modal', en: 'return on capital' },
  patronage: { id: 'jasa usaha anggota', en: 'patronage refund' },
  labour: { id: 'jasa kerja', en: 'labour share' },
  members: { id: 'bagian anggota', en: 'members’ share' },
  reserve: { id: 'cadangan', en: 'reserve' },
  officers: { id: 'dana pengurus', en: 'officers’ fund' },
  staff: { id: 'dana karyawan', en: 'staff fund' },
  education: { id: 'dana pendidikan', en: 'education fund' },
  social: { id: 'dana sosial', en: 'social fund' },
  development: { id: 'dana pembangunan daerah kerja', en: 'local development fund' },
  worker: { id: 'bagian pekerja', en: 'worker’s part' },
  cooperative: { id: 'bagian koperasi', en: 'cooperative’s part' },
  fund: { id: 'bagian dana', en: 'fund’s part' },
};

/** How the articles call an entry: by the name the members gave it, by a known word for its key, or by the key. */
export function nameOf(entry: { readonly key: string; readonly name?: string | undefined }, path: string): Named {
  if (entry.name) return { text: { id: entry.name, en: entry.name }, path: `${path}.name` };
  return { text: KNOWN_NAMES[entry.key] ?? { id: entry.key, en: entry.key } };
}
