import type { Bylaws, IdentityRules } from '../model.ts';
import type { Preset } from './common.ts';
import { consortium } from './consortium.ts';
import { consumer } from './consumer.ts';
import { boardFor, foundingFor, loansFor, stakeholdersFor, surplusFor, votesFor } from './fit.ts';
import { marketing } from './marketing.ts';
import { multiStakeholder } from './multi-stakeholder.ts';
import { platform } from './platform.ts';
import { producer } from './producer.ts';
import { savingsLoan } from './savings-loan.ts';
import { secondary } from './secondary.ts';
import { service } from './service.ts';
import { shariaSavingsLoan } from './sharia-savings-loan.ts';
import { social } from './social.ts';
import { startup } from './startup.ts';
import { student } from './student.ts';
import { worker } from './worker.ts';

/** The rules that founders may start from, in the order in which they are offered. */
export const PRESETS = {
  worker,
  platform,
  startup,
  social,
  multiStakeholder,
  producer,
  marketing,
  consumer,
  service,
  savingsLoan,
  shariaSavingsLoan,
  student,
  secondary,
  consortium,
} as const satisfies Readonly<Record<string, Preset>>;
export type PresetName = keyof typeof PRESETS;

/** Their names, in the same order. */
export const PRESET_NAMES = Object.keys(PRESETS).filter((name): name is PresetName => name in PRESETS);

/** A section that goes with who the cooperative is. */
type OwnSection = 'identity' | 'stakeholders' | 'loans' | 'votes';

/** A section of the bylaws that may be taken from another preset. */
export type MixableSection = Exclude<keyof Bylaws, OwnSection>;

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
  const own: Preset = PRESETS[preset];
  const section = <Name extends MixableSection>(name: Name): Preset[Name] => PRESETS[sections[name] ?? preset][name];
  const who = { ...own.identity, ...identity };
  const stakeholders = stakeholdersFor(who, own.stakeholders);
  const loans = loansFor(who, own.loans);
  return {
    identity: who,
    stakeholders,
    membership: section('membership'),
    associates: section('associates'),
    exit: section('exit'),
    shares: section('shares'),
    savings: section('savings'),
    loans,
    capitalAccounts: section('capitalAccounts'),
    externalCapital: section('externalCapital'),
    loanCapital: section('loanCapital'),
    founding: foundingFor(who, section('founding')),
    meetings: section('meetings'),
    votes: votesFor(who, own.votes),
    board: boardFor(loans, section('board')),
    reports: section('reports'),
    feeSplit: section('feeSplit'),
    dispatch: section('dispatch'),
    work: section('work'),
    platform: section('platform'),
    surplus: surplusFor(stakeholders, section('surplus')),
    fiscalYear: section('fiscalYear'),
    sanctions: section('sanctions'),
    dissolution: section('dissolution'),
  };
}
