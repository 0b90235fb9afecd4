import type { Id } from '#kernel/id.ts';
import type { Bylaws } from '#modules/bylaws/model.ts';
import type { Founder, FoundingCooperative } from '../model.ts';

/**
 * Who will be one member: a person who founds for himself or herself, or a cooperative with everybody who stands for it under
 * its mandate. The law counts these and not the persons (UU 25/1992 art. 6: three cooperatives), and each has one vote.
 */
export interface FoundingMember<F extends Founder = Founder> {
  /** On the roll: the person, or the first who came for the cooperative. */
  readonly id: Id;
  readonly name: string;
  readonly groupKey: string | null;
  readonly cooperative: FoundingCooperative | null;
  /** Who came first for it, or the person. */
  readonly first: F;
  /** Everybody who stands for it, in the order of coming. */
  readonly persons: readonly F[];
}

/** The founders as the members they will be, in the order in which the first of each came. */
export function foundingMembers<F extends Founder>(founders: readonly F[]): readonly FoundingMember<F>[] {
  const found = new Map<string, { first: F; persons: F[] }>();
  for (const founder of founders) {
    const key = founder.cooperative ? legalKey(founder.cooperative.legalNumber) : founder.personId;
    const known = found.get(key);
    if (known) known.persons.push(founder);
    else found.set(key, { first: founder, persons: [founder] });
  }
  return [...found.values()].map(({ first, persons }) => ({
    id: first.personId,
    name: first.cooperative?.cooperativeName ?? first.name,
    groupKey: first.groupKey,
    cooperative: first.cooperative,
    first,
    persons,
  }));
}

interface KnowsModel {
  readonly identity: Pick<Bylaws['identity'], 'model'>;
}

/** What the law and the draft count as founders: persons, and in a secondary cooperative only cooperatives with a mandate. */
export function countedFounders(founders: readonly Founder[], { identity }: KnowsModel): number {
  const members = foundingMembers(founders);
  return identity.model === 'secondary' ? members.filter((each) => each.cooperative !== null).length : members.length;
}

/** Whether a refusal about the number of founders speaks of persons or of cooperatives. */
export const countedAs = ({ identity }: KnowsModel): 'persons' | 'cooperatives' =>
  identity.model === 'secondary' ? 'cooperatives' : 'persons';

/** A legal number as it is compared: notaries write `AHU-0011.AH.01.26` with and without spaces, in small and capital letters. */
const legalKey = (legalNumber: string): string => `legal:${legalNumber.replaceAll(/\s/gu, '').toUpperCase()}`;

/** Whether two legal numbers are of one cooperative. */
export const isSameLegalNumber = (one: string, other: string): boolean => legalKey(one) === legalKey(other);
