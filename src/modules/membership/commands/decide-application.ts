import * as z from 'zod';
import { ensurePerson } from '#modules/identity/index.ts';
import { id, note, plainDate } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { whyNotDecidable } from '../domain/admission.ts';
import * as store from '../store.ts';

/** The board admits an applicant or refuses with a reason (UU 25/1992 art. 30(2)b). The entry share is due from then on. */
export const decideApplication = command({
  name: 'membership.decide-application',
  summary: 'The board admits an applicant or refuses with a reason (UU 25/1992 art. 30(2)b)',
  may: 'membership.admit',
  input: z.strictObject({
    applicationId: id('app'),
    admitted: z.boolean(),
    reason: note(1000).optional(),
    decidedOn: plainDate().optional(),
  }),
  output: z.object({ memberId: id('mem').nullable(), memberNumber: z.int().nullable() }),
  rejects: [
    'membership.no_such_application',
    'membership.already_decided',
    'membership.already_member',
    'membership.decided_before_application',
    'membership.reason_missing',
  ],
  emits: ['membership.application_decided'],

  async run(context, { applicationId, admitted, reason = '', decidedOn = context.today }) {
    const application = await store.lockApplication(context, applicationId);
    if (!application) reject('membership.no_such_application', {}, { path: 'applicationId' });
    if (!admitted && reason === '') reject('membership.reason_missing', {}, { path: 'reason' });

    const personId = admitted ? await ensurePerson(context, application) : null;
    const known = personId ? await store.membershipsOf(context, personId) : [];
    const problem = whyNotDecidable(application, known, decidedOn);
    if (problem) reject(problem);

    await store.insertDecision(context, { applicationId, admitted, reason, decidedOn });
    const member = personId
      ? await store.insertMember(context, { personId, name: application.name, admittedOn: decidedOn, applicationId })
      : null;
    context.emit('membership.application_decided', { applicationId, memberId: member?.id ?? null, decidedOn });
    return { memberId: member?.id ?? null, memberNumber: member?.number ?? null };
  },
});
