import type { LegalKind, Model } from '#modules/identity/model.ts';
import type { Bilingual } from '../../model.ts';
import type { SectionLeaves } from './leaf.ts';

const LEGAL_KIND_WORDS: Readonly<Record<LegalKind, Bilingual>> = {
  consumer: { id: 'koperasi konsumen', en: 'consumer cooperative' },
  producer: { id: 'koperasi produsen', en: 'producer cooperative' },
  marketing: { id: 'koperasi pemasaran', en: 'marketing cooperative' },
  service: { id: 'koperasi jasa', en: 'service cooperative' },
  savingsLoan: { id: 'koperasi simpan pinjam', en: 'savings and loan cooperative' },
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
  student: { id: 'koperasi mahasiswa', en: 'student cooperative' },
  secondary: { id: 'koperasi sekunder', en: 'secondary cooperative' },
};

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
      id: 'Jenis apa menurut undang-undang: konsumen, produsen, pemasaran, jasa, atau simpan pinjam?',
      en: 'Which kind does the law call it: consumer, producer, marketing, service, or savings and loan?',
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
};
