import * as z from 'zod';
import { findBylawsInForce } from '#modules/bylaws/index.ts';
import { ensurePerson } from '#modules/identity/index.ts';
import { id, line, note, plainDate } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { whyNotDecidable, whyStillCandidate } from '../domain/admission.ts';
import { groupToJoin } from '../domain/groups.ts';
import { candidacyFor, groupsInForce } from '../operations.ts';
import * as store from '../store.ts';

/**
 * The board admits an applicant or refuses with a reason (UU 25/1992 art. 30(2)b). Whoever is admitted has been a candidate for
 * as long, and worked as many hours in that time, as the bylaws ask of all or of the group. The entry share is due from then on.
 */
export const decideApplication = command({
  name: 'membership.decide-application',
  summary: 'The board admits an applicant or refuses with a reason (UU 25/1992 art. 30(2)b)',
  may: 'membership.admit',
  input: z.strictObject({
    applicationId: id('app'),
    admitted: z.boolean(),
    reason: note(1000).optional(),
    /** The stakeholder group, where the board corrects what the applicant named. */
    groupKey: line(40).optional(),
    /** Since when he or she has been a candidate, where that was before the application was entered here. */
    candidateSince: plainDate().optional(),
    /** Hours worked as a candidate, as the board found; needed where the bylaws ask for some. */
    candidateHours: z.int().min(0).max(100_000).optional(),
    decidedOn: plainDate().optional(),
  }),
  output: z.object({ memberId: id('mem').nullable(), memberNumber: z.int().nullable() }),
  rejects: [
    'membership.no_such_application',
    'membership.already_decided',
    'membership.already_member',
    'membership.decided_before_application',
    'membership.candidate_after_application',
    'membership.still_candidate',
    'membership.candidate_hours_missing',
    'membership.candidate_hours_short',
    'membership.reason_missing',
    'membership.no_groups',
    'membership.group_needed',
    'membership.no_such_group',
  ],
  emits: ['membership.application_decided'],

  async run(context, { applicationId, admitted, reason = '', groupKey, ...found }) {
    const { candidateSince = null, candidateHours = null, decidedOn = context.today } = found;
    const application = await store.lockApplication(context, applicationId);
    if (!application) reject('membership.no_such_application', {}, { path: 'applicationId' });
    if (!admitted && reason === '') reject('membership.reason_missing', {}, { path: 'reason' });

    const setting = await groupsInForce(context, decidedOn);
    // What the applicant named counts only where the cooperative is still one of groups.
    const named = groupKey ?? (setting.groups.length > 0 ? application.groupKey : null);
    const joins = groupToJoin(named, setting);
    if (admitted && !joins.ok) reject(joins.refusal);

    const personId = admitted ? await ensurePerson(context, application) : null;
    const known = personId ? await store.membershipsOf(context, personId) : [];
    const problem = whyNotDecidable(application, known, decidedOn);
    if (problem) reject(problem);
    const inForce = await findBylawsInForce(context, decidedOn);
    if (admitted && joins.ok && inForce) {
      const candidacy = candidacyFor(inForce, joins.value);
      const waits = whyStillCandidate(application, candidacy, { decidedOn, candidateSince, candidateHours });
      if (waits) reject(waits);
    }

    await store.insertDecision(context, { applicationId, admitted, reason, candidateSince, candidateHours, decidedOn });
    const member = personId
      ? await store.insertMember(context, { personId, name: application.name, admittedOn: decidedOn, applicationId })
      : null;
    if (member && joins.ok && joins.value !== null) {
      const placed = { memberId: member.id, groupKey: joins.value, fromOn: decidedOn, reason: '' };
      await store.insertMemberGroup(context, placed);
    }
    context.emit('membership.application_decided', { applicationId, memberId: member?.id ?? null, decidedOn });
    return { memberId: member?.id ?? null, memberNumber: member?.number ?? null };
  },
});
