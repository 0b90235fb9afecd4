import { clockOfMinute } from '#kernel/calendar.ts';
import type { Translate } from '#locales/index.ts';
import type { JobState } from '#modules/dispatch/model.ts';
import type { OrderState } from '#modules/marketplace/model.ts';
import type { Locale } from '#platform/i18n/messages.ts';
import { duration, longDate, percent } from '#ui/format.ts';
import type { Tone } from '#ui/tone.ts';

/** A text in both languages, as services carry their names. */
interface Named {
  readonly serviceNameId: string;
  readonly serviceNameEn: string;
}

/** The name of an order's service in the reader's language. */
export function serviceName(locale: Locale, order: Named): string {
  return locale === 'en' ? order.serviceNameEn : order.serviceNameId;
}

/** Minutes after midnight as a clock: `09.30` in Indonesian, `09:30` in English. */
export function clock(locale: Locale, minute: number): string {
  const time = clockOfMinute(minute);
  return locale === 'id' ? time.replace(':', '.') : time;
}

/** When the work begins, in words. */
export function whenWords(
  { locale, t }: { readonly locale: Locale; readonly t: Translate },
  order: { readonly startsOn: string; readonly startMinute: number },
): string {
  const [date, time] = [longDate(locale, order.startsOn), clock(locale, order.startMinute)];
  return t('marketplace.words.at', { date, time });
}

/** How much was ordered: `3 jam`. */
export function quantityWords(
  { locale, t }: { readonly locale: Locale; readonly t: Translate },
  order: { readonly quantity: number; readonly unitId: string; readonly unitEn: string },
): string {
  const unit = locale === 'en' ? order.unitEn : order.unitId;
  return t('marketplace.words.quantity', { quantity: order.quantity, unit });
}

/** How much was ordered and how long it takes; the time alone where that is what was ordered: `3 jam`. */
export function extentWords(
  page: { readonly locale: Locale; readonly t: Translate },
  order: Parameters<typeof quantityWords>[1] & { readonly durationMinutes: number },
): string {
  const [quantity, time] = [quantityWords(page, order), duration(page.locale, order.durationMinutes)];
  return quantity === time ? time : `${quantity}, ${time}`;
}

/** Where an order stands, as a badge: who has the work counts until it is done. */
export function orderBadge(
  t: Translate,
  order: { readonly state: OrderState; readonly work: JobState },
): { readonly words: string; readonly tone: Tone } {
  if (order.state === 'placed') return jobBadge(t, order.work);
  const tones: Readonly<Record<Exclude<OrderState, 'placed'>, Tone>> = {
    done: 'attention',
    settled: 'good',
    cancelled: 'neutral',
    fee_due: 'attention',
    fee_settled: 'neutral',
  };
  return { words: t(`marketplace.state.${order.state}`), tone: tones[order.state] };
}

const JOB_TONES: Readonly<Record<JobState, Tone>> = {
  waiting: 'bad',
  offered: 'attention',
  accepted: 'accent',
  started: 'accent',
  done: 'good',
  cancelled: 'neutral',
};

/** Where the work stands, as a badge. */
export function jobBadge(t: Translate, state: JobState): { readonly words: string; readonly tone: Tone } {
  return { words: t(`dispatch.state.${state}`), tone: JOB_TONES[state] };
}

/** A part of a price by its name in the articles, or by whom it goes to. */
export function partName(
  t: Translate,
  part: { readonly name: string | null; readonly to: string; readonly fund: string | null },
): string {
  if (part.name !== null) return part.name;
  if (part.to === 'worker') return t('marketplace.part.worker');
  if (part.to === 'cooperative') return t('marketplace.part.cooperative');
  switch (part.fund) {
    case 'officersFund':
    case 'staffFund':
    case 'educationFund':
    case 'localDevelopmentFund':
    case 'otherFund':
      return t(`marketplace.part.${part.fund}`);
    default:
      return t('marketplace.part.socialFund');
  }
}

/** The page that explains a part of the price: its value in the articles. */
export const partPage = (slug: string, key: string): string =>
  `/k/${slug}/anggaran-dasar/ketentuan/feeSplit.parts.${key}.bps`;

/** A part of the price with its percentage: `Koperasi (9%)`. */
export function partWithPercent(
  { locale, t }: { readonly locale: Locale; readonly t: Translate },
  part: Parameters<typeof partName>[1] & { readonly bps: number },
): string {
  return `${partName(t, part)} (${percent(locale, part.bps)})`;
}
