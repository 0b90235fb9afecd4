import { expect, test } from 'vitest';
import { translator } from '#locales/index.ts';
import { electionBytes } from '#support/elections.ts';
import { countBytes, readCount } from './read-count.ts';
import { RULE_NAMES } from '#modules/governance/domain/tally/election.ts';
import { SAMPLES } from './samples.ts';
import { shownCount, shownView } from './shown-count.ts';

const speech = { locale: 'id' as const, t: translator('id') };
const count = (ballots: string, values: Readonly<Record<string, string>>) =>
  countBytes(new TextEncoder().encode(ballots), values, 'ballots', speech);
const faults = (ballots: string, values: Readonly<Record<string, string>>) => count(ballots, values).form.errors;

const BOARD = SAMPLES.meek.ballots;

test.each(RULE_NAMES)('the sample of %s is counted, and every candidate has a reason', (rule) => {
  const { compare, seats, ballots, reserve = '' } = SAMPLES[rule];
  const { counts, form } = count(ballots, { rule, compare, seats, reserve });
  expect(form.errors).toEqual([]);
  expect(counts.map((each) => each.document.rule)).toEqual([rule, compare].filter((each) => each !== ''));
  for (const { whys } of counts) expect(whys.every((why) => why.verdict !== '')).toBe(true);
});

test('two rules on the same ballots: only who differs, each rule with its reason', () => {
  const { compare, ballots } = SAMPLES.plurality;
  const view = shownView(count(ballots, { rule: 'plurality', compare }), speech);
  expect(view.differences?.map(({ name }) => name)).toEqual(['Memphis', 'Knoxville']);
  const [memphis] = view.differences ?? [];
  expect(memphis?.reasons.map(({ verdict }) => verdict)).toEqual([
    'Terpilih dengan 42 suara: tempat ke-1 untuk 1 kursi.',
    'Bertahan sampai akhir dengan 42 suara, tetapi kursinya (1) sudah terisi.',
  ]);
  expect(shownView(count(ballots, { rule: 'irv' }), speech).differences).toBeNull();
});

test('papers that are not plain are reported with their lines', () => {
  const csv = 'A,B,C\r\n1,2,3\r\n1,1,2\r\n,,\r\n1,3,\r\n';
  const [shown] = count(csv, { rule: 'irv' }).counts.map((each) => shownCount(each, speech));
  expect(shown?.findings).toContainEqual({ sentence: '1 surat suara kosong.', lines: 'Baris 4 dari berkas.' });
  expect(shown?.findings.map(({ lines }) => lines)).toContain('Baris 3 dari berkas.');
});

test('ballots are carried to the next form, so that another rule needs no second upload', async () => {
  const form = new FormData();
  form.set('rule', 'irv');
  form.set('ballots', '');
  form.set('kasus', count(SAMPLES.irv.ballots, { rule: 'plurality' }).packed);
  const again = await readCount(form, speech);
  expect(again.counts[0]?.document.winnersInOrderElected).toEqual(['Knoxville']);
  form.set('kasus', 'cut off');
  expect((await readCount(form, speech)).form.errors).toMatchObject([{ path: 'ballots' }]);
});

test('a published count is shown round by round, changes exact to the last digit', async () => {
  const bytes = await electionBytes('glasgow-2007-langside/ballots.blt');
  const { counts } = countBytes(bytes, { rule: 'scottish-stv', seats: '3' }, 'file', speech);
  const [shown] = counts.map((each) => shownCount(each, speech));
  expect(shown).toMatchObject({
    winners: ['James Dornan', 'Archie Graham', 'Paul Coleshill'],
    quota: '2.334',
    ballots: '9.334',
  });
  expect(shown?.rounds[1]?.rows[0]?.change).toMatch(/^[+−]\d/u);
  expect(shown?.rounds[1]?.rows.find((row) => row.name === 'Paul Coleshill')?.votes).toBe('1.243,37552');
  expect(shown?.flow?.bars.length).toBe(shown?.rounds.length);
});

test('what one rule does not know does not stop the other', () => {
  const { counts } = count(BOARD, { rule: 'scottish-stv', compare: 'irv', seats: '3', reserve: 'Citra Dewi:1' });
  expect(counts.map((each) => each.document.seats)).toEqual([3, 1]);
});

test.each([
  ['', { rule: 'irv' }, 'ballots', /Belum ada surat suara/u],
  ['3 1\n1 9 0\n0\n"A"\n"B"\n"C"\n', { rule: 'irv' }, 'ballots', /^Baris 2: /u],
  ['count,A,B\n3,1,2\n', { rule: 'scottish-stv' }, 'seats', /memerlukan jumlah kursi/u],
  [BOARD, { rule: 'scottish-stv', seats: 'tiga' }, 'seats', /bilangan bulat/u],
  [BOARD, { rule: 'scottish-stv', seats: '9' }, 'seats', /hanya 6 calon/u],
  [BOARD, { rule: 'entah' }, 'rule', /wajib/u],
  [BOARD, { rule: 'irv', lots: 'Zaenal' }, 'lots', /Zaenal/u],
])('a fault stands at its field, without words of the command line (%#)', (ballots, values, path, says) => {
  const [fault, ...others] = faults(ballots, values);
  expect(others).toEqual([]);
  expect(fault).toMatchObject({ path, message: expect.stringMatching(says) });
  expect(fault?.message).not.toContain('--');
});

test('more candidates than a page can count are sent to the command line', () => {
  const names = Array.from({ length: 61 }, (_, place) => `Calon ${place + 1}`);
  const [fault] = faults(`count,${names.join(',')}\n1,${names.map((_, place) => place + 1).join(',')}\n`, {
    rule: 'irv',
  });
  expect(fault?.message).toContain('paling banyak 60 calon');
});
