import * as z from 'zod';
import { electedSlate, weighingShown } from '#modules/governance/index.ts';
import { VALIDITIES } from '#modules/governance/model.ts';
import { DECISION_METHODS, groupsOf } from '#modules/bylaws/model.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { id, instant, plainDate } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { draftHash, rollEntries } from '../come-into-being.ts';
import {
  CORRECTED_PARTS,
  FOUNDING_ITEMS,
  itemAt,
  MEETING_OUTCOMES,
  outcomeOf,
  presenceNeeded,
} from '../domain/meeting/run.ts';
import { draftBylaws, type DraftBylaws } from '../draft.ts';
import { meetingFiles, personsOnRoll, signersOf, type MeetingFile, type PersonOnRoll } from '../meeting-record.ts';
import type { Founder } from '../model.ts';
import * as store from '../store.ts';

const decisionShown = z.object({
  label: z.string(),
  text: z.string(),
  validity: z.enum(VALIDITIES),
  method: z.enum(DECISION_METHODS),
  present: z.int(),
  roll: z.int(),
  votesFor: z.int(),
  votesAgainst: z.int(),
  votesAbstain: z.int(),
  quorumNeeded: z.int(),
  majorityNeeded: z.int(),
  article: z.string(),
  /** With stakeholder groups: what each of them said, and what lay on the scales. */
  weighing: weighingShown.nullable(),
  /** Names of those elected, by office. */
  elected: z
    .object({ chair: z.string(), secretary: z.string(), treasurer: z.string(), supervisors: z.array(z.string()) })
    .nullable(),
});

const person = { personId: id('per'), name: z.string() };
const meetingShown = z.object({
  id: id('mtg'),
  title: z.string(),
  heldOn: plainDate(),
  startsAt: z.string(),
  place: z.string(),
  form: z.string(),
  call: z.int(),
  previousMeetingId: id('mtg').nullable(),
  state: z.enum(['called', 'open', 'closed']),
  told: z.int(),
  openedAt: instant().nullable(),
  closedAt: instant().nullable(),
  chair: z.string(),
  minuteTaker: z.string(),
  /** Everybody who may come, in the order of the roll. */
  roll: z.array(
    z.object({
      ...person,
      /** Of the entry on the roll; representatives of one cooperative share it. */
      number: z.int(),
      present: z.boolean(),
      groupKey: z.string().nullable(),
      /** The cooperative that the person stands for. */
      standsFor: z.string().nullable(),
    }),
  ),
  /** Votes: founders, or in a secondary cooperative founding cooperatives. */
  votes: z.int(),
  /** How many of them are there; a cooperative is there with the first of its representatives. */
  present: z.int(),
  /** How many must be there to decide anything, by the draft and the law. */
  needed: z.int(),
  groups: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      delegates: z.int(),
      members: z.array(z.string()),
      present: z.int(),
      /** Votes of the group in the room: a cooperative has one, whoever stands for it. */
      votesPresent: z.int(),
    }),
  ),
  agenda: z.array(
    z.object({
      position: z.int(),
      title: z.string(),
      item: z.enum(FOUNDING_ITEMS).nullable(),
      decided: z.boolean(),
      /** The bylaws were adopted, and the draft was changed since: the item must be decided once more. */
      outdated: z.boolean(),
      decisions: z.array(decisionShown),
    }),
  ),
  note: z.string(),
  outcome: z.enum(MEETING_OUTCOMES).nullable(),
  /** How it would end if it were closed now, and how many items must still be adopted for the cooperative to exist. */
  ahead: z.object({ outcome: z.enum(MEETING_OUTCOMES), missing: z.int() }),
  corrections: z.array(
    z.object({ part: z.enum(CORRECTED_PARTS), said: z.string(), reason: z.string(), at: instant() }),
  ),
  minutesHash: z.string(),
  signatures: z.array(
    z.object({ ...person, channel: z.enum(['phone', 'paper']), signedAt: instant(), current: z.boolean() }),
  ),
  /** Founders who were there and have not signed the minutes as they read now. */
  unsigned: z.array(z.object(person)),
  maySign: z.boolean(),
  /** Whether the caller is on the roll and not noted as present. */
  mayCheckIn: z.boolean(),
});

/** The founding meetings, newest first: called, run, failed and called again, with everything that minutes are made of. */
export const meetings = query({
  name: 'founding.meetings',
  summary: 'The founding meetings with attendance, decisions, minutes, corrections and signatures',
  may: 'founding.prepare',
  input: z.strictObject({}),
  output: z.object({ meetings: z.array(meetingShown), supervisorSeats: z.int() }),

  async run(context) {
    const draft = await draftBylaws(context);
    const founders = await store.founders(context);
    const files = await meetingFiles(context);
    const { bylaws } = draft;
    return {
      meetings: files.map((file) => shown(context, file, founders, draft)).reverse(),
      supervisorSeats: bylaws.board.supervisorSeats,
    };
  },
});

function shown(
  context: ReadContext,
  file: MeetingFile,
  founders: readonly Founder[],
  draft: DraftBylaws,
): z.output<typeof meetingShown> {
  const { meeting, result } = file;
  const { bylaws } = draft;
  const me = context.actor.kind === 'person' ? context.actor.personId : null;
  const groupOf = new Map(founders.map((founder) => [founder.personId, founder.groupKey]));
  // Before it is opened the roll is whoever founds now.
  const entries = meeting.state === 'called' ? entriesAhead(founders) : file.roll;
  const roll = personsOnRoll(entries);
  const signers = signersOf(file);
  const hash = draftHash(draft);
  const needed = result?.needed ?? presenceNeeded(bylaws, meeting.call, entries.length);
  const ahead = outcomeOf({ present: meeting.present, needed, decisions: file.decisions, draftHash: hash });
  const there = roll.filter((entry) => entry.present);
  const nameOf = (personId: string | null): string => roll.find((each) => each.personId === personId)?.name ?? '';
  return {
    ...placeAndTime(file),
    chair: nameOf(meeting.chairMemberId),
    minuteTaker: nameOf(meeting.minuteTakerMemberId),
    roll: roll.map(({ personId, name, present, entry }) => ({
      personId,
      name,
      present,
      number: entry.number,
      groupKey: groupOf.get(personId) ?? null,
      standsFor: entry.persons.length === 0 ? null : entry.name,
    })),
    votes: entries.length,
    present: result?.present ?? meeting.present,
    needed,
    groups: groupsOf(bylaws).map(({ key, name, delegates }) => {
      const own = roll.filter((entry) => groupOf.get(entry.personId) === key);
      return {
        key,
        name,
        delegates,
        members: own.map((entry) => entry.name),
        present: own.filter((entry) => entry.present).length,
        votesPresent: entries.filter((entry) => entry.groupKey === key && entry.present).length,
      };
    }),
    agenda: agendaOf(file, nameOf, hash),
    outcome: result?.outcome ?? null,
    ahead: { outcome: ahead.outcome, missing: ahead.missing.length + (ahead.draftChanged ? 1 : 0) },
    signatures: file.signatures.map(({ personId, channel, signedAt, minutesHash }) => ({
      personId,
      name: nameOf(personId),
      channel,
      signedAt,
      current: minutesHash === file.minutesHash,
    })),
    unsigned:
      meeting.state === 'closed'
        ? there.filter((each) => !signers.has(each.personId)).map(({ personId, name }) => ({ personId, name }))
        : [],
    maySign: meeting.state === 'closed' && there.some((each) => each.personId === me && !signers.has(each.personId)),
    mayCheckIn: meeting.state === 'open' && roll.some((each) => each.personId === me && !each.present),
  };
}

/** The roll as it would be if the meeting were opened now. */
const entriesAhead = (founders: readonly Founder[]): readonly PersonOnRoll['entry'][] =>
  rollEntries(founders).map(({ id: memberId, persons, ...entry }) => ({
    ...entry,
    memberId,
    present: false,
    votes: 1,
    basis: null,
    delegateOf: null,
    persons: persons.map((each) => ({ ...each, present: false })),
  }));

function placeAndTime({ meeting, told, corrections, minutesHash }: MeetingFile) {
  const { id: meetingId, title, heldOn, startsAt, place, form, call, previousMeetingId, state } = meeting;
  return {
    id: meetingId,
    title,
    heldOn,
    startsAt,
    place,
    form,
    call,
    previousMeetingId,
    state,
    told,
    openedAt: meeting.openedAt,
    closedAt: meeting.closedAt,
    note: meeting.closingNote,
    corrections: corrections.map(({ part, said, reason, at }) => ({ part, said, reason, at })),
    minutesHash,
  };
}

function agendaOf({ agenda, decisions }: MeetingFile, nameOf: (personId: string) => string, hash: string) {
  return agenda.map(({ position, title }) => {
    const own = decisions.filter((each) => each.position === position);
    const valid = own.findLast((each) => each.validity === 'valid');
    return {
      position,
      title,
      item: itemAt(position),
      decided: valid !== undefined,
      outdated: itemAt(position) === 'bylaws' && valid !== undefined && valid.subjectHash !== hash,
      decisions: own.map((each) => {
        const slate = electedSlate(each.content);
        return {
          ...figuresOf(each),
          elected: slate && {
            chair: nameOf(slate.chair),
            secretary: nameOf(slate.secretary),
            treasurer: nameOf(slate.treasurer),
            supervisors: slate.supervisors.map(nameOf),
          },
        };
      }),
    };
  });
}

function figuresOf(decision: MeetingFile['decisions'][number]) {
  const { label, text, validity, method, present, roll, votesFor, votesAgainst, votesAbstain } = decision;
  const { quorumNeeded, majorityNeeded, article, weighing } = decision;
  return {
    label,
    text,
    validity,
    method,
    present,
    roll,
    votesFor,
    votesAgainst,
    votesAbstain,
    quorumNeeded,
    majorityNeeded,
    article,
    weighing,
  };
}
