import { grantRole } from '#modules/identity/index.ts';
import type { House } from './house.ts';
import { inCooperative } from './in-cooperative.ts';
import { dateOf } from './world.ts';

/** Makes a person the manager (pengelola) of a cooperative, as the board appoints one. */
export async function appointManager(house: House, slug: string, personId: string): Promise<void> {
  await inCooperative(house, slug, (context) =>
    grantRole(context, { personId, role: 'manager', effectiveOn: dateOf(house.clock.now()), source: 'test' }),
  );
}
