import { inspected } from './inspection.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => inspected(event);
