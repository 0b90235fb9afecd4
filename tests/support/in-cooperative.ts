import * as z from 'zod';
import { openCooperative } from '#modules/identity/index.ts';
import type { Context } from '#platform/registry/context.ts';
import { command } from '#platform/registry/use-case.ts';
import type { House } from './house.ts';

let cooperatives = 0;

/** A cooperative with nothing in it but its name, and what `then` does in the same command. Answers its slug. */
export async function bareCooperative(house: House, then: (context: Context) => Promise<void>): Promise<string> {
  cooperatives += 1;
  const slug = `koperasi-${cooperatives}-${Buffer.from(house.clock.random(4)).toString('hex')}`;
  const open = command({
    name: 'test.open-cooperative',
    summary: 'Opens a bare cooperative.',
    may: 'system',
    scope: 'installation',
    input: z.unknown(),
    output: z.unknown(),
    rejects: [],
    async run(context) {
      const inside = await openCooperative(context, {
        slug,
        name: `Koperasi ${cooperatives}`,
        legalKind: 'service',
        model: 'worker',
        multiStakeholder: false,
        city: 'Purwokerto',
        timeZone: 'Asia/Jakarta',
        demonstration: false,
      });
      await then(inside);
      return null;
    },
  });
  await house.run(open, { with: {} });
  return slug;
}

/**
 * Runs `work` as a command of its own inside a cooperative, bound to it by row-level security: for operations that have no
 * command, and for attempts with plain SQL. A refusal fails the test with its code.
 */
export async function inCooperative<T>(
  house: House,
  slug: string,
  work: (context: Context) => Promise<T>,
  emits: readonly string[] = [],
): Promise<T> {
  let answer: { value: T } | undefined;
  const run = command({
    name: 'test.run',
    summary: 'Runs what a test asks for.',
    may: 'system',
    input: z.unknown(),
    output: z.unknown(),
    rejects: [],
    emits,
    async run(context) {
      try {
        answer = { value: await work(context) };
      } catch (error) {
        failure = error;
        throw error;
      }
      return null;
    },
  });
  let failure: unknown;
  const outcome = await house.attempt(run, { in: slug, with: {} });
  if (failure !== undefined) throw failure;
  if (!answer) throw new Error(`the work ended ${outcome.kind}`);
  return answer.value;
}
