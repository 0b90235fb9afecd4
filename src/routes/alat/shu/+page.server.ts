import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { postedForm } from '#surfaces/web/posted-form.ts';
import { knownBases } from '#surfaces/web/surplus-words.ts';
import { exercises, models } from './examples.ts';
import { readCaseForm } from './read-case.ts';
import type { Actions, PageServerLoad } from './$types';
import { firstView, unreadView, viewOf, viewOfPacked, withMoreRows, type Wish } from './view.ts';

function wishOf({ locals: { locale, t } }: Pick<RequestEvent, 'locals'>, asked: URLSearchParams | FormData): Wish {
  const page = Number(asked.get('page') ?? 1);
  return {
    locale,
    t,
    search: String(asked.get('search') ?? '').slice(0, 200),
    page: Number.isSafeInteger(page) ? page : 1,
  };
}

/** A case in the address (`?kasus=…`), an example (`?contoh=E5`), or an empty form. */
export const load: PageServerLoad = (event) => {
  const { searchParams } = event.url;
  const wish = wishOf(event, searchParams);
  const packed = searchParams.get('kasus');
  const first = firstView(searchParams.get('contoh'), wish);
  return {
    view: packed === null ? first : viewOfPacked(packed, wish),
    example: packed === null ? first.example : null,
    models: models(wish.t).map(({ key, name }) => ({ key, name })),
    baseNames: knownBases(wish.t),
    exercises: exercises(wish.t).map(({ key, name }) => ({ key, name })),
  };
};

export const actions: Actions = {
  async default(event) {
    const form = await postedForm(event.request);
    if (form === null)
      return fail(413, { view: unreadView('surplus.page.fault.far_too_large', wishOf(event, new FormData())) });
    const wish = wishOf(event, form);
    // The answer's own forms send the case along: to search in it, and to turn its pages.
    const packed = form.get('kasus');
    if (typeof packed === 'string') return { view: viewOfPacked(packed, wish) };

    const read = await readCaseForm(form, wish);
    const added = form.get('add');
    if (typeof added === 'string') return { view: withMoreRows(read, added, wish) };
    const view = viewOf(read, wish);
    if (!view.answer) return fail(422, { view });
    if (view.isShareable) redirect(303, `/alat/shu?kasus=${view.packed}#hasil`);
    return { view };
  },
};
