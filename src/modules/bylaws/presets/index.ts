import type { Bylaws, IdentityRules } from '../model.ts';
import type { Preset } from './common.ts';
import { consumer } from './consumer.ts';
import { platform } from './platform.ts';
import { stakeholdersFor, surplusFor } from './fit.ts';
import { worker } from './worker.ts';

/** The rules that founders may start from, by business model. */
export const PRESETS = { worker, platform, consumer } as const satisfies Readonly<Record<string, Preset>>;
export type PresetName = keyof typeof PRESETS;

/** A section of the bylaws that may be taken from another preset. The stakeholder groups go with who the cooperative is. */
export type MixableSection = Exclude<keyof Bylaws, 'identity' | 'stakeholders'>;

/** What founders say at the beginning: who they are, which model they start from, and what they take from another one. */
export interface Start {
  readonly preset: PresetName;
  readonly identity: Pick<IdentityRules, 'name' | 'seatCity'> & Partial<IdentityRules>;
  readonly sections?: Readonly<Partial<Record<MixableSection, PresetName>>>;
}

/**
 * Bylaws to start from. Any section may come from another preset: every mixture is lawful, for what depends on who the
 * cooperative is follows that.
 */
export function bylawsFromPreset({ preset, identity, sections = {} }: Start): Bylaws {
  const section = <Name extends MixableSection>(name: Name): Preset[Name] => PRESETS[sections[name] ?? preset][name];
  const who = { ...PRESETS[preset].identity, ...identity };
  const stakeholders = stakeholdersFor(who, PRESETS[preset].stakeholders);
  return {
    identity: who,
    stakeholders,
    membership: section('membership'),
    shares: section('shares'),
    founding: section('founding'),
    meetings: section('meetings'),
    board: section('board'),
    feeSplit: section('feeSplit'),
    dispatch: section('dispatch'),
    work: section('work'),
    surplus: surplusFor(stakeholders, section('surplus')),
    fiscalYear: section('fiscalYear'),
  };
}
