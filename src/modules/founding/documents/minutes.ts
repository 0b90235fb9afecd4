import { countWithPersons, founderCount, occasionOf, titled } from './occasion.ts';
import { orDots, type Block } from '#platform/documents/paper.ts';
import {
  foundersHere,
  heading,
  missingMeeting,
  numbered,
  nameOf,
  paragraph,
  personName,
  signatureOf,
} from './blocks.ts';
import type { DecisionFacts, FoundingFacts, MeetingFacts, Written } from './facts.ts';
import { clock, dateInWords } from './words.ts';

const SUBJECTS: Readonly<Record<string, string>> = {
  name: 'Nama, jenis dan tempat kedudukan',
  plan: 'Rencana usaha',
  bylaws: 'Anggaran Dasar dan Anggaran Rumah Tangga',
  election: 'Pemilihan pengurus dan pengawas',
  shares: 'Simpanan',
  authority: 'Kuasa kepada pengurus',
};

/** The running minutes (notulen), written from what was recorded in the meeting and from nothing else. */
export function minutes(facts: FoundingFacts): Written {
  const { meeting, name } = facts;
  return {
    title: `Notulen ${titled(occasionOf(facts).meeting)}`,
    subtitle: name,
    blocks: meeting
      ? [...course(facts, meeting), ...ending(facts, meeting)]
      : [{ kind: 'notice', text: 'Rapat belum diadakan; notulen disusun dari yang dicatat di rapat.' }],
    missing: missingMeeting(facts).filter(({ code }) => code === 'meeting'),
  };
}

function course(facts: FoundingFacts, meeting: MeetingFacts): Block[] {
  const absent = facts.founders.filter((each) => !each.present).map(nameOf);
  const there = countWithPersons(facts, meeting.present, foundersHere(facts).length);
  return [
    heading('1. Pembukaan'),
    paragraph(
      `Rapat${meeting.call > 1 ? ' (panggilan kedua)' : ''} dibuka pada hari ${dateInWords(meeting.heldOn)}, ${clock(meeting.startsAt, facts.timeZone)}, bertempat di ${meeting.place}, dipimpin oleh ${orDots(personName(facts, meeting.chairId))} dan dicatat oleh ${orDots(personName(facts, meeting.minuteTakerId))}.`,
    ),
    heading('2. Kehadiran'),
    paragraph(
      `Dari ${founderCount(facts, meeting.roll)} hadir ${there}.${absent.length > 0 ? ` Tidak hadir: ${absent.join(', ')}.` : ''} Daftar hadir terlampir.`,
    ),
    ...(meeting.witness ? [paragraph(`Rapat disaksikan oleh ${meeting.witness}.`)] : []),
    heading('3. Acara'),
    ...numbered(meeting.agenda.length > 0 ? meeting.agenda : meeting.decisions.map((each) => each.text)),
    heading('4. Pembicaraan dan keputusan'),
    ...meeting.decisions.flatMap((decision, index) => decided(decision, index)),
  ];
}

function decided(decision: DecisionFacts, index: number): Block[] {
  const way = { consensus: 'musyawarah mufakat', open: 'pemungutan suara terbuka', secret: 'pemungutan suara rahasia' };
  const votes = decision.method === 'consensus' ? '' : `, ${counted(decision)}`;
  return [
    heading(`4.${index + 1} ${SUBJECTS[decision.subject] ?? decision.text}`, 2),
    paragraph([{ text: 'Usul: ', look: 'strong' }, `${decision.text}.`]),
    ...decision.groups.map((group) => paragraph(`Kelompok ${group.name}: ${counted(group)}.`)),
    paragraph([
      { text: 'Keputusan: ', look: 'strong' },
      `${decision.valid ? 'diterima' : 'tidak diterima'} dengan ${way[decision.method]}${votes} (nomor ${decision.label}).`,
    ]),
  ];
}

const counted = (votes: Pick<DecisionFacts, 'votesFor' | 'votesAgainst' | 'votesAbstain'>): string =>
  `${votes.votesFor} setuju, ${votes.votesAgainst} tidak setuju, ${votes.votesAbstain} abstain`;

function ending(facts: FoundingFacts, meeting: MeetingFacts): Block[] {
  return [
    ...(meeting.note ? [heading('5. Catatan'), paragraph(meeting.note)] : []),
    heading(`${meeting.note ? 6 : 5}. Penutup`),
    paragraph(
      `Rapat ditutup ${meeting.endsAt ? clock(meeting.endsAt, facts.timeZone) : 'pukul ……………'}. Notulen ini disusun dari catatan rapat dengan sidik ${meeting.hash.slice(0, 16)}.`,
    ),
    {
      kind: 'signatures',
      place: '',
      people: [
        signatureOf(facts, 'Pimpinan rapat', meeting.chairId),
        signatureOf(facts, 'Notulis', meeting.minuteTakerId),
      ],
    },
  ];
}
