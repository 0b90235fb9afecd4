import { describe, expect, test } from 'vitest';
import { fairest, MAX_BATCH, type Batch } from './maxmin.ts';

const worker = (id: string, incomeRupiah: bigint, onlineMinutes = 60) => ({ id, incomeRupiah, onlineMinutes });
const job = (id: string, payRupiah: bigint) => ({ id, payRupiah });

const TWO: Batch = {
  workers: [worker('ani', 50_000n), worker('budi', 10_000n)],
  jobs: [job('pagi', 30_000n), job('sore', 5_000n)],
  eligible: new Map([
    ['ani', ['pagi', 'sore']],
    ['budi', ['pagi', 'sore']],
  ]),
};

describe('the lowest income is raised first', () => {
  test('the better job goes to whoever earned less', () => {
    expect(fairest(TWO)).toEqual({
      ok: true,
      value: {
        assigned: 2,
        hourlyRupiah: [40_000n, 55_000n],
        pairs: [
          ['ani', 'sore'],
          ['budi', 'pagi'],
        ],
      },
    });
  });

  test('income counts by the hour, not by the day', () => {
    const workers = [worker('ani', 50_000n, 600), worker('budi', 10_000n, 60)];
    expect(fairest({ ...TWO, workers })).toMatchObject({
      value: {
        hourlyRupiah: [8_000n, 15_000n],
        pairs: [
          ['ani', 'pagi'],
          ['budi', 'sore'],
        ],
      },
    });
  });

  test('no job is left undone to make incomes more even', () => {
    const eligible = new Map([
      ['ani', ['pagi', 'sore']],
      ['budi', ['pagi']],
    ]);
    expect(fairest({ ...TWO, eligible })).toMatchObject({ value: { assigned: 2 } });
    expect(fairest({ ...TWO, eligible: new Map([['ani', ['pagi']]]) })).toMatchObject({
      value: { assigned: 1, hourlyRupiah: [10_000n, 80_000n], pairs: [['ani', 'pagi']] },
    });
  });

  test('equal answers: the first worker gets the earliest job', () => {
    const workers = [worker('ani', 0n), worker('budi', 0n)];
    const answer = fairest({ ...TWO, workers, jobs: [job('pagi', 7n), job('sore', 7n)] });
    expect(answer).toMatchObject({
      value: {
        pairs: [
          ['ani', 'pagi'],
          ['budi', 'sore'],
        ],
      },
    });
  });

  test('nobody, or nothing to do', () => {
    expect(fairest({ workers: [], jobs: [job('pagi', 1n)], eligible: new Map() })).toMatchObject({
      value: { assigned: 0, hourlyRupiah: [], pairs: [] },
    });
    expect(fairest({ ...TWO, jobs: [], eligible: new Map() })).toMatchObject({
      value: { assigned: 0, hourlyRupiah: [10_000n, 50_000n], pairs: [] },
    });
  });
});

describe('refusals', () => {
  test.each<[string, Partial<Batch>, string, string]>([
    ['a worker twice', { workers: [worker('ani', 1n), worker('ani', 1n)] }, 'dispatch.worker_twice', 'workers.1.id'],
    ['a job twice', { jobs: [job('pagi', 1n), job('pagi', 1n)] }, 'dispatch.job_twice', 'jobs.1.id'],
    ['no minutes', { workers: [worker('ani', 1n, 0)] }, 'dispatch.minutes_not_positive', 'workers.0.onlineMin'],
    ['negative income', { workers: [worker('ani', -1n)] }, 'dispatch.amount_negative', 'workers.0.incomeIdr'],
    ['negative pay', { jobs: [job('pagi', -1n)] }, 'dispatch.amount_negative', 'jobs.0.payIdr'],
    ['an unknown worker', { eligible: new Map([['citra', []]]) }, 'dispatch.worker_unknown', 'eligible.citra'],
    ['an unknown job', { eligible: new Map([['ani', ['malam']]]) }, 'dispatch.job_unknown', 'eligible.ani.0'],
    ['a job named twice', { eligible: new Map([['ani', ['pagi', 'pagi']]]) }, 'dispatch.job_twice', 'eligible.ani.1'],
  ])('%s', (_, change, code, path) => {
    expect(fairest({ ...TWO, ...change })).toMatchObject({ ok: false, refusal: { code, path } });
  });

  test('more workers than one search can hold', () => {
    const workers = Array.from({ length: MAX_BATCH + 1 }, (_, index) => worker(`w${index}`, 1n));
    expect(fairest({ workers, jobs: [], eligible: new Map() })).toMatchObject({
      refusal: { code: 'dispatch.batch_too_large' },
    });
  });
});
