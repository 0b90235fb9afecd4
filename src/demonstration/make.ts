import { pino } from 'pino';
import { createApp } from '#app';
import { directory, removeCooperatives } from '#modules/identity/index.ts';
import { verify } from '#modules/inspection/index.ts';
import { sealAll } from '#platform/audit/seal.ts';
import type { Database } from '#platform/db/client.server.ts';
import { playPedi } from './pedi.ts';
import { playSchool } from './school.ts';
import { stageClock, stageOf, type Stage } from './stage.ts';
import { playStudio } from './studio.ts';

/** What was made, per cooperative, and what its inspection found. */
export interface Made {
  readonly cooperatives: readonly {
    readonly slug: string;
    readonly activities: number;
    readonly checked: number;
    readonly differences: number;
  }[];
}

const PLAYS = [playPedi, playStudio, playSchool] as const;

/**
 * Makes the demonstration cooperatives by running the ordinary commands through one whole year. Earlier ones are taken out
 * first, so that it can be called again. The database stays open.
 */
export async function makeDemonstration(database: Database, say: (line: string) => void): Promise<Made> {
  const clock = stageClock();
  const app = await createApp({ database, clock, log: pino({ level: 'error' }) });
  const stage = stageOf(app, clock);
  try {
    await removeCooperatives(
      database,
      (await demonstrations(stage)).map((each) => each.id),
    );
    for (const play of PLAYS) {
      await play(stage, say);
      await app.jobs.settle();
    }
    await sealAll(database);
    return { cooperatives: await inspectAll(stage, say) };
  } finally {
    await app.jobs.stop();
  }
}

/** Inspects each of them as of today, and says every difference. */
async function inspectAll(stage: Stage, say: (line: string) => void): Promise<Made['cooperatives']> {
  stage.clock.put(new Date().toISOString().slice(0, 10), '08:00');
  const inspected = [];
  for (const { slug } of await demonstrations(stage)) {
    const { checked, differences } = await stage.ask(verify, { in: slug, with: {} });
    for (const difference of differences) say(`${slug}: ${JSON.stringify(difference)}`);
    const activities = checked.find((each) => each.room === 'activity' && each.what === 'rows')?.rows ?? 0;
    inspected.push({ slug, activities, checked: checked.length, differences: differences.length });
  }
  return inspected;
}

async function demonstrations(stage: Stage): Promise<{ id: string; slug: string }[]> {
  const found = [];
  for (let page = 1; ; page += 1) {
    const { rows, count } = await stage.ask(directory, { in: null, with: { page } });
    found.push(...rows);
    if (rows.length === 0 || found.length >= count) return found.filter((each) => each.demonstration);
  }
}
