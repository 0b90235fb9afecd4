import { addMonths, monthBounds, plainDate } from '#kernel/calendar.ts';
import { recordEntry, recordExpense } from '#modules/ledger/index.ts';
import { decideHours, hours, logHours, payOutPay, runPay } from '#modules/work/index.ts';
import { holdAnnualMeeting } from './annual-meeting.ts';
import { peopleOf } from './people.ts';
import { payEntryShares, payMandatoryShares } from './shares.ts';
import { begin, dice, type Player, type Stage } from './stage.ts';

const SLUG = 'studio-saka';
const YEAR = 2025;
const PROJECTS = [
  'identitas warung kopi',
  'poster festival',
  'situs sekolah',
  'foto produk batik',
  'video profil desa',
  'ilustrasi buku anak',
];

/** A design studio of nine worker-members, paid by the hour: a worker cooperative through one year. */
export async function playStudio(stage: Stage, say: (line: string) => void): Promise<void> {
  const players = await begin(stage, {
    slug: SLUG,
    name: 'Koperasi Pekerja Studio Saka',
    city: 'Purwokerto',
    preset: 'worker',
    purpose:
      'menyediakan pekerjaan kreatif yang layak bagi anggota melalui studio desain yang dimiliki dan dikelola bersama.',
    heldOn: `${YEAR}-01-04`,
    place: 'Studio Saka, Purwokerto',
    chart: 'standard',
    people: peopleOf(SLUG, 9),
    changes: [],
  });
  await payEntryShares(stage, SLUG, players, 500_000n);
  const roll = dice(9);
  for (let month = 1; month <= 12; month += 1) {
    await playMonth(stage, players, month, roll);
    say(`Studio Saka: ${YEAR}-${String(month).padStart(2, '0')}`);
  }
  await holdAnnualMeeting(stage, {
    slug: SLUG,
    year: YEAR,
    players,
    meetingOn: `${YEAR + 1}-02-14`,
    place: 'Studio Saka',
    present: 9,
  });
  const today = new Date().toISOString().slice(0, 10);
  for (let first = `${YEAR + 1}-01-01`; first.replace(/-01$/, '-09') <= today; first = addMonths(first, 1)) {
    await payMandatoryShares(stage, { slug: SLUG, first, players, rupiah: 50_000n });
  }
}

async function playMonth(
  stage: Stage,
  players: readonly Player[],
  month: number,
  roll: (below: number) => number,
): Promise<void> {
  const [chair, , treasurer] = players;
  const { first, last } = monthBounds(plainDate(YEAR, month, 1).slice(0, 7));
  await payMandatoryShares(stage, {
    slug: SLUG,
    first: first < `${YEAR}-01-04` ? `${YEAR}-01-01` : first,
    players,
    rupiah: 50_000n,
  });

  const logged: string[] = [];
  for (const [week, day] of [13, 19, 25].entries()) {
    stage.clock.put(plainDate(YEAR, month, day), '17:00');
    for (const player of players) {
      if ((player.number + month + week) % 8 === 0) continue;
      const done = await stage.run(logHours, {
        in: SLUG,
        as: player,
        with: {
          workedOn: plainDate(YEAR, month, day),
          minutes: 300 + 15 * roll(16),
          grade: player.number === 1 ? 'coordinator' : player.number <= 5 ? 'experienced' : 'member',
          note: PROJECTS[roll(PROJECTS.length)],
        },
      });
      logged.push(done.hoursId);
    }
  }
  stage.clock.put(last, '15:00');
  await stage.run(decideHours, { in: SLUG, as: chair, with: { hoursIds: logged, approved: true } });
  const { payRupiah } = await stage.ask(hours, { in: SLUG, as: chair, with: { from: first, to: last } });
  // Customers pay by bank about a quarter more than the hours cost; summer and the end of the year are busier.
  const busy = [6, 7, 11, 12].includes(month) ? 45n : 25n;
  const income = ((payRupiah * (100n + busy)) / 100n / 10_000n) * 10_000n;
  await stage.run(recordEntry, {
    in: SLUG,
    as: treasurer,
    with: {
      occurredOn: last,
      reason: `Jasa desain bulan ini: ${PROJECTS[month % PROJECTS.length] ?? ''}`,
      lines: [
        { account: '11200', debit: String(income) },
        { account: '41100', credit: String(income), isMemberBusiness: true },
      ],
    },
  });
  await stage.run(recordExpense, {
    in: SLUG,
    as: treasurer,
    with: {
      occurredOn: last,
      amount: String(150_000 + 10_000 * roll(6)),
      account: '61100',
      paidFrom: 'bank',
      memo: 'Listrik, internet dan kopi',
    },
  });
  await stage.run(runPay, { in: SLUG, as: treasurer, with: { month: first.slice(0, 7) } });
  stage.clock.put(last, '16:00');
  await stage.run(payOutPay, { in: SLUG, as: treasurer, with: { method: 'bank' } });
}
