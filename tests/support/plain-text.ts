/** What a small reader of plain-text accounting found in an export. */
export interface PlainText {
  /** Entries, without those that only assert balances. */
  readonly entries: number;
  readonly balances: ReadonlyMap<string, bigint>;
  /** `YYYY-MM` of every group of balance assertions, in their order. */
  readonly assertedMonths: readonly string[];
  /** Undeclared accounts, entries out of balance, wrong assertions, lines that could not be read. */
  readonly problems: readonly string[];
}

interface Posting {
  readonly date: string;
  readonly account: string;
  readonly amount: bigint;
}
interface Assertion {
  /** Balances at the end of this day. */
  readonly date: string;
  readonly account: string;
  readonly amount: bigint;
}

/**
 * Reads an export for hledger or beancount as their manuals describe the parts that we use, and checks what those programs
 * check: every account declared, every entry in balance, every asserted balance true. Written apart from the exporter, so
 * that both cannot be wrong in the same way.
 */
export function readPlainText(text: string): PlainText {
  const declared = new Set<string>();
  const problems: string[] = [];
  const postings: Posting[] = [];
  const assertions: Assertion[] = [];
  let entries = 0;
  let current: { date: string; sum: bigint; postings: number } | null = null;

  const finish = (): void => {
    if (current && current.sum !== 0n) problems.push(`entry of ${current.date} is off by ${current.sum}`);
    if (current && current.postings > 0) entries += 1;
    current = null;
  };
  for (const line of text.split('\n')) {
    if (/^\s*;/u.test(line) || /^(commodity IDR|option ".*")$/u.test(line)) continue;
    if (line === '') {
      finish();
      continue;
    }
    const account = /^account (\S+)$/u.exec(line) ?? /^\d{4}-\d{2}-\d{2} open (\S+) IDR$/u.exec(line);
    const heading = /^(\d{4}-\d{2}-\d{2}) \* "[^";|]*"$/u.exec(line);
    const asserted = /^ {2}(\S+) {2}0 IDR = (-?\d+) IDR$/u.exec(line);
    const balance = /^(\d{4}-\d{2}-\d{2}) balance (\S+) {2}(-?\d+) ~ 0 IDR$/u.exec(line);
    const posting = /^ {2}(\S+) {2}(-?\d+) IDR$/u.exec(line);
    if (account?.[1]) declared.add(account[1]);
    else if (heading?.[1]) {
      finish();
      current = { date: heading[1], sum: 0n, postings: 0 };
    } else if (asserted?.[1] && asserted[2] && current) {
      assertions.push({ date: current.date, account: asserted[1], amount: BigInt(asserted[2]) });
    } else if (balance?.[1] && balance[2] && balance[3]) {
      assertions.push({ date: dayBefore(balance[1]), account: balance[2], amount: BigInt(balance[3]) });
    } else if (posting?.[1] && posting[2] && current) {
      postings.push({ date: current.date, account: posting[1], amount: BigInt(posting[2]) });
      current.sum += BigInt(posting[2]);
      current.postings += 1;
    } else problems.push(`not understood: ${line}`);
  }
  finish();

  for (const { account } of [...postings, ...assertions]) {
    if (!declared.has(account)) problems.push(`${account} is not declared`);
  }
  for (const { date, account, amount } of assertions) {
    const held = total(postings.filter((each) => each.account === account && each.date <= date));
    if (held !== amount) problems.push(`${account} holds ${held} on ${date}, not ${amount}`);
  }
  const balances = new Map(
    [...declared].map((name) => [name, total(postings.filter((each) => each.account === name))]),
  );
  return { entries, balances, assertedMonths: [...new Set(assertions.map((each) => each.date.slice(0, 7)))], problems };
}

const total = (postings: readonly Posting[]): bigint => postings.reduce((sum, each) => sum + each.amount, 0n);

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
