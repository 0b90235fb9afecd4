import type { Bilingual, Bylaws, MembershipRules } from '../../model.ts';
import type { SectionLeaves } from './leaf.ts';
import { PUBLISHED_ARTICLES, WORKER_PRACTICE, law } from '../sources.ts';

const MEMBER_LIST_WORDS: Readonly<Record<MembershipRules['membersMaySee'], Bilingual>> = {
  'name-and-number': { id: 'nama dan nomor anggota', en: 'name and member number' },
  'name-number-and-contact': {
    id: 'nama, nomor anggota, serta nomor telepon',
    en: 'name, member number and telephone number',
  },
};

/** Members of a secondary cooperative are cooperatives. */
const ofPersons = ({ identity }: Bylaws): boolean => identity.model !== 'secondary';

/** Joining and belonging. */
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
    holds: ofPersons,
  },
  'membership.domicile': {
    label: { id: 'Tempat tinggal anggota', en: 'Where members live' },
    question: {
      id: 'Di wilayah mana anggota harus tinggal, bila disyaratkan?',
      en: 'In which area must members live, where that is asked?',
    },
    unit: 'text',
    bounds: [],
    affects: ['founding', 'membership'],
  },
  'membership.profession': {
    label: { id: 'Pekerjaan anggota', en: 'Occupation of members' },
    question: {
      id: 'Pekerjaan atau usaha apa yang disyaratkan bagi anggota, bila ada?',
      en: 'Which occupation is asked of members, if any?',
    },
    unit: 'text',
    bounds: [],
    affects: ['founding', 'membership'],
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
  'membership.refusalAppealDays': {
    label: { id: 'Keberatan atas penolakan', en: 'Appeal against a refusal' },
    question: {
      id: 'Dalam berapa hari pemohon yang ditolak boleh meminta putusan rapat anggota? Nol berarti tidak ada.',
      en: 'Within how many days may whoever was refused ask the members’ meeting? Zero means never.',
    },
    unit: 'days',
    bounds: [{ kind: 'usual', least: 7, most: 90, source: PUBLISHED_ARTICLES, confidence: 'advice' }],
    affects: ['membership', 'governance'],
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
  'membership.lossOfWorkEndsMembership': {
    label: { id: 'Keanggotaan dan pekerjaan', en: 'Membership and work' },
    question: {
      id: 'Apakah keanggotaan berakhir bila seseorang berhenti bekerja di koperasi?',
      en: 'Does membership end with one’s work in the cooperative?',
    },
    unit: 'word',
    words: {
      true: { id: 'mengakhiri', en: 'ends' },
      false: { id: 'tidak mengakhiri', en: 'does not end' },
    },
    bounds: [],
    affects: ['membership', 'work'],
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
