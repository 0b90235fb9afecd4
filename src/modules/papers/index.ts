import { BOARD } from '#platform/access/actor.ts';
import type { Module } from '#platform/registry/use-case.ts';
import { check } from './queries/check.ts';
import { file } from './queries/file.ts';
import { issued } from './queries/issued.ts';

export { draftImprint, imprintOf, ISSUE_REFUSALS, issuePaper, papersAbout, wordsHash } from './operations.ts';
export { paperShown } from './fields.ts';
export { verifyPapers } from './verify.ts';
export { check, file, issued };

/** Issued documents: numbered, hashed, kept; a correction replaces and never erases. */
export const papers: Module = {
  name: 'papers',
  commands: [],
  queries: [issued, file, check],
  grants: {
    'papers.see': ['member', 'founder', ...BOARD, 'supervisor', 'manager'],
    'papers.see-personal': [...BOARD, 'supervisor'],
  },
};
