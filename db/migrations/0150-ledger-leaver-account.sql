-- An account for the shares of members who have left, in books that are open already, on the first code that is free.

with added as (
  insert into ledger.account
    (cooperative_id, code, name, name_en, kind, normal_side, section, cash_flow, member_ledger, added_at)
  select b.cooperative_id,
         (select min(c.code::text collate "C") from generate_series(21550, 21559) as c(code)
          where not exists (select from ledger.account a where a.cooperative_id = b.cooperative_id and a.code = c.code::text)),
         'Simpanan anggota keluar', 'Shares due to former members', 'liability', 'credit', 'current_liability', 'financing',
         true, now()
  from ledger.book b
  returning cooperative_id, code)
insert into ledger.account_role (cooperative_id, role, account_code)
select cooperative_id, 'leaver_payable', code from added;
