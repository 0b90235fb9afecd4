import { board, type Preset } from './common.ts';
import * as usual from './sections.ts';

/** A sharia savings-and-loan cooperative (KSPPS): profit is shared and goods are sold on credit, under a sharia board (UU 25/1992 art. 44A). */
export const shariaSavingsLoan: Preset = {
  label: { id: 'Koperasi simpan pinjam syariah', en: 'Sharia savings and loan cooperative' },
  forWhom: {
    id: 'Jamaah, pesantren, atau warga yang ingin menabung dan dibiayai tanpa bunga.',
    en: 'A congregation, a boarding school or neighbours who want to save and be financed without interest.',
  },
  special: {
    id: 'Bagi hasil dan jual beli menggantikan bunga; ada dewan pengawas syariah.',
    en: 'Shared profit and sales on credit take the place of interest; a sharia board watches over it.',
  },
  ...usual.sections,
  identity: {
    legalKind: 'shariaSavingsLoan',
    model: 'savingsLoan',
    multiStakeholder: false,
    businessScope: 'single',
    hasSavingsLoanUnit: false,
    purpose: 'menghimpun simpanan anggota dan memberikan pembiayaan kepada anggota berdasarkan prinsip syariah.',
    commonBond: 'menyimpan dan memperoleh pembiayaan bersama berdasarkan prinsip syariah',
    kbliCodes: [],
    durationYears: 0,
  },
  membership: { ...usual.membership, minimumAgeYears: 18 },
  shares: {
    entryShareRupiah: 250_000n,
    mandatoryShareRupiah: 50_000n,
    mandatorySharePeriod: 'month',
    mandatoryDueDay: 10,
  },
  savings: {
    voluntary: { allowed: true, interestBps: 0, withdrawalNoticeDays: 3 },
    term: { allowed: true, interestBps: 0, months: 12 },
  },
  loans: {
    ...usual.noLoans,
    offered: true,
    principle: 'sharia',
    largestPerMemberRupiah: 50_000_000n,
    longestMonths: 36,
  },
  loanCapital: { meetingAboveRupiah: 500_000_000n },
  board: { ...board, shariaSeats: 2 },
  surplus: {
    pools: [
      { key: 'patronage', name: 'jasa pembiayaan', bps: 2_500, to: 'members', by: 'loanInterest' },
      { key: 'capital', bps: 2_000, to: 'members', by: 'capital' },
      { key: 'reserve', bps: 3_000, to: 'reserve' },
      { key: 'officers', bps: 1_000, to: 'fund', fund: 'officersFund' },
      { key: 'staff', bps: 500, to: 'fund', fund: 'staffFund' },
      { key: 'education', bps: 500, to: 'fund', fund: 'educationFund' },
      { key: 'social', bps: 500, to: 'fund', fund: 'socialFund' },
    ],
    rounding: 'largest-remainder',
    lossTo: 'reserve',
    capitalBase: ['entryShare', 'mandatoryShare', 'voluntarySavings'],
    capitalMeasure: 'monthlyAverage',
    capitalShareCapBps: 2_000,
    reserveLeastBps: 1_000,
    reserveUntilTimesShares: 0,
    nonMemberSurplusTo: 'reserve',
    eligibility: 'atYearEnd',
    payment: 'cash',
  },
};
