import { error } from '@sveltejs/kit';
import { here } from '#modules/membership/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { csvFile, type CsvColumn } from '#surfaces/web/csv.ts';
import { baseName, poolName } from '#surfaces/web/surplus-words.ts';
import { yearOf } from '../year-page.ts';
import type { RequestHandler } from './$types';

/** The parts of a year that the reader may see, with what they were divided by, as a file. */
export const GET: RequestHandler = async (event) => {
  const { t } = event.locals;
  const { cooperative } = await askPage(event, here);
  const { found } = await yearOf(event, true);
  if (!found) return error(404, t('surplus.not_proposed', { year: event.params.year }));
  const { document, payouts } = found;
  const paid = new Map(payouts.map((each) => [each.memberId, each]));
  const bases = [...new Set(document.members.flatMap((member) => Object.keys(member.bases)))];
  const pools = document.pools.filter((pool) => pool.to === 'members');
  type Column = CsvColumn<(typeof document.members)[number]>;
  const groupNames = new Map(pools.flatMap((pool) => pool.groups ?? []).map(({ key, name }) => [key, name]));
  const groupColumn: Column = {
    label: t('surplus.table.group'),
    value: (member) => groupNames.get(member.group ?? '') ?? null,
  };
  const columns: Column[] = [
    { label: t('surplus.table.number'), value: (member) => member.number },
    { label: t('surplus.table.name'), value: (member) => member.name },
    ...(groupNames.size > 0 ? [groupColumn] : []),
    ...bases.map((base): Column => ({ label: baseName(t, base), value: (member) => member.bases[base] ?? 0n })),
    ...pools.map(({ key, name }): Column => ({
      label: poolName(t, key, name),
      value: (member) => member.shares[key] ?? 0n,
    })),
    ...(document.royalty
      ? [{ label: t('surplus.page.royalty'), value: (member) => member.royaltyRupiah ?? 0n } satisfies Column]
      : []),
    { label: t('surplus.table.total'), value: (member) => member.totalRupiah },
    ...(document.capitalAccounts
      ? ([
          { label: t('surplus.page.account.credited'), value: (member) => member.creditedRupiah ?? 0n },
          { label: t('surplus.page.account.loss'), value: (member) => member.accountLossRupiah ?? 0n },
        ] satisfies Column[])
      : []),
    { label: t('surplus.page.list.paid'), value: (member) => paid.get(member.memberId)?.paidOn ?? null },
  ];
  return csvFile(`${cooperative.slug}-shu-${document.year}`, columns, document.members);
};
