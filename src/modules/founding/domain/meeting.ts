import type { PlainDate } from '#kernel/calendar.ts';
import { refusal, type Refusal } from '#kernel/result.ts';
import type { Bylaws } from '#modules/bylaws/model.ts';

/** The founding meeting as it was typed in, by persons. */
export interface HeldMeeting {
  readonly heldOn: PlainDate;
  readonly presentIds: readonly string[];
  readonly chair: string;
  readonly minuteTaker: string;
  readonly slate: {
    readonly chair: string;
    readonly secretary: string;
    readonly treasurer: string;
    readonly supervisors: readonly string[];
  };
}

type Why =
  | 'founding.too_few_founders'
  | 'founding.not_a_founder'
  | 'founding.not_there'
  | 'founding.one_person_one_office'
  | 'founding.supervisor_seats'
  | 'founding.held_in_the_future';

/**
 * Why a founding meeting cannot be recorded, or `null`. At least nine founders take part, three for a secondary cooperative
 * (UU 25/1992 art. 6 as amended by UU 6/2023 art. 86; the number is a value of the draft that the law bounds from below).
 */
export function whyNotFounded(
  held: HeldMeeting,
  founders: readonly string[],
  bylaws: Bylaws,
  today: PlainDate,
  articleOf: (path: string) => string,
): Refusal<Why> | null {
  if (held.heldOn > today) return refusal('founding.held_in_the_future', { today }, { path: 'heldOn' });
  const present = new Set(held.presentIds);
  const stranger = held.presentIds.find((each) => !founders.includes(each));
  if (stranger !== undefined) return refusal('founding.not_a_founder', {}, { path: 'presentIds' });

  const needed = bylaws.founding.minimumFounders;
  if (present.size < needed) {
    return refusal(
      'founding.too_few_founders',
      { needed: String(needed), present: String(present.size) },
      { path: 'presentIds', article: `${articleOf('founding.minimumFounders')}; UU 25/1992 ps. 6` },
    );
  }

  const { slate } = held;
  const offices = [slate.chair, slate.secretary, slate.treasurer, ...slate.supervisors];
  const absent = [held.chair, held.minuteTaker, ...offices].find((each) => !present.has(each));
  if (absent !== undefined) return refusal('founding.not_there', {}, { path: pathOf(held, absent) });
  if (new Set(offices).size !== offices.length)
    return refusal('founding.one_person_one_office', {}, { path: 'supervisors' });
  if (slate.supervisors.length !== bylaws.board.supervisorSeats) {
    return refusal(
      'founding.supervisor_seats',
      { seats: String(bylaws.board.supervisorSeats), named: String(slate.supervisors.length) },
      { path: 'supervisors', article: articleOf('board.supervisorSeats') },
    );
  }
  return null;
}

function pathOf(held: HeldMeeting, person: string): string {
  if (held.chair === person) return 'chair';
  if (held.minuteTaker === person) return 'minuteTaker';
  const { slate } = held;
  if (slate.chair === person) return 'boardChair';
  if (slate.secretary === person) return 'boardSecretary';
  return slate.treasurer === person ? 'boardTreasurer' : 'supervisors';
}
