import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { projectRoot } from '#platform/root.ts';
import { LOCALE_COOKIE } from '#platform/i18n/locale.ts';
import { assertAccessible } from '#support/axe.ts';
import { assertNoSidewaysScroll, closeChromium, newContext, newPage } from '#support/chromium.ts';
import { callRest, dataFolder, serve, type Served } from '#support/served.ts';
import { signIn } from '#support/sign-in.ts';
import type { BrowserContext, Page } from 'playwright-core';

const CHAIR = 'ani@pedi.example';
/** Books are written by the treasurer alone; whoever checks them does not keep them. */
const TREASURER = 'citra@pedi.example';
const KEEPING_BOOKS = /^k\/\[slug\]\/buku\/(akun\/baru|catat|impor)/u;
const MEMBER = 'eka@pedi.example';
const LOCALES = ['id', 'en'] as const;
/** What a page may weigh on the first visit, compressed: readable within three seconds on a weak network. */
const MOST_BYTES = 40 * 1024;

/** Every page there is, by the folder of its route. */
const ROUTES = readdirSync(join(projectRoot(), 'src', 'routes'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|\/)\+page\.svelte$/u.test(path))
  .map((path) => path.replace(/\/?\+page\.svelte$/u, ''))
  .toSorted();

/** Pages that anybody may open, from a link or by looking around; so are all the tools and the bylaws in force. */
const PUBLIC = new Set([
  '',
  'dirikan/gabung/[slug]/[token]',
  'k/[slug]',
  'k/[slug]/gabung',
  'k/[slug]/pesan/[service]',
  'kotak-keluar',
  'masuk',
  'masuk/kode',
  'mulai/[token]',
  'mulai/[token]/kode',
  'p/[token]',
  'ui',
  'k/[slug]/dokumen/periksa',
  ...ROUTES.filter((route) => /^(alat|k\/\[slug\]\/anggaran-dasar(?!\/ubah))(\/|$)/u.test(route)),
]);

/** Pages that follow on a form of another one. */
const STEPS: Readonly<Record<string, string>> = {
  'masuk/kode': 'masuk',
  'mulai/[token]/kode': 'mulai/[token]',
  'saya/akun/kontak/kode': 'saya/akun/kontak',
};

/** Places that lead on at once whoever has a session. */
const FOR_STRANGERS = new Set(['masuk', 'masuk/kode', 'mulai/[token]/kode']);

const folder = dataFolder();
let served: Served;
let chair: BrowserContext;
let treasurer: BrowserContext;
let stranger: BrowserContext;
/** The address of each route in the demonstration. */
let addressOf: (route: string) => string;

beforeAll(async () => {
  served = await serve(folder.path);
  const visit = { baseUrl: served.url };
  [chair, treasurer, stranger] = [await newContext(visit), await newContext(visit), await newContext(visit)];
  const [page, books] = [await chair.newPage(), await treasurer.newPage()];
  await signIn(page, CHAIR, '/k/pedi');
  await signIn(books, TREASURER, '/k/pedi');
  addressOf = await addresses(page);
  await Promise.all([page.close(), books.close()]);
});

afterAll(async () => {
  await closeChromium();
  await served?.stop();
  folder.remove();
});

/** Finds things of the demonstration cooperative by looking through its pages. */
async function addresses(page: Page): Promise<(route: string) => string> {
  const linked = async (list: string, kind: string): Promise<string> => {
    await page.goto(`/k/pedi/${list}`);
    const href = await page.locator(`main a[href^="/k/pedi/${list}/${kind}"]`).first().getAttribute('href');
    return /[a-z]{3}_[0-9a-z]+/u.exec(href ?? '')?.[0] ?? '';
  };
  const inPedi: Readonly<Record<string, string>> = {
    '[bab]': 'membership',
    '[field]': 'business.fee',
    '[step]': 'counselling',
    '[jalur]': 'surplus.pools.patronage.bps',
    '[service]': 'bersih-rumah',
    '[kode]': '11100',
    '[year]': '2025',
    '[job]': await linked('kerja/mengapa', 'job_'),
    '[memberId]': await linked('anggota', 'mem_'),
    'anggota/[id]': await linked('anggota', 'mem_'),
    'buku/jurnal/[id]': await linked('buku/jurnal', 'ent_'),
    'keputusan/[id]': await linked('keputusan', 'res_'),
    'pesanan/[id]': await linked('pesanan', 'ord_'),
    'rapat/[id]': await linked('rapat', 'mtg_'),
  };
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const { body } = await callRest(served, 'marketplace.place-order', {
    coop: 'pedi',
    key: 'pages',
    input: {
      service: 'bersih-rumah',
      quantity: 2,
      startsOn: tomorrow,
      startTime: '10:00',
      name: 'Ibu Ratri',
      phone: '081234567890',
      district: 'Grendeng',
      address: 'Jl. Contoh No. 1',
    },
  });
  const { token } = z.object({ token: z.string() }).parse(body);
  const operator = /\/mulai\/([\w-]+)/u.exec(served.output())?.[1] ?? '';
  return (route) =>
    `/${Object.entries(inPedi)
      .toSorted(([a], [b]) => b.length - a.length)
      .reduce((path, [part, value]) => path.replace(part, `${part.replace(/\[.*$/u, '')}${value}`), route)
      .replace('[slug]', 'pedi')
      .replace(/^mulai\/\[token\]/u, `mulai/${operator}`)
      .replace('[token]', token)}`;
}

/** How many have asked for a code: each has an address of his own, since a second code for one must wait. */
let visitors = 0;

/** Opens a page of a route, by the form before it where it follows on one. */
async function open(page: Page, route: string): Promise<number> {
  const before = STEPS[route];
  if (before === undefined) return (await page.goto(addressOf(route)))?.status() ?? 0;
  await page.goto(addressOf(before));
  const name = page.locator('main input[name="name"]');
  if ((await name.count()) > 0) await name.fill('Ibu Ratri');
  visitors += 1;
  await page.fill('main input[name="contact"]', `ratri${visitors}@contoh.example`);
  const [answer] = await Promise.all([
    page.waitForResponse((each) => each.url().endsWith(addressOf(route))),
    page.waitForEvent('load'),
    page.locator('main form button').first().click(),
  ]);
  return answer.status();
}

describe.for(LOCALES)('in %s on a phone', (locale) => {
  const look = async (context: BrowserContext, route: string): Promise<void> => {
    await context.addCookies([{ name: LOCALE_COOKIE, value: locale, url: served.url }]);
    const page = await context.newPage();
    try {
      expect(await open(page, route)).toBe(200);
      expect(new URL(page.url()).pathname).toBe(addressOf(route));
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('body').innerText()).not.toMatch(/undefined|\[object|NaN|\b[a-z]+\.page\.[a-z_.]+\b/u);
      await assertNoSidewaysScroll(page);
      await assertAccessible(page);
    } finally {
      await page.close();
    }
  };

  test.for(ROUTES.filter((route) => !FOR_STRANGERS.has(route)))('an officer can read /%s', (route) =>
    look(KEEPING_BOOKS.test(route) ? treasurer : chair, route),
  );
  test.for(ROUTES.filter((route) => PUBLIC.has(route)))('anybody can read /%s', (route) => look(stranger, route));
});

test.for(ROUTES.filter((route) => !PUBLIC.has(route)))('/%s asks a stranger to sign in', async (route) => {
  const page = await stranger.newPage();
  await page.goto(addressOf(route));
  expect(new URL(page.url()).pathname).toMatch(/^\/masuk$/u);
  await page.close();
});

test.for([
  { path: '/k/pedi/pesan/bersih-rumah', as: null },
  { path: '/k/pedi/saya', as: MEMBER },
])('$path is light on the first visit and needs no script', async ({ path, as }) => {
  const page = await newPage({ baseUrl: served.url, javaScript: true });
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
