-- Savings of members. What somebody has saved is in the ledger; here stands what was announced, and on which terms money is bound.

create schema savings;

-- A withdrawal of voluntary savings that was announced, to be paid when the notice of the articles has passed.
create table savings.withdrawal (
  cooperative_id platform.id not null,
  id platform.id not null,
  member_id platform.id not null,
  amount bigint not null check (amount > 0),    -- rupiah
  announced_on date not null,
  payable_from date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  check (payable_from >= announced_on)
);
create index withdrawal_by_member on savings.withdrawal (cooperative_id, member_id);
select platform.isolate('savings.withdrawal');
select platform.append_only('savings.withdrawal');

-- What became of it: paid, or taken back by the member. Never both.
create table savings.withdrawal_end (
  cooperative_id platform.id not null,
  withdrawal_id platform.id not null,
  kind text not null check (kind in ('paid', 'taken_back')),
  ended_on date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, withdrawal_id),
  foreign key (cooperative_id, withdrawal_id) references savings.withdrawal
);
select platform.isolate('savings.withdrawal_end');
select platform.append_only('savings.withdrawal_end');

-- Term savings with the terms of the day they were paid in. Whether they were paid out says the ledger.
create table savings.term_deposit (
  cooperative_id platform.id not null,
  id platform.id not null,
  member_id platform.id not null,
  amount bigint not null check (amount > 0),    -- rupiah
  months integer not null check (months > 0),
  interest_bps integer not null check (interest_bps between 0 and 10000),
  deposited_on date not null,
  matures_on date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  check (matures_on > deposited_on)
);
create index term_deposit_by_member on savings.term_deposit (cooperative_id, member_id);
select platform.isolate('savings.term_deposit');
select platform.append_only('savings.term_deposit');
