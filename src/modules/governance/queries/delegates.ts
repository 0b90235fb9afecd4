import * as z from 'zod';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { PLENARY_ATTENDANCES } from '#modules/bylaws/model.ts';
import { id, plainDate } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { groupsOfMembers, settingOf } from '../delegates.ts';
import { DELEGATE_REFUSALS, whyNotByDelegates } from '../domain/delegates.ts';
import { resolutionLabel } from '../operations.ts';

const person = z.object({ memberId: id('mem'), number: z.int(), name: z.string() });

/** The groups of the members, how many delegates each sends and why so many, and whom it chose. */
export const delegates = query({
  name: 'governance.delegates',
  summary: 'The groups of the members with their delegates, and whether a meeting of delegates may be called',
  may: 'governance.see',
  input: z.strictObject({}),
  output: z.object({
    /** Stakeholder groups of the bylaws, sections that the board forms, or null: the members attend every meeting themselves. */
    grouping: z.enum(['stakeholders', 'sections']).nullable(),
    /** With stakeholder groups: who attends the plenary; else null. */
    attendance: z.enum(PLENARY_ATTENDANCES).nullable(),
    article: z.string(),
    path: z.string(),
    members: z.int(),
    /** Sections: from how many members on delegates may meet, and how many members each stands for. */
    fromMembers: z.int(),
    membersPerDelegate: z.int(),
    /** Why no meeting of delegates can be called now: a code of `governance.call-meeting`; null where one can. */
    problem: z.object({ code: z.enum(DELEGATE_REFUSALS), params: z.record(z.string(), z.string()) }).nullable(),
    groups: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        members: z.int(),
        seats: z.int(),
        /** Members beyond the last full number for a delegate. */
        over: z.int(),
        article: z.string(),
        path: z.string(),
        delegates: z.array(person),
        /** Chosen, but no longer a member of the group. */
        vacant: z.int(),
        chosenOn: plainDate().nullable(),
        resolution: z.object({ id: id('res'), label: z.string() }).nullable(),
        /** Whether the caller is in it. */
        own: z.boolean(),
      }),
    ),
    ungrouped: z.array(person),
  }),

  async run(context) {
    const inForce = await bylawsInForce(context);
    const { bylaws } = inForce;
    const found = await groupsOfMembers(context, context.today, inForce);
    const problem = whyNotByDelegates(bylaws, settingOf(found), found.article);
    const memberId = context.actor.kind === 'person' ? context.actor.memberId : null;
    return {
      grouping: found.grouping,
      attendance: found.grouping === 'stakeholders' ? bylaws.stakeholders.plenaryAttendance : null,
      article: found.article,
      path: found.path,
      members: found.members,
      fromMembers: bylaws.meetings.delegatesFromMembers,
      membersPerDelegate: bylaws.meetings.membersPerDelegate,
      problem: problem && { code: problem.code, params: { ...problem.params } },
      groups: found.groups.map(({ key, name, members, seats, over, article, path, delegates: chosen, choice }) => ({
        key,
        name,
        members: members.length,
        seats,
        over,
        article,
        path,
        delegates: chosen.map(shown),
        vacant: (choice?.memberIds.length ?? 0) - chosen.length,
        chosenOn: choice?.chosenOn ?? null,
        resolution: choice && { id: choice.resolutionId, label: resolutionLabel(choice) },
        own: members.some((member) => member.id === memberId),
      })),
      ungrouped: found.grouping === null ? [] : found.ungrouped.map(shown),
    };
  },
});

const shown = ({ id: memberId, number, name }: { id: string; number: number; name: string }) => ({
  memberId,
  number,
  name,
});
