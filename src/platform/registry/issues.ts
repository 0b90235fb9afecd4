import type * as z from 'zod';
import type { Issue } from './outcome.ts';

/** Our own codes travel as Zod messages (`field.not_date`); everything else is translated by Zod's kind of issue. */
const OWN_CODE = /^[a-z_]+\.[a-z_]+$/;

/** Every issue of a failed parse, with its path and a message key. */
export function issuesOf(error: z.ZodError): Issue[] {
  return error.issues.map((issue) => {
    const path = issue.path.map(String).join('.');
    if (OWN_CODE.test(issue.message)) return { path, code: issue.message, params: {} };
    switch (issue.code) {
      case 'invalid_type':
        return {
          path,
          code: issue.input === undefined ? 'field.missing' : 'field.wrong_type',
          params: { expected: issue.expected },
        };
      case 'too_small':
        return {
          path,
          code:
            issue.origin === 'string'
              ? 'field.too_short'
              : issue.origin === 'array'
                ? 'field.too_few'
                : 'field.too_small',
          params: { least: String(issue.minimum) },
        };
      case 'too_big':
        return {
          path,
          code:
            issue.origin === 'string'
              ? 'field.too_long'
              : issue.origin === 'array'
                ? 'field.too_many'
                : 'field.too_big',
          params: { most: String(issue.maximum) },
        };
      case 'unrecognized_keys':
        return { path, code: 'field.unknown', params: { names: issue.keys.join(', ') } };
      case 'invalid_value':
        return { path, code: 'field.not_in_list', params: { allowed: issue.values.map(String).join(', ') } };
      default:
        return { path, code: 'field.wrong', params: {} };
    }
  });
}
