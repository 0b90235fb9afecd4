import type { RequestEvent } from '@sveltejs/kit';
import type * as z from 'zod';
import type { rulesChosen } from '#modules/bylaws/index.ts';
import { votesUnderOtherBylaws } from '#modules/governance/index.ts';
import { pricesUnderOtherBylaws } from '#modules/marketplace/index.ts';
import { underOtherBylaws } from '#modules/surplus/index.ts';
import { sentence } from '#locales/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { poolName } from '#surfaces/web/surplus-words.ts';

type PageEvent = Pick<RequestEvent, 'params' | 'locals' | 'url' | 'cookies' | 'request'>;
type Rules = z.input<typeof rulesChosen>;

/** What two sets of rules would have made of last year, as far as this reader may see it; `null` for who may see nothing. */
export async function consequencesOf(
  event: PageEvent,
  permissions: readonly string[],
  rules: { readonly before: Rules; readonly after: Rules },
) {
  if (!permissions.includes('surplus.see') || !permissions.includes('governance.see')) return null;
  const { locale, t } = event.locals;
  const surplus = await askPage(event, underOtherBylaws, rules);
  const span = surplus.period ?? {};
  const votes = await askPage(event, votesUnderOtherBylaws, { ...rules, ...span });
  const prices = await askPage(event, pricesUnderOtherBylaws, { ...rules, ...span });
  const refused = surplus.why.before ?? surplus.why.after;
  return {
    year: surplus.year,
    surplusRupiah: surplus.surplusRupiah,
    why: refused === null ? null : sentence(locale, refused),
    pools: surplus.pools
      .map((pool) => ({ ...pool, name: poolName(t, pool.key, pool.name) }))
      .concat(
        [
          { ...surplus.royalty, key: 'royalty', name: t('bylaws.consequences.royalty') },
          { ...surplus.nonMembers, key: 'non-members', name: t('bylaws.consequences.non_members') },
        ].filter((taken) => taken.beforeRupiah !== taken.afterRupiah),
      ),
    counts: surplus.counts,
    members: surplus.members.filter((member) => member.beforeRupiah !== member.afterRupiah),
    isOwnOnly: surplus.members.length <= 1,
    votes,
    prices: prices.orders > 0 && prices.parts.some((part) => part.beforeRupiah !== part.afterRupiah) ? prices : null,
    orders: prices.orders,
  };
}

export type Consequences = NonNullable<Awaited<ReturnType<typeof consequencesOf>>>;
