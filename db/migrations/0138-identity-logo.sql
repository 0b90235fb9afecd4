-- The cooperative's own sign: on its page, and at the head of its papers.

-- The newest row holds; one without a picture takes the logo away. Papers keep the one they were issued with.
create table identity.logo (
  cooperative_id platform.id not null references identity.cooperative,
  id platform.id not null,
  media_type text not null check (media_type in ('', 'image/png', 'image/jpeg')),
  width integer not null check (width >= 0),     -- pixels
  height integer not null check (height >= 0),
  base64 text not null,
  set_by jsonb not null,
  set_at timestamptz not null,
  primary key (cooperative_id, id),
  check ((media_type = '') = (base64 = ''))
);
create index logo_newest on identity.logo (cooperative_id, set_at desc);
select platform.isolate('identity.logo');
select platform.append_only('identity.logo');
