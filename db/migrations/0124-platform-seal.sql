-- Who reads the activity log of a cooperative may see the seals over it: a row is proven by the seal above it.
grant select on platform.seal to sokoguru_bound;
alter table platform.seal enable row level security;
create policy own_cooperative on platform.seal for select using (cooperative_id = platform.current_cooperative());
