import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assertAccessible, axeViolations } from '#support/axe.ts';
import { assertNoSidewaysScroll, closeChromium, PHONE, visit } from '#support/chromium.ts';

/** Sound and unsound pages to try the browser's own watchmen on. */
const PAGES: Record<string, string> = {
  '/sound': '<main><h1>Rapat anggota</h1><p>Jumat, pukul 19.00.</p></main>',
  '/no-text': '<main><h1>Rapat anggota</h1><img src="/foto.png"></main>',
  '/wide': '<main><h1>Neraca</h1><p style="width: 900px">Kas</p></main>',
  '/script':
    '<main><h1>Rapat anggota</h1></main><script>document.querySelector("h1").textContent = "dengan skrip"</script>',
  '/broken-script': '<main><h1>Rapat anggota</h1></main><script>notDefinedAnywhere()</script>',
};

let server: Server;
let baseUrl = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const body = PAGES[request.url ?? ''];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="id"><meta charset="utf-8"><title>Sokoguru</title>${body ?? ''}</html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address === 'object' && address !== null) baseUrl = `http://127.0.0.1:${address.port}`;
});

afterAll(async () => {
  await closeChromium();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test('a visitor is a phone without JavaScript unless the test asks for more', async () => {
  const heading = async (javaScript?: boolean): Promise<string | null> =>
    visit({ baseUrl, ...(javaScript === undefined ? {} : { javaScript }) }, async (page) => {
      await page.goto('/script');
      expect(page.viewportSize()).toEqual(PHONE);
      return page.textContent('h1');
    });
  expect(await heading()).toBe('Rapat anggota');
  expect(await heading(true)).toBe('dengan skrip');
});

test('a script that throws fails the visit', async () => {
  await expect(visit({ baseUrl, javaScript: true }, (page) => page.goto('/broken-script'))).rejects.toThrow(
    'notDefinedAnywhere',
  );
});

describe.each([false, true])('with JavaScript %s', (javaScript) => {
  test('axe finds a picture without words and says where it stands', async () => {
    await visit({ baseUrl, javaScript }, async (page) => {
      await page.goto('/no-text');
      await expect(assertAccessible(page)).rejects.toThrow(/\[critical\] image-alt[\s\S]*<img src="\/foto.png">/u);
      expect(await axeViolations(page, ['image-alt'])).toEqual([]);
      await page.goto('/sound');
      await assertAccessible(page);
    });
  });

  test('a page wider than the phone is found, with the element that is too wide', async () => {
    await visit({ baseUrl, javaScript }, async (page) => {
      await page.goto('/wide');
      await expect(assertNoSidewaysScroll(page)).rejects.toThrow(/900 ?px|<p style/u);
      await page.goto('/sound');
      await assertNoSidewaysScroll(page);
    });
  });
});
