-- Stakeholder groups of a multi-stakeholder cooperative (Permenkop UKM 8/2021): in which group a member is, from when, and why.
-- A member moves by a new row; the group of a day is the newest row that had begun by then.

alter table membership.application add column group_key text check (group_key <> '');

create table membership.member_group (
  cooperative_id platform.id not null,
  id platform.id not null,
  member_id platform.id not null,
  group_key text not null check (group_key <> ''),
  from_on date not null,
  reason text not null default '',        -- empty: as the member was admitted
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references membership.member
);
create index member_group_newest on membership.member_group (cooperative_id, member_id, from_on desc, id desc);
select platform.isolate('membership.member_group');
select platform.append_only('membership.member_group');

-- A group never begins before its member, nor before the group that it follows: what a year was divided by stays as it was.
create function membership.guard_member_group() returns trigger language plpgsql as $$
begin
  if new.from_on < (select m.admitted_on from membership.member m
                    where m.cooperative_id = new.cooperative_id and m.id = new.member_id)
     or exists (select from membership.member_group g
                where g.cooperative_id = new.cooperative_id and g.member_id = new.member_id and g.from_on > new.from_on) then
    raise exception 'the group of member % would reach back', new.member_id using errcode = 'SG050';
  end if;
  return new;
end
$$;
create trigger guard_member_group before insert on membership.member_group
  for each row execute function membership.guard_member_group();

create or replace view membership.register with (security_invoker = true) as
  select m.cooperative_id, m.id, m.number, m.person_id, m.name, m.membership_class, m.admitted_on,
         paid.occurred_on as paid_up_on, asked.occurred_on as exit_requested_on, gone.occurred_on as left_on, gone.reason as left_reason,
         placed.group_key
  from membership.member m
  left join membership.member_event paid on paid.cooperative_id = m.cooperative_id and paid.member_id = m.id and paid.kind = 'paid_up'
  left join membership.member_event gone on gone.cooperative_id = m.cooperative_id and gone.member_id = m.id and gone.kind = 'left'
  left join lateral (
    select min(e.occurred_on) as occurred_on from membership.member_event e
    where e.cooperative_id = m.cooperative_id and e.member_id = m.id and e.kind = 'exit_requested') asked on true
  left join lateral (
    select g.group_key from membership.member_group g
    where g.cooperative_id = m.cooperative_id and g.member_id = m.id
    order by g.from_on desc, g.id desc limit 1) placed on true;
