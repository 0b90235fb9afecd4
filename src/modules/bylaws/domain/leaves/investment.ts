import type { Bylaws } from '../../model.ts';
import { COMMON_SENSE, law, MULTI_STAKEHOLDER_PRACTICE, WORKER_PRACTICE } from '../sources.ts';
import type { SectionLeaves } from './leaf.ts';

const accountsKept = ({ capitalAccounts }: Bylaws): boolean => capitalAccounts.enabled;
const externalAllowed = ({ externalCapital }: Bylaws): boolean => externalCapital.allowed;

/** Individual capital accounts. */
export const CAPITAL_ACCOUNT_LEAVES: SectionLeaves<'capitalAccounts'> = {
  'capitalAccounts.enabled': {
    label: { id: 'Rekening modal perorangan', en: 'Individual capital accounts' },
    question: {
      id: 'Apakah bagian SHU anggota ditabung dalam rekening modal perorangan?',
      en: 'Is a part of each member’s surplus kept in an individual capital account?',
    },
    unit: 'word',
    words: { true: { id: 'menyelenggarakan', en: 'keeps' }, false: { id: 'tidak menyelenggarakan', en: 'keeps no' } },
    bounds: [],
    affects: ['ledger', 'surplus'],
  },
  'capitalAccounts.buyInToReserveBps': {
    label: { id: 'Bagian setoran awal untuk cadangan', en: 'Part of the buy-in for the reserve' },
    question: {
      id: 'Berapa persen setoran awal anggota masuk cadangan dan tidak dikembalikan?',
      en: 'How much of a member’s buy-in goes to the reserve for good, in per cent?',
    },
    unit: 'bps',
    bounds: [{ kind: 'usual', most: 2_500, source: WORKER_PRACTICE, confidence: 'advice' }],
    affects: ['ledger', 'payments'],
    holds: accountsKept,
  },
  'capitalAccounts.creditBps': {
    label: { id: 'Bagian SHU yang ditabung', en: 'Part of the surplus that is credited' },
    question: {
      id: 'Berapa persen SHU seorang anggota ditambahkan ke rekening modalnya?',
      en: 'How much of a member’s surplus is credited to the account, in per cent?',
    },
    unit: 'bps',
    bounds: [{ kind: 'usual', most: 8_000, source: WORKER_PRACTICE, confidence: 'advice' }],
    affects: ['ledger', 'surplus'],
    holds: accountsKept,
  },
  'capitalAccounts.interestBps': {
    label: { id: 'Jasa rekening modal', en: 'Return on the account' },
    question: {
      id: 'Berapa persen setahun jasa atas saldo rekening modal?',
      en: 'How much does the balance earn in a year, in per cent?',
    },
    unit: 'bps',
    bounds: [{ kind: 'usual', most: 750, source: WORKER_PRACTICE, confidence: 'advice' }],
    affects: ['ledger'],
    holds: accountsKept,
  },
  'capitalAccounts.lossShareBps': {
    label: { id: 'Kerugian atas rekening modal', en: 'Loss borne by the accounts' },
    question: {
      id: 'Berapa persen kerugian dibebankan pada rekening modal perorangan?',
      en: 'How much of a loss do the accounts bear, in per cent?',
    },
    unit: 'bps',
    bounds: [{ kind: 'usual', most: 7_000, source: WORKER_PRACTICE, confidence: 'advice' }],
    affects: ['ledger', 'surplus'],
    holds: accountsKept,
  },
  'capitalAccounts.payoutYears': {
    label: { id: 'Pembayaran rekening modal', en: 'Paying the account out' },
    question: {
      id: 'Dalam berapa tahun setelah keluar saldo rekening modal dibayar?',
      en: 'Within how many years of leaving is the balance paid out?',
    },
    unit: 'years',
    bounds: [{ kind: 'usual', most: 5, source: WORKER_PRACTICE, confidence: 'advice' }],
    affects: ['membership', 'payments'],
    holds: accountsKept,
  },
};

/** Participating capital. */
export const EXTERNAL_CAPITAL_LEAVES: SectionLeaves<'externalCapital'> = {
  'externalCapital.allowed': {
    label: { id: 'Modal penyertaan', en: 'Participating capital' },
    question: {
      id: 'Apakah koperasi boleh menerima modal penyertaan?',
      en: 'May the cooperative take participating capital?',
    },
    unit: 'word',
    words: { true: { id: 'dapat', en: 'may' }, false: { id: 'tidak', en: 'does not' } },
    bounds: [],
    affects: ['founding', 'ledger'],
  },
  'externalCapital.capBps': {
    label: { id: 'Batas modal penyertaan', en: 'Cap on participating capital' },
    question: {
      id: 'Paling banyak berapa persen modal penyertaan dari jumlah modal sendiri dan modal penyertaan?',
      en: 'How much of own and participating capital together may it be at most, in per cent?',
    },
    unit: 'bps',
    bounds: [{ kind: 'usual', most: 4_900, source: MULTI_STAKEHOLDER_PRACTICE, confidence: 'advice' }],
    affects: ['ledger'],
    holds: externalAllowed,
  },
  'externalCapital.holderCapBps': {
    label: { id: 'Batas seorang pemodal', en: 'Cap on one holder' },
    question: {
      id: 'Paling banyak berapa persen dari batas modal penyertaan boleh dimiliki satu pihak?',
      en: 'How much of what the cap allows may one holder have at most, in per cent?',
    },
    unit: 'bps',
    bounds: [{ kind: 'usual', most: 4_000, source: MULTI_STAKEHOLDER_PRACTICE, confidence: 'advice' }],
    affects: ['ledger'],
    holds: externalAllowed,
  },
  'externalCapital.lockInMonths': {
    label: { id: 'Masa terikat modal penyertaan', en: 'Lock-in of participating capital' },
    question: {
      id: 'Berapa bulan modal penyertaan tidak dapat ditarik?',
      en: 'For how many months can it not be withdrawn?',
    },
    unit: 'months',
    bounds: [{ kind: 'usual', least: 12, most: 120, source: MULTI_STAKEHOLDER_PRACTICE, confidence: 'advice' }],
    affects: ['ledger', 'payments'],
    holds: externalAllowed,
  },
  'externalCapital.noticeMonths': {
    label: { id: 'Pemberitahuan penarikan modal', en: 'Notice of withdrawal of capital' },
    question: {
      id: 'Berapa bulan sebelumnya penarikan modal penyertaan diberitahukan?',
      en: 'How many months before is its withdrawal announced?',
    },
    unit: 'months',
    bounds: [{ kind: 'usual', least: 3, most: 24, source: MULTI_STAKEHOLDER_PRACTICE, confidence: 'advice' }],
    affects: ['ledger', 'payments'],
    holds: externalAllowed,
  },
  'externalCapital.returnCapBps': {
    label: { id: 'Batas imbal hasil modal penyertaan', en: 'Cap on its return' },
    question: {
      id: 'Paling banyak berapa persen setahun imbal hasil modal penyertaan?',
      en: 'How much may it earn in a year at most, in per cent?',
    },
    unit: 'bps',
    bounds: [{ kind: 'usual', most: 1_500, source: law('5(1)d'), confidence: 'advice' }],
    affects: ['ledger', 'surplus'],
    holds: externalAllowed,
  },
};

/** Loans that the cooperative takes. */
export const LOAN_CAPITAL_LEAVES: SectionLeaves<'loanCapital'> = {
  'loanCapital.meetingAboveRupiah': {
    label: { id: 'Pinjaman yang diputuskan rapat anggota', en: 'Loans that the meeting decides on' },
    question: {
      id: 'Mulai jumlah berapa pinjaman koperasi harus diputuskan rapat anggota?',
      en: 'Above which amount does the members’ meeting decide on a loan to the cooperative?',
    },
    unit: 'rupiah',
    bounds: [{ kind: 'usual', most: 1_000_000_000, source: COMMON_SENSE, confidence: 'advice' }],
    affects: ['governance', 'ledger'],
  },
};
