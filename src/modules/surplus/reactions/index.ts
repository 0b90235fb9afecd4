import type { DomainEvent, Reaction } from '#platform/registry/use-case.ts';

/** A row for `surplus.record-patronage`, from an event's payload. */
interface Row {
  readonly memberId: string;
  readonly measure: string;
  readonly amount: string;
  readonly occurredOn: string;
  readonly source: string;
}

const text = (event: DomainEvent, key: string): string => {
  const value = event.payload[key];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
};

function record(rows: readonly (Row | null)[]): ReturnType<Reaction['react']> {
  const present = rows.filter((row) => row !== null && row.memberId !== '' && row.amount !== '' && row.amount !== '0');
  return present.length === 0 ? null : { command: 'surplus.record-patronage', input: { rows: present } };
}

/** Work approved counts by the hour and by its pay. */
const whenHoursApproved: Reaction = {
  name: 'when-hours-approved-record-patronage',
  on: 'work.hours_approved',
  react(event) {
    const common = {
      memberId: text(event, 'memberId'),
      occurredOn: text(event, 'on'),
      source: `hours:${text(event, 'hoursId')}`,
    };
    return record([
      { ...common, measure: 'hours', amount: text(event, 'minutes') },
      { ...common, measure: 'pay', amount: text(event, 'payRupiah') },
    ]);
  },
};

export const reactions: readonly Reaction[] = [whenHoursApproved];
