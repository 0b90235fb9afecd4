import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { translator } from '#locales/index.ts';
import { assertAccessible } from '#support/axe.ts';
import { closeChromium, type Visit } from '#support/chromium.ts';
import { dataFolder, serve, type Served } from '#support/served.ts';
import { visitor, type Visitor } from '#support/visitor.ts';

const t = translator('id');
const folder = dataFolder();
let served: Served;

beforeAll(async () => {
  served = await serve(folder.path, { SOKOGURU_DEMONSTRATION: 'off' });
});

afterAll(async () => {
  await closeChromium();
  await served?.stop();
  folder.remove();
});

/** Opens a page of the instruments, runs `act` there, and looks at what came of it with a checker's eyes. */
async function at(path: string, javaScript: boolean, act: (person: Visitor) => Promise<void>): Promise<void> {
  const visit: Visit = { baseUrl: served.url, javaScript };
  const person = await visitor(visit);
  await person.open(path);
  await act(person);
  await assertAccessible(person.page);
  await person.close();
}

const textOf = (person: Visitor, place = 'main'): Promise<string> => person.page.locator(place).innerText();
const valueOf = (person: Visitor, name: string): Promise<string> =>
  person.page.locator(`[name="${name}"]`).first().inputValue();

/** A file to choose, made of text. */
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

const CSV = 'count;Ani;Budi;Citra\r\n4;1;2;3\r\n3;3;1;2\r\n2;2;3;1\r\n1;;;\r\n1;1;1;2\r\n';

test.for([false, true])(
  'ballots from a spreadsheet are counted by two rules, turned round by round, explained and taken away (JavaScript: %s)',
  { timeout: 60_000 },
  (javaScript) =>
    at('/alat/hitung-suara', javaScript, async (person) => {
      const { page } = person;
      await page.setInputFiles('[name=file]', file('suara.csv', CSV));
      await person.send(t('tally.page.go'), { rule: 'irv', compare: 'plurality' });
      expect(await textOf(person)).toContain(t('tally.page.same'));
      expect(await textOf(person)).toContain(t('tally.page.lines', { count: 1, lines: '5' }));
      expect(await valueOf(person, 'ballots')).toContain('Ani;Budi');

      const round = (number: number) => page.locator(`#irv-putaran-${number}`);
      await page
        .getByRole('link', { name: t('tally.report.round', { round: 1 }) })
        .first()
        .click();
      expect([await round(1).isVisible(), await round(2).isVisible()]).toEqual([true, false]);
      expect(await round(1).innerText()).toContain('Citra');
      if (javaScript) await page.keyboard.press('ArrowRight');
      else
        await round(1)
          .getByRole('link', { name: t('tally.page.round.next') })
          .click();
      expect([await round(1).isVisible(), await round(2).isVisible()]).toEqual([false, true]);

      await page.locator('summary', { hasText: 'Citra' }).first().click();
      expect(await textOf(person)).toContain('gugur dengan 2 suara');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page
          .getByRole('button', { name: t('tally.page.json') })
          .first()
          .click(),
      ]);
      expect(download.suggestedFilename()).toBe('hitung-suara-irv.json');

      await page.emulateMedia({ media: 'print' });
      expect(await round(1).isVisible()).toBe(true);
      expect(await page.locator('li', { hasText: 'gugur dengan 2 suara' }).first().isVisible()).toBe(true);
      expect(
        await page
          .getByRole('button', { name: t('tally.page.json') })
          .first()
          .isVisible(),
      ).toBe(false);
      await page.emulateMedia({ media: 'screen' });
    }),
);

test('every rule has an example one click away, counted, with a reason for everybody', { timeout: 60_000 }, () =>
  at('/alat/hitung-suara', false, async (person) => {
    const examples = (await person.linksIn('main section')).filter((link) => link.includes('contoh='));
    expect(examples).toHaveLength(8);
    for (const example of examples) {
      await person.open(example);
      expect(await textOf(person)).toContain(t('tally.page.sample.is'));
      expect(await person.page.locator('#hasil summary').count()).toBeGreaterThan(2);
    }
  }),
);

test.for<[string, string, string]>([
  ['a file that stops in the middle', '3 1\n2 1 2 0\n1 3', 'Baris 3'],
  ['a candidate who is none', '3 1\n2 1 7 0\n0\n"A"\n"B"\n"C"\n""\n', 'Baris 2'],
  ['a name twice on a paper', '3 1\r\n2 1 1 0\r\n0\r\n"A"\r\n"B"\r\n"C"\r\n""\r\n', 'Baris 2'],
  ['fewer names than promised', '3 1\n2 1 2 0\n0\n"A"\n"B"\n', 'Baris 5'],
])('%s is refused with its line, and the text stays', ([, ballots, says]) =>
  at('/alat/hitung-suara', false, async (person) => {
    expect(await person.sendInVain(t('tally.page.go'), { rule: 'irv', ballots })).toContain(says);
    expect((await valueOf(person, 'ballots')).replaceAll('\r\n', '\n')).toBe(ballots.replaceAll('\r\n', '\n'));
  }),
);

test('a file of a million lines is answered with a sentence', { timeout: 60_000 }, () =>
  at('/alat/hitung-suara', false, async (person) => {
    const path = join(folder.path, 'sejuta.blt');
    writeFileSync(path, `3 1\n${'1 2 1 3 0\n'.repeat(1_000_000)}0\n"A"\n"B"\n"C"\n""\n`);
    await person.page.setInputFiles('[name=file]', path);
    await person.page.getByRole('button', { name: t('tally.page.go') }).click();
    await person.page.getByRole('alert').waitFor();
    expect(await textOf(person)).toContain(t('tally.page.far_too_large'));
  }),
);

test('a file that is dropped is chosen', () =>
  at('/alat/hitung-suara', true, async ({ page }) => {
    await page.evaluate(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['3 1'], 'seret.blt', { type: 'text/plain' }));
      const zone = document.querySelector('[data-drop]');
      for (const type of ['dragover', 'drop'])
        zone.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    })()`);
    expect(await page.locator('[name=file]').inputValue()).toContain('seret.blt');
  }));

test.for([false, true])(
  'work from a spreadsheet is given out, and whoever asks hears why (JavaScript: %s)',
  (javaScript) =>
    at('/alat/bagi-kerja', javaScript, async (person) => {
      const sheet =
        'Kerja;Upah;Ani;Budi\r\nPendapatan;;100000;0\r\nJam;;10;10\r\nSetrika;20000;1;lima\r\nKantor;80000;5;1\r\n';
      await person.page.locator('summary', { hasText: t('dispatch.tool.paste') }).click();
      await person.page.setInputFiles('[name=file]', file('kerja.csv', sheet));
      expect(await person.sendInVain(t('dispatch.tool.go'))).toContain(t('dispatch.tool.cost_wrong'));
      expect(await valueOf(person, 'jobs.0.cost.1')).toBe('lima');
      await person.send(t('dispatch.tool.go'), { 'jobs.0.cost.1': '5' });
      expect(await textOf(person)).toContain(t('dispatch.tool.fairest'));
      await person.send(t('dispatch.tool.why.go'), { worker: '0', job: '1' });
      expect(await textOf(person, '[role=status]')).toContain('Budi');
      expect(await textOf(person, '[role=status]')).toContain('naik 8');
    }),
);

test('a code is read back from the picture that the page itself draws', { timeout: 60_000 }, () =>
  at('/alat/qris?contoh=1', true, async (person) => {
    const { page } = person;
    await person.send(t('payments.qris.go'), { amount: '57.500', reference: 'PESANAN-1' });
    const [drawn] = await page.locator('main img').all();
    const code = await page.locator('main .select-all').first().innerText();
    const picture = await drawn?.screenshot();
    expect(await textOf(person)).toContain('Rp57.500');

    await person.open('/alat/qris');
    expect(await page.locator('[data-scan-without]').isVisible()).toBe(false);
    await page.setInputFiles('#scan-picture', {
      name: 'qris.png',
      mimeType: 'image/png',
      buffer: picture ?? Buffer.of(),
    });
    await page.locator('#hasil').waitFor();
    expect(await valueOf(person, 'code')).toBe(code);
    expect(await page.locator('main img').first().getAttribute('alt')).toContain('Rp57.500');

    await page.setInputFiles('#scan-picture', file('bukan.png', 'not a picture'));
    await page.getByText(t('payments.qris.scan.unreadable')).waitFor();
  }),
);

test('a code before the camera is read, and the camera is let go', { timeout: 60_000 }, () =>
  at('/alat/qris?contoh=1', true, async (person) => {
    const { page } = person;
    await person.send(t('payments.qris.go'), { amount: '57.500' });
    const code = await page.locator('main .select-all').first().innerText();
    const picture = await page.locator('main img').first().screenshot();
    await page.addInitScript(cameraThatSees(picture));
    await person.open('/alat/qris');
    const found = page.locator('#hasil');
    await page.getByRole('button', { name: t('payments.qris.scan.camera') }).click();
    await found.waitFor();
    expect(await valueOf(person, 'code')).toBe(code);
    expect(await page.locator('video').isVisible()).toBe(false);
    expect(await page.evaluate('sessionStorage.getItem("camera")')).toBe('ended');
  }),
);

test('without a camera that may be used, the page says so', () =>
  at('/alat/qris', true, async ({ page }) => {
    await page.getByRole('button', { name: t('payments.qris.scan.camera') }).click();
    await page.getByText(t('payments.qris.scan.refused')).waitFor();
  }));

/**
 * A camera, since the browser of these tests has none: frames of a picture, somewhat turned as a hand would hold it. It
 * notes its state when the page is left.
 */
function cameraThatSees(png: Buffer): string {
  return `navigator.mediaDevices.getUserMedia = async () => {
    const bytes = Uint8Array.from(atob('${png.toString('base64')}'), (each) => each.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [640, 480];
    const context = canvas.getContext('2d');
    let turn = 0;
    const frame = () => {
      turn = (turn + 0.01) % 0.2;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.fillStyle = '#ccc';
      context.fillRect(0, 0, 640, 480);
      context.translate(320, 240);
      context.rotate(turn - 0.1);
      context.drawImage(picture, -190, -190, 380, 380);
    };
    frame();
    setInterval(frame, 50);
    const stream = canvas.captureStream(20);
    window.addEventListener('pagehide', () => sessionStorage.setItem('camera', stream.getTracks()[0].readyState));
    return stream;
  };`;
}

test('without a script the page says how to go on, and a broken code is shown at its place', () =>
  at('/alat/qris?contoh=1', false, async (person) => {
    expect(await textOf(person)).toContain(t('payments.qris.scan.without'));
    expect(await person.page.locator('#scan-picture').isVisible()).toBe(false);
    const code = await valueOf(person, 'code');
    const said = await person.sendInVain(t('payments.qris.go'), { code: code.replace('83D8', '83D9') });
    expect(said).toContain('83D9');
    expect(await person.page.locator('main mark').innerText()).toBe('8');
    await person.send(t('payments.qris.go'), { code });
    const picture = await person.page.locator('main img').first().getAttribute('src');
    const drawn = await fetch(`${served.url}${picture}`);
    expect([drawn.status, drawn.headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8']);
    expect((await fetch(`${served.url}/alat/qris/gambar?kode=https://contoh.example`)).status).toBe(400);
  }));

test('a surplus in nested parts, rounded down, tells where every rupiah comes from', () =>
  at('/alat/shu', false, async (person) => {
    const pool = (row: number, fields: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(fields).map(([name, value]) => [`pools.${row}.${name}`, value]));
    const { page } = person;
    while ((await page.locator('form details:not([open])').count()) > 0)
      await page.locator('form details:not([open]) > summary').first().click();
    await page.setInputFiles('[name=file]', file('anggota.csv', 'Nomor;Nama;Simpanan\r\n1;Ani;1\r\n2;Budi;2\r\n'));
    await person.send(t('surplus.page.tool.calculate'), {
      surplus: '1.000.001',
      rounding: 'floor',
      ...pool(0, { key: 'Anggota', percent: '50', to: 'parts' }),
      ...pool(1, { key: 'Jasa simpanan', percent: '100', by: 'Simpanan', of: 'Anggota' }),
      ...pool(2, { key: 'Cadangan', percent: '50', to: 'reserve' }),
    });
    const answer = (await textOf(person)).replaceAll('\u{a0}', ' ');
    expect(answer).toContain('Rp333.333');
    expect(answer).toContain('Rp500.000 × 2 ÷ 3 = Rp333.333,33…, dibulatkan ke bawah menjadi Rp333.333');
  }));
