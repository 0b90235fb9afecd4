import { RULE_NAMES, type RuleName } from '#modules/governance/domain/tally/election.ts';

/** A small election to try a rule with, and a second rule to set beside it. */
export interface Sample {
  readonly compare: RuleName | '';
  readonly seats: string;
  readonly ballots: string;
  readonly reserve?: string;
}

/** Where should the capital of Tennessee be? The example that books on voting share: near cities are liked most. */
const CAPITAL = `count,Memphis,Nashville,Chattanooga,Knoxville
42,1,2,3,4
26,4,1,2,3
15,4,3,1,2
17,4,3,2,1
`;

/** Twenty guests choose three dishes of five: the usual first example of transferable votes. */
const FEAST = `5 3
4 1 0
2 2 1 0
8 3 4 0
4 3 5 0
1 4 0
1 5 0
0
"Jeruk"
"Pir"
"Cokelat"
"Stroberi"
"Permen"
"Hidangan pesta, tiga dari lima"
`;

/** A board of three; the people are invented. */
const BOARD = `6 3
14 1 2 3 0
6 1 3 0
7 2 1 4 0
5 3 6 0
9 4 5 6 0
3 5 4 0
4 5 6 2 0
5 6 5 0
2 6 2 0
0
"Ani Lestari"
"Budi Santoso"
"Citra Dewi"
"Dedi Kurniawan"
"Eka Putri"
"Fajar Nugroho"
"Pengurus, tiga kursi"
`;

/** Everybody marks whom he or she would accept. */
const ACCEPTED = `count,Ani Lestari,Budi Santoso,Citra Dewi,Dedi Kurniawan
9,1,0,1,0
7,0,1,1,0
6,0,1,0,1
3,1,0,0,0
1,0,0,0,0
`;

export const SAMPLES: Readonly<Record<RuleName, Sample>> = {
  plurality: { compare: 'irv', seats: '', ballots: CAPITAL },
  approval: { compare: '', seats: '2', ballots: ACCEPTED },
  irv: { compare: 'schulze', seats: '', ballots: CAPITAL },
  'scottish-stv': { compare: 'plurality', seats: '3', ballots: FEAST },
  meek: { compare: 'scottish-stv', seats: '3', ballots: BOARD },
  wigm: { compare: 'meek', seats: '3', ballots: BOARD },
  schulze: { compare: 'plurality', seats: '', ballots: CAPITAL },
  'stv-dynamic': {
    compare: 'scottish-stv',
    seats: '3',
    ballots: BOARD,
    reserve: 'Budi Santoso,Eka Putri,Fajar Nugroho:2',
  },
};

/** The rule whose sample is asked for (`?contoh=irv`). */
export const sampleRule = (asked: string | null): RuleName | null => RULE_NAMES.find((rule) => rule === asked) ?? null;
