import * as z from 'zod';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { leastToReach } from '#modules/bylaws/model.ts';
import { id, PAGE_ROWS, paging } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import { meetingShown, resolutionShown } from '../fields.ts';
import { resolutionLabel } from '../operations.ts';
import * as store from '../store.ts';

/** Rows of an export at most. */
const EXPORT_ROWS = 100_000;

/** All meetings, newest first. */
export const meetings = query({
  name: 'governance.meetings',
  summary: 'General meetings, newest first',
  may: 'governance.see',
  input: z.strictObject({ page: z.int().min(1).default(1) }),
  output: z.object({ meetings: z.array(meetingShown), page: z.int() }),
  run: async (context, { page }) => ({
    meetings: await store.meetings(context, PAGE_ROWS, (page - 1) * PAGE_ROWS),
    page,
  }),
});

/** One meeting with its agenda, its roll, its motions and what the quorum asks for. */
export const meeting = query({
  name: 'governance.meeting',
  summary: 'One meeting: agenda, roll and presence, motions, the quorum each kind of decision needs',
  may: 'governance.see',
  input: z.strictObject({ meetingId: id('mtg') }),
  output: z.object({
    meeting: meetingShown,
    agenda: z.array(
      z.object({
        position: z.int(),
        title: z.string(),
        decisionKind: z.string().nullable(),
        quorumNeeded: z.int().nullable(),
        article: z.string(),
      }),
    ),
    roll: z.array(z.object({ memberId: id('mem'), number: z.int(), name: z.string(), present: z.boolean() })),
    membersTold: z.int(),
    motions: z.array(
      z.object({
        id: id('mot'),
        position: z.int(),
        text: z.string(),
        subjectType: z.string(),
        subjectReference: z.string().nullable(),
        voteOpen: z.boolean(),
        deliberated: z.boolean(),
        cast: z.int(),
        myChoice: z.string().nullable(),
        resolution: resolutionShown.nullable(),
      }),
    ),
  }),

  async run(context, { meetingId }) {
    const found = (await store.findMeeting(context, meetingId)) ?? reject('governance.no_such_meeting');
    const agenda = await store.agendaOf(context, meetingId);
    const roll = await store.rollOf(context, meetingId);
    const { rows } = await store.resolutions(context, { meetingId, limit: EXPORT_ROWS, offset: 0 });
    const memberId = context.actor.kind === 'person' ? context.actor.memberId : null;
    const mine = memberId ? await store.ballotsOf(context, memberId, meetingId) : [];
    const inForce = await bylawsInForce(context, found.heldOn);

    return {
      meeting: found,
      agenda: agenda.map((item) => {
        const rule = item.decisionKind ? inForce.bylaws.meetings.decisions[item.decisionKind] : null;
        const quorum = found.call === 2 ? rule?.secondCallQuorum : rule?.quorum;
        const quorumNeeded =
          !quorum || roll.length === 0
            ? null
            : quorum === 'none'
              ? 1
              : Number(leastToReach(quorum, BigInt(roll.length)));
        return {
          ...item,
          quorumNeeded,
          article: item.decisionKind ? inForce.articleOf(`meetings.decisions.${item.decisionKind}.quorum`) : '',
        };
      }),
      roll,
      membersTold: await store.noticeCount(context, meetingId),
      motions: (await store.motionsOf(context, meetingId)).map((motion) => {
        const row = rows.find((each) => each.motionId === motion.id);
        return {
          id: motion.id,
          position: motion.position,
          text: motion.text,
          subjectType: motion.subjectType,
          subjectReference: motion.subjectReference,
          voteOpen: motion.voteOpenedAt !== null && motion.resolutionId === null,
          deliberated: motion.objections !== null,
          cast: motion.cast,
          myChoice: mine.find((each) => each.motionId === motion.id)?.choice ?? null,
          resolution: row ? { ...row, label: resolutionLabel(row) } : null,
        };
      }),
    };
  },
});

/** The register of resolutions: numbered, searchable, with what each rests on. */
export const resolutions = query({
  name: 'governance.resolutions',
  summary: 'The register of resolutions, also those that fell or lacked a quorum',
  may: 'governance.see',
  input: z.strictObject({ ...paging, whole: z.boolean().default(false) }),
  output: z.object({ resolutions: z.array(resolutionShown), total: z.int(), page: z.int(), pages: z.int() }),

  async run(context, { search, page, whole }) {
    const limit = whole ? EXPORT_ROWS : PAGE_ROWS;
    const { rows, total } = await store.resolutions(context, {
      search,
      limit,
      offset: whole ? 0 : (page - 1) * PAGE_ROWS,
    });
    return {
      resolutions: rows.map((row) => ({ ...row, label: resolutionLabel(row) })),
      total,
      page,
      pages: Math.max(1, Math.ceil(total / limit)),
    };
  },
});

/** One resolution with every number it rests on. */
export const resolution = query({
  name: 'governance.resolution',
  summary: 'One resolution: words, votes, quorum, article, what followed from it',
  may: 'governance.see',
  input: z.strictObject({ resolutionId: id('res') }),
  output: resolutionShown,

  async run(context, { resolutionId }) {
    const row = (await store.findResolution(context, resolutionId)) ?? reject('governance.no_such_resolution');
    return { ...row, label: resolutionLabel(row) };
  },
});
