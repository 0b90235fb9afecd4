-- Who cast a member's one vote: in a secondary cooperative several persons may act for one member. Null: before this was kept.

alter table governance.ballot add column cast_by platform.id references identity.person;
