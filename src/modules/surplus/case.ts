import * as z from 'zod';
import { parseRupiah } from '#kernel/money.ts';
import { refusal, type Refusal } from '#kernel/result.ts';
import { issuesOf } from '#platform/registry/issues.ts';
import { MAX_LINE_CHARACTERS } from '#platform/registry/fields.ts';
import { poolProblems } from './domain/pools.ts';
import { refusedBy, type Checked, type MemberClaim, type SurplusCase } from './model.ts';

/** Most pools, and most groups of a pool: bylaws that a meeting can still read. */
const MAX_POOLS = 200;
/** Longest amount in digits: enough for any currency on earth, short enough to compute with. */
export const MAX_AMOUNT_DIGITS = 30;

/** Amounts stay text here and become `bigint` in one pass afterwards: six times faster than a transform per amount. */
const amountText = z.string({
  error: ({ input }) => (input === undefined ? 'field.missing' : 'surplus.amount_not_whole'),
});
const key = z.string().min(1, 'field.missing').max(MAX_LINE_CHARACTERS);

const group = z.strictObject({ key, bps: z.number(), by: key });

const pool = z.strictObject({
  key,
  bps: z.number(),
  of: key.optional(),
  to: z.enum(['members', 'fund', 'reserve'], { error: 'surplus.target_unknown' }).optional(),
  by: key.optional(),
  groups: z.array(group).max(MAX_POOLS).optional(),
});

const member = z.strictObject({
  number: z.int('surplus.member_number_wrong').min(1, 'surplus.member_number_wrong'),
  name: z.string().max(MAX_LINE_CHARACTERS),
  bases: z.record(key, amountText).default({}),
  group: key.optional(),
  payableBefore: amountText.optional(),
});

/** The case as it stands in JSON: the input of `sokoguru surplus split`, of the public page and of REST. */
const caseSchema = z.strictObject({
  surplus: amountText,
  pools: z.array(pool).max(MAX_POOLS),
  members: z.array(member),
  totals: z.record(key, amountText).optional(),
  rounding: z.enum(['largest-remainder', 'floor'], { error: 'surplus.rounding_unknown' }).optional(),
  lossTo: key.optional(),
});
type CaseText = z.output<typeof caseSchema>;

/** Everything of a case but the members, for a case whose members come from a sheet. */
const rulesSchema = caseSchema.omit({ members: true });

/** Reads the bytes of a JSON file. */
export function readCaseFile(bytes: Uint8Array, members?: readonly MemberClaim[]): Checked<SurplusCase> {
  let raw: unknown;
  try {
    raw = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    const [, line = 'none', column = ''] = /line (\d+) column (\d+)/u.exec(String(error)) ?? [];
    return refusedBy([refusal('surplus.case_not_json', { line, column })]);
  }
  return readCase(raw, members);
}

/**
 * Reads a case out of JSON and answers every fault at once, each with its path: fields that are missing, unknown or of the
 * wrong kind, amounts that are not whole numbers written as text, and faults of the pools. What depends on members and
 * totals `splitSurplus` refuses. `members` replaces the members of the case by those of a sheet.
 */
export function readCase(raw: unknown, members?: readonly MemberClaim[]): Checked<SurplusCase> {
  if (members) {
    const { members: listed, ...rules } = isRecord(raw) ? raw : {};
    if (Array.isArray(listed) && listed.length > 0) {
      return refusedBy([refusal('surplus.members_given_twice', {}, { path: 'members' })]);
    }
    const parsed = rulesSchema.safeParse(isRecord(raw) ? rules : raw, { reportInput: true });
    return parsed.success
      ? typedCase({ ...parsed.data, members: [] }, members)
      : refusedBy(problemsOf(parsed.error, raw));
  }
  const parsed = caseSchema.safeParse(raw, { reportInput: true });
  return parsed.success ? typedCase(parsed.data) : refusedBy(problemsOf(parsed.error, raw));
}

/** Shape faults, and, where the pools at least have the right shape, what is wrong with them. */
function problemsOf(error: z.ZodError, raw: unknown): Refusal[] {
  const problems = error.issues.flatMap((issue): Refusal[] => {
    if (issue.code !== 'unrecognized_keys') return issuesOf(new z.ZodError([issue]));
    return issue.keys.map((name) =>
      refusal('field.unknown', { names: name }, { path: [...issue.path, name].join('.') }),
    );
  });
  const pools = isRecord(raw) ? z.array(pool).max(MAX_POOLS).safeParse(raw['pools']) : null;
  return pools?.success ? [...problems, ...poolProblems(pools.data)] : problems;
}

/** Turns every amount into a `bigint`. */
function typedCase(text: CaseText, sheet?: readonly MemberClaim[]): Checked<SurplusCase> {
  const problems: Refusal[] = [];
  const amount = (written: string, path: () => string): bigint => {
    const value = written.length > MAX_AMOUNT_DIGITS ? null : parseRupiah(written);
    if (value === null) problems.push(refusal('surplus.amount_not_whole', { value: written }, { path: path() }));
    return value ?? 0n;
  };
  const amounts = (written: Readonly<Record<string, string>>, path: () => string): Record<string, bigint> => {
    const values: Record<string, bigint> = {};
    for (const name of Object.keys(written)) values[name] = amount(written[name] ?? '', () => `${path()}.${name}`);
    return values;
  };

  const surplus = amount(text.surplus, () => 'surplus');
  const totals = text.totals ? amounts(text.totals, () => 'totals') : undefined;
  const members = text.members.map((each, place): MemberClaim => {
    const path = (field: string) => () => `members.${place}.${field}`;
    const bases = amounts(each.bases, path('bases'));
    const { number, name, group: of, payableBefore: before } = each;
    const payableBefore = before === undefined ? undefined : amount(before, path('payableBefore'));
    return { number, name, bases, group: of, payableBefore };
  });
  if (problems.length > 0) return refusedBy([...problems, ...poolProblems(text.pools)]);
  const { pools, rounding, lossTo } = text;
  return { ok: true, value: { surplus, pools, members: sheet ?? members, totals, rounding, lossTo } };
}

/** The case as JSON holds it: what `readCase` reads back into the same case. Articles are not part of it. */
export function caseDocument({ surplus, pools, members, totals, rounding, lossTo }: SurplusCase): CaseText {
  return {
    surplus: String(surplus),
    pools: pools.map(({ key, bps, of, to, by, groups }) => ({
      key,
      bps,
      ...(of === undefined ? {} : { of }),
      ...(to === undefined ? {} : { to }),
      ...(by === undefined ? {} : { by }),
      ...(groups === undefined ? {} : { groups: groups.map((each) => ({ ...each })) }),
    })),
    ...(totals === undefined ? {} : { totals: amountTexts(totals) }),
    ...(rounding === undefined ? {} : { rounding }),
    ...(lossTo === undefined ? {} : { lossTo }),
    members: members.map(({ number, name, bases, group: of, payableBefore }) => ({
      number,
      name,
      bases: amountTexts(bases),
      ...(of === undefined ? {} : { group: of }),
      ...(payableBefore === undefined ? {} : { payableBefore: String(payableBefore) }),
    })),
  };
}

function amountTexts(amounts: Readonly<Record<string, bigint>>): Record<string, string> {
  return Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, String(amount)]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
