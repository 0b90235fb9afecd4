import * as z from 'zod';
import {
  COUNT_REFUSALS,
  countOf,
  decideFoundingMotion,
  groupCountsField,
  type FoundingMotion,
} from '#modules/governance/index.ts';
import type { Slate } from '#modules/governance/model.ts';
import type { Context } from '#platform/registry/context.ts';
import { id, line } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { draftHash } from '../come-into-being.ts';
import { countedAs } from '../domain/founding-members.ts';
import { ELECTION_REFUSALS, whyNotElectable, type Chosen } from '../domain/meeting/held.ts';
import { motionText, subjectOf } from '../domain/meeting/motions.ts';
import { itemAt, presenceNeeded } from '../domain/meeting/run.ts';
import { draftBylaws, type DraftBylaws } from '../draft.ts';
import { personsOnRoll, type MeetingFile } from '../meeting-record.ts';
import * as store from '../store.ts';
import { requireFounding } from './founders.ts';
import { requireFile } from './run-meeting.ts';

/** One item of the agenda is decided: by consensus, or with the votes counted. What fell may be put once more. */
export const decideItem = command({
  name: 'founding.decide-item',
  summary: 'Records the decision on one item of the founding meeting, with its votes (UU 25/1992 art. 22–24)',
  may: 'founding.prepare',
  input: z.strictObject({
    meetingId: id('mtg'),
    position: z.int().min(1).max(100),
    method: z.enum(['consensus', 'open', 'secret']).default('consensus'),
    votesFor: z.int().min(0).default(0),
    votesAgainst: z.int().min(0).default(0),
    votesAbstain: z.int().min(0).default(0),
    /** Where the draft has stakeholder groups: the count of each. */
    groups: groupCountsField.optional(),
    /** What was decided, where it is not what the agenda says. */
    text: line().optional(),
    /** For the election alone. */
    boardChair: id('per').optional(),
    boardSecretary: id('per').optional(),
    boardTreasurer: id('per').optional(),
    supervisors: z.array(id('per')).max(15).default([]),
  }),
  output: z.object({ label: z.string(), validity: z.string(), present: z.int(), needed: z.int() }),
  rejects: [
    'founding.not_being_founded',
    'founding.already_founded',
    'founding.too_few_founders',
    'founding.no_such_item',
    'founding.item_decided',
    'founding.office_empty',
    ...ELECTION_REFUSALS,
    'founding.value_unreadable',
    'governance.no_such_meeting',
    'governance.meeting_not_open',
    'governance.meeting_closed',
    ...COUNT_REFUSALS,
  ],
  emits: ['founding.item_decided'],

  async run(context, input) {
    const { kind } = await requireFounding(context);
    const file = await requireFile(context, input.meetingId);
    const draft = await draftBylaws(context);
    const { bylaws } = draft;
    refuseTooFew(file, draft);
    refuseDecided(file, input.position);

    const item = itemAt(input.position);
    const agenda = file.agenda.find((each) => each.position === input.position);
    const text = input.text ?? (item === null ? (agenda?.title ?? '') : motionText(item, bylaws, kind));
    const motion: FoundingMotion = {
      text,
      subjectType: subjectOf(item),
      ...(item === 'bylaws' ? { subjectHash: draftHash(draft) } : {}),
      ...(item === 'election' ? { slate: await slateOf(context, input, file, draft) } : {}),
      count: { method: input.method, ...countOf(input) },
    };
    const decided = await decideFoundingMotion(context, {
      meetingId: input.meetingId,
      position: input.position,
      motion,
      draft,
    });
    context.emit('founding.item_decided', { meetingId: input.meetingId, position: input.position });
    return {
      label: `${decided.number}/RA/${decided.year}`,
      validity: decided.validity,
      present: decided.present,
      needed: decided.quorumNeeded,
    };
  },
});

/** Nine persons (three cooperatives) must be there, whatever the quorum says: too few decide nothing. */
function refuseTooFew(file: MeetingFile, { bylaws, articleOf }: DraftBylaws): void {
  const { present, call, roll } = file.meeting;
  const needed = presenceNeeded(bylaws, call, roll);
  if (file.meeting.state !== 'open' || present >= needed) return;
  reject(
    'founding.too_few_founders',
    { needed: String(needed), present: String(present), of: countedAs(bylaws) },
    { article: `${articleOf('founding.minimumFounders')}; UU 25/1992 ps. 6` },
  );
}

function refuseDecided(file: MeetingFile, position: number): void {
  if (!file.agenda.some((each) => each.position === position)) {
    reject('founding.no_such_item', { position: String(position) }, { path: 'position' });
  }
  const decided = file.decisions.find((each) => each.position === position && each.validity === 'valid');
  // The bylaws alone may be adopted once more: where the draft was changed after the vote.
  if (decided && itemAt(position) !== 'bylaws') reject('founding.item_decided', { label: decided.label });
}

async function slateOf(
  context: Context,
  input: { readonly [Office in keyof Omit<Chosen, 'supervisors'>]?: string | undefined } & Pick<Chosen, 'supervisors'>,
  file: MeetingFile,
  { bylaws, articleOf }: DraftBylaws,
): Promise<Slate> {
  const { boardChair, boardSecretary, boardTreasurer, supervisors } = input;
  const empty = Object.entries({ boardChair, boardSecretary, boardTreasurer }).find(([, value]) => !value)?.[0];
  if (boardChair === undefined || boardSecretary === undefined || boardTreasurer === undefined) {
    return reject('founding.office_empty', {}, { path: empty ?? 'boardChair', article: 'UU 25/1992 ps. 29' });
  }
  const chosen = { boardChair, boardSecretary, boardTreasurer, supervisors };
  const onRoll = personsOnRoll(file.roll);
  const founders = (await store.founders(context)).filter((each) =>
    onRoll.some(({ personId }) => personId === each.personId),
  );
  const presentIds = onRoll.filter((each) => each.present).map((each) => each.personId);
  const problem = whyNotElectable(chosen, { founders, presentIds, bylaws, articleOf });
  if (problem) reject(problem);
  return { chair: boardChair, secretary: boardSecretary, treasurer: boardTreasurer, supervisors };
}
