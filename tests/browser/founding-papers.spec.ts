import { unzipSync } from 'fflate';
import type { APIResponse } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { translator } from '#locales/index.ts';
import { assertAccessible } from '#support/axe.ts';
import { closeChromium } from '#support/chromium.ts';
import { png } from '#support/pictures.ts';
import { dataFolder, serve, type Served } from '#support/served.ts';
import { member, visitor, type Visitor } from '#support/visitor.ts';

const t = translator('id');
const HOME = '/k/berkas/pendirian';
const folder = dataFolder();
let served: Served;
let ani: Visitor;

beforeAll(async () => {
  served = await serve(folder.path, { NODE_ENV: 'test', SOKOGURU_DEMONSTRATION: 'off' });
  ani = await member({ baseUrl: served.url, javaScript: false }, 'ani@berkas.example', '/dirikan', 'Ani Lestari');
  await ani.send(t('founding.page.start.go'), {
    name: 'Koperasi Jasa Berkas Rapi',
    slug: 'berkas',
    city: 'Tegal',
    preset: 'worker',
  });
});

afterAll(async () => {
  await closeChromium();
  await served?.stop();
  folder.remove();
});

const get = (path: string): Promise<APIResponse> => ani.page.context().request.get(`${served.url}${path}`);
const said = (place = 'main'): Promise<string> => ani.page.locator(place).innerText();

test('a plan begins with figures of its kind, takes another row, says at the field what is wrong, and is worked out', async () => {
  await ani.open(`${HOME}/rencana-usaha`);
  expect(await said()).toContain(t('founding.plan.example'));
  const rows = (): Promise<number> => ani.page.locator('[name^="income."][name$=".name"]').count();
  const before = await rows();
  await ani.page.locator('[name="income.0.monthlyVolume"]').fill('200');
  await Promise.all([ani.page.waitForEvent('load'), ani.page.locator('button[name="add"][value="income"]').click()]);
  expect(await rows()).toBe(before + 1);
  expect(await ani.page.locator('[name="income.0.monthlyVolume"]').inputValue()).toBe('200');

  const row = { [`income.${before}.name`]: 'Cuci karpet', [`income.${before}.unit`]: 'lembar' };
  const figures = { [`income.${before}.unitPriceRupiah`]: '75.000', [`income.${before}.monthlyVolume`]: '30' };
  await ani.sendInVain(t('founding.plan.save'), { ...row, ...figures, 'variableCosts.0.bps': 'banyak' });
  expect(await ani.page.locator('[name="variableCosts.0.bps"]').getAttribute('aria-invalid')).toBe('true');
  await ani.send(t('founding.plan.save'), { 'variableCosts.0.bps': '70' });
  expect(await said()).toContain(t('founding.plan.saved', { version: '1' }));
  expect(await ani.page.locator(`[name="income.${before}.name"]`).inputValue()).toBe('Cuci karpet');
  await assertAccessible(ani.page);
});

test('documents are looked at, issued, corrected as a new revision, and go to the notary in one archive', async () => {
  await ani.open(`${HOME}/dokumen`);
  expect(await said('#foundingRecord')).toContain(t('founding.papers.missing.meeting'));
  await assertAccessible(ani.page);
  await ani.send(`${t('founding.papers.issue')} : ${t('founding.papers.name.businessPlan')}`, {}, '#businessPlan');
  expect(await said('#businessPlan')).toContain(t('founding.papers.state.issued'));

  await ani.open(`${HOME}/rencana-usaha`);
  await ani.send(t('founding.plan.save'), { 'income.0.monthlyVolume': '180' });
  await ani.open(`${HOME}/dokumen`);
  const again = `${t('founding.papers.issue.again')} : ${t('founding.papers.name.businessPlan')}`;
  await ani.send(again, { reason: 'Jumlah kunjungan dibetulkan' }, '#businessPlan');
  expect(await said('#businessPlan')).toContain(`${t('founding.papers.state.issued')}`);

  const pdf = await get(`${HOME}/dokumen/unduh?document=businessPlan&lihat=1`);
  expect(pdf.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringMatching(/^inline; filename="\d\d-rencana-awal-kegiatan-usaha\.pdf"$/u),
    'cache-control': 'private, no-store',
  });
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  const packet = await get(`${HOME}/dokumen/berkas`);
  expect(packet.headers()['content-disposition']).toContain('attachment; filename="berkas-notaris-');
  expect(Object.keys(unzipSync(await packet.body()))[0]).toBe('00-daftar-isi.pdf');
});

test('a founder sets a logo: it heads what is issued from then on, and what was issued is issued again with it', async () => {
  const choose = (buffer: Buffer): Promise<void> =>
    ani.page.locator('input[type="file"]').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer });
  const pictures = async (): Promise<number> => {
    const pdf = await (await get(`${HOME}/dokumen/unduh?document=businessPlan`)).body();
    return pdf.toString('latin1').match(/\/Subtype\s*\/Image/gu)?.length ?? 0;
  };
  await ani.open(`${HOME}/dokumen`);
  expect(await ani.follow(t('identity.logo.set'))).toBe(t('identity.logo.title'));
  await assertAccessible(ani.page);
  await choose(Buffer.from('not a picture'));
  expect(await ani.sendInVain(t('identity.logo.set'))).toContain(t('picture.unreadable'));
  await choose(png(120, 40));
  await ani.send(t('identity.logo.set'));
  await assertAccessible(ani.page);
  const shown = ani.page.locator(`img[alt="${t('identity.logo.alt', { name: 'Koperasi Jasa Berkas Rapi' })}"]`);
  await expect.poll(() => shown.evaluate((image) => Reflect.get(image, 'naturalWidth'))).toBe(120);

  expect(await pictures()).toBe(0);
  await ani.open(`${HOME}/dokumen`);
  expect(await said()).toContain(t('founding.papers.logo.other', { count: 1 }));
  await ani.send(t('founding.papers.logo.again'));
  expect(await pictures()).toBe(1);
  expect(await said()).not.toContain(t('founding.papers.logo.again'));
});

test('every printing stays in the archive, and a stranger finds out which one holds', async () => {
  await ani.open('/k/berkas/dokumen');
  const items = await ani.page.locator('main ul.card > li').allInnerTexts();
  expect(items).toHaveLength(3);
  expect(items[1]).toContain('Jumlah kunjungan dibetulkan');
  await assertAccessible(ani.page);
  const hash = /[0-9a-f]{16}/u.exec(items[2] ?? '')?.[0] ?? '';
  const label = /\d+\/DOK\/\d{4}/u.exec(items[2] ?? '')?.[0] ?? '';

  const stranger = await visitor({ baseUrl: served.url, javaScript: false });
  await stranger.open(`/k/berkas/dokumen/periksa?label=${encodeURIComponent(label)}&hash=${hash}`);
  expect(await stranger.page.getByRole('status').innerText()).toContain('sudah diganti');
  await stranger.open(`/k/berkas/dokumen/periksa?label=${encodeURIComponent(label)}&hash=${'0'.repeat(16)}`);
  expect(await stranger.page.getByRole('status').innerText()).toContain('jangan percaya');
  await assertAccessible(stranger.page);
  await stranger.page.goto('/k/berkas/dokumen');
  expect(new URL(stranger.page.url()).pathname).toBe('/masuk');
  await stranger.close();
  await ani.close();
});
