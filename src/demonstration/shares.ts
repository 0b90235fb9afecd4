import type { PlainDate } from '#kernel/calendar.ts';
import { receiveShares } from '#modules/membership/index.ts';
import type { Player, Stage } from './stage.ts';

/** Everybody pays the entry share on the day of founding. */
export async function payEntryShares(
  stage: Stage,
  slug: string,
  players: readonly Player[],
  rupiah: bigint,
): Promise<void> {
  const [, , treasurer] = players;
  for (const player of players) {
    await stage.run(receiveShares, {
      in: slug,
      as: treasurer,
      with: {
        memberId: player.memberId,
        share: 'entryShare',
        amountRupiah: String(rupiah),
        method: player.number % 3 === 0 ? 'bank' : 'cash',
      },
    });
  }
}

/** The mandatory shares of a month; one or two people are late and pay two months at once. */
export async function payMandatoryShares(
  stage: Stage,
  month: {
    readonly slug: string;
    readonly first: PlainDate;
    readonly players: readonly Player[];
    readonly rupiah: bigint;
  },
): Promise<void> {
  const [, , treasurer] = month.players;
  stage.clock.put(month.first.replace(/-01$/, '-09'), '16:00');
  const number = Number(month.first.slice(5, 7));
  for (const player of month.players) {
    const isLate = (player.number + number) % 13 === 0;
    const wasLate = number > 1 && (player.number + number - 1) % 13 === 0;
    if (isLate && number < 12) continue;
    await stage.run(receiveShares, {
      in: month.slug,
      as: treasurer,
      with: {
        memberId: player.memberId,
        share: 'mandatoryShare',
        amountRupiah: String(wasLate ? 2n * month.rupiah : month.rupiah),
        method: 'bank',
      },
    });
  }
}
