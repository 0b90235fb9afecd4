import * as z from 'zod';
import { groupsOf } from '#modules/bylaws/model.ts';
import { noteFoundersPresence, openFoundingMeeting } from '#modules/governance/index.ts';
import type { Context } from '#platform/registry/context.ts';
import { id } from '#platform/registry/fields.ts';
import { Forbidden, reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { rollEntries } from '../come-into-being.ts';
import { whyNotRepresenting } from '../domain/meeting/held.ts';
import { draftBylaws } from '../draft.ts';
import { meetingFiles, type MeetingFile } from '../meeting-record.ts';
import type { Founder } from '../model.ts';
import * as store from '../store.ts';
import { requireFounding } from './founders.ts';

/** Opens a called founding meeting: from now on the list of founders is the roll, one entry for each cooperative. */
export const openMeeting = command({
  name: 'founding.open-meeting',
  summary: 'Opens the founding meeting and freezes the list of founders who may vote in it',
  may: 'founding.prepare',
  input: z.strictObject({ meetingId: id('mtg'), chair: id('per'), minuteTaker: id('per') }),
  output: z.object({ roll: z.int() }),
  rejects: [
    'founding.not_being_founded',
    'founding.already_founded',
    'founding.not_a_founder',
    'founding.one_person_two_parts',
    'founding.group_missing',
    'founding.group_without_founder',
    'founding.mandate_missing',
    'founding.value_unreadable',
    'governance.no_such_meeting',
    'governance.already_open',
    'governance.opened_early',
  ],
  emits: ['founding.meeting_opened'],

  async run(context, { meetingId, chair, minuteTaker }) {
    await requireFounding(context);
    const founders = await store.founders(context);
    for (const [path, personId] of [
      ['chair', chair],
      ['minuteTaker', minuteTaker],
    ] as const) {
      if (!founders.some((each) => each.personId === personId)) reject('founding.not_a_founder', {}, { path });
    }
    if (chair === minuteTaker) reject('founding.one_person_two_parts', {}, { path: 'minuteTaker' });
    await refuseUnplaced(context, founders);
    const roll = rollEntries(founders);
    await openFoundingMeeting(context, { meetingId, founders: roll, chair, minuteTaker });
    context.emit('founding.meeting_opened', { meetingId });
    return { roll: roll.length };
  },
});

/** With groups everybody stands in one and none is empty; in a secondary cooperative everybody brings a mandate. */
async function refuseUnplaced(context: Context, founders: readonly Founder[]): Promise<void> {
  const { bylaws } = await draftBylaws(context);
  const groups = groupsOf(bylaws);
  const article = 'Permenkop UKM 8/2021';
  if (groups.length > 0) {
    const stray = founders.find((each) => !groups.some((group) => group.key === each.groupKey));
    if (stray) reject('founding.group_missing', { name: stray.name }, { article });
    const empty = groups.find((group) => !founders.some((each) => each.groupKey === group.key));
    if (empty) reject('founding.group_without_founder', { group: empty.name }, { article });
  }
  const bare = whyNotRepresenting(founders, bylaws);
  if (bare) reject(bare);
}

/** A founder comes in or leaves; each may note himself or herself, whoever runs the meeting notes everybody. */
export const checkIn = command({
  name: 'founding.check-in',
  summary: 'Notes which founders came to the founding meeting or left it; the quorum counts who is there',
  may: 'founding.prepare',
  input: z.strictObject({
    meetingId: id('mtg'),
    /** Left out: the caller alone. */
    personIds: z.array(id('per')).min(1).max(5_000).optional(),
    came: z.boolean().default(true),
  }),
  output: z.object({ present: z.int(), roll: z.int() }),
  rejects: [
    'governance.no_such_meeting',
    'governance.meeting_not_open',
    'governance.meeting_closed',
    'governance.not_on_roll',
  ],

  async run(context, { meetingId, personIds, came }) {
    const own = context.actor.kind === 'person' ? context.actor.personId : null;
    const named = personIds ?? (own === null ? [] : [own]);
    if (named.length === 0) throw new Forbidden();
    const channel = named.length === 1 && named[0] === own ? 'self' : 'officer';
    return noteFoundersPresence(context, { meetingId, personIds: named, came, channel });
  },
});

/** The meeting as it stands; refuses one that this cooperative has not. */
export async function requireFile(context: Context, meetingId: string): Promise<MeetingFile> {
  const files = await meetingFiles(context);
  return (
    files.find((file) => file.meeting.id === meetingId) ??
    reject('governance.no_such_meeting', {}, { path: 'meetingId' })
  );
}
