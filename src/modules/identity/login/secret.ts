import { createHmac, randomBytes } from 'node:crypto';
import type { Database } from '#platform/db/client.server.ts';
import { keptSecret } from '../store/login.ts';

/** Shortest secret accepted from the environment, in characters. */
const MIN_SECRET_CHARACTERS = 32;
const SECRET_BYTES = 48;

/**
 * The secret of this installation: `SOKOGURU_SECRET`, else one that is made at the first sign-in and kept in the database.
 * It signs cookies and keys the hashes of codes; it is never logged and no request's role can read it.
 */
export async function installationSecret(database: Database, given = process.env['SOKOGURU_SECRET']): Promise<string> {
  if (given !== undefined && given !== '') {
    if (given.length >= MIN_SECRET_CHARACTERS) return given;
    throw new Error(
      `SOKOGURU_SECRET is shorter than ${MIN_SECRET_CHARACTERS} characters; make one with: openssl rand -base64 48`,
    );
  }
  return database.transaction((tx) => keptSecret(tx, 'session', randomBytes(SECRET_BYTES).toString('base64url')));
}

/** A hash that only the holder of the secret can make: for codes and contacts, which alone would be guessed by trying. */
export function keyedHash(secret: string): (text: string) => string {
  return (text) => createHmac('sha256', secret).update(text, 'utf8').digest('hex');
}
