import { expect, test } from 'vitest';
import { translator } from '#locales/index.ts';
import { emptyView, SAMPLE, viewOf } from './view.ts';

const speech = { locale: 'id' as const, t: translator('id') };
const pasted = (paste: string, asked: Readonly<Record<string, string>> = {}) =>
  viewOf({ paste, ...asked }, null, speech);
const errorsOf = (view: ReturnType<typeof viewOf>) =>
  view.form.errors.map(({ path, message }) => `${path}: ${message}`);

// Two people and two jobs, small enough to work out by hand: crossing costs 2 and leaves Budi poorer.
const SMALL = `Job,Pay,Ani,Budi
Income,,100000,0
Hours,,10,10
Short,20000,1,5
Long,80000,5,1
`;

test('the cheapest way has the least cost, the fairest the highest lowest income', () => {
  const { ways } = pasted('Job,Pay,Ani,Budi\nIncome,,100000,0\nHours,,10,10\nShort,20000,5,1\nLong,80000,1,5\n');
  expect(ways?.cheapest).toMatchObject({ cost: 2, lowestRupiah: 2_000n });
  expect(ways?.cheapest.workers.map((worker) => worker.job)).toEqual(['Long', 'Short']);
  expect(ways?.fairest).toMatchObject({ cost: 10, lowestRupiah: 8_000n });
  expect(ways?.fairest.workers.map((worker) => worker.job)).toEqual(['Short', 'Long']);
});

test('whoever asks why not hears whom it went to and what it would cost', () => {
  expect(pasted(SMALL, { worker: '0', job: '1' }).whyNot).toEqual({
    worker: 'Ani',
    job: 'Long',
    instead: 'Budi',
    regret: 8,
    jobsLost: 0,
  });
  expect(pasted(SMALL, { worker: '0', job: '0' }).whyNot).toMatchObject({ instead: 'Ani', regret: 0 });
});

test('a pair that cannot be is answered at the question, and the work is given out all the same', () => {
  const view = pasted(SMALL.replace('Long,80000,5,1', 'Long,80000,,1'), { worker: '0', job: '1' });
  expect(errorsOf(view)).toEqual([expect.stringMatching(/^worker: Orang ini tidak dapat/u)]);
  expect(view.ways).not.toBeNull();
});

test('a pasted table moves into the form and gives the same answer from there', () => {
  const view = pasted(SAMPLE);
  expect(view.form.values).toMatchObject({ 'workers.3.hours': '7,5', 'jobs.1.cost.2': '', 'jobs.0.pay': '150.000' });
  expect(view.form.values['paste']).toBeUndefined();
  expect(viewOf(view.form.values, null, speech).ways).toEqual(view.ways);
  expect(emptyView(true, speech)).toMatchObject({
    ways: null,
    form: { errors: [] },
    names: ['Ani', 'Budi', 'Citra', 'Dedi'],
  });
});

test('jobs that nobody can have are named', () => {
  expect(pasted(`${SMALL}Extra,5000,,\n`).ways?.fairest.jobsLeft).toEqual(['Extra']);
});

test.each([
  [{ 'workers.0.name': 'Ani', 'workers.0.hours': '0', 'jobs.0.name': 'A' }, 'workers.0.hours'],
  [
    { 'workers.0.name': 'Ani', 'workers.0.hours': '1', 'workers.0.income': '1,5', 'jobs.0.name': 'A' },
    'workers.0.income',
  ],
  [{ 'workers.2.name': 'Ani', 'workers.2.hours': '1', 'jobs.5.name': 'A', 'jobs.5.cost.2': '2.5' }, 'jobs.5.cost.2'],
  [{ 'workers.0.name': 'Ani', 'workers.0.hours': '1' }, ''],
])('a fault of the table stands at its field (%#)', (values, path) => {
  const view = viewOf(values, null, speech);
  expect(view.form.errors.map((error) => error.path)).toEqual([path]);
  expect(view.form.values).toEqual(values);
});

test('a fault of a pasted line names line and column, and the text stays', () => {
  const broken = SMALL.replace('5,1', 'lima,1');
  const view = pasted(broken);
  expect(errorsOf(view)).toEqual(['paste: Baris 5, Ani: Tulis biaya sebagai bilangan bulat, atau kosongkan.']);
  expect(view.form.values['paste']).toBe(broken);
});

test('one more row leaves everything as it is', () => {
  const values = { 'workers.0.name': 'Ani', 'jobs.0.name': 'A', 'jobs.0.cost.0': 'x' };
  expect(viewOf(values, 'jobs', speech)).toMatchObject({ rows: { workers: 3, jobs: 4 }, form: { values, errors: [] } });
});
