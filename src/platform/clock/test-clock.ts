import { readFileSync } from 'node:fs';
import type { Clock } from '../registry/machine.ts';
import { systemClock } from './system-clock.ts';

/**
 * The clock of a served house: the machine's own. A test of the whole server lives through a year by putting moments (ISO)
 * into the file that `SOKOGURU_TEST_CLOCK` names; outside `NODE_ENV=test` nobody can move the time.
 */
export function clockOfEnvironment(environment: Readonly<Record<string, string | undefined>>): Clock {
  const file = environment['SOKOGURU_TEST_CLOCK'];
  if (file === undefined || environment['NODE_ENV'] !== 'test') return systemClock;
  return { ...systemClock, now: () => readFileSync(file, 'utf8').trim() };
}
