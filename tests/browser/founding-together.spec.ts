import decodeQr from 'qr/decode.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { translator } from '#locales/index.ts';
import { assertAccessible } from '#support/axe.ts';
import { closeChromium } from '#support/chromium.ts';
import { dataFolder, serve, type Served } from '#support/served.ts';
import { member, type Visitor } from '#support/visitor.ts';

const t = translator('id');
const HOME = '/k/lumbung/pendirian';
const folder = dataFolder();
let served: Served;
let ani: Visitor;
let budi: Visitor;

beforeAll(async () => {
  served = await serve(folder.path, { NODE_ENV: 'test', SOKOGURU_DEMONSTRATION: 'off' });
  const visit = { baseUrl: served.url, javaScript: true };
  ani = await member(visit, 'ani@lumbung.example', '/dirikan', 'Ani Lestari');
  await ani.send(t('founding.page.start.go'), {
    name: 'Koperasi Jasa Lumbung Kita',
    slug: 'lumbung',
    city: 'Tegal',
    preset: 'worker',
  });
  // Budi's phone runs no scripts: everything must work for him too.
  budi = await member({ baseUrl: served.url, javaScript: false }, 'budi@lumbung.example', await joinLink(), 'Budi');
  await budi.send(t('founding.page.join.go'));
});

afterAll(async () => {
  await closeChromium();
  await served?.stop();
  folder.remove();
});

/** The link that Ani's page shows, read from its QR code as a camera reads it. */
async function joinLink(): Promise<string> {
  await ani.open(`${HOME}/pendiri`);
  await ani.send(t('founding.page.link.make'));
  const shown = await ani.page.locator('input[readonly]').inputValue();
  const picture = ani.page
    .locator('svg[role="img"]')
    .filter({ has: ani.page.locator('path') })
    .last();
  expect(await picture.getAttribute('aria-label')).toBe(t('founding.page.link.qr', { link: shown }));
  const size = Number((await picture.getAttribute('viewBox'))?.split(' ')[2]);
  const dots = (await picture.locator('path').getAttribute('d'))?.matchAll(/M(\d+) (\d+)/gu) ?? [];
  expect(
    read(
      size,
      [...dots].map(([, x, y]) => [Number(x), Number(y)] as const),
    ),
  ).toBe(shown);
  return new URL(shown).pathname;
}

/** What a camera makes of dark squares on light ground. */
function read(size: number, dark: readonly (readonly [number, number])[]): string {
  const scale = 8;
  const width = size * scale;
  const pixels = new Uint8Array(width * width * 4).fill(255);
  for (const [x, y] of dark) {
    for (let row = y * scale; row < (y + 1) * scale; row += 1) {
      for (let column = x * scale; column < (x + 1) * scale; column += 1) {
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      }
    }
  }
  return decodeQr({ width, height: width, data: pixels });
}

const word = (who: Visitor, name: string) => who.page.locator(`[data-keep-word="${name}"]`);
const ideas = async (who: Visitor): Promise<string[]> => {
  await who.open(`${HOME}/papan`);
  return (await who.page.locator('#papan li > p:first-child').allInnerTexts()).sort();
};

test('an idea that is sent without a network arrives once when the network is back', async () => {
  const { page } = ani;
  await ani.open(`${HOME}/papan`);
  await assertAccessible(page);
  await page.fill('[name="text"]', 'Katering untuk kelurahan');
  await page.reload();
  expect(await page.inputValue('[name="text"]')).toBe('Katering untuk kelurahan');
  await word(ani, 'restored').waitFor();

  await page.context().setOffline(true);
  await page.getByRole('button', { name: t('founding.board.add') }).click();
  await word(ani, 'waiting').waitFor();
  expect(await page.inputValue('[name="text"]')).toBe('');
  await page.fill('[name="text"]', 'Menjahit seragam');
  await page.getByRole('button', { name: t('founding.board.add') }).click();
  await page.getByText('2 kiriman').waitFor();

  await page.context().setOffline(false);
  await word(ani, 'sent').waitFor();
  expect(await ideas(budi)).toEqual(['Katering untuk kelurahan', 'Menjahit seragam']);
});

test('an idea whose answer was lost on the way is sent again and stands once', async () => {
  const { page } = ani;
  await ani.open(`${HOME}/papan`);
  await page.route('**/papan?/add', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.fill('[name="text"]', 'Cuci sepatu');
  await page.getByRole('button', { name: t('founding.board.add') }).click();
  await word(ani, 'waiting').waitFor();
  await page.unroute('**/papan?/add');
  await page.reload();
  await word(ani, 'sent').waitFor();
  expect((await ideas(budi)).filter((text) => text === 'Cuci sepatu')).toHaveLength(1);
});

test('founders group and vote, with and without scripts', async () => {
  await budi.open(`${HOME}/papan`);
  const card = (text: string): string => `#papan li:has(> p:text-is("${text}"))`;
  await budi.send(`${t('founding.board.vote')}: Menjahit seragam`, {}, card('Menjahit seragam'));
  await ani.open(`${HOME}/papan`);
  await ani.send(t('founding.board.move'), { newGroup: 'Rumah tangga' }, card('Cuci sepatu'));
  await budi.open(`${HOME}/papan`);
  expect(await budi.page.locator('#papan h2').allInnerTexts()).toEqual(['Rumah tangga', t('founding.board.loose')]);
  expect(await budi.page.locator(card('Menjahit seragam')).innerText()).toContain(
    t('founding.board.votes_of', { votes: 1 }),
  );
  await assertAccessible(budi.page);
});

test('two founders who write in one box of the canvas see both texts, and nothing is overwritten', async () => {
  const box = '#kotak-business-offer';
  const textOf = (who: Visitor) => who.page.locator(`${box} [name="text"]`);
  await ani.open(`${HOME}/kanvas`);
  await budi.open(`${HOME}/kanvas`);
  await assertAccessible(ani.page);
  await ani.page.context().setOffline(true);
  await ani.page.locator(`${box} summary`).click();
  await textOf(ani).fill('Seragam jadi dalam tiga hari');
  await ani.page
    .locator(box)
    .getByRole('button', { name: t('founding.canvas.save') })
    .click();
  await word(ani, 'waiting').waitFor();
  await budi.send(t('founding.canvas.save'), { text: 'Seragam yang pas di badan' }, box);

  // The network is back: Ani's text meets Budi's, and comes back into her box.
  await ani.page.context().setOffline(false);
  await word(ani, 'refused').waitFor();
  const said = await ani.sendInVain(t('founding.canvas.save'), {}, box);
  expect(said).toContain('Budi');
  expect(await textOf(ani).inputValue()).toBe('Seragam jadi dalam tiga hari');
  expect(await ani.page.locator(`${box} del`).allInnerTexts()).not.toHaveLength(0);
  await assertAccessible(ani.page);
  await ani.send(t('founding.canvas.keep_both'), {}, box);

  await budi.open(`${HOME}/kanvas/business.offer`);
  const versions = budi.page.locator('main section ol > li');
  expect(await versions.count()).toBe(2);
  expect(await versions.first().locator('ins').allInnerTexts()).toEqual([
    expect.stringContaining('Seragam jadi dalam tiga hari'),
  ]);
  await budi.send(`${t('founding.canvas.restore')}: 1`);
  expect(await budi.page.locator(`${box} summary`).innerText()).toContain('Seragam yang pas di badan');
});

test('each founder gives the details of the deed, and sees what is still awaited', async () => {
  await budi.open(`${HOME}/saya`);
  expect(await budi.page.locator('main').innerText()).toContain(t('founding.missing.details'));
  const filling = {
    nameOnIdCard: 'BUDI SANTOSO',
    nationalIdNumber: '3328 1110 0585 000',
    birthPlace: 'Tegal',
    birthDate: '1985-05-10',
    address: 'Jalan Melati 3, Tegal',
    occupation: 'Penjahit',
  };
  const said = await budi.sendInVain(t('founding.details.save'), filling);
  expect(said).toContain(t('founding.national_id_unreadable'));
  await budi.send(t('founding.details.save'), { ...filling, nationalIdNumber: '3328 1110 0585 0001' });
  await assertAccessible(budi.page);
  await ani.open(`${HOME}/saya`);
  await ani.follow('Budi');
  expect(await ani.page.inputValue('[name="nationalIdNumber"]')).toBe('3328111005850001');
});

test('signing out leaves nothing of a person on a shared phone', async () => {
  const { page } = ani;
  await ani.open(`${HOME}/papan`);
  await page.fill('[name="text"]', 'Belum selesai');
  const kept = (): Promise<string[]> =>
    page.evaluate<string[]>(`Object.keys(localStorage).filter((key) => key.startsWith('sokoguru.'))`);
  expect(await kept()).not.toEqual([]);
  await ani.open('/keluar');
  await ani.send(t('identity.out.here'));
  expect(await kept()).toEqual([]);
});

test('somebody whose phone speaks English is spoken to in English from the first page on', async () => {
  const visit = { baseUrl: served.url, javaScript: false, locale: 'en-GB' };
  const emma = await member(visit, 'emma@lumbung.example', '/dirikan', 'Emma');
  expect(await emma.page.locator('h1').innerText()).toBe(translator('en')('founding.page.start.title'));
  await emma.close();
});
