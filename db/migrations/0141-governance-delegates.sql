-- Meetings of one group of the members (rapat kelompok), the delegates that they choose, and meetings of delegates. A group is a
-- stakeholder group of the bylaws (Permenkop UKM 8/2021) or, in a large cooperative, a section that the board formed.

alter table governance.meeting drop constraint meeting_kind_check;
alter table governance.meeting
  add column group_key text,            -- key of the stakeholder group, or id of the section
  add column group_name text,           -- as it was called on the day of the call
  add column by_delegates boolean not null default false,
  add constraint meeting_kind_check
    check (kind in ('founding', 'annual', 'planning', 'election', 'special', 'extraordinary', 'group')),
  add constraint meeting_of_group check ((kind = 'group') = (group_key is not null) and (group_key is null) = (group_name is null)),
  add constraint meeting_of_delegates check (not by_delegates or kind not in ('group', 'founding'));

-- On the roll of a meeting of delegates: for whom each stands, and how many members that were when the roll was frozen.
alter table governance.roll_entry
  add column delegate_of text,
  add column delegate_of_name text,
  add column delegate_of_members integer check (delegate_of_members > 0),
  add constraint roll_entry_delegate check (num_nulls(delegate_of, delegate_of_name, delegate_of_members) in (0, 3));

create table governance.section (
  cooperative_id platform.id not null,
  id platform.id not null,
  name text not null check (name <> ''),
  formed_on date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  unique (cooperative_id, name)
);
select platform.isolate('governance.section');
select platform.append_only('governance.section');

-- A member is in one section at a time: the newest row that had begun by a day.
create table governance.section_member (
  cooperative_id platform.id not null,
  id platform.id not null,
  section_id platform.id not null,
  member_id platform.id not null,
  from_on date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, section_id) references governance.section
);
create index section_member_newest on governance.section_member (cooperative_id, member_id, from_on desc, id desc);
select platform.isolate('governance.section_member');
select platform.append_only('governance.section_member');

-- Who was chosen, by which resolution of a group meeting. A later choice of the group takes the place of an earlier one.
create table governance.delegate (
  cooperative_id platform.id not null,
  resolution_id platform.id not null,
  member_id platform.id not null,
  position smallint not null check (position > 0),
  group_key text not null check (group_key <> ''),
  chosen_on date not null,
  primary key (cooperative_id, resolution_id, member_id),
  foreign key (cooperative_id, resolution_id) references governance.resolution
);
create index delegate_by_group on governance.delegate (cooperative_id, group_key, chosen_on desc, resolution_id desc);
select platform.isolate('governance.delegate');
select platform.append_only('governance.delegate');
