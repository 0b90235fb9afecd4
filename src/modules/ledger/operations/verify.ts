import { sum } from '#kernel/money.ts';
import { sha256 } from '#platform/db/client.server.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import type { Account } from '../domain/charts/chart.ts';
import { entryText, lineObeys } from '../domain/entry.ts';
import type { Finding, Verification } from '../model.ts';
import { amountsWithoutMember, balancesOn, memberBalancesOn } from '../store/balances.ts';
import { accounts } from '../store/chart.ts';
import { entriesInOrder } from '../store/journal.ts';
import { periods } from '../store/periods.ts';
import * as proofs from '../store/proofs.ts';
import { sealOf } from './closing.ts';

/** Entries read at a time. */
const PIECE_ENTRIES = 2000;

const finding = (code: string, params: Readonly<Record<string, string>>): Finding => ({
  code: `ledger.finding_${code}`,
  params,
});

/**
 * Recomputes the books of the cooperative: every entry's balance, hash and posting rule, the trial balance, sub-ledgers
 * against their accounts, numbers without gaps, the seals and balances of closed months. Answers what was checked and every
 * difference.
 */
export async function verifyLedger(context: ReadContext): Promise<Verification> {
  const checked = await proofs.countRows(context);
  const chart = await accounts(context);
  const findings = [
    ...(await proofs.brokenEntries(context)).map(({ entryId, amount }) =>
      finding('entry_unbalanced', { entryId, amount: String(amount) }),
    ),
    ...(await wrongEntries(context, chart)),
    ...(await wrongTotals(context, chart)),
    ...(await wrongNumbers(context)),
    ...(await wrongSeals(context)),
    ...(await proofs.wrongSnapshots(context)).map(({ month, code, memberId, kept, counted }) =>
      finding('snapshot_wrong', { month, code, memberId, kept: String(kept), counted: String(counted) }),
    ),
  ];
  return { checked: { ...checked }, findings };
}

/** Entries that were changed after they were hashed, and lines that their posting rule does not know. */
async function wrongEntries(context: ReadContext, chart: readonly Account[]): Promise<Finding[]> {
  const byCode = new Map(chart.map((account) => [account.code, account]));
  const found: Finding[] = [];
  for await (const piece of entriesInOrder(context, { from: null, to: null }, PIECE_ENTRIES)) {
    for (const entry of piece) {
      const text = entryText(context.cooperativeId, entry);
      if (sha256(text) !== entry.hash) found.push(finding('hash_wrong', { entryId: entry.id }));
      for (const { accountCode, amountRupiah } of entry.lines) {
        const account = byCode.get(accountCode);
        if (!account) found.push(finding('account_unknown', { entryId: entry.id, code: accountCode }));
        else if (!lineObeys(entry.kind, { accountCode, amountRupiah }, account)) {
          found.push(finding('rule_broken', { entryId: entry.id, kind: entry.kind, code: accountCode }));
        }
      }
    }
  }
  return found;
}

/** The trial balance, and each account with a member ledger against the sum of its members. */
async function wrongTotals(context: ReadContext, chart: readonly Account[]): Promise<Finding[]> {
  const found: Finding[] = [];
  const balances = await balancesOn(context, context.today);
  const total = sum(balances.values());
  if (total !== 0n) found.push(finding('trial_balance', { amount: String(total) }));
  const withoutMember = await amountsWithoutMember(context, context.today);
  for (const account of chart.filter((each) => each.memberLedger)) {
    const whole = balances.get(account.code) ?? 0n;
    const unspread = withoutMember.get(account.code) ?? 0n;
    const ofMembers = sum((await memberBalancesOn(context, account.code, context.today)).values());
    if (unspread !== 0n) found.push(finding('not_spread', { code: account.code, amount: String(unspread) }));
    if (whole !== ofMembers + unspread) {
      found.push(finding('sub_ledger', { code: account.code, account: String(whole), members: String(ofMembers) }));
    }
  }
  return found;
}

async function wrongNumbers(context: ReadContext): Promise<Finding[]> {
  const { unnumbered, greatest, count } = await proofs.numbering(context);
  return [
    ...(greatest === count ? [] : [finding('number_gap', { greatest: String(greatest), count: String(count) })]),
    ...(unnumbered === 0 ? [] : [finding('unnumbered', { count: String(unnumbered) })]),
  ];
}

async function wrongSeals(context: ReadContext): Promise<Finding[]> {
  const found: Finding[] = [];
  let [before, after] = ['', 0n];
  for (const period of await periods(context)) {
    const hashes = await proofs.numberedHashes(context, after, period.entryCount);
    if (sealOf(context.cooperativeId, period, before, hashes) !== period.seal) {
      found.push(finding('seal_broken', { month: period.month }));
    }
    [before, after] = [period.seal, after + period.entryCount];
  }
  return found;
}
