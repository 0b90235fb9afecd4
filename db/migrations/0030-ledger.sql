-- The ledger: chart of accounts, an append-only journal, closed months. It knows nobody; whoever moves value brings it a balanced entry.

create schema ledger;

-- The books of a cooperative: from which day they are kept, and in which month its financial year begins.
create table ledger.book (
  cooperative_id platform.id primary key,
  preset text not null,
  opened_on date not null,
  year_starts_in_month smallint not null check (year_starts_in_month between 1 and 12),
  opened_at timestamptz not null
);
select platform.isolate('ledger.book');
select platform.append_only('ledger.book');

create table ledger.account (
  cooperative_id platform.id not null,
  code text collate "C" not null check (code ~ '^[1-9][0-9.-]{0,18}[0-9]$'),
  name text not null check (length(name) between 1 and 200),
  name_en text not null check (length(name_en) between 1 and 200),
  kind text not null check (kind in ('asset', 'liability', 'equity', 'income', 'expense')),
  normal_side text not null check (normal_side in ('debit', 'credit')),
  section text not null,                 -- where it stands in the balance sheet or the surplus statement
  cash_flow text not null check (cash_flow in ('cash', 'operating', 'investing', 'financing')),
  member_ledger boolean not null,        -- every line names a member: the account is the sum of their balances
  added_at timestamptz not null,
  primary key (cooperative_id, code)
);
select platform.isolate('ledger.account');
select platform.append_only('ledger.account');

-- Which account plays which role; rooms post in roles.
create table ledger.account_role (
  cooperative_id platform.id not null,
  role text not null,
  account_code text collate "C" not null,
  primary key (cooperative_id, role),
  unique (cooperative_id, account_code),
  foreign key (cooperative_id, account_code) references ledger.account
);
select platform.isolate('ledger.account_role');
select platform.append_only('ledger.account_role');

create table ledger.entry (
  cooperative_id platform.id not null,
  id platform.id not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  kind text not null,                    -- a row of the table of posting rules
  source text not null check (length(source) between 1 and 200),   -- the fact: 'order:ord_…'
  memo text not null check (length(memo) between 1 and 500),
  reverses platform.id,
  line_count int not null check (line_count >= 2),
  activity_id platform.id not null,      -- the run of the command that posted it
  hash text not null,                    -- over all of it and its lines
  primary key (cooperative_id, id),
  unique (cooperative_id, source, kind), -- one fact is posted once
  foreign key (cooperative_id, reverses) references ledger.entry
);
create unique index entry_reversed_once on ledger.entry (cooperative_id, reverses) where reverses is not null;
create index entry_by_date on ledger.entry (cooperative_id, occurred_on, id);
create index entry_of_closing on ledger.entry (cooperative_id, id) where kind = 'year_closing';
select platform.isolate('ledger.entry');
select platform.append_only('ledger.entry');

create table ledger.line (
  cooperative_id platform.id not null,
  entry_id platform.id not null,
  line_no int not null,
  account_code text collate "C" not null,
  amount_rupiah bigint not null check (amount_rupiah <> 0),        -- debit > 0, credit < 0
  occurred_on date not null,             -- the entry's own, so that a balance on a day reads one index
  member_id platform.id,
  is_member_business boolean,
  fund text check (length(fund) between 1 and 100),
  primary key (cooperative_id, entry_id, line_no)
);
create index line_by_account on ledger.line (cooperative_id, account_code, occurred_on) include (amount_rupiah);
create index line_by_member on ledger.line (cooperative_id, member_id, account_code, occurred_on) include (amount_rupiah)
  where member_id is not null;
select platform.isolate('ledger.line');
select platform.append_only('ledger.line');

-- A month that is over: no row means open. 'closed' takes the closing entry of its year and nothing else; 'locked' takes nothing.
create table ledger.period (
  cooperative_id platform.id not null,
  month text collate "C" not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  state text collate "C" not null check (state in ('closed', 'locked')),
  last_day date not null,
  entry_count bigint not null,           -- entries that this row sealed
  seal text not null,                    -- over their hashes and the seal before
  closed_at timestamptz not null,
  primary key (cooperative_id, month, state)
);
select platform.isolate('ledger.period');
select platform.append_only('ledger.period');

-- Balances at the end of a closed month: of accounts (no member) and, where they moved in that month, of members.
create table ledger.balance_snapshot (
  cooperative_id platform.id not null,
  account_code text collate "C" not null,
  member_id text collate "C" not null default '',
  month text collate "C" not null,
  state text collate "C" not null,
  amount_rupiah bigint not null,
  primary key (cooperative_id, account_code, member_id, month, state),
  foreign key (cooperative_id, month, state) references ledger.period
);
select platform.isolate('ledger.balance_snapshot');
select platform.append_only('ledger.balance_snapshot');

-- The journal's running number, without gaps: given when the month is closed, in the order of dates.
create table ledger.entry_number (
  cooperative_id platform.id not null,
  number bigint not null check (number > 0),
  entry_id platform.id not null,
  primary key (cooperative_id, number),
  unique (cooperative_id, entry_id),
  foreign key (cooperative_id, entry_id) references ledger.entry
);
select platform.isolate('ledger.entry_number');
select platform.append_only('ledger.entry_number');

-- The journal is written by ledger.post alone.
revoke insert on ledger.entry, ledger.line from sokoguru_bound;

-- The date must lie in the books and in an open month. Posters hold the shared lock to their end, so that a month is not
-- closed under them.
create function ledger.guard_entries() returns trigger language plpgsql set plan_cache_mode = force_custom_plan as $$
declare
  each record;
  opened date;
  closed_through date;
  locked_through date;
begin
  for each in
    select cooperative_id, min(occurred_on) as earliest, min(occurred_on) filter (where kind <> 'year_closing') as earliest_ordinary
    from added group by cooperative_id
  loop
    perform pg_advisory_xact_lock_shared(hashtextextended('ledger.period:' || each.cooperative_id, 0));
    select opened_on into opened from ledger.book where cooperative_id = each.cooperative_id;
    if opened is null or each.earliest < opened then
      raise exception 'entry before the books were opened' using errcode = 'SG010';
    end if;
    select max(last_day), max(last_day) filter (where state = 'locked') into closed_through, locked_through
    from ledger.period where cooperative_id = each.cooperative_id;
    if each.earliest_ordinary <= closed_through or each.earliest <= locked_through then
      raise exception 'entry in a closed month' using errcode = 'SG011';
    end if;
  end loop;
  return null;
end
$$;
create trigger guard_entries after insert on ledger.entry referencing new table as added
  for each statement execute function ledger.guard_entries();

-- All lines of an entry arrive in one statement, numbered from 1, and sum to zero; their accounts exist, and name a member
-- where the account keeps a balance per member. Balances that were taken over may come without one: they are then still to
-- be spread. No join with a large table: a plan cached while it was empty would be slow for ever after.
create function ledger.guard_lines() returns trigger language plpgsql set plan_cache_mode = force_custom_plan as $$
declare
  each record;
  needs_member boolean;
begin
  if exists (
    select from added group by cooperative_id, entry_id
    having sum(amount_rupiah) <> 0 or min(line_no) <> 1 or max(line_no) <> count(*) or min(occurred_on) <> max(occurred_on)
  ) then
    raise exception 'entry does not balance' using errcode = 'SG012';
  end if;
  for each in
    select cooperative_id, account_code, count(*) > count(member_id) as leaves_out
    from added group by cooperative_id, account_code
  loop
    select member_ledger into needs_member from ledger.account where cooperative_id = each.cooperative_id and code = each.account_code;
    if not found then
      raise exception 'there is no account %', each.account_code using errcode = 'SG014';
    end if;
    if needs_member and each.leaves_out and exists (
      select from added a join ledger.entry e on e.cooperative_id = a.cooperative_id and e.id = a.entry_id
      where a.cooperative_id = each.cooperative_id and a.account_code = each.account_code and a.member_id is null
        and e.kind not in ('opening_balance', 'reversal')
    ) then
      raise exception 'account % needs a member', each.account_code using errcode = 'SG014';
    end if;
  end loop;
  return null;
end
$$;
create trigger guard_lines after insert on ledger.line referencing new table as added
  for each statement execute function ledger.guard_lines();

-- Posts entries with their lines, for the bound cooperative. A fact that was posted before is left alone; the answer names
-- the entries that are new. No table is joined here either.
create function ledger.post(
  ids text[], dates date[], kinds text[], sources text[], memos text[], reversed text[], counts int[], hashes text[],
  activity text, moment timestamptz,
  line_entries text[], line_nos int[], line_dates date[], line_accounts text[], line_amounts bigint[],
  line_members text[], line_businesses boolean[], line_funds text[]
) returns text[] language plpgsql security definer set search_path = pg_catalog as $$
declare
  bound text := platform.current_cooperative();
  fresh text[];
begin
  if bound is null then raise exception 'no cooperative is bound' using errcode = 'SG013'; end if;
  if exists (
    select from unnest(ids, counts, dates) as e(id, lines, day)
    full join (
      select entry, sum(amount) as total, count(*) as lines, min(day) as day
      from unnest(line_entries, line_amounts, line_dates) as l(entry, amount, day) group by entry
    ) l on l.entry = e.id
    where l.total is distinct from 0 or l.lines is distinct from e.lines or l.day is distinct from e.day
  ) then
    raise exception 'entry does not balance' using errcode = 'SG012';
  end if;

  with added as (
    insert into ledger.entry (cooperative_id, id, occurred_on, recorded_at, kind, source, memo, reverses, line_count, activity_id, hash)
    select bound, e.id, e.day, moment, e.kind, e.source, e.memo, e.reverses, e.lines, activity, e.hash
    from unnest(ids, dates, kinds, sources, memos, reversed, counts, hashes)
      as e(id, day, kind, source, memo, reverses, lines, hash)
    on conflict (cooperative_id, source, kind) do nothing
    returning id)
  select coalesce(array_agg(id), '{}') into fresh from added;

  insert into ledger.line (cooperative_id, entry_id, line_no, occurred_on, account_code, amount_rupiah, member_id, is_member_business, fund)
  select bound, l.entry, l.no, l.day, l.account, l.amount, l.member, l.business, l.fund
  from unnest(line_entries, line_nos, line_dates, line_accounts, line_amounts, line_members, line_businesses, line_funds)
    as l(entry, no, day, account, amount, member, business, fund)
  where cardinality(fresh) = cardinality(ids) or l.entry = any(fresh);
  return fresh;
end
$$;
revoke execute on function ledger.post from public;
grant execute on function ledger.post to sokoguru_bound;
