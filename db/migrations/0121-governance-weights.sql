-- How votes count where heads alone do not decide: the stakeholder group of everybody on the roll (Permenkop UKM 8/2021), the
-- several votes of a member cooperative (UU 25/1992 art. 24(4)), and what lay on the scales at each decision. All of it is
-- frozen with the roll and with the resolution.

alter table governance.roll_entry
  add column group_key text,
  add column votes integer not null default 1 check (votes > 0),
  -- What the further votes of a member cooperative rest on; null where every member has one.
  add column own_members integer check (own_members >= 0),
  add column patronage_rupiah bigint check (patronage_rupiah >= 0),
  add column patronage_year integer;

-- The votes of those present and of the whole roll; null where a member has one.
alter table governance.resolution
  add column votes_present integer check (votes_present >= present),
  add column votes_roll integer check (votes_roll >= roll and votes_present <= votes_roll);
alter table governance.resolution drop constraint resolution_check;
alter table governance.resolution
  add constraint resolution_votes_on_roll check (votes_for + votes_against + votes_abstain <= coalesce(votes_roll, roll));

-- What a plenary of stakeholder groups weighed. Weights are exact: basis points, or heads with delegates, as `4500/17`.
create table governance.resolution_weighing (
  cooperative_id platform.id not null,
  resolution_id platform.id not null,
  rule text not null check (rule in ('weighted', 'weightedAndMostGroups', 'weightedAndAllGroups', 'delegates')),
  article text not null,
  majority_of text not null check (majority_of in ('cast', 'present', 'roll')),
  weight_for text not null,
  weight_against text not null,
  weight_of text not null,          -- what the majority is a part of
  weight_needed text not null,
  more_than boolean not null,       -- whether that must be exceeded, not only reached
  groups_for integer not null check (groups_for >= 0),
  groups_needed integer not null check (groups_needed >= 0),
  lacks text[] not null check (lacks <@ array['quorum', 'majority', 'groups', 'veto']),
  primary key (cooperative_id, resolution_id),
  foreign key (cooperative_id, resolution_id) references governance.resolution
);
select platform.isolate('governance.resolution_weighing');
select platform.append_only('governance.resolution_weighing');

create table governance.resolution_group (
  cooperative_id platform.id not null,
  resolution_id platform.id not null,
  position smallint not null check (position > 0),
  group_key text not null,
  name text not null,
  weight_bps integer not null check (weight_bps between 0 and 10000),
  may_veto boolean not null,
  roll integer not null check (roll > 0),
  present integer not null check (present between 0 and roll),
  votes_for integer not null check (votes_for >= 0),
  votes_against integer not null check (votes_against >= 0),
  votes_abstain integer not null check (votes_abstain >= 0),
  weight_for text not null,
  weight_against text not null,
  stance text not null check (stance in ('for', 'against', 'neither')),
  article text not null,
  primary key (cooperative_id, resolution_id, position),
  unique (cooperative_id, resolution_id, group_key),
  foreign key (cooperative_id, resolution_id) references governance.resolution_weighing,
  check (votes_for + votes_against + votes_abstain <= roll)
);
select platform.isolate('governance.resolution_group');
select platform.append_only('governance.resolution_group');
