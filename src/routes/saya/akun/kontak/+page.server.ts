import { redirect } from '@sveltejs/kit';
import { readFields, refuse } from '#surfaces/web/form-action.ts';
import { requireSession } from '#surfaces/web/session.ts';
import { askForProof } from '#surfaces/web/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireSession(event);
};

export const actions: Actions = {
  async default(event) {
    const session = await requireSession(event);
    const values = await readFields(event.request);
    const why = await askForProof(event, session, { contact: String(values['contact'] ?? ''), to: '/saya/akun' });
    if (why) return refuse(event, 'contact', values, { kind: 'rejected', refusal: why });
    redirect(303, '/saya/akun/kontak/kode');
  },
};
