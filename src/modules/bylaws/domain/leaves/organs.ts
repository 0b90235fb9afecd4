import type { Bilingual, BoardRules } from '../../model.ts';
import { law, PUBLISHED_ARTICLES } from '../sources.ts';
import { isSharia } from './capital.ts';
import type { SectionLeaves } from './leaf.ts';

const KIN_WORDS: Readonly<Record<BoardRules['kinBan'], Bilingual>> = {
  none: { id: 'tidak dibatasi hubungan keluarga', en: 'may be kin of one another' },
  firstDegree: {
    id: 'tidak boleh mempunyai hubungan suami istri atau orang tua dan anak',
    en: 'may not be spouses, or parent and child',
  },
  secondDegree: {
    id: 'tidak boleh mempunyai hubungan keluarga sedarah dan semenda sampai derajat kedua',
    en: 'may not be kin by blood or marriage up to the second degree',
  },
};

/** Board and supervisors. */
export const BOARD_LEAVES: SectionLeaves<'board'> = {
  'board.seats': {
    label: { id: 'Jumlah pengurus', en: 'Seats of the board' },
    question: {
      id: 'Berapa orang pengurus? Ganjil, paling sedikit tiga.',
      en: 'How many persons make the board? An odd number, at least three.',
    },
    unit: 'persons',
    bounds: [{ kind: 'usual', most: 9, source: PUBLISHED_ARTICLES, confidence: 'advice' }],
    affects: ['founding', 'governance'],
  },
  'board.supervisorSeats': {
    label: { id: 'Jumlah pengawas', en: 'Seats of the supervisors' },
    question: { id: 'Berapa orang pengawas?', en: 'How many supervisors are there?' },
    unit: 'persons',
    bounds: [
      { kind: 'law', least: 1, source: law('21, 38'), confidence: 'read' },
      { kind: 'usual', least: 3, most: 7, source: PUBLISHED_ARTICLES, confidence: 'advice' },
    ],
    affects: ['founding', 'governance'],
  },
  'board.termYears': {
    label: { id: 'Masa jabatan', en: 'Term of office' },
    question: {
      id: 'Berapa tahun masa jabatan pengurus dan pengawas?',
      en: 'For how many years are board and supervisors elected?',
    },
    unit: 'years',
    bounds: [{ kind: 'law', least: 1, most: 5, source: law('29'), confidence: 'read' }],
    affects: ['governance'],
  },
  'board.maximumConsecutiveTerms': {
    label: { id: 'Masa jabatan berturut-turut paling banyak', en: 'Consecutive terms at most' },
    question: {
      id: 'Berapa kali berturut-turut seseorang boleh dipilih untuk jabatan yang sama?',
      en: 'How many times in a row may a person hold the same office?',
    },
    unit: 'terms',
    bounds: [{ kind: 'usual', least: 1, most: 3, source: PUBLISHED_ARTICLES, confidence: 'advice' }],
    affects: ['governance'],
  },
  'board.kinBan': {
    label: { id: 'Larangan hubungan keluarga', en: 'Ban on kin' },
    question: {
      id: 'Apakah keluarga boleh bersama-sama menjadi pengurus dan pengawas?',
      en: 'May kin sit on the board and among the supervisors together?',
    },
    unit: 'word',
    words: KIN_WORDS,
    bounds: [],
    affects: ['founding', 'governance'],
  },
  'board.managementAllowed': {
    label: { id: 'Pengelola', en: 'Hired managers' },
    question: { id: 'Apakah pengurus boleh mengangkat pengelola?', en: 'May the board hire managers?' },
    unit: 'word',
    words: { true: { id: 'dapat', en: 'may' }, false: { id: 'tidak dapat', en: 'may not' } },
    bounds: [],
    affects: ['governance', 'work'],
  },
  'board.managementTermYears': {
    label: { id: 'Lama kontrak pengelola', en: 'Length of a manager’s contract' },
    question: {
      id: 'Paling lama berapa tahun kontrak pengelola?',
      en: 'How many years is a manager’s contract at most?',
    },
    unit: 'years',
    bounds: [{ kind: 'usual', most: 5, source: law('32, 33'), confidence: 'advice' }],
    affects: ['governance', 'work'],
    holds: ({ board }) => board.managementAllowed,
  },
  'board.remunerationByMeeting': {
    label: { id: 'Imbalan pengurus dan pengawas', en: 'What board and supervisors receive' },
    question: {
      id: 'Apakah imbalan pengurus dan pengawas diputuskan rapat anggota?',
      en: 'Does the members’ meeting decide what board and supervisors receive?',
    },
    unit: 'word',
    words: {
      true: { id: 'rapat anggota', en: 'the members’ meeting' },
      false: { id: 'pengurus dalam batas anggaran', en: 'the board within the budget' },
    },
    bounds: [],
    affects: ['governance', 'ledger'],
  },
  'board.shariaSeats': {
    label: { id: 'Dewan pengawas syariah', en: 'Sharia supervisory board' },
    question: { id: 'Berapa orang dewan pengawas syariah?', en: 'How many make the sharia supervisory board?' },
    unit: 'persons',
    bounds: [{ kind: 'usual', least: 2, most: 5, source: law('44A'), confidence: 'advice' }],
    affects: ['founding', 'governance'],
    holds: isSharia,
  },
};
