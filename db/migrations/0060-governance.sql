-- Meetings, who was there, what was moved and decided. Everything is added and nothing is changed: a meeting that failed its
-- quorum, a motion that fell and a resolution that turned out invalid all stay in the record.

create schema governance;

create table governance.meeting (
  cooperative_id platform.id not null,
  id platform.id not null,
  kind text not null check (kind in ('founding', 'annual', 'planning', 'election', 'special', 'extraordinary')),
  form text not null check (form in ('offline', 'online', 'hybrid')),
  title text not null,
  held_on date not null,
  starts_at time not null,
  place text not null,
  link text,
  call smallint not null default 1 check (call in (1, 2)),
  previous_meeting_id platform.id,
  called_on date not null,
  called_by jsonb not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, previous_meeting_id) references governance.meeting
);
select platform.isolate('governance.meeting');
select platform.append_only('governance.meeting');

create table governance.agenda_item (
  cooperative_id platform.id not null,
  meeting_id platform.id not null,
  position smallint not null check (position > 0),
  title text not null,
  decision_kind text,               -- null: a report, nothing to decide
  primary key (cooperative_id, meeting_id, position),
  foreign key (cooperative_id, meeting_id) references governance.meeting
);
select platform.isolate('governance.agenda_item');
select platform.append_only('governance.agenda_item');

-- Proof of the call: who was told, how and when.
create table governance.notice (
  cooperative_id platform.id not null,
  meeting_id platform.id not null,
  member_id platform.id not null,
  channel text not null,
  sent_at timestamptz not null,
  primary key (cooperative_id, meeting_id, member_id, channel),
  foreign key (cooperative_id, meeting_id) references governance.meeting
);
select platform.isolate('governance.notice');
select platform.append_only('governance.notice');

create table governance.meeting_event (
  cooperative_id platform.id not null,
  id platform.id not null,
  meeting_id platform.id not null,
  kind text not null check (kind in ('opened', 'closed')),
  chair_member_id platform.id,
  minute_taker_member_id platform.id,
  note text not null default '',
  at timestamptz not null,
  primary key (cooperative_id, id),
  unique (cooperative_id, meeting_id, kind),
  foreign key (cooperative_id, meeting_id) references governance.meeting
);
select platform.isolate('governance.meeting_event');
select platform.append_only('governance.meeting_event');

-- Who could vote in this meeting, frozen when it was opened.
create table governance.roll_entry (
  cooperative_id platform.id not null,
  meeting_id platform.id not null,
  member_id platform.id not null,
  number integer not null,
  name text not null,
  primary key (cooperative_id, meeting_id, member_id),
  foreign key (cooperative_id, meeting_id) references governance.meeting
);
select platform.isolate('governance.roll_entry');
select platform.append_only('governance.roll_entry');

create table governance.presence (
  cooperative_id platform.id not null,
  id platform.id not null,
  meeting_id platform.id not null,
  member_id platform.id not null,
  came boolean not null,            -- false: left
  channel text not null check (channel in ('self', 'officer')),
  at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, meeting_id) references governance.meeting
);
create index presence_by_meeting on governance.presence (cooperative_id, meeting_id, member_id, id);
select platform.isolate('governance.presence');
select platform.append_only('governance.presence');

create table governance.motion (
  cooperative_id platform.id not null,
  id platform.id not null,
  meeting_id platform.id not null,
  position smallint not null,
  text text not null,
  decision_kind text not null,
  subject_type text not null check (subject_type in ('ordinary', 'accounts', 'surplus', 'bylaws', 'election', 'shares', 'authority')),
  subject_reference text,
  subject_hash text,
  content jsonb not null,           -- the changes of the bylaws, the persons proposed: what takes effect when adopted
  moved_by jsonb not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, meeting_id, position) references governance.agenda_item
);
create index motion_by_meeting on governance.motion (cooperative_id, meeting_id, position, id);
select platform.isolate('governance.motion');
select platform.append_only('governance.motion');

-- Musyawarah: what stood against consensus.
create table governance.deliberation (
  cooperative_id platform.id not null,
  motion_id platform.id not null,
  objections jsonb not null,        -- [{ by, text }]
  recorded_at timestamptz not null,
  primary key (cooperative_id, motion_id),
  foreign key (cooperative_id, motion_id) references governance.motion
);
select platform.isolate('governance.deliberation');
select platform.append_only('governance.deliberation');

create table governance.vote_opening (
  cooperative_id platform.id not null,
  motion_id platform.id not null,
  opened_at timestamptz not null,
  primary key (cooperative_id, motion_id),
  foreign key (cooperative_id, motion_id) references governance.motion
);
select platform.isolate('governance.vote_opening');
select platform.append_only('governance.vote_opening');

-- Open votes, cast on the phone: one a member, for good.
create table governance.ballot (
  cooperative_id platform.id not null,
  motion_id platform.id not null,
  member_id platform.id not null,
  choice text not null check (choice in ('for', 'against', 'abstain')),
  cast_at timestamptz not null,
  primary key (cooperative_id, motion_id, member_id),
  foreign key (cooperative_id, motion_id) references governance.vote_opening
);
select platform.isolate('governance.ballot');
select platform.append_only('governance.ballot');

-- What was decided, with every number the decision rests on, frozen.
create table governance.resolution (
  cooperative_id platform.id not null,
  id platform.id not null,
  motion_id platform.id not null,
  meeting_id platform.id not null,
  number integer not null,
  year integer not null,
  validity text not null check (validity in ('valid', 'rejected', 'invalid_no_quorum')),
  method text not null check (method in ('consensus', 'open', 'secret')),
  present integer not null,
  roll integer not null,
  votes_for integer not null,
  votes_against integer not null,
  votes_abstain integer not null,
  quorum_needed integer not null,
  majority_needed integer not null,
  article text not null,
  bylaws_version text,
  adopted_on date not null,
  effective_on date,
  hash text not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  unique (cooperative_id, motion_id),
  unique (cooperative_id, year, number),
  foreign key (cooperative_id, motion_id) references governance.motion,
  check (votes_for + votes_against + votes_abstain <= roll),
  check (present <= roll)
);
select platform.isolate('governance.resolution');
select platform.append_only('governance.resolution');

create table governance.signature (
  cooperative_id platform.id not null,
  meeting_id platform.id not null,
  member_id platform.id not null,
  minutes_hash text not null,
  signed_at timestamptz not null,
  primary key (cooperative_id, meeting_id, member_id, minutes_hash),
  foreign key (cooperative_id, meeting_id) references governance.meeting
);
select platform.isolate('governance.signature');
select platform.append_only('governance.signature');
