-- Participating capital (modal penyertaan): whose it is, what was agreed, and who wants it back. Its money stands in the ledger.

create schema capital;

-- Holders from outside; a member who holds is named by the number in the register.
create table capital.holder (
  cooperative_id platform.id not null,
  id platform.id not null,
  kind text not null check (kind in ('person', 'entity')),
  name text not null check (name <> ''),
  contact text not null check (contact <> ''),
  recorded_at timestamptz not null,
  primary key (cooperative_id, id)
);
select platform.isolate('capital.holder');

-- An agreement. Lock-in and notice are those of the articles on its day: a later change does not bind the money longer.
create table capital.participation (
  cooperative_id platform.id not null,
  id platform.id not null,
  holder_id platform.id not null,                                        -- of capital.holder, or of a member
  amount bigint not null check (amount > 0),                             -- rupiah
  return_bps integer not null check (return_bps between 0 and 10000),    -- the most that it earns in a year
  agreed_on date not null,
  received_on date not null check (received_on >= agreed_on),
  brought_by text not null check (brought_by in ('bank', 'cash', 'opening')),
  lock_in_months integer not null check (lock_in_months >= 0),
  notice_months integer not null check (notice_months >= 0),
  resolution_id platform.id,                                             -- where the members' meeting decided on it
  recorded_at timestamptz not null,
  primary key (cooperative_id, id)
);
create index participation_by_holder on capital.participation (cooperative_id, holder_id);
select platform.isolate('capital.participation');
select platform.append_only('capital.participation');

-- Notice of withdrawal: one for each agreement.
create table capital.participation_notice (
  cooperative_id platform.id not null,
  participation_id platform.id not null,
  given_on date not null,
  payable_from date not null check (payable_from >= given_on),
  recorded_at timestamptz not null,
  primary key (cooperative_id, participation_id),
  foreign key (cooperative_id, participation_id) references capital.participation
);
select platform.isolate('capital.participation_notice');
select platform.append_only('capital.participation_notice');
