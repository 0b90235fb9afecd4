import type { Bylaws, Finding } from '../../model.ts';
import { articlesOf } from '../text/render.ts';
import { boundsRule } from './bounds.ts';
import { BUSINESS_RULES } from './business.ts';
import { MEETING_RULES } from './meetings.ts';
import { MONEY_RULES } from './money.ts';
import { PEOPLE_RULES } from './people.ts';
import type { Rule } from './problem.ts';
import { STAKEHOLDER_RULES } from './stakeholders.ts';

const RULES: readonly Rule[] = [
  boundsRule,
  ...PEOPLE_RULES,
  ...STAKEHOLDER_RULES,
  ...MEETING_RULES,
  ...MONEY_RULES,
  ...BUSINESS_RULES,
];

/** Everything that stands against a document: what breaks the law or contradicts itself first, then what is only unusual. */
export function checkBylaws(bylaws: Bylaws): readonly Finding[] {
  const problems = RULES.flatMap((rule) => rule(bylaws));
  if (problems.length === 0) return [];
  const articleOf = articlesOf(bylaws);
  return problems
    .map((problem): Finding => ({ ...problem, article: articleOf(problem.path) }))
    .toSorted((a, b) => Number(isRefusing(b)) - Number(isRefusing(a)));
}

/** Whether a finding stands in the way of adoption. */
export function isRefusing(finding: Finding): boolean {
  return finding.kind !== 'unusual';
}
