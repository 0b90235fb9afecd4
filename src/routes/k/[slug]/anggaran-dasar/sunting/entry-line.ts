import { readText, type EditorField, type EditorList } from '#modules/bylaws/index.ts';
import { parseTypedRupiah } from '#kernel/money.ts';
import type { Locale } from '#platform/i18n/messages.ts';
import { rupiah } from '#ui/format.ts';

type Typed = Pick<EditorField, 'kind' | 'typed' | 'choices' | 'unit'>;

/** The one number that an entry is known by: its part, its amount, or its count, as it is typed now. */
export function typedFigure(locale: Locale, fields: readonly Typed[]): string {
  const field = (['percent', 'rupiah', 'number'] as const).flatMap(
    (kind) => fields.find((each) => each.kind === kind) ?? [],
  )[0];
  const text = (field?.typed[0] ?? '').trim();
  if (!field || text === '') return '';
  if (field.kind === 'percent') return `${text.replace(/\s*%$/u, '')}%`;
  if (field.kind === 'number') return [text, field.unit?.[locale]].filter(Boolean).join(' ');
  const amount = parseTypedRupiah(text);
  return amount === null ? text : rupiah(locale, amount);
}

/** What is chosen in an entry, in the words of the choices: whom it goes to, and by what. Its name is not said again. */
export function typedWords(locale: Locale, fields: readonly Typed[], name = ''): string {
  return fields
    .flatMap((field) => field.choices.filter((choice) => field.typed.includes(choice.value)))
    .map((choice) => choice.label[locale])
    .filter((words) => words.toLowerCase() !== name.toLowerCase())
    .join(' · ');
}

/**
 * What the parts of a list come to in basis points as they are typed now: without entries that are taken away and without parts
 * of another entry; `null` where the entries are no parts of one whole, or none can be read.
 */
export function typedSum(
  list: EditorList,
  valuesOf: (name: string, given: readonly string[]) => readonly string[],
): number | null {
  if (list.sumBps === null && list.entries.length > 0) return null;
  const isGone = (key: string): boolean => valuesOf(`remove.${list.path}.${key}`, []).includes('true');
  const rows = [...list.entries.filter(({ key }) => !isGone(key)).map(({ fields }) => fields), ...list.blank];
  if (!rows.some((row) => row.some((field) => field.kind === 'percent'))) return null;
  const typed = (field: EditorField | undefined): string => (field ? (valuesOf(field.name, field.typed)[0] ?? '') : '');
  const parts = rows
    .filter((row) => typed(row.find((field) => field.name.endsWith('.of'))) === '')
    .map((row) => readText('percent', typed(row.find((field) => field.kind === 'percent')).trim()))
    .filter((part) => typeof part === 'number');
  return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0);
}
