import type { AgendaItem, Bilingual, Bylaws, DecisionMethod, MajorityOf, TieRule } from '../../model.ts';
import type { LeafDescription, SectionLeaves } from './leaf.ts';
import { delegateMeetings, law, meetingRegulation, PUBLISHED_ARTICLES } from '../sources.ts';

const METHOD_WORDS: Readonly<Record<DecisionMethod, Bilingual>> = {
  consensus: { id: 'musyawarah untuk mencapai mufakat', en: 'consensus' },
  open: { id: 'pemungutan suara terbuka', en: 'an open vote' },
  secret: { id: 'pemungutan suara rahasia', en: 'a secret vote' },
};

const MAJORITY_WORDS: Readonly<Record<MajorityOf, Bilingual>> = {
  cast: { id: 'suara yang dikeluarkan', en: 'the votes cast' },
  present: { id: 'anggota yang hadir', en: 'the members present' },
  roll: { id: 'seluruh anggota', en: 'all members' },
};

const TIE_WORDS: Readonly<Record<TieRule, Bilingual>> = {
  rejected: { id: 'usul dinyatakan ditolak', en: 'the motion is lost' },
  chair: { id: 'pimpinan rapat menentukan', en: 'the chair of the meeting decides' },
};

const SECOND_CALL_WORDS = {
  none: { id: 'berapa pun anggota yang hadir', en: 'whatever number of members is present' },
} as const;

const NOTHING = { numerator: 0n, denominator: 1n };
const HALF = { numerator: 1n, denominator: 2n };
const WHOLE = { numerator: 1n, denominator: 1n };

/** How the articles call what is on an agenda. */
export const AGENDA_WORDS: Readonly<Record<AgendaItem, Bilingual>> = {
  minutes: { id: 'pengesahan risalah rapat yang lalu', en: 'the minutes of the last meeting' },
  boardReport: { id: 'laporan pertanggungjawaban pengurus', en: 'the board’s report' },
  accounts: { id: 'pengesahan laporan keuangan', en: 'approval of the accounts' },
  supervisorReport: { id: 'laporan pengawas', en: 'the supervisors’ report' },
  discharge: { id: 'pembebasan tanggung jawab pengurus', en: 'the discharge of the board' },
  surplus: { id: 'pembagian sisa hasil usaha', en: 'the division of the surplus' },
  workPlan: { id: 'rencana kerja', en: 'the work plan' },
  budget: { id: 'rencana anggaran pendapatan dan belanja', en: 'the budget' },
  remuneration: { id: 'imbalan pengurus dan pengawas', en: 'what board and supervisors receive' },
  election: { id: 'pemilihan pengurus dan pengawas', en: 'the election of board and supervisors' },
  oath: { id: 'pelantikan yang terpilih', en: 'the swearing-in of those elected' },
};

const ALLOWED_WORDS = {
  true: { id: 'dapat', en: 'may' },
  false: { id: 'tidak dapat', en: 'may not' },
} as const;

/** What an ordinary meeting must have on its agenda. */
const agenda = (label: Bilingual, question: Bilingual): LeafDescription => ({
  label,
  question,
  unit: 'words',
  words: AGENDA_WORDS,
  bounds: [],
  affects: ['governance'],
});

const byDelegates = ({ meetings }: Bylaws): boolean => meetings.delegatesFromMembers > 0;

/** The members' meeting. */
export const MEETING_LEAVES: SectionLeaves<'meetings'> = {
  'meetings.noticeDays': {
    label: { id: 'Jangka waktu undangan rapat', en: 'Notice of a meeting' },
    question: {
      id: 'Berapa hari sebelum rapat undangan harus sudah disampaikan?',
      en: 'How many days before a meeting must the notice have been given?',
    },
    unit: 'days',
    bounds: [{ kind: 'usual', least: 3, most: 30, source: PUBLISHED_ARTICLES, confidence: 'advice' }],
    affects: ['governance'],
  },
  'meetings.electronicAllowed': {
    label: { id: 'Rapat daring', en: 'Online meetings' },
    question: {
      id: 'Apakah rapat anggota boleh diselenggarakan secara daring?',
      en: 'May the members’ meeting be held online?',
    },
    unit: 'word',
    words: ALLOWED_WORDS,
    bounds: [],
    affects: ['governance'],
  },
  'meetings.electronicNoticeDays': {
    label: { id: 'Jangka waktu bahan rapat elektronik', en: 'Papers of an electronic meeting' },
    question: {
      id: 'Berapa hari sebelum rapat daring bahan rapat harus dikirim?',
      en: 'How many days before an online meeting are the papers sent?',
    },
    unit: 'days',
    // Whether this regulation is still in force could not be made sure: so it warns and does not refuse.
    bounds: [{ kind: 'usual', least: 7, most: 30, source: meetingRegulation('16'), confidence: 'disputed' }],
    affects: ['governance'],
    holds: ({ meetings }) => meetings.electronicAllowed,
  },
  'meetings.annualWithinMonths': {
    label: { id: 'Batas waktu rapat anggota tahunan', en: 'Time limit of the annual meeting' },
    question: {
      id: 'Paling lambat berapa bulan setelah tutup buku rapat anggota tahunan diadakan?',
      en: 'How many months after the end of the year is the annual meeting held at the latest?',
    },
    unit: 'months',
    bounds: [
      { kind: 'law', least: 1, most: 6, source: law('26(2)'), confidence: 'read' },
      {
        kind: 'usual',
        least: 2,
        source: law('35'),
        confidence: 'advice',
      },
    ],
    affects: ['governance', 'ledger', 'surplus'],
  },
  'meetings.writtenAllowed': {
    label: { id: 'Rapat tertulis', en: 'Written meetings' },
    question: {
      id: 'Apakah rapat anggota boleh diselenggarakan secara tertulis?',
      en: 'May the members’ meeting be held in writing?',
    },
    unit: 'word',
    words: ALLOWED_WORDS,
    bounds: [],
    affects: ['governance'],
  },
  'meetings.writtenAnswerDays': {
    label: { id: 'Waktu menjawab rapat tertulis', en: 'Time to answer in a written meeting' },
    question: {
      id: 'Berapa hari anggota boleh menjawab dalam rapat tertulis?',
      en: 'How many days do members have to answer in a written meeting?',
    },
    unit: 'days',
    bounds: [{ kind: 'usual', least: 3, most: 14, source: meetingRegulation('15'), confidence: 'disputed' }],
    affects: ['governance'],
    holds: ({ meetings }) => meetings.writtenAllowed,
  },
  'meetings.extraordinaryRequest': {
    label: { id: 'Permintaan rapat anggota luar biasa', en: 'Demand for an extraordinary meeting' },
    question: {
      id: 'Berapa bagian anggota dapat meminta rapat anggota luar biasa?',
      en: 'Which part of the members may demand an extraordinary meeting?',
    },
    unit: 'threshold',
    bounds: [{ kind: 'usual', most: HALF, source: law('27'), confidence: 'advice' }],
    affects: ['governance'],
  },
  'meetings.proxiesPerPerson': {
    label: { id: 'Kuasa per orang', en: 'Proxies per person' },
    question: {
      id: 'Berapa anggota yang tidak hadir boleh diwakili satu orang?',
      en: 'How many absent members may one person represent?',
    },
    unit: 'persons',
    bounds: [{ kind: 'usual', most: 0, source: PUBLISHED_ARTICLES, confidence: 'disputed' }],
    affects: ['governance'],
  },
  'meetings.delegatesFromMembers': {
    label: { id: 'Rapat utusan', en: 'Meetings of delegates' },
    question: {
      id: 'Mulai berapa anggota rapat diadakan oleh utusan kelompok? Nol berarti tidak pernah.',
      en: 'From how many members on do delegates meet? Zero means never.',
    },
    unit: 'members',
    words: { 0: { id: 'berapa pun jumlah anggota', en: 'whatever the number of members' } },
    bounds: [{ kind: 'usual', most: 5_000, source: delegateMeetings, confidence: 'disputed' }],
    affects: ['governance'],
  },
  'meetings.membersPerDelegate': {
    label: { id: 'Anggota per utusan', en: 'Members for each delegate' },
    question: { id: 'Satu utusan mewakili berapa anggota?', en: 'How many members does one delegate stand for?' },
    unit: 'members',
    bounds: [{ kind: 'usual', most: 100, source: PUBLISHED_ARTICLES, confidence: 'advice' }],
    affects: ['governance'],
    holds: byDelegates,
  },
  'meetings.agenda.annual': agenda(
    { id: 'Acara rapat anggota tahunan', en: 'Agenda of the annual meeting' },
    { id: 'Apa yang wajib dibahas dalam rapat anggota tahunan?', en: 'What must the annual meeting deal with?' },
  ),
  'meetings.agenda.planning': agenda(
    { id: 'Acara rapat rencana kerja', en: 'Agenda of the planning meeting' },
    { id: 'Apa yang wajib dibahas dalam rapat rencana kerja?', en: 'What must the planning meeting deal with?' },
  ),
  'meetings.agenda.election': agenda(
    { id: 'Acara rapat pemilihan', en: 'Agenda of the election meeting' },
    { id: 'Apa yang wajib dibahas dalam rapat pemilihan?', en: 'What must the election meeting deal with?' },
  ),
  'meetings.secondCall.minimumGapHours': {
    label: { id: 'Jeda paling singkat sebelum rapat kedua', en: 'Shortest wait before a second call' },
    question: {
      id: 'Berapa jam paling singkat antara rapat yang tidak kuorum dan rapat kedua?',
      en: 'How many hours lie at least between the meeting without quorum and the second call?',
    },
    unit: 'hours',
    bounds: [{ kind: 'usual', least: 1, most: 336, source: PUBLISHED_ARTICLES, confidence: 'advice' }],
    affects: ['governance'],
  },
  'meetings.secondCall.maximumGapDays': {
    label: { id: 'Jeda paling lama sebelum rapat kedua', en: 'Longest wait before a second call' },
    question: {
      id: 'Berapa hari paling lama sampai rapat kedua?',
      en: 'How many days may pass until the second call at most?',
    },
    unit: 'days',
    bounds: [{ kind: 'usual', least: 1, most: 60, source: PUBLISHED_ARTICLES, confidence: 'advice' }],
    affects: ['governance'],
  },
  'meetings.secondCall.noticeDays': {
    label: { id: 'Jangka waktu undangan rapat kedua', en: 'Notice of a second call' },
    question: {
      id: 'Berapa hari sebelum rapat kedua undangannya disampaikan?',
      en: 'How many days before the second call is its notice given?',
    },
    unit: 'days',
    bounds: [{ kind: 'usual', most: 30, source: PUBLISHED_ARTICLES, confidence: 'advice' }],
    affects: ['governance'],
  },
  'meetings.decisions.*.method': {
    label: { id: 'Cara mengambil keputusan', en: 'How the decision is taken' },
    question: {
      id: 'Dengan cara apa keputusan diambil, dan apa yang dicoba lebih dahulu?',
      en: 'How is the decision taken, and what is tried first?',
    },
    unit: 'sequence',
    words: METHOD_WORDS,
    bounds: [],
    affects: ['governance'],
  },
  'meetings.decisions.*.quorum': {
    label: { id: 'Kuorum', en: 'Quorum' },
    question: {
      id: 'Berapa bagian anggota harus hadir agar rapat sah?',
      en: 'Which part of the members must be present for the meeting to be valid?',
    },
    unit: 'threshold',
    bounds: [
      {
        kind: 'usual',
        least: { numerator: 1n, denominator: 5n },
        source: law('28'),
        confidence: 'disputed',
      },
    ],
    affects: ['governance'],
  },
  'meetings.decisions.*.secondCallQuorum': {
    label: { id: 'Kuorum rapat kedua', en: 'Quorum of the second call' },
    question: {
      id: 'Berapa bagian anggota harus hadir dalam rapat kedua?',
      en: 'Which part of the members must be present at the second call?',
    },
    unit: 'threshold',
    words: SECOND_CALL_WORDS,
    bounds: [{ kind: 'usual', least: NOTHING, most: WHOLE, source: law('28'), confidence: 'disputed' }],
    affects: ['governance'],
  },
  'meetings.decisions.*.majority': {
    label: { id: 'Suara yang diperlukan', en: 'Majority' },
    question: {
      id: 'Berapa bagian suara harus setuju, dan dihitung dari apa?',
      en: 'Which part must be in favour, and of what?',
    },
    unit: 'majority',
    words: MAJORITY_WORDS,
    bounds: [{ kind: 'law', least: HALF, source: law('24(2)'), confidence: 'read' }],
    affects: ['governance'],
  },
  'meetings.decisions.*.tie': {
    label: { id: 'Suara sama banyak', en: 'Equal votes' },
    question: { id: 'Apa yang terjadi bila suara sama banyak?', en: 'What happens at equal votes?' },
    unit: 'word',
    words: TIE_WORDS,
    bounds: [],
    affects: ['governance'],
  },
};
