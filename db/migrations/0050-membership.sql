-- Members: the register that the law asks for (UU 25/1992 art. 17(2)), applications, and what happened to each.

create schema membership;

create table membership.application (
  cooperative_id platform.id not null,
  id platform.id not null,
  name text not null,
  phone text,
  email text,
  city text not null default '',
  reason text not null default '',
  applied_on date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  check (phone is not null or email is not null)
);
select platform.isolate('membership.application');
select platform.append_only('membership.application');

-- One row of the register. Numbers have no gaps and are never used again.
create table membership.member (
  cooperative_id platform.id not null,
  id platform.id not null,
  number integer not null check (number > 0),
  person_id platform.id not null references identity.person,
  name text not null,
  membership_class text not null default 'full' check (membership_class in ('full', 'associate')),
  admitted_on date not null,
  application_id platform.id,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  unique (cooperative_id, number),
  foreign key (cooperative_id, application_id) references membership.application
);
create index member_by_person on membership.member (person_id, cooperative_id);
select platform.isolate('membership.member');
select platform.append_only('membership.member');

-- What happened to an application or a member, and on what it rests.
create table membership.decision (
  cooperative_id platform.id not null,
  application_id platform.id not null,
  admitted boolean not null,
  reason text not null,
  decided_on date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, application_id),
  foreign key (cooperative_id, application_id) references membership.application
);
select platform.isolate('membership.decision');
select platform.append_only('membership.decision');

create table membership.member_event (
  cooperative_id platform.id not null,
  id platform.id not null,
  member_id platform.id not null,
  kind text not null check (kind in ('paid_up', 'exit_requested', 'left')),
  reason text not null default '',
  occurred_on date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references membership.member
);
create unique index member_event_once on membership.member_event (cooperative_id, member_id, kind) where kind in ('paid_up', 'left');
select platform.isolate('membership.member_event');
select platform.append_only('membership.member_event');

-- The register as it stands: admitted, a full member since paying the entry share, left.
create view membership.register with (security_invoker = true) as
  select m.cooperative_id, m.id, m.number, m.person_id, m.name, m.membership_class, m.admitted_on,
         paid.occurred_on as paid_up_on, asked.occurred_on as exit_requested_on, gone.occurred_on as left_on, gone.reason as left_reason
  from membership.member m
  left join membership.member_event paid on paid.cooperative_id = m.cooperative_id and paid.member_id = m.id and paid.kind = 'paid_up'
  left join membership.member_event gone on gone.cooperative_id = m.cooperative_id and gone.member_id = m.id and gone.kind = 'left'
  left join lateral (
    select min(e.occurred_on) as occurred_on from membership.member_event e
    where e.cooperative_id = m.cooperative_id and e.member_id = m.id and e.kind = 'exit_requested') asked on true;
grant select on membership.register to sokoguru_bound;
