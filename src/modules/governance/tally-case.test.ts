import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { electionBytes } from '#support/elections.ts';
import { dynamicByHand } from '#support/second-count/dynamic.ts';
import { irvByHand } from '#support/second-count/irv.ts';
import { meekByHand } from '#support/second-count/meek.ts';
import { scottishByHand, wigmByHand } from '#support/second-count/gregory.ts';
import { roundDocuments, tieDocuments } from './domain/tally/document.ts';
import type { RuleName } from './domain/tally/election.ts';
import { tally } from './domain/tally/tally.ts';
import { readTallyCase, type TallyCase, type TallyOptions } from './tally-case.ts';

function read(folder: string, rule: RuleName, options: Partial<TallyOptions> = {}): TallyCase {
  const isBlt = /glasgow|dublin|gpus/.test(folder);
  const bytes = electionBytes(`${folder}/ballots.${isBlt ? 'blt' : 'csv'}`);
  const result = readTallyCase(bytes, { rule, reserves: [], batch: false, ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

function count(folder: string, rule: RuleName, options: Partial<TallyOptions> = {}) {
  const { election, file } = read(folder, rule, options);
  const result = tally(election);
  if (!result.ok) throw new Error(result.refusal.code);
  const names = (candidates: readonly number[]): string[] => candidates.map((one) => election.candidates[one] ?? '');
  return {
    election,
    file,
    result: result.value,
    rounds: roundDocuments(election, result.value),
    ties: tieDocuments(election, result.value),
    winners: names(result.value.winnersInOrderElected),
    names,
  };
}

const votes = z.record(z.string(), z.union([z.string(), z.number().transform(String)]));

function expected<Shape extends z.ZodType>(path: string, shape: Shape): z.infer<Shape> {
  return shape.parse(JSON.parse(new TextDecoder().decode(electionBytes(path))));
}

describe('published counts come out again, every round and every number', () => {
  test('Glasgow Langside 2007, Scottish STV (SSI 2007/42 Sch. 1)', () => {
    const published = expected(
      'glasgow-2007-langside/expected-scottish-stv.json',
      z.object({
        candidates: z.array(z.string()),
        quota: z.string(),
        winnersInOrderElected: z.array(z.string()),
        rounds: z.array(
          z.object({
            stage: z.number(),
            action: z.string(),
            votes,
            nonTransferable: z.string(),
            lostToRounding: z.string(),
            optional: z.boolean().optional(),
          }),
        ),
      }),
    );
    const { election, rounds, winners, ties } = count('glasgow-2007-langside', 'scottish-stv');
    expect(election.candidates).toEqual(published.candidates);
    expect(winners).toEqual(published.winnersInOrderElected);
    expect(ties).toEqual([]);
    expect(new Set(rounds.map(({ quota }) => quota))).toEqual(new Set([published.quota]));
    const stages = rounds.map(({ round, action, votes, nonTransferable, lostToRounding, optional }) => ({
      stage: round,
      action,
      votes,
      nonTransferable,
      lostToRounding,
      ...(optional ? { optional } : {}),
    }));
    expect(stages).toEqual(published.rounds);
  });

  test('Glasgow Langside 2007, Meek (reference rule of the Proportional Representation Foundation)', () => {
    const round = z.object({ round: z.number(), action: z.string(), quota: z.string(), votes, exhausted: z.string() });
    const published = expected(
      'glasgow-2007-langside/expected-meek-prf.json',
      z.object({ winnersInOrderElected: z.array(z.string()), rounds: z.array(round) }),
    );
    const { rounds, winners, ties } = count('glasgow-2007-langside', 'meek');
    expect(winners).toEqual(published.winnersInOrderElected);
    expect(ties).toEqual([]);
    expect(
      rounds.map(({ round, action, quota, votes, nonTransferable: exhausted }) => ({
        round,
        action,
        quota,
        votes,
        exhausted,
      })),
    ).toEqual(published.rounds);
  });

  test('Minneapolis mayor 2017, IRV with batches, skipped ranks, overvotes and write-ins', () => {
    const round = z.object({
      round: z.number(),
      inactive: z.number(),
      threshold: z.number(),
      votes,
      eliminated: z.array(z.string()),
      elected: z.string().nullable(),
    });
    const published = expected(
      'minneapolis-2017-mayor/expected-irv.json',
      z.object({ ballots: z.number(), winner: z.string(), rounds: z.array(round) }),
    );
    const { file, rounds, winners } = count('minneapolis-2017-mayor', 'irv', { batch: true, writeIn: 'UWI' });
    expect(file.contents.ballots).toBe(BigInt(published.ballots));
    expect(winners).toEqual([published.winner]);
    expect(
      rounds.map((round) => ({
        round: round.round,
        inactive: Number(round.nonTransferable),
        threshold: Number(round.quota),
        votes: round.votes,
        eliminated: round.excluded,
        elected: round.elected[0] ?? null,
      })),
    ).toEqual(published.rounds);
  });

  test('Debian project leader 2007, Schulze with a default option and equal ranks', () => {
    const published = expected(
      'debian-2007-dpl/expected-condorcet.json',
      z.object({
        ballots: z.number(),
        options: z.array(z.string()),
        pairwise: z.array(z.array(z.number())),
        beatDefault: z.array(z.string()),
        winner: z.array(z.string()),
        schulzeOrderAllOptions: z.array(z.array(z.string())),
      }),
    );
    const { election, file, result, winners, names } = count('debian-2007-dpl', 'schulze');
    expect(file.contents.ballots).toBe(BigInt(published.ballots));
    expect(election.candidates).toEqual(published.options);
    expect(winners).toEqual(published.winner);
    expect(result.pairs?.pairwise.map((row) => row.map(Number))).toEqual(published.pairwise);
    expect(names(result.pairs?.beatDefault ?? [])).toEqual(published.beatDefault);
    expect(result.pairs?.order.map(names)).toEqual(published.schulzeOrderAllOptions);
  });
});

describe('real ballots without a published count', () => {
  const scottish = [scottishByHand, 'scottish-stv'] as const;
  const meek = [meekByHand, 'meek'] as const;
  const cases = [
    ['glasgow-2007-hillhead', ...scottish, {}, ['Hanzala Malik', 'George A Roberts']],
    ['glasgow-2007-hillhead', ...meek, {}, ['Hanzala Malik', 'George A Roberts']],
    ['glasgow-2007-east-centre', ...scottish, {}, ['Jennifer Dunn', 'Elaine McDougall']],
    ['glasgow-2007-east-centre', ...meek, {}, ['Jennifer Dunn', 'Elaine McDougall']],
    ['dublin-west-2002', ...scottish, {}, ['Lenihan', 'Higgins', 'Burton']],
    ['dublin-west-2002', ...meek, {}, ['Lenihan', 'Higgins', 'Burton']],
    ['gpus-2005-steering-committee', ...scottish, {}, ['Tom Sevigny']],
    ['gpus-2005-steering-committee', ...meek, {}, ['Kristen Olsen']],
    ['minneapolis-2013-mayor', irvByHand, 'irv', { batch: true, overvote: 'exhaust' }, ['BETSY HODGES']],
    [
      'minneapolis-2013-park-board',
      wigmByHand,
      'wigm',
      { seats: 3, mostSkipped: 2 },
      ['JOHN ERWIN', 'ANNIE YOUNG', 'MEG FORNEY'],
    ],
    ['ims-council', dynamicByHand, 'stv-dynamic', { seats: 5 }, ['Jasper', 'Li', 'Roisin', 'Tilmann', 'Hillary']],
    [
      'ims-council',
      dynamicByHand,
      'stv-dynamic',
      { seats: 5, reserves: ['Declan,Claire,Oscar:2'] },
      ['Jasper', 'Li', 'Roisin', 'Claire', 'Oscar'],
    ],
  ] as const;
  for (const [folder, byHand, rule, options, elected] of cases) {
    test(`${folder}, ${rule}${'reserves' in options ? ' with reserved seats' : ''}: two counts agree`, () => {
      const { election, result, winners } = count(folder, rule, options);
      const second = byHand(election);
      expect(winners).toEqual(expect.arrayContaining([...elected]));
      expect(result.winnersInOrderElected).toEqual(second.winners);
      expect(
        result.rounds.map(({ votes, nonTransferable }) => ({ votes: votes.map((has) => has ?? 0n), nonTransferable })),
      ).toEqual(second.rounds);
    });
  }

  test('Debian project leaders of 2006 and 2020', () => {
    expect(count('debian-2006-dpl', 'schulze').winners).toEqual(['Anthony Towns']);
    expect(count('debian-2020-dpl', 'schulze').winners).toEqual(['Jonathan Carter']);
  });

  test('the ties at zero votes are all reported, and the lots that are given decide them', () => {
    const { ties } = count('gpus-2005-steering-committee', 'meek');
    expect(ties.map(({ chosen, by }) => [chosen, by])).toEqual([
      ['Jimmy Leas', 'lot'],
      ['Steve Greenfield', 'lot'],
      ['Write-In 1', 'lot'],
    ]);
    const drawn = count('gpus-2005-steering-committee', 'meek', { lots: 'Jimmy Leas,Steve Greenfield' });
    expect(drawn.ties.map(({ chosen }) => chosen)).toEqual(['Write-In 1', 'Write-In 2', 'Steve Greenfield']);
  });

  test('papers that are not plain are named with their number', () => {
    const park = read('minneapolis-2013-park-board', 'wigm', { seats: 3, mostSkipped: 2 });
    expect(Object.fromEntries(park.file.contents.findings)).toMatchObject({ blank: 20_571n, overvote: 137n });
    const council = read('ims-council', 'stv-dynamic', { seats: 5 });
    expect(Object.fromEntries(council.file.contents.findings)).toEqual({
      blank: 22n,
      'skipped-rank': 7n,
      'invalid-skipped-rank': 7n,
    });
  });
});
