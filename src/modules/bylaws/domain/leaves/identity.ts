import type { LegalKind, Model } from '#modules/identity/model.ts';
import type { Bilingual, BusinessScope, Bylaws } from '../../model.ts';
import { COMMON_SENSE } from '../sources.ts';
import type { SectionLeaves } from './leaf.ts';

/** How each kind that the law knows is called. */
export const LEGAL_KIND_WORDS: Readonly<Record<LegalKind, Bilingual>> = {
  consumer: { id: 'koperasi konsumen', en: 'consumer cooperative' },
  producer: { id: 'koperasi produsen', en: 'producer cooperative' },
  marketing: { id: 'koperasi pemasaran', en: 'marketing cooperative' },
  service: { id: 'koperasi jasa', en: 'service cooperative' },
  savingsLoan: { id: 'koperasi simpan pinjam', en: 'savings and loan cooperative' },
  shariaSavingsLoan: {
    id: 'koperasi simpan pinjam dan pembiayaan syariah',
    en: 'sharia savings and loan cooperative',
  },
};

const SCOPE_WORDS: Readonly<Record<BusinessScope, Bilingual>> = {
  single: { id: 'tunggal usaha', en: 'one line of business' },
  multi: { id: 'serba usaha', en: 'several lines of business' },
};

const MODEL_WORDS: Readonly<Record<Model, Bilingual>> = {
  worker: { id: 'koperasi pekerja', en: 'worker cooperative' },
  platform: { id: 'koperasi platform', en: 'platform cooperative' },
  startup: { id: 'koperasi rintisan', en: 'startup cooperative' },
  social: { id: 'koperasi sosial', en: 'social cooperative' },
  consumer: { id: 'koperasi konsumen', en: 'consumer cooperative' },
  producer: { id: 'koperasi produsen', en: 'producer cooperative' },
  marketing: { id: 'koperasi pemasaran', en: 'marketing cooperative' },
  service: { id: 'koperasi jasa', en: 'service cooperative' },
  savingsLoan: { id: 'koperasi simpan pinjam', en: 'savings and loan cooperative' },
  employee: { id: 'koperasi karyawan', en: 'employees’ cooperative' },
  student: { id: 'koperasi mahasiswa', en: 'student cooperative' },
  secondary: { id: 'koperasi sekunder', en: 'secondary cooperative' },
};

/** Whether it is of another kind than savings and loan; only such a one may have a unit for it. */
export function isNoSavingsLoanCooperative({ identity }: Pick<Bylaws, 'identity'>): boolean {
  return identity.legalKind !== 'savingsLoan' && identity.legalKind !== 'shariaSavingsLoan';
}

/** Name, seat, kind and purpose. */
export const IDENTITY_LEAVES: SectionLeaves<'identity'> = {
  'identity.name': {
    label: { id: 'Nama koperasi', en: 'Name' },
    question: {
      id: 'Apa nama koperasi? Paling sedikit tiga kata, tanpa bahasa asing.',
      en: 'What is the cooperative called? At least three words, none of them foreign.',
    },
    unit: 'text',
    bounds: [],
    affects: ['founding', 'papers'],
  },
  'identity.seatCity': {
    label: { id: 'Tempat kedudukan', en: 'Seat' },
    question: {
      id: 'Di kota atau kabupaten mana koperasi berkedudukan?',
      en: 'In which city or regency is its seat?',
    },
    unit: 'text',
    bounds: [],
    affects: ['founding', 'papers'],
  },
  'identity.legalKind': {
    label: { id: 'Jenis koperasi', en: 'Legal kind' },
    question: {
      id: 'Jenis apa menurut undang-undang: konsumen, produsen, pemasaran, jasa, simpan pinjam, atau simpan pinjam syariah?',
      en: 'Which kind does the law call it: consumer, producer, marketing, service, savings and loan, or its sharia form?',
    },
    unit: 'word',
    words: LEGAL_KIND_WORDS,
    bounds: [],
    affects: ['founding', 'ledger', 'papers'],
  },
  'identity.model': {
    label: { id: 'Model usaha', en: 'Business model' },
    question: { id: 'Menurut model apa koperasi bekerja?', en: 'By which model does the cooperative work?' },
    unit: 'word',
    words: MODEL_WORDS,
    bounds: [],
    affects: ['founding', 'ledger'],
  },
  'identity.multiStakeholder': {
    label: { id: 'Model multi pihak', en: 'Multi-stakeholder model' },
    question: {
      id: 'Apakah anggota terbagi dalam kelompok pihak, misalnya pekerja dan pelanggan?',
      en: 'Are the members divided into groups of stakeholders, such as workers and customers?',
    },
    unit: 'word',
    words: {
      true: { id: 'menerapkan', en: 'adopts' },
      false: { id: 'tidak menerapkan', en: 'does not adopt' },
    },
    bounds: [],
    affects: ['founding', 'membership', 'governance', 'surplus'],
  },
  'identity.businessScope': {
    label: { id: 'Lingkup usaha', en: 'Scope of business' },
    question: {
      id: 'Apakah koperasi menjalankan satu usaha saja (tunggal usaha) atau beberapa (serba usaha)?',
      en: 'Does the cooperative run one line of business or several?',
    },
    unit: 'word',
    words: SCOPE_WORDS,
    bounds: [],
    affects: ['founding', 'papers'],
  },
  'identity.hasSavingsLoanUnit': {
    label: { id: 'Unit simpan pinjam', en: 'Savings-and-loan unit' },
    question: {
      id: 'Apakah koperasi juga mempunyai unit simpan pinjam?',
      en: 'Does the cooperative also run a savings-and-loan unit?',
    },
    unit: 'word',
    words: { true: { id: 'mempunyai', en: 'runs' }, false: { id: 'tidak mempunyai', en: 'does not run' } },
    bounds: [],
    affects: ['founding', 'ledger', 'papers'],
    holds: isNoSavingsLoanCooperative,
  },
  'identity.purpose': {
    label: { id: 'Tujuan dan bidang usaha', en: 'Purpose and line of business' },
    question: {
      id: 'Untuk apa koperasi didirikan dan usaha apa yang dijalankan?',
      en: 'What is the cooperative founded for, and what business does it run?',
    },
    unit: 'text',
    bounds: [],
    affects: ['founding', 'papers'],
  },
  'identity.commonBond': {
    label: { id: 'Kepentingan ekonomi bersama', en: 'Common bond' },
    question: {
      id: 'Kepentingan ekonomi apa yang menyatukan para anggota?',
      en: 'Which economic interest do the members share?',
    },
    unit: 'text',
    bounds: [],
    affects: ['founding', 'membership', 'papers'],
  },
  'identity.kbliCodes': {
    label: { id: 'Kode usaha (KBLI)', en: 'Business codes (KBLI)' },
    question: {
      id: 'Kode KBLI mana yang sesuai dengan usaha koperasi? Lima angka, seperti di OSS, misalnya 81210. Kosongkan dulu bila belum yakin; notaris atau petugas OSS dapat menunjukkannya.',
      en: 'Which KBLI codes fit the business? Five digits each, as the licensing portal OSS has them, such as 81210. Leave it empty until you are sure; a notary or the OSS desk can say.',
    },
    unit: 'list',
    bounds: [],
    affects: ['founding', 'papers'],
  },
  'identity.durationYears': {
    label: { id: 'Jangka waktu berdiri', en: 'Duration' },
    question: {
      id: 'Untuk berapa tahun koperasi didirikan? Nol berarti tidak terbatas.',
      en: 'For how many years is the cooperative founded? Zero means without a limit.',
    },
    unit: 'years',
    words: { 0: { id: 'yang tidak terbatas', en: 'an unlimited time' } },
    bounds: [{ kind: 'usual', most: 0, source: COMMON_SENSE, confidence: 'advice' }],
    affects: ['founding', 'papers'],
  },
};
