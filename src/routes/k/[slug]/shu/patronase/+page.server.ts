import type { PageServerLoad } from './$types';
import { registerPage } from './register-page.ts';

export const load: PageServerLoad = async (event) => ({ register: await registerPage(event, false) });
