import { decideHours, hours, payOverview } from '#modules/work/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

/** Hours wait however old they are. */
const FROM_THE_BEGINNING = '1950-01-01';

export const load: PageServerLoad = async (event) => {
  const { today } = await event.parent();
  const { searchParams } = event.url;
  const page = Number(searchParams.get('page') ?? 1);
  const asked = { state: 'open', from: FROM_THE_BEGINNING, to: today, page: page > 0 ? page : 1 };
  const memberId = searchParams.get('anggota');
  return {
    list: await askPage(event, hours, memberId === null ? asked : { ...asked, memberId }),
    grades: (await askPage(event, payOverview)).grades,
    key: crypto.randomUUID(),
    all: searchParams.has('semua'),
    done: searchParams.get('selesai'),
  };
};

export const actions: Actions = {
  default: formAction(decideHours, {
    then: (_answer, { params }, typed) =>
      `/k/${params['slug']}/jam/setujui?selesai=${typed['approved'] === 'true' ? 'setuju' : 'tolak'}`,
  }),
};
