import { createContext } from 'svelte';
import type { Locale } from '#platform/i18n/messages.ts';
import type { messages } from './messages.ts';

/** Every text that the kit itself says. */
export type UiKey = keyof typeof messages;

/** What a component needs in order to speak. The root layout provides it; the kit knows no module's sentences. */
export interface Texts {
  readonly locale: Locale;
  /** A text of the kit. */
  readonly t: (key: UiKey, params?: Readonly<Record<string, string | number>>) => string;
}

/** `texts()` in a component, `provideTexts(…)` once in the root layout. */
export const [texts, provideTexts] = createContext<Texts>();
