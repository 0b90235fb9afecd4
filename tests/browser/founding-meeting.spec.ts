import { afterAll, beforeAll, expect, test } from 'vitest';
import { translator } from '#locales/index.ts';
import { assertAccessible } from '#support/axe.ts';
import { closeChromium } from '#support/chromium.ts';
import { callRest, dataFolder, serve, type Served } from '#support/served.ts';
import { member, type Filling, type Visitor } from '#support/visitor.ts';

const t = translator('id');
const HOME = '/k/sidang/pendirian';
const MEETING = `${HOME}/rapat`;
/** The first two come with their own phones; the others are written down by Ani. */
const NAMES = ['Ani', 'Budi', 'Citra', 'Dodi', 'Eka', 'Fajar', 'Gita', 'Hadi', 'Intan'] as const;
const OTHERS = NAMES.slice(2);
const folder = dataFolder();
let served: Served;
let ani: Visitor;
let budi: Visitor;

beforeAll(async () => {
  served = await serve(folder.path, { NODE_ENV: 'test', SOKOGURU_DEMONSTRATION: 'off' });
  // Phones of 360 pixels without scripts, both of them.
  const visit = { baseUrl: served.url, javaScript: false };
  ani = await member(visit, 'ani@sidang.example', '/dirikan', 'Ani');
  await ani.send(t('founding.page.start.go'), {
    name: 'Koperasi Pekerja Sidang Rakyat',
    slug: 'sidang',
    city: 'Tegal',
    preset: 'worker',
  });
  for (const name of NAMES.slice(1)) {
    const input = { name, contact: `${name.toLowerCase()}@sidang.example` };
    const added = await callRest(served, 'founding.add-founder', { coop: 'sidang', input });
    if (added.status !== 200) throw new Error(JSON.stringify(added.body));
  }
  budi = await member(visit, 'budi@sidang.example', MEETING);
});

afterAll(async () => {
  await closeChromium();
  await served?.stop();
  folder.remove();
});

const said = (who: Visitor, place = 'main'): Promise<string> => who.page.locator(place).innerText();
const item = (position: number): string => `#acara li:has(input[name="position"][value="${position}"])`;
const decide = (position: number, filling: Filling = {}): Promise<void> =>
  ani.send(t('founding.meeting.item.go'), filling, item(position));
const counted = (votesFor: number, votesAgainst: number): Filling => ({
  method: 'open',
  votesFor: String(votesFor),
  votesAgainst: String(votesAgainst),
});

/** Ani calls and opens the meeting; she and Budi check in on their phones, Ani ticks who else came. */
async function meet(others: readonly string[]): Promise<void> {
  await ani.open(MEETING);
  await ani.send(t('founding.meeting.call.go'), { place: 'Balai RW 04' });
  await ani.send(t('founding.meeting.open.go'), { chair: 'Ani', minuteTaker: 'Budi' });
  await ani.send(t('founding.meeting.attendance.me'));
  await budi.open(MEETING);
  await budi.send(t('founding.meeting.attendance.me'));
  await ani.send(t('founding.meeting.attendance.came.go'), { personIds: others });
}

test('a meeting to which eight of nine come decides nothing, and stays on record when it is called again', async () => {
  await meet(OTHERS.slice(0, 6));
  expect(await said(ani, '#hadir')).toContain(
    t('founding.meeting.attendance.of', { present: '8', needed: '9', roll: '9' }),
  );
  expect(await said(ani, '#hadir')).toContain(t('founding.meeting.attendance.too_few'));
  expect(await ani.page.locator('#acara form').count()).toBe(0);
  await assertAccessible(ani.page);
  await ani.send(t('founding.meeting.close.go'));
  expect(await said(ani)).toContain(t('founding.meeting.call.again'));

  await meet(OTHERS);
  expect(await said(ani)).toContain(t('founding.meeting.second'));
});

test('a motion that fell may be put again; one person for two offices is refused at the field', async () => {
  await decide(1);
  await decide(2, counted(3, 6));
  expect(await said(ani, '#acara')).toContain('3 setuju, 6 menolak');
  await decide(2, counted(8, 1));
  expect(await said(ani, '#acara')).toContain('8 setuju, 1 menolak');
  await decide(3);
  const slate = { boardChair: 'Ani', boardSecretary: 'Budi', boardTreasurer: 'Citra', supervisors: OTHERS.slice(1, 4) };
  await ani.sendInVain(t('founding.meeting.item.go'), { ...slate, boardTreasurer: 'Ani' }, item(4));
  const treasurer = ani.page.locator(`${item(4)} [name="boardTreasurer"]`);
  expect(await treasurer.getAttribute('aria-invalid')).toBe('true');
  // What was typed is still there: only the one name is mended.
  await decide(4, { boardTreasurer: 'Citra' });
  await decide(5);
  await decide(6);
  expect(await ani.page.locator('#acara form').count()).toBe(0);
  expect(await said(ani, '#acara')).toContain('Ketua Ani, sekretaris Budi, bendahara Citra');
  await ani.send(t('founding.meeting.close.go'));
  expect(await said(ani)).toContain(t('founding.page.done', { name: 'Koperasi Pekerja Sidang Rakyat' }));
});

test('founders sign on phones and on paper; a correction leaves the old record and asks for new signatures', async () => {
  const signatures = (count: number): string => t('founding.meeting.signatures.of', { count, needed: 9 });
  await budi.open(MEETING);
  await budi.send(t('founding.meeting.sign.me'));
  await ani.open(MEETING);
  await ani.send(t('founding.meeting.sign.me'));
  await ani.send(t('founding.meeting.sign.paper.go'), { onPaper: OTHERS });
  expect(await said(ani)).toContain(signatures(9));

  await ani.send(t('founding.meeting.correct.go'), { part: 'place', said: 'Balai RW 05', reason: 'Salah tulis' });
  const record = await said(ani);
  expect(record).toContain('Balai RW 04');
  expect(record).toContain('menjadi “Balai RW 05”. Salah tulis');
  expect(record).toContain(signatures(0));
  expect(record.split(t('founding.meeting.signatures.old')).length - 1).toBe(9);
  await assertAccessible(ani.page);

  const earlier = ani.page.locator('section', { hasText: t('founding.meeting.earlier') });
  await earlier.locator('summary').first().click();
  expect(await earlier.innerText()).toContain('Kuorum tidak tercapai: 8 hadir, perlu 9');
  await ani.close();
  await budi.close();
});
