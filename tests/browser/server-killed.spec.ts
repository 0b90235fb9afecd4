import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import * as z from 'zod';
import { projectRoot } from '#platform/root.ts';
import { callRest, dataFolder, serve } from '#support/served.ts';

const COOP = 'studio-saka';
const WORKERS = 4;

const folder = dataFolder();
afterAll(folder.remove);

const posted = z.object({ entryId: z.string() });
const exported = z.object({ text: z.string() });
const verified = z.object({ checked: z.array(z.unknown()).min(1), differences: z.array(z.unknown()) });

/** Runs the command line on the test's data folder. */
function sokoguru(...args: readonly string[]): { status: number | null; stderr: string } {
  const run = spawnSync(process.execPath, [join(projectRoot(), 'src', 'surfaces', 'cli', 'main.ts'), ...args], {
    env: { ...process.env, SOKOGURU_DATA: folder.path },
    encoding: 'utf8',
  });
  return { status: run.status, stderr: run.stderr };
}

test('a server killed with -9 while it posts has every acknowledged entry, balanced books and nothing twice', async () => {
  const served = await serve(folder.path);

  // A second process on the same folder gets one clear sentence and exit 2, and nothing is harmed.
  const second = spawnSync(process.execPath, [join(projectRoot(), 'src', 'surfaces', 'serve.ts')], {
    env: { ...process.env, SOKOGURU_DATA: folder.path, PORT: '0' },
    encoding: 'utf8',
  });
  expect([second.status, second.stderr]).toEqual([
    2,
    expect.stringMatching(/in use by process \d+, which serves on port \d+/),
  ]);
  expect(sokoguru('backup', '--file', join(folder.path, 'x.gz')).status).toBe(2);

  const today = new Date().toISOString().slice(0, 10);
  const acknowledged = new Map<string, string>();
  let killed: Promise<void> | undefined;
  const post = async (worker: number): Promise<void> => {
    for (let round = 0; ; round += 1) {
      const key = `kill-${worker}-${round}`;
      try {
        const input = { occurredOn: today, amount: '1000', account: '61100', paidFrom: 'bank', memo: key };
        const { status, body } = await callRest(served, 'ledger.record-expense', { coop: COOP, key, input });
        expect(status).toBe(200);
        acknowledged.set(key, posted.parse(body).entryId);
      } catch (error) {
        if (killed) return; // the connection broke under the kill: this one was never acknowledged
        throw error;
      }
      if (acknowledged.size >= 60) killed ??= served.kill();
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, (_, worker) => post(worker)));
  await killed;
  expect(acknowledged.size).toBeGreaterThanOrEqual(60);

  const again = await serve(folder.path);
  try {
    const journal = exported.parse(
      (
        await callRest(again, 'ledger.export', {
          coop: COOP,
          query: true,
          input: { format: 'csv', from: today, to: today },
        })
      ).body,
    );
    for (const [key, entryId] of acknowledged) {
      expect(journal.text, key).toContain(entryId);
      // Whoever did not hear the answer asks again with the same key, and gets the first one.
      const input = { occurredOn: today, amount: '1000', account: '61100', paidFrom: 'bank', memo: key };
      const { body } = await callRest(again, 'ledger.record-expense', { coop: COOP, key, input });
      expect(posted.parse(body).entryId).toBe(entryId);
    }
    const checked = verified.parse((await callRest(again, 'inspection.verify', { coop: COOP, query: true })).body);
    expect(checked.differences).toEqual([]);
  } finally {
    await again.stop();
  }
});
