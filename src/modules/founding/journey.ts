import type { PlainDate } from '#kernel/calendar.ts';
import { isRefusing } from '#modules/bylaws/index.ts';
import { groupsOf, type Bylaws } from '#modules/bylaws/model.ts';
import { yearsWithAnnualMeeting } from '#modules/governance/index.ts';
import { foundedOn } from '#modules/identity/index.ts';
import { membersUntil } from '#modules/membership/index.ts';
import { businessDate } from '#platform/clock/business-date.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import { journeyOf, type JourneyFacts, type JourneyRecord, type Step } from './domain/journey/journey.ts';
import { kindOf, type JourneyKind } from './domain/journey/kind.ts';
import { canvasOf } from './domain/canvas.ts';
import { detailsOf } from './domain/details.ts';
import { countedFounders } from './domain/founding-members.ts';
import type { StepKey } from './domain/journey/steps.ts';
import { draftAnswer, draftBylaws, type DraftBylaws } from './draft.ts';
import { meetingFiles, personsOnRoll, signersOf } from './meeting-record.ts';
import type { Founder } from './model.ts';
import * as store from './store.ts';
import { canvasTexts } from './store-canvas.ts';
import { detailsRecorded } from './store-details.ts';
import * as journeyStore from './store-journey.ts';
import { newestPlan } from './store-papers.ts';

/** The founding of this cooperative as it stands, before the meeting and after it. */
export interface JourneyHere {
  readonly kind: JourneyKind;
  readonly startedOn: PlainDate;
  readonly foundedOn: PlainDate | null;
  readonly founders: readonly Founder[];
  readonly steps: readonly Step[];
}

/** Asks the other rooms what is done, and puts it beside what was recorded. */
export async function journeyHere(context: ReadContext): Promise<JourneyHere> {
  const draft = (await store.findDraft(context)) ?? reject('founding.not_being_founded');
  const rules = await draftBylaws(context);
  const founders = await store.founders(context);
  const founded = await foundedOn(context);
  const kind = kindOf(draft.kind, rules.bylaws.identity);
  const startedOn = businessDate(draft.startedAt, context.tenant?.timeZone ?? 'Asia/Jakarta');
  const steps = journeyOf(kind, await factsOf(context, rules, founders, founded), await recordOf(context, startedOn));
  return { kind, startedOn, foundedOn: founded, founders, steps };
}

async function factsOf(
  context: ReadContext,
  { bylaws, findings }: DraftBylaws,
  founders: readonly Founder[],
  founded: PlainDate | null,
): Promise<JourneyFacts> {
  const groups = groupsOf(bylaws);
  const details = await detailsRecorded(context);
  const texts = new Set((await canvasTexts(context)).filter(({ text }) => text !== '').map(({ field }) => field));
  const fields = canvasOf(bylaws.identity.model, groups).flatMap((part) => part.fields);
  const canvas = { filled: fields.filter(({ key }) => texts.has(key)).length, fields: fields.length };
  const held = (await meetingFiles(context)).find((file) => file.result?.outcome === 'founded');
  const members = founded === null ? [] : (await membersUntil(context, context.today)).filter((each) => !each.leftOn);
  return {
    founders: countedFounders(founders, bylaws),
    persons: founders.length,
    foundersNeeded: bylaws.founding.minimumFounders,
    foundersWithoutGroup: founders.filter((each) => !groups.some((group) => group.key === each.groupKey)).length,
    emptyGroups: groups.filter((group) => !founders.some((each) => each.groupKey === group.key)).length,
    stakeholderGroups: groups.length,
    foundersWithoutMandate: founders.filter((each) => each.cooperative === null).length,
    foundersWithoutDetails: founders.filter((each) => detailsOf(details, each.personId) === null).length,
    canvas,
    refusingFindings: findings.filter(isRefusing).length,
    chapters: await chaptersOf(context, bylaws),
    today: context.today,
    foundedOn: founded,
    signaturesNeeded: held ? personsOnRoll(held.roll).filter((each) => each.present).length : 0,
    signatures: held ? signersOf(held).size : 0,
    members: members.length,
    membersPaidUp: members.filter((each) => each.paidUpOn !== null).length,
    annualMeetings: founded === null ? 0 : await yearsWithAnnualMeeting(context),
    doneElsewhere: new Set<StepKey>([
      ...(canvas.filled >= canvas.fields ? (['canvas', 'partiesCanvas'] as const) : []),
      ...((await newestPlan(context)) ? (['businessPlan'] as const) : []),
    ]),
  };
}

/** How many chapters of the draft the founders have gone through, of those that ask something. */
async function chaptersOf(context: ReadContext, bylaws: Bylaws): Promise<JourneyFacts['chapters']> {
  const asking = (await draftAnswer(context, bylaws)).chapters.filter((each) => each.values > 0);
  return { agreed: asking.filter((each) => each.decided >= each.values).length, all: asking.length };
}

async function recordOf(context: ReadContext, startedOn: PlainDate): Promise<JourneyRecord> {
  const records = new Map<StepKey, { fields: journeyStore.StepRecord['fields']; recordedAt: string }>();
  for (const { step, undone, fields, recordedAt } of await journeyStore.stepRecords(context)) {
    if (undone) records.delete(step);
    else records.set(step, { fields, recordedAt });
  }
  const assignments = new Map((await journeyStore.assignments(context)).map((each) => [each.step, each]));
  return { startedOn, records, assignments };
}
