import { expect, test } from 'vitest';
import { translator } from '#locales/index.ts';
import { firstView, labelsOf, SAMPLE, viewOf } from './view.ts';

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
    // Ani with both would leave Budi the short job: 2.000 an hour instead of 8.000.
    fairest: { isAsFair: false, jobsLost: 0, place: 1, before: 8_000n, after: 2_000n },
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
  expect(view.form.values).toMatchObject({ 'workers.3.hours': '7,5', 'jobs.1.cost.2': '', 'jobs.0.pay': '150000' });
  expect(view.form.values['paste']).toBeUndefined();
  expect(viewOf(view.form.values, null, speech).ways).toEqual(view.ways);
  expect(firstView(true, speech)).toMatchObject({ form: { errors: [] }, names: ['Ani', 'Budi', 'Citra', 'Dedi'] });
  expect(firstView(true, speech).whyNot).not.toBeNull();
  expect(firstView(false, speech)).toMatchObject({ ways: null, form: { errors: [] } });
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

test('a fault of a small pasted table stands at its cell, with what was written there', () => {
  const view = pasted(SMALL.replace('5,1', 'lima,1'));
  expect(errorsOf(view)).toEqual(['jobs.1.cost.0: Tulis biaya sebagai bilangan bulat, atau kosongkan.']);
  expect(view.form.values).toMatchObject({ 'jobs.1.cost.0': 'lima', 'jobs.1.name': 'Long', 'workers.1.name': 'Budi' });
  expect(labelsOf(view.form.errors, speech.t)).toEqual({ 'jobs.1.cost.0': 'Pekerjaan 2, Orang 1' });
});

test('one of a large table names line and column, and the text stays', () => {
  const names = Array.from({ length: 12 }, (_, place) => `Orang ${place + 1}`);
  const row = (first: string, each: string) => [first, '', ...names.map(() => each)].join(';');
  const paste = [['Kerja', 'Upah', ...names].join(';'), row('Jam', '5'), row('Setrika', 'dua')].join('\r\n');
  const view = pasted(paste);
  expect(errorsOf(view)[0]).toBe('paste: Baris 3, Orang 1: Tulis biaya sebagai bilangan bulat, atau kosongkan.');
  expect(view.form.values['paste']).toBe(paste);
});

test.each([
  ['a name twice', SMALL.replace('Budi', 'Ani'), 'workers.1.name'],
  ['a column without a name', SMALL.replace(',Budi', ','), 'workers.1.name'],
  ['a job without a name', SMALL.replace('Long,', ','), 'jobs.1.name'],
  ['more cells than people', SMALL.replace('5,1\n', '5,1,9\n'), 'paste'],
  ['a quotation mark that does not end', SMALL.replace('Long', '"Long'), 'paste'],
  ['far too much', `${SMALL}${'Extra,1,1,1\n'.repeat(5_000)}`, 'paste'],
])('%s is answered, not passed over', (_, paste, path) => {
  const view = pasted(paste);
  expect([...new Set(view.form.errors.map((error) => error.path))]).toEqual([path]);
  expect(view.ways).toBeNull();
});

test('semicolons, Windows line ends and empty cells at the end are read as they are meant', () => {
  const sheet = SMALL.replaceAll(',', ';').replaceAll('\n', ';;\r\n');
  expect(pasted(sheet).ways).toEqual(pasted(SMALL).ways);
});

test('evenness is told in figures that a meeting can check by hand', () => {
  // Cheapest: Ani 120.000 in 10 hours, Budi 80.000: 12.000 and 8.000 an hour.
  expect(pasted(SMALL).ways?.cheapest.evenness).toEqual({
    gini: '0.100',
    gapPercent: '20',
    jain: '0.962',
    sharers: '1.9',
    people: 2,
  });
});

test('a table of forbidden pairs alone is refused in words of the page', () => {
  expect(errorsOf(pasted('Job,Pay,Ani\nHours,,1\nA,1000,\n'))).toEqual([
    expect.stringMatching(/^: Semua biaya kosong/u),
  ]);
});

test('one more row leaves everything as it is', () => {
  const values = { 'workers.0.name': 'Ani', 'jobs.0.name': 'A', 'jobs.0.cost.0': 'x' };
  expect(viewOf(values, 'jobs', speech)).toMatchObject({ rows: { workers: 3, jobs: 4 }, form: { values, errors: [] } });
});
