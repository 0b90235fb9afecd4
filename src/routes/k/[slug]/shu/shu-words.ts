import { crumbsIn } from '#ui/crumb.ts';
import type { Translate } from '#locales/index.ts';
import type { Crumb } from '#ui/crumb.ts';
import type { Step } from '#ui/Steps.svelte';
import type { Tone } from '#ui/tone.ts';

/** A financial year as `surplus.years` answers it. */
export interface YearStanding {
  readonly year: number;
  readonly state: 'open' | 'closed' | 'proposed' | 'distributed';
  readonly membersUnpaid: number;
}

/** Where a year stands, payments included. */
export type YearState = YearStanding['state'] | 'paid';

export function yearState({ state, membersUnpaid }: YearStanding): YearState {
  return state === 'distributed' && membersUnpaid === 0 ? 'paid' : state;
}

export const YEAR_TONES: Readonly<Record<YearState, Tone>> = {
  open: 'neutral',
  closed: 'attention',
  proposed: 'attention',
  distributed: 'accent',
  paid: 'good',
};

/** The way of a year's surplus in the order in which it goes. */
const JOURNEY = ['open', 'closed', 'proposed', 'decided', 'distributed'] as const;
type Stop = (typeof JOURNEY)[number];

/** The five steps of a year: what is done, what is to be done now. A proposal that a meeting has adopted is one step further. */
export function yearSteps(t: Translate, standing: YearStanding, isDecided: boolean): Step[] {
  const state = yearState(standing);
  const reached: Stop | 'paid' = state === 'proposed' && isDecided ? 'decided' : state;
  const now = reached === 'paid' ? JOURNEY.length : JOURNEY.indexOf(reached);
  return JOURNEY.map((stop, place) => ({
    label: t(`surplus.page.step_of_year.${stop}`),
    state: place < now ? 'done' : place === now ? 'now' : 'later',
    ...(place === now ? { detail: t(`surplus.page.step_of_year.${stop}.how`) } : {}),
  }));
}

/** The way to a page of the surplus. */
export function crumbsTo(
  data: { readonly cooperative: { readonly slug: string; readonly name: string }; readonly t: Translate },
  ...more: readonly Crumb[]
): Crumb[] {
  return crumbsIn(data.cooperative, { path: '/shu', label: data.t('surplus.page.years.title') }, more);
}
