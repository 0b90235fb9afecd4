import { translator } from '#locales/index.ts';
import type { LayoutLoad } from './$types';

/**
 * Pages arrive as finished HTML without any script. Where a person works for minutes, a page exports `csr = true` for itself.
 */
export const csr = false;

export const load: LayoutLoad = ({ data }) => ({ ...data, t: translator(data.locale) });
