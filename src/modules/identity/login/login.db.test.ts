import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createApp, type App } from '#app';
import type { Message, MessageGateway } from '#modules/identity/model.ts';
import { systemClock } from '#platform/clock/system-clock.ts';
import { houseOf, steadyClock, testDatabase, type House } from '#support/house.ts';
import { addContact } from '../commands/add-contact.ts';
import { becomeOperator } from '../commands/become-operator.ts';
import { parseContact } from '../domain/contact.ts';
import { isOperatorLinkOpen, operatorLink } from './login.ts';
import type { Opened, Visit } from './visit.ts';

/** A gateway that remembers, and fails when told to. */
class Postman implements MessageGateway {
  readonly name = 'postman';
  readonly sent: Message[] = [];
  broken = false;
  reaches(): boolean {
    return true;
  }
  async send(message: Message): Promise<void> {
    if (this.broken) throw new Error('the partner is away');
    this.sent.push(message);
  }
  get lastCode(): string {
    return this.sent.at(-1)?.code ?? '';
  }
}

const postman = new Postman();
let app: App;
let house: House;

beforeAll(async () => {
  app = await createApp({ database: await testDatabase(), messages: postman, log: pino({ level: 'silent' }) });
  house = houseOf(app, steadyClock(systemClock.now()));
}, 60_000);
afterAll(() => app.close());
beforeEach(() => {
  postman.broken = false;
});

const visit = (more: Partial<Visit> = {}): Visit => ({
  origin: 'http://localhost:4320',
  cookie: null,
  userAgent: 'Mozilla/5.0 (Linux; Android 10; K) Chrome/131.0.0.0 Mobile Safari/537.36',
  address: `10.0.0.${randomBytes(1)[0] ?? 0}`,
  ...more,
});

const contactOf = (typed: string) => {
  const read = parseContact(typed);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
};
const freshPhone = (): string => `0812${String(randomBytes(4).readUInt32BE() % 100_000_000).padStart(8, '0')}`;
const freshEmail = (): string => `${randomBytes(5).toString('hex')}@koperasi.example`;
const cookieOf = (opened: Pick<Opened, 'cookies'>): string =>
  opened.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');

async function signIn(typed: string, from: Visit = visit()): Promise<Opened> {
  const contact = contactOf(typed);
  const sent = await app.login.sendCode(from, contact, 'id');
  expect(sent).toMatchObject({ ok: true });
  const opened = await app.login.signIn(from, contact, postman.lastCode);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

async function later<T>(seconds: number, work: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1000 });
  try {
    return await work();
  } finally {
    vi.useRealTimers();
  }
}

async function personsWith(contact: string): Promise<string[]> {
  return app.database.transaction(async (tx) => {
    const found = await sql<{
      id: string;
    }>`select id from identity.person where phone = ${contact} or email = ${contact}`.execute(tx);
    return found.rows.map((row) => row.id);
  });
}

describe.each(['phone', 'email'] as const)('signing in by %s', (kind) => {
  const fresh = kind === 'phone' ? freshPhone : freshEmail;

  test('a new contact makes a person, and the same contact finds that person again', async () => {
    const typed = fresh();
    const first = await signIn(typed);
    expect(first.personId).toMatch(/^per_/);
    expect(first.nameGiven).toBe(false);
    const second = await later(61, () => signIn(typed));
    expect(second.personId).toBe(first.personId);
    expect(second.sessionId).not.toBe(first.sessionId);
    expect(await personsWith(contactOf(typed).value)).toEqual([first.personId]);
  });

  test('somebody whom a board wrote down earlier is the same person after signing in', async () => {
    const typed = fresh();
    const contact = contactOf(typed).value;
    const id = systemPersonId();
    await app.database.transaction((tx) =>
      sql`insert into identity.person (id, name, ${sql.ref(kind)}, created_at) values (${id}, 'Ani Rahayu', ${contact}, now())`.execute(
        tx,
      ),
    );
    const opened = await signIn(typed);
    expect(opened).toMatchObject({ personId: id, nameGiven: true });
    expect(await personsWith(contact)).toEqual([id]);
  });

  test('the session of the cookie names the person, and signing out ends it', async () => {
    const opened = await signIn(fresh());
    const cookie = cookieOf(opened);
    expect((await app.login.sessionOf(visit({ cookie }))).session).toEqual({
      personId: opened.personId,
      sessionId: opened.sessionId,
      nameGiven: false,
    });
    const cleared = await app.login.signOut(visit({ cookie }));
    expect(cleared.find(({ name }) => name.endsWith('session_token'))).toMatchObject({ value: '', maxAgeSeconds: 0 });
    expect((await app.login.sessionOf(visit({ cookie }))).session).toBeNull();
  });

  test('a wrong code opens nothing, and the right one still does', async () => {
    const contact = contactOf(fresh());
    await app.login.sendCode(visit(), contact, 'id');
    const wrong = postman.lastCode === '000000' ? '000001' : '000000';
    const refusal = await app.login.signIn(visit(), contact, wrong);
    expect(refusal).toMatchObject({ ok: false, refusal: { code: 'identity.code_wrong', path: 'code' } });
    expect(await personsWith(contact.value)).toEqual([]);
    const spaced = `${postman.lastCode.slice(0, 3)} ${postman.lastCode.slice(3)}`;
    expect(await app.login.signIn(visit(), contact, spaced)).toMatchObject({ ok: true });
  });

  test('a code is spent by one use', async () => {
    const contact = contactOf(fresh());
    await app.login.sendCode(visit(), contact, 'id');
    const code = postman.lastCode;
    expect(await app.login.signIn(visit(), contact, code)).toMatchObject({ ok: true });
    expect(await app.login.signIn(visit(), contact, code)).toMatchObject({ ok: false });
  });

  test('after five wrong tries even the right code is void', async () => {
    const contact = contactOf(fresh());
    await app.login.sendCode(visit(), contact, 'id');
    const wrong = postman.lastCode === '000000' ? '000001' : '000000';
    for (let i = 0; i < 5; i += 1) await app.login.signIn(visit(), contact, wrong);
    const answer = await app.login.signIn(visit(), contact, postman.lastCode);
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'identity.code_used_up' } });
  });

  test('a code is void after ten minutes', async () => {
    const contact = contactOf(fresh());
    await app.login.sendCode(visit(), contact, 'id');
    const code = postman.lastCode;
    const answer = await later(601, () => app.login.signIn(visit(), contact, code));
    expect(answer.ok).toBe(false);
    expect(await personsWith(contact.value)).toEqual([]);
  });

  test('the database holds neither the code nor the contact it was sent to', async () => {
    const contact = contactOf(fresh());
    await app.login.sendCode(visit(), contact, 'id');
    const rows = await app.database.transaction(
      async (tx) => (await sql`select * from login.challenge`.execute(tx)).rows,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(postman.lastCode);
    expect(JSON.stringify(rows)).not.toContain(contact.value);
  });
});

function systemPersonId(): string {
  const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
  const tail = [...randomBytes(25)].map((byte) => alphabet[byte % 32]).join('');
  return `per_0${tail}`;
}

describe('pauses', () => {
  test('another code is refused until the pause is over, and says how long', async () => {
    const contact = contactOf(freshPhone());
    expect(await app.login.sendCode(visit(), contact, 'id')).toEqual({
      ok: true,
      value: { pauseSeconds: 60, validSeconds: 600 },
    });
    const again = await app.login.sendCode(visit(), contact, 'id');
    expect(again).toMatchObject({ ok: false, refusal: { code: 'identity.code_too_soon' } });
    expect(await later(61, () => app.login.sendCode(visit(), contact, 'id'))).toMatchObject({ ok: true });
  });

  test('of two requests at once one sends', async () => {
    const contact = contactOf(freshEmail());
    const before = postman.sent.length;
    await Promise.all([app.login.sendCode(visit(), contact, 'id'), app.login.sendCode(visit(), contact, 'id')]);
    expect(postman.sent.length - before).toBe(1);
  });

  test('a gateway that fails is said, not hidden', async () => {
    postman.broken = true;
    const answer = await app.login.sendCode(visit(), contactOf(freshPhone()), 'id');
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'identity.code_not_sent', path: 'contact' } });
  });
});

test('signing in again on one browser leaves one session behind', async () => {
  const typed = freshPhone();
  const first = await signIn(typed);
  const second = await later(61, () => signIn(typed, visit({ cookie: cookieOf(first) })));
  const found = await app.database.transaction((tx) =>
    sql<{ id: string }>`select id from login.session where person_id = ${first.personId}`.execute(tx),
  );
  expect(found.rows.map((row) => row.id)).toEqual([second.sessionId]);
});

test('over https the cookie is for https alone; a changed cookie is nobody', async () => {
  const opened = await signIn(freshPhone(), visit({ origin: 'https://koperasi.example' }));
  const session = opened.cookies.find(({ name }) => name.endsWith('session_token'));
  expect(session).toMatchObject({ name: '__Secure-sokoguru.session_token', secure: true });
  const forged = `${session?.name}=${encodeURIComponent(`${session?.value.split('.')[0]}.AAAA`)}`;
  expect((await app.login.sessionOf(visit({ origin: 'https://koperasi.example', cookie: forged }))).session).toBeNull();
});

test('a session that nobody visits ends after sixty days', async () => {
  const cookie = cookieOf(await signIn(freshPhone()));
  const { session } = await later(60 * 24 * 3600 + 1, () => app.login.sessionOf(visit({ cookie })));
  expect(session).toBeNull();
});

describe('adding a contact', () => {
  test('a proven contact opens the same door, once it is written down', async () => {
    const ani = await signIn(freshPhone());
    const email = contactOf(freshEmail());
    await app.login.sendProof(visit(), ani.personId, email, 'id');
    expect(await app.login.prove(visit(), ani.personId, email, postman.lastCode)).toEqual({ ok: true, value: true });
    await house.run(addContact, { as: ani.personId, with: { contact: email.value } });
    expect((await later(61, () => signIn(email.value))).personId).toBe(ani.personId);
    // The proof is used up.
    expect(await house.attempt(addContact, { as: ani.personId, with: { contact: email.value } })).toMatchObject({
      refusal: { code: 'identity.contact_unproven' },
    });
  });

  test('the code of one person proves nothing for another', async () => {
    const [ani, budi] = [await signIn(freshPhone()), await signIn(freshPhone())];
    const email = contactOf(freshEmail());
    await app.login.sendProof(visit(), ani.personId, email, 'id');
    expect(await app.login.prove(visit(), budi.personId, email, postman.lastCode)).toMatchObject({ ok: false });
  });

  test('a contact of another account is refused only to whoever proved to hold it', async () => {
    const typed = freshPhone();
    await signIn(typed);
    const budi = await signIn(freshEmail());
    const phone = contactOf(typed);
    expect(await later(61, () => app.login.sendProof(visit(), budi.personId, phone, 'id'))).toMatchObject({ ok: true });
    await app.login.prove(visit(), budi.personId, phone, postman.lastCode);
    expect(await house.attempt(addContact, { as: budi.personId, with: { contact: typed } })).toMatchObject({
      refusal: { code: 'identity.contact_taken', path: 'contact' },
    });
  });
});

describe('passkeys', () => {
  test('a key is added by nobody who is not signed in, nor in a session that is an hour old', async () => {
    expect(await app.login.startPasskey(visit(), 'Ani')).toMatchObject({ status: 401, cookies: [] });
    const cookie = cookieOf(await signIn(freshPhone()));
    const stale = await later(3601, () => app.login.startPasskey(visit({ cookie }), 'Ani'));
    expect(stale).toMatchObject({ status: 403, body: { code: 'SESSION_NOT_FRESH' } });
  });

  test('the key carries the name of the person and belongs to this address', async () => {
    const cookie = cookieOf(await signIn(freshPhone()));
    const started = await app.login.startPasskey(visit({ cookie }), 'Ani Rahayu');
    expect(started).toMatchObject({
      status: 200,
      body: { rp: { id: 'localhost', name: 'Sokoguru' }, user: { name: 'Ani Rahayu', displayName: 'Ani Rahayu' } },
    });
  });

  test('an answer without its challenge, or that is no answer, opens nothing', async () => {
    expect(await app.login.passkeySignIn(visit(), { id: 'x' })).toMatchObject({ status: 400, cookies: [] });
    const made = {
      id: 'AAAA',
      rawId: 'AAAA',
      type: 'public-key',
      response: { clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' },
    };
    expect(await app.login.passkeySignIn(visit(), made)).toMatchObject({ status: 400, cookies: [] });
  });
});

describe('the operator of a new installation', () => {
  test('a link makes one person the operator, once', async () => {
    const replaced = await operatorLink(app);
    const link = await operatorLink(app);
    const token = link?.replace('/mulai/', '') ?? '';
    expect(await isOperatorLinkOpen(app, replaced?.replace('/mulai/', '') ?? '')).toBe(false);
    expect(await isOperatorLinkOpen(app, token)).toBe(true);

    const [ani, budi] = [await signIn(freshPhone()), await signIn(freshPhone())];
    expect(await house.attempt(becomeOperator, { as: ani.personId, with: { token: 'made-up' } })).toMatchObject({
      kind: 'rejected',
    });
    await house.run(becomeOperator, { as: ani.personId, with: { token } });
    expect(await house.attempt(becomeOperator, { as: budi.personId, with: { token } })).toMatchObject({
      kind: 'rejected',
      refusal: { code: 'identity.operator_link_spent' },
    });
    expect(await isOperatorLinkOpen(app, token)).toBe(false);
    expect(await operatorLink(app)).toBeNull();

    const standing = await app.database.transaction((tx) => app.registrar.standingOf(tx, ani.personId, null));
    expect(standing.operator).toBe(true);
    const log = await app.database.transaction((tx) =>
      sql<{ input: unknown }>`select input from platform.activity where command = 'identity.become-operator'`.execute(
        tx,
      ),
    );
    expect(JSON.stringify(log.rows)).not.toContain(token);
  });
});
