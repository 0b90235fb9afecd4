import { addDays, addMonths, daysInMonth, monthBounds, plainDate, weekday, type PlainDate } from '#kernel/calendar.ts';
import { acceptOffer, declineOffer, startJob } from '#modules/dispatch/index.ts';
import { recordExpense } from '#modules/ledger/index.ts';
import {
  addService,
  cancelOrder,
  collectCash,
  earningsDue,
  finishWork,
  openComplaint,
  order,
  payOutEarnings,
  placeOrder,
  rateOrder,
  refundOrder,
  resolveComplaint,
  setPaymentNote,
} from '#modules/marketplace/index.ts';
import { handOverCash, recordPayment, refund } from '#modules/payments/index.ts';
import { holdAnnualMeeting } from './annual-meeting.ts';
import { peopleOf } from './people.ts';
import { payEntryShares, payMandatoryShares } from './shares.ts';
import { begin, dice, type Player, type Stage } from './stage.ts';

const SLUG = 'pedi';
const YEAR = 2025;
const FOUNDED = `${YEAR}-01-05`;
/** Orders a week, month by month: before Lebaran and in the school holidays there is more to clean. About 700 in the year. */
const PER_WEEK = [10, 11, 18, 13, 12, 15, 15, 12, 12, 13, 14, 20];

const SERVICES = [
  {
    key: 'bersih-rumah',
    nameId: 'Bersih rumah',
    nameEn: 'House cleaning',
    unitId: 'jam',
    unitEn: 'hour',
    baseRupiah: '25000',
    perUnitRupiah: '45000',
    minutesPerUnit: 60,
    mostUnits: 6,
  },
  {
    key: 'cuci-sofa',
    nameId: 'Cuci sofa',
    nameEn: 'Sofa washing',
    unitId: 'dudukan',
    unitEn: 'seat',
    baseRupiah: '30000',
    perUnitRupiah: '60000',
    minutesPerUnit: 30,
    mostUnits: 8,
  },
  {
    key: 'bersih-kantor',
    nameId: 'Bersih kantor',
    nameEn: 'Office cleaning',
    unitId: 'jam',
    unitEn: 'hour',
    baseRupiah: '50000',
    perUnitRupiah: '55000',
    minutesPerUnit: 60,
    mostUnits: 8,
  },
];
const CUSTOMERS = [
  'Ibu Ratri',
  'Bapak Wahyu',
  'Ibu Endang',
  'Kos Melati',
  'Warung Bu Tini',
  'Bapak Arif',
  'Ibu Nur',
  'Klinik Sehat',
  'Ibu Hana',
  'Bapak Yoga',
];
const DISTRICTS = [
  'Grendeng',
  'Karangwangkal',
  'Sumampir',
  'Bancarkembar',
  'Purwanegara',
  'Arcawinangun',
  'Kranji',
  'Sokanegara',
];

/** A cleaning cooperative owned by those who clean: 14 members, one year of orders, with seasons and things that go wrong. */
export async function playPedi(stage: Stage, say: (line: string) => void): Promise<void> {
  const players = await begin(stage, {
    slug: SLUG,
    name: 'Koperasi Jasa Bersih Pedi',
    city: 'Purwokerto',
    preset: 'platform',
    purpose: 'menyelenggarakan jasa kebersihan melalui platform milik para pekerjanya sendiri.',
    heldOn: FOUNDED,
    place: 'Balai RW 05, Grendeng',
    chart: 'standard',
    people: peopleOf(SLUG, 14),
    changes: [],
  });
  await payEntryShares(stage, SLUG, players, 200_000n);
  const [chair] = players;
  for (const { key: _key, ...service } of SERVICES) await stage.run(addService, { in: SLUG, as: chair, with: service });
  await stage.run(setPaymentNote, {
    in: SLUG,
    as: chair,
    with: { words: 'Bank Contoh, rekening 000-111-222, a.n. Koperasi Jasa Bersih Pedi' },
  });

  const play = new PediYear(stage, players);
  for (let month = 1; month <= 12; month += 1) {
    await play.month(month);
    say(`Pedi: ${YEAR}-${String(month).padStart(2, '0')}, ${play.orders} pesanan`);
  }
  await holdAnnualMeeting(stage, {
    slug: SLUG,
    year: YEAR,
    players,
    meetingOn: `${YEAR + 1}-03-07`,
    place: 'Balai RW 05, Grendeng',
    present: 12,
    votes: { for: 10, against: 1, abstain: 1 },
  });
  await play.goOn(new Date().toISOString().slice(0, 10));
}

/** The year of orders as it goes: what was placed, who holds cash, and the dice. */
class PediYear {
  orders = 0;
  readonly #stage: Stage;
  readonly #players: readonly Player[];
  readonly #roll = dice(14);

  constructor(stage: Stage, players: readonly Player[]) {
    this.#stage = stage;
    this.#players = players;
  }

  async month(month: number): Promise<void> {
    const { first, last } = monthBounds(plainDate(YEAR, month, 1).slice(0, 7));
    const [, , treasurer] = this.#players;
    const perWeek = PER_WEEK[month - 1] ?? 12;
    for (let day = 1; day <= daysInMonth(YEAR, month); day += 1) {
      const date = plainDate(YEAR, month, day);
      if (date <= FOUNDED) continue;
      // Nobody works on Sundays; Saturdays are the busiest.
      const share = weekday(date) === 7 ? 0 : weekday(date) === 6 ? 3 : 2;
      const today = Math.trunc((perWeek * share + this.#roll(13)) / 13);
      for (let each = 0; each < today; each += 1) await this.#order(date, 8 + ((each * 3) % 9));
      if (day === 9)
        await payMandatoryShares(this.#stage, { slug: SLUG, first, players: this.#players, rupiah: 25_000n });
    }
    await this.#handOver(last);
    await this.#stage.run(payOutEarnings, { in: SLUG, as: treasurer, with: { method: 'bank' } });
    const costs: readonly (readonly [number, string, string])[] = [
      [250_000 + 10_000 * this.#roll(8), '61100', 'Sabun, kain pel dan alat bersih'],
      [120_000, '61100', 'Pulsa, internet dan aplikasi pesan'],
      ...(month % 3 === 0 ? [[200_000, '62100', 'Konsumsi rapat triwulan'] as const] : []),
    ];
    for (const [rupiah, account, memo] of costs) {
      await this.#stage.run(recordExpense, {
        in: SLUG,
        as: treasurer,
        with: { occurredOn: last, amount: String(rupiah), account, paidFrom: 'bank', memo },
      });
    }
  }

  /** After the year: shares go on being paid, and the last days before `today` have work, one offer still open. */
  async goOn(today: PlainDate): Promise<void> {
    for (let first = `${YEAR + 1}-01-01`; first <= today; first = addMonths(first, 1)) {
      if (first.replace(/-01$/, '-09') > today) break;
      await payMandatoryShares(this.#stage, { slug: SLUG, first, players: this.#players, rupiah: 25_000n });
    }
    for (const back of [4, 3, 2, 1]) {
      for (const hour of [8, 11, 14]) await this.#order(addDays(today, -back), hour);
    }
    this.#stage.clock.put(today, '06:00');
    for (const hour of [9, 13]) await this.#place(addDays(today, 2), hour);
  }

  /** One order from the link to the split, or to whatever came between. */
  async #order(date: PlainDate, hour: number): Promise<void> {
    this.#stage.clock.put(addDays(date, -1), '19:00');
    const placed = await this.#place(date, hour);
    const chance = this.#roll(100);
    if (chance < 5) return this.#cancel(placed.orderId, date, chance < 2);
    await this.#work(placed, date, hour, chance);
  }

  /** Somebody orders over the shared link, for a day and an hour. */
  async #place(date: PlainDate, hour: number): Promise<{ orderId: string; token: string }> {
    this.orders += 1;
    const service = SERVICES[this.#roll(SERVICES.length)];
    const customer = CUSTOMERS[this.#roll(CUSTOMERS.length)] ?? 'Ibu Ratri';
    const district = DISTRICTS[this.#roll(DISTRICTS.length)] ?? 'Grendeng';
    return this.#stage.run(placeOrder, {
      in: SLUG,
      with: {
        service: service?.key ?? '',
        quantity: 1 + this.#roll(3),
        startsOn: date,
        startTime: `${String(hour).padStart(2, '0')}:00`,
        name: customer,
        phone: `0811000${String(1000 + this.#roll(9000))}`,
        district,
        address: `Jl. Contoh No. ${1 + this.#roll(80)}, ${district}`,
      },
    });
  }

  async #cancel(orderId: string, date: PlainDate, isLate: boolean): Promise<void> {
    const [chair] = this.#players;
    if (isLate) this.#stage.clock.put(date, '07:50');
    await this.#stage.run(cancelOrder, {
      in: SLUG,
      as: chair,
      with: {
        orderId,
        by: isLate ? 'cooperative' : 'customer',
        reason: isLate ? 'Hujan deras, jalan tergenang' : 'Pelanggan pindah hari',
      },
    });
  }

  async #work(
    placed: { orderId: string; token: string },
    date: PlainDate,
    hour: number,
    chance: number,
  ): Promise<void> {
    const stage = this.#stage;
    const { orderId, token } = placed;
    if (chance >= 94) await this.#decline(orderId);
    const { work, payment } = await stage.ask(order, { in: SLUG, with: { orderId } });
    const worker = this.#players.find((each) => each.memberId === work.memberId);
    if (!worker) return;
    await stage.run(acceptOffer, { in: SLUG, as: worker, with: { jobId: work.jobId } });
    stage.clock.put(date, `${String(hour).padStart(2, '0')}:05`);
    await stage.run(startJob, { in: SLUG, as: worker, with: { jobId: work.jobId } });
    stage.clock.put(date, `${String(hour + 2).padStart(2, '0')}:30`);
    await stage.run(finishWork, { in: SLUG, as: worker, with: { orderId } });
    if (chance % 2 === 0) await stage.run(collectCash, { in: SLUG, as: worker, with: { orderId } });
    else await this.#transfer(payment.payableId, payment.openRupiah, date);
    if (chance % 10 === 7)
      await stage.run(rateOrder, { in: SLUG, with: { token, stars: 4 + (chance % 2), words: 'Bersih dan ramah.' } });
    if (chance === 50 || (chance === 51 && this.orders > 300)) await this.#complain(placed, date);
  }

  async #decline(orderId: string): Promise<void> {
    const { work } = await this.#stage.ask(order, { in: SLUG, with: { orderId } });
    const asked = this.#players.find((each) => each.memberId === work.memberId);
    if (asked)
      await this.#stage.run(declineOffer, { in: SLUG, as: asked, with: { jobId: work.jobId, reason: 'Anak sakit' } });
  }

  async #transfer(payableId: string, openRupiah: bigint, date: PlainDate): Promise<void> {
    const [, , treasurer] = this.#players;
    this.#stage.clock.put(date, '20:00');
    await this.#stage.run(recordPayment, {
      in: SLUG,
      as: treasurer,
      with: { payableId, method: 'bank-transfer', amountRupiah: String(openRupiah) },
    });
    await this.#stage.app.jobs.settle();
  }

  /** A customer is not content; the manager answers, and gives a third of the price back. */
  async #complain({ orderId, token }: { orderId: string; token: string }, date: PlainDate): Promise<void> {
    const stage = this.#stage;
    const [chair, , treasurer] = this.#players;
    stage.clock.put(addDays(date, 1), '08:30');
    const { complaintId } = await stage.run(openComplaint, {
      in: SLUG,
      with: { token, words: 'Noda di sofa sebelah kiri belum hilang.' },
    });
    const found = await stage.ask(order, { in: SLUG, with: { orderId } });
    if (found.settlement) {
      const back = (found.settlement.totalRupiah / 3n / 1_000n) * 1_000n;
      const { dueBackId } = await stage.run(refundOrder, {
        in: SLUG,
        as: chair,
        with: { orderId, amountRupiah: String(back), reason: 'Sebagian pekerjaan kurang bersih' },
      });
      await stage.run(refund, { in: SLUG, as: treasurer, with: { dueBackId, paidFrom: 'bank' } });
    }
    await stage.run(resolveComplaint, {
      in: SLUG,
      as: chair,
      with: { complaintId, outcome: 'refunded', answer: 'Maaf, sepertiga harga kami kembalikan.' },
    });
  }

  /** At the end of the month the workers hand over the cash that customers gave them. */
  async #handOver(last: PlainDate): Promise<void> {
    const [, , treasurer] = this.#players;
    this.#stage.clock.put(last, '20:30');
    const { members } = await this.#stage.ask(earningsDue, { in: SLUG, as: treasurer, with: {} });
    for (const { memberId, heldRupiah } of members) {
      if (heldRupiah <= 0n) continue;
      await this.#stage.run(handOverCash, {
        in: SLUG,
        as: treasurer,
        with: { memberId, amountRupiah: String(heldRupiah), arrivedIn: 'bank' },
      });
    }
  }
}
