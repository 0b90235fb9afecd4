import { statementOf } from '../statement.ts';
import type { PageServerLoad } from './$types';

/** One's own statement. */
export const load: PageServerLoad = async (event) => ({ statement: await statementOf(event, undefined) });
