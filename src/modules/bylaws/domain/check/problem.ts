import { refusal } from '#kernel/result.ts';
import type { Bylaws, Finding } from '../../model.ts';
import type { RefusingCode, WarningCode } from './codes.ts';
import { COMMON_SENSE, type Source } from '../sources.ts';

/** What a rule finds; its article is added once the text is known. */
export type Problem = Omit<Finding, 'article'>;

/** A rule that looks at the whole document and says everything it has against it. */
export type Rule = (bylaws: Bylaws) => readonly Problem[];

type Params = Readonly<Record<string, string>>;

/** Against the law: as it was read there, unless the source is known second-hand only. */
export function unlawful(
  code: RefusingCode,
  path: string,
  source: Source,
  params: Params = {},
  confidence: Finding['confidence'] = 'read',
): Problem {
  return { ...refusal(code, params), kind: 'unlawful', path, source, confidence };
}

/** Against itself: whatever the members want, this cannot be carried out. */
export function contradictory(code: RefusingCode, path: string, params: Params = {}): Problem {
  return { ...refusal(code, params), kind: 'contradictory', path, source: COMMON_SENSE, confidence: 'advice' };
}

/** Allowed, and worth a second look. */
export function unusual(
  code: WarningCode,
  path: string,
  source: Source,
  params: Params = {},
  confidence: Finding['confidence'] = 'advice',
): Problem {
  return { ...refusal(code, params), kind: 'unusual', path, source, confidence };
}

/** The problem where the condition holds, nothing otherwise. */
export function when(condition: boolean, problem: () => Problem): readonly Problem[] {
  return condition ? [problem()] : [];
}
