import type { Preset } from './common.ts';
import * as usual from './sections.ts';

/** A producers’ cooperative: members make something and bring it to market together; the surplus follows what each delivered. */
export const producer: Preset = {
  label: { id: 'Koperasi produsen', en: 'Producers’ cooperative' },
  forWhom: {
    id: 'Petani, peternak, nelayan, atau perajin yang mengolah dan menjual hasilnya bersama.',
    en: 'Farmers, fishers or makers who process and sell together what they make.',
  },
  special: {
    id: 'SHU mengikuti hasil yang disetor setiap anggota; cadangan dan dana pembangunan daerah kerja lebih besar.',
    en: 'The surplus follows what each member delivered; the reserve and the fund for the region are larger.',
  },
  ...usual.sections,
  identity: {
    legalKind: 'producer',
    model: 'producer',
    multiStakeholder: false,
    businessScope: 'single',
    hasSavingsLoanUnit: false,
    purpose:
      'mengumpulkan, mengolah, dan menjual hasil produksi anggota serta menyediakan sarana produksi bagi anggota.',
    commonBond: 'menjual hasil produksi sendiri dengan harga yang layak dan memperoleh sarana produksi',
    kbliCodes: [],
    durationYears: 0,
  },
  membership: { ...usual.membership, profession: 'menghasilkan sendiri barang yang diusahakan Koperasi' },
  shares: {
    entryShareRupiah: 200_000n,
    mandatoryShareRupiah: 20_000n,
    mandatorySharePeriod: 'month',
    mandatoryDueDay: 10,
  },
  surplus: {
    pools: [
      { key: 'patronage', bps: 4_000, to: 'members', by: 'sales' },
      { key: 'capital', bps: 1_000, to: 'members', by: 'capital' },
      { key: 'reserve', bps: 3_000, to: 'reserve' },
      { key: 'officers', bps: 500, to: 'fund', fund: 'officersFund' },
      { key: 'education', bps: 500, to: 'fund', fund: 'educationFund' },
      { key: 'social', bps: 500, to: 'fund', fund: 'socialFund' },
      { key: 'development', bps: 500, to: 'fund', fund: 'localDevelopmentFund' },
    ],
    rounding: 'largest-remainder',
    lossTo: 'reserve',
    capitalBase: ['entryShare', 'mandatoryShare'],
    capitalMeasure: 'yearEnd',
    capitalShareCapBps: 1_000,
    reserveLeastBps: 1_000,
    reserveUntilTimesShares: 0,
    nonMemberSurplusTo: 'reserve',
    eligibility: 'atYearEnd',
    payment: 'cash',
  },
};
