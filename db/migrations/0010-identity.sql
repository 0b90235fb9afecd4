-- Who is who: cooperatives of this installation, persons (shared by all of them), and what each person is where.

create schema identity;

-- The public directory of this installation. Everybody may read it.
create table identity.cooperative (
  id platform.id primary key,
  slug text collate "C" not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,48}[a-z0-9]$'),
  name text not null check (length(name) between 1 and 200),
  legal_kind text not null,          -- one of the five legal kinds
  model text not null,               -- worker, platform, consumer, …: a business model, not a legal kind
  multi_stakeholder boolean not null default false,
  city text not null default '',
  time_zone text not null default 'Asia/Jakarta',
  demonstration boolean not null default false,
  founded_on date,                   -- the day of the founding meeting; null while it is being founded
  created_at timestamptz not null
);
grant select on identity.cooperative to sokoguru_bound;
grant insert on identity.cooperative to sokoguru_bound;
grant update (name, founded_on, city, legal_kind, model, multi_stakeholder) on identity.cooperative to sokoguru_bound;
alter table identity.cooperative enable row level security;
create policy directory on identity.cooperative for select using (true);
create policy founding on identity.cooperative for insert with check (id = platform.current_cooperative());
create policy own on identity.cooperative for update using (id = platform.current_cooperative());

-- A human being, once, however many cooperatives he or she belongs to. Contacts are verified by one-time codes.
create table identity.person (
  id platform.id primary key,
  name text not null check (length(name) between 1 and 200),
  phone text unique check (phone ~ '^\+[1-9][0-9]{6,14}$'),   -- E.164
  email text unique check (email = lower(email)),
  locale text not null default 'id' check (locale in ('id', 'en')),
  operator boolean not null default false,
  created_at timestamptz not null,
  check (phone is not null or email is not null)
);

-- What a person is in a cooperative, as a history: the newest row of a person and role says whether it holds.
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

create view identity.standing with (security_invoker = true) as
  select distinct on (cooperative_id, person_id, role) cooperative_id, person_id, role, holds, effective_on, source
  from identity.role_grant
  order by cooperative_id, person_id, role, effective_on desc, id desc;
grant select on identity.standing to sokoguru_bound;

alter table identity.person enable row level security;
grant select, insert on identity.person to sokoguru_bound;
grant update (name, locale) on identity.person to sokoguru_bound;
create policy own_self on identity.person using (id = platform.current_person());
create policy of_this_cooperative on identity.person for select using (
  exists (select from identity.role_grant g where g.person_id = person.id and g.cooperative_id = platform.current_cooperative()));
create policy newcomers on identity.person for insert with check (true);

-- Finds a person by a contact without showing anything else: so that a known person is invited instead of doubled.
create function identity.person_by_contact(wanted text) returns text
language sql stable security definer set search_path = pg_catalog, identity
return (select id from identity.person where phone = wanted or email = lower(wanted));
revoke execute on function identity.person_by_contact(text) from public;
grant execute on function identity.person_by_contact(text) to sokoguru_bound;
