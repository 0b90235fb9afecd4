-- Accounts for term savings and for loans to members in books that are open already, on the first code that is free.

create function pg_temp.add_role(role text, first int, name text, name_en text, kind text, side text, section text, flow text)
returns void language sql as $$
  with added as (
    insert into ledger.account
      (cooperative_id, code, name, name_en, kind, normal_side, section, cash_flow, member_ledger, added_at)
    select b.cooperative_id,
           (select min(c.code::text collate "C") from generate_series(first, first + 9) as c(code)
            where not exists (select from ledger.account a where a.cooperative_id = b.cooperative_id and a.code = c.code::text)),
           name, name_en, kind, side, section, flow, true, now()
    from ledger.book b
    returning cooperative_id, code)
  insert into ledger.account_role (cooperative_id, role, account_code)
  select cooperative_id, role, code from added
$$;

select pg_temp.add_role('member_loan_receivable', 11350,
  'Pinjaman anggota', 'Loans to members', 'asset', 'debit', 'current_asset', 'operating');
select pg_temp.add_role('term_savings', 21210,
  'Simpanan berjangka', 'Term savings', 'liability', 'credit', 'current_liability', 'financing');
drop function pg_temp.add_role;
