import { register } from '#modules/membership/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import type { PageServerLoad } from './$types';

/** The whole register on one page, as the law wants it to lie in the office (UU 25/1992 art. 17(2)). */
export const load: PageServerLoad = (event) => askPage(event, register, { whole: true });
