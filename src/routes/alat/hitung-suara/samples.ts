import type { RuleName } from '#modules/governance/domain/tally/election.ts';

/** A small election to try the page with. The people are invented. */
export interface Sample {
  readonly key: 'pengurus' | 'ketua';
  readonly rule: RuleName;
  readonly compare: RuleName;
  readonly seats: string;
  readonly ballots: string;
}

export const SAMPLES: readonly Sample[] = [
  {
    key: 'pengurus',
    rule: 'scottish-stv',
    compare: 'plurality',
    seats: '3',
    ballots: `6 3
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
`,
  },
  {
    key: 'ketua',
    rule: 'irv',
    compare: 'schulze',
    seats: '1',
    ballots: `count,Ani Lestari,Budi Santoso,Citra Dewi
18,1,2,3
7,3,1,2
8,2,1,3
15,3,2,1
2,,1,
`,
  },
];
