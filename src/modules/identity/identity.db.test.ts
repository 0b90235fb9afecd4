import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Id } from '#kernel/id.ts';
import { bind } from '#platform/db/client.server.ts';
import { execute } from '#platform/registry/execute.ts';
import { command } from '#platform/registry/use-case.ts';
import type { Context } from '#platform/registry/context.ts';
import { house, type House } from '#support/house.ts';
import {
  activity,
  createToken,
  directory,
  disclosures,
  endRole,
  endSession,
  ensurePerson,
  followLink,
  endLinks,
  grantRole,
  issueLink,
  myCooperatives,
  openCooperative,
  profile,
  revokeToken,
  roleHolders,
  sessions,
  signOutEverywhere,
  tokens,
  updateProfile,
  addContact,
} from './index.ts';

let home: House;
beforeAll(async () => {
  home = await house();
});

const unique = (): string => randomBytes(5).toString('hex');
const freshPhone = (): string => `+62812${String(randomBytes(4).readUInt32BE() % 100_000_000).padStart(8, '0')}`;

/** Runs operations of this room inside a command, as other rooms do. */
async function inside<T>(cooperative: string | null, work: (context: Context) => Promise<T>): Promise<T> {
  let answer: { readonly value: T } | undefined;
  const probe = command({
    name: 'trial.probe',
    summary: 'Runs an operation for a test',
    may: 'system',
    ...(cooperative === null ? { scope: 'installation' as const } : {}),
    input: z.strictObject({}),
    output: z.object({}),
    rejects: ['identity.slug_taken'],
    async run(context) {
      answer = { value: await work(context) };
      return {};
    },
  });
  const outcome = await execute(home.app, probe, { caller: { kind: 'system', name: 'test' }, cooperative, input: {} });
  if (outcome.kind !== 'done' || !answer) throw new Error(JSON.stringify(outcome));
  return answer.value;
}

async function cooperative(more: { name?: string; city?: string } = {}): Promise<string> {
  const slug = `koperasi-${unique()}`;
  await inside(null, (context) =>
    openCooperative(context, {
      slug,
      name: more.name ?? `Koperasi ${slug}`,
      legalKind: 'service',
      model: 'worker',
      multiStakeholder: false,
      city: more.city ?? 'Purwokerto',
      timeZone: 'Asia/Jakarta',
      demonstration: false,
    }),
  );
  return slug;
}

const person = (name = 'Ani Rahayu', phone: string | null = freshPhone(), email: string | null = null): Promise<Id> =>
  inside(null, (context) => ensurePerson(context, { name, phone, email }));

type RoleName = Parameters<typeof grantRole>[1]['role'];
const grant = (slug: string, personId: Id, role: RoleName, effectiveOn = '2026-01-01'): Promise<void> =>
  inside(slug, (context) => grantRole(context, { personId, role, effectiveOn, source: 'founding' }));

describe('one person, several cooperatives', () => {
  test('each lists the roles held today: not those of tomorrow, not those that ended', async () => {
    const [bersih, tani] = [await cooperative(), await cooperative()];
    const ani = await person();
    await grant(bersih, ani, 'member');
    await grant(bersih, ani, 'chair');
    await grant(tani, ani, 'member');
    await grant(tani, ani, 'supervisor', '2026-03-03');
    await inside(bersih, (context) =>
      endRole(context, { personId: ani, role: 'chair', effectiveOn: '2026-03-01', source: 'resolution:res_x' }),
    );

    const { rows } = await home.ask(myCooperatives, { as: ani, with: {} });
    expect(Object.fromEntries(rows.map((row) => [row.slug, row.roles]))).toEqual({
      [bersih]: ['member'],
      [tani]: ['member'],
    });
  });

  test('a role begins on its day in the time of the cooperative, seven hours before the day begins in London', async () => {
    const slug = await cooperative();
    const ani = await person();
    await grant(slug, ani, 'treasurer', '2026-04-01');
    const rolesAt = async (now: string): Promise<readonly string[]> => {
      const before = home.clock.now();
      home.clock.set(now);
      const tenant = await home.app.database.transaction((tx) => home.app.registrar.findTenant(tx, slug));
      const standing = await home.app.database.transaction((tx) =>
        home.app.registrar.standingOf(tx, ani, tenant?.id ?? null),
      );
      home.clock.set(before);
      return standing.roles;
    };
    expect(await rolesAt('2026-03-31T16:59:00.000Z')).toEqual([]);
    expect(await rolesAt('2026-03-31T17:00:00.000Z')).toEqual(['treasurer']);
  });
});

describe('whoever holds the contact is the person', () => {
  test('a known contact finds its person; the name stays as it was', async () => {
    const phone = freshPhone();
    const ani = await person('Ani Rahayu', phone);
    expect(await person('Somebody else', phone)).toBe(ani);
    expect(await home.ask(profile, { as: ani, with: {} })).toMatchObject({ name: 'Ani Rahayu', phone });
  });

  test('a second contact written down by others opens no door', async () => {
    const [phone, email] = [freshPhone(), `${unique()}@koperasi.example`];
    const ani = await person('Ani Rahayu', phone, email);
    expect(await home.ask(profile, { as: ani, with: {} })).toMatchObject({ phone, email: null });
    await expect(
      home.app.database.transaction((tx) =>
        sql`update identity.person set email = ${email} where id = ${ani}`.execute(tx),
      ),
    ).rejects.toThrow(/one_contact_until_proven/);
  });

  test('a contact is not added without its proof', async () => {
    const ani = await person();
    const outcome = await home.attempt(addContact, { as: ani, with: { contact: freshPhone() } });
    expect(outcome).toMatchObject({ kind: 'rejected', refusal: { code: 'identity.contact_unproven' } });
  });
});

test('a person says a name and a language, and nobody says them for another', async () => {
  const ani = await person();
  await home.run(updateProfile, { as: ani, with: { name: '  Ani R. Lestari ', locale: 'en' } });
  expect(await home.ask(profile, { as: ani, with: {} })).toMatchObject({
    name: 'Ani R. Lestari',
    locale: 'en',
    nameGiven: true,
  });
  expect(await home.attempt(updateProfile, { with: { name: 'X', locale: 'id' } })).toMatchObject({ kind: 'forbidden' });
  expect(
    await home.attempt(updateProfile, { as: { kind: 'public' }, with: { name: 'X', locale: 'id' } }),
  ).toMatchObject({ kind: 'forbidden' });
});

test('the directory is public, searched by name or town; a percent sign is a percent sign', async () => {
  const mark = unique();
  const slug = await cooperative({ name: `Koperasi 100% ${mark}`, city: 'Banyumas' });
  const found = await home.ask(directory, { as: { kind: 'public' }, with: { search: `100% ${mark}` } });
  expect(found).toMatchObject({ count: 1, rows: [{ slug, city: 'Banyumas', model: 'worker', foundedOn: null }] });
  expect(await home.ask(directory, { as: { kind: 'public' }, with: { search: `1_0% ${mark}` } })).toMatchObject({
    count: 0,
  });
});

describe('sessions', () => {
  const insert = async (personId: Id, id: string): Promise<void> => {
    await home.app.database.transaction((tx) =>
      sql`insert into login.session (id, token, person_id, user_agent, expires_at, created_at, updated_at)
          values (${id}, ${unique()}, ${personId}, 'Mozilla/5.0 (Linux; Android 10; K) Chrome/131.0.0.0 Mobile Safari/537.36',
                  now() + interval '1 day', now(), now())`.execute(tx),
    );
  };
  const sessionId = (): string =>
    `ses_0${[...randomBytes(25)].map((byte) => '0123456789abcdefghjkmnpqrstvwxyz'[byte % 32]).join('')}`;

  test('a person sees and ends his or her own, and nobody else can', async () => {
    const [ani, budi] = [await person(), await person('Budi')];
    const [phone, laptop] = [sessionId(), sessionId()];
    await insert(ani, phone);
    await insert(ani, laptop);
    expect((await home.ask(sessions, { as: ani, with: {} })).rows).toMatchObject([
      { browser: 'Chrome', system: 'Android' },
      {},
    ]);
    expect((await home.ask(sessions, { as: budi, with: {} })).rows).toEqual([]);
    expect(await home.attempt(endSession, { as: budi, with: { sessionId: phone } })).toMatchObject({
      kind: 'rejected',
    });
    await home.run(endSession, { as: ani, with: { sessionId: phone } });
    expect((await home.ask(sessions, { as: ani, with: {} })).rows.map((row) => row.sessionId)).toEqual([laptop]);
  });

  test('signing out everywhere ends all of them and touches no other person', async () => {
    const [ani, budi] = [await person(), await person('Budi')];
    await insert(ani, sessionId());
    await insert(ani, sessionId());
    await insert(budi, sessionId());
    expect(await home.run(signOutEverywhere, { as: ani, with: {} })).toEqual({ endedCount: 2 });
    expect((await home.ask(sessions, { as: ani, with: {} })).rows).toEqual([]);
    expect((await home.ask(sessions, { as: budi, with: {} })).rows).toHaveLength(1);
  });
});

describe('keys for programs', () => {
  test('a key opens the door until it is revoked, and is kept nowhere in clear', async () => {
    const ani = await person();
    const key = `key-${unique()}`;
    const made = await home.run(createToken, {
      as: ani,
      with: { name: 'Spreadsheet', expiresOn: '2026-12-31', readOnly: true },
      key,
    });
    expect(await home.app.login.holderOf(made.token)).toEqual({ personId: ani, readOnly: true });

    const everywhere = await home.app.database.transaction(async (tx) => [
      ...(await sql`select * from login.token`.execute(tx)).rows,
      ...(await sql`select * from platform.activity where command = 'identity.create-token'`.execute(tx)).rows,
      ...(await sql`select * from platform.idempotency where key like ${`%${key}`}`.execute(tx)).rows,
    ]);
    expect(everywhere.length).toBeGreaterThanOrEqual(3);
    expect(
      JSON.stringify(everywhere, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toContain(made.token);

    await home.run(revokeToken, { as: ani, with: { tokenId: made.tokenId } });
    expect(await home.app.login.holderOf(made.token)).toBeNull();
    expect((await home.ask(tokens, { as: ani, with: {} })).rows).toEqual([]);
  });

  test('a key ends after its last day; another person cannot revoke it', async () => {
    const [ani, budi] = [await person(), await person('Budi')];
    const made = await home.run(createToken, { as: ani, with: { name: 'Short', expiresOn: '2026-03-02' } });
    expect(await home.attempt(revokeToken, { as: budi, with: { tokenId: made.tokenId } })).toMatchObject({
      kind: 'rejected',
    });
    expect(await home.app.login.holderOf(made.token)).not.toBeNull();
    const before = home.clock.now();
    home.clock.set('2026-03-02T17:00:01.000Z');
    expect(await home.app.login.holderOf(made.token)).toBeNull();
    home.clock.set(before);
    expect(await home.attempt(createToken, { as: ani, with: { name: 'Old', expiresOn: '2026-03-01' } })).toMatchObject({
      refusal: { code: 'identity.token_ends_in_past', path: 'expiresOn' },
    });
  });
});

describe('the activity log', () => {
  test('board and supervisors read it, members and other cooperatives do not', async () => {
    const [slug, other] = [await cooperative(), await cooperative()];
    const [chair, supervisor, member] = [await person('Ketua Kita'), await person(), await person()];
    await grant(slug, chair, 'chair');
    await grant(slug, supervisor, 'supervisor');
    await grant(slug, member, 'member');
    await grant(other, member, 'chair');

    const read = await home.ask(activity, { in: slug, as: supervisor, with: { search: 'probe', to: '2026-03-02' } });
    expect(read.count).toBe(4);
    expect(read.rows[0]).toMatchObject({ command: 'trial.probe', actor: { kind: 'system', name: 'test' } });
    expect((await home.ask(activity, { in: slug, as: chair, with: { from: '2026-03-03' } })).count).toBe(0);
    await expect(home.ask(activity, { in: slug, as: member, with: {} })).rejects.toThrow(/forbidden/);
    expect(
      (await home.ask(activity, { in: other, as: member, with: {} })).rows.every(
        (row) => row.command === 'trial.probe',
      ),
    ).toBe(true);
    expect((await home.ask(activity, { in: other, as: member, with: {} })).count).toBe(2);
  });
});

test('officers of today are listed by office, with what they rest on', async () => {
  const slug = await cooperative();
  const [ani, budi] = [await person('Ani'), await person('Budi')];
  await grant(slug, budi, 'treasurer');
  await grant(slug, ani, 'chair');
  await grant(slug, ani, 'member');
  const { rows } = await home.ask(roleHolders, { in: slug, as: ani, with: {} });
  expect(rows.map(({ name, role, source }) => [name, role, source])).toEqual([
    ['Ani', 'chair', 'founding'],
    ['Budi', 'treasurer', 'founding'],
  ]);
});

test('a person reads who was shown his or her details, and nobody else can', async () => {
  const slug = await cooperative();
  const [ani, chair] = [await person('Ani'), await person('Ketua Kita')];
  await grant(slug, ani, 'member');
  await grant(slug, chair, 'chair');
  await inside(slug, async (context) => {
    await sql`reset role`.execute(context.tx);
    await sql`insert into platform.disclosure (cooperative_id, query, subject, actor, at)
              values (${context.cooperativeId}, 'membership.member', ${ani}, ${JSON.stringify({ kind: 'person', personId: chair, roles: ['chair'], memberId: null, operator: false })}::jsonb, ${context.now})`.execute(
      context.tx,
    );
  });
  expect(await home.ask(disclosures, { in: slug, as: ani, with: {} })).toMatchObject({
    count: 1,
    rows: [{ query: 'membership.member', byName: 'Ketua Kita', byKind: 'person' }],
  });
  expect((await home.ask(disclosures, { in: slug, as: chair, with: {} })).count).toBe(0);
});

test('a link shows one thing to whoever holds it, until it ends', async () => {
  const [slug, other] = [await cooperative(), await cooperative()];
  const token = await inside(slug, (context) =>
    issueLink(context, { subject: 'order:ord_1', expiresOn: '2026-03-05' }),
  );
  expect(await inside(slug, (context) => followLink(context, token))).toBe('order:ord_1');
  expect(await inside(other, (context) => followLink(context, token))).toBeNull();
  expect(await inside(slug, (context) => followLink(context, `${token}x`))).toBeNull();
  await inside(slug, (context) => endLinks(context, 'order:ord_1'));
  expect(await inside(slug, (context) => followLink(context, token))).toBeNull();

  const dated = await inside(slug, (context) =>
    issueLink(context, { subject: 'order:ord_2', expiresOn: '2026-03-01' }),
  );
  expect(await inside(slug, (context) => followLink(context, dated))).toBeNull();
});

describe('the second wall', () => {
  const asBound = async (personId: Id, statement: string): Promise<unknown> =>
    home.app.database.transaction(async (tx) => {
      await bind(tx, { cooperativeId: null, personId });
      return sql.raw(statement).execute(tx);
    });

  test.each([
    'select * from login.session',
    'select * from login.challenge',
    'select * from login.secret',
    'select * from login.outbox',
    'select * from login.token',
    'insert into login.proof (person_id, contact, proven_at) select id, phone, now() from identity.person',
    'update identity.person set operator = true',
    "update identity.person set phone = '+6281200000000'",
    "insert into identity.person (id, name, phone, created_at, operator) values ('per_01h455vb4pex5vsknk084sn02q', 'X', '+6281200000001', now(), true)",
  ])('a request cannot: %s', async (statement) => {
    const ani = await person();
    await expect(asBound(ani, statement)).rejects.toThrow(/permission denied/);
  });

  test('one person cannot read another', async () => {
    const [ani, budi] = [await person(), await person('Budi')];
    expect(await asBound(ani, `select * from identity.person where id = '${budi}'`)).toMatchObject({ rows: [] });
  });
});
