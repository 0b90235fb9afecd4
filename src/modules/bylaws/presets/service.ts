import type { Preset } from './common.ts';
import * as usual from './sections.ts';

/** A service cooperative: members use a service together that each alone could not pay for. */
export const service: Preset = {
  label: { id: 'Koperasi jasa', en: 'Service cooperative' },
  forWhom: {
    id: 'Peneliti, pengemudi, pemilik usaha kecil, atau warga yang memerlukan jasa bersama: kantor, angkutan, internet, riset.',
    en: 'Researchers, drivers, small businesses or neighbours who need a service in common: offices, transport, internet, research.',
  },
  special: {
    id: 'SHU mengikuti pemakaian jasa setiap anggota.',
    en: 'The surplus follows how much each member used the service.',
  },
  ...usual.sections,
  identity: {
    legalKind: 'service',
    model: 'service',
    multiStakeholder: false,
    businessScope: 'single',
    hasSavingsLoanUnit: false,
    purpose:
      'menyelenggarakan jasa yang diperlukan anggota secara bersama dengan biaya yang terjangkau dan mutu yang baik.',
    commonBond: 'memperoleh jasa yang diperlukan dengan biaya bersama yang terjangkau',
    kbliCodes: [],
    durationYears: 0,
  },
  shares: {
    entryShareRupiah: 200_000n,
    mandatoryShareRupiah: 25_000n,
    mandatorySharePeriod: 'month',
    mandatoryDueDay: 10,
  },
  surplus: {
    pools: [
      { key: 'patronage', bps: 3_500, to: 'members', by: 'purchases' },
      { key: 'capital', bps: 1_500, to: 'members', by: 'capital' },
      { key: 'reserve', bps: 3_000, to: 'reserve' },
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
