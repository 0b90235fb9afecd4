import type { ChapterLayout } from '../layout.ts';
import { CAPITAL_CHAPTERS } from './capital.ts';
import { CLOSING_CHAPTERS } from './closing.ts';
import { IDENTITY_CHAPTERS } from './identity.ts';
import { MEETING_CHAPTERS } from './meetings.ts';
import { MEMBERSHIP_CHAPTERS } from './membership.ts';
import { ORGAN_CHAPTERS } from './organs.ts';
import { STAKEHOLDER_CHAPTERS } from './stakeholders.ts';
import { SURPLUS_CHAPTERS } from './surplus.ts';
import { WORK_CHAPTERS } from './work.ts';

/**
 * The chapters in their order: the articles of association with the ten subjects of UU 25/1992 art. 8, then the house rules.
 * Versions keep the text they were adopted with, so that a new chapter here never renumbers what is in force.
 */
export const CHAPTERS: readonly ChapterLayout[] = [
  ...IDENTITY_CHAPTERS,
  ...MEMBERSHIP_CHAPTERS,
  ...STAKEHOLDER_CHAPTERS,
  ...MEETING_CHAPTERS,
  ...ORGAN_CHAPTERS,
  ...CAPITAL_CHAPTERS,
  ...SURPLUS_CHAPTERS,
  ...CLOSING_CHAPTERS,
  ...WORK_CHAPTERS,
];
