import type { PageServerLoad } from './$types';
import { samplesIn } from './samples.ts';

/** The page that shows the kit: invented samples only, so it may stand on a real server. The menu is a sample too. */
export const load: PageServerLoad = ({ locals }) => ({
  nav: samplesIn(locals.locale).nav,
  place: { name: 'Koperasi Contoh', href: '/ui', logo: null },
});
