-- Dispatch: work to be done, to whom it was offered and why, and how it went. The log is append-only; where a job stands is
-- kept beside it by the database itself, for locks and lists.

create schema dispatch;

create table dispatch.job (
  cooperative_id platform.id not null,
  id platform.id not null,
  reference text not null check (length(reference) between 1 and 200),   -- the asking room's own: 'order:ord_…'
  title text not null,
  district text not null,                  -- where, as far as everybody may know before accepting
  starts_on date not null,
  start_minute int not null check (start_minute between 0 and 1439),     -- minutes after midnight, in the cooperative's zone
  duration_minutes int not null check (duration_minutes between 1 and 1440),
  worker_rupiah bigint not null check (worker_rupiah >= 0),              -- what the work will bring to whoever does it
  opened_on date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  unique (cooperative_id, reference)
);
select platform.isolate('dispatch.job');
select platform.append_only('dispatch.job');

-- Every legal step of a job, the same list as in the program.
create table dispatch.job_step (
  step text not null,
  from_state text not null,
  state text not null,
  primary key (step, from_state, state)
);
insert into dispatch.job_step (step, from_state, state) values
  ('offered', 'waiting', 'offered'),
  ('accepted', 'offered', 'accepted'),
  ('declined', 'offered', 'waiting'),
  ('expired', 'offered', 'waiting'),
  ('given_back', 'accepted', 'waiting'),
  ('taken_back', 'offered', 'waiting'),
  ('taken_back', 'accepted', 'waiting'),
  ('started', 'accepted', 'started'),
  ('done', 'accepted', 'done'),
  ('done', 'started', 'done'),
  ('cancelled', 'waiting', 'cancelled'),
  ('cancelled', 'offered', 'cancelled'),
  ('cancelled', 'accepted', 'cancelled'),
  ('cancelled', 'started', 'cancelled');
grant select on dispatch.job_step to sokoguru_bound;

-- Whom to offer a job, with everything that counted: all candidates, all points, the weights and the articles of the day.
create table dispatch.decision (
  cooperative_id platform.id not null,
  id platform.id not null,
  job_id platform.id not null,
  kind text not null check (kind in ('rule', 'override')),
  chosen platform.id,
  runner_up platform.id,
  bylaws_version platform.id not null,
  facts jsonb not null,                    -- what the rule was given: enough to decide again
  verdict jsonb not null,                  -- what it answered
  reason text not null default '',         -- of an override: written by the person who overrode
  decided_by jsonb not null,
  decided_at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, job_id) references dispatch.job,
  check (kind = 'rule' or (reason <> '' and chosen is not null))
);
create index decision_by_job on dispatch.decision (cooperative_id, job_id, id);
create index decision_by_time on dispatch.decision (cooperative_id, decided_at);
select platform.isolate('dispatch.decision');
select platform.append_only('dispatch.decision');

create table dispatch.job_event (
  cooperative_id platform.id not null,
  job_id platform.id not null,
  seq int not null check (seq > 0),
  step text not null,
  from_state text not null,
  state text not null,
  member_id platform.id,                   -- whom it concerns
  decision_id platform.id,                 -- of an offer: why it was made
  expires_at timestamptz,                  -- of an offer: until when it stands
  note text not null default '',
  actor jsonb not null,
  occurred_on date not null,
  at timestamptz not null,
  primary key (cooperative_id, job_id, seq),
  foreign key (cooperative_id, job_id) references dispatch.job,
  foreign key (cooperative_id, decision_id) references dispatch.decision,
  foreign key (step, from_state, state) references dispatch.job_step,
  check ((step = 'offered') = (decision_id is not null)),
  check ((step = 'offered') = (expires_at is not null)),
  check (step <> 'offered' or member_id is not null)
);
create index job_event_by_member on dispatch.job_event (cooperative_id, member_id, step);
select platform.isolate('dispatch.job_event');
select platform.append_only('dispatch.job_event');

-- Where each job stands. Written by the two triggers below and by nobody else.
create table dispatch.job_standing (
  cooperative_id platform.id not null,
  job_id platform.id not null,
  seq int not null,
  state text not null,
  member_id platform.id,                   -- to whom it is offered, or who took it
  expires_at timestamptz,
  done_on date,
  starts_on date not null,
  start_minute int not null,
  duration_minutes int not null,
  worker_rupiah bigint not null,
  primary key (cooperative_id, job_id),
  foreign key (cooperative_id, job_id) references dispatch.job
);
create index standing_by_member on dispatch.job_standing (cooperative_id, member_id, starts_on);
create index standing_by_state on dispatch.job_standing (cooperative_id, state, starts_on);
create index standing_by_expiry on dispatch.job_standing (expires_at) where state = 'offered';
select platform.isolate('dispatch.job_standing');
revoke insert, update, delete on dispatch.job_standing from sokoguru_bound;

create function dispatch.begin_standing() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into dispatch.job_standing (cooperative_id, job_id, seq, state, starts_on, start_minute, duration_minutes, worker_rupiah)
  values (new.cooperative_id, new.id, 0, 'waiting', new.starts_on, new.start_minute, new.duration_minutes, new.worker_rupiah);
  return null;
end
$$;
create trigger begin_standing after insert on dispatch.job for each row execute function dispatch.begin_standing();

-- A step follows the one before it, from the state in which the job really is; of two at once one is refused.
create function dispatch.follow_standing() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update dispatch.job_standing s
  set seq = new.seq, state = new.state,
      member_id = case when new.state = 'waiting' then null else coalesce(new.member_id, s.member_id) end,
      expires_at = new.expires_at,
      done_on = case when new.step = 'done' then new.occurred_on else s.done_on end
  where s.cooperative_id = new.cooperative_id and s.job_id = new.job_id and s.seq = new.seq - 1 and s.state = new.from_state;
  if not found then
    raise exception 'job % is not where step % begins', new.job_id, new.seq using errcode = 'SG080';
  end if;
  return null;
end
$$;
create trigger follow_standing after insert on dispatch.job_event for each row execute function dispatch.follow_standing();

-- Days on which a member takes no work; without an end: until further notice.
create table dispatch.absence (
  cooperative_id platform.id not null,
  id platform.id not null,
  member_id platform.id not null,
  from_on date not null,
  to_on date,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  check (to_on is null or to_on >= from_on)
);
create index absence_by_member on dispatch.absence (cooperative_id, member_id, from_on);
select platform.isolate('dispatch.absence');
select platform.append_only('dispatch.absence');

create table dispatch.absence_end (
  cooperative_id platform.id not null,
  absence_id platform.id not null,
  ended_at timestamptz not null,
  primary key (cooperative_id, absence_id),
  foreign key (cooperative_id, absence_id) references dispatch.absence
);
select platform.isolate('dispatch.absence_end');
select platform.append_only('dispatch.absence_end');
