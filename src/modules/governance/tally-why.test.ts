import { expect, test } from 'vitest';
import { translator } from '#locales/index.ts';
import { electionBytes } from '#support/elections.ts';
import { RULE_NAMES } from './domain/tally/election.ts';
import { tally } from './domain/tally/tally.ts';
import { readTallyCase, type TallyOptions } from './tally-case.ts';
import { tallySpeech } from './tally-speech.ts';
import { whyDocuments, type WhyDocument } from './tally-why.ts';

const t = translator('en');

function whysOf(
  bytes: Uint8Array,
  options: Partial<TallyOptions> & Pick<TallyOptions, 'rule'>,
): Map<string, WhyDocument> {
  const read = readTallyCase(bytes, { reserves: [], batch: false, ...options });
  if (!read.ok) throw new Error(read.refusal.code);
  const counted = tally(read.value.election);
  if (!counted.ok) throw new Error(counted.refusal.code);
  const documents = whyDocuments(read.value, counted.value, tallySpeech('en', t), t);
  return new Map(documents.map((document) => [document.name, document]));
}
const paper = (text: string): Uint8Array => new TextEncoder().encode(text);
const said = (whys: ReadonlyMap<string, WhyDocument>, name: string): string =>
  whys.get(name)?.sentences.join(' ') ?? '';

test('in the published count of Glasgow Langside each candidate is traced with the printed numbers', () => {
  const whys = whysOf(electionBytes('glasgow-2007-langside/ballots.blt'), { rule: 'scottish-stv' });
  expect([...whys.values()].filter((why) => why.outcome === 'elected')).toHaveLength(3);
  expect(said(whys, 'James Dornan')).toMatch(
    /^Began with 2,522 votes of first preference\. Round 1: elected, because 2,522 votes reach the quota of 2,334\. The surplus of 188 votes moved/u,
  );
  const coleshill = said(whys, 'Paul Coleshill');
  expect(coleshill).toContain('Round 2: ');
  expect(coleshill).toContain('1,243.37552 in all, after the surplus of');
  expect(coleshill).toMatch(/after .+ went out\..*elected/u);
  const last = [...whys.values()].filter((why) => why.outcome === 'excluded').map((why) => why.sentences.at(-1));
  for (const sentence of last) expect(sentence).toMatch(/^Round \d+: went out with [\d,.]+ votes, the fewest/u);
});

test('by Meek, which shows votes before each action, a gain is told in the round that shows it', () => {
  const whys = whysOf(electionBytes('glasgow-2007-langside/ballots.blt'), { rule: 'meek' });
  expect(said(whys, 'James Dornan')).toContain('Round 1: elected, because 2,522 votes reach the quota of');
  const gains = [...whys.values()].flatMap((why) => why.sentences.filter((sentence) => sentence.includes(' more, ')));
  expect(gains.length).toBeGreaterThan(5);
  expect(gains.some((gain) => gain.startsWith('Round 1:'))).toBe(false);
});

test.each(RULE_NAMES)('by %s nobody is left without a reason, and whoever has a seat is told so', (rule) => {
  const blt = '4 2\n5 1 2 0\n4 2 1 0\n4 3 4 0\n3 4 3 0\n0\n"Ani"\n"Budi"\n"Citra"\n"Dedi"\n""\n';
  const whys = whysOf(paper(blt), { rule, seats: rule === 'irv' ? 1 : 2 });
  expect([...whys.keys()]).toEqual(['Ani', 'Budi', 'Citra', 'Dedi']);
  for (const { outcome, sentences } of whys.values()) {
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.some((sentence) => /(?<!Not )elected, because|^Elected|: elected with/u.test(sentence))).toBe(
      outcome === 'elected',
    );
  }
});

test('a tie names the others and what decided it', () => {
  const blt = '3 1\n2 1 0\n2 2 0\n3 3 0\n0\n"Ani"\n"Budi"\n"Citra"\n""\n';
  expect(said(whysOf(paper(blt), { rule: 'irv', lots: 'Budi,Ani,Citra' }), 'Budi')).toContain(
    'equal with Ani. The published lots decided that Ani went out.',
  );
  expect(said(whysOf(paper(blt), { rule: 'irv' }), 'Ani')).toContain('The order of the candidates decided');
});

test('a reserved seat is told to who got it and to who would have had it', () => {
  const csv = paper('A,B,C\n1,0,0\n1,0,0\n1,0,0\n0,1,0\n0,1,0\n0,0,1\n');
  const whys = whysOf(csv, { rule: 'plurality', seats: 2, reserves: ['C:1'] });
  expect(said(whys, 'C')).toBe(
    'Elected to a reserved seat: 1 votes, place 3, the most in a group that had too few seats.',
  );
  expect(said(whys, 'B')).toBe('Not elected although 2 votes are place 2: that seat is reserved for others.');
});

test('in pairs a loser reads by how many papers, and against whom', () => {
  const csv = paper('count,A,B,C\n3,1,2,3\n2,3,1,2\n');
  const whys = whysOf(csv, { rule: 'schulze' });
  expect(said(whys, 'A')).toBe(
    'Beats 2 of 2: B and C one against one. Elected: nobody is ahead, directly or by a chain of wins.',
  );
  expect(said(whys, 'C')).toContain('Loses to B: 0 papers against 5.');
});
