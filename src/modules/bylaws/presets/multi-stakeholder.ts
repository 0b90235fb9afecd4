import { board, meetings, type Preset } from './common.ts';
import * as usual from './sections.ts';
import { threeGroups } from './three-groups.ts';

/**
 * A multi-stakeholder cooperative (koperasi multi pihak): the parties of one chain in one cooperative, each in its own group.
 * The surplus is divided among the groups first, then inside each. Handbook sections 2.3, 3.3, 4.3 and 4.7.
 */
export const multiStakeholder: Preset = {
  label: { id: 'Koperasi multi pihak', en: 'Multi-stakeholder cooperative' },
  forWhom: {
    id: 'Pihak-pihak dalam satu rantai usaha: petani, pengolah, pekerja, kafe, dan peminum kopi, atau pengemudi dan pelanggan.',
    en: 'The parties of one chain: growers, roasters, workers, cafés and drinkers of coffee, or drivers and customers.',
  },
  special: {
    id: 'Anggota bermusyawarah dalam kelompoknya, lalu rapat paripurna memutuskan menurut bobot; SHU dibagi antarkelompok dahulu.',
    en: 'Members confer in their groups, then the plenary decides by weight; the surplus is divided among the groups first.',
  },
  ...usual.sections,
  identity: {
    legalKind: 'producer',
    model: 'producer',
    multiStakeholder: true,
    businessScope: 'multi',
    hasSavingsLoanUnit: false,
    purpose:
      'menghubungkan para penghasil, pekerja, dan pelanggan dalam satu rantai usaha milik bersama dari produksi sampai penjualan.',
    commonBond: 'menjalankan bersama satu rantai usaha sehingga nilainya terbagi adil di antara semua pihak',
    kbliCodes: [],
    durationYears: 0,
  },
  stakeholders: threeGroups,
  membership: { ...usual.membership, candidateMonths: 3 },
  shares: {
    entryShareRupiah: 250_000n,
    mandatoryShareRupiah: 25_000n,
    mandatorySharePeriod: 'month',
    mandatoryDueDay: 10,
  },
  externalCapital: { ...usual.noExternalCapital, allowed: true },
  meetings: { ...meetings, noticeDays: 14 },
  board: { ...board, seats: 5 },
  surplus: {
    pools: [
      {
        key: 'patronage',
        bps: 5_500,
        to: 'members',
        groups: [
          { key: 'producers', bps: 5_000, by: 'sales' },
          { key: 'workers', bps: 3_000, by: 'hours' },
          { key: 'customers', bps: 2_000, by: 'purchases' },
        ],
      },
      { key: 'capital', bps: 1_000, to: 'members', by: 'capital' },
      { key: 'reserve', bps: 2_500, to: 'reserve' },
      { key: 'education', bps: 500, to: 'fund', fund: 'educationFund' },
      { key: 'social', bps: 500, to: 'fund', fund: 'socialFund' },
    ],
    rounding: 'largest-remainder',
    lossTo: 'reserve',
    capitalBase: ['entryShare', 'mandatoryShare'],
    capitalMeasure: 'monthlyAverage',
    capitalShareCapBps: 1_000,
    reserveLeastBps: 1_000,
    reserveUntilTimesShares: 0,
    nonMemberSurplusTo: 'reserve',
    eligibility: 'duringYear',
    payment: 'cash',
  },
};
