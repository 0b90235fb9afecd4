import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { pino } from 'pino';
import { createApp } from '#app';
import { meetings, notaryPacket, papers, state } from '#modules/founding/index.ts';
import { register } from '#modules/membership/index.ts';
import { testDatabase } from '#support/house.ts';
import { stageClock, stageOf, type Stage } from '../stage.ts';
import { JOURNEYS } from './index.ts';
import { membersOf, type JourneyCase } from './journey-case.ts';
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
    expect(members).toHaveLength(membersOf(journey.founders));
    const { meetings: held } = await on.ask(meetings, { in: journey.slug, with: {} });
    expect(held.map((each) => [each.outcome, each.unsigned.length])).toEqual([['founded', 0]]);
    const { foundedOn, findings } = await on.ask(state, { in: journey.slug, with: {} });
    expect(foundedOn).toBe('2026-01-19');
    expect(findings.filter((finding) => finding.kind !== 'unusual')).toEqual([]);
    await everyPaperIsThere(on, journey);
  },
);

/** Every document of the founding is issued and complete, and the notary's packet has each in both forms, in order. */
async function everyPaperIsThere(
  on: Stage,
  { slug, name, founders, preset, multiStakeholder }: JourneyCase,
): Promise<void> {
  const { papers: list } = await on.ask(papers, { in: slug, with: {} });
  expect(list.map(({ document, state: standing, missing }) => [document, standing, missing.length])).toEqual(
    list.map(({ document }) => [document, 'issued', 0]),
  );
  const documents = list.map((each) => each.document);
  expect(documents.includes('workRules')).toBe(preset === 'worker');
  if (multiStakeholder) expect(documents).toContain('prospectus');
  expect(documents.filter((each) => each === 'mandateLetters')).toHaveLength(
    preset === 'secondary' ? membersOf(founders) : 0,
  );

  const { file } = await on.ask(notaryPacket, { in: slug, with: {} });
  const packet = unzipSync(new Uint8Array(Buffer.from(file.base64, 'base64')));
  const numbered = Object.keys(packet).filter((each) => /^\d\d-/u.test(each));
  expect(numbered).toHaveLength(1 + 2 * list.length);
  const record = numbered.find((each) => /^03-.*\.docx$/u.test(each)) ?? '';
  const words = strFromU8(unzipSync(packet[record] ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array());
  expect(words).toContain(name);
  for (const founder of founders) expect(words).toContain(founder.name.toUpperCase());
}
