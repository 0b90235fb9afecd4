import type { Bilingual, Bylaws, LoanRules, ShareRules } from '../../model.ts';
import { COMMON_SENSE, law, PUBLISHED_ARTICLES, savingsRegulation } from '../sources.ts';
import type { SectionLeaves } from './leaf.ts';

const PERIOD_WORDS: Readonly<Record<ShareRules['mandatorySharePeriod'], Bilingual>> = {
  month: { id: 'bulan', en: 'month' },
  year: { id: 'tahun', en: 'year' },
};

/** Simpanan pokok and simpanan wajib. */
export const SHARE_LEAVES: SectionLeaves<'shares'> = {
  'shares.entryShareRupiah': {
    label: { id: 'Simpanan pokok', en: 'Entry share (simpanan pokok)' },
    question: {
      id: 'Berapa simpanan pokok yang dibayar sekali saat masuk?',
      en: 'How much is the entry share, paid once on joining?',
    },
    unit: 'rupiah',
    bounds: [
      { kind: 'law', least: 1, source: law('41(2)'), confidence: 'read' },
      { kind: 'usual', most: 25_000_000, source: PUBLISHED_ARTICLES, confidence: 'advice' },
    ],
    affects: ['founding', 'membership', 'payments', 'surplus'],
  },
  'shares.mandatoryShareRupiah': {
    label: { id: 'Simpanan wajib', en: 'Mandatory share (simpanan wajib)' },
    question: {
      id: 'Berapa simpanan wajib setiap kali membayar?',
      en: 'How much is the mandatory share each time?',
    },
    unit: 'rupiah',
    bounds: [{ kind: 'usual', most: 5_000_000, source: PUBLISHED_ARTICLES, confidence: 'advice' }],
    affects: ['founding', 'membership', 'payments', 'surplus'],
  },
  'shares.mandatorySharePeriod': {
    label: { id: 'Masa simpanan wajib', en: 'Period of the mandatory share' },
    question: {
      id: 'Apakah simpanan wajib dibayar setiap bulan atau setiap tahun?',
      en: 'Is the mandatory share paid every month or every year?',
    },
    unit: 'word',
    words: PERIOD_WORDS,
    bounds: [],
    affects: ['membership', 'payments'],
  },
  'shares.mandatoryDueDay': {
    label: { id: 'Tanggal jatuh tempo simpanan wajib', en: 'Due day of the mandatory share' },
    question: {
      id: 'Paling lambat tanggal berapa simpanan wajib dibayar?',
      en: 'By which day of the month is the mandatory share paid?',
    },
    unit: 'dayOfMonth',
    bounds: [],
    affects: ['membership', 'payments'],
  },
};

const MAY_SAVE: Readonly<Record<'true' | 'false', Bilingual>> = {
  true: { id: 'dapat', en: 'may' },
  false: { id: 'tidak dapat', en: 'may not' },
};

const voluntaryAllowed = ({ savings }: Bylaws): boolean => savings.voluntary.allowed;
const termAllowed = ({ savings }: Bylaws): boolean => savings.term.allowed;

/** Simpanan sukarela and simpanan berjangka. */
export const SAVINGS_LEAVES: SectionLeaves<'savings'> = {
  'savings.voluntary.allowed': {
    label: { id: 'Simpanan sukarela', en: 'Voluntary savings' },
    question: { id: 'Apakah anggota dapat menyimpan secara sukarela?', en: 'May members deposit voluntary savings?' },
    unit: 'word',
    words: MAY_SAVE,
    bounds: [],
    affects: ['payments', 'ledger'],
  },
  'savings.voluntary.interestBps': {
    label: { id: 'Jasa simpanan sukarela', en: 'Return on voluntary savings' },
    question: {
      id: 'Berapa persen setahun jasa simpanan sukarela?',
      en: 'How much do voluntary savings earn in a year, in per cent?',
    },
    unit: 'bps',
    bounds: [{ kind: 'usual', most: 900, source: savingsRegulation, confidence: 'recalled' }],
    affects: ['payments', 'ledger'],
    holds: voluntaryAllowed,
  },
  'savings.voluntary.withdrawalNoticeDays': {
    label: { id: 'Pemberitahuan penarikan', en: 'Notice of a withdrawal' },
    question: {
      id: 'Berapa hari sebelumnya penarikan simpanan sukarela diberitahukan?',
      en: 'How many days before is a withdrawal announced?',
    },
    unit: 'days',
    bounds: [{ kind: 'usual', most: 30, source: COMMON_SENSE, confidence: 'advice' }],
    affects: ['payments'],
    holds: voluntaryAllowed,
  },
  'savings.term.allowed': {
    label: { id: 'Simpanan berjangka', en: 'Term savings' },
    question: { id: 'Apakah anggota dapat menyimpan berjangka?', en: 'May members deposit term savings?' },
    unit: 'word',
    words: MAY_SAVE,
    bounds: [],
    affects: ['payments', 'ledger'],
  },
  'savings.term.interestBps': {
    label: { id: 'Jasa simpanan berjangka', en: 'Return on term savings' },
    question: {
      id: 'Berapa persen setahun jasa simpanan berjangka?',
      en: 'How much do term savings earn in a year, in per cent?',
    },
    unit: 'bps',
    bounds: [{ kind: 'usual', most: 900, source: savingsRegulation, confidence: 'recalled' }],
    affects: ['payments', 'ledger'],
    holds: termAllowed,
  },
  'savings.term.months': {
    label: { id: 'Jangka simpanan berjangka', en: 'Time of term savings' },
    question: { id: 'Berapa bulan simpanan berjangka terikat?', en: 'For how many months are term savings bound?' },
    unit: 'months',
    bounds: [{ kind: 'usual', most: 60, source: COMMON_SENSE, confidence: 'advice' }],
    affects: ['payments', 'ledger'],
    holds: termAllowed,
  },
};

const PRINCIPLE_WORDS: Readonly<Record<LoanRules['principle'], Bilingual>> = {
  interest: { id: 'dengan jasa pinjaman', en: 'at interest' },
  sharia: { id: 'berdasarkan prinsip syariah', en: 'by sharia contracts' },
};

const loansOffered = ({ loans }: Bylaws): boolean => loans.offered;
const atInterest = ({ loans }: Bylaws): boolean => loans.offered && loans.principle === 'interest';

/** Whether it saves and lends by sharia, and so has a sharia board. */
export function isSharia({ loans }: Pick<Bylaws, 'loans'>): boolean {
  return loans.offered && loans.principle === 'sharia';
}

/** Loans to members. */
export const LOAN_LEAVES: SectionLeaves<'loans'> = {
  'loans.offered': {
    label: { id: 'Pinjaman bagi anggota', en: 'Loans to members' },
    question: { id: 'Apakah koperasi memberi pinjaman kepada anggota?', en: 'Does the cooperative lend to members?' },
    unit: 'word',
    words: { true: { id: 'memberikan', en: 'grants' }, false: { id: 'tidak memberikan', en: 'grants no' } },
    bounds: [],
    affects: ['founding', 'ledger'],
  },
  'loans.principle': {
    label: { id: 'Prinsip pinjaman', en: 'Principle of the loans' },
    question: {
      id: 'Apakah pinjaman diberikan dengan jasa (bunga) atau berdasarkan prinsip syariah?',
      en: 'Are loans granted at interest or by sharia contracts?',
    },
    unit: 'word',
    words: PRINCIPLE_WORDS,
    bounds: [],
    affects: ['founding', 'ledger'],
    holds: loansOffered,
  },
  'loans.interestBps': {
    label: { id: 'Jasa pinjaman', en: 'Interest on loans' },
    question: {
      id: 'Berapa persen setahun jasa pinjaman, dihitung dari sisa pinjaman?',
      en: 'How much interest is paid in a year on what is still owed, in per cent?',
    },
    unit: 'bps',
    bounds: [{ kind: 'usual', most: 2_400, source: savingsRegulation, confidence: 'recalled' }],
    affects: ['ledger', 'surplus'],
    holds: atInterest,
  },
  'loans.marginBps': {
    label: { id: 'Margin pembiayaan', en: 'Margin of financing' },
    question: {
      id: 'Berapa persen setahun margin jual beli (murabahah)?',
      en: 'How much is the yearly margin of a sale on credit (murabahah), in per cent?',
    },
    unit: 'bps',
    bounds: [{ kind: 'usual', most: 2_400, source: savingsRegulation, confidence: 'recalled' }],
    affects: ['ledger', 'surplus'],
    holds: isSharia,
  },
  'loans.saversShareBps': {
    label: { id: 'Nisbah penyimpan', en: 'The savers’ part of the profit' },
    question: {
      id: 'Berapa persen bagi hasil (nisbah) untuk penyimpan?',
      en: 'Which part of the profit goes to the savers (nisbah), in per cent?',
    },
    unit: 'bps',
    bounds: [{ kind: 'usual', least: 1_000, most: 7_000, source: PUBLISHED_ARTICLES, confidence: 'advice' }],
    affects: ['ledger', 'payments'],
    holds: isSharia,
  },
  'loans.largestPerMemberRupiah': {
    label: { id: 'Pinjaman paling besar seorang anggota', en: 'Largest loan to one member' },
    question: {
      id: 'Berapa paling banyak pinjaman seorang anggota?',
      en: 'How much may one member owe at most?',
    },
    unit: 'rupiah',
    bounds: [{ kind: 'usual', least: 1, most: 500_000_000, source: COMMON_SENSE, confidence: 'advice' }],
    affects: ['ledger'],
    holds: loansOffered,
  },
  'loans.longestMonths': {
    label: { id: 'Jangka pinjaman paling lama', en: 'Longest time of a loan' },
    question: { id: 'Paling lama berapa bulan pinjaman dilunasi?', en: 'Within how many months is a loan repaid?' },
    unit: 'months',
    bounds: [{ kind: 'usual', most: 60, source: COMMON_SENSE, confidence: 'advice' }],
    affects: ['ledger'],
    holds: loansOffered,
  },
};
