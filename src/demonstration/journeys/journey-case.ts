import type { PresetName } from '#modules/bylaws/index.ts';

/** Somebody who founds: a name, and the group or the cooperative that he or she founds in or for; several may stand for one. */
export interface Founding {
  readonly name: string;
  readonly group?: string;
  readonly cooperative?: { readonly name: string; readonly legalNumber: string; readonly mandateNumber: string };
}

/** A founding from the first idea to open registers, as a short file. All names are invented. */
export interface JourneyCase {
  readonly slug: string;
  readonly name: string;
  readonly city: string;
  readonly preset: PresetName;
  readonly multiStakeholder?: boolean;
  readonly kind?: 'new' | 'conversion';
  /** Leave it out to take the purpose of the preset. */
  readonly purpose?: string;
  readonly ideas: readonly string[];
  /** In their order: the first three become the board, the next ones the supervisors. */
  readonly founders: readonly Founding[];
  /** The canvas of the parties: by group, by row. */
  readonly parties?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What they agree on besides the preset. */
  readonly changes: readonly { readonly path: string; readonly value: string | number | boolean | readonly string[] }[];
}

/** The members that these founders are: persons, or cooperatives with everybody who stands for them. */
export const membersOf = (founders: readonly Founding[]): number =>
  new Set(founders.map((each) => each.cooperative?.legalNumber ?? each)).size;

/** Founders of one group, or of none. */
export const people = (names: string, group?: string): readonly Founding[] =>
  names.split(', ').map((name) => (group === undefined ? { name } : { name, group }));
