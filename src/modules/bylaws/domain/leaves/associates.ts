import type { Bilingual, Bylaws } from '../../model.ts';
import { COMMON_SENSE, PUBLISHED_ARTICLES } from '../sources.ts';
import type { LeafDescription, SectionLeaves } from './leaf.ts';

const MAY: Readonly<Record<'true' | 'false', Bilingual>> = {
  true: { id: 'berhak', en: 'may' },
  false: { id: 'tidak berhak', en: 'may not' },
};

const associatesAllowed = ({ associates }: Bylaws): boolean => associates.allowed;

/** One switch of what associates may do. */
const right = (label: Bilingual, question: Bilingual, affects: LeafDescription['affects']): LeafDescription => ({
  label,
  question,
  unit: 'word',
  words: MAY,
  bounds: [],
  affects,
  holds: associatesAllowed,
});

/** Associates (anggota luar biasa) and their rights. */
export const ASSOCIATE_LEAVES: SectionLeaves<'associates'> = {
  'associates.allowed': {
    label: { id: 'Anggota luar biasa', en: 'Associates' },
    question: {
      id: 'Apakah koperasi menerima anggota luar biasa?',
      en: 'Does the cooperative admit associates (anggota luar biasa)?',
    },
    unit: 'word',
    words: { true: { id: 'dapat', en: 'may' }, false: { id: 'tidak', en: 'does not' } },
    bounds: [],
    affects: ['founding', 'membership'],
  },
  'associates.foreigners': {
    label: { id: 'Warga negara asing', en: 'Foreigners' },
    question: {
      id: 'Apakah warga negara asing boleh menjadi anggota luar biasa?',
      en: 'May foreigners be associates?',
    },
    unit: 'word',
    words: { true: { id: 'termasuk', en: 'among them also' }, false: { id: 'tidak termasuk', en: 'but not' } },
    bounds: [],
    affects: ['membership'],
    holds: associatesAllowed,
  },
  'associates.attend': right(
    { id: 'Hadir dan bicara dalam rapat', en: 'Attend and speak' },
    {
      id: 'Apakah anggota luar biasa boleh hadir dan berbicara dalam rapat anggota?',
      en: 'May associates attend and speak in the members’ meeting?',
    },
    ['governance'],
  ),
  'associates.vote': right(
    { id: 'Hak suara anggota luar biasa', en: 'Vote of associates' },
    { id: 'Apakah anggota luar biasa mempunyai hak suara?', en: 'Have associates a vote?' },
    ['governance'],
  ),
  'associates.eligible': right(
    { id: 'Hak dipilih anggota luar biasa', en: 'Eligibility of associates' },
    {
      id: 'Apakah anggota luar biasa boleh dipilih menjadi pengurus atau pengawas?',
      en: 'May associates be elected to the board or as supervisors?',
    },
    ['governance'],
  ),
  'associates.services': right(
    { id: 'Pelayanan bagi anggota luar biasa', en: 'Services for associates' },
    {
      id: 'Apakah anggota luar biasa dilayani seperti anggota?',
      en: 'Are associates served as members are?',
    },
    ['marketplace', 'membership'],
  ),
  'associates.surplus': right(
    { id: 'SHU bagi anggota luar biasa', en: 'Surplus for associates' },
    { id: 'Apakah anggota luar biasa ikut menerima SHU?', en: 'Do associates share in the surplus?' },
    ['surplus'],
  ),
  'associates.entryShareRupiah': {
    label: { id: 'Simpanan pokok anggota luar biasa', en: 'Entry share of associates' },
    question: {
      id: 'Berapa simpanan pokok anggota luar biasa? Nol berarti tidak ada.',
      en: 'How much is the entry share of an associate? Zero means none.',
    },
    unit: 'rupiah',
    bounds: [{ kind: 'usual', most: 25_000_000, source: PUBLISHED_ARTICLES, confidence: 'advice' }],
    affects: ['membership', 'payments'],
    holds: associatesAllowed,
  },
};

/** Leaving and the settlement. */
export const EXIT_LEAVES: SectionLeaves<'exit'> = {
  'exit.noticeDays': {
    label: { id: 'Pemberitahuan pengunduran diri', en: 'Notice of leaving' },
    question: {
      id: 'Berapa hari sebelumnya anggota memberitahukan pengunduran diri?',
      en: 'How many days before leaving does a member give notice?',
    },
    unit: 'days',
    bounds: [{ kind: 'usual', most: 90, source: PUBLISHED_ARTICLES, confidence: 'disputed' }],
    affects: ['membership'],
  },
  'exit.refundDelayDays': {
    label: { id: 'Batas waktu pengembalian simpanan', en: 'Time limit for paying shares back' },
    question: {
      id: 'Dalam berapa hari simpanan anggota yang keluar dikembalikan?',
      en: 'Within how many days are the shares of a leaving member paid back?',
    },
    unit: 'days',
    bounds: [{ kind: 'usual', most: 365, source: COMMON_SENSE, confidence: 'disputed' }],
    affects: ['membership', 'payments'],
  },
  'exit.refundAfterYearClose': {
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
  'exit.instalments': {
    label: { id: 'Angsuran pengembalian simpanan', en: 'Instalments of paying back' },
    question: {
      id: 'Dalam paling banyak berapa angsuran simpanan dikembalikan?',
      en: 'In how many instalments are shares paid back at most?',
    },
    unit: 'instalments',
    bounds: [{ kind: 'usual', most: 24, source: COMMON_SENSE, confidence: 'disputed' }],
    affects: ['membership', 'payments'],
  },
  'exit.lossDeduction': {
    label: { id: 'Kerugian pada saat keluar', en: 'A loss at the time of leaving' },
    question: {
      id: 'Apakah kerugian yang belum tertutup mengurangi simpanan yang dikembalikan?',
      en: 'Is a loss that is not yet covered taken off what is paid back?',
    },
    unit: 'word',
    words: {
      none: { id: 'tidak mengurangi simpanan yang dikembalikan', en: 'is not taken off' },
      proportional: {
        id: 'mengurangi simpanan yang dikembalikan sebanding dengan besarnya simpanan',
        en: 'is taken off in proportion to the shares',
      },
    },
    bounds: [],
    affects: ['membership', 'ledger', 'payments'],
  },
  'exit.heirsClaimYears': {
    label: { id: 'Tenggang bagi ahli waris', en: 'Time for the heirs' },
    question: {
      id: 'Berapa tahun hak anggota yang meninggal menunggu ahli warisnya? Nol berarti tanpa batas.',
      en: 'For how many years does the money of a member who died wait for the heirs? Zero means without a limit.',
    },
    unit: 'years',
    words: { 0: { id: 'tanpa batas waktu', en: 'without a limit of time' } },
    bounds: [],
    affects: ['membership', 'payments'],
  },
};
