import { sql } from 'kysely';
import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { openChart, post, postMany } from '#modules/ledger/index.ts';
import {
  isAccountRole,
  type ChartPreset,
  type DraftLine,
  type EntryDraft,
  type Posted,
} from '#modules/ledger/model.ts';
import { isEntryKind } from '#modules/ledger/domain/posting-rules.ts';
import type { Context } from '#platform/registry/context.ts';
import type { House } from './house.ts';
import { bareCooperative, inCooperative } from './in-cooperative.ts';

/** The books of one cooperative in a test, spoken to in text. */
export interface Books {
  readonly slug: string;
  run<T>(work: (context: Context) => Promise<T>): Promise<T>;
  /** Posts entries written as text, one call for all of them. */
  given(text: string): Promise<readonly Posted[]>;
  /** Balances of all accounts that are not at zero, one per line, member by member where lines name one; debit > 0. */
  balances(on?: PlainDate): Promise<string[]>;
}

const idByName = new Map<string, Id>();
const nameById = new Map<Id, string>();

/** The member whom a test calls by a short name: the same name is the same id. */
export function memberNamed(name: string): Id {
  let id = idByName.get(name);
  if (!id) {
    id = `mem_0${String(idByName.size + 1).padStart(25, '0')}`;
    idByName.set(name, id);
    nameById.set(id, name);
  }
  return id;
}

/** Opens the books of a new cooperative. */
export async function newBooks(
  house: House,
  options: { readonly preset?: ChartPreset; readonly openedOn?: PlainDate; readonly yearStartsInMonth?: number } = {},
): Promise<Books> {
  const slug = await bareCooperative(house, (context) =>
    openChart(context, options.preset ?? 'standard', {
      openedOn: options.openedOn ?? '2025-01-01',
      yearStartsInMonth: options.yearStartsInMonth ?? 1,
    }),
  );
  const run: Books['run'] = (work) => inCooperative(house, slug, work);
  return {
    slug,
    run,
    given: (text) => run((context) => postAll(context, journal(text))),
    balances: (on) => run((context) => balanceLines(context, on ?? context.today)),
  };
}

async function postAll(context: Context, drafts: readonly EntryDraft[]): Promise<readonly Posted[]> {
  const [only] = drafts;
  return drafts.length === 1 && only ? [await post(context, only)] : postMany(context, drafts);
}

let sources = 0;

/**
 * Entries as text: a heading `2026-01-05 entry_share_paid "memo" [source]` (the kind is `journal` where it is left out),
 * then lines `role[:member]  amount`, a code instead of a role for an account without one.
 */
export function journal(text: string): EntryDraft[] {
  const drafts: (EntryDraft & { lines: DraftLine[] })[] = [];
  for (const line of meaningful(text)) {
    const heading = /^(\d{4}-\d{2}-\d{2})(?: (\w+))? "([^"]*)"(?: (\S+))?$/u.exec(line);
    if (heading) {
      const [, occurredOn = '', kind = 'journal', memo = '', source] = heading;
      if (!isEntryKind(kind)) throw new Error(`no kind ${kind}`);
      sources += 1;
      drafts.push({ occurredOn, kind, memo, source: source ?? `test:${sources}`, lines: [] });
      continue;
    }
    const [place = '', amount = '', note] = line.split(/\s+/u);
    const [account = '', member] = place.split(':');
    const details = {
      ...(member ? { memberId: memberNamed(member) } : {}),
      ...(note ? { isMemberBusiness: note === 'member' } : {}),
    };
    const amountRupiah = BigInt(amount.replaceAll('_', ''));
    drafts
      .at(-1)
      ?.lines.push(
        isAccountRole(account)
          ? { role: account, amountRupiah, ...details }
          : { accountCode: account, amountRupiah, ...details },
      );
  }
  return drafts;
}

/** A table of balances as text, in the form that `balances` answers. */
export function table(text: string): string[] {
  return meaningful(text)
    .map((line) => line.replaceAll(/\s+/gu, ' '))
    .toSorted();
}

function meaningful(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Counted from the lines alone, without the snapshots that the ledger's own queries begin with. */
async function balanceLines(context: Context, on: PlainDate): Promise<string[]> {
  const found = await sql<{ name: string; memberId: Id | null; amount: bigint }>`
    select coalesce(r.role, l.account_code) as name, l.member_id as "memberId", sum(l.amount_rupiah)::bigint as amount
    from ledger.line l
    left join ledger.account_role r on r.cooperative_id = l.cooperative_id and r.account_code = l.account_code
    where l.occurred_on <= ${on}::date
    group by 1, 2 having sum(l.amount_rupiah) <> 0`.execute(context.tx);
  return found.rows
    .map(({ name, memberId, amount }) => {
      const member = memberId === null ? '' : `:${nameById.get(memberId) ?? memberId}`;
      return `${name}${member} ${written(amount)}`;
    })
    .toSorted();
}

const written = (amount: bigint): string => String(amount).replaceAll(/\B(?=(\d{3})+$)/gu, '_');
