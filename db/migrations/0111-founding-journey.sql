-- The way from an idea to a registered cooperative: what was recorded of each step, who sees to it, and the founding meeting
-- as it is run. Everything is added and nothing changed: a correction is a new row that says why.

alter table founding.draft
  add column kind text not null default 'new' check (kind in ('new', 'conversion')),
  add column multi_stakeholder boolean;   -- null: as the preset has it

-- A founder belongs to a stakeholder group, or stands for a cooperative that gave a mandate.
alter table founding.founder_event
  add column group_key text,
  add column cooperative_name text,
  add column legal_number text,
  add column mandate_number text,
  add column mandate_on date,
  add constraint whole_mandate check (num_nulls(cooperative_name, legal_number, mandate_number, mandate_on) in (0, 4));

-- What was recorded of a step that happens outside the program; the newest of a step holds.
create table founding.step_record (
  cooperative_id platform.id not null,
  id platform.id not null,
  step text not null,
  fields jsonb not null,            -- { on, number, person, office, … } as the step asks for them; {}: it is open again
  undone boolean not null default false,
  reason text not null default '',  -- why it was corrected or undone
  recorded_by jsonb not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id) references founding.draft,
  check (not undone or reason <> '')
);
create index step_record_by_step on founding.step_record (cooperative_id, step, id);
select platform.isolate('founding.step_record');
select platform.append_only('founding.step_record');

-- Who sees to a step and until when; the newest of a step holds.
create table founding.step_assignment (
  cooperative_id platform.id not null,
  id platform.id not null,
  step text not null,
  owner_person_id platform.id references identity.person,
  due_on date,
  assigned_by jsonb not null,
  assigned_at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id) references founding.draft
);
create index step_assignment_by_step on founding.step_assignment (cooperative_id, step, id);
select platform.isolate('founding.step_assignment');
select platform.append_only('founding.step_assignment');

-- How a founding meeting ended: the cooperative exists, too few came, or a motion fell.
create table founding.meeting_outcome (
  cooperative_id platform.id not null,
  meeting_id platform.id not null,
  outcome text not null check (outcome in ('founded', 'no_quorum', 'fell')),
  present integer not null,
  needed integer not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, meeting_id),
  foreign key (cooperative_id) references founding.draft
);
select platform.isolate('founding.meeting_outcome');
select platform.append_only('founding.meeting_outcome');

-- Minutes say what was corrected afterwards beside what they said at first.
create table founding.meeting_correction (
  cooperative_id platform.id not null,
  id platform.id not null,
  meeting_id platform.id not null,
  part text not null check (part in ('place', 'startsAt', 'endsAt', 'witness', 'note')),
  said text not null,
  reason text not null,
  corrected_by jsonb not null,
  corrected_at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id) references founding.draft
);
select platform.isolate('founding.meeting_correction');
select platform.append_only('founding.meeting_correction');

-- Signatures of founders under the minutes as they read then: from a phone, or seen on paper by whoever noted them.
create table founding.meeting_signature (
  cooperative_id platform.id not null,
  meeting_id platform.id not null,
  person_id platform.id not null references identity.person,
  minutes_hash text not null,
  channel text not null check (channel in ('phone', 'paper')),
  noted_by jsonb not null,
  signed_at timestamptz not null,
  primary key (cooperative_id, meeting_id, person_id, minutes_hash),
  foreign key (cooperative_id) references founding.draft
);
select platform.isolate('founding.meeting_signature');
select platform.append_only('founding.meeting_signature');
