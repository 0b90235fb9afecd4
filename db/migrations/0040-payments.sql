-- Payments: what somebody owes, the money that came, and the money that has to go back. References are opaque: 'order:ord_…'.
-- Everything is added and nothing is changed; where a debt stands is the sum of its rows.

create schema payments;

create table payments.payable (
  cooperative_id platform.id not null,
  id platform.id not null,
  reference text not null check (length(reference) between 1 and 200),
  payer text not null check (length(payer) between 1 and 200),
  is_member_business boolean not null,     -- whether the payer is a member
  amount_rupiah bigint not null check (amount_rupiah > 0),
  opened_on date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  unique (cooperative_id, reference)
);
select platform.isolate('payments.payable');
select platform.append_only('payments.payable');

-- Less is owed than at first: a cancelled order, a price given back.
create table payments.reduction (
  cooperative_id platform.id not null,
  id platform.id not null,
  payable_id platform.id not null,
  amount_rupiah bigint not null check (amount_rupiah > 0),
  reason text not null,
  reduced_on date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, payable_id) references payments.payable
);
create index reduction_by_payable on payments.reduction (cooperative_id, payable_id);
select platform.isolate('payments.reduction');
select platform.append_only('payments.reduction');

-- Money that came in. Without a payable nobody knows yet what it is for.
create table payments.receipt (
  cooperative_id platform.id not null,
  id platform.id not null,
  payable_id platform.id,
  method text not null check (method in ('cash-to-worker', 'cash-to-office', 'bank-transfer')),
  member_id platform.id,                   -- the worker in whose hands the cash is
  amount_rupiah bigint not null check (amount_rupiah > 0),
  description text not null default '',    -- what the bank statement or the envelope says
  received_on date not null,
  entry_id platform.id not null,
  recorded_by jsonb not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, payable_id) references payments.payable,
  check ((method = 'cash-to-worker') = (member_id is not null)),
  check (payable_id is not null or method <> 'cash-to-worker')
);
create index receipt_by_payable on payments.receipt (cooperative_id, payable_id);
create index receipt_unmatched on payments.receipt (cooperative_id, received_on) where payable_id is null;
select platform.isolate('payments.receipt');
select platform.append_only('payments.receipt');

-- What became of money that nobody could explain: it belonged to a payable, or it was sent back.
create table payments.explanation (
  cooperative_id platform.id not null,
  id platform.id not null,
  receipt_id platform.id not null,
  payable_id platform.id,                  -- null: sent back
  amount_rupiah bigint not null check (amount_rupiah > 0),
  reason text not null default '',
  explained_on date not null,
  entry_id platform.id not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, receipt_id) references payments.receipt,
  foreign key (cooperative_id, payable_id) references payments.payable
);
create index explanation_by_receipt on payments.explanation (cooperative_id, receipt_id);
create index explanation_by_payable on payments.explanation (cooperative_id, payable_id);
select platform.isolate('payments.explanation');
select platform.append_only('payments.explanation');

-- Cash that a worker had taken from customers and brought to the cooperative.
create table payments.hand_over (
  cooperative_id platform.id not null,
  id platform.id not null,
  member_id platform.id not null,
  amount_rupiah bigint not null check (amount_rupiah > 0),
  arrived_in text not null check (arrived_in in ('cash', 'bank')),
  handed_on date not null,
  entry_id platform.id not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id)
);
select platform.isolate('payments.hand_over');
select platform.append_only('payments.hand_over');

-- More was paid than is owed now: it has to go back, and a refund says that it went.
create table payments.due_back (
  cooperative_id platform.id not null,
  id platform.id not null,
  payable_id platform.id not null,
  amount_rupiah bigint not null check (amount_rupiah > 0),
  reason text not null,
  due_since date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, payable_id) references payments.payable
);
create index due_back_by_payable on payments.due_back (cooperative_id, payable_id);
select platform.isolate('payments.due_back');
select platform.append_only('payments.due_back');

create table payments.refund (
  cooperative_id platform.id not null,
  due_back_id platform.id not null,        -- given back once
  paid_from text not null check (paid_from in ('cash', 'bank')),
  refunded_on date not null,
  entry_id platform.id not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, due_back_id),
  foreign key (cooperative_id, due_back_id) references payments.due_back
);
select platform.isolate('payments.refund');
select platform.append_only('payments.refund');

-- Where every debt stands. Owed: what is asked for now. Kept: what was paid and need not go back.
create view payments.standing with (security_invoker = true) as
  select p.cooperative_id, p.id, p.reference, p.payer, p.is_member_business, p.amount_rupiah, p.opened_on,
         (p.amount_rupiah - reduced.total)::bigint as owed_rupiah,
         (came.total + explained.total)::bigint as paid_rupiah,
         back.total as due_back_rupiah,
         back.refunded as refunded_rupiah
  from payments.payable p
  cross join lateral (
    select coalesce(sum(r.amount_rupiah), 0)::bigint as total from payments.reduction r
    where r.cooperative_id = p.cooperative_id and r.payable_id = p.id) reduced
  cross join lateral (
    select coalesce(sum(r.amount_rupiah), 0)::bigint as total from payments.receipt r
    where r.cooperative_id = p.cooperative_id and r.payable_id = p.id) came
  cross join lateral (
    select coalesce(sum(e.amount_rupiah), 0)::bigint as total from payments.explanation e
    where e.cooperative_id = p.cooperative_id and e.payable_id = p.id) explained
  cross join lateral (
    select coalesce(sum(d.amount_rupiah), 0)::bigint as total,
           coalesce(sum(d.amount_rupiah) filter (where f.due_back_id is not null), 0)::bigint as refunded
    from payments.due_back d
    left join payments.refund f on f.cooperative_id = d.cooperative_id and f.due_back_id = d.id
    where d.cooperative_id = p.cooperative_id and d.payable_id = p.id) back;
grant select on payments.standing to sokoguru_bound;
