import * as z from 'zod';
import { parseRupiah, type Rupiah } from '#kernel/money.ts';
import { ok, refusal, refused, type Result } from '#kernel/result.ts';
import type { Batch } from '../domain/maxmin.ts';
import { readJson, type JsonRefusal } from './json.ts';

export type BatchFileRefusal = JsonRefusal | 'dispatch.field_missing' | 'dispatch.field_wrong';

/** Whole rupiah as a number or as a decimal string. */
const rupiah = z.union([z.int(), z.string()]).transform((value, context): Rupiah => {
  const amount = parseRupiah(String(value));
  if (amount !== null) return amount;
  context.issues.push({ code: 'custom', message: 'not whole rupiah', input: value });
  return z.NEVER;
});

const id = z.string().min(1);

const BATCH = z.object({
  workers: z.array(z.object({ id, incomeIdr: rupiah, onlineMin: z.int() })),
  jobs: z.array(z.object({ id, payIdr: rupiah })),
  eligible: z.record(z.string(), z.array(id)),
});

/** A batch as in the files `maxmin-*.json`: workers with income and minutes, jobs with pay, and who may do what. */
export function readBatchJson(text: string): Result<Batch, BatchFileRefusal> {
  const json = readJson(text);
  if (!json.ok) return json;
  const read = BATCH.safeParse(json.value);
  if (!read.success) {
    const issue = read.error.issues[0];
    const path = issue?.path.map(String).join('.') ?? '';
    const missing = issue?.code === 'invalid_type' && valueAt(json.value, issue.path) === undefined;
    return refused(refusal(missing ? 'dispatch.field_missing' : 'dispatch.field_wrong', { field: path }, { path }));
  }
  const { workers, jobs, eligible } = read.data;
  return ok({
    workers: workers.map((worker) => ({
      id: worker.id,
      incomeRupiah: worker.incomeIdr,
      onlineMinutes: worker.onlineMin,
    })),
    jobs: jobs.map((job) => ({ id: job.id, payRupiah: job.payIdr })),
    eligible: new Map(Object.entries(eligible)),
  });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = value;
  for (const key of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  return at;
}
