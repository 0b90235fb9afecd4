import { isAPIError } from 'better-auth/api';
import type { Id } from '#kernel/id.ts';
import { ok, refusal, refused, type Refusal, type Result } from '#kernel/result.ts';
import type { Locale } from '#platform/i18n/messages.ts';
import { secondsUntilGuess, secondsUntilSend, SEND_PAUSE_SECONDS } from '../domain/pacing.ts';
import type { Contact } from '../model.ts';
import { attemptsOf, keepProof, recordAttempt, sentToday, type AttemptKey } from '../store/login.ts';
import { CODE_SECONDS, madeCode, type Auth } from './auth.ts';
import { cookiesOf } from './cookies.ts';
import type { LoginRoom } from './room.ts';
import { headersOf, type Opened, type Visit } from './visit.ts';

/** Codes that an installation sends within a day at most: each costs money, and a robot in the night costs a lot of it. */
const MAX_CODES_PER_DAY = 2000;
const SECONDS_PER_MINUTE = 60;

/** A code is on its way. */
export interface Sent {
  /** Until another one may be asked for. */
  readonly pauseSeconds: number;
  readonly validSeconds: number;
}

/** What the room of codes needs. */
export interface CodesRoom extends LoginRoom {
  authOf(visit: Visit): Auth;
  keyed(text: string): string;
}

/** One-time codes: made and checked by the sign-in library, paced and sent by us. */
export interface Codes {
  send(visit: Visit, contact: Contact, locale: Locale): Promise<Result<Sent>>;
  signIn(visit: Visit, contact: Contact, code: string): Promise<Result<Opened>>;
  sendProof(visit: Visit, personId: Id, contact: Contact, locale: Locale): Promise<Result<Sent>>;
  prove(visit: Visit, personId: Id, contact: Contact, code: string): Promise<Result<true>>;
}

/** Opens the room of codes. */
export function createCodes({ database, clock, log, gateway, authOf, keyed }: CodesRoom): Codes {
  function keyOf(kind: AttemptKey['kind'], visit: Visit, contact: Contact): AttemptKey {
    return { kind, contactHash: keyed(contact.value), addressHash: keyed(`address ${visit.address ?? ''}`) };
  }

  /** Counts the attempt, or says why it must wait. */
  async function admitSend(visit: Visit, contact: Contact): Promise<Result<number>> {
    if (!gateway.reaches(contact.kind))
      return refused(refusal(`identity.no_gateway_for_${contact.kind}`, {}, { path: 'contact' }));
    const key = keyOf('send', visit, contact);
    const now = clock.now();
    return database.transaction(async (tx) => {
      const attempts = await attemptsOf(tx, key, now);
      const wait = secondsUntilSend(attempts);
      if (wait > 0) return refused(tooSoon('identity.code_too_soon', wait));
      if ((await sentToday(tx, now)) >= MAX_CODES_PER_DAY) return refused(refusal('identity.codes_used_up_today'));
      await recordAttempt(tx, key, now);
      return ok(SEND_PAUSE_SECONDS[attempts.contact.length] ?? SEND_PAUSE_SECONDS.at(-1) ?? 0);
    });
  }

  async function sendCode(
    visit: Visit,
    contact: Contact,
    locale: Locale,
    make: (auth: Auth) => Promise<string>,
  ): Promise<Result<Sent>> {
    const admitted = await admitSend(visit, contact);
    if (!admitted.ok) return admitted;
    const code = await make(authOf(visit));
    try {
      await gateway.send({
        kind: 'sign_in_code',
        to: contact,
        locale,
        code,
        validMinutes: CODE_SECONDS / SECONDS_PER_MINUTE,
      });
    } catch (error) {
      log.error({ gateway: gateway.name, error }, 'a code could not be sent');
      return refused(refusal('identity.code_not_sent', {}, { path: 'contact' }));
    }
    return ok({ pauseSeconds: admitted.value, validSeconds: CODE_SECONDS });
  }

  /** Checks a code by `check`; a wrong one is counted. */
  async function checkCode<T>(
    visit: Visit,
    contact: Contact,
    typed: string,
    check: (auth: Auth, code: string) => Promise<T>,
  ): Promise<Result<T>> {
    const code = typed.replaceAll(/[\s-]/gu, '');
    if (!/^\d{6}$/u.test(code)) return refused(refusal('identity.code_not_six_digits', {}, { path: 'code' }));
    const key = keyOf('guess', visit, contact);
    const wait = await database.transaction(async (tx) => secondsUntilGuess(await attemptsOf(tx, key, clock.now())));
    if (wait > 0) return refused(tooSoon('identity.guess_too_soon', wait));
    try {
      return ok(await check(authOf(visit), code));
    } catch (error) {
      const why = whyWrong(error);
      if (!why) throw error;
      await database.transaction((tx) => recordAttempt(tx, key, clock.now()));
      return refused(why);
    }
  }

  return {
    send: (visit, contact, locale) =>
      sendCode(visit, contact, locale, (auth) =>
        contact.kind === 'email'
          ? auth.api.createVerificationOTP({ body: { email: contact.value, type: 'sign-in' } })
          : codeByPhonePlugin(auth, contact.value),
      ),

    signIn: (visit, contact, typed) =>
      checkCode(visit, contact, typed, async (auth, code) => {
        const call = { headers: headersOf(visit), returnHeaders: true } as const;
        const { headers, token } =
          contact.kind === 'email'
            ? await auth.api
                .signInEmailOTP({ ...call, body: { email: contact.value, otp: code } })
                .then((answer) => ({ headers: answer.headers, token: answer.response.token }))
            : await auth.api
                .verifyPhoneNumber({ ...call, body: { phoneNumber: contact.value, code: keyed(code) } })
                .then((answer) => ({ headers: answer.headers, token: answer.response.token }));
        return openedBy(auth, headers, token);
      }),

    sendProof: (visit, personId, contact, locale) =>
      sendCode(visit, contact, locale, (auth) => codeByPhonePlugin(auth, proofOf(personId, contact))),

    prove: (visit, personId, contact, typed) =>
      checkCode(visit, contact, typed, async (auth, code) => {
        const body = { phoneNumber: proofOf(personId, contact), code: keyed(code) };
        await auth.api.consumePhoneNumberOTP({ body });
        await database.transaction((tx) => keepProof(tx, personId, contact, clock.now()));
        return true as const;
      }),
  };
}

/** The phone plugin proves that somebody holds a contact and does not mind which; the text names the person who claims it. */
function proofOf(personId: Id, contact: Contact): string {
  return `${personId} ${contact.value}`;
}

async function codeByPhonePlugin(auth: Auth, subject: string): Promise<string> {
  const slot: { code?: string } = {};
  await madeCode.run(slot, () => auth.api.sendPhoneNumberOTP({ body: { phoneNumber: subject } }));
  if (slot.code === undefined) throw new Error('the phone plugin made no code');
  return slot.code;
}

/** Who the library has just let in. */
async function openedBy(auth: Auth, headers: Headers, token: string | null): Promise<Opened> {
  const context = await auth.$context;
  const found = token === null ? null : await context.internalAdapter.findSession(token);
  if (!found) throw new Error('the session that was just opened is not there');
  const { session, user: person } = found;
  return {
    personId: person.id,
    sessionId: session.id,
    nameGiven: person['nameGiven'] === true,
    cookies: cookiesOf(headers),
  };
}

function tooSoon(code: string, waitSeconds: number): Refusal {
  const minutes = waitSeconds > SECONDS_PER_MINUTE ? Math.ceil(waitSeconds / SECONDS_PER_MINUTE) : 0;
  return refusal(code, { minutes: String(minutes), seconds: String(waitSeconds) });
}

/** The library's word for a code that does not open the door; null for anything else, which is a fault. */
function whyWrong(error: unknown): Refusal | null {
  if (!isAPIError(error)) return null;
  switch (error.body?.code) {
    case 'INVALID_OTP':
      return refusal('identity.code_wrong', {}, { path: 'code' });
    case 'OTP_EXPIRED':
    case 'OTP_NOT_FOUND':
      return refusal('identity.code_expired', {}, { path: 'code' });
    case 'TOO_MANY_ATTEMPTS':
      return refusal('identity.code_used_up', {}, { path: 'code' });
    default:
      return null;
  }
}
