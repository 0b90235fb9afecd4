import type { PlainDate } from '#kernel/calendar.ts';
import { orDots, type Block } from '#platform/documents/paper.ts';
import { paperDate } from '#platform/documents/dates.ts';
import type { FoundingMember } from '../domain/founding-members.ts';
import {
  foundersHere,
  handSignature,
  memberName,
  membersHere,
  missingDetails,
  nameOf,
  paragraph,
  shownIds,
} from './blocks.ts';
import { headCount, occasionOf } from './occasion.ts';
import type { FounderFacts, FoundingFacts, Written } from './facts.ts';

type Table = Extract<Block, { readonly kind: 'table' }>;

/** The member register as it was opened with the founders (buku daftar anggota; UU 25/1992 art. 17(2)). */
export function memberRegister(facts: FoundingFacts): Written {
  const founders = foundersHere(facts);
  const rows = rowsOf(facts);
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
              `Buku dibuka pada ${paperDate(facts.foundedOn)} dengan ${headCount(facts, rows.length)} anggota pertama. Anggota yang diterima sesudahnya tercatat dalam buku yang sama.`,
            ),
          ]),
      {
        kind: 'table',
        small: true,
        tall: true,
        ...(occasionOf(facts).byCooperatives ? cooperativeTable(rows) : personTable(rows)),
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

/** A line of the register: the member to be, or as it was entered. */
interface Row {
  readonly number: number;
  readonly admittedOn: PlainDate | null;
  readonly paidUpOn: PlainDate | null;
  readonly member: FoundingMember<FounderFacts>;
}

function rowsOf(facts: FoundingFacts): readonly Row[] {
  const members = membersHere(facts);
  if (facts.foundedOn === null) {
    return members.map((member, index) => ({ number: index + 1, admittedOn: null, paidUpOn: null, member }));
  }
  return facts.members.flatMap(({ number, personId, admittedOn, paidUpOn }) =>
    members
      .filter(({ persons }) => persons.some((each) => each.personId === personId))
      .map((member) => ({ number, admittedOn, paidUpOn, member })),
  );
}

const day = (date: PlainDate | null): string => (date ? paperDate(date) : '');

/** Persons, each with the stakeholder group where there are groups (Permenkop UKM 8/2021: it stands in the register). */
function personTable(rows: readonly Row[]): Pick<Table, 'columns' | 'rows'> {
  const groupOf = ({ member }: Row): string => member.first.groupName ?? '';
  const hasGroups = rows.some((row) => groupOf(row) !== '');
  return {
    columns: [
      { label: 'No. anggota', align: 'center', weight: 0.6 },
      { label: 'Nama', weight: 1.4 },
      ...(hasGroups ? [{ label: 'Kelompok', weight: 0.9 }] : []),
      { label: 'NIK', weight: 1.25 },
      { label: 'Pekerjaan', weight: 0.9 },
      { label: 'Alamat', weight: 1.7 },
      { label: 'Masuk', weight: 0.9 },
      { label: 'Lunas simpanan pokok', weight: 0.9 },
      { label: 'Tanda tangan', weight: 1 },
    ],
    rows: rows.map((row) => {
      const { number, member, admittedOn, paidUpOn } = row;
      const { nationalIdNumber = '', occupation = '', address = '' } = member.first.details ?? {};
      return [
        String(number),
        memberName(member),
        ...(hasGroups ? [groupOf(row)] : []),
        nationalIdNumber,
        occupation,
        address,
        day(admittedOn),
        day(paidUpOn),
        '',
      ];
    }),
  };
}

/** In a secondary cooperative the members are cooperatives: by their decree, with those who stand for them. */
function cooperativeTable(rows: readonly Row[]): Pick<Table, 'columns' | 'rows'> {
  return {
    columns: [
      { label: 'No. anggota', align: 'center', weight: 0.6 },
      { label: 'Nama koperasi', weight: 1.6 },
      { label: 'Pengesahan badan hukum', weight: 1.4 },
      { label: 'Surat mandat', weight: 1.1 },
      { label: 'Diwakili oleh', weight: 1.7 },
      { label: 'Masuk', weight: 0.9 },
      { label: 'Lunas simpanan pokok', weight: 0.9 },
      { label: 'Tanda tangan', weight: 1 },
    ],
    rows: rows.map(({ number, member, admittedOn, paidUpOn }) => [
      String(number),
      memberName(member),
      member.cooperative?.legalNumber ?? '',
      member.cooperative ? `${member.cooperative.mandateNumber}, ${paperDate(member.cooperative.mandateOn)}` : '',
      member.persons.map(nameOf).join(', '),
      day(admittedOn),
      day(paidUpOn),
      '',
    ]),
  };
}
