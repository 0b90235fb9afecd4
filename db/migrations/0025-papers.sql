-- Issued documents: numbered, hashed, kept for ever. A correction is a new revision that names the one it replaces.

create schema papers;

create table papers.paper (
  cooperative_id platform.id not null,
  id platform.id not null,
  year integer not null,
  number integer not null check (number > 0),
  revision integer not null check (revision > 0),
  kind text not null,                -- 'foundingRecord': the issuing module's own word
  subject text not null,             -- what tells papers of a kind apart: 'founding', 'mandate:per_…'
  title text not null,
  language text not null check (language in ('id', 'en')),
  content text not null,             -- the paper in blocks as canonical JSON: every word, and no layout
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),   -- SHA-256 of content
  person_ids jsonb not null,         -- whose personal details stand in it; [] where none
  reason text not null default '',   -- why it was printed again
  replaces_id platform.id,
  issued_on date not null,
  issued_by jsonb not null,
  issued_by_name text not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  unique (cooperative_id, year, number, revision),
  unique (cooperative_id, replaces_id),
  foreign key (cooperative_id, replaces_id) references papers.paper (cooperative_id, id),
  check ((revision = 1) = (replaces_id is null))
);
create index paper_by_kind on papers.paper (cooperative_id, kind, subject, revision);
select platform.isolate('papers.paper');
select platform.append_only('papers.paper');
