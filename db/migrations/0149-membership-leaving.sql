-- Why a membership ended: it decides whether notice was due, and to whom the shares go back.

alter table membership.member_event add column cause text check (cause in ('resigned', 'died', 'removed'));
