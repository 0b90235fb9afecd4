/** What one room of the house may know of the others. */
export interface ModuleRules {
  /** Modules whose front door (`index.ts`) and pure door (`model.ts`) this one may use. */
  readonly knows: readonly string[];
  /** Modules of which it may use `model.ts` alone: their words, and the shape of their events. */
  readonly hears?: readonly string[];
  /**
   * Files beside the two doors that surfaces may read: input and output documents of a calculator that works on paper,
   * without database or registry. Relative to the module.
   */
  readonly paper?: readonly string[];
}

const FOUNDATION = ['identity', 'bylaws', 'ledger', 'payments', 'papers'] as const;
const EVERY_COOPERATIVE_ROOM = [
  ...FOUNDATION,
  'membership',
  'governance',
  'work',
  'dispatch',
  'marketplace',
  'surplus',
  'founding',
  'savings',
  'capital',
] as const;

/**
 * Who may know whom. The one list: dependency-cruiser's rules are made from it, and the map in ARCHITECTURE.md shows it.
 * Upstream knows downstream; downstream speaks in opaque references and events, so the arrow never turns round.
 */
export const MODULES: Readonly<Record<string, ModuleRules>> = {
  ledger: { knows: [] },
  identity: { knows: [] },
  bylaws: { knows: ['identity'] },
  papers: { knows: ['identity'] },
  payments: { knows: ['identity', 'ledger'], paper: ['qris-document.ts'] },
  membership: { knows: FOUNDATION },
  governance: {
    knows: ['identity', 'bylaws', 'membership', 'papers'],
    hears: ['ledger'],
    paper: [
      'tally-case.ts',
      'tally-document.ts',
      'tally-speech.ts',
      'tally-why.ts',
      'domain/tally/election.ts',
      'domain/tally/tally.ts',
    ],
  },
  work: { knows: ['bylaws', 'membership', 'governance', 'payments', 'ledger', 'papers'] },
  dispatch: {
    knows: ['bylaws', 'membership', 'work'],
    hears: ['ledger'],
    paper: ['domain/audit.ts', 'dispatch-document.ts'],
  },
  marketplace: { knows: ['identity', 'bylaws', 'membership', 'dispatch', 'payments', 'ledger', 'papers'] },
  surplus: {
    knows: ['bylaws', 'membership', 'governance', 'payments', 'ledger', 'papers'],
    hears: ['work', 'marketplace'],
    paper: ['case.ts', 'split-document.ts', 'spreadsheet.ts'],
  },
  founding: { knows: [...FOUNDATION, 'membership', 'governance'] },
  savings: { knows: [...FOUNDATION, 'membership', 'governance'] },
  capital: { knows: [...FOUNDATION, 'membership', 'governance'] },
  /** Recomputes everything that can be recomputed, so it asks everybody. */
  inspection: { knows: EVERY_COOPERATIVE_ROOM },
  consortium: { knows: EVERY_COOPERATIVE_ROOM },
};
