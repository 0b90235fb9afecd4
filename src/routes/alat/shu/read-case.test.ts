import { expect, test } from 'vitest';
import { translator } from '#locales/index.ts';
import { splitSurplus } from '#modules/surplus/split-document.ts';
import { valuesOfCase } from './case-values.ts';
import { exampleOf, exercises, models } from './examples.ts';
import { packCase, unpackCase } from './packed-case.ts';
import { readCaseForm, type ReadCase } from './read-case.ts';
import { viewOf, withMoreRows } from './view.ts';

const speech = { locale: 'id' as const, t: translator('id') };
const wish = { ...speech, search: '', page: 1 };

/** Sends a form of these fields, with a file where one is named. */
function send(values: Readonly<Record<string, string>>, file?: string): Promise<ReadCase> {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  if (file !== undefined) form.append('file', new File([file], 'anggota.csv'));
  return readCaseForm(form, speech);
}

/** The form of an example as it stands before anybody touches it. */
function fieldsOf(key: string): Record<string, string> {
  const example = exampleOf(key, speech.t);
  if (!example) throw new Error(key);
  return valuesOfCase(example.splitCase, speech);
}

const errorsOf = (read: ReadCase): string[] => read.errors.map(({ path, message }) => `${path}: ${message}`);

test.each(exercises(speech.t).map(({ key, published }) => [key, published]))(
  'exercise %s gives the answer that its source prints',
  async (key, published) => {
    const { split } = await send(fieldsOf(key));
    expect(split?.totals[0]).toBe(published);
  },
);

test.each(models(speech.t).map(({ key }) => key))('the form of model %s is the case itself', async (key) => {
  const example = exampleOf(key, speech.t);
  const { splitCase, split, errors } = await send(fieldsOf(key));
  expect(errors).toEqual([]);
  const own = example && splitSurplus(example.splitCase);
  expect(own?.ok && own.value.totals).toEqual(split?.totals);
  expect(splitCase && unpackCase(packCase(splitCase))).toMatchObject({ surplus: example?.splitCase.surplus });
});

test('percentages that are not whole are answered at the parts with their sum, and everything typed stays', async () => {
  const typed = { ...fieldsOf('E5'), 'pools.0.percent': '30,5 %' };
  const read = await send(typed);
  expect(errorsOf(read)).toEqual([
    'pools: Semua persentase harus berjumlah 100%, tetapi sekarang berjumlah 105,5%. Ubah sampai pas.',
  ]);
  expect(viewOf(read, wish)).toMatchObject({ form: { values: typed }, percentSum: '105,5%', answer: null });
});

test.each([
  ['surplus', '40 juta', 'surplus'],
  ['surplus', '', 'surplus'],
  ['pools.1.percent', '3%0', 'pools.1.percent'],
  ['pools.1.percent', '100,001', 'pools.1.percent'],
  ['pools.2.key', '', 'pools.2.key'],
  ['pools.1.by', '', 'pools.1.by'],
  ['pools.3.by', 'belanja', 'pools.3.by'],
  ['members.0.bases.capital', '1,5', 'members.0.bases.capital'],
  ['members.0.number', '0', 'members.0.number'],
  ['members.0.name', '', 'members.0.name'],
  ['totals.capital', '1', 'totals.capital'],
  ['lossTo', 'entah', 'lossTo'],
])('a fault of %s (%j) stands at the field', async (name, value, path) => {
  const read = await send({ ...fieldsOf('E5'), [name]: value });
  expect(read.errors.map((error) => error.path)).toEqual([path]);
  expect(read.values[name]).toBe(value);
});

test('rows that were left empty in between are no parts and no members', async () => {
  const { 'pools.1.key': key = '', 'pools.1.percent': percent = '', 'pools.1.by': by = '', ...others } = fieldsOf('E5');
  const moved = { 'pools.9.key': key, 'pools.9.percent': percent, 'pools.9.by': by, 'pools.9.to': 'members' };
  const read = await send({ ...others, ...moved, 'pools.1.to': 'fund', 'members.4.number': '5' });
  expect(read.split?.totals).toEqual([620_000n]);
  const broken = await send({ ...others, ...moved, 'pools.9.by': 'pinjaman' });
  expect(broken.errors.map((error) => error.path)).toEqual(['pools.9.by']);
});

test('a short list out of a file moves into the table; columns may be titled as people say', async () => {
  const read = await send(fieldsOf('worker'), 'Nomor;Nama;Jam kerja;Simpanan\n7;Ani;1.800;5\n8;Budi;1200;5\n');
  expect(read).toMatchObject({ fromSheet: 2, errors: [] });
  expect(read.values).toMatchObject({ 'members.0.number': '7', 'members.1.bases.hours': '1.200' });
  expect(read.values['members.2.name']).toBeUndefined();
  expect(read.split?.totals.length).toBe(2);
});

test('a list that cannot be read comes back in the box, each fault with its line', async () => {
  const list = 'nomor;nama;jam kerja\n1;Ani;10\n2;Budi;1,5\n';
  const read = await send(fieldsOf('worker'), list);
  expect(read.errors).toMatchObject([{ path: 'file', message: expect.stringMatching(/^Baris 3, kolom "jam kerja"/u) }]);
  expect(read.values['paste']).toBe(list);
});

test('a long list keeps its lines in what is said against it', async () => {
  const lines = Array.from({ length: 40 }, (_, place) => `${place === 39 ? 1 : place + 1};Anggota;5;5`);
  const read = await send({ ...fieldsOf('worker'), paste: `nomor;nama;jam kerja;simpanan\n${lines.join('\n')}` });
  expect(errorsOf(read)).toEqual([expect.stringMatching(/^paste: Baris 41: Nomor anggota 1 /u)]);
});

test('a case in JSON replaces the form', async () => {
  const read = await send(
    fieldsOf('E1'),
    JSON.stringify({ surplus: '10', pools: [{ key: 'a', bps: 10_000, to: 'reserve' }], members: [] }),
  );
  expect(read.values).toMatchObject({ surplus: '10', 'pools.0.key': 'a', 'pools.0.percent': '100' });
  expect(read.values['pools.1.key']).toBeUndefined();
  expect(errorsOf(await send({}, '{"surplus": 10}'))[0]).toMatch(/^file: surplus /u);
});

test('more rows change nothing of what was typed, and say nothing against it yet', async () => {
  const typed = { ...fieldsOf('E5'), surplus: 'belum' };
  const read = await send(typed);
  const view = withMoreRows(read, 'member', wish);
  expect(view).toMatchObject({
    form: { values: typed, errors: [] },
    shape: { pools: 6, members: 8, bases: ['capital', 'purchases'] },
  });
  expect(view.form.values['members.7.number']).toBe('8');
});

test('a packed case that was cut is no case', () => {
  const packed = packCase(exampleOf('E5', speech.t)?.splitCase ?? { surplus: 0n, pools: [], members: [] });
  expect(unpackCase(packed.slice(0, -8))).toBeNull();
  expect(unpackCase('bukan')).toBeNull();
});
