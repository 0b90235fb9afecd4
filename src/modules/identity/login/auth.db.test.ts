import { expect, test } from 'vitest';
import { house } from '#support/house.ts';
import { createAuth } from './auth.ts';
import { keyedHash } from './secret.ts';

const SECRET = 'a secret of the test that is long enough for anybody';

test('our migrations hold every table and column that the sign-in library reads and writes', async () => {
  const { app } = await house();
  const auth = createAuth({
    origin: 'http://localhost',
    database: app.database,
    clock: app.clock,
    secret: SECRET,
    keyed: keyedHash(SECRET),
  });
  const { explicitSchemaCheck } = await auth.$context;
  const check = async (): Promise<void> => explicitSchemaCheck?.();
  // Of a person it would also keep a picture, which nobody here asks for.
  await expect(check()).rejects.toMatchObject({
    findings: [{ kind: 'missing-column', table: 'person', column: 'image' }],
  });
});

test('the keyed hash of a code needs the secret: without it a million guesses find nothing', () => {
  expect(keyedHash(SECRET)('123456')).not.toBe(keyedHash(`${SECRET}.`)('123456'));
  expect(keyedHash(SECRET)('123456')).toMatch(/^[0-9a-f]{64}$/);
});
