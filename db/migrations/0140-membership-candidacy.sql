-- What the board found that an applicant had worked as a candidate, where the bylaws ask for hours before admission.

alter table membership.decision add column candidate_hours integer check (candidate_hours >= 0);
