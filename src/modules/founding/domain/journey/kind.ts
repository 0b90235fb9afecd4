import type { Bylaws } from '#modules/bylaws/model.ts';
import type { FoundingKind } from '../../model.ts';

/** What decides which steps a founding has. The law knows the kinds, practice the models; a mixture has the steps of both. */
export interface JourneyKind {
  readonly founding: FoundingKind;
  readonly model: Bylaws['identity']['model'];
  readonly multiStakeholder: boolean;
}

/** The kind of a founding from its draft. */
export function kindOf(founding: FoundingKind, { model, multiStakeholder }: Bylaws['identity']): JourneyKind {
  return { founding, model, multiStakeholder };
}

export const isWorker = ({ model }: JourneyKind): boolean => model === 'worker';
export const isPlatform = ({ model }: JourneyKind): boolean => model === 'platform';
export const isStartup = ({ model }: JourneyKind): boolean => model === 'startup';
export const isSecondary = ({ model }: JourneyKind): boolean => model === 'secondary';
export const isMulti = ({ multiStakeholder }: JourneyKind): boolean => multiStakeholder;
/** Its canvas is the ordinary one; several parties have one of their own. */
export const isOrdinary = ({ multiStakeholder }: JourneyKind): boolean => !multiStakeholder;
export const isConversion = ({ founding }: JourneyKind): boolean => founding === 'conversion';
