import type { Bilingual, DissolutionRules } from '../../model.ts';
import { accountingRegulation, law, MULTI_STAKEHOLDER_PRACTICE, PUBLISHED_ARTICLES } from '../sources.ts';
import type { SectionLeaves } from './leaf.ts';

/** How many found a cooperative. */
export const FOUNDING_LEAVES: SectionLeaves<'founding'> = {
  'founding.minimumFounders': {
    label: { id: 'Jumlah pendiri paling sedikit', en: 'Least number of founders' },
    question: {
      id: 'Paling sedikit berapa pendiri harus ikut rapat pendirian?',
      en: 'How many founders must take part in the founding meeting at least?',
    },
    unit: 'founders',
    // Nine for a primary, three for a secondary cooperative: one limit depends on another value, so a rule checks it.
    bounds: [{ kind: 'usual', most: 500, source: law('6'), confidence: 'advice' }],
    affects: ['founding'],
  },
  'founding.royaltyBps': {
    label: { id: 'Royalti pemrakarsa', en: 'The initiators’ royalty' },
    question: {
      id: 'Berapa persen SHU menjadi royalti para pemrakarsa? Nol berarti tidak ada.',
      en: 'Which part of the surplus is a royalty of the initiators, in per cent? Zero means none.',
    },
    unit: 'bps',
    bounds: [{ kind: 'usual', most: 500, source: MULTI_STAKEHOLDER_PRACTICE, confidence: 'advice' }],
    affects: ['founding', 'surplus'],
  },
  'founding.royaltyYears': {
    label: { id: 'Lama royalti pemrakarsa', en: 'Years of the royalty' },
    question: {
      id: 'Selama berapa tahun buku royalti itu diberikan?',
      en: 'For how many financial years is the royalty paid?',
    },
    unit: 'years',
    bounds: [{ kind: 'usual', most: 10, source: MULTI_STAKEHOLDER_PRACTICE, confidence: 'advice' }],
    affects: ['founding', 'surplus'],
    holds: ({ founding }) => founding.royaltyBps > 0,
  },
};

/** Annual report and audit. */
export const REPORT_LEAVES: SectionLeaves<'reports'> = {
  'reports.readyDaysBefore': {
    label: { id: 'Kesiapan laporan tahunan', en: 'When the annual report is ready' },
    question: {
      id: 'Berapa hari sebelum rapat anggota tahunan laporan sudah siap?',
      en: 'How many days before the annual meeting is the report ready?',
    },
    unit: 'days',
    // "One month": 28 days are the shortest of them.
    bounds: [
      { kind: 'law', least: 28, source: law('35'), confidence: 'read' },
      { kind: 'usual', least: 30, most: 90, source: law('35'), confidence: 'advice' },
    ],
    affects: ['governance', 'ledger', 'papers'],
  },
  'reports.auditFromRupiah': {
    label: { id: 'Batas pemeriksaan akuntan publik', en: 'From when a public accountant audits' },
    question: {
      id: 'Mulai berapa jumlah aset laporan keuangan diperiksa akuntan publik?',
      en: 'From which assets on does a public accountant audit the accounts?',
    },
    unit: 'rupiah',
    bounds: [{ kind: 'usual', most: 5_000_000_000, source: accountingRegulation('12'), confidence: 'disputed' }],
    affects: ['ledger', 'papers'],
  },
};

/** Sanctions. */
export const SANCTION_LEAVES: SectionLeaves<'sanctions'> = {
  'sanctions.writtenWarnings': {
    label: { id: 'Teguran tertulis', en: 'Written warnings' },
    question: {
      id: 'Berapa kali teguran tertulis sebelum sanksi berikutnya?',
      en: 'How many written warnings come before the next step?',
    },
    unit: 'times',
    bounds: [{ kind: 'usual', least: 1, most: 5, source: PUBLISHED_ARTICLES, confidence: 'advice' }],
    affects: ['membership'],
  },
  'sanctions.suspensionDays': {
    label: { id: 'Lama pemberhentian sementara', en: 'Length of a suspension' },
    question: {
      id: 'Paling lama berapa hari pemberhentian sementara?',
      en: 'How many days does a suspension last at most?',
    },
    unit: 'days',
    bounds: [{ kind: 'usual', least: 1, most: 180, source: PUBLISHED_ARTICLES, confidence: 'advice' }],
    affects: ['membership', 'governance'],
  },
  'sanctions.fineRupiah': {
    label: { id: 'Denda paling banyak', en: 'Largest fine' },
    question: {
      id: 'Berapa denda paling banyak? Nol berarti tidak ada denda.',
      en: 'How much is a fine at most? Zero means none.',
    },
    unit: 'rupiah',
    bounds: [{ kind: 'usual', most: 5_000_000, source: PUBLISHED_ARTICLES, confidence: 'advice' }],
    affects: ['membership', 'payments'],
  },
  'sanctions.appealDays': {
    label: { id: 'Keberatan atas sanksi', en: 'Appeal against a sanction' },
    question: {
      id: 'Dalam berapa hari keberatan atas sanksi atau pemberhentian dapat diajukan? Nol berarti tidak ada.',
      en: 'Within how many days may one appeal against a sanction or a dismissal? Zero means never.',
    },
    unit: 'days',
    bounds: [{ kind: 'usual', least: 7, most: 90, source: PUBLISHED_ARTICLES, confidence: 'advice' }],
    affects: ['membership', 'governance'],
  },
};

const REST_WORDS: Readonly<Record<DissolutionRules['restTo'], Bilingual>> = {
  members: {
    id: 'dibagikan kepada anggota sebanding dengan simpanannya',
    en: 'divided among the members by their shares',
  },
  otherCooperatives: { id: 'diserahkan kepada koperasi lain', en: 'given to other cooperatives' },
  socialPurpose: { id: 'diserahkan untuk tujuan sosial', en: 'given to a social purpose' },
};

/** Dissolution. */
export const DISSOLUTION_LEAVES: SectionLeaves<'dissolution'> = {
  'dissolution.liquidators': {
    label: { id: 'Jumlah penyelesai', en: 'Number of liquidators' },
    question: { id: 'Berapa orang penyelesai ditunjuk?', en: 'How many liquidators are appointed?' },
    unit: 'persons',
    bounds: [{ kind: 'usual', least: 1, most: 5, source: PUBLISHED_ARTICLES, confidence: 'advice' }],
    affects: ['governance'],
  },
  'dissolution.creditorsMonths': {
    label: { id: 'Waktu bagi kreditor', en: 'Time for creditors' },
    question: {
      id: 'Berapa bulan kreditor dapat mengajukan tagihannya?',
      en: 'For how many months may creditors come forward?',
    },
    unit: 'months',
    bounds: [
      { kind: 'law', least: 3, source: law('46–54'), confidence: 'read' },
      { kind: 'usual', most: 12, source: law('46–54'), confidence: 'advice' },
    ],
    affects: ['governance'],
  },
  'dissolution.restTo': {
    label: { id: 'Sisa kekayaan', en: 'What is left' },
    question: {
      id: 'Ke mana sisa kekayaan setelah semua kewajiban dan simpanan dibayar?',
      en: 'Where does what is left go, once debts and shares are paid?',
    },
    unit: 'word',
    words: REST_WORDS,
    bounds: [],
    affects: ['governance', 'ledger'],
  },
};
