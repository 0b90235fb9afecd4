import { randomBytes } from 'node:crypto';
import type * as z from 'zod';
import type { App } from '#app';
import { addDays, type Instant, type PlainDate } from '#kernel/calendar.ts';
import { addFounder, amendDraft, holdMeeting, start } from '#modules/founding/index.ts';
import { register } from '#modules/membership/index.ts';
import { ask, execute } from '#platform/registry/execute.ts';
import type { Clock } from '#platform/registry/machine.ts';
import type { Outcome } from '#platform/registry/outcome.ts';
import type { Command, Query } from '#platform/registry/use-case.ts';

/** A clock that is moved through the year. */
export interface StageClock extends Clock {
  /** Puts it to a time of day (`09:30`, western Indonesia) of a date. */
  put(date: PlainDate, time?: string): void;
}

/** A clock that stands at the beginning of 2025 until it is moved. */
export function stageClock(): StageClock {
  let current: Instant = '2025-01-01T00:00:00.000Z';
  return {
    now: () => current,
    random: (length) => randomBytes(length),
    put(date, time = '09:00') {
      current = new Date(`${date}T${time}:00.000+07:00`).toISOString();
    },
  };
}

/** Chance that is the same every time: the demonstration lives through the same year whenever it is made (mulberry32). */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** Somebody of the demonstration. */
export interface Player {
  readonly name: string;
  readonly contact: string;
  readonly personId: string;
  readonly memberId: string;
  readonly number: number;
}

/** Where a demonstration is played: ordinary commands, as persons, at their own time. */
export interface Stage {
  readonly app: App;
  readonly clock: StageClock;
  run<In extends z.ZodType, Out extends z.ZodType>(
    command: Command<string, In, Out>,
    call: StageCall<z.input<In>>,
  ): Promise<z.output<Out>>;
  ask<In extends z.ZodType, Out extends z.ZodType>(
    query: Query<string, In, Out>,
    call: StageCall<z.input<In>>,
  ): Promise<z.output<Out>>;
}

export interface StageCall<In> {
  readonly in: string | null;
  /** Who acts; the owner of the machine where nobody is named. */
  readonly as?: Pick<Player, 'personId'> | undefined;
  readonly with: In;
}

/** A stage over an app whose clock can be moved. */
export function stageOf(app: App, clock: StageClock): Stage {
  const callerOf = (as: Pick<Player, 'personId'> | undefined) =>
    as ? ({ kind: 'person', personId: as.personId } as const) : ({ kind: 'system', name: 'demonstration' } as const);
  return {
    app,
    clock,
    run: async (command, call) =>
      valueOf(
        command.name,
        await execute(app, command, { caller: callerOf(call.as), cooperative: call.in, input: call.with }),
      ),
    ask: async (query, call) =>
      valueOf(query.name, await ask(app, query, { caller: callerOf(call.as), cooperative: call.in, input: call.with })),
  };
}

function valueOf<T>(name: string, outcome: Outcome<T>): T {
  if (outcome.kind === 'done') return outcome.value;
  const why = 'refusal' in outcome ? outcome.refusal : 'issues' in outcome ? outcome.issues : outcome;
  throw new Error(`${name} ended ${outcome.kind}: ${JSON.stringify(why)}`);
}

/** How a demonstration cooperative begins. */
export interface Beginning {
  readonly slug: string;
  readonly name: string;
  readonly city: string;
  readonly preset: 'worker' | 'platform' | 'consumer';
  readonly purpose: string;
  readonly heldOn: PlainDate;
  readonly place: string;
  readonly chart: 'standard' | 'school';
  readonly people: readonly { readonly name: string; readonly contact: string }[];
  readonly changes: readonly { readonly path: string; readonly value: string | number | boolean }[];
}

/** Founds it: founders, draft, founding meeting. The first three are the board, the next ones the supervisors. */
export async function begin(stage: Stage, beginning: Beginning): Promise<readonly Player[]> {
  const { slug, heldOn, people } = beginning;
  stage.clock.put(addDays(heldOn, -7));
  const [first] = people;
  if (!first) throw new Error('a cooperative needs people');
  const started = await stage.run(start, {
    in: null,
    with: {
      name: beginning.name,
      slug,
      city: beginning.city,
      preset: beginning.preset,
      purpose: beginning.purpose,
      initiator: first,
      demonstration: true,
    },
  });
  const ids = [started.founderPersonId];
  for (const person of people.slice(1))
    ids.push((await stage.run(addFounder, { in: slug, with: { ...person } })).personId);
  if (beginning.changes.length > 0)
    await stage.run(amendDraft, { in: slug, with: { changes: [...beginning.changes] } });

  stage.clock.put(heldOn, '10:00');
  const [boardChair = '', boardSecretary = '', boardTreasurer = '', ...others] = ids;
  await stage.run(holdMeeting, {
    in: slug,
    with: {
      heldOn,
      startsAt: '09:00',
      place: beginning.place,
      presentIds: ids,
      chair: boardChair,
      minuteTaker: boardSecretary,
      boardChair,
      boardSecretary,
      boardTreasurer,
      supervisors: others.slice(0, 3),
      chart: beginning.chart,
    },
  });
  const { members } = await stage.ask(register, { in: slug, with: { whole: true } });
  return members.map((member, index) => ({
    name: member.name,
    contact: people[index]?.contact ?? '',
    personId: ids[index] ?? '',
    memberId: member.id,
    number: member.number,
  }));
}
