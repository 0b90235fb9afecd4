import { inputFromStrings } from '#surfaces/input-from-strings.ts';
import { writeCanvas } from '#modules/founding/index.ts';

type Fields = Parameters<typeof inputFromStrings>[1];

/** Where a field stands on the page. */
export const fieldAnchor = (field: string): string => `kotak-${field.replaceAll(/[^a-z0-9]+/giu, '-')}`;

/** Which text a person keeps where two were written: one's own as it stands in the box, the other one, or both. */
export function canvasTyped(fields: Fields): Record<string, unknown> {
  const { pilih: choice, theirs = '', text = '', ...rest } = fields;
  const kept = choice === 'mereka' ? theirs : choice === 'keduanya' ? `${String(theirs)}\n${String(text)}` : text;
  return { ...Object(inputFromStrings(writeCanvas.input, rest)), text: String(kept) };
}
