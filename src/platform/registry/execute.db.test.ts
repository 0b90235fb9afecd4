import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createApp, type App } from '#app';
import { openCooperative, identity } from '#modules/identity/index.ts';
import { houseOf, steadyClock, testDatabase, type House } from '#support/house.ts';
import { verifyActivity, sealActivity } from '../audit/seal.ts';
import { rupiahAboveZero } from './fields.ts';
import { Forbidden, reject } from './outcome.ts';
import { command, query, type Module } from './use-case.ts';

const openTrial = command({
  name: 'trial.open',
  summary: 'Opens a cooperative for the test',
  may: 'system',
  scope: 'installation',
  input: z.strictObject({ slug: z.string() }),
  output: z.object({ id: z.string() }),
  rejects: ['identity.slug_taken'],
  async run(context, { slug }) {
    const inside = await openCooperative(context, {
      slug,
      name: `Koperasi ${slug}`,
      legalKind: 'service',
      model: 'worker',
      multiStakeholder: false,
      city: 'Purwokerto',
      timeZone: 'Asia/Jakarta',
      demonstration: true,
    });
    return { id: inside.cooperativeId };
  },
});

const give = command({
  name: 'trial.give',
  summary: 'Writes a gift down',
  may: 'trial.give',
  input: z.strictObject({ amount: rupiahAboveZero(), note: z.string(), pin: z.string().optional() }),
  output: z.object({ total: rupiahAboveZero(), today: z.string() }),
  rejects: ['trial.too_much'],
  emits: ['trial.given'],
  secret: ['pin'],
  async run(context, { amount, note }) {
    await sql`insert into trial.gift (cooperative_id, id, amount, note) values (${context.cooperativeId}, ${context.newId('gft')}, ${amount}, ${note})`.execute(
      context.tx,
    );
    if (amount > 1_000_000n) reject('trial.too_much', { most: '1000000' }, { path: 'amount', article: 'Pasal 9' });
    if (note === 'undeclared') reject('trial.never_declared');
    if (note === 'not yours') throw new Forbidden();
    if (note !== 'quiet') context.emit('trial.given', { amount: String(amount) });
    const found = await sql<{ total: bigint }>`select sum(amount)::bigint as total from trial.gift`.execute(context.tx);
    return { total: found.rows[0]?.total ?? 0n, today: context.today };
  },
});

const echo = command({
  name: 'trial.echo',
  summary: 'Follows a gift',
  may: 'system',
  input: z.strictObject({ amount: rupiahAboveZero() }),
  output: z.object({}),
  rejects: [],
  async run(context, { amount }) {
    await sql`insert into trial.gift (cooperative_id, id, amount, note) values (${context.cooperativeId}, ${context.newId('gft')}, ${amount}, 'echo')`.execute(
      context.tx,
    );
    return {};
  },
});

const gifts = query({
  name: 'trial.gifts',
  summary: 'All gifts',
  may: 'public',
  input: z.strictObject({}),
  output: z.object({ notes: z.array(z.string()) }),
  discloses: (_input, answer) => answer.notes,
  async run(context) {
    const found = await sql<{ note: string }>`select note from trial.gift order by id`.execute(context.tx);
    return { notes: found.rows.map((row) => row.note) };
  },
});

const trial: Module = {
  name: 'trial',
  commands: [openTrial, give, echo],
  queries: [gifts],
  reactions: [
    {
      name: 'when-given-echo',
      on: 'trial.given',
      react: (event) => ({ command: 'trial.echo', input: { amount: event.payload['amount'] } }),
    },
  ],
  grants: { 'trial.give': ['treasurer'] },
};

let app: App;
let house: House;

beforeAll(async () => {
  const clock = steadyClock('2026-03-02T20:00:00.000Z');
  app = await createApp({ database: await testDatabase(), clock, modules: [identity, trial] });
  house = houseOf(app, clock);
  await app.database.script(`
    create schema trial;
    create table trial.gift (cooperative_id platform.id not null, id platform.id not null, amount bigint not null, note text not null, primary key (cooperative_id, id));
    select platform.isolate('trial.gift');`);
});
afterAll(() => app.close());

let count = 0;
async function cooperative(): Promise<string> {
  count += 1;
  const slug = `uji-${process.pid}-${count}`;
  await house.run(openTrial, { with: { slug } });
  return slug;
}

const rows = async (slug: string): Promise<string[]> => (await house.ask(gifts, { in: slug, with: {} })).notes;

describe('a command', () => {
  test('leaves its fact, its activity row and its event, and answers amounts as bigint', async () => {
    const slug = await cooperative();
    const done = await house.run(give, { in: slug, with: { amount: '150.000', note: 'a', pin: '1234' } });
    expect(done.total).toBe(150_000n);
    const log = await activityOf(slug, 'trial.give');
    expect(log).toEqual([
      { input: { amount: '150.000', note: 'a', pin: '(secret)' }, outcome: { total: '150000', today: '2026-03-03' } },
    ]);
  });

  test('knows the business date of the cooperative, not of the server', async () => {
    const slug = await cooperative();
    expect((await house.run(give, { in: slug, with: { amount: '1', note: 'late evening in UTC' } })).today).toBe(
      '2026-03-03',
    );
  });

  test('that refuses leaves nothing, and says which field and which article', async () => {
    const slug = await cooperative();
    const outcome = await house.attempt(give, { in: slug, with: { amount: '2000000', note: 'b' } });
    expect(outcome).toMatchObject({
      kind: 'rejected',
      refusal: { code: 'trial.too_much', path: 'amount', article: 'Pasal 9' },
    });
    expect(await rows(slug)).toEqual([]);
    expect(await activityOf(slug, 'trial.give')).toEqual([]);
  });

  test('that refuses with a code it never declared is a fault of ours', async () => {
    const slug = await cooperative();
    expect(await house.attempt(give, { in: slug, with: { amount: '1', note: 'undeclared' } })).toMatchObject({
      kind: 'fault',
    });
    expect(await rows(slug)).toEqual([]);
  });

  test('names every wrong field at once', async () => {
    const slug = await cooperative();
    const outcome = await house.attempt(give, { in: slug, with: { amount: '1.5', extra: 1 } });
    expect(outcome).toMatchObject({ kind: 'invalid' });
    expect(outcome.kind === 'invalid' && outcome.issues.map((issue) => `${issue.path}:${issue.code}`).sort()).toEqual([
      ':field.unknown',
      'amount:field.not_rupiah',
      'note:field.missing',
    ]);
  });

  test('is refused to whoever does not hold the permission, and to the public', async () => {
    const slug = await cooperative();
    for (const as of [{ kind: 'public' } as const, 'per_01h455vb4pex5vsknk084sn02q']) {
      expect(await house.attempt(give, { in: slug, as, with: { amount: '1', note: 'c' } })).toMatchObject({
        kind: 'forbidden',
      });
    }
  });

  test('in a cooperative that does not exist is answered, not crashed on', async () => {
    expect(await house.attempt(give, { in: 'tidak-ada', with: { amount: '1', note: 'c' } })).toMatchObject({
      kind: 'rejected',
      refusal: { code: 'door.no_such_cooperative' },
    });
  });

  test('sent twice with one key counts once; the same key with another input is refused', async () => {
    const slug = await cooperative();
    const call = { in: slug, key: 'k1', with: { amount: '5', note: 'quiet' } };
    const both = await Promise.all([house.attempt(give, call), house.attempt(give, call)]);
    expect(both.map((each) => each.kind === 'done' && each.value.total)).toEqual([5n, 5n]);
    expect(both.filter((each) => each.kind === 'done' && each.replayed)).toHaveLength(1);
    expect(await rows(slug)).toEqual(['quiet']);
    expect(await house.attempt(give, { ...call, with: { amount: '6', note: 'quiet' } })).toMatchObject({
      kind: 'conflict',
      refusal: { code: 'door.key_reused' },
    });
  });

  test('run dry answers what would happen and leaves nothing', async () => {
    const slug = await cooperative();
    const { execute } = await import('./execute.ts');
    const outcome = await execute(app, give, {
      caller: { kind: 'system', name: 'test' },
      cooperative: slug,
      input: { amount: '7', note: 'dry' },
      dryRun: true,
    });
    expect(outcome).toMatchObject({ kind: 'done', value: { total: 7n } });
    expect(await rows(slug)).toEqual([]);
  });

  test('is followed by its reaction, exactly once, in the same cooperative', async () => {
    const slug = await cooperative();
    await house.run(give, { in: slug, with: { amount: '9', note: 'd' } });
    await house.settle();
    await house.settle();
    expect(await rows(slug)).toEqual(['d', 'echo']);
  });
});

describe('the second wall', () => {
  test('hides the rows of other cooperatives even from SQL that forgets to ask', async () => {
    const [here, there] = [await cooperative(), await cooperative()];
    await house.run(give, { in: here, with: { amount: '1', note: 'quiet' } });
    await house.run(give, { in: there, with: { amount: '2', note: 'quiet' } });
    expect(await rows(here)).toHaveLength(1);
    expect(await rows(there)).toHaveLength(1);
  });

  test('refuses to change or delete an activity row, also for the owner of the database', async () => {
    await expect(app.database.script(`update platform.activity set command = 'x'`)).rejects.toThrow(/append-only/);
    await expect(app.database.script(`delete from platform.activity`)).rejects.toThrow(/append-only/);
    await expect(app.database.script(`truncate platform.activity`)).rejects.toThrow(/append-only/);
  });
});

test('what a query shows of a person is written down: who saw it, and when', async () => {
  const slug = await cooperative();
  await house.run(give, { in: slug, with: { amount: '1', note: 'mem_x' } });
  await rows(slug);
  const found = await app.database.transaction((tx) =>
    sql<{
      subject: string;
    }>`select d.subject from platform.disclosure d join identity.cooperative c on c.id = d.cooperative_id where c.slug = ${slug}`.execute(
      tx,
    ),
  );
  expect(found.rows).toEqual([{ subject: 'mem_x' }]);
});

describe('the seals over the activity log', () => {
  test('prove an untouched log, and name the row that was changed behind our back', async () => {
    const slug = await cooperative();
    for (const note of ['quiet', 'quiet']) await house.run(give, { in: slug, with: { amount: '1', note } });
    const id = await tenantId(slug);
    await sealActivity(app.database, id);
    expect(await verifyActivity(app.database, id)).toMatchObject({ rows: 3, problems: [] });

    await app.database.script(`
      alter table platform.activity disable trigger append_only;
      update platform.activity set input = '{"amount":"9"}' where seq = (select max(seq) from platform.activity where cooperative_id = '${id}');
      alter table platform.activity enable trigger append_only;`);
    expect((await verifyActivity(app.database, id)).problems).toHaveLength(1);
  });

  test('notice a row that was removed', async () => {
    const slug = await cooperative();
    for (const note of ['quiet', 'quiet']) await house.run(give, { in: slug, with: { amount: '1', note } });
    const id = await tenantId(slug);
    await sealActivity(app.database, id);
    await app.database.script(`
      alter table platform.activity disable trigger append_only;
      delete from platform.activity where seq = (select max(seq) from platform.activity where cooperative_id = '${id}');
      alter table platform.activity enable trigger append_only;`);
    expect((await verifyActivity(app.database, id)).problems).toHaveLength(1);
  });
});

async function tenantId(slug: string): Promise<string> {
  const found = await app.database.transaction((tx) => app.registrar.findTenant(tx, slug));
  return found?.id ?? '';
}

async function activityOf(slug: string, name: string): Promise<unknown[]> {
  const id = await tenantId(slug);
  const found = await app.database.transaction((tx) =>
    sql`select input, outcome from platform.activity where cooperative_id = ${id} and command = ${name} order by seq`.execute(
      tx,
    ),
  );
  return found.rows;
}
