import { crumbsIn } from '#ui/crumb.ts';
import type { Translate } from '#locales/index.ts';
import type { Locale } from '#platform/i18n/messages.ts';
import type { Crumb } from '#ui/crumb.ts';
import type { Choice } from '#ui/forms/choice.ts';

interface Named {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

/** An account's name in the reader's language. */
export function accountName(locale: Locale, account: Named): string {
  return locale === 'en' ? account.nameEn : account.name;
}

/** An account as a list offers it: `11100 Kas`. */
export function accountChoices(locale: Locale, accounts: readonly Named[]): Choice[] {
  return accounts.map((account) => ({ value: account.code, label: `${account.code} ${accountName(locale, account)}` }));
}

/** The way to a page of the books. */
export function crumbsTo(
  data: { readonly cooperative: { readonly slug: string; readonly name: string }; readonly t: Translate },
  ...more: readonly Crumb[]
): Crumb[] {
  return crumbsIn(data.cooperative, { path: '/buku', label: data.t('ledger.books.title') }, more);
}

/** Members by id, as `12 Ani`. */
export function memberLabels(
  members: readonly { readonly id: string; readonly number: number; readonly name: string }[],
): ReadonlyMap<string, string> {
  return new Map(members.map((member) => [member.id, `${member.number} ${member.name}`]));
}
