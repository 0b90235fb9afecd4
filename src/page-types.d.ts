import type { Locale } from '#platform/i18n/messages.ts';
import type { NavItem } from '#ui/nav.ts';
import type { Translate } from '#locales/index.ts';

declare global {
  namespace App {
    interface Error {
      /** Number under which the log keeps a fault of ours; a person reads it out to whoever helps. */
      incident?: string;
    }

    interface Locals {
      /** The language of this request: cookie, else the browser's wish, else Indonesian. */
      locale: Locale;
      t: Translate;
    }

    /** What every page has besides its own; `t` comes with it from the root layout. */
    interface PageData {
      locale: Locale;
      /** Where this person can go; empty where nobody has signed in. */
      nav: readonly NavItem[];
      /** The cooperative whose house this is; null on the pages of the installation. */
      place: { readonly name: string; readonly href: string; readonly logo: string | null } | null;
      /** The link at the upper right: to sign in, or to one's own account. */
      account: { readonly label: string; readonly href: string };
    }
  }
}

export {};
