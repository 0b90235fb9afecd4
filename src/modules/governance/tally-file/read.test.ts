import { describe, expect, test } from 'vitest';
import type { ReadingWish } from './ballots.ts';
import { readBallotFile } from './read.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const ranking: ReadingWish = { reads: 'ranking', votesPerPaper: () => 1 };
const levels: ReadingWish = { ...ranking, reads: 'levels' };

function read(text: string | Uint8Array, wish = ranking) {
  const result = readBallotFile(typeof text === 'string' ? bytes(text) : text, wish);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** Groups as `3 0,2`: weight, then candidates from 0. */
function groups(text: string, wish = ranking): string[] {
  return read(text, wish)
    .contents.groups.map(({ weight, ranking: names, levelEnds }) => {
      return `${weight} ${names.join(',')}${levelEnds ? ` [${levelEnds.join(',')}]` : ''}`;
    })
    .sort();
}

function findings(text: string, wish = ranking): Record<string, bigint> {
  return Object.fromEntries(read(text, wish).contents.findings);
}

const BLT = '3 2\n4 1 2 0\n2 3 0\n0\n"Ani"\n"Budi"\n"Citra"\n"Pengurus 2026"\n';

describe('BLT', () => {
  test('candidates, seats, papers, names, title', () => {
    const file = read(BLT);
    expect(file).toMatchObject({ title: 'Pengurus 2026', candidates: ['Ani', 'Budi', 'Citra'], seats: 2 });
    expect(groups(BLT)).toEqual(['2 2', '4 0,1']);
  });

  test.each([
    ['Windows line ends', BLT.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\u{feff}${BLT}`],
    ['no line end at the end', BLT.trimEnd()],
    ['empty lines and comments', BLT.replace('\n', '   # candidates and seats\n\n').replace('\n0\n', '\n 0 \n\n')],
    ['the same papers on two lines', BLT.replace('4 1 2 0', '1 1 2 0\n3 1 2 0')],
  ])('%s change nothing', (_, text) => {
    expect(read(text)).toEqual(read(BLT));
  });

  test('a withdrawn candidate, a blank paper, equal ranks', () => {
    const text = '3 1\n-2 -3\n4 1 0\n2 0\n1 1=3 2 0\n0\n"A"\n"B"\n"C"\n"T"\n';
    expect(read(text).withdrawn).toEqual([1, 2]);
    expect(groups(text)).toEqual(['1 1', '4 0']);
    expect(findings(text)).toEqual({ blank: 2n, overvote: 1n });
    expect(groups(text, levels)).toEqual(['1 0,2,1 [2,3]', '4 0']);
    expect(read(text).contents.ballots).toBe(7n);
  });

  test('a name may hold quotes and commas', () => {
    expect(read(BLT.replace('"Ani"', '"Ani ""Ibu Ani"", S.Pd."')).candidates[0]).toBe('Ani "Ibu Ani", S.Pd.');
  });

  const refused: [string, string, number, string][] = [
    ['an empty file', '', 1, 'tally.file_empty'],
    ['a line without end', `2 1\n${'1 '.repeat(600_000)}`, 2, 'tally.line_too_long'],
    ['no candidates', '0 1\n0\n"T"\n', 1, 'tally.blt_header'],
    ['too many candidates', BLT.replace('3 2', '9999999 2'), 1, 'tally.too_many_candidates'],
    ['cut off within the papers', '3 2\n4 1 2 0\n', 2, 'tally.file_cut_off'],
    ['cut off within a paper', '3 2\n4 1 2', 2, 'tally.blt_ballot_unended'],
    ['cut off within the names', BLT.slice(0, BLT.indexOf('"Citra"')), 6, 'tally.file_cut_off'],
    ['cut off within a name', BLT.slice(0, BLT.indexOf('ra"')), 7, 'tally.blt_name_line'],
    ['no title', BLT.replace('"Pengurus 2026"\n', ''), 7, 'tally.file_cut_off'],
    ['more names than candidates', BLT.replace('3 2', '2 2').replace('2 3 0', '2 2 0'), 8, 'tally.blt_too_much'],
    ['fewer names than candidates', BLT.replace('3 2', '4 2'), 8, 'tally.file_cut_off'],
    ['an unknown candidate', BLT.replace('2 3 0', '2 4 0'), 3, 'tally.candidate_unknown'],
    ['a zero within a paper', BLT.replace('4 1 2 0', '4 1 0 2 0'), 2, 'tally.candidate_unknown'],
    ['a candidate twice on a paper', BLT.replace('4 1 2 0', '4 1 2 1 0'), 2, 'tally.candidate_twice'],
    ['a candidate twice at one rank', BLT.replace('4 1 2 0', '4 1=1 0'), 2, 'tally.candidate_twice'],
    ['a paper without its 0', BLT.replace('4 1 2 0', '4 1 2'), 2, 'tally.blt_ballot_unended'],
    ['no number of papers', BLT.replace('4 1 2 0', '0 1 2 0'), 2, 'tally.count_not_positive'],
    ['a fraction of a paper', BLT.replace('4 1 2 0', '4.5 1 2 0'), 2, 'tally.blt_ballot_line'],
    ['a negative candidate', BLT.replace('4 1 2 0', '4 -1 2 0'), 2, 'tally.blt_ballot_line'],
    ['a number beyond 53 bits', BLT.replace('4 1 2 0', '9007199254740993 1 2 0'), 2, 'tally.count_too_large'],
    [
      'numbers that together go beyond 53 bits',
      BLT.replace('4 1 2 0', Array.from({ length: 10 }, () => '999999999999999 1 2 0').join('\n')),
      11,
      'tally.count_too_large',
    ],
    ['a name without quotes', BLT.replace('"Budi"', 'Budi'), 6, 'tally.blt_name_line'],
    ['two candidates of one name', BLT.replace('"Budi"', '"Ani"'), 6, 'tally.candidate_name_twice'],
    ['two names that look alike', BLT.replace('"Budi"', '"ani"'), 6, 'tally.candidate_name_alike'],
    ['a name that is empty', BLT.replace('"Budi"', '""'), 6, 'tally.candidate_name_empty'],
  ];
  test.each(refused)('%s is refused with its line', (_, text, line, code) => {
    const result = readBallotFile(bytes(text), ranking);
    expect(result).toMatchObject({
      ok: false,
      refusal: { code, path: `line.${line}`, params: { line: String(line) } },
    });
  });

  test('bytes that are not UTF-8 are refused with their line', () => {
    const latin1 = Uint8Array.from([...bytes('2 1\n1 1 0\n0\n"Ren'), 0xe9, ...bytes('"\n"B"\n"T"\n')]);
    expect(readBallotFile(latin1, ranking)).toMatchObject({
      ok: false,
      refusal: { code: 'tally.file_not_text', path: 'line.4' },
    });
    const utf16 = Uint8Array.from(Buffer.from(BLT, 'utf16le'));
    expect(readBallotFile(utf16, ranking)).toMatchObject({ ok: false, refusal: { path: 'line.1' } });
  });
});

const COLUMNS =
  'count,rank1,rank2,rank3\n4,Budi,Ani,undervote\n3,undervote,Budi,\n2,overvote,Ani,Ani\n1,,,Citra\n5,,,\n';

describe('ranked columns', () => {
  test('candidates by name, whatever the order of the papers', () => {
    const [head = '', ...rows] = COLUMNS.trim().split('\n');
    const turned = [head, ...rows.reverse()].join('\n');
    expect(read(COLUMNS).candidates).toEqual(['Ani', 'Budi', 'Citra']);
    expect(groups(turned)).toEqual(groups(COLUMNS));
  });

  test('one empty rank is passed over, two in a row stop the paper; an overvoted rank is skipped', () => {
    expect(groups(COLUMNS)).toEqual(['2 0', '3 1', '4 1,0', '6 ']);
    expect(findings(COLUMNS)).toEqual({
      blank: 5n,
      overvote: 2n,
      'skipped-rank': 4n,
      'cut-at-skipped-ranks': 1n,
      'repeated-name': 2n,
    });
  });

  test('or as the ballot rules otherwise', () => {
    expect(groups(COLUMNS, { ...ranking, overvote: 'exhaust' })).toEqual(['3 1', '4 1,0', '8 ']);
    expect(groups(COLUMNS, { ...ranking, mostSkipped: 2 })).toContain('1 2');
    expect(groups(COLUMNS, { ...ranking, mostSkipped: 0 })).toEqual(['2 0', '4 1,0', '9 ']);
  });

  test.each([
    ['semicolons', COLUMNS.replaceAll(',', ';')],
    ['tabs', COLUMNS.replaceAll(',', '\t')],
    ['Windows line ends and a byte order mark', `\u{feff}${COLUMNS.replaceAll('\n', '\r\n')}`],
    ['quotes', COLUMNS.replace('4,Budi', '"4","Budi"')],
  ])('%s change nothing', (_, text) => {
    expect(groups(text)).toEqual(groups(COLUMNS));
  });

  test('a quoted name may hold the delimiter', () => {
    expect(read('count,rank1\n2,"Stroud, Jr."\n1,B\n').candidates).toEqual(['B', 'Stroud, Jr.']);
  });

  const refused: [string, string, number, string][] = [
    ['ranks out of order', 'count,rank1,rank3\n1,A,B\n', 1, 'tally.csv_header'],
    ['too few cells', 'count,rank1,rank2\n1,A,B\n2,A\n', 3, 'tally.csv_cells'],
    ['too many cells', 'count,rank1,rank2\n1,A,B,C\n', 2, 'tally.csv_cells'],
    ['a quote that does not end', 'count,rank1,rank2\n1,"A,B\n', 2, 'tally.csv_quote'],
    ['no number of papers', 'count,rank1\nx,A\n', 2, 'tally.count_not_positive'],
    ['a negative number of papers', 'count,rank1\n-3,A\n', 2, 'tally.count_not_positive'],
    ['a number in exponents', 'count,rank1\n1e3,A\n', 2, 'tally.count_not_positive'],
    ['a number beyond 53 bits', 'count,rank1\n9007199254740993,A\n', 2, 'tally.count_too_large'],
    ['names that differ by a capital', 'count,rank1\n1,Ani\n1,ani\n', 3, 'tally.candidate_name_alike'],
    ['a name cut off at the end', 'count,rank1,rank2\n1,Ani,Budi\n1,Budi,An', 3, 'tally.file_cut_off'],
    ['a token cut off at the end', 'count,rank1,rank2\n1,Ani,Budi\n1,Budi,underv', 3, 'tally.file_cut_off'],
  ];
  test.each(refused)('%s is refused with its line', (_, text, line, code) => {
    expect(readBallotFile(bytes(text), ranking)).toMatchObject({ ok: false, refusal: { code, path: `line.${line}` } });
  });
});

describe('ranks beside the names', () => {
  const RANKS = 'A,B,C\n1,2,3\n0,1,0\n1,1,2\n1,3,0\n0,0,0\n';

  test('a repeated or a skipped rank makes a ballot invalid where a strict order is wanted', () => {
    expect(groups(RANKS)).toEqual(['1 0,1,2', '1 1']);
    expect(findings(RANKS)).toMatchObject({ blank: 1n, 'invalid-equal-ranks': 1n, 'invalid-skipped-rank': 1n });
    expect(read(RANKS).contents.ballots).toBe(5n);
  });

  test('and means nothing where only pairs are compared', () => {
    expect(groups(RANKS, levels)).toEqual(['1 0,1', '1 0,1,2', '1 0,1,2 [2,3]', '1 1']);
  });

  test('counted, the first column is the number', () => {
    expect(groups('count,A,B\n7,2,1\n2,,1\n')).toEqual(['2 1', '7 1,0']);
  });

  test('as marks: equals are votes as long as there are votes for them', () => {
    const marks = (votes: number): ReadingWish => ({ reads: 'marks', votesPerPaper: () => votes });
    expect(groups('A,B,C\n1,1,0\n1,1,1\n0,1,0\n', marks(2))).toEqual(['1 0,1', '1 1']);
    expect(findings('A,B,C\n1,1,0\n1,1,1\n0,1,0\n', marks(2))).toMatchObject({ 'invalid-equal-ranks': 1n });
    expect(groups('A,B,C\n1,2,3\n', marks(2))).toEqual(['1 0,1']);
    expect(groups('A,B,C\n1,1,1\n', marks(Number.POSITIVE_INFINITY))).toEqual(['1 0,1,2']);
  });

  const refused: [string, string, number, string][] = [
    ['a rank that is no number', 'A,B\n1,x\n', 2, 'tally.csv_rank'],
    ['a fraction', 'A,B\n1,2\n1.5,1\n', 3, 'tally.csv_rank'],
    ['a rank beyond 53 bits', 'A,B\n1,9007199254740993\n', 2, 'tally.csv_rank'],
    ['two columns of one name', 'A,A\n1,2\n', 1, 'tally.candidate_name_twice'],
    ['a column without a name', 'A,\n1,2\n', 1, 'tally.candidate_name_empty'],
    ['one column alone', 'hello\n1\n', 1, 'tally.csv_header'],
    ['a comment before the headings', '# ballots\nA,B\n1,2\n', 2, 'tally.csv_header'],
  ];
  test.each(refused)('%s is refused with its line', (_, text, line, code) => {
    expect(readBallotFile(bytes(text), ranking)).toMatchObject({ ok: false, refusal: { code, path: `line.${line}` } });
  });
});
