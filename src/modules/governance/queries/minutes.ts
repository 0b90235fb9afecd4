import * as z from 'zod';
import { findMember, membersOf, ownMembership } from '#modules/membership/index.ts';
import type { Member } from '#modules/membership/model.ts';
import { sha256 } from '#platform/db/client.server.ts';
import { canonicalJson } from '#platform/registry/canonical-json.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { id, instant } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command, query } from '#platform/registry/use-case.ts';
import { meetingShown, resolutionShown } from '../fields.ts';
import { nameOnRoll, requireMeeting } from '../operations.ts';
import * as store from '../store.ts';
import { shownResolution } from './shown-resolution.ts';

/** Most resolutions one meeting can hold. */
const MAX_RESOLUTIONS = 1_000;

/** Somebody on the roll; of a delegate, for whom he or she stood. */
const attendant = z.object({
  number: z.int(),
  name: z.string(),
  delegateOf: z.object({ key: z.string(), name: z.string(), members: z.int() }).optional(),
  /** Who came for a member cooperative; left out where the member stands alone. */
  persons: z.array(z.string()).optional(),
});

const minutesShown = z.object({
  meeting: meetingShown,
  membersTold: z.int(),
  chair: z.string(),
  minuteTaker: z.string(),
  openedAt: instant().nullable(),
  closedAt: instant().nullable(),
  present: z.array(attendant),
  absent: z.array(attendant),
  agenda: z.array(z.object({ position: z.int(), title: z.string() })),
  motions: z.array(
    z.object({
      position: z.int(),
      text: z.string(),
      objections: z.array(z.object({ by: z.string(), text: z.string() })),
    }),
  ),
  resolutions: z.array(resolutionShown),
  note: z.string(),
  hash: z.string(),
  signatures: z.array(z.object({ number: z.int(), name: z.string(), signedAt: instant(), current: z.boolean() })),
  /** Whether the caller was on the roll, and has not signed the minutes as they read now. */
  maySign: z.boolean(),
});

/** The minutes (berita acara), written from the record: every number in them is an event, nothing is typed. */
export const minutes = query({
  name: 'governance.minutes',
  summary: 'The minutes of a meeting, generated from the record, with their hash and signatures',
  may: 'governance.see',
  input: z.strictObject({ meetingId: id('mtg') }),
  output: minutesShown,
  run: (context, { meetingId }) => minutesOf(context, meetingId),
});

/** Signs the minutes as they read now. */
export const signMinutes = command({
  name: 'governance.sign-minutes',
  summary: 'Signs the minutes of a closed meeting as they read now (Permenkop 19/2015 art. 16: all who took part)',
  may: 'governance.vote',
  input: z.strictObject({ meetingId: id('mtg') }),
  output: z.object({ hash: z.string() }),
  rejects: ['governance.no_such_meeting', 'governance.not_closed_yet', 'governance.not_on_roll'],
  emits: ['governance.minutes_signed'],

  async run(context, { meetingId }) {
    const signer = await ownMembership(context);
    const meeting = await requireMeeting(context, meetingId);
    if (meeting.state !== 'closed') reject('governance.not_closed_yet', { title: meeting.title });
    if (!isOnRoll(signer, await store.rollOf(context, meetingId))) reject('governance.not_on_roll');
    const { hash } = await minutesOf(context, meetingId);
    await store.insertSignature(context, { meetingId, memberId: signer.id, minutesHash: hash });
    context.emit('governance.minutes_signed', { meetingId, memberId: signer.id });
    return { hash };
  },
});

/** The roll of the founding meeting names persons: nobody was a member yet. */
function isOnRoll(member: Pick<Member, 'id' | 'personId'>, roll: readonly store.RollRow[]): boolean {
  return roll.some(
    ({ memberId, persons }) =>
      memberId === member.id ||
      memberId === member.personId ||
      persons.some((each) => each.personId === member.personId),
  );
}

/** A resolution as minutes hash it: what only groups, delegates and several votes bring is left out where heads decided. */
function asSigned({
  votesPresent,
  votesRoll,
  weighing,
  meetingGroup,
  delegatesFor,
  ...resolution
}: z.output<typeof resolutionShown>) {
  return {
    ...resolution,
    ...(votesRoll === null ? {} : { votesPresent, votesRoll }),
    ...(weighing === null ? {} : { weighing }),
    ...(meetingGroup === null ? {} : { meetingGroup }),
    ...(delegatesFor === null ? {} : { delegatesFor }),
  };
}

/** A meeting as minutes hash it: what only groups and delegates bring is left out where all members met. */
function meetingAsSigned({ groupKey, groupName, byDelegates, ...meeting }: store.MeetingRow) {
  return { ...meeting, ...(groupKey === null ? {} : { groupKey, groupName }), ...(byDelegates ? { byDelegates } : {}) };
}

async function minutesOf(context: ReadContext, meetingId: string): Promise<z.output<typeof minutesShown>> {
  const meeting = (await store.findMeeting(context, meetingId)) ?? reject('governance.no_such_meeting');
  const roll = await store.rollOf(context, meetingId);
  const listed = (present: boolean): z.output<typeof attendant>[] =>
    roll
      .filter((entry) => entry.present === present)
      .map(({ number, name, delegateOf, persons }) => {
        const came = persons.filter((each) => each.present).map((each) => each.name);
        return { number, name, ...(delegateOf ? { delegateOf } : {}), ...(came.length > 0 ? { persons: came } : {}) };
      });
  const leaders = await membersOf(
    context,
    [meeting.chairMemberId, meeting.minuteTakerMemberId].filter((each) => each !== null),
  );
  /** Whoever leads a meeting of delegates need not be one. */
  const leading = (id: string | null): string =>
    nameOnRoll(roll, id) || (leaders.find((member) => member.id === id)?.name ?? '');
  const { rows } = await store.resolutions(context, { meetingId, limit: MAX_RESOLUTIONS, offset: 0 });

  const facts = {
    meeting,
    membersTold: await store.noticeCount(context, meetingId),
    chair: leading(meeting.chairMemberId),
    minuteTaker: leading(meeting.minuteTakerMemberId),
    openedAt: meeting.openedAt,
    closedAt: meeting.closedAt,
    present: listed(true),
    absent: listed(false),
    agenda: (await store.agendaOf(context, meetingId)).map(({ position, title }) => ({ position, title })),
    motions: (await store.motionsOf(context, meetingId)).map(({ position, text, objections }) => ({
      position,
      text,
      objections: [...(objections ?? [])],
    })),
    resolutions: rows.map(shownResolution).reverse(),
    note: meeting.closingNote,
  };
  const hash = sha256(
    canonicalJson({ ...facts, meeting: meetingAsSigned(meeting), resolutions: facts.resolutions.map(asSigned) }),
  );
  const signed = await store.signaturesOf(context, meetingId);
  const signers = await membersOf(
    context,
    signed.map((each) => each.memberId),
  );
  const signatures = signed.map((each) => {
    const signer = signers.find((member) => member.id === each.memberId);
    return {
      number: signer?.number ?? 0,
      name: signer?.name ?? '',
      signedAt: each.signedAt,
      current: each.minutesHash === hash,
    };
  });
  const memberId = context.actor.kind === 'person' ? context.actor.memberId : null;
  const own = memberId === null ? null : await findMember(context, memberId);
  const maySign =
    own !== null &&
    meeting.state === 'closed' &&
    context.may('governance.vote') &&
    isOnRoll(own, roll) &&
    !signed.some((each) => each.memberId === own.id && each.minutesHash === hash);
  return { ...facts, hash, signatures, maySign };
}
