-- Before the cooperative exists: who founds it, and the rules they are agreeing on.

create schema founding;

create table founding.draft (
  cooperative_id platform.id not null primary key,
  preset text not null,
  purpose text not null,
  seat_city text not null,
  started_at timestamptz not null
);
select platform.isolate('founding.draft');
select platform.append_only('founding.draft');

-- Each agreed deviation from the preset, in order; the newest of a path holds.
create table founding.draft_change (
  cooperative_id platform.id not null,
  id platform.id not null,
  path text not null,
  value jsonb not null,
  changed_by jsonb not null,
  changed_at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id) references founding.draft
);
select platform.isolate('founding.draft_change');
select platform.append_only('founding.draft_change');

-- Founders (pendiri) come and go until the meeting; the order of coming is the order of the attendance list.
create table founding.founder_event (
  cooperative_id platform.id not null,
  id platform.id not null,
  person_id platform.id not null references identity.person,
  name text not null,
  joined boolean not null,          -- false: withdrew
  reason text not null default '',
  at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id) references founding.draft
);
select platform.isolate('founding.founder_event');
select platform.append_only('founding.founder_event');
