import { chairSettlesTies, DECISION_KINDS, type Bylaws, type DecisionRule } from '../../../model.ts';
import { DECISION_NAMES } from '../decision-names.ts';
import { fixed, wordingOf, type ChapterLayout, type ItemLayout, type Wording } from '../layout.ts';

const byDelegates = ({ meetings }: Bylaws) => meetings.delegatesFromMembers > 0;

const SECOND_CALL: readonly Wording<DecisionRule>[] = [
  { when: (rule) => rule.secondCallQuorum === 'none', id: '{.secondCallQuorum}', en: 'with {.secondCallQuorum}' },
  { id: '{.secondCallQuorum} dari jumlah anggota', en: '{.secondCallQuorum} of them' },
];

/** A casting vote that cannot carry the decision is said to have no effect. */
const EQUAL_VOTES: readonly Wording<DecisionRule>[] = [
  {
    when: (rule) => rule.tie === 'chair' && !chairSettlesTies(rule),
    id: 'suara sama banyak belum mencapainya, sehingga ketentuan bahwa {.tie} tidak berlaku',
    en: 'equal votes do not reach it, so the rule that {.tie} has no effect',
  },
  { id: 'apabila suara sama banyak, {.tie}', en: 'at equal votes {.tie}' },
];

/** One item per kind of decision, with its method, quorum and majority. */
function decisionItems({ meetings }: Bylaws): readonly ItemLayout[] {
  return DECISION_KINDS.map((kind) => {
    const rule = meetings.decisions[kind];
    const [second, equal] = [wordingOf(rule, SECOND_CALL), wordingOf(rule, EQUAL_VOTES)];
    return {
      id: `{@}: diambil dengan {.method}; rapat sah apabila dihadiri {.quorum} dari jumlah anggota, dan pada rapat kedua ${second.id}; disetujui oleh {.majority}; ${equal.id};`,
      en: `{@}: by {.method}; the meeting is valid with {.quorum} of the members, at a second call ${second.en}; carried by {.majority}; ${equal.en};`,
      path: `meetings.decisions.${kind}`,
      names: { '@': { text: DECISION_NAMES[kind] } },
    };
  });
}

/** The members' meeting (UU 25/1992 art. 22–28; Permenkop 19/2015). */
export const MEETING_CHAPTERS: readonly ChapterLayout[] = [
  {
    key: 'meetings',
    part: 'articles',
    title: { id: 'Rapat Anggota', en: 'The Members’ Meeting' },
    articles: [
      {
        key: 'members-meeting',
        title: { id: 'Kedudukan dan wewenang rapat anggota', en: 'Standing and powers' },
        paragraphs: [
          {
            id: 'Rapat anggota merupakan pemegang kekuasaan tertinggi dalam Koperasi.',
            en: 'The members’ meeting is the highest power in the Cooperative.',
          },
          {
            id: 'Rapat anggota menetapkan:',
            en: 'The members’ meeting decides on:',
            items: fixed(
              { id: 'anggaran dasar dan anggaran rumah tangga;', en: 'the articles and the house rules;' },
              {
                id: 'kebijakan umum di bidang organisasi, manajemen, dan usaha Koperasi;',
                en: 'general policy on organisation, management and business;',
              },
              {
                id: 'pemilihan, pengangkatan, dan pemberhentian pengurus dan pengawas;',
                en: 'election, appointment and dismissal of board and supervisors;',
              },
              {
                id: 'rencana kerja, rencana anggaran pendapatan dan belanja, serta pengesahan laporan keuangan;',
                en: 'work plan, budget and approval of the financial statements;',
              },
              {
                id: 'pengesahan pertanggungjawaban pengurus dalam pelaksanaan tugasnya;',
                en: 'the discharge of the board;',
              },
              { id: 'pembagian sisa hasil usaha; dan', en: 'the division of the surplus; and' },
              {
                id: 'penggabungan, peleburan, pembagian, dan pembubaran Koperasi.',
                en: 'merger, division and dissolution.',
              },
            ),
          },
          {
            id: 'Rapat anggota diselenggarakan secara luring; rapat {meetings.electronicAllowed} diselenggarakan secara daring dan {meetings.writtenAllowed} diselenggarakan secara tertulis.',
            en: 'The meeting is held in one place; it {meetings.electronicAllowed} be held online and {meetings.writtenAllowed} be held in writing.',
          },
          {
            when: byDelegates,
            id: 'Apabila jumlah anggota mencapai {meetings.delegatesFromMembers} atau lebih, rapat anggota dapat diadakan oleh utusan yang dipilih dalam rapat kelompok, satu utusan bagi setiap {meetings.membersPerDelegate}.',
            en: 'From {meetings.delegatesFromMembers} on, delegates chosen in group meetings may hold the members’ meeting, one for every {meetings.membersPerDelegate}.',
          },
          {
            when: (bylaws) => !byDelegates(bylaws),
            id: 'Rapat anggota dihadiri oleh anggota sendiri, {meetings.delegatesFromMembers}.',
            en: 'The members attend themselves, {meetings.delegatesFromMembers}.',
          },
        ],
      },
      {
        key: 'annual-meeting',
        title: { id: 'Rapat anggota tahunan', en: 'Annual meeting' },
        paragraphs: [
          {
            id: 'Rapat anggota diadakan paling sedikit sekali dalam setahun.',
            en: 'The members meet at least once a year.',
          },
          {
            id: 'Rapat anggota untuk mengesahkan pertanggungjawaban pengurus diadakan paling lambat {meetings.annualWithinMonths} setelah tahun buku lampau.',
            en: 'The meeting on the accounts is held within {meetings.annualWithinMonths} of the end of the financial year.',
          },
        ],
      },
      {
        key: 'extraordinary-meeting',
        title: { id: 'Rapat anggota luar biasa', en: 'Extraordinary meeting' },
        paragraphs: [
          {
            id: 'Rapat anggota luar biasa diadakan apabila keadaan mengharuskan adanya keputusan segera, atas permintaan {meetings.extraordinaryRequest} dari jumlah anggota atau atas keputusan pengurus.',
            en: 'An extraordinary meeting is held where a decision is urgent, on demand of {meetings.extraordinaryRequest} of the members or by decision of the board.',
          },
          {
            id: 'Rapat anggota luar biasa mempunyai wewenang yang sama dengan rapat anggota.',
            en: 'It has the same powers as any members’ meeting.',
          },
        ],
      },
      {
        key: 'agenda',
        title: { id: 'Acara wajib', en: 'Duties of the agenda' },
        paragraphs: [
          {
            when: ({ meetings }) => meetings.agenda.annual.length > 0,
            id: 'Acara rapat anggota tahunan memuat {meetings.agenda.annual}.',
            en: 'The annual meeting deals with {meetings.agenda.annual}.',
          },
          {
            when: ({ meetings }) => meetings.agenda.planning.length > 0,
            id: 'Acara rapat anggota rencana kerja memuat {meetings.agenda.planning}.',
            en: 'The planning meeting deals with {meetings.agenda.planning}.',
          },
          {
            when: ({ meetings }) => meetings.agenda.election.length > 0,
            id: 'Acara rapat anggota pemilihan memuat {meetings.agenda.election}.',
            en: 'The election meeting deals with {meetings.agenda.election}.',
          },
        ],
      },
      {
        key: 'notice',
        title: { id: 'Undangan dan bahan rapat', en: 'Notice and papers' },
        paragraphs: [
          {
            id: 'Undangan rapat anggota beserta acaranya disampaikan paling lambat {meetings.noticeDays} sebelum rapat.',
            en: 'Notice with the agenda is given at least {meetings.noticeDays} before a meeting.',
          },
          {
            when: ({ meetings }) => meetings.electronicAllowed,
            id: 'Bahan rapat yang diselenggarakan secara daring dikirim paling lambat {meetings.electronicNoticeDays} sebelum rapat; semua peserta harus dapat saling melihat, mendengar, dan berpartisipasi.',
            en: 'The papers of an online meeting are sent at least {meetings.electronicNoticeDays} before it; everybody taking part must see, hear and be heard.',
          },
          {
            when: ({ meetings }) => meetings.writtenAllowed,
            id: 'Dalam rapat tertulis anggota menjawab paling lambat {meetings.writtenAnswerDays} sejak bahan rapat dikirim; rapat sah apabila jumlah jawaban mencapai kuorum.',
            en: 'In a written meeting members answer within {meetings.writtenAnswerDays} of sending; it is valid where the answers reach the quorum.',
          },
        ],
      },
      {
        key: 'votes',
        title: { id: 'Hak suara', en: 'Votes' },
        paragraphs: [
          {
            id: 'Setiap anggota mempunyai {votes.weighting}.',
            en: 'Every member has {votes.weighting}.',
          },
          {
            when: ({ votes }) => votes.weighting === 'membersAndPatronage',
            id: 'Setiap koperasi anggota mempunyai satu suara, ditambah satu suara untuk setiap {votes.membersPerVote} yang dimilikinya dan satu suara untuk setiap {votes.patronagePerVoteRupiah} jasa usahanya dalam tahun yang lalu, seluruhnya paling banyak {votes.mostVotes}.',
            en: 'Each member cooperative has one vote, one more for every {votes.membersPerVote} of its own and one more for every {votes.patronagePerVoteRupiah} of patronage in the past year, {votes.mostVotes} at most.',
          },
          {
            when: ({ meetings }) => meetings.proxiesPerPerson === 0,
            id: 'Kehadiran anggota dalam rapat tidak dapat diwakilkan kepada orang lain ({meetings.proxiesPerPerson} bagi setiap peserta).',
            en: 'Nobody may attend for another member ({meetings.proxiesPerPerson} for each participant).',
          },
          {
            when: ({ meetings }) => meetings.proxiesPerPerson > 0,
            id: 'Dengan surat kuasa seorang anggota dapat mewakili paling banyak {meetings.proxiesPerPerson} anggota yang tidak hadir.',
            en: 'With a written mandate one member may represent at most {meetings.proxiesPerPerson} who are absent.',
          },
        ],
      },
      {
        key: 'decisions',
        title: { id: 'Kuorum dan pengambilan keputusan', en: 'Quorum and decisions' },
        paragraphs: [
          {
            id: 'Keputusan rapat anggota diambil menurut jenisnya:',
            en: 'Decisions are taken according to their kind:',
            items: decisionItems,
          },
          {
            id: 'Suara abstain dan suara yang tidak sah tidak dihitung sebagai suara yang dikeluarkan.',
            en: 'Abstentions and invalid votes do not count as votes cast.',
          },
          {
            id: 'Setiap keputusan diberi nomor dan dicatat dalam berita acara rapat.',
            en: 'Every decision is numbered and entered in the minutes.',
          },
        ],
      },
      {
        key: 'second-call',
        title: { id: 'Rapat kedua', en: 'Second call' },
        paragraphs: [
          {
            id: 'Apabila kuorum tidak tercapai, rapat ditunda dan rapat kedua diadakan paling cepat {meetings.secondCall.minimumGapHours} dan paling lambat {meetings.secondCall.maximumGapDays} setelah rapat pertama.',
            en: 'Where there is no quorum the meeting is adjourned; the second call is held no sooner than {meetings.secondCall.minimumGapHours} and no later than {meetings.secondCall.maximumGapDays} after the first.',
          },
          {
            when: ({ meetings }) => meetings.secondCall.noticeDays > 0,
            id: 'Undangan rapat kedua disampaikan paling lambat {meetings.secondCall.noticeDays} sebelum rapat kedua.',
            en: 'Notice of the second call is given at least {meetings.secondCall.noticeDays} before it.',
          },
          {
            when: ({ meetings }) => meetings.secondCall.noticeDays === 0,
            id: 'Rapat kedua cukup diumumkan dalam rapat pertama ({meetings.secondCall.noticeDays} sebelumnya).',
            en: 'Announcing the second call in the first meeting is enough ({meetings.secondCall.noticeDays} before it).',
          },
          {
            id: 'Acara rapat kedua sama dengan acara rapat pertama dan tidak dapat ditambah.',
            en: 'The agenda of the second call is that of the first and cannot grow.',
          },
        ],
      },
    ],
  },
];
