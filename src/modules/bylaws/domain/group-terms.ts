import type { Bylaws } from '../model.ts';
import type { ShareRules } from './sections/capital.ts';
import type { StakeholderGroup } from './sections/stakeholders.ts';

/** The stakeholder groups of these rules; none where the members are one body. */
export function groupsOf({ identity, stakeholders }: GroupRules): readonly StakeholderGroup[] {
  return identity.multiStakeholder ? stakeholders.groups : [];
}

/** What a group may ask for in its own way, and where the bylaws say it for everybody else. */
const COMMON_PATHS = {
  entryShareRupiah: 'shares.entryShareRupiah',
  mandatoryShareRupiah: 'shares.mandatoryShareRupiah',
  candidateMonths: 'membership.candidateMonths',
  candidateMinimumHours: 'membership.candidateMinimumHours',
} as const;
export type GroupTerm = keyof typeof COMMON_PATHS;

type GroupRules = Pick<Bylaws, 'identity' | 'stakeholders'>;

/** Where the bylaws say what a member of this group owes: at the group, where it differs, else where they say it for all. */
export function termPath(bylaws: GroupRules, groupKey: string | null, term: GroupTerm): string {
  const own = groupsOf(bylaws).find((group) => group.key === groupKey);
  return own?.[term] === undefined ? COMMON_PATHS[term] : `stakeholders.groups.${own.key}.${term}`;
}

/** The shares that a member of this group pays in (Permenkop UKM 8/2021: a group may have amounts of its own). */
export function shareRulesOf(bylaws: GroupRules & Pick<Bylaws, 'shares'>, groupKey: string | null): ShareRules {
  const { shares } = bylaws;
  const own = groupsOf(bylaws).find((group) => group.key === groupKey);
  if (own?.entryShareRupiah === undefined && own?.mandatoryShareRupiah === undefined) return shares;
  return {
    ...shares,
    entryShareRupiah: own.entryShareRupiah ?? shares.entryShareRupiah,
    mandatoryShareRupiah: own.mandatoryShareRupiah ?? shares.mandatoryShareRupiah,
  };
}

/** How long somebody is a candidate for this group, and how many hours he or she works in that time. */
export function candidacyOf(
  bylaws: GroupRules & Pick<Bylaws, 'membership'>,
  groupKey: string | null,
): { readonly candidateMonths: number; readonly candidateMinimumHours: number } {
  const own = groupsOf(bylaws).find((group) => group.key === groupKey);
  const { candidateMonths, candidateMinimumHours } = bylaws.membership;
  return {
    candidateMonths: own?.candidateMonths ?? candidateMonths,
    candidateMinimumHours: own?.candidateMinimumHours ?? candidateMinimumHours,
  };
}
