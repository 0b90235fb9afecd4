import { countWithPersons, founderCount, headCount, occasionOf, titled } from './occasion.ts';
import type { Id } from '#kernel/id.ts';
import { sum } from '#kernel/money.ts';
import { dateParts } from '#kernel/calendar.ts';
import { orDots, type Block } from '#platform/documents/paper.ts';
import {
  founderOf,
  founderTable,
  foundersHere,
  heading,
  membersHere,
  missingDetails,
  missingMeeting,
  paragraph,
  personName,
  shownIds,
  signatureOf,
  signedText,
  standingColumn,
} from './blocks.ts';
import type { DecisionFacts, FoundingFacts, Written } from './facts.ts';
import { kindWords } from './kinds.ts';
import { amountInWords, clock, dateInWords, dayAndDate } from './words.ts';
import { paperDate } from '#platform/documents/dates.ts';

/** The record of the founding meeting (berita acara rapat pendirian), with everything that the office and the notary read in it. */
export function foundingRecord(facts: FoundingFacts): Written {
  const { meeting, name } = facts;
  const founders = foundersHere(facts);
  const standing = occasionOf(facts).byCooperatives ? standingColumn(founders) : [];
  return {
    title: `Berita Acara ${titled(occasionOf(facts).meeting)}`,
    subtitle: name,
    blocks: [
      ...opening(facts),
      founderTable(founders, standingColumn(founders)),
      ...leading(facts),
      heading('Keputusan rapat'),
      ...decisions(facts),
      paragraph(
        'Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya. Anggaran Dasar, Anggaran Rumah Tangga, daftar hadir dan rencana awal kegiatan usaha terlampir sebagai bagian yang tidak terpisahkan.',
      ),
      {
        kind: 'signatures',
        place: `${facts.city}, ${meeting ? paperDate(meeting.heldOn) : orDots('')}`,
        people: [
          signatureOf(facts, 'Pimpinan rapat', meeting?.chairId),
          signatureOf(facts, 'Notulis', meeting?.minuteTakerId),
          signatureOf(facts, 'Ketua terpilih', facts.officers?.chair),
          signatureOf(facts, 'Sekretaris terpilih', facts.officers?.secretary),
          signatureOf(facts, 'Bendahara terpilih', facts.officers?.treasurer),
          { role: 'Saksi, pejabat yang membidangi koperasi', name: meeting?.witness ?? '' },
        ],
      },
      heading(`Tanda tangan para ${occasionOf(facts).people}`),
      {
        kind: 'table',
        small: true,
        tall: true,
        columns: [
          { label: 'No.', align: 'center', weight: 0.3 },
          { label: 'Nama', weight: 1.6 },
          ...standing.map((each) => each.column),
          { label: 'Tanda tangan', weight: 2 },
        ],
        rows: founders.map((each) => [
          String(each.number),
          each.details?.nameOnIdCard ?? each.name,
          ...standing.map(({ cell }) => cell(each)),
          signedText(facts, each) ?? '',
        ]),
      },
    ],
    missing: [
      ...missingMeeting(facts),
      ...missingDetails(founders),
      ...(meeting?.endsAt === null ? [{ code: 'endsAt', names: [] } as const] : []),
    ],
    personIds: shownIds(founders),
  };
}

function opening(facts: FoundingFacts): Block[] {
  const { meeting, name, timeZone } = facts;
  const start = meeting ? clock(meeting.startsAt, timeZone) : `pukul ${orDots('')}`;
  const end = meeting?.endsAt ? clock(meeting.endsAt, timeZone) : 'pukul …………… ';
  const on = meeting ? dateInWords(meeting.heldOn) : orDots('');
  const members = membersHere(facts);
  const persons = foundersHere(facts).length;
  const { people, byCooperatives } = occasionOf(facts);
  return [
    {
      kind: 'facts',
      rows: [
        {
          label: 'Nomor',
          value: meeting
            ? `${meeting.call}/BA-${facts.kind === 'conversion' ? 'RA' : 'RP'}/${dateParts(meeting.heldOn).year}`
            : orDots(''),
        },
        { label: 'Hari dan tanggal', value: meeting ? dayAndDate(meeting.heldOn) : orDots('') },
        { label: 'Waktu', value: `${start} sampai dengan ${end}` },
        { label: 'Tempat', value: orDots(meeting?.place) },
        { label: 'Pimpinan rapat', value: orDots(personName(facts, meeting?.chairId)) },
        { label: 'Notulis', value: orDots(personName(facts, meeting?.minuteTakerId)) },
        {
          label: `${titled(occasionOf(facts).people)} yang hadir`,
          value: meeting
            ? `${countWithPersons(facts, members.length, persons)}, dari ${headCount(facts, meeting.roll)}`
            : orDots(''),
        },
      ],
    },
    { kind: 'gap' },
    paragraph(
      `Pada hari ini, ${on}, bertempat di ${orDots(meeting?.place)}, telah diadakan ${occasionOf(facts).meeting} ${name}, yang dihadiri oleh para ${byCooperatives ? `wakil koperasi ${people}` : people} berikut:`,
    ),
  ];
}

function leading(facts: FoundingFacts): Block[] {
  const { meeting } = facts;
  if (!meeting) return [];
  const led = `Rapat dipimpin oleh ${orDots(personName(facts, meeting.chairId))} dan dicatat oleh ${orDots(personName(facts, meeting.minuteTakerId))}.`;
  // A cooperative that exists already is founded by nobody: the quorum of its bylaws counts, and the resolutions say it.
  if (facts.kind === 'conversion') return [paragraph(led)];
  const least = headCount(facts, facts.bylaws.founding.minimumFounders);
  return [
    paragraph(
      `${led} Jumlah ${occasionOf(facts).byCooperatives ? 'koperasi pendiri yang hadir lewat wakilnya' : 'pendiri yang hadir'} memenuhi paling sedikit ${least} menurut Pasal 6 Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian sebagaimana telah diubah.`,
    ),
  ];
}

/** `Diputuskan secara musyawarah mufakat (keputusan nomor 1/RA/2026).` */
function how(decision: DecisionFacts | undefined): string {
  if (!decision) return '';
  const total = `${decision.votesFor} suara setuju, ${decision.votesAgainst} tidak setuju dan ${decision.votesAbstain} abstain`;
  const groups = decision.groups.map((group) => `${group.name} ${group.votesFor}–${group.votesAgainst}`);
  const votes = groups.length === 0 ? total : `${total} (setuju–tidak setuju menurut kelompok: ${groups.join(', ')})`;
  const way =
    decision.method === 'consensus'
      ? 'secara musyawarah mufakat'
      : `melalui pemungutan suara ${decision.method === 'secret' ? 'rahasia' : 'terbuka'} dengan ${votes}`;
  return decision.valid
    ? ` Diputuskan ${way} (keputusan nomor ${decision.label}).`
    : ` Usul ini tidak diterima: ${votes} (keputusan nomor ${decision.label}).`;
}

function decisions(facts: FoundingFacts): Block[] {
  const { bylaws, meeting, plan } = facts;
  const occasion = occasionOf(facts);
  const by = (subject: string): string => how(meeting?.decisions.find((each) => each.subject === subject));
  const { identity, shares } = bylaws;
  const period = shares.mandatorySharePeriod === 'month' ? 'bulan' : 'tahun';
  const founders = membersHere(facts).map(({ first }) => first);
  const total = sum(founders.map((each) => each.entryDueRupiah + each.mandatoryDueRupiah));
  const standing = occasion.byCooperatives ? standingColumn(founders) : [];
  const differs = founders.some((each) => each.entryDueRupiah !== shares.entryShareRupiah);
  const item = (mark: string, text: string, keep = false): Block => ({ kind: 'item', mark, text, level: 0, keep });
  return [
    item(
      '1.',
      `${facts.kind === 'conversion' ? 'Menetapkan' : 'Mendirikan koperasi dengan'} nama ${identity.name}, jenis ${kindWords(identity)}, berkedudukan di ${identity.seatCity}.${by('name')}`,
    ),
    item(
      '2.',
      `Menyetujui dan menetapkan Anggaran Dasar dan Anggaran Rumah Tangga sebagaimana terlampir (${articleCount(facts)} pasal).${by('bylaws')}`,
    ),
    item(
      '3.',
      `Memilih dan mengangkat pengurus dan pengawas pertama untuk masa jabatan ${bylaws.board.termYears} tahun:`,
      true,
    ),
    {
      kind: 'table',
      columns: [{ label: 'Jabatan', weight: 1 }, { label: 'Nama', weight: 2 }, ...standing.map((each) => each.column)],
      rows: officesOf(facts).map(([office, personId]) => {
        const elected = founderOf(facts, personId);
        return [
          office,
          orDots(personName(facts, personId)),
          ...standing.map(({ cell }) => (elected ? cell(elected) : '')),
        ];
      }),
    },
    ...(meeting ? [item('', by('election').trim())] : []),
    item(
      '4.',
      differs
        ? `Menetapkan simpanan pokok dan simpanan wajib per ${period} menurut kelompok anggota sebagaimana tercantum dalam Anggaran Dasar, sehingga modal pertama yang disetor para ${occasion.people} berjumlah ${amountInWords(total)}.${by('shares')}`
        : `Menetapkan simpanan pokok sebesar ${amountInWords(shares.entryShareRupiah)} per ${occasion.head} dan simpanan wajib sebesar ${amountInWords(shares.mandatoryShareRupiah)} per ${occasion.head} per ${period}, sehingga modal pertama yang disetor ${founderCount(facts, founders.length)} berjumlah ${amountInWords(total)}.${by('shares')}`,
    ),
    item(
      '5.',
      plan
        ? `${meeting?.decisions.some((each) => each.subject === 'plan' && each.valid) ? 'Menyetujui rencana' : 'Rencana'} awal kegiatan usaha tahun ${plan.firstYear} sampai dengan ${plan.firstYear + 2} (${plan.income.map((each) => each.name.toLowerCase()).join(', ')}) sebagaimana terlampir.${by('plan')}`
        : `Kegiatan usaha: ${identity.purpose}`,
    ),
    item(
      '6.',
      `Memberi kuasa kepada pengurus untuk menghadap notaris pembuat akta koperasi, menandatangani ${occasion.deed}, dan mengurus ${occasion.decree}.${by('authority')}`,
    ),
  ];
}

/** First board and supervisors, office by office; without an election lines to write on. */
function officesOf({ officers }: FoundingFacts): readonly (readonly [string, Id | null])[] {
  return [
    ['Ketua', officers?.chair ?? null],
    ['Sekretaris', officers?.secretary ?? null],
    ['Bendahara', officers?.treasurer ?? null],
    ...(officers?.supervisors ?? []).map(
      (each, index) => [index === 0 ? 'Ketua pengawas' : 'Anggota pengawas', each] as const,
    ),
  ];
}

const articleCount = ({ text }: FoundingFacts): number => text.flatMap((chapter) => chapter.articles).length;
