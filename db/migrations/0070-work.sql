-- Work by the hour: what members did, who approved it, what it was paid.

create schema work;

create table work.hours (
  cooperative_id platform.id not null,
  id platform.id not null,
  member_id platform.id not null,
  worked_on date not null,
  minutes integer not null check (minutes between 1 and 1440),
  grade text not null,
  note text not null default '',
  logged_at timestamptz not null,
  primary key (cooperative_id, id)
);
create index hours_by_member on work.hours (cooperative_id, member_id, worked_on);
create index hours_by_day on work.hours (cooperative_id, worked_on);
select platform.isolate('work.hours');
select platform.append_only('work.hours');

-- Approved at the rate of its day, or turned down with a reason. Each entry of hours is decided once.
create table work.hours_decision (
  cooperative_id platform.id not null,
  hours_id platform.id not null,
  approved boolean not null,
  hourly_rate bigint not null check (hourly_rate >= 0),   -- rupiah an hour by the bylaws of the day worked
  pay bigint not null check (pay >= 0),
  reason text not null default '',
  decided_on date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, hours_id),
  foreign key (cooperative_id, hours_id) references work.hours
);
select platform.isolate('work.hours_decision');
select platform.append_only('work.hours_decision');

-- Pay of a month: which hours it pays, and the entry that owes it.
create table work.pay_run (
  cooperative_id platform.id not null,
  id platform.id not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  run_on date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id)
);
select platform.isolate('work.pay_run');
select platform.append_only('work.pay_run');

create table work.pay_line (
  cooperative_id platform.id not null,
  pay_run_id platform.id not null,
  hours_id platform.id not null,
  member_id platform.id not null,
  pay bigint not null,
  primary key (cooperative_id, hours_id),
  foreign key (cooperative_id, pay_run_id) references work.pay_run,
  foreign key (cooperative_id, hours_id) references work.hours_decision
);
create index pay_line_by_run on work.pay_line (cooperative_id, pay_run_id, member_id);
select platform.isolate('work.pay_line');
select platform.append_only('work.pay_line');
