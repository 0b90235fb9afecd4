import type { IconName } from './icons.ts';

/** One place a person can go, in the order of use: on a phone the first four stand in the bar, the rest behind "More". */
export interface NavItem {
  readonly href: string;
  /** One or two short words, already in the person's language. */
  readonly label: string;
  readonly icon: IconName;
  /** What waits there, `3` meetings to answer; nothing is shown for zero. */
  readonly waiting?: number;
}

/** Places in the bar of a phone; a fifth place is "More" when there are more items than five. */
const BAR_PLACES = 5;

/** What stands in the bar of a phone and what behind "More". */
export function splitForPhone(items: readonly NavItem[]): { bar: readonly NavItem[]; more: readonly NavItem[] } {
  if (items.length <= BAR_PLACES) return { bar: items, more: [] };
  return { bar: items.slice(0, BAR_PLACES - 1), more: items.slice(BAR_PLACES - 1) };
}

/** The item that the address lies in: the longest one that leads to it, so that `/k/x/anggota/7` marks Members, not Home. */
export function currentItem(items: readonly NavItem[], pathname: string): NavItem | null {
  let found: NavItem | null = null;
  for (const item of items) {
    const inside = pathname === item.href || pathname.startsWith(item.href.endsWith('/') ? item.href : `${item.href}/`);
    if (inside && item.href.length > (found?.href.length ?? -1)) found = item;
  }
  return found;
}
