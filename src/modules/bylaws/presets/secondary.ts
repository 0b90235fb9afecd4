import { board, meetings, type Preset } from './common.ts';
import * as usual from './sections.ts';

/** A secondary cooperative: cooperatives found it, and their votes are weighed by members and patronage (UU 25/1992 art. 24(4)). Handbook section 3.2. */
export const secondary: Preset = {
  label: { id: 'Koperasi sekunder', en: 'Secondary cooperative' },
  forWhom: {
    id: 'Paling sedikit tiga koperasi yang ingin membeli, menjual, mengolah, atau membangun sistem bersama.',
    en: 'Three or more cooperatives that want to buy, sell, process or build systems together.',
  },
  special: {
    id: 'Anggotanya koperasi, diwakili dengan surat mandat; suara dapat ditimbang menurut jumlah anggota dan jasa usahanya.',
    en: 'Its members are cooperatives, represented by mandate; votes may be weighed by their members and patronage.',
  },
  ...usual.sections,
  identity: {
    legalKind: 'service',
    model: 'secondary',
    multiStakeholder: false,
    businessScope: 'multi',
    hasSavingsLoanUnit: false,
    purpose:
      'menyelenggarakan usaha dan layanan bersama bagi koperasi anggota sehingga masing-masing lebih kuat dan hemat.',
    commonBond: 'melayani koperasi anggota dengan usaha dan layanan bersama',
    kbliCodes: [],
    durationYears: 0,
  },
  shares: {
    entryShareRupiah: 5_000_000n,
    mandatoryShareRupiah: 500_000n,
    mandatorySharePeriod: 'month',
    mandatoryDueDay: 10,
  },
  loanCapital: { meetingAboveRupiah: 250_000_000n },
  founding: { ...usual.founding, minimumFounders: 3 },
  meetings: { ...meetings, noticeDays: 14 },
  votes: { ...usual.equalVotes, weighting: 'membersAndPatronage' },
  board: { ...board, seats: 5 },
  surplus: {
    pools: [
      { key: 'patronage', bps: 4_000, to: 'members', by: 'purchases' },
      { key: 'capital', bps: 1_500, to: 'members', by: 'capital' },
      { key: 'reserve', bps: 3_000, to: 'reserve' },
      { key: 'education', bps: 1_000, to: 'fund', fund: 'educationFund' },
      { key: 'development', bps: 500, to: 'fund', fund: 'localDevelopmentFund' },
    ],
    rounding: 'largest-remainder',
    lossTo: 'reserve',
    capitalBase: ['entryShare', 'mandatoryShare'],
    capitalMeasure: 'yearEnd',
    capitalShareCapBps: 1_500,
    reserveLeastBps: 1_000,
    reserveUntilTimesShares: 0,
    nonMemberSurplusTo: 'reserve',
    eligibility: 'atYearEnd',
    payment: 'cash',
  },
};
