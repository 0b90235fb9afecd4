-- The marketplace: services with prices, orders of customers, and where each rupiah of a price went.

create schema marketplace;

-- A service and its versions: a change never touches what was ordered before.
create table marketplace.service (
  cooperative_id platform.id not null,
  id platform.id not null,
  key text collate "C" not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 60),   -- in the address of its page
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  unique (cooperative_id, key)
);
select platform.isolate('marketplace.service');
select platform.append_only('marketplace.service');

create table marketplace.service_version (
  cooperative_id platform.id not null,
  service_id platform.id not null,
  version int not null check (version > 0),
  name_id text not null,
  name_en text not null,
  description_id text not null default '',
  description_en text not null default '',
  unit_id text not null,                    -- what is counted: 'jam', 'kamar'
  unit_en text not null,
  base_rupiah bigint not null check (base_rupiah >= 0),
  per_unit_rupiah bigint not null check (per_unit_rupiah >= 0),
  least_units int not null check (least_units between 1 and 1000),
  most_units int not null check (most_units between 1 and 1000),
  base_minutes int not null check (base_minutes >= 0),
  minutes_per_unit int not null check (minutes_per_unit >= 0),
  notice_minutes int not null check (notice_minutes >= 0),     -- earliest start from now
  opens_minute int not null check (opens_minute between 0 and 1439),
  closes_minute int not null check (closes_minute between 1 and 1440),
  offered boolean not null,
  changed_by jsonb not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, service_id, version),
  foreign key (cooperative_id, service_id) references marketplace.service,
  check (least_units <= most_units and opens_minute < closes_minute),
  check (base_rupiah + per_unit_rupiah > 0 and base_minutes + minutes_per_unit > 0)
);
select platform.isolate('marketplace.service_version');
select platform.append_only('marketplace.service_version');

-- How customers pay by bank; the newest row holds.
create table marketplace.payment_note (
  cooperative_id platform.id not null,
  id platform.id not null,
  words text not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id)
);
select platform.isolate('marketplace.payment_note');
select platform.append_only('marketplace.payment_note');

create table marketplace.customer_order (
  cooperative_id platform.id not null,
  id platform.id not null,
  number int not null check (number > 0),   -- for people to say on the phone
  service_id platform.id not null,
  service_version int not null,
  quantity int not null check (quantity > 0),
  starts_on date not null,
  start_minute int not null check (start_minute between 0 and 1439),
  duration_minutes int not null check (duration_minutes between 1 and 1440),
  price_rupiah bigint not null check (price_rupiah > 0),      -- frozen
  customer_name text not null,
  customer_phone text not null,
  customer_member_id platform.id,           -- where the customer is a member: business with a member
  district text not null,
  address text not null,
  note text not null default '',
  placed_on date not null,
  placed_at timestamptz not null,
  placed_by jsonb not null,
  primary key (cooperative_id, id),
  unique (cooperative_id, number),
  foreign key (cooperative_id, service_id, service_version) references marketplace.service_version
);
create index order_by_customer on marketplace.customer_order (cooperative_id, customer_phone);
select platform.isolate('marketplace.customer_order');
select platform.append_only('marketplace.customer_order');

-- The customer's key to the order, without an account. Only its hash is kept; the newest row opens.
create table marketplace.order_link (
  cooperative_id platform.id not null,
  id platform.id not null,
  order_id platform.id not null,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  issued_at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, order_id) references marketplace.customer_order
);
create index link_by_order on marketplace.order_link (cooperative_id, order_id, id);
select platform.isolate('marketplace.order_link');
select platform.append_only('marketplace.order_link');

-- In which cooperative a key opens an order: the address of the customer's page names none.
create function marketplace.cooperative_of_key(hash text) returns text
language sql stable security definer set search_path = pg_catalog
return (select l.cooperative_id from marketplace.order_link l where l.token_hash = hash);
revoke execute on function marketplace.cooperative_of_key(text) from public;
grant execute on function marketplace.cooperative_of_key(text) to sokoguru_bound;

-- Every legal step of an order, the same list as in the program.
create table marketplace.order_step (
  step text not null,
  from_state text not null,
  state text not null,
  primary key (step, from_state, state)
);
insert into marketplace.order_step (step, from_state, state) values
  ('finished', 'placed', 'done'),
  ('settled', 'done', 'settled'),
  ('cancelled', 'placed', 'cancelled'),
  ('cancelled_late', 'placed', 'fee_due'),
  ('customer_absent', 'placed', 'fee_due'),
  ('fee_settled', 'fee_due', 'fee_settled'),
  ('fee_waived', 'fee_due', 'cancelled');
grant select on marketplace.order_step to sokoguru_bound;

create table marketplace.order_event (
  cooperative_id platform.id not null,
  order_id platform.id not null,
  seq int not null check (seq > 0),
  step text not null,
  from_state text not null,
  state text not null,
  note text not null default '',
  actor jsonb not null,
  occurred_on date not null,
  at timestamptz not null,
  primary key (cooperative_id, order_id, seq),
  foreign key (cooperative_id, order_id) references marketplace.customer_order,
  foreign key (step, from_state, state) references marketplace.order_step
);
select platform.isolate('marketplace.order_event');
select platform.append_only('marketplace.order_event');

-- Where each order stands. Written by the two triggers below and by nobody else.
create table marketplace.order_standing (
  cooperative_id platform.id not null,
  order_id platform.id not null,
  seq int not null,
  state text not null,
  done_on date,
  starts_on date not null,
  primary key (cooperative_id, order_id),
  foreign key (cooperative_id, order_id) references marketplace.customer_order
);
create index order_by_state on marketplace.order_standing (cooperative_id, state, starts_on);
select platform.isolate('marketplace.order_standing');
revoke insert, update, delete on marketplace.order_standing from sokoguru_bound;

create function marketplace.begin_standing() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into marketplace.order_standing (cooperative_id, order_id, seq, state, starts_on)
  values (new.cooperative_id, new.id, 0, 'placed', new.starts_on);
  return null;
end
$$;
create trigger begin_standing after insert on marketplace.customer_order for each row execute function marketplace.begin_standing();

create function marketplace.follow_standing() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update marketplace.order_standing s
  set seq = new.seq, state = new.state, done_on = case when new.step = 'finished' then new.occurred_on else s.done_on end
  where s.cooperative_id = new.cooperative_id and s.order_id = new.order_id and s.seq = new.seq - 1 and s.state = new.from_state;
  if not found then
    raise exception 'order % is not where step % begins', new.order_id, new.seq using errcode = 'SG090';
  end if;
  return null;
end
$$;
create trigger follow_standing after insert on marketplace.order_event for each row execute function marketplace.follow_standing();

-- A cancellation and what it costs under the articles of its day.
create table marketplace.cancellation (
  cooperative_id platform.id not null,
  order_id platform.id not null,
  ground text not null check (ground in ('in_time', 'late', 'customer_absent', 'by_cooperative', 'no_worker')),
  minutes_before int not null,
  fee_rupiah bigint not null check (fee_rupiah >= 0),
  bylaws_version platform.id not null,
  article text not null,
  reason text not null default '',
  cancelled_on date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, order_id),
  foreign key (cooperative_id, order_id) references marketplace.customer_order,
  check (fee_rupiah = 0 or ground in ('late', 'customer_absent'))
);
select platform.isolate('marketplace.cancellation');
select platform.append_only('marketplace.cancellation');

-- The split of a price, or of a cancellation fee: once, in whole rupiah, with the article of each part, frozen.
create table marketplace.settlement (
  cooperative_id platform.id not null,
  order_id platform.id not null,
  subject text not null check (subject in ('price', 'fee')),
  total_rupiah bigint not null check (total_rupiah > 0),
  member_id platform.id,                    -- who did the work
  worker_rupiah bigint not null check (worker_rupiah >= 0),
  duration_minutes int not null,
  bylaws_version platform.id not null,
  entry_id platform.id not null,
  settled_on date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, order_id),
  unique (cooperative_id, entry_id),
  foreign key (cooperative_id, order_id) references marketplace.customer_order
);
create index settlement_by_member on marketplace.settlement (cooperative_id, member_id, settled_on);
select platform.isolate('marketplace.settlement');
select platform.append_only('marketplace.settlement');

create table marketplace.settlement_part (
  cooperative_id platform.id not null,
  order_id platform.id not null,
  position int not null check (position > 0),
  key text not null,
  name text,
  goes_to text not null check (goes_to in ('worker', 'cooperative', 'fund')),
  fund text,
  bps int not null check (bps between 0 and 10000),
  amount_rupiah bigint not null check (amount_rupiah >= 0),
  article text not null,
  primary key (cooperative_id, order_id, position),
  foreign key (cooperative_id, order_id) references marketplace.settlement
);
select platform.isolate('marketplace.settlement_part');
select platform.append_only('marketplace.settlement_part');

-- The parts of a split sum to it: refused by the database too, at the end of the transaction.
create function marketplace.guard_split() returns trigger language plpgsql as $$
begin
  if (select sum(p.amount_rupiah) from marketplace.settlement_part p
      where p.cooperative_id = new.cooperative_id and p.order_id = new.order_id) is distinct from new.total_rupiah
    or (select coalesce(sum(p.amount_rupiah), 0) from marketplace.settlement_part p
        where p.cooperative_id = new.cooperative_id and p.order_id = new.order_id and p.goes_to = 'worker') <> new.worker_rupiah
  then
    raise exception 'the parts of order % do not sum to its price', new.order_id using errcode = 'SG091';
  end if;
  return null;
end
$$;
create constraint trigger guard_split after insert on marketplace.settlement deferrable initially deferred
  for each row execute function marketplace.guard_split();

-- A price given back, or part of it; every part of the split bears its share.
create table marketplace.refund (
  cooperative_id platform.id not null,
  id platform.id not null,
  order_id platform.id not null,
  amount_rupiah bigint not null check (amount_rupiah > 0),
  worker_rupiah bigint not null check (worker_rupiah >= 0),
  member_id platform.id,
  reason text not null,
  due_back_id platform.id not null,
  entry_id platform.id not null,
  refunded_on date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  unique (cooperative_id, entry_id),
  foreign key (cooperative_id, order_id) references marketplace.settlement
);
create index refund_by_order on marketplace.refund (cooperative_id, order_id);
create index refund_by_member on marketplace.refund (cooperative_id, member_id, refunded_on);
select platform.isolate('marketplace.refund');
select platform.append_only('marketplace.refund');

create table marketplace.refund_part (
  cooperative_id platform.id not null,
  refund_id platform.id not null,
  position int not null,
  amount_rupiah bigint not null check (amount_rupiah >= 0),
  primary key (cooperative_id, refund_id, position),
  foreign key (cooperative_id, refund_id) references marketplace.refund
);
select platform.isolate('marketplace.refund_part');
select platform.append_only('marketplace.refund_part');

-- Earnings paid out to a member, or set off against customers' cash that the member holds.
create table marketplace.payout (
  cooperative_id platform.id not null,
  id platform.id not null,
  member_id platform.id not null,
  amount_rupiah bigint not null check (amount_rupiah > 0),
  method text not null check (method in ('cash', 'bank', 'held-cash')),
  paid_on date not null,
  entry_id platform.id not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  unique (cooperative_id, entry_id)
);
create index payout_by_member on marketplace.payout (cooperative_id, member_id, paid_on);
select platform.isolate('marketplace.payout');
select platform.append_only('marketplace.payout');

create table marketplace.complaint (
  cooperative_id platform.id not null,
  id platform.id not null,
  order_id platform.id not null,
  words text not null,
  opened_at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, order_id) references marketplace.customer_order
);
create index complaint_by_order on marketplace.complaint (cooperative_id, order_id);
select platform.isolate('marketplace.complaint');
select platform.append_only('marketplace.complaint');

create table marketplace.complaint_answer (
  cooperative_id platform.id not null,
  complaint_id platform.id not null,
  outcome text not null check (outcome in ('explained', 'redone', 'refunded')),
  words text not null,
  answered_by jsonb not null,
  answered_at timestamptz not null,
  primary key (cooperative_id, complaint_id),
  foreign key (cooperative_id, complaint_id) references marketplace.complaint
);
select platform.isolate('marketplace.complaint_answer');
select platform.append_only('marketplace.complaint_answer');

-- A rating opens a conversation below a threshold of the board's own; it never enters the offering of work.
create table marketplace.rating (
  cooperative_id platform.id not null,
  order_id platform.id not null,
  stars smallint not null check (stars between 1 and 5),
  words text not null default '',
  rated_at timestamptz not null,
  primary key (cooperative_id, order_id),
  foreign key (cooperative_id, order_id) references marketplace.customer_order
);
select platform.isolate('marketplace.rating');
select platform.append_only('marketplace.rating');
