import type { Id } from '#kernel/id.ts';
import { orDots, type Block, type Column, type Signature, type Words } from '#platform/documents/paper.ts';
import { foundingMembers, type FoundingMember } from '../domain/founding-members.ts';
import type { FounderFacts, FoundingFacts, Missing } from './facts.ts';
import { momentText } from './words.ts';

/** A paragraph. */
export const paragraph = (text: Words): Block => ({ kind: 'paragraph', text });

/** A heading of a part of the paper. */
export const heading = (text: string, level: 1 | 2 = 1): Block => ({ kind: 'heading', text, level });

/** Numbered items, `1.` `2.` … */
export const numbered = (texts: readonly Words[], level: 0 | 1 = 0): Block[] =>
  texts.map((text, index) => ({ kind: 'item', mark: `${index + 1}.`, text, level }));

/** A founder's name as on the identity card, else as he or she is known. */
export const nameOf = (founder: FounderFacts): string => founder.details?.nameOnIdCard ?? founder.name;

/** The founder behind a person; every officer was one. */
export const founderOf = (facts: FoundingFacts, personId: Id | null | undefined): FounderFacts | null =>
  facts.founders.find((each) => each.personId === personId) ?? null;

/** The name behind a person; empty where nobody is known, so that a line is left to write it on. */
export const personName = (facts: FoundingFacts, personId: Id | null | undefined): string => {
  const founder = founderOf(facts, personId);
  return founder ? nameOf(founder) : '';
};

/** Those who founded: who was at the meeting, or before it everybody who is expected. */
export const foundersHere = (facts: FoundingFacts): readonly FounderFacts[] =>
  facts.founders.filter((each) => each.present);

/** The members that they are: persons, or cooperatives with everybody who stands for them. Amounts are those of the first. */
export const membersHere = (facts: FoundingFacts): readonly FoundingMember<FounderFacts>[] =>
  foundingMembers(foundersHere(facts));

/** What a list calls a member: the cooperative, or the person as on the identity card. */
export const memberName = ({ cooperative, first, name }: FoundingMember<FounderFacts>): string =>
  cooperative === null ? nameOf(first) : name;

/** Ids of those whose identity cards a paper shows. */
export const shownIds = (founders: readonly FounderFacts[]): Id[] =>
  founders.filter((each) => each.details !== null).map((each) => each.personId);

/** Founders whose identity card is not written down. */
export function missingDetails(founders: readonly FounderFacts[]): Missing[] {
  const names = founders.filter((each) => each.details === null).map((each) => each.name);
  return names.length === 0 ? [] : [{ code: 'details', names }];
}

/** What an unlawful draft, or a meeting not yet held, lacks. */
export function missingMeeting(facts: FoundingFacts): Missing[] {
  return [
    ...(facts.unlawful > 0 && facts.meeting === null ? [{ code: 'unlawful', names: [] } as const] : []),
    ...(facts.meeting === null ? [{ code: 'meeting', names: [] } as const] : []),
    ...(facts.meeting !== null && facts.officers === null ? [{ code: 'officers', names: [] } as const] : []),
  ];
}

/** `ditandatangani secara elektronik pada 3 Maret 2026 pukul 14.05 WIB`; nothing where the hand has still to sign. */
export const signedText = (facts: FoundingFacts, founder: FounderFacts | null): string | undefined =>
  founder?.signedAt
    ? `ditandatangani secara elektronik pada ${momentText(founder.signedAt, facts.timeZone)}`
    : undefined;

/** A line to sign on for a person, with what is known of a signature given under the minutes. */
export function signatureOf(facts: FoundingFacts, role: string, personId: Id | null | undefined): Signature {
  const founder = founderOf(facts, personId);
  return { role, name: founder ? nameOf(founder) : '', signed: signedText(facts, founder) };
}

/** The same line without a signature: what was signed on a phone were the minutes, and nothing else. */
export function handSignature(facts: FoundingFacts, role: string, personId: Id | null | undefined): Signature {
  return { role, name: personName(facts, personId) };
}

const ID_COLUMNS: readonly Column[] = [
  { label: 'No.', align: 'center', weight: 0.35 },
  { label: 'Nama sesuai KTP', weight: 1.4 },
  { label: 'NIK', weight: 1.25 },
  { label: 'Alamat', weight: 2 },
];

/** The founders with what the identity card says of each, and further columns. */
export function founderTable(
  founders: readonly FounderFacts[],
  more: readonly { readonly column: Column; cell(founder: FounderFacts): string }[] = [],
  tall = false,
): Block {
  return {
    kind: 'table',
    small: true,
    tall,
    columns: [...ID_COLUMNS, ...more.map((each) => each.column)],
    rows: founders.map((founder) => [
      String(founder.number),
      nameOf(founder),
      founder.details?.nationalIdNumber ?? SHORT_DOTS,
      orDots(founder.details?.address),
      ...more.map((each) => each.cell(founder)),
    ]),
  };
}

const SHORT_DOTS = '……………………';

/** What a founder stands for: a group, or a cooperative. */
export function standingColumn(
  founders: readonly FounderFacts[],
): readonly { readonly column: Column; cell(founder: FounderFacts): string }[] {
  if (founders.some((each) => each.cooperative !== null)) {
    return [
      { column: { label: 'Mewakili', weight: 1.3 }, cell: (each) => each.cooperative?.cooperativeName ?? SHORT_DOTS },
    ];
  }
  if (founders.some((each) => each.groupName !== null)) {
    return [{ column: { label: 'Kelompok', weight: 1 }, cell: (each) => each.groupName ?? SHORT_DOTS }];
  }
  return [];
}
