-- The surplus: what each member brought to the year, what was proposed, decided and paid. Everything is added, nothing changed.

create schema surplus;

-- The patronage register: purchases, sales, hours, earnings … each with the fact it comes from.
create table surplus.patronage (
  cooperative_id platform.id not null,
  id platform.id not null,
  member_id platform.id not null,
  measure text not null,
  amount bigint not null check (amount <> 0),   -- rupiah or minutes; negative takes an earlier row back
  occurred_on date not null,
  source text not null,                         -- 'order:ord_…', 'hours:hrs_…'
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  unique (cooperative_id, source, measure, member_id)
);
create index patronage_by_day on surplus.patronage (cooperative_id, occurred_on, measure) include (member_id, amount);
create index patronage_by_member on surplus.patronage (cooperative_id, member_id, occurred_on);
select platform.isolate('surplus.patronage');
select platform.append_only('surplus.patronage');

-- A proposed division, whole: rules, claims, shares. The meeting decides on its hash.
create table surplus.proposal (
  cooperative_id platform.id not null,
  id platform.id not null,
  year integer not null,
  bylaws_version text not null,
  document jsonb not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  proposed_on date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id)
);
create index proposal_by_year on surplus.proposal (cooperative_id, year, id);
select platform.isolate('surplus.proposal');
select platform.append_only('surplus.proposal');

-- A year's surplus is divided once, by a valid resolution on exactly one proposal.
create table surplus.distribution (
  cooperative_id platform.id not null,
  year integer not null,
  proposal_id platform.id not null,
  resolution_id platform.id not null,
  entry_id platform.id,                         -- null in a year without surplus
  distributed_on date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, year),
  foreign key (cooperative_id, proposal_id) references surplus.proposal
);
select platform.isolate('surplus.distribution');
select platform.append_only('surplus.distribution');

create table surplus.payout (
  cooperative_id platform.id not null,
  year integer not null,
  member_id platform.id not null,
  amount bigint not null check (amount > 0),
  method text not null check (method in ('cash', 'bank', 'credit')),
  entry_id platform.id not null,
  paid_on date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, year, member_id),
  foreign key (cooperative_id, year) references surplus.distribution
);
select platform.isolate('surplus.payout');
select platform.append_only('surplus.payout');
