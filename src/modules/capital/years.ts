import type { Participation } from './participations.ts';
import { yearOfReturn } from './postings-participation.ts';

/** The years whose return on participating capital stands in the journal and was not reversed. */
export function yearsWithReturn(all: readonly Pick<Participation, 'lines'>[]): number[] {
  const years = all.flatMap(({ lines }) =>
    lines.filter((line) => line.what === 'return').map((line) => yearOfReturn(line.source)),
  );
  return [...new Set(years)];
}
