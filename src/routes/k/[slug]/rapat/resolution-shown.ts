import type * as z from 'zod';
import type { resolution } from '#modules/governance/index.ts';

/** A resolution as queries answer it. */
export type ResolutionShown = z.output<(typeof resolution)['output']>;
