-- The initial business plan, in versions: whoever saves it adds one, and the newest holds.

create table founding.business_plan (
  cooperative_id platform.id not null,
  id platform.id not null,
  version integer not null check (version > 0),
  plan jsonb not null,
  saved_by platform.id references identity.person,   -- null: the owner of the machine
  saved_at timestamptz not null,
  primary key (cooperative_id, id),
  unique (cooperative_id, version),
  foreign key (cooperative_id) references founding.draft
);
select platform.isolate('founding.business_plan');
select platform.append_only('founding.business_plan');
