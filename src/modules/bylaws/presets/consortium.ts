import { board, meetings, type Preset } from './common.ts';
import * as usual from './sections.ts';

/** A consortium for learning and innovation: a secondary cooperative with one vote for each member, which startups, campuses and persons join as associates. Handbook sections 3.2 and 7. */
export const consortium: Preset = {
  label: { id: 'Konsorsium koperasi', en: 'Consortium' },
  forWhom: {
    id: 'Koperasi yang bersama inkubator, kampus, dan perintis usaha ingin berbagi pengetahuan dan pendampingan.',
    en: 'Cooperatives that share knowledge and mentoring with incubators, campuses and startups.',
  },
  special: {
    id: 'Satu koperasi satu suara; kampus, rintisan, dan perseorangan ikut sebagai anggota luar biasa; SHU terutama untuk pendidikan dan riset.',
    en: 'One cooperative, one vote; campuses, startups and persons belong as associates; the surplus is mostly for education and research.',
  },
  ...usual.sections,
  identity: {
    legalKind: 'service',
    model: 'secondary',
    multiStakeholder: false,
    businessScope: 'multi',
    hasSavingsLoanUnit: false,
    purpose:
      'menyelenggarakan pendidikan, pendampingan, riset, dan inkubasi bagi koperasi anggota dan gerakan koperasi.',
    commonBond: 'mengembangkan koperasi model baru melalui pengetahuan dan pendampingan bersama',
    kbliCodes: [],
    durationYears: 0,
  },
  associates: { ...usual.noAssociates, allowed: true, foreigners: true, entryShareRupiah: 250_000n },
  shares: {
    entryShareRupiah: 1_000_000n,
    mandatoryShareRupiah: 100_000n,
    mandatorySharePeriod: 'month',
    mandatoryDueDay: 10,
  },
  founding: { ...usual.founding, minimumFounders: 3 },
  meetings: { ...meetings, noticeDays: 14 },
  board: { ...board, seats: 5 },
  surplus: {
    pools: [
      { key: 'patronage', bps: 2_000, to: 'members', by: 'purchases' },
      { key: 'reserve', bps: 4_000, to: 'reserve' },
      { key: 'education', bps: 2_500, to: 'fund', fund: 'educationFund' },
      { key: 'research', name: 'dana riset', bps: 1_500, to: 'fund', fund: 'otherFund' },
    ],
    rounding: 'largest-remainder',
    lossTo: 'reserve',
    capitalBase: ['entryShare', 'mandatoryShare'],
    capitalMeasure: 'yearEnd',
    capitalShareCapBps: 0,
    reserveLeastBps: 2_000,
    reserveUntilTimesShares: 0,
    nonMemberSurplusTo: 'reserve',
    eligibility: 'atYearEnd',
    payment: 'cash',
  },
  dissolution: { ...usual.dissolution, restTo: 'otherCooperatives' },
};
