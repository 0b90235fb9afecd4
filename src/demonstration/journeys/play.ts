import { addDays, type PlainDate } from '#kernel/calendar.ts';
import {
  addFounder,
  addIdea,
  amendDraft,
  businessPlan,
  callMeeting,
  checkIn,
  closeMeeting,
  decideItem,
  describeFounder,
  issuePapers,
  journey,
  openMeeting,
  recordDetails,
  recordStep,
  savePlan,
  signMinutes,
  start,
  writeCanvas,
} from '#modules/founding/index.ts';
import { receiveShares, register, sharesDue } from '#modules/membership/index.ts';
import type { Command } from '#platform/registry/use-case.ts';
import type * as z from 'zod';
import type { Stage, StageCall } from '../stage.ts';
import { membersOf, type JourneyCase } from './journey-case.ts';

/** What was played: where it stands, and how many commands it took. */
export interface Played {
  readonly slug: string;
  readonly founderIds: readonly string[];
  readonly commands: number;
  readonly open: readonly string[];
}

/** Founds a case through the ordinary commands, from the first idea to open registers. */
export async function playJourney(stage: Stage, played: JourneyCase, beganOn: PlainDate): Promise<Played> {
  let commands = 0;
  const run = async <In extends z.ZodType, Out extends z.ZodType>(
    command: Command<string, In, Out>,
    call: StageCall<z.input<In>>,
  ): Promise<z.output<Out>> => {
    commands += 1;
    return stage.run(command, call);
  };
  const { slug } = played;
  stage.clock.put(beganOn);
  const founderIds = await gather(run, played);
  const heldOn = addDays(beganOn, 14);
  const record = async (step: z.input<typeof recordStep.input>['step'], fields: object): Promise<void> => {
    await run(recordStep, { in: slug, with: { step, ...fields } });
  };

  for (const [group, rows] of Object.entries(played.parties ?? {})) {
    for (const [row, text] of Object.entries(rows)) {
      await run(writeCanvas, {
        in: slug,
        as: { personId: founderIds[0] ?? '' },
        with: { field: `parties.${group}.${row}`, text, basedOn: 0 },
      });
    }
  }

  stage.clock.put(addDays(beganOn, 7));
  const prepared = addDays(beganOn, 6);
  // Once more for what waited for those before it.
  for (let turn = 0; turn < 2; turn += 1) {
    const { steps } = await stage.ask(journey, { in: slug, with: {} });
    for (const step of steps) {
      const isOpen = step.state === 'ready' || step.state === 'underway';
      if (isOpen && step.form?.needed.join() === 'on') await record(step.key, { on: prepared });
    }
  }
  // The figures of this kind of cooperative, which founders write over.
  const { plan } = await stage.ask(businessPlan, { in: slug, with: {} });
  await run(savePlan, { in: slug, as: { personId: founderIds[0] ?? '' }, with: savePlan.input.encode(plan) });
  await record('counselling', { on: prepared, person: 'Rini Astuti', office: `Dinas Koperasi ${played.city}` });
  await record('name', { on: prepared, number: `AHU-P-${slug.length}00451`, person: played.name });
  if (played.kind === 'conversion') {
    await record('oldResolution', { on: prepared, number: '4/RA/2026', oldNumber: '17', oldOn: '2009-05-12' });
  }

  stage.clock.put(heldOn, '09:30');
  await meet(run, played, founderIds, { heldOn, whenItEnds: () => stage.clock.put(heldOn, '11:15') });
  await pay(stage, run, slug);
  await run(issuePapers, { in: slug, as: { personId: founderIds[1] ?? '' }, with: {} });
  const after = addDays(heldOn, 30);
  stage.clock.put(after);
  await record('powerOfAttorney', { on: heldOn, person: played.founders[0]?.name });
  await record('deed', { on: addDays(heldOn, 10), number: '12', person: 'Dewi Larasati, S.H.', place: played.city });
  await record('ratification', { on: addDays(heldOn, 20), number: 'AHU-0001234.AH.01.26.TAHUN 2026' });
  await record('taxNumber', { number: '01.234.567.8-901.000' });
  await record('bankAccount', { office: 'Bank Contoh', number: '1234567890', person: played.name });
  await record('businessNumber', { number: '9120001234567', on: after });
  await record('officeReport', { on: after, office: `Dinas Koperasi ${played.city}` });

  const end = await stage.ask(journey, { in: slug, with: {} });
  return {
    slug,
    founderIds,
    commands,
    open: end.steps.filter((step) => step.state !== 'done').map((step) => step.key),
  };
}

type Run = <In extends z.ZodType, Out extends z.ZodType>(
  command: Command<string, In, Out>,
  call: StageCall<z.input<In>>,
) => Promise<z.output<Out>>;

/** The founders come, put their ideas on the board, say who they are, and agree on the bylaws. */
async function gather(run: Run, played: JourneyCase): Promise<readonly string[]> {
  const { slug, name, city, preset, multiStakeholder, kind, purpose, founders } = played;
  const contactOf = (place: number): string => `pendiri${place + 1}@${slug}.example`;
  const started = await run(start, {
    in: null,
    with: {
      name,
      slug,
      city,
      preset,
      ...(multiStakeholder === undefined ? {} : { multiStakeholder }),
      ...(kind === undefined ? {} : { kind }),
      ...(purpose === undefined ? {} : { purpose }),
      initiator: { name: founders[0]?.name ?? '', contact: contactOf(0) },
      demonstration: true,
    },
  });
  const ids = [started.founderPersonId];
  for (const [place, founder] of founders.entries()) {
    if (place === 0) continue;
    ids.push((await run(addFounder, { in: slug, with: { name: founder.name, contact: contactOf(place) } })).personId);
  }
  for (const [place, text] of played.ideas.entries()) {
    await run(addIdea, { in: slug, as: { personId: ids[place] ?? '' }, with: { text } });
  }
  if (played.changes.length > 0) {
    const changes = played.changes.map(({ path, value }) => ({
      path,
      value: typeof value === 'object' ? [...value] : value,
    }));
    await run(amendDraft, { in: slug, with: { changes } });
  }
  for (const [place, founder] of founders.entries()) {
    const isFirst = founders.findIndex((each) => each.cooperative === founder.cooperative) === place;
    await settle(run, slug, ids[place] ?? '', { ...founder, isFirst }, place);
  }
  return ids;
}

/** What one founder says about himself or herself. */
async function settle(
  run: Run,
  slug: string,
  personId: string,
  { name, group, cooperative, isFirst }: JourneyCase['founders'][number] & { readonly isFirst: boolean },
  place: number,
): Promise<void> {
  if (group !== undefined) await run(describeFounder, { in: slug, with: { personId, groupKey: group } });
  if (cooperative) {
    const { name: cooperativeName, legalNumber, mandateNumber } = cooperative;
    const mandate = { cooperativeName, legalNumber, mandateNumber, mandateOn: '2026-01-02' };
    // Whoever comes after the first of a cooperative joins it by its number.
    await run(describeFounder, { in: slug, with: { personId, ...(isFirst ? mandate : { legalNumber }) } });
  }
  const day = String((place % 27) + 1).padStart(2, '0');
  await run(recordDetails, {
    in: slug,
    as: { personId },
    with: {
      nameOnIdCard: name.toUpperCase(),
      nationalIdNumber: `330201${day}0790${String(place + 1).padStart(4, '0')}`,
      birthPlace: 'Banyumas',
      birthDate: `1990-07-${day}`,
      address: `Jalan Contoh Nomor ${place + 1}, RT 01 RW 05`,
      occupation: 'Wiraswasta',
    },
  });
}

/** The founding meeting, item by item; the chair signs on the phone, the others on paper. */
async function meet(
  run: Run,
  { slug, founders }: JourneyCase,
  ids: readonly string[],
  { heldOn, whenItEnds }: { readonly heldOn: PlainDate; whenItEnds(): void },
): Promise<void> {
  const [boardChair = '', boardSecretary = '', boardTreasurer = '', ...others] = ids;
  const { meetingId } = await run(callMeeting, {
    in: slug,
    with: { heldOn, startsAt: '09:00', place: 'Balai Warga' },
  });
  await run(openMeeting, { in: slug, with: { meetingId, chair: boardChair, minuteTaker: boardSecretary } });
  await run(checkIn, { in: slug, with: { meetingId, personIds: [...ids] } });
  for (const position of [1, 2, 3, 5, 6]) await run(decideItem, { in: slug, with: { meetingId, position } });
  const slate = { boardChair, boardSecretary, boardTreasurer, supervisors: others.slice(0, 3) };
  const votes = { method: 'secret', ...votesOf(founders) } as const;
  await run(decideItem, { in: slug, with: { meetingId, position: 4, ...votes, ...slate } });
  whenItEnds();
  await run(closeMeeting, { in: slug, with: { meetingId } });
  await run(signMinutes, { in: slug, as: { personId: boardChair }, with: { meetingId } });
  await run(signMinutes, {
    in: slug,
    as: { personId: boardSecretary },
    with: { meetingId, onPaper: ids.filter((each) => each !== boardChair) },
  });
}

/** All but one are in favour; where there are stakeholder groups, counted by group. */
function votesOf(
  founders: JourneyCase['founders'],
): Pick<z.input<typeof decideItem.input>, 'votesFor' | 'votesAbstain' | 'groups'> {
  const [first] = founders;
  if (first?.group === undefined) return { votesFor: membersOf(founders) - 1, votesAbstain: 1 };
  const groups = [...Map.groupBy(founders, ({ group = '' }) => group)].map(([group, { length }]) => {
    const votesAbstain = group === first.group ? 1 : 0;
    return { group, votesFor: length - votesAbstain, votesAbstain };
  });
  return { groups };
}

/** Every member pays the entry share. */
async function pay(stage: Stage, run: Run, slug: string): Promise<void> {
  const { members } = await stage.ask(register, { in: slug, with: { whole: true } });
  const due = await stage.ask(sharesDue, { in: slug, with: {} });
  for (const member of members) {
    const open = due.rows.find((row) => row.memberId === member.id)?.entryShareMissingRupiah ?? 0n;
    const paid = { memberId: member.id, share: 'entryShare', amountRupiah: String(open), method: 'bank' } as const;
    await run(receiveShares, { in: slug, with: paid });
  }
}
