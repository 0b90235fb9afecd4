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

/** An order that is paid and split counts for who did the work by what was earned and how long, and for a member who bought. */
const whenOrderSettled: Reaction = {
  name: 'when-order-settled-record-patronage',
  on: 'marketplace.order_settled',
  react(event) {
    const common = { occurredOn: text(event, 'settledOn'), source: `order:${text(event, 'orderId')}` };
    const memberId = text(event, 'memberId');
    return record([
      { ...common, memberId, measure: 'earnings', amount: text(event, 'workerRupiah') },
      { ...common, memberId, measure: 'hours', amount: text(event, 'minutes') },
      {
        ...common,
        memberId: text(event, 'customerMemberId'),
        measure: 'purchases',
        amount: text(event, 'priceRupiah'),
      },
    ]);
  },
};

/** Money given back counts against what the order had brought; hours worked stay worked. */
const whenOrderReversed: Reaction = {
  name: 'when-order-reversed-take-back-patronage',
  on: 'marketplace.order_reversed',
  react(event) {
    const common = { occurredOn: text(event, 'reversedOn'), source: `refund:${text(event, 'refundId')}` };
    const back = (key: string): string => (text(event, key) === '0' ? '0' : `-${text(event, key)}`);
    return record([
      { ...common, memberId: text(event, 'memberId'), measure: 'earnings', amount: back('workerRupiah') },
      { ...common, memberId: text(event, 'customerMemberId'), measure: 'purchases', amount: back('priceRupiah') },
    ]);
  },
};

/** Interest or margin that a member paid on a loan counts; of principal nothing does. */
const whenLoanRepaid: Reaction = {
  name: 'when-loan-repaid-record-patronage',
  on: 'savings.loan_repaid',
  react: (event) => record([loanInterest(event, 'loan', text(event, 'chargeRupiah'))]),
};

/** A repayment that was recorded wrongly counts no more. */
const whenRepaymentTakenBack: Reaction = {
  name: 'when-repayment-taken-back-take-back-patronage',
  on: 'savings.repayment_taken_back',
  react(event) {
    const charge = text(event, 'chargeRupiah');
    return record([loanInterest(event, 'loan-back', charge === '0' ? '0' : `-${charge}`)]);
  },
};

function loanInterest(event: DomainEvent, kind: string, amount: string): Row {
  const source = `${kind}:${text(event, 'loanId')}:${text(event, 'entryId')}`;
  return { memberId: text(event, 'memberId'), measure: 'loanInterest', amount, occurredOn: text(event, 'on'), source };
}

/** The votes of member cooperatives rest on last year's patronage: it is stated when a meeting is called. */
const whenMeetingCalled: Reaction = {
  name: 'when-meeting-called-state-patronage',
  on: 'governance.meeting_called',
  react: (event) => ({ command: 'surplus.state-patronage', input: { heldOn: text(event, 'heldOn') } }),
};

export const reactions: readonly Reaction[] = [
  whenHoursApproved,
  whenOrderSettled,
  whenOrderReversed,
  whenLoanRepaid,
  whenRepaymentTakenBack,
  whenMeetingCalled,
];
