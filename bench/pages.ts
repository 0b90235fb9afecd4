// Weight (HTML, CSS, script, images; compressed, first visit) and time to first byte of the pages that people see most:
// `node bench/pages.ts`. Starts the built server on a folder of its own.
import { closeChromium, newPage } from '#support/chromium.ts';
import { dataFolder, serve } from '#support/served.ts';
import { signIn } from '#support/sign-in.ts';

const ROUNDS = 20;
const MEMBER = 'eka@pedi.example';
const PAGES = [
  { path: '/k/pedi/pesan/bersih-rumah', what: 'order page', asMember: false },
  { path: '/k/pedi', what: 'cooperative’s face', asMember: false },
  { path: '/alat/shu', what: 'surplus calculator', asMember: false },
  { path: '/k/pedi/saya', what: 'member’s home', asMember: true },
  { path: '/k/pedi/kerja', what: 'worker’s jobs', asMember: true },
  { path: '/k/pedi/shu/2025/saya', what: 'member’s statement', asMember: true },
] as const;

const folder = dataFolder();
const served = await serve(folder.path);
try {
  const member = await newPage({ baseUrl: served.url, javaScript: true });
  await signIn(member, MEMBER, '/k/pedi/saya');
  for (const { path, what, asMember } of PAGES) {
    const visitor = asMember ? member.context() : (await newPage({ baseUrl: served.url, javaScript: true })).context();
    const page = await visitor.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    const kinds = new Map<string, string>();
    const weight = new Map<string, number>();
    session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId) ?? 'Other';
      weight.set(kind, (weight.get(kind) ?? 0) + encodedDataLength);
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const cookies = (await page.context().cookies()).map((each) => `${each.name}=${each.value}`).join('; ');
    const firstByte: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const began = performance.now();
      const response = await fetch(served.url.replace('localhost', '127.0.0.1') + path, {
        headers: { cookie: cookies },
      });
      firstByte.push(performance.now() - began);
      await response.text();
    }
    firstByte.sort((a, b) => a - b);
    const total = [...weight.values()].reduce((sum, bytes) => sum + bytes, 0);
    const parts = [...weight].map(([kind, bytes]) => `${kind} ${(bytes / 1024).toFixed(1)}`).join(', ');
    process.stdout.write(
      `${what.padEnd(20)} ${(total / 1024).toFixed(1).padStart(6)} KB (${parts}); first byte median ${firstByte[ROUNDS / 2]?.toFixed(0)} ms, least ${firstByte[0]?.toFixed(0)} ms\n`,
    );
    await page.close();
  }
} finally {
  await closeChromium();
  await served.stop();
  folder.remove();
}
