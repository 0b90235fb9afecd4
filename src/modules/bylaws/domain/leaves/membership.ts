import type { MembershipRules, ShareRules, Bilingual } from '../../model.ts';
import type { SectionLeaves } from './leaf.ts';
import { COMMON_SENSE, PUBLISHED_ARTICLES, WORKER_PRACTICE, law } from '../sources.ts';

const MEMBER_LIST_WORDS: Readonly<Record<MembershipRules['membersMaySee'], Bilingual>> = {
  'name-and-number': { id: 'nama dan nomor anggota', en: 'name and member number' },
  'name-number-and-contact': {
    id: 'nama, nomor anggota, serta nomor telepon',
    en: 'name, member number and telephone number',
  },
};

/** Joining, belonging, leaving. */
export const MEMBERSHIP_LEAVES: SectionLeaves<'membership'> = {
  'membership.minimumAgeYears': {
    label: { id: 'Umur terendah anggota', en: 'Lowest age of a member' },
    question: {
      id: 'Mulai umur berapa seseorang boleh menjadi anggota?',
      en: 'From which age may a person become a member?',
    },
    unit: 'years',
    bounds: [
      {
        kind: 'usual',
        least: 17,
        most: 25,
        source: law('18(1)'),
        confidence: 'disputed',
      },
    ],
    affects: ['membership'],
  },
  'membership.candidateMonths': {
    label: { id: 'Masa calon anggota', en: 'Candidate period' },
    question: {
      id: 'Berapa bulan seseorang menjadi calon anggota dahulu?',
      en: 'For how many months is one a candidate first?',
    },
    unit: 'months',
    bounds: [{ kind: 'usual', most: 24, source: WORKER_PRACTICE, confidence: 'advice' }],
    affects: ['membership'],
  },
  'membership.candidateMinimumHours': {
    label: { id: 'Jam kerja calon anggota', en: 'Hours of work as a candidate' },
    question: {
      id: 'Berapa jam calon anggota harus sudah bekerja sebelum diterima penuh?',
      en: 'How many hours must a candidate have worked before full membership?',
    },
    unit: 'hours',
    bounds: [{ kind: 'usual', most: 2000, source: WORKER_PRACTICE, confidence: 'advice' }],
    affects: ['membership', 'work'],
  },
  'membership.admissionDecisionDays': {
    label: { id: 'Batas waktu keputusan permohonan', en: 'Time limit for deciding on an application' },
    question: {
      id: 'Dalam berapa hari pengurus harus memutuskan permohonan menjadi anggota?',
      en: 'Within how many days must the board decide on an application?',
    },
    unit: 'days',
    bounds: [{ kind: 'usual', least: 1, most: 90, source: law('30(2)b'), confidence: 'advice' }],
    affects: ['membership'],
  },
  'membership.workHoursPerMonthMinimum': {
    label: { id: 'Jam kerja minimum anggota per bulan', en: 'Least hours of work a month' },
    question: {
      id: 'Berapa jam sebulan anggota paling sedikit bekerja di koperasi?',
      en: 'How many hours a month does a member work at least?',
    },
    unit: 'hours',
    bounds: [{ kind: 'usual', most: 173, source: WORKER_PRACTICE, confidence: 'advice' }],
    affects: ['membership', 'work'],
  },
  'membership.exitRefundDelayDays': {
    label: { id: 'Batas waktu pengembalian simpanan', en: 'Time limit for paying shares back' },
    question: {
      id: 'Dalam berapa hari simpanan anggota yang keluar dikembalikan?',
      en: 'Within how many days are the shares of a leaving member paid back?',
    },
    unit: 'days',
    bounds: [{ kind: 'usual', most: 365, source: COMMON_SENSE, confidence: 'disputed' }],
    affects: ['membership', 'payments'],
  },
  'membership.exitRefundAfterYearClose': {
    label: { id: 'Awal jangka waktu pengembalian', en: 'When the time for paying back begins' },
    question: {
      id: 'Apakah jangka waktu itu baru dihitung sejak tutup buku tahun keluarnya?',
      en: 'Does that time run only from the close of the year of leaving?',
    },
    unit: 'word',
    words: {
      true: { id: 'tutup buku tahun berakhirnya keanggotaan', en: 'the close of the year of leaving' },
      false: { id: 'berakhirnya keanggotaan', en: 'the end of membership' },
    },
    bounds: [],
    affects: ['membership', 'payments'],
  },
  'membership.membersMaySee': {
    label: { id: 'Daftar anggota yang terlihat sesama anggota', en: 'What members see of one another' },
    question: {
      id: 'Apa yang boleh dilihat anggota tentang anggota lain?',
      en: 'What may members see of one another?',
    },
    unit: 'word',
    words: MEMBER_LIST_WORDS,
    bounds: [],
    affects: ['membership'],
  },
};

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

/** How many found a cooperative. */
export const FOUNDING_LEAVES: SectionLeaves<'founding'> = {
  'founding.minimumFounders': {
    label: { id: 'Jumlah pendiri paling sedikit', en: 'Least number of founders' },
    question: {
      id: 'Paling sedikit berapa pendiri harus ikut rapat pendirian?',
      en: 'How many founders must take part in the founding meeting at least?',
    },
    unit: 'persons',
    // Nine for a primary, three for a secondary cooperative: one limit depends on another value, so a rule checks it.
    bounds: [{ kind: 'usual', most: 500, source: law('6'), confidence: 'advice' }],
    affects: ['founding'],
  },
};
