import { orDots } from '#platform/documents/paper.ts';
import {
  foundersHere,
  founderTable,
  missingDetails,
  missingMeeting,
  shownIds,
  signatureOf,
  signedText,
  standingColumn,
} from './blocks.ts';
import { countWithPersons, occasionOf, titled } from './occasion.ts';
import { foundingMembers } from '../domain/founding-members.ts';
import type { FoundingFacts, Written } from './facts.ts';
import { clock, dayAndDate } from './words.ts';

/** Who was at the founding meeting, to be signed by each (daftar hadir). The same order as the copies of the identity cards. */
export function attendanceList(facts: FoundingFacts): Written {
  const { meeting, founders } = facts;
  const occasion = occasionOf(facts);
  const present = foundersHere(facts);
  const standing = standingColumn(founders);
  return {
    title: `Daftar Hadir ${titled(occasion.meeting)}`,
    subtitle: facts.name,
    // With what each stands for, number and signature need the long side.
    landscape: standing.length > 0,
    blocks: [
      {
        kind: 'facts',
        rows: [
          { label: 'Hari dan tanggal', value: meeting ? dayAndDate(meeting.heldOn) : orDots('') },
          { label: 'Waktu', value: meeting ? clock(meeting.startsAt, facts.timeZone) : orDots('') },
          { label: 'Tempat', value: orDots(meeting?.place) },
          {
            label: titled(occasion.people),
            value: countWithPersons(facts, foundingMembers(founders).length, founders.length),
          },
          {
            label: 'Hadir',
            value: meeting ? countWithPersons(facts, foundingMembers(present).length, present.length) : orDots(''),
          },
        ],
      },
      { kind: 'gap' },
      founderTable(
        founders,
        [
          ...standing,
          {
            column: { label: 'Tanda tangan', weight: 1.7 },
            cell: (each) => (each.present ? (signedText(facts, each) ?? '') : 'tidak hadir'),
          },
        ],
        true,
      ),
      {
        kind: 'signatures',
        place: '',
        people: [
          signatureOf(facts, 'Pimpinan rapat', meeting?.chairId),
          signatureOf(facts, 'Notulis', meeting?.minuteTakerId),
        ],
      },
    ],
    missing: [...missingMeeting(facts).filter(({ code }) => code === 'meeting'), ...missingDetails(founders)],
    personIds: shownIds(founders),
  };
}
