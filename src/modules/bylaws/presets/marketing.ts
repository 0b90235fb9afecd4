import type { Preset } from './common.ts';
import * as usual from './sections.ts';

/** A marketing cooperative: members sell through one brand and one channel; the surplus follows what was sold for each. */
export const marketing: Preset = {
  label: { id: 'Koperasi pemasaran', en: 'Marketing cooperative' },
  forWhom: {
    id: 'Usaha kecil yang masing-masing berproduksi sendiri dan ingin memasarkan di bawah satu merek.',
    en: 'Small businesses that each make their own goods and want to sell under one brand.',
  },
  special: {
    id: 'Koperasi menjadi saluran penjualan; SHU mengikuti penjualan setiap anggota lewat koperasi.',
    en: 'The cooperative is the channel of sale; the surplus follows what each member sold through it.',
  },
  ...usual.sections,
  identity: {
    legalKind: 'marketing',
    model: 'marketing',
    multiStakeholder: false,
    businessScope: 'single',
    hasSavingsLoanUnit: false,
    purpose: 'memasarkan barang dan jasa yang dihasilkan anggota dengan merek, mutu, dan saluran penjualan bersama.',
    commonBond: 'memasarkan hasil usaha masing-masing melalui satu merek dan saluran bersama',
    kbliCodes: [],
    durationYears: 0,
  },
  membership: { ...usual.membership, profession: 'menjalankan usaha sendiri yang hasilnya dipasarkan Koperasi' },
  shares: {
    entryShareRupiah: 250_000n,
    mandatoryShareRupiah: 25_000n,
    mandatorySharePeriod: 'month',
    mandatoryDueDay: 10,
  },
  surplus: {
    pools: [
      { key: 'patronage', bps: 4_000, to: 'members', by: 'sales' },
      { key: 'capital', bps: 1_500, to: 'members', by: 'capital' },
      { key: 'reserve', bps: 2_500, to: 'reserve' },
      { key: 'officers', bps: 500, to: 'fund', fund: 'officersFund' },
      { key: 'staff', bps: 500, to: 'fund', fund: 'staffFund' },
      { key: 'education', bps: 500, to: 'fund', fund: 'educationFund' },
      { key: 'social', bps: 500, to: 'fund', fund: 'socialFund' },
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
