import type * as z from 'zod';
import type { resolutionShown } from '../fields.ts';
import { resolutionLabel } from '../operations.ts';
import type { ResolutionRow } from '../store.ts';

/** A resolution as queries answer it: with how it is cited. */
export function shownResolution(row: ResolutionRow): z.output<typeof resolutionShown> {
  return { ...row, label: resolutionLabel(row) };
}
