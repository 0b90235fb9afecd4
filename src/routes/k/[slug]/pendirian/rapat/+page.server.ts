import {
  callMeeting,
  checkIn,
  closeMeeting,
  correctMeeting,
  decideItem,
  journey,
  meetings,
  openMeeting,
  signMinutes,
} from '#modules/founding/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import { inputFromStrings } from '#surfaces/input-from-strings.ts';
import { linesOf } from './agenda-lines.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { foundedOn } = await askPage(event, journey);
  return {
    key: crypto.randomUUID(),
    foundedOn,
    ...(await askPage(event, meetings)),
  };
};

const back =
  (part: string) =>
  (_answer: unknown, { params }: { params: Partial<Record<string, string>> }): string =>
    `/k/${params['slug']}/pendirian/rapat#${part}`;

export const actions: Actions = {
  call: formAction(callMeeting, {
    read: ({ more, ...fields }) => ({ ...Object(inputFromStrings(callMeeting.input, fields)), more: linesOf(more) }),
    then: back('rapat'),
  }),
  open: formAction(openMeeting, { then: back('hadir') }),
  checkIn: formAction(checkIn, {
    read: ({ form, ...fields }) => ({
      ...Object(inputFromStrings(checkIn.input, fields)),
      ...(form === 'saya' ? {} : { personIds: [fields['personIds'] ?? []].flat() }),
    }),
    then: back('hadir'),
  }),
  decide: formAction(decideItem, { then: back('acara') }),
  close: formAction(closeMeeting, {
    then: ({ outcome }, { params }) => `/k/${params['slug']}/pendirian${outcome === 'founded' ? '' : '/rapat'}`,
  }),
  sign: formAction(signMinutes, { then: back('tanda-tangan') }),
  correct: formAction(correctMeeting, { then: back('tanda-tangan') }),
};
