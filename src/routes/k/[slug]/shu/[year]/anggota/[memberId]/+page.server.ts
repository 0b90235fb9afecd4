import { statementOf } from '../../statement.ts';
import type { PageServerLoad } from './$types';

/** The statement of a member, for the board and the supervisors. */
export const load: PageServerLoad = async (event) => ({ statement: await statementOf(event, event.params.memberId) });
