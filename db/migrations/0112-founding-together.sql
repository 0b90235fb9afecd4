-- What founders write together before the cooperative exists: ideas and votes on a shared board, the canvas in versions, and
-- each founder's own details for the deed. Everything is added and nothing changed: what is taken back is a new row.

-- How many votes each founder has on the board, until the founders agree on another number.
alter table founding.draft add column votes_each smallint not null default 5 check (votes_each > 0);

create table founding.votes_each_change (
  cooperative_id platform.id not null,
  id platform.id not null,
  votes_each smallint not null check (votes_each > 0),
  changed_by platform.id not null references identity.person,
  changed_at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id) references founding.draft
);
select platform.isolate('founding.votes_each_change');
select platform.append_only('founding.votes_each_change');

create table founding.idea (
  cooperative_id platform.id not null,
  id platform.id not null,
  text text not null,
  person_id platform.id not null references identity.person,
  written_at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id) references founding.draft
);
select platform.isolate('founding.idea');
select platform.append_only('founding.idea');

create table founding.idea_withdrawal (
  cooperative_id platform.id not null,
  idea_id platform.id not null,
  person_id platform.id not null references identity.person,
  withdrawn_at timestamptz not null,
  primary key (cooperative_id, idea_id),
  foreign key (cooperative_id, idea_id) references founding.idea
);
select platform.isolate('founding.idea_withdrawal');
select platform.append_only('founding.idea_withdrawal');

-- Groups of ideas; the newest name of a group holds.
create table founding.idea_group_name (
  cooperative_id platform.id not null,
  id platform.id not null,
  group_id platform.id not null,
  name text not null,
  person_id platform.id not null references identity.person,
  named_at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id) references founding.draft
);
select platform.isolate('founding.idea_group_name');
select platform.append_only('founding.idea_group_name');

-- An idea goes into a group, or out of every one; the newest move of an idea holds.
create table founding.idea_move (
  cooperative_id platform.id not null,
  id platform.id not null,
  idea_id platform.id not null,
  group_id platform.id,
  person_id platform.id not null references identity.person,
  moved_at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, idea_id) references founding.idea
);
select platform.isolate('founding.idea_move');
select platform.append_only('founding.idea_move');

-- A vote for an idea, or taken back; the newest of a person and an idea holds.
create table founding.idea_vote (
  cooperative_id platform.id not null,
  id platform.id not null,
  idea_id platform.id not null,
  person_id platform.id not null references identity.person,
  given boolean not null,
  cast_at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, idea_id) references founding.idea
);
select platform.isolate('founding.idea_vote');
select platform.append_only('founding.idea_vote');

-- The canvas, field by field. A saved text is a version; of two people who save at once, the key lets one be the next.
create table founding.canvas_text (
  cooperative_id platform.id not null,
  field text not null,
  version integer not null check (version > 0),
  text text not null,
  restored_from integer,             -- the version whose text was brought back
  person_id platform.id not null references identity.person,
  written_at timestamptz not null,
  primary key (cooperative_id, field, version),
  foreign key (cooperative_id) references founding.draft
);
select platform.isolate('founding.canvas_text');
select platform.append_only('founding.canvas_text');

-- What the deed needs of a founder, as the ID card says it; the newest of a person holds.
create table founding.founder_details (
  cooperative_id platform.id not null,
  id platform.id not null,
  person_id platform.id not null references identity.person,
  name_on_id_card text not null,
  national_id_number text not null check (national_id_number ~ '^[0-9]{16}$'),
  birth_place text not null,
  birth_date date not null,
  address text not null,
  occupation text not null,
  recorded_by platform.id not null references identity.person,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id) references founding.draft
);
create index founder_details_by_person on founding.founder_details (cooperative_id, person_id, id);
select platform.isolate('founding.founder_details');
select platform.append_only('founding.founder_details');
