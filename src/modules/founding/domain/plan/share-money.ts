import { divideDown, sum, type Rupiah } from '#kernel/money.ts';
import { shareRulesOf, type Bylaws } from '#modules/bylaws/model.ts';
import type { ShareMoney } from './budget.ts';

/** What a member pays in: once, and every period. A stakeholder group may have amounts of its own. */
export function sharesOf(
  bylaws: Pick<Bylaws, 'identity' | 'shares' | 'stakeholders'>,
  groupKey: string | null,
): { readonly entryRupiah: Rupiah; readonly mandatoryRupiah: Rupiah } {
  const { entryShareRupiah, mandatoryShareRupiah } = shareRulesOf(bylaws, groupKey);
  return { entryRupiah: entryShareRupiah, mandatoryRupiah: mandatoryShareRupiah };
}

/** What the founders together pay in at the start and month by month; a yearly share counts a twelfth, rounded down. */
export function shareMoneyOf(
  bylaws: Pick<Bylaws, 'identity' | 'shares' | 'stakeholders'>,
  founders: readonly { readonly groupKey: string | null }[],
): ShareMoney {
  const each = founders.map(({ groupKey }) => sharesOf(bylaws, groupKey));
  const mandatory = sum(each.map(({ mandatoryRupiah }) => mandatoryRupiah));
  return {
    entryRupiah: sum(each.map(({ entryRupiah }) => entryRupiah)),
    monthlyRupiah: bylaws.shares.mandatorySharePeriod === 'month' ? mandatory : divideDown(mandatory, 12n),
  };
}
