import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { addDays, type PlainDate } from '#kernel/calendar.ts';
import { openCooperative, ensurePerson, grantRole } from '#modules/identity/index.ts';
import { execute } from '#platform/registry/execute.ts';
import type { Context } from '#platform/registry/context.ts';
import type { Outcome } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { house, type House } from '#support/house.ts';
import {
  ADOPTION_REFUSALS,
  adoptInitial,
  adoptVersion,
  bylawsFromPreset,
  bylawsInForce,
  compare,
  document,
  explain,
  findBylawsInForce,
  proposedChanges,
  verifyBylaws,
  versions,
} from './index.ts';
import type { BylawsChange, BylawsVersion } from './model.ts';

let home: House;
beforeAll(async () => {
  home = await house();
});

const worker = bylawsFromPreset({
  preset: 'worker',
  identity: { name: 'Koperasi Bersih Sejahtera', seatCity: 'Purwokerto' },
});

/** Sets the house's clock to noon of a day in the cooperative's zone. */
const onDay = (day: PlainDate): void => home.clock.set(`${day}T05:00:00.000Z`);

/** Runs operations of this room inside a command, as founding and governance do. */
async function attempt<T>(cooperative: string | null, work: (context: Context) => Promise<T>) {
  let value: T | undefined;
  const trial = command({
    name: 'trial.bylaws',
    summary: 'Runs operations for a test',
    may: 'system',
    ...(cooperative === null ? { scope: 'installation' as const } : {}),
    input: z.strictObject({}),
    output: z.object({}),
    rejects: ADOPTION_REFUSALS,
    async run(context) {
      value = await work(context);
      return {};
    },
  });
  const outcome: Outcome<object> = await execute(home.app, trial, {
    caller: { kind: 'system', name: 'test' },
    cooperative,
    input: {},
  });
  return { outcome, value };
}

async function inside<T>(cooperative: string | null, work: (context: Context) => Promise<T>): Promise<T> {
  const { outcome, value } = await attempt(cooperative, work);
  if (outcome.kind !== 'done' || value === undefined) throw new Error(JSON.stringify(outcome));
  return value;
}

const refusalOf = (outcome: Outcome<object>): string =>
  'refusal' in outcome ? outcome.refusal.code : `${outcome.kind}`;

async function cooperative(demonstration = false): Promise<string> {
  const slug = `bylaws-${randomBytes(5).toString('hex')}`;
  await inside(null, async (context) => {
    await openCooperative(context, {
      slug,
      name: `Koperasi ${slug}`,
      legalKind: 'service',
      model: 'worker',
      multiStakeholder: false,
      city: 'Purwokerto',
      timeZone: 'Asia/Jakarta',
      demonstration,
    });
    return true;
  });
  return slug;
}

const resolution = (context: Context) => {
  const id = context.newId('res');
  const hash = createHash('sha256').update(id).digest('hex');
  return { id, hash, label: '3/RA/2026', meetingId: context.newId('mtg') };
};

const adopt = (slug: string, effectiveOn: PlainDate): Promise<BylawsVersion> =>
  inside(slug, (context) => adoptInitial(context, { bylaws: worker, effectiveOn, resolution: resolution(context) }));

const amend = (slug: string, effectiveOn: PlainDate, ...changes: BylawsChange[]) =>
  attempt(slug, (context) => adoptVersion(context, { changes, effectiveOn, resolution: resolution(context) }));

const reserve = (bps: number): BylawsChange[] => [
  { path: 'surplus.pools.reserve.bps', value: bps },
  { path: 'surplus.pools.labour.bps', value: 7_500 - bps },
];

async function founded(on: PlainDate = '2026-03-02'): Promise<string> {
  onDay(on);
  const slug = await cooperative();
  await adopt(slug, on);
  return slug;
}

describe('bylaws in force', () => {
  test('come out as they went in, with the article of every value', async () => {
    const slug = await founded();
    const found = await inside(slug, (context) => bylawsInForce(context));
    expect(found.bylaws).toEqual(worker);
    expect(found.bylaws.shares.entryShareRupiah).toBe(500_000n);
    expect(found.version.number).toBe(1);
    expect(found.articleOf('shares.entryShareRupiah')).toBe('Pasal 27 ayat (1)');
  });

  test('are none before the founding, and saying so is a refusal', async () => {
    const slug = await founded('2026-03-02');
    const before = await inside(slug, async (context) => ({ none: await findBylawsInForce(context, '2026-03-01') }));
    expect(before.none).toBeNull();
    const { outcome } = await attempt(slug, (context) => bylawsInForce(context, '2026-03-01'));
    expect(refusalOf(outcome)).toBe('bylaws.none_in_force');
  });

  test('of one cooperative are not those of another', async () => {
    const [one, other] = [await founded(), await founded()];
    await amend(one, '2026-03-02', { path: 'membership.admissionDecisionDays', value: 5 });
    const days = (slug: string) =>
      inside(slug, async (context) => (await bylawsInForce(context)).bylaws.membership.admissionDecisionDays);
    expect([await days(one), await days(other)]).toEqual([5, 30]);
  });
});

describe('a change of the bylaws', () => {
  test('takes force on its day and not before', async () => {
    const slug = await founded('2026-03-02');
    await amend(slug, '2026-07-01', ...reserve(2_000));
    const bpsOn = (on: PlainDate) =>
      inside(slug, async (context) => {
        const { bylaws } = await bylawsInForce(context, on);
        return bylaws.surplus.pools.find((pool) => pool.key === 'reserve')?.bps;
      });
    expect([await bpsOn('2026-06-30'), await bpsOn('2026-07-01'), await bpsOn('2027-12-31')]).toEqual([
      3000, 2000, 2000,
    ]);
  });

  test.each<[string, PlainDate, BylawsChange[], string]>([
    ['yesterday', '2026-03-01', reserve(2_000), 'bylaws.effective_in_the_past'],
    ['with pools of 101 %', '2026-03-02', reserve(2_000).slice(0, 1), 'bylaws.pools_not_whole'],
    ['against the law', '2026-03-02', [{ path: 'board.termYears', value: 6 }], 'bylaws.above_law'],
    ['of nothing', '2026-03-02', [{ path: 'board.nobody.seats', value: 6 }], 'bylaws.no_such_path'],
    ['to a word', '2026-03-02', [{ path: 'board.seats', value: 'many' }], 'bylaws.value_unreadable'],
  ])('%s is refused and leaves no version', async (_name, effectiveOn, changes, code) => {
    const slug = await founded();
    const { outcome } = await amend(slug, effectiveOn, ...changes);
    expect(refusalOf(outcome)).toBe(code);
    expect((await home.ask(versions, { in: slug, with: {} })).versions).toHaveLength(1);
  });

  test('is not adopted twice, nor before an earlier one takes force, nor as a second founding', async () => {
    const slug = await founded();
    await amend(slug, '2026-09-01', ...reserve(2_000));
    expect(refusalOf((await amend(slug, '2026-08-31', ...reserve(2_500))).outcome)).toBe(
      'bylaws.effective_before_predecessor',
    );
    const again = await attempt(slug, (context) =>
      adoptInitial(context, { bylaws: worker, effectiveOn: '2026-03-02', resolution: resolution(context) }),
    );
    expect(refusalOf(again.outcome)).toBe('bylaws.already_adopted');
  });

  test('never reaches back: whatever is adopted later, every earlier day keeps its rules', async () => {
    const step = fc.record({ wait: fc.nat(20), delay: fc.nat(30), days: fc.integer({ min: 1, max: 80 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
        let today: PlainDate = '2026-03-02';
        const slug = await founded(today);
        const ruleOn = (on: PlainDate) =>
          inside(slug, async (context) => (await bylawsInForce(context, on)).bylaws.membership.admissionDecisionDays);
        const past = new Map<PlainDate, number>();
        for (const { wait, delay, days } of steps) {
          for (let day = 0; day <= wait; day += 1) past.set(addDays(today, day - 1), 0);
          past.delete('2026-03-01');
          for (const day of past.keys()) past.set(day, await ruleOn(day));
          today = addDays(today, wait);
          onDay(today);
          await amend(slug, addDays(today, delay), { path: 'membership.admissionDecisionDays', value: days });
          for (const [day, rule] of past) expect([day, await ruleOn(day)]).toEqual([day, rule]);
        }
      }),
      { numRuns: 5 },
    );
  });
});

describe('what a reader asks', () => {
  test('a value explains itself: article, words, since when, by which resolution, and what it was', async () => {
    const slug = await founded('2026-03-02');
    onDay('2026-04-10');
    const { value: second } = await amend(slug, '2026-05-01', ...reserve(2_000));
    await amend(slug, '2026-06-01', { path: 'membership.minimumAgeYears', value: 17 });
    const path = 'surplus.pools.reserve.bps';
    const answer = await home.ask(explain, { in: slug, with: { path, on: '2026-07-01' } });
    expect(answer).toMatchObject({
      article: { id: 'Pasal 36 ayat (1) huruf c', en: 'Article 36(1)(c)' },
      sentence: { id: '20% (dua puluh persen) untuk cadangan, ditambahkan pada cadangan;' },
      value: 2_000,
      valueText: { id: '20%', en: '20%' },
      version: { number: 3 },
      since: { number: 2, effectiveOn: '2026-05-01', resolution: second?.resolution },
      history: [
        { version: { number: 3 }, valueText: { id: '20%' }, isChange: false },
        { version: { number: 2 }, valueText: { id: '20%' }, isChange: true },
        { version: { number: 1 }, valueText: { id: '30%', en: '30%' }, isChange: true },
      ],
    });
    const before = await home.ask(explain, { in: slug, with: { path, on: '2026-04-30' } });
    expect(before).toMatchObject({ value: 3_000, since: { number: 1 }, history: [{ version: { number: 1 } }] });
  });

  test('two versions are compared value by value, each with its article', async () => {
    const slug = await founded();
    await amend(slug, '2026-03-02', ...reserve(2_000), {
      path: 'work.hourGrades.night',
      value: { key: 'night', name: 'Malam', hourlyRupiah: '26000' },
    });
    const { differences } = await home.ask(compare, { in: slug, with: { from: 1, to: 2 } });
    expect(differences.map(({ path, article, before, after }) => [path, article, before?.id, after?.id])).toEqual([
      ['work.hourGrades.night.name', 'Pasal 45 ayat (3) huruf d', undefined, 'Malam'],
      ['work.hourGrades.night.hourlyRupiah', 'Pasal 45 ayat (3) huruf d', undefined, 'Rp26.000'],
      ['surplus.pools.labour.bps', 'Pasal 36 ayat (1) huruf a', '45%', '55%'],
      ['surplus.pools.reserve.bps', 'Pasal 36 ayat (1) huruf c', '30%', '20%'],
    ]);
    expect((await home.ask(compare, { in: slug, with: { from: 2, to: 2 } })).differences).toEqual([]);
  });

  test('a proposal shows what it would change and what stands against it, and changes nothing', async () => {
    const slug = await founded();
    const changes = [{ path: 'board.seats', value: 4 }];
    const answer = await home.ask(proposedChanges, { in: slug, with: { changes } });
    expect(answer.differences).toMatchObject([
      { path: 'board.seats', before: { en: '3 persons' }, after: { en: '4 persons' } },
    ]);
    expect(answer.findings.filter((finding) => finding.kind !== 'unusual')).toMatchObject([
      { code: 'bylaws.board_even', kind: 'contradictory' },
    ]);
    expect((await home.ask(versions, { in: slug, with: {} })).versions).toHaveLength(1);
  });

  test('members read the bylaws, strangers do not, except those of a demonstration', async () => {
    const slug = await founded();
    const [member, stranger] = await inside(slug, async (context) => {
      const persons = await Promise.all(
        ['Ani', 'Budi'].map((name) =>
          ensurePerson(context, { name, phone: null, email: `${name}-${slug}@example.org`.toLowerCase() }),
        ),
      );
      const source = 'membership:test';
      await grantRole(context, { personId: persons[0] ?? '', role: 'member', effectiveOn: '2026-01-01', source });
      return persons;
    });
    expect((await home.ask(document, { in: slug, as: member ?? '', with: {} })).version.number).toBe(1);
    await expect(home.ask(document, { in: slug, as: stranger ?? '', with: {} })).rejects.toThrow('forbidden');
    await expect(
      home.ask(explain, { in: slug, as: { kind: 'public' }, with: { path: 'board.seats' } }),
    ).rejects.toThrow('forbidden');

    const shown = await cooperative(true);
    await adopt(shown, '2026-03-02');
    const text = (await home.ask(document, { in: shown, as: { kind: 'public' }, with: {} })).text;
    expect(text.flatMap((chapter) => chapter.articles)).not.toEqual([]);
  });
});

describe('what the database itself refuses', () => {
  const insert = (
    slug: string,
    row: Readonly<Record<'number' | 'effective' | 'adopted' | 'resolution', string | null>>,
  ) =>
    attempt(slug, async (context) => {
      await sql`
        insert into bylaws.version (cooperative_id, id, number, edition, document, legal_text, hash, resolution_id,
                                    resolution_hash, resolution_label, resolution_meeting_id, adopted_on, effective_on,
                                    recorded_at)
        values (${context.cooperativeId}, ${context.newId('byl')}, ${Number(row.number)}, 1, '{}', '[]', ${'0'.repeat(64)},
                ${row.resolution}, ${row.resolution === null ? null : 'a'.repeat(64)}, '3/RA/2026', ${context.newId('mtg')}, ${row.adopted}, ${row.effective},
                ${context.now})`.execute(context.tx);
    });
  const right = { number: '2', effective: '2026-03-02', adopted: '2026-03-02' };

  test('a version without a resolution, with a gap, before its adoption or its predecessor', async () => {
    const slug = await founded();
    const resolved = await inside(slug, async (context) => context.newId('res'));
    const refused = [
      { ...right, resolution: null },
      { ...right, number: '3', resolution: resolved },
      { ...right, effective: '2026-03-01', resolution: resolved },
      { ...right, adopted: '2026-02-01', effective: '2026-03-01', resolution: resolved },
    ];
    for (const row of refused) expect((await insert(slug, row)).outcome.kind).toBe('fault');
    expect((await insert(slug, { ...right, resolution: resolved })).outcome.kind).toBe('done');
  });

  test('a second version from one resolution, and any edit', async () => {
    const slug = await founded();
    const { version } = await home.ask(document, { in: slug, with: {} });
    expect((await insert(slug, { ...right, resolution: version.resolution.id })).outcome.kind).toBe('fault');
    const edit = await attempt(slug, async ({ tx }) => {
      await sql`update bylaws.version set effective_on = effective_on`.execute(tx);
    });
    expect(edit.outcome.kind).toBe('fault');
  });
});

test('verification finds a document that was changed behind the program’s back', async () => {
  const slug = await founded();
  expect(await inside(slug, (context) => verifyBylaws(context))).toEqual({ checked: { versions: 1 }, findings: [] });
  await home.app.database.transaction(async (tx) => {
    await sql`alter table bylaws.version disable trigger append_only`.execute(tx);
    await sql`
      update bylaws.version set document = jsonb_set(document, '{board,seats}', '5')
      where cooperative_id = (select id from identity.cooperative where slug = ${slug})`.execute(tx);
    await sql`alter table bylaws.version enable trigger append_only`.execute(tx);
  });
  const { findings } = await inside(slug, (context) => verifyBylaws(context));
  expect(findings).toMatchObject([{ code: 'bylaws.hash_differs', params: { number: '1' } }]);
});
