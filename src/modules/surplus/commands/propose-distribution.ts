import * as z from 'zod';
import type { Period } from '#kernel/calendar.ts';
import { bookOf } from '#modules/ledger/index.ts';
import { sha256 } from '#platform/db/client.server.ts';
import { canonicalJson } from '#platform/registry/canonical-json.ts';
import type { Context } from '#platform/registry/context.ts';
import { id } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { recordPatronage } from './record-patronage.ts';
import { proposalDocument } from '../proposal.ts';
import * as store from '../store.ts';
import { divideYear, yearRules } from '../year.ts';

/** Works out the division of a closed year and keeps it with its hash: that is what the meeting will decide on. */
export const proposeDistribution = command({
  name: 'surplus.propose-distribution',
  summary: 'Proposes the division of a closed year’s surplus by the bylaws of that year (UU 25/1992 art. 45)',
  may: 'surplus.propose',
  input: z.strictObject({ year: z.int().min(1950).max(2200) }),
  output: z.object({ proposalId: id('prop'), hash: z.string() }),
  rejects: [
    'surplus.year_open',
    'surplus.patronage_waiting',
    'surplus.already_distributed',
    'surplus.not_divisible',
    'surplus.members_without_group',
    'bylaws.none_in_force',
    'ledger.no_chart',
  ],
  emits: ['surplus.proposed'],

  async run(context, { year }) {
    if (await store.lockDistribution(context, year))
      reject('surplus.already_distributed', { year: String(year) }, { path: 'year' });
    const { period } = await yearRules(context, year);
    const { lockedThrough } = await bookOf(context);
    if (lockedThrough === null || lockedThrough < period.to)
      reject('surplus.year_open', { year: String(year) }, { path: 'year' });

    await refuseUnentered(context, year, period);
    const document = canonicalJson(proposalDocument.encode(await divideYear(context, year)));
    const hash = sha256(document);
    const bylawsVersion = (await yearRules(context, year)).inForce.version.id;
    const proposalId = await store.insertProposal(context, { year, bylawsVersion, document, hash });
    context.emit('surplus.proposed', { proposalId, year, hash });
    return { proposalId, hash };
  },
});

/**
 * Patronage is entered by jobs after the fact. Refuses to divide a year while some of it waits: whoever brought it would get less
 * than his or her part.
 */
async function refuseUnentered(context: Context, year: number, { from, to }: Period): Promise<void> {
  const waiting = await context.waitingFor(recordPatronage.name);
  const rows = waiting.flatMap((input) => recordPatronage.input.parse(input).rows);
  const ofYear = rows.filter((row) => from <= row.occurredOn && row.occurredOn <= to);
  const missing = await store.notEntered(context, ofYear);
  if (missing > 0)
    reject('surplus.patronage_waiting', { year: String(year), count: String(missing) }, { path: 'year' });
}
