import { orDots } from '#platform/documents/paper.ts';
import { paperDate } from '#platform/documents/dates.ts';
import { foundersHere, missingDetails, nameOf, paragraph, shownIds, founderOf, handSignature } from './blocks.ts';
import { headCount, occasionOf } from './occasion.ts';
import type { FoundingFacts, Written } from './facts.ts';

/** The member register as it was opened with the founders (buku daftar anggota; UU 25/1992 art. 17(2)). */
export function memberRegister(facts: FoundingFacts): Written {
  const founders = foundersHere(facts);
  const founded = facts.members.filter((member) => founderOf(facts, member.personId));
  const rows =
    facts.foundedOn === null
      ? founders.map((founder) => ({ number: founder.number, founder, admittedOn: null, paidUpOn: null }))
      : founded.map((member) => ({ ...member, founder: founderOf(facts, member.personId) }));
  return {
    title: 'Buku Daftar Anggota',
    landscape: true,
    subtitle: facts.name,
    blocks: [
      ...(facts.foundedOn === null
        ? [
            {
              kind: 'notice',
              text: `Buku dibuka dengan ${occasionOf(facts).meeting}; di bawah ini para calon anggota pertama.`,
            } as const,
          ]
        : [
            paragraph(
              `Buku dibuka pada ${paperDate(facts.foundedOn)} dengan ${headCount(facts, founded.length)} anggota pertama. Anggota yang diterima sesudahnya tercatat dalam buku yang sama.`,
            ),
          ]),
      {
        kind: 'table',
        small: true,
        tall: true,
        columns: [
          { label: 'No. anggota', align: 'center', weight: 0.6 },
          { label: 'Nama', weight: 1.4 },
          { label: 'NIK', weight: 1.25 },
          { label: 'Pekerjaan', weight: 0.9 },
          { label: 'Alamat', weight: 1.7 },
          { label: 'Masuk', weight: 0.9 },
          { label: 'Lunas simpanan pokok', weight: 0.9 },
          { label: 'Tanda tangan', weight: 1 },
        ],
        rows: rows.map(({ number, founder, admittedOn, paidUpOn }) => [
          String(number),
          founder ? nameOf(founder) : '',
          founder?.details?.nationalIdNumber ?? '',
          founder?.details?.occupation ?? '',
          founder?.details?.address ?? '',
          admittedOn ? paperDate(admittedOn) : '',
          paidUpOn ? paperDate(paidUpOn) : '',
          '',
        ]),
      },
      {
        kind: 'signatures',
        place: facts.foundedOn === null ? orDots('') : `${facts.city}, ${paperDate(facts.foundedOn)}`,
        people: [
          handSignature(facts, 'Ketua', facts.officers?.chair),
          handSignature(facts, 'Sekretaris', facts.officers?.secretary),
        ],
      },
    ],
    missing: [
      ...(facts.foundedOn === null ? [{ code: 'meeting', names: [] } as const] : []),
      ...missingDetails(founders),
    ],
    personIds: shownIds(founders),
  };
}
