-- The bylaws (Anggaran Dasar and ART): one row per adopted version, never touched again.

create schema bylaws;

create table bylaws.version (
  cooperative_id platform.id not null references identity.cooperative,
  id platform.id not null,
  number integer not null check (number >= 1),
  edition integer not null check (edition >= 1),   -- of the document's own shape
  document jsonb not null,                         -- the values: amounts as decimal strings, parts as integers
  legal_text jsonb not null,                       -- the articles as adopted, in both languages
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  resolution_id platform.id not null,              -- no version without the resolution that it rests on
  resolution_hash text not null check (resolution_hash ~ '^[0-9a-f]{64}$'),
  resolution_label text not null,                  -- as people cite it, '3/RA/2026'
  resolution_meeting_id platform.id not null,      -- the meeting that took it
  adopted_on date not null,
  effective_on date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  unique (cooperative_id, number),
  unique (cooperative_id, resolution_id),          -- one resolution changes the bylaws once
  check (effective_on >= adopted_on)               -- a change never reaches back
);
create index version_by_effect on bylaws.version (cooperative_id, effective_on, number);
select platform.isolate('bylaws.version');
select platform.append_only('bylaws.version');

-- Numbers run without a gap and force follows adoption: a later version never takes force before an earlier one.
create function bylaws.follow_predecessor() returns trigger language plpgsql as $$
declare
  latest record;
begin
  select number, effective_on into latest from bylaws.version
  where cooperative_id = new.cooperative_id order by number desc limit 1;
  if new.number <> coalesce(latest.number, 0) + 1 then
    raise exception 'bylaws version % does not follow version %', new.number, coalesce(latest.number, 0) using errcode = 'SG020';
  end if;
  if new.effective_on < latest.effective_on then
    raise exception 'bylaws version % would take force before version %', new.number, latest.number using errcode = 'SG021';
  end if;
  return new;
end
$$;
create trigger follow_predecessor before insert on bylaws.version
  for each row execute function bylaws.follow_predecessor();
