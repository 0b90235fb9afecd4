import type { Bilingual, Bylaws } from '../../model.ts';
import { PLATFORM_PRACTICE } from '../sources.ts';
import type { LeafDescription, SectionLeaves } from './leaf.ts';

const runsPlatform = ({ platform }: Bylaws): boolean => platform.enabled;

/** One promise of the platform, kept or not. */
const promise = (
  label: Bilingual,
  question: Bilingual,
  words: Readonly<Record<'true' | 'false', Bilingual>>,
): LeafDescription => ({
  label,
  question,
  unit: 'word',
  words,
  bounds: [],
  affects: ['dispatch', 'marketplace'],
  holds: runsPlatform,
});

/** What a platform owes those who depend on it. */
export const PLATFORM_LEAVES: SectionLeaves<'platform'> = {
  'platform.enabled': {
    label: { id: 'Ketentuan platform', en: 'Rules of a platform' },
    question: {
      id: 'Apakah koperasi menjalankan platform yang mempertemukan anggota dengan pelanggan?',
      en: 'Does the cooperative run a platform between members and customers?',
    },
    unit: 'word',
    words: { true: { id: 'menyelenggarakan', en: 'runs a' }, false: { id: 'tidak menyelenggarakan', en: 'runs no' } },
    bounds: [],
    affects: ['dispatch', 'marketplace'],
  },
  'platform.openRules': promise(
    { id: 'Keterbukaan aturan platform', en: 'Open rules of the platform' },
    {
      id: 'Apakah cara platform menawarkan pekerjaan dan menghitung harga terbuka bagi anggota?',
      en: 'Are the rules by which work is offered and prices are made open to members?',
    },
    {
      true: { id: 'terbuka bagi setiap anggota', en: 'open to every member' },
      false: { id: 'hanya diketahui pengurus', en: 'known to the board alone' },
    },
  ),
  'platform.portableRecords': promise(
    { id: 'Catatan kerja milik anggota', en: 'Records that are the members’ own' },
    {
      id: 'Apakah anggota berhak membawa catatan kerja dan penilaiannya sendiri?',
      en: 'May members take the records of their own work and ratings with them?',
    },
    {
      true: { id: 'berhak memperoleh dan membawa', en: 'may take along' },
      false: { id: 'berhak melihat, tetapi tidak membawa,', en: 'may see, but not take along,' },
    },
  ),
  'platform.priceFloorByMeeting': promise(
    { id: 'Harga terendah', en: 'Lowest price' },
    {
      id: 'Apakah harga terendah ditetapkan rapat anggota?',
      en: 'Does the members’ meeting set the lowest price?',
    },
    { true: { id: 'rapat anggota', en: 'the members’ meeting' }, false: { id: 'pengurus', en: 'the board' } },
  ),
  'platform.deactivationAppealDays': {
    label: { id: 'Keberatan atas penonaktifan', en: 'Appeal against being switched off' },
    question: {
      id: 'Dalam berapa hari anggota boleh berkeberatan atas penonaktifan? Nol berarti tidak ada.',
      en: 'Within how many days may a member appeal against being switched off? Zero means never.',
    },
    unit: 'days',
    bounds: [{ kind: 'usual', least: 7, most: 60, source: PLATFORM_PRACTICE, confidence: 'advice' }],
    affects: ['dispatch', 'membership'],
    holds: runsPlatform,
  },
};
