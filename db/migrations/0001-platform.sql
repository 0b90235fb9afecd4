-- The machine room: who may see which rows, what was done, what follows from it.

do $$
begin
  -- Roles belong to the whole server: another installation may be creating it at this very moment.
  begin
    if not exists (select from pg_roles where rolname = 'sokoguru_bound') then
      create role sokoguru_bound nologin nobypassrls;
    end if;
  exception when duplicate_object or unique_violation then
    null;
  end;
  if not pg_has_role(current_user, 'sokoguru_bound', 'set') then
    execute format('grant sokoguru_bound to %I', current_user);
  end if;
end
$$;

-- TypeID: a kind prefix and a UUIDv7 in base 32. Sorts by creation time under "C".
create domain platform.id as text collate "C"
  check (value ~ '^[a-z]{2,8}_[0-7][0-9a-hjkmnp-tv-z]{25}$');

-- The cooperative that the transaction is bound to; null outside one.
create function platform.current_cooperative() returns text language sql stable
  return nullif(current_setting('sokoguru.cooperative', true), '');

-- The person that the transaction acts for; null for the system and the public.
create function platform.current_person() returns text language sql stable
  return nullif(current_setting('sokoguru.person', true), '');

-- The second wall: rows of other cooperatives do not exist for the bound role.
create function platform.isolate(target regclass) returns void language plpgsql as $$
declare
  target_schema text := (select n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = target);
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy own_cooperative on %s using (cooperative_id = platform.current_cooperative()) with check (cooperative_id = platform.current_cooperative())', target);
  execute format('grant select, insert, update, delete on %s to sokoguru_bound', target);
  execute format('grant usage on schema %I to sokoguru_bound', target_schema);
end
$$;

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '%.% is append-only: a correction is a new row', tg_table_schema, tg_table_name using errcode = 'SG001';
end
$$;

-- Rows are added and never touched again, by nobody: by privilege for the bound role, by trigger for the owner too.
create function platform.append_only(target regclass) returns void language plpgsql as $$
begin
  execute format('create trigger append_only before update or delete on %s for each row execute function platform.refuse_change()', target);
  execute format('create trigger append_only_truncate before truncate on %s for each statement execute function platform.refuse_change()', target);
  execute format('revoke update, delete on %s from sokoguru_bound', target);
end
$$;

-- Activity log: every command that was carried out. seq orders; hash covers the row; seals cover ranges.
create table platform.activity (
  seq bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  id platform.id not null unique,
  cooperative_id text collate "C" not null default '',
  command text not null,
  actor jsonb not null,
  bylaws_version text,
  input jsonb not null,
  outcome jsonb not null,
  at timestamptz not null,
  hash text not null
);
create index activity_by_cooperative on platform.activity (cooperative_id, seq);
select platform.append_only('platform.activity');

-- A seal: the Merkle root over a range of one cooperative's activity rows, chained to the seal before it.
create table platform.seal (
  cooperative_id text collate "C" not null,
  seal_no bigint not null,
  from_seq bigint not null,
  to_seq bigint not null,
  row_count bigint not null,
  root text not null,
  previous text not null,
  hash text not null,
  sealed_at timestamptz not null default now(),
  primary key (cooperative_id, seal_no)
);
select platform.append_only('platform.seal');

-- Twice is once: the stored outcome of a key, and the hash of the input it belongs to.
create table platform.idempotency (
  cooperative_id text collate "C" not null default '',
  key text not null check (length(key) <= 300),
  command text not null,
  input_hash text not null,
  outcome jsonb,
  at timestamptz not null,
  primary key (cooperative_id, key)
);

-- What happened, in the words of the room where it happened; reactions are jobs sent in the same transaction.
create table platform.event (
  seq bigint generated always as identity primary key,
  id platform.id not null unique,
  cooperative_id text collate "C" not null default '',
  name text not null,
  payload jsonb not null,
  activity_id platform.id not null,
  at timestamptz not null
);
create index event_by_name on platform.event (cooperative_id, name, seq);
select platform.append_only('platform.event');

-- Whose personal details were shown to whom (UU 27/2022).
create table platform.disclosure (
  seq bigint generated always as identity primary key,
  cooperative_id text collate "C" not null,
  query text not null,
  subject text not null,
  actor jsonb not null,
  at timestamptz not null
);
create index disclosure_by_subject on platform.disclosure (cooperative_id, subject, seq);
select platform.append_only('platform.disclosure');

grant usage on schema platform to sokoguru_bound;
