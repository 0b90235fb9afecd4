import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { projectRoot } from '#platform/root.ts';
import { LOCALE_COOKIE } from '#platform/i18n/locale.ts';
import type { Locale } from '#platform/i18n/messages.ts';
import { assertAccessible } from '#support/axe.ts';
import { assertNoSidewaysScroll, closeChromium, newPage } from '#support/chromium.ts';
import { callRest, dataFolder, serve, type Served } from '#support/served.ts';
import { signIn } from '#support/sign-in.ts';
import type { Page } from 'playwright-core';

const CHAIR = 'ani@pedi.example';
/** Books are written by the treasurer alone; whoever checks them does not keep them. */
const TREASURER = 'citra@pedi.example';
const KEEPING_BOOKS = /^k\/\[slug\]\/buku\/(akun\/baru|catat|impor)/u;

/** Every page there is, by the folder of its route. */
export const ROUTES = readdirSync(join(projectRoot(), 'src', 'routes'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|\/)\+page\.svelte$/u.test(path))
  .map((path) => path.replace(/\/?\+page\.svelte$/u, ''))
  .toSorted();

/** Pages that anybody may open, from a link or by looking around; so are all the tools and the bylaws in force. */
export const PUBLIC = new Set([
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

/**
 * A served demonstration with its visitors. Each keeps one page for all that he or she reads: a browser that starts a
 * renderer, lays out its first text and compiles axe anew for every page takes twice the time.
 */
interface Visited {
  readonly served: Served;
  readonly chair: Page;
  readonly treasurer: Page;
  readonly stranger: Page;
  /** The address of each route in the demonstration. */
  addressOf(route: string): string;
}

/** Serves the demonstration for the tests of one file; answers how those reach it once they run. */
export function visitDemonstration(locale: Locale = 'id'): () => Visited {
  const folder = dataFolder();
  let visited: Visited | undefined;
  beforeAll(async () => {
    const served = await serve(folder.path);
    const visitor = async (contact: string | null): Promise<Page> => {
      const page = await newPage({ baseUrl: served.url });
      if (contact !== null) await signIn(page, contact, '/k/pedi');
      await page.context().addCookies([{ name: LOCALE_COOKIE, value: locale, url: served.url }]);
      return page;
    };
    const [chair, treasurer, stranger] = [await visitor(CHAIR), await visitor(TREASURER), await visitor(null)];
    visited = { served, chair, treasurer, stranger, addressOf: await addresses(served, chair) };
  });
  afterAll(async () => {
    await closeChromium();
    await visited?.served.stop();
    folder.remove();
  });
  return () => {
    if (!visited) throw new Error('nothing is served before the tests begin');
    return visited;
  };
}

/** Finds things of the demonstration cooperative by looking through its pages. */
async function addresses(served: Served, page: Page): Promise<(route: string) => string> {
  const linked = async (list: string, kind: string): Promise<string> => {
    await page.goto(`/k/pedi/${list}`);
    const href = await page.locator(`main a[href^="/k/pedi/${list}/${kind}"]`).first().getAttribute('href');
    return /[a-z]{3}_[0-9a-z]+/u.exec(href ?? '')?.[0] ?? '';
  };
  const participationId = await takeParticipation(served);
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
    'kegiatan/[id]': await linked('kegiatan', 'act_'),
    'keputusan/[id]': await linked('keputusan', 'res_'),
    'modal/penyertaan/[id]': participationId,
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

/** Nobody in the demonstration holds participating capital: somebody comes. Answers the agreement. */
async function takeParticipation(served: Served): Promise<string> {
  const today = new Date().toISOString().slice(0, 10);
  const holder = { kind: 'entity', name: 'Yayasan Contoh', contact: 'yayasan@contoh.example' };
  const noted = await callRest(served, 'capital.register-holder', { coop: 'pedi', key: 'holder', input: holder });
  const { holderId } = z.object({ holderId: z.string() }).parse(noted.body);
  const input = {
    holderId,
    amountRupiah: '100000',
    returnBps: 500,
    agreedOn: today,
    receivedOn: today,
    method: 'bank',
  };
  const taken = await callRest(served, 'capital.take-participation', { coop: 'pedi', key: 'participation', input });
  return z.object({ participationId: z.string() }).parse(taken.body).participationId;
}

/** How many have asked for a code: each has an address of his own, since a second code for one must wait. */
let visitors = 0;

/** Opens a page of a route, by the form before it where it follows on one. */
async function open({ addressOf }: Visited, page: Page, route: string): Promise<number> {
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

/** What a page says about itself. */
const READ = `({
  locale: document.documentElement.lang,
  titles: document.querySelectorAll('h1').length,
  text: document.body.innerText,
})`;

/** Every page in one language on a phone: for an officer, and for anybody where anybody may open it. */
export function testEveryPage(locale: Locale): void {
  const visited = visitDemonstration(locale);
  const look = async (who: 'chair' | 'treasurer' | 'stranger', route: string): Promise<void> => {
    const { [who]: page, addressOf } = visited();
    expect(await open(visited(), page, route)).toBe(200);
    expect(new URL(page.url()).pathname).toBe(addressOf(route));
    const read = await page.evaluate<{ locale: string; titles: number; text: string }>(READ);
    expect(read).toMatchObject({ locale, titles: 1 });
    expect(read.text).not.toMatch(/undefined|\[object|NaN|\b[a-z]+\.page\.[a-z_.]+\b/u);
    await assertNoSidewaysScroll(page);
    await assertAccessible(page);
  };

  test.for(ROUTES.filter((route) => !FOR_STRANGERS.has(route)))('an officer can read /%s', (route) =>
    look(KEEPING_BOOKS.test(route) ? 'treasurer' : 'chair', route),
  );
  test.for(ROUTES.filter((route) => PUBLIC.has(route)))('anybody can read /%s', (route) => look('stranger', route));
}
