import { expect, test } from 'vitest';
import { pino } from 'pino';
import { createApp } from '#app';
import { meetings, state } from '#modules/founding/index.ts';
import { register } from '#modules/membership/index.ts';
import { testDatabase } from '#support/house.ts';
import { stageClock, stageOf, type Stage } from '../stage.ts';
import { JOURNEYS } from './index.ts';
import { playJourney } from './play.ts';

let shared: Promise<Stage> | undefined;

/** One database and one clock for all of them: they live beside each other as on a consortium's server. */
async function stage(): Promise<Stage> {
  shared ??= (async () => {
    const clock = stageClock();
    const app = await createApp({ database: await testDatabase(), clock, log: pino({ level: 'fatal' }) });
    return stageOf(app, clock);
  })();
  return shared;
}

test.for(JOURNEYS.map((journey) => [journey.name, journey] as const))(
  '%s is founded through the commands, from the first idea to open registers',
  { timeout: 120_000 },
  async ([, journey]) => {
    const on = await stage();
    const played = await playJourney(on, journey, '2026-01-05');
    // Only the certificate is left: it waits for two annual meetings.
    expect(played.open).toEqual(['certificate']);
    const { members } = await on.ask(register, { in: journey.slug, with: { whole: true } });
    expect(members).toHaveLength(journey.founders.length);
    const { meetings: held } = await on.ask(meetings, { in: journey.slug, with: {} });
    expect(held.map((each) => [each.outcome, each.unsigned.length])).toEqual([['founded', 0]]);
    const { foundedOn, findings } = await on.ask(state, { in: journey.slug, with: {} });
    expect(foundedOn).toBe('2026-01-19');
    expect(findings.filter((finding) => finding.kind !== 'unusual')).toEqual([]);
  },
);
