import type { Preset } from './common.ts';
import * as usual from './sections.ts';

/** A startup cooperative: a team with a product, its work shared by hours, capital from outside within limits, and a royalty for those who began. Handbook sections 3.6 and 6. */
export const startup: Preset = {
  label: { id: 'Koperasi rintisan', en: 'Startup cooperative' },
  forWhom: {
    id: 'Tim yang membangun produk digital atau usaha baru dan ingin memilikinya bersama, bukan menjualnya kepada pemodal.',
    en: 'A team that builds a digital product or a new business and wants to own it together instead of selling it to investors.',
  },
  special: {
    id: 'Modal penyertaan boleh masuk tanpa hak suara, pemrakarsa mendapat royalti terbatas, dan sebagian SHU untuk pengembangan produk.',
    en: 'Outside capital may come in without a vote, the initiators have a limited royalty, and a part of the surplus builds the product.',
  },
  ...usual.sections,
  identity: {
    legalKind: 'service',
    model: 'startup',
    multiStakeholder: false,
    businessScope: 'single',
    hasSavingsLoanUnit: false,
    purpose:
      'mengembangkan dan menjalankan produk dan layanan baru yang dimiliki, dikerjakan, dan dikembangkan bersama oleh para anggota.',
    commonBond: 'membangun usaha rintisan bersama dan memperoleh penghasilan dari hasil kerjanya',
    kbliCodes: [],
    durationYears: 0,
  },
  membership: {
    ...usual.membership,
    minimumAgeYears: 18,
    candidateMonths: 3,
    candidateMinimumHours: 120,
    workHoursPerMonthMinimum: 20,
  },
  exit: { ...usual.exit, refundDelayDays: 180, instalments: 6 },
  shares: {
    entryShareRupiah: 1_000_000n,
    mandatoryShareRupiah: 100_000n,
    mandatorySharePeriod: 'month',
    mandatoryDueDay: 10,
  },
  externalCapital: { ...usual.noExternalCapital, allowed: true },
  founding: { ...usual.founding, royaltyBps: 300 },
  surplus: {
    pools: [
      { key: 'labour', bps: 3_500, to: 'members', by: 'hours' },
      { key: 'capital', bps: 1_500, to: 'members', by: 'capital' },
      { key: 'reserve', bps: 3_000, to: 'reserve' },
      { key: 'education', bps: 500, to: 'fund', fund: 'educationFund' },
      { key: 'product', name: 'dana pengembangan produk', bps: 1_500, to: 'fund', fund: 'otherFund' },
    ],
    rounding: 'largest-remainder',
    lossTo: 'reserve',
    capitalBase: ['entryShare', 'mandatoryShare'],
    capitalMeasure: 'monthlyAverage',
    capitalShareCapBps: 1_500,
    reserveLeastBps: 1_000,
    reserveUntilTimesShares: 0,
    nonMemberSurplusTo: 'reserve',
    eligibility: 'duringYear',
    payment: 'memberChooses',
  },
};
