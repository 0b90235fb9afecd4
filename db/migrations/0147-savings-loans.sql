-- Loans to members: applied for, decided by the board, paid out on the terms of that day. What was repaid is in the ledger.

create table savings.loan (
  cooperative_id platform.id not null,
  id platform.id not null,
  member_id platform.id not null,
  amount bigint not null check (amount > 0),    -- rupiah
  months integer not null check (months > 0),
  purpose text not null check (purpose <> ''),
  applied_on date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id)
);
create index loan_by_member on savings.loan (cooperative_id, member_id);
select platform.isolate('savings.loan');
select platform.append_only('savings.loan');

create table savings.loan_decision (
  cooperative_id platform.id not null,
  loan_id platform.id not null,
  granted boolean not null,
  reason text not null default '' check (granted or reason <> ''),
  decided_by platform.id not null,              -- person
  decided_on date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, loan_id),
  foreign key (cooperative_id, loan_id) references savings.loan
);
select platform.isolate('savings.loan_decision');
select platform.append_only('savings.loan_decision');

-- The terms that hold for the loan to its end, whatever the articles say later.
create table savings.loan_payout (
  cooperative_id platform.id not null,
  loan_id platform.id not null,
  principle text not null check (principle in ('interest', 'sharia')),
  rate_bps integer not null check (rate_bps between 0 and 10000),   -- a year: interest on what is owed, or margin
  paid_out_on date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, loan_id),
  foreign key (cooperative_id, loan_id) references savings.loan_decision
);
select platform.isolate('savings.loan_payout');
select platform.append_only('savings.loan_payout');
