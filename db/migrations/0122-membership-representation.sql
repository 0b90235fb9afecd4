-- A member may be a cooperative (UU 25/1992 art. 18): it acts through the persons whom its mandate names, one member however many
-- they are. When it names another the earlier one stays in the record.

-- Number of the decree that made the member a legal person; null: a natural person.
alter table membership.member add column legal_number text check (legal_number <> '');

create table membership.representation (
  cooperative_id platform.id not null,
  id platform.id not null,
  member_id platform.id not null,
  person_id platform.id not null references identity.person,
  name text not null,
  stands boolean not null,          -- false: no longer
  mandate_number text not null,
  mandate_on date not null,
  from_on date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references membership.member
);
create index representation_by_person on membership.representation (person_id, cooperative_id, member_id, id);
create index representation_by_member on membership.representation (cooperative_id, member_id, id);
select platform.isolate('membership.representation');
select platform.append_only('membership.representation');

-- Who stands for a member now.
create view membership.representative with (security_invoker = true) as
  select last.* from (
    select distinct on (r.cooperative_id, r.member_id, r.person_id) r.* from membership.representation r
    order by r.cooperative_id, r.member_id, r.person_id, r.id desc) last
  where last.stands;
grant select on membership.representative to sokoguru_bound;
