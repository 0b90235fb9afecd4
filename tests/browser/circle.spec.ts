import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { translator } from '#locales/index.ts';
import { assertAccessible } from '#support/axe.ts';
import { closeChromium, type Visit } from '#support/chromium.ts';
import { dataFolder, serve, type Served } from '#support/served.ts';
import { member, visitor, type Visitor } from '#support/visitor.ts';
import { rupiah } from '#ui/format.ts';

const t = translator('id');
const FOUNDERS = [
  'Ani Lestari',
  'Budi Santoso',
  'Citra Dewi',
  'Dedi Kurniawan',
  'Eka Putri',
  'Fajar Nugroho',
  'Gita Permata',
  'Hadi Wijaya',
  'Indah Sari',
];
const [CHAIR = '', SECRETARY = '', TREASURER = ''] = FOUNDERS;
/** Four hours: 25.000 and 4 times 45.000. By the articles 90 % for who works, 9 % for the cooperative, 1 % for the social fund. */
const PRICE = { whole: 205_000, worker: 184_500, cooperative: 18_450, social: 2_050 };
/** Of the 18.450: half by earnings to the one who earned, a tenth by shares to nine with equal ones. */
const SURPLUS = { byEarnings: 9_225, byShares: 205 };

const folder = dataFolder();
const clock = join(folder.path, 'now');
let served: Served;

/** Moves the server's clock to a time of day in western Indonesia. */
const at = (moment: string): void => writeFileSync(clock, new Date(`${moment}:00.000+07:00`).toISOString());

beforeAll(async () => {
  at('2025-01-06T08:00');
  const environment = { NODE_ENV: 'test', SOKOGURU_TEST_CLOCK: clock, SOKOGURU_DEMONSTRATION: 'off' };
  served = await serve(folder.path, environment);
});

afterAll(async () => {
  await closeChromium();
  await served?.stop();
  folder.remove();
});

/** A cooperative on its way through the first year, and those of its people who have taken out their phones. */
interface Circle {
  readonly home: string;
  readonly visit: Visit;
  readonly people: Map<string, Visitor>;
}

const contactOf = (circle: Circle, name: string): string =>
  `${name.split(' ')[0]?.toLowerCase()}@${circle.home.slice(3)}.example`;

/** A founder at his or her phone: signed in once, when first needed. */
async function phoneOf(circle: Circle, name: string): Promise<Visitor> {
  const known = circle.people.get(name);
  if (known) return known;
  const person = await member(circle.visit, contactOf(circle, name), circle.home);
  circle.people.set(name, person);
  return person;
}

/** The rupiah that a page shows, in its order. */
async function rupiahOn(person: Visitor, place = 'main'): Promise<number[]> {
  const shown = await person.page.locator(`${place} data`).all();
  return Promise.all(shown.map(async (each) => Number(await each.getAttribute('value'))));
}

const textOf = (person: Visitor, place = 'main'): Promise<string> => person.page.locator(place).innerText();

test.for([false, true])(
  'nine people found a cooperative, work a year, and each reads where every rupiah went (JavaScript: %s)',
  { timeout: 900_000 },
  async (javaScript) => {
    const slug = javaScript ? 'lingkar-skrip' : 'lingkar';
    const visit = { baseUrl: served.url, javaScript };
    const circle: Circle = { home: `/k/${slug}`, visit, people: new Map() };

    at(javaScript ? '2025-01-06T12:00' : '2025-01-06T08:00');
    await found(circle, slug);
    await payShares(circle);
    const worker = await order(circle);
    await work(circle, worker);
    await divide(circle);
    await readStatement(circle, worker);

    for (const person of circle.people.values()) await person.close();
  },
);

/** From the first sign-in to the founding meeting; with one founder too few the meeting is refused and nothing is lost. */
async function found(circle: Circle, slug: string): Promise<void> {
  const { home, visit } = circle;
  const chair = await member(visit, contactOf(circle, CHAIR), '/dirikan', CHAIR);
  circle.people.set(CHAIR, chair);
  await chair.send(t('founding.page.start.go'), {
    name: `Koperasi Jasa ${slug}`,
    slug,
    city: 'Purwokerto',
    preset: 'platform',
  });
  const add = (name: string): Promise<void> =>
    chair.send(t('founding.page.add.go'), { name, contact: contactOf(circle, name) });
  await chair.open(`${home}/pendirian/pendiri`);
  for (const name of FOUNDERS.slice(1, 8)) await add(name);

  const meeting = {
    startsAt: '09:00',
    place: 'Balai RW 05, Grendeng',
    boardSecretary: SECRETARY,
    boardTreasurer: TREASURER,
    boardChair: CHAIR,
    chair: CHAIR,
    minuteTaker: SECRETARY,
    supervisors: FOUNDERS.slice(3, 6),
    note: 'Dibuka dengan doa.',
  };
  await chair.open(`${home}/pendirian/rapat/catat`);
  const why = await chair.sendInVain(t('founding.page.meeting.go'), meeting);
  expect(why).toContain('9');
  expect(why).toContain('8');
  const kept = (name: string): Promise<string> => chair.page.locator(`#rapat [name="${name}"]`).first().inputValue();
  expect([await kept('place'), await kept('note'), await kept('startsAt')]).toEqual([
    meeting.place,
    meeting.note,
    meeting.startsAt,
  ]);
  expect(await chair.page.locator('#rapat [name="supervisors"]:checked').count()).toBe(3);

  await chair.open(`${home}/pendirian/pendiri`);
  await add(FOUNDERS[8] ?? '');
  await chair.open(`${home}/pendirian/rapat/catat`);
  await chair.send(t('founding.page.meeting.go'), meeting);
  expect(await textOf(chair)).toContain(t('founding.page.done.next'));
  await assertAccessible(chair.page);
  expect(await chair.open(home)).toBe(`Koperasi Jasa ${slug}`);
}

/** The treasurer receives nine entry shares; then nobody owes one. */
async function payShares(circle: Circle): Promise<void> {
  const treasurer = await phoneOf(circle, TREASURER);
  for (const name of FOUNDERS) {
    await treasurer.open(`${circle.home}/simpanan`);
    await treasurer.follow(`${t('membership.page.shares.take')} ${name}`);
    await treasurer.send(t('membership.page.shares.go'));
    expect(await textOf(treasurer)).toContain(t('membership.page.shares.done.full'));
  }
  await treasurer.open(`${circle.home}/simpanan`);
  const [paid, missing] = await rupiahOn(treasurer);
  expect([paid, missing]).toEqual([9 * 200_000, 0]);
}

/** The chair offers a service, a neighbour orders by its link, and the rule says who is asked. Gives the name. */
async function order(circle: Circle): Promise<string> {
  const { home, visit } = circle;
  const chair = await phoneOf(circle, CHAIR);
  await chair.open(`${home}/layanan/baru`);
  await chair.send(t('marketplace.service.save'), {
    nameId: 'Bersih rumah',
    unitId: 'jam',
    baseRupiah: '25.000',
    perUnitRupiah: '45.000',
  });
  const link = await chair.page.locator('input[type="url"]').inputValue();

  const customer = await visitor(visit);
  expect(await customer.open(link)).toBe('Bersih rumah');
  await customer.send(t('marketplace.place.go'), {
    quantity: '4',
    startsOn: '2025-01-07',
    startTime: '09:00',
    name: 'Ibu Ratri',
    phone: '081234567890',
    district: 'Grendeng',
    address: 'Jl. Contoh No. 1',
  });
  expect(customer.page.url()).toContain('/p/');
  expect(await rupiahOn(customer)).toContain(PRICE.whole);
  await assertAccessible(customer.page);
  await customer.close();

  await chair.open(`${home}/pesanan`);
  return chair.page
    .locator(`td[data-label="${t('marketplace.orders.worker')}"]`)
    .first()
    .innerText();
}

/** Offer, work, cash and split, as the worker sees them, and what a member who was not asked is told. */
async function work(circle: Circle, name: string): Promise<void> {
  const { home } = circle;
  const other = await phoneOf(circle, FOUNDERS.slice(6).find((each) => each !== name) ?? '');
  await other.open(`${home}/kerja/mengapa`);
  expect(await other.follow('Bersih rumah')).toContain('Bersih rumah');
  expect(await textOf(other)).toContain(t('marketplace.why.chosen'));
  expect(await textOf(other)).not.toContain(name);
  await openEach(other, [`${home}/anggaran-dasar/ketentuan/dispatch.weights.recentEarnings`]);

  const worker = await phoneOf(circle, name);
  await worker.open(`${home}/kerja`);
  expect(await rupiahOn(worker)).toContain(PRICE.worker);
  await assertAccessible(worker.page);
  await worker.follow(t('marketplace.work.why_me'));
  expect(await textOf(worker)).toContain(t('marketplace.why.mine'));
  await worker.open(`${home}/kerja`);
  await worker.send(t('marketplace.work.accept'));

  at('2025-01-07T09:02');
  await worker.open(`${home}/kerja`);
  await worker.send(t('marketplace.work.start'));
  at('2025-01-07T13:00');
  await worker.send(t('marketplace.work.finish'));
  await worker.send(t('marketplace.work.cash', { amount: rupiah('id', String(PRICE.whole)) }));

  await worker.open(`${home}/kerja/penghasilan`);
  const [today] = await rupiahOn(worker);
  expect(today).toBe(PRICE.worker);
  const order = await rupiahOn(worker, '#pesanan');
  expect(order).toEqual(expect.arrayContaining([PRICE.whole, PRICE.worker, PRICE.cooperative, PRICE.social]));
  const links = await worker.linksIn('#pesanan');
  expect(links.filter((each) => each.includes('/anggaran-dasar/ketentuan/feeSplit.parts.'))).toHaveLength(3);
  expect(links.some((each) => each.includes('/buku/jurnal/ent_'))).toBe(true);
  expect(links.some((each) => each.includes('/pesanan/ord_'))).toBe(true);
  await openEach(worker, links);

  const chair = await phoneOf(circle, CHAIR);
  await chair.open(`${home}/buku/jurnal`);
  const entry = links.find((each) => each.includes('/buku/jurnal/ent_')) ?? '';
  expect(await chair.linksIn('main')).toContain(entry);
  await chair.open(entry);
  expect((await rupiahOn(chair)).toSorted((a, b) => b - a)).toEqual([
    PRICE.whole,
    PRICE.worker,
    PRICE.cooperative,
    PRICE.social,
  ]);
}

/** Months and year are closed, the surplus is proposed, decided by the annual meeting on phones, posted and paid. */
async function divide(circle: Circle): Promise<void> {
  const { home } = circle;
  const [chair, treasurer] = [await phoneOf(circle, CHAIR), await phoneOf(circle, TREASURER)];
  at('2026-01-05T10:00');
  await treasurer.open(`${home}/buku/tutup`);
  const months = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September'];
  for (const month of [...months, 'Oktober', 'November', 'Desember']) {
    await treasurer.send(t('ledger.close.next_month', { month: `${month} 2025` }));
  }
  await treasurer.send(t('ledger.close.year', { year: '2025' }));
  await treasurer.open(`${home}/shu/2025`);
  await treasurer.send(t('surplus.page.act.propose', { year: '2025' }));
  expect(await rupiahOn(treasurer)).toContain(PRICE.cooperative);

  await chair.open(`${home}/rapat/panggil?jenis=annual`);
  await chair.send(t('governance.page.call.go'), { place: 'Balai RW 05', heldOn: '2026-01-17' });
  const meeting = new URL(chair.page.url()).pathname;
  at('2026-01-17T19:05');
  await chair.open(meeting);
  await chair.send(t('governance.page.meeting.open.go'), {
    chairMemberId: `1. ${CHAIR}`,
    minuteTakerMemberId: `2. ${SECRETARY}`,
  });
  await treasurer.open(meeting);
  await treasurer.send(t('governance.page.presence.me'));
  await chair.open(meeting);
  const others = FOUNDERS.flatMap((name, place) => (name === TREASURER || place > 6 ? [] : [`${place + 1}. ${name}`]));
  await chair.send(t('governance.page.presence.check_in.go'), { memberIds: others });
  await chair.send(t('governance.page.motion.go'), {}, '#usul-surplus');
  await chair.send(t('governance.page.motion.open_vote'));
  await assertAccessible(chair.page);
  await chair.send(t('governance.page.vote.go'), { choice: 'for' });
  for (const name of [SECRETARY, TREASURER]) {
    const voter = await phoneOf(circle, name);
    await voter.open(meeting);
    await voter.send(t('governance.page.vote.go'), { choice: name === TREASURER ? 'abstain' : 'for' });
  }
  await chair.open(meeting);
  await chair.send(t('governance.page.motion.close_vote'));
  expect(await textOf(chair)).toContain(t('governance.page.validity.valid'));
  await chair.send(t('governance.page.close.go'));

  at('2026-01-18T10:00');
  await chair.open(`${home}/shu/2025`);
  await chair.send(t('surplus.page.act.distribute'));
  await treasurer.open(`${home}/shu/2025`);
  await treasurer.send(t('surplus.page.act.pay'), { method: 'bank' });
  expect(await textOf(treasurer)).toContain(t('surplus.page.done.bayar'));
  await treasurer.open(`${home}/periksa`);
  expect(await textOf(treasurer)).toContain(t('inspection.page.clean'));
}

/** The worker's statement: its figures, and every page that stands behind them. */
async function readStatement(circle: Circle, name: string): Promise<void> {
  const { home } = circle;
  const worker = await phoneOf(circle, name);
  await worker.open(`${home}/saya`);
  await worker.follow(t('membership.page.me.surplus', { year: '2025' }));
  await assertAccessible(worker.page);
  const figures = await rupiahOn(worker);
  expect(figures[0]).toBe(SURPLUS.byEarnings + SURPLUS.byShares);
  expect(figures).toEqual(expect.arrayContaining([SURPLUS.byEarnings, SURPLUS.byShares]));
  const links = await worker.linksIn('main');
  for (const behind of [
    '/anggaran-dasar/ketentuan/surplus.pools.',
    '/keputusan/res_',
    '/pesanan/ord_',
    '/buku/jurnal/',
  ])
    expect(
      links.some((each) => each.includes(behind)),
      behind,
    ).toBe(true);
  await openEach(worker, links);

  await worker.open(links.find((each) => each.includes('/keputusan/res_')) ?? '');
  expect(await textOf(worker)).toContain(t('governance.page.validity.valid'));
  await worker.open(links.find((each) => each.includes('/pesanan/ord_')) ?? '');
  expect(await rupiahOn(worker)).toContain(PRICE.worker);
  await worker.open(links.find((each) => each.includes('ketentuan/surplus.pools.patronage')) ?? '');
  expect(await textOf(worker)).toContain('50');
}

/** Opens every link of a list that leads to another page; each must be there for this person. */
async function openEach(person: Visitor, links: readonly string[]): Promise<void> {
  for (const link of links) if (link.startsWith('/')) expect(await person.open(link), link).not.toBe('');
}
