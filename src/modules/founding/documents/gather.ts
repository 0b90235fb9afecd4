import type { Instant } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { bylawsInForce, isRefusing, legalText } from '#modules/bylaws/index.ts';
import { groupsOf, type Bylaws } from '#modules/bylaws/model.ts';
import { electedSlate } from '#modules/governance/index.ts';
import { foundedOn } from '#modules/identity/index.ts';
import { balancesByMember } from '#modules/ledger/index.ts';
import { membersUntil } from '#modules/membership/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import { foundingMembers } from '../domain/founding-members.ts';
import { sharesOf } from '../domain/plan/share-money.ts';
import type { BusinessPlan } from '../domain/plan/plan.ts';
import type { CorrectedPart } from '../domain/meeting/run.ts';
import { motionText } from '../domain/meeting/motions.ts';
import { canvasOf } from '../domain/canvas.ts';
import { draftBylaws } from '../draft.ts';
import { meetingFiles, personsOnRoll, type MeetingFile } from '../meeting-record.ts';
import { planFields } from '../plan-fields.ts';
import * as papersStore from '../store-papers.ts';
import * as store from '../store.ts';
import { canvasTexts } from '../store-canvas.ts';
import { detailsRecorded } from '../store-details.ts';
import type { DecisionFacts, FounderFacts, FoundingFacts, MeetingFacts, MemberFacts, OfficersFacts } from './facts.ts';
import { timeOf } from './words.ts';

/** Everything that the papers of this founding say, read at once. */
export async function gatherFacts(context: ReadContext): Promise<FoundingFacts> {
  const { kind } = (await store.findDraft(context)) ?? reject('founding.not_being_founded');
  const founded = await foundedOn(context);
  const { bylaws, unlawful } = await rulesOf(context, founded);
  const held = heldOf(await meetingFiles(context));
  const members = founded === null ? [] : await membersUntil(context, context.today);
  const timeZone = context.tenant?.timeZone ?? 'Asia/Jakarta';
  const { name, seatCity } = bylaws.identity;
  return {
    name,
    city: seatCity,
    timeZone,
    foundedOn: founded,
    kind,
    bylaws,
    text: legalText(bylaws),
    unlawful,
    founders: await foundersOf(context, { bylaws, held, members, isFounded: founded !== null }),
    meeting: held && meetingOf(held, bylaws, timeZone),
    officers: held && officersOf(held),
    plan: await planOf(context),
    parties: await partiesOf(context, bylaws),
    members: members.map((each): MemberFacts => {
      const { number, personId, admittedOn, paidUpOn } = each;
      return { number, personId, name: each.name, admittedOn, paidUpOn };
    }),
  };
}

/** The draft while the founders agree on it; afterwards the rules they founded with. */
async function rulesOf(context: ReadContext, founded: string | null): Promise<{ bylaws: Bylaws; unlawful: number }> {
  if (founded !== null) return { bylaws: (await bylawsInForce(context, founded)).bylaws, unlawful: 0 };
  const draft = await draftBylaws(context);
  return { bylaws: draft.bylaws, unlawful: draft.findings.filter(isRefusing).length };
}

/** The plan that holds; `null` where nobody has saved one. */
export async function planOf(context: ReadContext): Promise<BusinessPlan | null> {
  const saved = await papersStore.newestPlan(context);
  return saved && planFields.parse(saved.plan);
}

/** The canvas of the parties as it reads now. */
async function partiesOf(context: ReadContext, bylaws: Bylaws): Promise<FoundingFacts['parties']> {
  const texts = new Map((await canvasTexts(context)).map(({ field, text }) => [field, text.trim()]));
  return canvasOf(bylaws.identity.model, groupsOf(bylaws)).flatMap(({ group, fields }) => {
    const rows = fields
      .map(({ key, label }) => ({ label: label.id, text: texts.get(key) ?? '' }))
      .filter(({ text }) => text !== '');
    return group === null || rows.length === 0 ? [] : [{ group, rows }];
  });
}

interface Setting {
  readonly bylaws: Bylaws;
  readonly held: MeetingFile | null;
  readonly members: readonly { readonly id: Id; readonly personId: Id; readonly paidUpOn: string | null }[];
  readonly isFounded: boolean;
}

async function foundersOf(context: ReadContext, setting: Setting): Promise<FounderFacts[]> {
  const { bylaws, held, members, isFounded } = setting;
  const parties = foundingMembers(await store.founders(context));
  const details = await detailsRecorded(context);
  const entry = isFounded ? await balancesByMember(context, 'entry_share') : new Map<Id, bigint>();
  const mandatory = isFounded ? await balancesByMember(context, 'mandatory_share') : new Map<Id, bigint>();
  const there = held && personsOnRoll(held.roll).filter((each) => each.present);
  // Those who stand for one cooperative follow each other, on every list.
  return parties
    .flatMap(({ persons }) => persons.map((founder) => ({ founder, persons })))
    .map(({ founder, persons }, index): FounderFacts => {
      const member = members.find((each) => persons.some(({ personId }) => personId === each.personId));
      const due = sharesOf(bylaws, founder.groupKey);
      return {
        ...founder,
        number: index + 1,
        details: details.find((each) => each.personId === founder.personId) ?? null,
        groupName: bylaws.stakeholders.groups.find((each) => each.key === founder.groupKey)?.name ?? null,
        present: there ? there.some((each) => each.personId === founder.personId) : true,
        signedAt: (held && signedAtOf(held, founder.personId)) ?? null,
        entryDueRupiah: due.entryRupiah,
        entryPaidRupiah: (member && entry.get(member.id)) ?? 0n,
        mandatoryDueRupiah: due.mandatoryRupiah,
        mandatoryPaidRupiah: (member && mandatory.get(member.id)) ?? 0n,
        paidUpOn: member?.paidUpOn ?? null,
      };
    });
}

/** The meeting that founded the cooperative; before it the newest one that was held to its end. */
function heldOf(files: readonly MeetingFile[]): MeetingFile | null {
  const closed = files.filter(({ meeting }) => meeting.state === 'closed');
  return closed.find(({ result }) => result?.outcome === 'founded') ?? closed.at(-1) ?? null;
}

/** When a founder signed the minutes on a phone, as they read now. What was signed on paper is signed on paper. */
function signedAtOf({ signatures, minutesHash }: MeetingFile, personId: Id): Instant | null {
  const signed = signatures.find(
    (each) => each.personId === personId && each.channel === 'phone' && each.minutesHash === minutesHash,
  );
  return signed?.signedAt ?? null;
}

function officersOf({ decisions }: MeetingFile): OfficersFacts | null {
  const election = decisions.findLast((each) => each.subjectType === 'election' && each.validity === 'valid');
  return election ? electedSlate(election.content) : null;
}

function meetingOf(file: MeetingFile, bylaws: Bylaws, timeZone: string): MeetingFacts {
  const { meeting, roll } = file;
  const corrected = (part: CorrectedPart): string | null =>
    file.corrections.findLast((each) => each.part === part)?.said ?? null;
  const wasRun = meeting.openedAt !== null && meeting.closedAt !== null && meeting.openedAt < meeting.closedAt;
  return {
    call: meeting.call,
    heldOn: meeting.heldOn,
    startsAt: corrected('startsAt') ?? meeting.startsAt,
    endsAt: corrected('endsAt') ?? (wasRun && meeting.closedAt ? timeOf(meeting.closedAt, timeZone) : null),
    place: corrected('place') ?? meeting.place,
    witness: corrected('witness'),
    chairId: meeting.chairMemberId,
    minuteTakerId: meeting.minuteTakerMemberId,
    roll: roll.length,
    present: roll.filter((each) => each.present).length,
    agenda: file.agenda.map((each) => each.title),
    decisions: file.decisions.map((each) => ({ ...decisionOf(each, bylaws), label: each.label })),
    note: corrected('note') ?? meeting.closingNote,
    hash: file.minutesHash,
  };
}

function decisionOf(row: MeetingFile['decisions'][number], bylaws: Bylaws): Omit<DecisionFacts, 'label'> {
  const { text, subjectType, validity, method, votesFor, votesAgainst, votesAbstain, weighing } = row;
  const named = (['name', 'plan'] as const).find((item) => motionText(item, bylaws) === text);
  return {
    subject: subjectType === 'ordinary' ? (named ?? '') : subjectType,
    text,
    valid: validity === 'valid',
    method,
    votesFor,
    votesAgainst,
    votesAbstain,
    groups: method === 'consensus' ? [] : (weighing?.groups ?? []),
  };
}
