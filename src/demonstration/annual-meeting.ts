import { addDays, addMonths, type PlainDate } from '#kernel/calendar.ts';
import {
  callMeeting,
  checkIn,
  closeMeeting,
  openMeeting,
  putMotion,
  recordConsensus,
  recordCount,
  signMinutes,
} from '#modules/governance/index.ts';
import { closeMonth, closeYear, periods } from '#modules/ledger/index.ts';
import { distribute, payOut, proposeDistribution } from '#modules/surplus/index.ts';
import type { Player, Stage } from './stage.ts';

/** How the year ends. */
export interface YearEnd {
  readonly slug: string;
  readonly year: number;
  readonly players: readonly Player[];
  readonly meetingOn: PlainDate;
  readonly place: string;
  /** How many members come. */
  readonly present: number;
  /** Votes on the division of the surplus; by consensus where none are given. */
  readonly votes?: { readonly for: number; readonly against: number; readonly abstain: number };
}

/** Closes every month and the year, and proposes the division of the surplus. */
async function closeBooks(stage: Stage, end: YearEnd): Promise<{ proposalId: string; hash: string }> {
  const [, , treasurer] = end.players;
  stage.clock.put(`${end.year + 1}-01-08`, '10:00');
  // What members worked and earned reaches the patronage register by reactions: all of it, before the year is divided.
  await stage.app.jobs.settle();
  const last = `${end.year}-12`;
  for (;;) {
    const { nextMonth } = await stage.ask(periods, { in: end.slug, as: treasurer, with: {} });
    if (nextMonth > last) break;
    await stage.run(closeMonth, { in: end.slug, as: treasurer, with: {} });
  }
  await stage.run(closeYear, { in: end.slug, as: treasurer, with: { year: end.year } });
  return stage.run(proposeDistribution, { in: end.slug, as: treasurer, with: { year: end.year } });
}

/** Holds the annual meeting (RAT): accounts and surplus are decided; the surplus is posted and paid. */
export async function holdAnnualMeeting(stage: Stage, end: YearEnd): Promise<void> {
  const { slug, year, players, meetingOn } = end;
  const [chair, secretary, treasurer] = players;
  if (!chair || !secretary || !treasurer) throw new Error('the annual meeting needs a board');
  const proposed = await closeBooks(stage, end);

  stage.clock.put(addDays(meetingOn, -21), '10:00');
  const { meetingId } = await stage.run(callMeeting, {
    in: slug,
    as: chair,
    with: {
      kind: 'annual',
      form: 'offline',
      title: `Rapat Anggota Tahunan ${year}`,
      heldOn: meetingOn,
      startsAt: '09:00',
      place: end.place,
      agenda: [
        { title: 'Laporan pertanggungjawaban pengurus', decisionKind: 'annualAccounts' },
        { title: 'Pembagian sisa hasil usaha', decisionKind: 'surplus' },
      ],
    },
  });
  stage.clock.put(meetingOn, '09:10');
  await stage.run(openMeeting, {
    in: slug,
    as: chair,
    with: { meetingId, chairMemberId: chair.memberId, minuteTakerMemberId: secretary.memberId },
  });
  const there = players.slice(0, end.present);
  await stage.run(checkIn, {
    in: slug,
    as: secretary,
    with: { meetingId, memberIds: there.map((each) => each.memberId) },
  });

  const accounts = await stage.run(putMotion, {
    in: slug,
    as: chair,
    with: {
      meetingId,
      position: 1,
      text: `Menerima laporan pertanggungjawaban pengurus tahun ${year}`,
      subjectType: 'accounts',
    },
  });
  await stage.run(recordConsensus, { in: slug, as: chair, with: { motionId: accounts.motionId } });

  const motion = await stage.run(putMotion, {
    in: slug,
    as: chair,
    with: {
      meetingId,
      position: 2,
      text: `Menetapkan pembagian SHU tahun ${year} sesuai usulan pengurus`,
      subjectType: 'surplus',
      subjectReference: proposed.proposalId,
      subjectHash: proposed.hash,
    },
  });
  const resolutionId = await decide(stage, end, motion.motionId, chair);
  stage.clock.put(meetingOn, '11:40');
  await stage.run(closeMeeting, {
    in: slug,
    as: chair,
    with: { meetingId, note: 'Rapat ditutup dengan doa bersama.' },
  });
  for (const signer of [chair, secretary]) await stage.run(signMinutes, { in: slug, as: signer, with: { meetingId } });

  stage.clock.put(addDays(meetingOn, 1), '10:00');
  await stage.run(distribute, { in: slug, as: chair, with: { proposalId: proposed.proposalId, resolutionId } });
  stage.clock.put(addMonths(meetingOn, 1), '10:00');
  const half = players.slice(0, Math.trunc(players.length / 2)).map((each) => each.memberId);
  await stage.run(payOut, { in: slug, as: treasurer, with: { year, method: 'bank', memberIds: half } });
}

async function decide(stage: Stage, end: YearEnd, motionId: string, chair: Player): Promise<string> {
  const { votes } = end;
  if (!votes) {
    const { resolution } = await stage.run(recordConsensus, { in: end.slug, as: chair, with: { motionId } });
    return resolution?.resolutionId ?? '';
  }
  const objection = { by: end.players[6]?.name ?? '', text: 'Bagian cadangan sebaiknya lebih kecil tahun ini.' };
  await stage.run(recordConsensus, { in: end.slug, as: chair, with: { motionId, objections: [objection] } });
  const counted = await stage.run(recordCount, {
    in: end.slug,
    as: chair,
    with: { motionId, method: 'open', votesFor: votes.for, votesAgainst: votes.against, votesAbstain: votes.abstain },
  });
  return counted.resolutionId;
}
