import type { Preset } from './common.ts';
import * as usual from './sections.ts';

/** A savings-and-loan cooperative: members save together and lend to one another. Handbook sections 2.4 (C10), 2.5 and 4.3. */
export const savingsLoan: Preset = {
  label: { id: 'Koperasi simpan pinjam', en: 'Savings and loan cooperative' },
  forWhom: {
    id: 'Warga, pedagang, atau karyawan yang ingin menabung bersama dan meminjam dengan jasa yang wajar.',
    en: 'Neighbours, traders or staff who want to save together and borrow at fair interest.',
  },
  special: {
    id: 'Melayani simpanan dan pinjaman anggota saja; SHU mengikuti jasa pinjaman yang dibayar dan simpanan; perlu izin usaha simpan pinjam.',
    en: 'Saves for and lends to members alone; the surplus follows interest paid and savings; it needs a licence.',
  },
  ...usual.sections,
  identity: {
    legalKind: 'savingsLoan',
    model: 'savingsLoan',
    multiStakeholder: false,
    businessScope: 'single',
    hasSavingsLoanUnit: false,
    purpose:
      'menghimpun simpanan anggota dan memberikan pinjaman kepada anggota dengan syarat yang ringan dan jasa yang wajar.',
    commonBond: 'menyimpan dan memperoleh pinjaman bersama',
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
    voluntary: { allowed: true, interestBps: 300, withdrawalNoticeDays: 3 },
    term: { allowed: true, interestBps: 600, months: 12 },
  },
  loans: { ...usual.noLoans, offered: true, largestPerMemberRupiah: 50_000_000n, longestMonths: 36 },
  loanCapital: { meetingAboveRupiah: 500_000_000n },
  surplus: {
    pools: [
      { key: 'patronage', name: 'jasa pinjaman', bps: 2_500, to: 'members', by: 'loanInterest' },
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
