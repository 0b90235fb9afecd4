import type { LeafPath } from '../paths.ts';
import { ASSOCIATE_LEAVES, EXIT_LEAVES } from './associates.ts';
import { LOAN_LEAVES, SAVINGS_LEAVES, SHARE_LEAVES } from './capital.ts';
import { DISSOLUTION_LEAVES, FOUNDING_LEAVES, REPORT_LEAVES, SANCTION_LEAVES } from './closing.ts';
import { IDENTITY_LEAVES } from './identity.ts';
import { CAPITAL_ACCOUNT_LEAVES, EXTERNAL_CAPITAL_LEAVES, LOAN_CAPITAL_LEAVES } from './investment.ts';
import type { LeafDescription } from './leaf.ts';
import { MEETING_LEAVES } from './meetings.ts';
import { MEMBERSHIP_LEAVES } from './membership.ts';
import { BOARD_LEAVES } from './organs.ts';
import { PLATFORM_LEAVES } from './platform.ts';
import { STAKEHOLDER_LEAVES } from './stakeholders.ts';
import { FISCAL_YEAR_LEAVES, SURPLUS_LEAVES } from './surplus.ts';
import { VOTE_LEAVES } from './votes.ts';
import { DISPATCH_LEAVES, FEE_SPLIT_LEAVES, WORK_LEAVES } from './work.ts';

/** Every leaf of the bylaws and what is known about it. A leaf of the model without a description does not compile. */
export const LEAVES: Readonly<Record<LeafPath, LeafDescription>> = {
  ...IDENTITY_LEAVES,
  ...STAKEHOLDER_LEAVES,
  ...MEMBERSHIP_LEAVES,
  ...ASSOCIATE_LEAVES,
  ...EXIT_LEAVES,
  ...SHARE_LEAVES,
  ...SAVINGS_LEAVES,
  ...LOAN_LEAVES,
  ...CAPITAL_ACCOUNT_LEAVES,
  ...EXTERNAL_CAPITAL_LEAVES,
  ...LOAN_CAPITAL_LEAVES,
  ...FOUNDING_LEAVES,
  ...MEETING_LEAVES,
  ...VOTE_LEAVES,
  ...BOARD_LEAVES,
  ...REPORT_LEAVES,
  ...FEE_SPLIT_LEAVES,
  ...DISPATCH_LEAVES,
  ...WORK_LEAVES,
  ...PLATFORM_LEAVES,
  ...SURPLUS_LEAVES,
  ...FISCAL_YEAR_LEAVES,
  ...SANCTION_LEAVES,
  ...DISSOLUTION_LEAVES,
};

/** The paths of the table as a tree: what follows the path of a list is the key of an entry and stands under `*`. */
interface Branch {
  readonly below: Map<string, Branch>;
  leaf: LeafPath | null;
}

function isLeafPath(path: string): path is LeafPath {
  return Object.hasOwn(LEAVES, path);
}

const ROOT: Branch = { below: new Map(), leaf: null };
for (const path of Object.keys(LEAVES)) {
  let here = ROOT;
  for (const step of path.split('.')) {
    const next = here.below.get(step) ?? { below: new Map(), leaf: null };
    here.below.set(step, next);
    here = next;
  }
  if (isLeafPath(path)) here.leaf = path;
}

/** The path of the leaf in the table: `surplus.pools.reserve.bps` → `surplus.pools.*.bps`; `null` where there is none. */
export function leafPathOf(path: string): LeafPath | null {
  let here: Branch | undefined = ROOT;
  for (const step of path.split('.')) here = here?.below.get('*') ?? here?.below.get(step);
  return here?.leaf ?? null;
}

/** What is known about the leaf at a path, `surplus.pools.reserve.bps`; `null` where the path names none. */
export function describe(path: string): LeafDescription | null {
  const leaf = leafPathOf(path);
  return leaf ? LEAVES[leaf] : null;
}
