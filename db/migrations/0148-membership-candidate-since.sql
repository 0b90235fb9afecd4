-- Since when somebody had been a candidate, as the board found, where that was before the application was entered here.

alter table membership.decision add column candidate_since date;
