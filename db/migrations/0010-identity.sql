-- Who is who: cooperatives of this installation, persons (shared by all of them), what each person is where, and the
-- doors by which they come in.

create schema identity;

-- The public directory of this installation. Everybody may read it.
create table identity.cooperative (
  id platform.id primary key,
  slug text collate "C" not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,48}[a-z0-9]$'),
  name text not null check (length(name) between 1 and 200),
  legal_kind text not null,          -- one of the kinds of the law
  model text not null,               -- worker, platform, consumer, …: a business model, not a legal kind
  multi_stakeholder boolean not null default false,
  city text not null default '',
  time_zone text not null default 'Asia/Jakarta',
  demonstration boolean not null default false,
  founded_on date,                   -- the day of the founding meeting; null while it is being founded
  created_at timestamptz not null
);
grant usage on schema identity to sokoguru_bound;
grant select on identity.cooperative to sokoguru_bound;
grant insert on identity.cooperative to sokoguru_bound;
grant update (name, founded_on, city, legal_kind, model, multi_stakeholder) on identity.cooperative to sokoguru_bound;
alter table identity.cooperative enable row level security;
create policy directory on identity.cooperative for select using (true);
create policy founding on identity.cooperative for insert with check (id = platform.current_cooperative());
create policy own on identity.cooperative for update using (id = platform.current_cooperative());

-- A human being, once, however many cooperatives he or she belongs to.
create table identity.person (
  id platform.id primary key,
  name text not null check (length(name) between 1 and 200),
  name_given boolean not null default true,   -- false: signed in alone and has not said a name yet
  phone text unique check (phone ~ '^\+[1-9][0-9]{6,14}$'),   -- E.164
  phone_proven boolean not null default false,
  email text unique check (email = lower(email) and length(email) <= 254),
  email_proven boolean not null default false,
  locale text not null default 'id' check (locale in ('id', 'en')),
  operator boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null default now(),
  check (phone is not null or email is not null),
  -- Whoever proves a contact becomes the person. A contact that somebody else wrote down beside it would be a second
  -- key in a stranger's hand, so a person has one contact until each of them is proven.
  constraint one_contact_until_proven check (phone is null or email is null or (phone_proven and email_proven))
);

-- What a person is in a cooperative, as a history: the newest row in effect of a person and role says whether it holds.
create table identity.role_grant (
  cooperative_id platform.id not null references identity.cooperative,
  id platform.id not null,
  person_id platform.id not null references identity.person,
  role text not null check (role in ('member', 'chair', 'secretary', 'treasurer', 'supervisor', 'manager', 'founder')),
  holds boolean not null,
  effective_on date not null,
  source text not null,              -- what it rests on: 'resolution:res_…', 'founding', 'membership:mem_…'
  recorded_at timestamptz not null,
  primary key (cooperative_id, id)
);
create index role_grant_by_person on identity.role_grant (person_id, cooperative_id);
select platform.isolate('identity.role_grant');
select platform.append_only('identity.role_grant');
-- A person sees his or her own standing everywhere: the list "my cooperatives".
create policy own_standing on identity.role_grant for select using (person_id = platform.current_person());

-- Roles as they stand on a day of each cooperative's own calendar. A grant of tomorrow does not hold today.
create function identity.standing_at(moment timestamptz)
returns table (cooperative_id text, person_id text, role text, holds boolean, effective_on date, source text)
language sql stable as $$
  select distinct on (g.cooperative_id, g.person_id, g.role)
    g.cooperative_id, g.person_id, g.role, g.holds, g.effective_on, g.source
  from identity.role_grant g
  join identity.cooperative c on c.id = g.cooperative_id
  where g.effective_on <= (moment at time zone c.time_zone)::date
  order by g.cooperative_id, g.person_id, g.role, g.effective_on desc, g.id desc
$$;

alter table identity.person enable row level security;
grant select on identity.person to sokoguru_bound;
grant insert (id, name, phone, email, locale, created_at) on identity.person to sokoguru_bound;
grant update (name, name_given, locale, updated_at) on identity.person to sokoguru_bound;
create policy own_self on identity.person using (id = platform.current_person());
create policy of_this_cooperative on identity.person for select using (
  exists (select from identity.role_grant g where g.person_id = person.id and g.cooperative_id = platform.current_cooperative()));
create policy newcomers on identity.person for insert with check (true);

-- Finds a person by a contact without showing anything else: so that a known person is invited instead of doubled.
create function identity.person_by_contact(wanted text) returns text
language sql stable security definer set search_path = pg_catalog
return (select id from identity.person where phone = wanted or email = lower(wanted));
revoke execute on function identity.person_by_contact(text) from public;
grant execute on function identity.person_by_contact(text) to sokoguru_bound;

-- A link that lets somebody without an account see one thing (a customer his or her order). Only its hash is kept.
create table identity.access_link (
  cooperative_id platform.id not null references identity.cooperative,
  id platform.id not null,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  subject text not null,             -- 'order:ord_…'
  expires_on date not null,
  created_at timestamptz not null,
  primary key (cooperative_id, id)
);
create index access_link_by_subject on identity.access_link (cooperative_id, subject);
select platform.isolate('identity.access_link');
select platform.append_only('identity.access_link');

create table identity.access_link_end (
  cooperative_id platform.id not null,
  link_id platform.id not null,
  ended_at timestamptz not null,
  primary key (cooperative_id, link_id),
  foreign key (cooperative_id, link_id) references identity.access_link
);
select platform.isolate('identity.access_link_end');
select platform.append_only('identity.access_link_end');

-- The doors. No role of a request may enter this schema; what a person may know of it is handed out below.
create schema login;

-- The person as the sign-in library knows it.
create view login.person as
  select id, name, name_given, phone, phone_proven, email, email_proven, created_at, updated_at from identity.person;

create table login.session (
  id text primary key,
  token text not null unique,
  person_id platform.id not null references identity.person on delete cascade,
  address text,
  user_agent text,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index session_by_person on login.session (person_id);

-- One-time codes and passkey challenges, hashed with the installation's secret.
create table login.challenge (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index challenge_by_identifier on login.challenge (identifier);

create table login.passkey (
  id text primary key,
  person_id platform.id not null references identity.person on delete cascade,
  name text,
  credential_id text not null unique,
  public_key text not null,
  counter integer not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz
);
create index passkey_by_person on login.passkey (person_id);

-- Sign-in by other providers and passwords: asked for by the library, never filled here.
create table login.provider (
  id text primary key,
  person_id platform.id not null references identity.person on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text check (password is null),
  created_at timestamptz not null,
  updated_at timestamptz not null
);

-- Codes sent and codes guessed wrong, for the pauses between them. Contacts and addresses as hashes.
create table login.attempt (
  seq bigint generated always as identity primary key,
  kind text not null check (kind in ('send', 'guess')),
  contact_hash text,
  address_hash text,
  at timestamptz not null
);
create index attempt_by_contact on login.attempt (contact_hash, kind, at);
create index attempt_by_address on login.attempt (address_hash, kind, at);

-- A contact that a person has proven by a code and that is about to be written down.
create table login.proof (
  person_id platform.id not null references identity.person on delete cascade,
  contact text not null,
  proven_at timestamptz not null,
  primary key (person_id, contact)
);

-- Made once where the environment names no secret.
create table login.secret (
  name text primary key,
  value text not null
);

-- Messages that no gateway took away: shown on the development outbox page, gone after an hour.
create table login.outbox (
  seq bigint generated always as identity primary key,
  recipient text not null,
  message jsonb not null,
  at timestamptz not null
);

-- The one-time link by which the first person of a new installation becomes its operator.
create table login.operator_link (
  token_hash text primary key,
  created_at timestamptz not null,
  used_at timestamptz,
  used_by platform.id references identity.person
);

-- Keys of programs that act for a person.
create table login.token (
  id platform.id primary key,
  person_id platform.id not null references identity.person on delete cascade,
  name text not null check (length(name) between 1 and 100),
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  read_only boolean not null,
  expires_on date not null,
  last_used_at timestamptz,
  created_at timestamptz not null,
  revoked_at timestamptz
);
create index token_by_person on login.token (person_id);

-- What a person may know and do about his or her own doors. Each function speaks for the current person only.
create function identity.own_sessions(moment timestamptz)
returns table (id text, user_agent text, address text, started_at timestamptz, seen_at timestamptz, expires_at timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select s.id, s.user_agent, s.address, s.created_at, s.updated_at, s.expires_at
  from login.session s
  where s.person_id = platform.current_person() and s.expires_at > moment
  order by s.updated_at desc, s.id
$$;

-- Ends one session of the current person, or all of them when none is named. Answers how many.
create function identity.end_own_sessions(wanted text) returns integer
language sql security definer set search_path = pg_catalog as $$
  with ended as (
    delete from login.session s
    where s.person_id = platform.current_person() and (wanted is null or s.id = wanted)
    returning 1)
  select count(*)::integer from ended
$$;

create function identity.own_passkeys()
returns table (id text, name text, aaguid text, synced boolean, created_at timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select k.id, k.name, k.aaguid, k.backed_up, k.created_at
  from login.passkey k where k.person_id = platform.current_person() order by k.created_at, k.id
$$;

create function identity.remove_own_passkey(wanted text) returns integer
language sql security definer set search_path = pg_catalog as $$
  with removed as (
    delete from login.passkey k where k.person_id = platform.current_person() and k.id = wanted returning 1)
  select count(*)::integer from removed
$$;

create function identity.own_tokens()
returns table (id text, name text, read_only boolean, expires_on date, last_used_at timestamptz, created_at timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select t.id, t.name, t.read_only, t.expires_on, t.last_used_at, t.created_at
  from login.token t where t.person_id = platform.current_person() and t.revoked_at is null order by t.created_at, t.id
$$;

create function identity.add_own_token(token_id text, name text, hash text, read_only boolean, expires_on date, moment timestamptz)
returns void language sql security definer set search_path = pg_catalog as $$
  insert into login.token (id, person_id, name, token_hash, read_only, expires_on, created_at)
  values (token_id, platform.current_person(), name, hash, read_only, expires_on, moment)
$$;

create function identity.revoke_own_token(wanted text, moment timestamptz) returns integer
language sql security definer set search_path = pg_catalog as $$
  with revoked as (
    update login.token t set revoked_at = moment
    where t.person_id = platform.current_person() and t.id = wanted and t.revoked_at is null
    returning 1)
  select count(*)::integer from revoked
$$;

-- Writes down a contact that the current person has proven within the last quarter of an hour; the proof is used up.
-- Answers 'added', 'unproven', or 'taken' when the contact is another person's.
create function identity.add_own_contact(kind text, wanted text, moment timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from login.proof p
  where p.person_id = platform.current_person() and p.contact = wanted and p.proven_at > moment - interval '15 minutes';
  if not found then
    return 'unproven';
  end if;
  if exists (select from identity.person p
             where (p.phone = wanted or p.email = wanted) and p.id <> platform.current_person()) then
    return 'taken';
  end if;
  if kind = 'phone' then
    update identity.person set phone = wanted, phone_proven = true, updated_at = moment where id = platform.current_person();
  else
    update identity.person set email = wanted, email_proven = true, updated_at = moment where id = platform.current_person();
  end if;
  return 'added';
end
$$;

-- Makes the current person the operator, once: the link must be unused and nobody else may be operator yet.
create function identity.use_operator_link(hash text, moment timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(720120251);
  if exists (select from identity.person where operator) then
    return false;
  end if;
  update login.operator_link set used_at = moment, used_by = platform.current_person()
  where token_hash = hash and used_at is null and platform.current_person() is not null;
  if not found then
    return false;
  end if;
  update identity.person set operator = true where id = platform.current_person();
  return true;
end
$$;

do $$
declare
  each regprocedure;
begin
  foreach each in array array[
    'identity.own_sessions(timestamptz)', 'identity.end_own_sessions(text)', 'identity.own_passkeys()',
    'identity.remove_own_passkey(text)', 'identity.own_tokens()',
    'identity.add_own_token(text,text,text,boolean,date,timestamptz)', 'identity.revoke_own_token(text,timestamptz)',
    'identity.add_own_contact(text,text,timestamptz)', 'identity.use_operator_link(text,timestamptz)']::regprocedure[]
  loop
    execute format('revoke execute on function %s from public', each);
    execute format('grant execute on function %s to sokoguru_bound', each);
  end loop;
end
$$;

-- Board and supervisors read what was done in their cooperative and who was shown whose details; the log itself stays closed.
grant select on platform.activity, platform.disclosure to sokoguru_bound;
alter table platform.activity enable row level security;
create policy own_cooperative on platform.activity for select using (cooperative_id = platform.current_cooperative());
alter table platform.disclosure enable row level security;
create policy own_cooperative on platform.disclosure for select using (cooperative_id = platform.current_cooperative());
