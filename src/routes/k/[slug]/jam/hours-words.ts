import { crumbsIn } from '#ui/crumb.ts';
import type { Translate } from '#locales/index.ts';
import type { Crumb } from '#ui/crumb.ts';
import type { Tone } from '#ui/tone.ts';

/** How the state of hours is marked. */
export const STATE_TONES: Readonly<Record<'open' | 'approved' | 'refused' | 'in-pay', Tone>> = {
  open: 'attention',
  approved: 'accent',
  refused: 'bad',
  'in-pay': 'good',
};

/** How the state of a non-member's hours is marked. */
export const NON_MEMBER_TONES: Readonly<Record<'owed' | 'paid' | 'withdrawn', Tone>> = {
  owed: 'attention',
  paid: 'good',
  withdrawn: 'bad',
};

/** A grade of pay by its key; a grade that the bylaws have no more is called by its key. */
export function gradeName(grades: readonly { readonly key: string; readonly name: string }[], key: string): string {
  return grades.find((grade) => grade.key === key)?.name ?? key;
}

/** The page that explains the hourly rates: the first of them in the articles. */
export const gradePage = (slug: string, grades: readonly { readonly key: string }[]): string =>
  `/k/${slug}/anggaran-dasar/ketentuan/work.hourGrades.${grades[0]?.key ?? ''}.hourlyRupiah`;

/** The way to a page of the hours. */
export function crumbsTo(
  data: { readonly cooperative: { readonly slug: string; readonly name: string }; readonly t: Translate },
  ...more: readonly Crumb[]
): Crumb[] {
  return crumbsIn(data.cooperative, { path: '/jam', label: data.t('work.page.title') }, more);
}
