import type { Module } from '#platform/registry/use-case.ts';
import { BOARD } from '#platform/access/actor.ts';
import { addAccount } from './commands/add-account.ts';
import { closeMonth } from './commands/close-month.ts';
import { closeYear } from './commands/close-year.ts';
import { importBalances } from './commands/import.ts';
import { moveMoney } from './commands/move-money.ts';
import { recordEntry } from './commands/record-entry.ts';
import { recordExpense } from './commands/record-expense.ts';
import { reverseEntry } from './commands/reverse-entry.ts';
import { accountLedger } from './queries/account-ledger.ts';
import { accounts } from './queries/accounts.ts';
import { entry } from './queries/entry.ts';
import { exportJournal } from './queries/export.ts';
import { journal } from './queries/journal.ts';
import { memberSubledger } from './queries/member-subledger.ts';
import { periods } from './queries/periods.ts';
import { postingRules } from './queries/posting-rules.ts';
import { statements } from './queries/statements.ts';
import { trialBalance } from './queries/trial-balance.ts';

export { bookOf, openChart } from './operations/chart.ts';
export {
  post,
  postMany,
  POSTING_REFUSALS,
  reverse,
  sourceAfterReversal,
  type EntryReference,
} from './operations/posting.ts';
export {
  balanceOf,
  balancesByMember,
  entriesOfKinds,
  memberLines,
  netSurplus,
  requireMoney,
} from './operations/reading.ts';
export { openYears, yearsPosted, yearSource, type PostedYear } from './operations/yearly.ts';
export { verifyLedger } from './operations/verify.ts';
export {
  accountLedger,
  accounts,
  addAccount,
  closeMonth,
  closeYear,
  entry,
  exportJournal,
  importBalances,
  journal,
  memberSubledger,
  moveMoney,
  periods,
  postingRules,
  recordEntry,
  recordExpense,
  reverseEntry,
  statements,
  trialBalance,
};

/** Chart of accounts, journal, periods and closing. It knows nobody; everyone who moves value brings it a balanced entry. */
export const ledger: Module = {
  name: 'ledger',
  commands: [addAccount, closeMonth, closeYear, importBalances, moveMoney, recordEntry, recordExpense, reverseEntry],
  queries: [
    accountLedger,
    accounts,
    entry,
    exportJournal,
    journal,
    memberSubledger,
    periods,
    postingRules,
    statements,
    trialBalance,
  ],
  grants: {
    'ledger.read-statements': ['member', ...BOARD, 'supervisor', 'manager', 'founder'],
    'ledger.read': [...BOARD, 'supervisor', 'manager'],
    'ledger.record': ['treasurer', 'manager'],
    'ledger.close': ['treasurer'],
  },
};
