import { expect, test } from 'vitest';
import { balanceOf } from '#modules/ledger/index.ts';
import { house, houseOf, steadyClock, testDatabase } from '#support/house.ts';
import { inCooperative } from '#support/in-cooperative.ts';
import { foundCooperative } from '#support/world.ts';
import { createApp } from '#app';
import { pino } from 'pino';
import { verifyActivity } from '../audit/seal.ts';
import { archiveLines, restoreLines } from './archive.ts';
import { openDatabase } from './client.server.ts';

test(
  'a whole database goes from one engine to another and back: the same lines, the same books, a log that still proves itself',
  { timeout: 240_000 },
  async () => {
    const h = await house();
    const world = await foundCooperative(h, { members: 9 });
    await h.settle();
    const lines: string[] = [];
    for await (const line of archiveLines(h.app.database)) lines.push(line);

    // The engine under test is the source; the target is a fresh embedded database.
    const clock = steadyClock(h.clock.now());
    const target = await createApp({ database: await openDatabase({}), clock, log: pino({ level: 'fatal' }) });
    const restored = await restoreLines(target.database, asStream(lines));
    expect(restored.rows).toBe(lines.length - 1);

    const copy: string[] = [];
    for await (const line of archiveLines(target.database)) copy.push(line);
    expect(copy.toSorted()).toEqual(lines.toSorted());

    const there = houseOf(target, clock);
    expect(await inCooperative(there, world.slug, (context) => balanceOf(context, 'entry_share'))).toBe(4_500_000n);
    const tenant = await target.database.transaction((tx) => target.registrar.findTenant(tx, world.slug));
    expect((await verifyActivity(target.database, tenant?.id ?? '')).problems).toEqual([]);
    await expect(restoreLines(target.database, asStream(lines))).rejects.toThrow(/not empty/);
    await target.close();
  },
);

test('an archive of another version is refused, and so is a file that is none', async () => {
  const empty = await createApp({ database: await testDatabase(), log: pino({ level: 'fatal' }) });
  await expect(
    restoreLines(empty.database, asStream(['{"format":"sokoguru-archive-1","migrations":[]}'])),
  ).rejects.toThrow(/another version/);
  await expect(restoreLines(empty.database, asStream(['{"a":1}']))).rejects.toThrow(/not a Sokoguru archive/);
  await expect(restoreLines(empty.database, asStream([]))).rejects.toThrow(/empty/);
  await empty.close();
});

async function* asStream(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
