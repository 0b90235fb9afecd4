import type { Bilingual, Majority, Threshold } from '../model.ts';
import type { LeafDescription, Unit } from './leaves/leaf.ts';
import { fractionWords, grouped, numberWords, percent } from './number-words.ts';
import type { LeafValue } from './paths.ts';

/**
 * `legal`: figure and words, `14 (empat belas) hari`, as an Indonesian deed writes; `plain`: the figure alone. English is a
 * reading text and never repeats a figure in words.
 */
export type Style = 'legal' | 'plain';

const UNITS: Partial<Record<Unit, { readonly id: string; readonly one: string; readonly many: string }>> = {
  minutes: { id: 'menit', one: 'minute', many: 'minutes' },
  hours: { id: 'jam', one: 'hour', many: 'hours' },
  days: { id: 'hari', one: 'day', many: 'days' },
  months: { id: 'bulan', one: 'month', many: 'months' },
  years: { id: 'tahun', one: 'year', many: 'years' },
  persons: { id: 'orang', one: 'person', many: 'persons' },
  times: { id: 'kali', one: 'time', many: 'times' },
  instalments: { id: 'kali pembayaran', one: 'instalment', many: 'instalments' },
  founders: { id: 'pendiri', one: 'founder', many: 'founders' },
  votes: { id: 'suara', one: 'vote', many: 'votes' },
  members: { id: 'anggota', one: 'member', many: 'members' },
  groups: { id: 'kelompok', one: 'group', many: 'groups' },
  terms: { id: 'kali masa jabatan', one: 'term', many: 'terms' },
};

/** What a number of this unit counts, `hari`; `null` where it counts nothing by a name. */
export function unitText(unit: Unit): Bilingual | null {
  if (unit === 'bps') return same('%');
  const name = UNITS[unit];
  return name ? { id: name.id, en: name.many } : null;
}

const MONTHS: readonly Bilingual[] = [
  { id: 'Januari', en: 'January' },
  { id: 'Februari', en: 'February' },
  { id: 'Maret', en: 'March' },
  { id: 'April', en: 'April' },
  { id: 'Mei', en: 'May' },
  { id: 'Juni', en: 'June' },
  { id: 'Juli', en: 'July' },
  { id: 'Agustus', en: 'August' },
  { id: 'September', en: 'September' },
  { id: 'Oktober', en: 'October' },
  { id: 'November', en: 'November' },
  { id: 'Desember', en: 'December' },
];

const same = (text: string): Bilingual => ({ id: text, en: text });

/** A value as people read it, in both languages. */
export function valueText(leaf: LeafDescription, value: LeafValue, style: Style): Bilingual {
  switch (leaf.unit) {
    case 'text':
      return same(String(value));
    case 'word':
      return word(leaf, value);
    case 'words':
    case 'list':
      return enumerated(leaf, value);
    case 'sequence':
      return joined(leaf, value, { id: '; apabila tidak tercapai, dengan ', en: '; failing that, by ' });
    case 'threshold':
    case 'majority':
      return isThreshold(value) ? thresholdText(leaf, value, style) : word(leaf, value);
    case 'ratio':
      return isFraction(value) ? ratioText(value, style) : same(String(value));
    default:
      return numberText(leaf, value, style);
  }
}

function numberText(leaf: LeafDescription, value: LeafValue, style: Style): Bilingual {
  const { unit } = leaf;
  const named = leaf.words?.[String(value)];
  if (named) return named;
  if (typeof value === 'bigint') return rupiahText(value, style);
  if (typeof value !== 'number') return same(String(value));
  if (unit === 'monthOfYear') return MONTHS[value - 1] ?? same(String(value));

  const inWords = style === 'legal';
  if (unit === 'bps') {
    const { figure, words } = percent(value);
    return { id: inWords ? `${figure.id}% (${words} persen)` : `${figure.id}%`, en: `${figure.en}%` };
  }
  const figure = grouped(value);
  const name = UNITS[unit];
  const id = inWords ? `${figure.id} (${numberWords(BigInt(value))})` : figure.id;
  if (!name) return { id, en: figure.en };
  return { id: `${id} ${name.id}`, en: `${figure.en} ${value === 1 ? name.one : name.many}` };
}

function rupiahText(value: bigint, style: Style): Bilingual {
  const figure = grouped(value);
  const words = style === 'legal' ? ` (${numberWords(value)} rupiah)` : '';
  return { id: `Rp${figure.id}${words}`, en: `Rp${figure.en}` };
}

function thresholdText(leaf: LeafDescription, value: Threshold, style: Style): Bilingual {
  const of = 'of' in value && typeof value.of === 'string' ? leaf.words?.[value.of] : undefined;
  const part = thresholdPart(value, style);
  return of ? { id: `${part.id} dari ${of.id}`, en: `${part.en} of ${of.en}` } : part;
}

function thresholdPart({ numerator, denominator, strictlyMore }: Threshold, style: Style): Bilingual {
  if (numerator === denominator && !strictlyMore) return { id: 'keseluruhan', en: 'all' };
  const figure = `${numerator}/${denominator}`;
  const id = style === 'legal' ? `${figure} (${fractionWords(numerator, denominator)})` : figure;
  return strictlyMore
    ? { id: `lebih dari ${id}`, en: `more than ${figure}` }
    : { id: `paling sedikit ${id}`, en: `at least ${figure}` };
}

function ratioText({ numerator, denominator }: { numerator: number; denominator: number }, style: Style): Bilingual {
  const written = (value: number) => (style === 'legal' ? `${value} (${numberWords(BigInt(value))})` : String(value));
  return { id: `${written(numerator)} berbanding ${written(denominator)}`, en: `${numerator} to ${denominator}` };
}

function word(leaf: LeafDescription, value: LeafValue): Bilingual {
  return leaf.words?.[String(value)] ?? same(String(value));
}

/** `a`, `a dan b`, `a, b, dan c`. */
function enumerated(leaf: LeafDescription, value: LeafValue): Bilingual {
  if (!Array.isArray(value) || value.length < 3) return joined(leaf, value, { id: ' dan ', en: ' and ' });
  const first = joined(leaf, value.slice(0, -1), { id: ', ', en: ', ' });
  const last = word(leaf, value.at(-1) ?? '');
  return { id: `${first.id}, dan ${last.id}`, en: `${first.en} and ${last.en}` };
}

function joined(leaf: LeafDescription, value: LeafValue, between: Bilingual): Bilingual {
  if (!Array.isArray(value)) return word(leaf, value);
  const all = value.map((each) => word(leaf, each));
  return { id: all.map((each) => each.id).join(between.id), en: all.map((each) => each.en).join(between.en) };
}

export function isFraction(value: unknown): value is { readonly numerator: number; readonly denominator: number } {
  return typeof value === 'object' && value !== null && 'numerator' in value && 'denominator' in value;
}

/** Whether a value is a part that must be reached: a quorum, or a majority with what it is a part of. */
export function isThreshold(value: unknown): value is Threshold | Majority {
  return isFraction(value) && 'strictlyMore' in value;
}
