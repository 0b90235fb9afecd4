import type { IconName } from '#ui/icons.ts';
import type { NavItem } from '#ui/nav.ts';
import type { MessageKey, Translate } from '#locales/index.ts';

/** A place in a cooperative's house: where, what it is called, and who finds it in the menu. */
interface Place {
  /** Below `/k/<slug>`. */
  readonly path: string;
  readonly label: MessageKey;
  readonly icon: IconName;
  /** Shown to who holds it. */
  readonly permission: string;
  /** Shown in cooperatives of these models only; in all where none is named. */
  readonly models?: readonly string[];
  /** Shown where the bylaws offer it; everywhere where nothing is named. */
  readonly offer?: string;
}

const WITH_ORDERS = ['worker', 'platform', 'service', 'startup', 'social', 'marketing'];
const WITH_HOURS = ['worker', 'startup', 'social', 'service'];

/** In the order of use: a worker's day first, the board's desk after it, the books last. */
const PLACES: readonly Place[] = [
  { path: '/saya', label: 'place.me', icon: 'home', permission: 'membership.take-part' },
  { path: '/kerja', label: 'place.work', icon: 'work', permission: 'dispatch.work', models: WITH_ORDERS },
  { path: '/jam', label: 'place.hours', icon: 'calendar', permission: 'work.log', models: WITH_HOURS },
  { path: '/rapat', label: 'place.meetings', icon: 'vote', permission: 'governance.see' },
  { path: '/shu', label: 'place.surplus', icon: 'share', permission: 'surplus.see' },
  { path: '/pesanan', label: 'place.orders', icon: 'order', permission: 'marketplace.see', models: WITH_ORDERS },
  { path: '/layanan', label: 'place.services', icon: 'shop', permission: 'marketplace.see', models: WITH_ORDERS },
  { path: '/setoran', label: 'place.deposits', icon: 'money', permission: 'payments.see', models: WITH_ORDERS },
  { path: '/anggota', label: 'place.members', icon: 'people', permission: 'membership.see-register' },
  { path: '/simpanan', label: 'place.shares', icon: 'money', permission: 'membership.see-standing' },
  { path: '/tabungan', label: 'place.savings', icon: 'money', permission: 'savings.see', offer: 'savings' },
  { path: '/pinjaman', label: 'place.loans', icon: 'money', permission: 'savings.see', offer: 'loans' },
  { path: '/modal', label: 'place.capital', icon: 'money', permission: 'capital.see' },
  { path: '/keputusan', label: 'place.resolutions', icon: 'papers', permission: 'governance.see' },
  { path: '/anggaran-dasar', label: 'place.bylaws', icon: 'rules', permission: 'bylaws.read' },
  { path: '/buku', label: 'place.books', icon: 'ledger', permission: 'ledger.read-statements' },
  { path: '/periksa', label: 'place.inspection', icon: 'check', permission: 'inspection.verify' },
  { path: '/kegiatan', label: 'identity.activity.title', icon: 'search', permission: 'identity.read-activity' },
  { path: '/pendirian', label: 'place.founding', icon: 'plus', permission: 'founding.prepare' },
];

/** What pages offer to some and not to others, besides the places themselves. */
const ACTS = [
  'membership.admit',
  'membership.receive-shares',
  'governance.call',
  'governance.run',
  'governance.vote',
  'identity.see-officers',
  'marketplace.manage',
  'marketplace.pay-out',
  'payments.record',
  'dispatch.override',
] as const;

/** Every permission that decides about a place or about what a page offers: what the layout asks for. */
export const PLACE_PERMISSIONS: readonly string[] = [...new Set([...PLACES.map((place) => place.permission), ...ACTS])];

/** The menu of a person in a cooperative. */
export function placesFor(
  here: {
    readonly slug: string;
    readonly model: string;
    readonly founded: boolean;
    readonly offers: readonly string[];
    readonly permissions: readonly string[];
  },
  t: Translate,
): NavItem[] {
  return PLACES.filter(
    (place) =>
      here.permissions.includes(place.permission) &&
      (place.models?.includes(here.model) ?? true) &&
      (place.offer === undefined || here.offers.includes(place.offer)) &&
      // The way to the notary goes on long after the meeting; before it there is nothing else.
      (here.founded || place.path === '/pendirian'),
  ).map((place) => ({ href: `/k/${here.slug}${place.path}`, label: t(place.label), icon: place.icon }));
}
