import type { Month } from '#kernel/calendar.ts';
import type { Translate } from '#locales/index.ts';
import type { MemberState } from '#modules/membership/model.ts';
import type { Locale } from '#platform/i18n/messages.ts';
import type { Reason } from '#ui/Explain.svelte';
import { longDate, monthName } from '#ui/format.ts';
import type { Tone } from '#ui/tone.ts';

/** How a membership's state is marked. */
export const STATE_TONES: Readonly<Record<MemberState, Tone>> = {
  unpaid: 'attention',
  active: 'good',
  leaving: 'attention',
  left: 'neutral',
};

/** The period of a mandatory share in words: a month, or a year as it is. */
export function periodName(locale: Locale, period: string): string {
  return isMonth(period) ? monthName(locale, period) : period;
}

function isMonth(period: string): period is Month {
  return period.length === '2026-01'.length;
}

/** A share as `membership.member` answers it. */
interface Share {
  readonly dueRupiah: bigint;
  readonly article: string;
  readonly receipts: readonly {
    readonly entryId: string;
    readonly occurredOn: string;
    readonly amountRupiah: bigint;
  }[];
  readonly periods?: readonly { readonly period: string }[];
}

/** What stands behind what a member has paid of a share: the article, what is due by it, and each payment's entry. */
export function shareReasons(
  share: Share,
  path: string,
  where: { readonly here: string; readonly locale: Locale; readonly t: Translate },
): Reason[] {
  const { here, locale, t } = where;
  const [first, last] = [share.periods?.at(0), share.periods?.at(-1)];
  return [
    { kind: 'article', label: share.article, href: `${here}/anggaran-dasar/ketentuan/${path}` },
    {
      kind: 'calculation',
      label: t('membership.page.me.due_by_article'),
      amount: share.dueRupiah,
      ...(first && last
        ? {
            detail: t('membership.page.me.periods', {
              count: share.periods?.length ?? 0,
              first: periodName(locale, first.period),
              last: periodName(locale, last.period),
            }),
          }
        : {}),
    },
    ...share.receipts.map((receipt): Reason => ({
      kind: 'entry',
      label: t(receipt.amountRupiah < 0n ? 'membership.page.me.paid_back' : 'membership.page.me.receipt', {
        date: longDate(locale, receipt.occurredOn),
      }),
      amount: receipt.amountRupiah,
      href: `${here}/buku/jurnal/${receipt.entryId}`,
    })),
  ];
}
