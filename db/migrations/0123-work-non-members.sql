-- Work by people who are not members: what the cap of the bylaws counts, what is owed for it, and when it was paid.

-- Who worked was a member on that day, or a candidate whose entry share was not paid up yet.
alter table work.hours_decision add column counts_as_member boolean not null default true;

create table work.non_member_hours (
  cooperative_id platform.id not null,
  id platform.id not null,
  name text not null check (name <> ''),
  worked_on date not null,
  minutes integer not null check (minutes between 1 and 1440),
  grade text not null,
  hourly_rate bigint not null check (hourly_rate >= 0),   -- rupiah an hour by the bylaws of the day worked
  pay bigint not null check (pay >= 0),
  note text not null default '',
  recorded_at timestamptz not null,
  primary key (cooperative_id, id)
);
create index non_member_hours_by_day on work.non_member_hours (cooperative_id, worked_on);
select platform.isolate('work.non_member_hours');
select platform.append_only('work.non_member_hours');

-- What became of them: paid, or withdrawn because they were written down wrongly. Never both.
create table work.non_member_hours_end (
  cooperative_id platform.id not null,
  hours_id platform.id not null,
  kind text not null check (kind in ('paid', 'withdrawn')),
  reason text not null default '' check (kind = 'paid' or reason <> ''),
  ended_on date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, hours_id),
  foreign key (cooperative_id, hours_id) references work.non_member_hours
);
select platform.isolate('work.non_member_hours_end');
select platform.append_only('work.non_member_hours_end');
