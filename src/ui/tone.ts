import type { IconName } from './icons.ts';

/** How something stands. Colour never says it alone: the words do. */
export type Tone = 'neutral' | 'good' | 'attention' | 'bad' | 'accent';

/** Ground and text of each tone. */
export const TONE_CLASSES: Readonly<Record<Tone, string>> = {
  neutral: 'bg-sunken text-ink',
  good: 'bg-leaf-pale text-leaf',
  attention: 'bg-amber-pale text-amber',
  bad: 'bg-brick-pale text-brick',
  accent: 'bg-nila-pale text-nila',
};

export const TONE_ICONS: Readonly<Record<Tone, IconName>> = {
  neutral: 'info',
  good: 'check',
  attention: 'alert',
  bad: 'alert',
  accent: 'info',
};
