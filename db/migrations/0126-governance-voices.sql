-- What the votes of a member cooperative rest on in a secondary one that weighs them (UU 25/1992 art. 24(4)): how many members
-- it has itself, as it reported them, and its patronage of a year, as the patronage register had it. Both are frozen in the
-- roll of a meeting; here every report stays.

create table governance.own_members (
  cooperative_id platform.id not null,
  id platform.id not null,
  member_id platform.id not null,
  own_members integer not null check (own_members >= 0),
  counted_on date not null,
  source text not null check (source <> ''),
  reported_by jsonb not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id)
);
create index own_members_newest on governance.own_members (cooperative_id, member_id, counted_on desc, id desc);
select platform.isolate('governance.own_members');
select platform.append_only('governance.own_members');

-- A statement of the patronage of one year, for a meeting that was called; a later one replaces it.
create table governance.patronage_statement (
  cooperative_id platform.id not null,
  id platform.id not null,
  year integer not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id)
);
select platform.isolate('governance.patronage_statement');
select platform.append_only('governance.patronage_statement');

create table governance.patronage_stated (
  cooperative_id platform.id not null,
  statement_id platform.id not null,
  member_id platform.id not null,
  patronage_rupiah bigint not null check (patronage_rupiah >= 0),
  primary key (cooperative_id, statement_id, member_id),
  foreign key (cooperative_id, statement_id) references governance.patronage_statement
);
select platform.isolate('governance.patronage_stated');
select platform.append_only('governance.patronage_stated');
