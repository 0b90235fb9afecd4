import { IDS_PER_MILLISECOND, makeId, type Id } from '#kernel/id.ts';
import type { Clock } from '../registry/machine.ts';

/** Makes ids. Those of one process sort in the order in which they were made, also within one millisecond. */
export type NewId = (kind: string, at: string) => Id;

/** A source of ids that takes chance from `clock` and time from its caller: a command's ids carry the command's moment. */
export function createIds(clock: Pick<Clock, 'random'>): NewId {
  let moment = 0;
  let ahead = 0;
  let counter = 0;
  return (kind, at) => {
    const now = Date.parse(at);
    if (now === moment) counter += 1;
    else [moment, ahead, counter] = [now, 0, 0];
    // More than 4,096 ids in one millisecond: they go on in the next one rather than lose their order.
    if (counter === IDS_PER_MILLISECOND) [ahead, counter] = [ahead + 1, 0];
    return makeId(kind, now + ahead, counter, clock.random(8));
  };
}
