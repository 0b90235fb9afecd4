import { expect, test } from 'vitest';
import { newPage } from '#support/chromium.ts';
import { PUBLIC, ROUTES, visitDemonstration } from '#support/every-page.ts';
import { signIn } from '#support/sign-in.ts';

const MEMBER = 'eka@pedi.example';
/** What a page may weigh on the first visit, compressed: readable within three seconds on a weak network. */
const MOST_BYTES = 40 * 1024;

const visited = visitDemonstration();

test.for(ROUTES.filter((route) => !PUBLIC.has(route)))('/%s asks a stranger to sign in', async (route) => {
  const { stranger, addressOf } = visited();
  // Asked with the stranger's cookies, but not drawn: only where it leads matters.
  const answer = await stranger.context().request.get(addressOf(route));
  expect(new URL(answer.url()).pathname).toBe('/masuk');
});

test.for([
  { path: '/k/pedi/pesan/bersih-rumah', as: null },
  { path: '/k/pedi/saya', as: MEMBER },
])('$path is light on the first visit and needs no script', async ({ path, as }) => {
  const page = await newPage({ baseUrl: visited().served.url, javaScript: true });
  if (as) await signIn(page, as, path);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const kinds: string[] = [];
  let bytes = 0;
  session.on('Network.responseReceived', ({ type }) => kinds.push(type));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.context().close();
  expect(kinds).toContain('Document');
  expect(kinds).not.toContain('Script');
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});
