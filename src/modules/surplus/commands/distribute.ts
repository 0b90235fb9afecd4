import * as z from 'zod';
import { resolutionOf } from '#modules/governance/index.ts';
import { post, POSTING_REFUSALS } from '#modules/ledger/index.ts';
import { id, rupiah } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { splitSurplus } from '../domain/split.ts';
import { lossCovered, surplusDistributed } from '../postings.ts';
import { caseOf, firstDifference, proposalDocument } from '../proposal.ts';
import * as store from '../store.ts';

/**
 * Posts the division that a general meeting has decided: only with a valid resolution on exactly this proposal's hash. The
 * stored figures are worked out once more before a rupiah moves.
 */
export const distribute = command({
  name: 'surplus.distribute',
  summary: 'Posts a year’s surplus as a general meeting decided it (UU 25/1992 art. 23, 45)',
  may: 'surplus.distribute',
  input: z.strictObject({ proposalId: id('prop'), resolutionId: id('res') }),
  output: z.object({ entryId: z.string().nullable(), membersRupiah: rupiah() }),
  rejects: [
    'surplus.no_such_proposal',
    'surplus.already_distributed',
    'surplus.resolution_missing',
    'surplus.resolution_on_another',
    'surplus.figures_changed',
    ...POSTING_REFUSALS,
  ],
  emits: ['surplus.distributed'],

  async run(context, { proposalId, resolutionId }) {
    const proposal =
      (await store.findProposal(context, proposalId)) ?? reject('surplus.no_such_proposal', {}, { path: 'proposalId' });
    const { year } = proposal;
    if (await store.lockDistribution(context, year)) reject('surplus.already_distributed', { year: String(year) });

    const resolution = await resolutionOf(context, resolutionId);
    if (!resolution || resolution.validity !== 'valid') {
      reject(
        'surplus.resolution_missing',
        { year: String(year) },
        { path: 'resolutionId', article: 'UU 25/1992 ps. 23' },
      );
    }
    if (resolution.subjectType !== 'surplus' || resolution.subjectHash !== proposal.hash) {
      reject('surplus.resolution_on_another', { label: resolution.label }, { path: 'resolutionId' });
    }

    const document = proposalDocument.parse(proposal.document);
    const divided = splitSurplus(caseOf(document));
    if (!divided.ok || firstDifference(document, divided.value))
      reject('surplus.figures_changed', { year: String(year) });

    const draft = surplusDistributed(proposalId, document, context.today) ?? lossCovered(document, context.today);
    const entryId = draft ? (await post(context, draft)).entryId : null;
    await store.insertDistribution(context, { year, proposalId, resolutionId, entryId });
    context.emit('surplus.distributed', { year, proposalId, resolutionId });
    const membersRupiah = document.members.reduce((total, member) => total + member.totalRupiah, 0n);
    return { entryId, membersRupiah };
  },
});
