import type { Outcome } from '#platform/registry/outcome.ts';

/** How several attempts at one thing ended: how many were done, and the codes of the refusals. */
export function endings(outcomes: readonly Outcome<unknown>[]): { done: number; refused: string[] } {
  return {
    done: outcomes.filter((outcome) => outcome.kind === 'done').length,
    refused: outcomes.flatMap((outcome) => ('refusal' in outcome ? outcome.refusal.code : [])),
  };
}
