import { fail, type RequestEvent } from '@sveltejs/kit';
import type * as z from 'zod';
import { sentence } from '#locales/index.ts';
import { editor, type editorShown } from '#modules/bylaws/index.ts';
import type { BylawsChange } from '#modules/bylaws/model.ts';

interface Typed {
  readonly answer: z.output<typeof editorShown>;
  /** What was typed in this chapter. */
  readonly changes: readonly BylawsChange[];
  /** The field by which a path was typed. */
  readonly fieldOf: (path: string) => string;
  readonly values: Readonly<Record<string, string | readonly string[]>>;
}

/** The form with what is wrong at its fields, where what was typed cannot be read or could never be adopted; else `null`. */
export function whyNotProposed({ locals }: Pick<RequestEvent, 'locals'>, { answer, changes, fieldOf, values }: Typed) {
  const isTyped = (path: string): boolean =>
    changes.some((change) => change.path === path || isWithin(change.path, path) || isWithin(path, change.path));
  const unreadable = answer.unreadable.map(({ path, params }) => ({
    path: fieldOf(path),
    message: sentence(locals.locale, { code: 'bylaws.value_unreadable', params }),
  }));
  const refusing = answer.findings
    .filter((finding) => finding.kind !== 'unusual' && isTyped(finding.path))
    .map((finding) => ({
      path: fieldOf(finding.path),
      message: sentence(locals.locale, finding),
      ...(finding.article === '' ? {} : { article: finding.article }),
    }));
  const errors = [...unreadable, ...refusing];
  return errors.length === 0 ? null : fail(409, { form: { command: editor.name, values, errors } });
}

const isWithin = (path: string, around: string): boolean => path.startsWith(`${around}.`);
