import type { Bilingual, Bylaws, GroupRole, PlenaryAttendance, PlenaryRule } from '../../model.ts';
import { law, MULTI_STAKEHOLDER_PRACTICE, multiStakeholderRegulation } from '../sources.ts';
import { DECISION_NAMES } from '../text/decision-names.ts';
import type { SectionLeaves } from './leaf.ts';

const ROLE_WORDS: Readonly<Record<GroupRole, Bilingual>> = {
  producer: { id: 'penghasil', en: 'producers' },
  processor: { id: 'pengolah', en: 'processors' },
  worker: { id: 'pekerja', en: 'workers' },
  carrier: { id: 'pengangkut', en: 'carriers' },
  seller: { id: 'penjual', en: 'sellers' },
  customer: { id: 'pelanggan', en: 'customers' },
  provider: { id: 'penyedia bahan atau jasa', en: 'suppliers of goods or services' },
  supporter: { id: 'pendukung', en: 'supporters' },
  initiator: { id: 'pemrakarsa', en: 'initiators' },
  investor: { id: 'pemodal', en: 'investors' },
};

const PLENARY_WORDS: Readonly<Record<PlenaryRule, Bilingual>> = {
  weighted: { id: 'menurut bobot suara kelompok', en: 'by the weights of the groups' },
  weightedAndMostGroups: {
    id: 'menurut bobot suara kelompok dan sekaligus disetujui oleh lebih dari setengah jumlah kelompok',
    en: 'by the weights of the groups, with more than half of the groups in favour besides',
  },
  weightedAndAllGroups: {
    id: 'menurut bobot suara kelompok dan sekaligus disetujui oleh semua kelompok',
    en: 'by the weights of the groups, with every group in favour besides',
  },
  delegates: { id: 'menurut jumlah utusan, masing-masing satu suara', en: 'by the delegates, one vote each' },
};

const ATTENDANCE_WORDS: Readonly<Record<PlenaryAttendance, Bilingual>> = {
  delegates: { id: 'para utusan kelompok', en: 'the delegates of the groups' },
  asCalled: {
    id: 'para utusan kelompok atau semua anggota, sebagaimana disebut dalam undangannya',
    en: 'the delegates of the groups or all members, as its notice says',
  },
  members: { id: 'semua anggota', en: 'all members' },
};

const hasGroups = ({ identity }: Bylaws): boolean => identity.multiStakeholder;

/** The stakeholder groups and their meeting. */
export const STAKEHOLDER_LEAVES: SectionLeaves<'stakeholders'> = {
  'stakeholders.groups.*.name': {
    label: { id: 'Nama kelompok pihak', en: 'Name of a stakeholder group' },
    question: { id: 'Apa nama kelompok ini?', en: 'What is this group called?' },
    unit: 'text',
    bounds: [],
    affects: ['founding', 'membership', 'governance'],
  },
  'stakeholders.groups.*.role': {
    label: { id: 'Peran kelompok', en: 'Role of a group' },
    question: {
      id: 'Apa peran kelompok ini dalam rantai usaha koperasi?',
      en: 'What does this group do in the chain of the business?',
    },
    unit: 'word',
    words: ROLE_WORDS,
    bounds: [],
    affects: ['founding', 'membership', 'governance'],
  },
  'stakeholders.groups.*.condition': {
    label: { id: 'Syarat masuk kelompok', en: 'Condition of a group' },
    question: {
      id: 'Siapa yang boleh masuk kelompok ini?',
      en: 'Who may join this group?',
    },
    unit: 'text',
    bounds: [],
    affects: ['founding', 'membership'],
  },
  'stakeholders.groups.*.weightBps': {
    label: { id: 'Bobot suara kelompok', en: 'Weight of a group' },
    question: {
      id: 'Berapa persen suara kelompok ini dalam rapat paripurna?',
      en: 'How much does this group weigh in the plenary, in per cent?',
    },
    unit: 'bps',
    bounds: [{ kind: 'usual', most: 5_000, source: MULTI_STAKEHOLDER_PRACTICE, confidence: 'advice' }],
    affects: ['founding', 'governance'],
  },
  'stakeholders.groups.*.delegates': {
    label: { id: 'Utusan kelompok', en: 'Delegates of a group' },
    question: {
      id: 'Berapa utusan kelompok ini dalam rapat paripurna?',
      en: 'How many delegates does this group send to the plenary?',
    },
    unit: 'persons',
    bounds: [{ kind: 'usual', most: 100, source: MULTI_STAKEHOLDER_PRACTICE, confidence: 'advice' }],
    affects: ['governance'],
  },
  'stakeholders.groups.*.boardSeats': {
    label: { id: 'Kursi pengurus bagi kelompok', en: 'Seats of the board kept for a group' },
    question: {
      id: 'Berapa kursi pengurus disediakan bagi kelompok ini?',
      en: 'How many seats of the board are kept for this group?',
    },
    unit: 'persons',
    bounds: [],
    affects: ['founding', 'governance'],
  },
  'stakeholders.groups.*.entryShareRupiah': {
    label: { id: 'Simpanan pokok kelompok', en: 'Entry share of a group' },
    question: {
      id: 'Berapa simpanan pokok kelompok ini, bila berbeda dari anggota lain?',
      en: 'How much is the entry share of this group, where it differs?',
    },
    unit: 'rupiah',
    bounds: [
      { kind: 'law', least: 1, source: law('41(2)'), confidence: 'read' },
      { kind: 'usual', most: 100_000_000, source: MULTI_STAKEHOLDER_PRACTICE, confidence: 'advice' },
    ],
    affects: ['founding', 'membership', 'payments'],
  },
  'stakeholders.groups.*.mandatoryShareRupiah': {
    label: { id: 'Simpanan wajib kelompok', en: 'Mandatory share of a group' },
    question: {
      id: 'Berapa simpanan wajib kelompok ini, bila berbeda dari anggota lain?',
      en: 'How much is the mandatory share of this group, where it differs?',
    },
    unit: 'rupiah',
    bounds: [{ kind: 'usual', most: 20_000_000, source: MULTI_STAKEHOLDER_PRACTICE, confidence: 'advice' }],
    affects: ['founding', 'membership', 'payments'],
  },
  'stakeholders.groups.*.candidateMonths': {
    label: { id: 'Masa calon anggota kelompok', en: 'Candidate period of a group' },
    question: {
      id: 'Berapa bulan masa calon anggota di kelompok ini, bila berbeda?',
      en: 'How many months is the candidate period of this group, where it differs?',
    },
    unit: 'months',
    bounds: [{ kind: 'usual', most: 24, source: MULTI_STAKEHOLDER_PRACTICE, confidence: 'advice' }],
    affects: ['membership'],
  },
  'stakeholders.groups.*.candidateMinimumHours': {
    label: { id: 'Jam kerja calon anggota kelompok', en: 'Hours of work as a candidate of a group' },
    question: {
      id: 'Berapa jam calon anggota kelompok ini harus bekerja, bila berbeda?',
      en: 'How many hours does a candidate of this group work, where it differs?',
    },
    unit: 'hours',
    bounds: [{ kind: 'usual', most: 2_000, source: MULTI_STAKEHOLDER_PRACTICE, confidence: 'advice' }],
    affects: ['membership', 'work'],
  },
  'stakeholders.groups.*.vetoes': {
    label: { id: 'Hak veto kelompok', en: 'Vetoes of a group' },
    question: {
      id: 'Keputusan apa yang tidak dapat diambil bila kelompok ini menolaknya?',
      en: 'Which decisions do not pass while this group is against them?',
    },
    unit: 'words',
    words: DECISION_NAMES,
    bounds: [],
    affects: ['governance'],
  },
  'stakeholders.plenaryAttendance': {
    label: { id: 'Peserta rapat paripurna', en: 'Who attends the plenary' },
    question: {
      id: 'Siapa yang menghadiri rapat anggota paripurna dan bersuara di dalamnya?',
      en: 'Who attends the plenary and votes in it?',
    },
    unit: 'word',
    words: ATTENDANCE_WORDS,
    bounds: [],
    affects: ['governance'],
    holds: hasGroups,
  },
  'stakeholders.plenary': {
    label: { id: 'Cara menghitung suara rapat paripurna', en: 'How the plenary counts' },
    question: {
      id: 'Bagaimana suara dihitung dalam rapat anggota paripurna?',
      en: 'How are votes counted in the plenary?',
    },
    unit: 'word',
    words: PLENARY_WORDS,
    bounds: [],
    affects: ['governance'],
    holds: hasGroups,
  },
  'stakeholders.leastGroupsOnBoard': {
    label: { id: 'Kelompok yang terwakili dalam pengurus', en: 'Groups represented on the board' },
    question: {
      id: 'Pengurus harus berasal dari paling sedikit berapa kelompok?',
      en: 'From how many groups must the board come at least?',
    },
    unit: 'groups',
    bounds: [{ kind: 'usual', least: 2, source: multiStakeholderRegulation, confidence: 'advice' }],
    affects: ['governance'],
    holds: hasGroups,
  },
};
