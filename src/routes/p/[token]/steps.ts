import type { Translate } from '#locales/index.ts';
import type { JobState } from '#modules/dispatch/model.ts';
import type { OrderState } from '#modules/marketplace/model.ts';
import type { Step } from '#ui/Steps.svelte';
import type { Tone } from '#ui/tone.ts';

interface Own {
  readonly t: Translate;
  readonly order: { readonly state: OrderState };
  readonly work: JobState;
  readonly workerName: string | null;
  readonly payment: { readonly openRupiah: bigint };
}

/** How an order goes, as its customer follows it: ordered, somebody comes, the work, the payment. */
export function stepsOf({ t, order, work, workerName, payment }: Own): Step[] {
  const name = workerName ?? '';
  const found = work !== 'waiting' && work !== 'offered';
  const done = order.state !== 'placed';
  const paid = payment.openRupiah === 0n;
  return [
    { label: t('marketplace.own.step.ordered'), state: 'done' },
    found
      ? {
          label: t(done ? 'marketplace.own.step.came' : 'marketplace.own.step.accepted', { name }),
          state: 'done',
        }
      : {
          label: t('marketplace.own.step.looking'),
          state: 'now',
          detail: t('marketplace.own.step.looking.detail'),
        },
    done
      ? { label: t('marketplace.own.step.done'), state: 'done' }
      : {
          label: t(work === 'started' ? 'marketplace.own.step.working' : 'marketplace.own.step.work'),
          state: found ? 'now' : 'later',
        },
    paid
      ? { label: t('marketplace.own.step.paid'), state: 'done' }
      : { label: t('marketplace.own.step.pay'), state: done ? 'now' : 'later' },
  ];
}

/** Where the order stands, in the customer's words: whether somebody comes is what counts. */
export function ownBadge({ t, order, work, workerName }: Own): { readonly words: string; readonly tone: Tone } {
  if (order.state !== 'placed') {
    const tone = order.state === 'settled' ? 'good' : order.state === 'done' ? 'accent' : 'neutral';
    return { words: t(`marketplace.state.${order.state}`), tone };
  }
  if (work === 'waiting' || work === 'offered') return { words: t('marketplace.own.step.looking'), tone: 'attention' };
  if (work === 'started') return { words: t('marketplace.own.step.working'), tone: 'accent' };
  return { words: t('marketplace.own.step.accepted', { name: workerName ?? '' }), tone: 'good' };
}
