import type { LeafPath } from '../paths.ts';
import { IDENTITY_LEAVES } from './identity.ts';
import type { LeafDescription } from './leaf.ts';
import { BOARD_LEAVES, MEETING_LEAVES } from './meetings.ts';
import { FOUNDING_LEAVES, MEMBERSHIP_LEAVES, SHARE_LEAVES } from './membership.ts';
import { STAKEHOLDER_LEAVES } from './stakeholders.ts';
import { FISCAL_YEAR_LEAVES, SURPLUS_LEAVES } from './surplus.ts';
import { DISPATCH_LEAVES, FEE_SPLIT_LEAVES, WORK_LEAVES } from './work.ts';

/** Every leaf of the bylaws and what is known about it. A leaf of the model without a description does not compile. */
export const LEAVES: Readonly<Record<LeafPath, LeafDescription>> = {
  ...IDENTITY_LEAVES,
  ...STAKEHOLDER_LEAVES,
  ...MEMBERSHIP_LEAVES,
  ...SHARE_LEAVES,
  ...FOUNDING_LEAVES,
  ...MEETING_LEAVES,
  ...BOARD_LEAVES,
  ...FEE_SPLIT_LEAVES,
  ...DISPATCH_LEAVES,
  ...WORK_LEAVES,
  ...SURPLUS_LEAVES,
  ...FISCAL_YEAR_LEAVES,
};

function isLeafPath(path: string): path is LeafPath {
  return Object.hasOwn(LEAVES, path);
}

/** The lists: what follows their path is the key of an entry. */
const LISTS: readonly RegExp[] = [...new Set(Object.keys(LEAVES).flatMap(parentsOfStars))].map(
  (parent) => new RegExp(`^(${parent.replaceAll('.', '\\.').replaceAll('*', '[^.]+')})\\.[^.]+`, 'u'),
);

function parentsOfStars(path: string): string[] {
  const steps = path.split('.');
  return steps.flatMap((step, index) => (step === '*' ? [steps.slice(0, index).join('.')] : []));
}

/** The path of the leaf in the table: `surplus.pools.reserve.bps` → `surplus.pools.*.bps`; `null` where there is none. */
export function leafPathOf(path: string): LeafPath | null {
  let general = path;
  for (const list of LISTS) general = general.replace(list, '$1.*');
  return isLeafPath(general) ? general : null;
}

/** What is known about the leaf at a path, `surplus.pools.reserve.bps`; `null` where the path names none. */
export function describe(path: string): LeafDescription | null {
  const leaf = leafPathOf(path);
  return leaf ? LEAVES[leaf] : null;
}
