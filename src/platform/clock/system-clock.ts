import { randomBytes } from 'node:crypto';
import type { Clock } from '../registry/machine.ts';

/** The machine's own time and chance. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  random: (length) => randomBytes(length),
};
