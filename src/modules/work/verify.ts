import type { Finding, Verification } from '#modules/ledger/model.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { payFor } from './domain/pay.ts';
import { allNonMemberHours } from './store-non-members.ts';
import * as store from './store.ts';

/** The pay of every decided hour worked out again, of members and of others. */
export async function verifyWork(context: ReadContext): Promise<Verification> {
  const rows = await store.decidedHours(context);
  const findings: Finding[] = rows
    .filter((row) => row.payRupiah !== (row.approved ? payFor(row.minutes, row.hourlyRupiah) : 0n))
    .map((row) => ({ code: 'work.verify.pay', params: { hoursId: row.id } }));
  const others = await allNonMemberHours(context);
  for (const row of others.filter((each) => each.payRupiah !== payFor(each.minutes, each.hourlyRupiah)))
    findings.push({ code: 'work.verify.pay', params: { hoursId: row.id } });
  return { checked: { hours: rows.length + others.length }, findings };
}
