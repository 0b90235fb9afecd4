import { isMessageKey, translator } from '#locales/index.ts';
import type { journey } from '#modules/founding/index.ts';
import type { Locale } from '#platform/i18n/messages.ts';
import { shortDate } from '#ui/format.ts';
import type { Tone } from '#ui/tone.ts';
import type * as z from 'zod';

export type ShownStep = z.output<typeof journey.output>['steps'][number];

const TONES: Readonly<Record<ShownStep['state'], Tone>> = {
  done: 'good',
  underway: 'accent',
  ready: 'attention',
  blocked: 'neutral',
  unrecorded: 'neutral',
};

/** A step in the words of the page. `home` is the address of the cooperative. */
export function stepWords(locale: Locale, step: ShownStep, home: string) {
  const t = translator(locale);
  const owner = step.ownerNames.length > 0 ? step.ownerNames.join(', ') : t(`founding.journey.owner.${step.owner}`);
  // A date is not torn apart at the end of a line.
  const due =
    step.dueOn === null || step.state === 'done'
      ? ''
      : t('founding.journey.due', { date: shortDate(locale, step.dueOn) }).replaceAll(' ', '\u00A0');
  const count = step.progress && step.progress.need > 0 ? `${step.progress.have}/${step.progress.need}` : '';
  return {
    key: step.key,
    stage: step.stage,
    state: step.state,
    mine: step.mine,
    late: step.late,
    title: t(`founding.step.${step.key}`),
    what: t(`founding.step.${step.key}.what`),
    source: step.source[locale],
    owner,
    dueOn: step.dueOn,
    href: `${home}/pendirian/langkah/${step.key}`,
    place: placeOf(step, home),
    badge: { words: t(`founding.journey.state.${step.state}`), tone: TONES[step.state] },
    detail: [count, step.state === 'unrecorded' ? t('founding.journey.nothing_due') : owner, due]
      .filter(Boolean)
      .join(' · '),
    documents: step.documents.map((each) => t(`founding.journey.document.${each}`)),
    blockedBy: step.blockedBy.map((key) => {
      const why = `founding.step.${key}.needed`;
      return {
        key,
        title: t(`founding.step.${key}`),
        why: isMessageKey(why) ? t(why) : '',
        href: `${home}/pendirian/langkah/${key}`,
      };
    }),
  };
}

/** Where a step is done; null where it is done outside the program. */
function placeOf({ place }: ShownStep, home: string): string | null {
  if (place === null) return null;
  return place.startsWith('/') ? `${home}${place}` : `${home}/pendirian/${place}`;
}

/** The name of a field of a step: its own word for it, or the common one. */
export function fieldLabel(locale: Locale, step: string, field: string): string {
  const t = translator(locale);
  const [own, common] = [`founding.field.${step}.${field}`, `founding.field.${field}`];
  if (isMessageKey(own)) return t(own);
  return isMessageKey(common) ? t(common) : field;
}
