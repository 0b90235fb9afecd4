-- A secondary cooperative is founded by cooperatives (UU 25/1992 art. 6): one entry of the roll each, for which several persons
-- may stand. The entry is there as long as one of them is.

create table governance.roll_person (
  cooperative_id platform.id not null,
  meeting_id platform.id not null,
  member_id platform.id not null,       -- the entry of the roll
  person_id platform.id not null references identity.person,
  position smallint not null check (position > 0),
  name text not null,
  primary key (cooperative_id, meeting_id, person_id),
  foreign key (cooperative_id, meeting_id, member_id) references governance.roll_entry
);
select platform.isolate('governance.roll_person');
select platform.append_only('governance.roll_person');

-- Who came or left for the entry; null: the member himself or herself.
alter table governance.presence add column person_id platform.id references identity.person;
