-- Which logo stood at the head of a paper when it was issued; null: the initials.

alter table papers.paper add column logo_id platform.id;
alter table papers.paper add foreign key (cooperative_id, logo_id) references identity.logo;
