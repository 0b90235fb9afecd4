-- Loans that the cooperative takes up (modal pinjaman): of whom, how much, and the resolution behind it.
create table capital.loan (
  cooperative_id platform.id not null,
  id platform.id not null,
  lender text not null check (lender in ('bank', 'member')),
  bank text not null default '' check ((lender = 'bank') = (bank <> '')),
  member_id platform.id check ((lender = 'member') = (member_id is not null)),
  amount bigint not null check (amount > 0),                                 -- rupiah
  interest_bps integer not null check (interest_bps between 0 and 10000),    -- a year, as agreed
  taken_on date not null,
  resolution_id platform.id,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id)
);
-- A resolution decides on one loan.
create unique index loan_by_resolution on capital.loan (cooperative_id, resolution_id) where resolution_id is not null;
select platform.isolate('capital.loan');
select platform.append_only('capital.loan');
