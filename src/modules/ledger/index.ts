import type { Module } from '#platform/registry/use-case.ts';

export {
  balanceOf,
  balancesByMember,
  netSurplus,
  openChart,
  post,
  postMany,
  reverse,
  verifyLedger,
  type EntryReference,
} from './operations.ts';

/** Refusals that posting may answer: every command that posts spreads these into its `rejects`. */
export const POSTING_REFUSALS = [
  'ledger.no_chart',
  'ledger.before_books_opened',
  'ledger.month_closed',
  'ledger.source_reused',
  'ledger.already_reversed',
  'ledger.no_such_entry',
] as const;

/** Chart of accounts, journal, periods and closing. */
export const ledger: Module = { name: 'ledger', commands: [], queries: [], grants: {} };
