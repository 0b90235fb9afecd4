import { fail, redirect, type Action, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type * as z from 'zod';
import { parseTypedPercent } from '#kernel/money.ts';
import { refusal } from '#kernel/result.ts';
import { sentence } from '#locales/index.ts';
import { execute } from '#platform/registry/execute.ts';
import type { Outcome } from '#platform/registry/outcome.ts';
import type { Command } from '#platform/registry/use-case.ts';
import { postedForm } from './posted-form.ts';
import { inputFromStrings, type Fields } from '../input-from-strings.ts';
import { runningApp } from './app.ts';
import { callerOf } from './session.ts';

/** Name of the hidden field that makes a form sent twice count once. */
const FORM_KEY = '_key';
/** Name of the field by which a form that was kept on a phone says whose it is. */
const FORM_PERSON = '_person';

/** A message at a field (`path`) or, with an empty path, above the form. */
export interface FormMessage {
  readonly path: string;
  readonly message: string;
  readonly article?: string;
}

/** What a form that was refused gives back to its page: everything typed, and what is wrong with it. */
export interface FormAnswer {
  readonly command: string;
  readonly values: Fields;
  readonly errors: readonly FormMessage[];
}

interface FormOptions<In, Out> {
  /** The input's fixed part, from the address: `{ orderId: params.id }`. Wins over what the form sent. */
  readonly fixed?: (event: RequestEvent) => Partial<Record<keyof In, unknown>>;
  /** The input from the fields where their names are not its paths: values of the bylaws, named by their own. */
  readonly read?: (fields: Fields) => Partial<Record<keyof In, unknown>>;
  /** Fields that arrive as files, and the text that the command takes of each. A browser fills in no file again: they are not given back. */
  readonly files?: Readonly<Record<string, (file: File) => Promise<string>>>;
  /** Fields that people type as a percentage and the command takes in basis points. */
  readonly percentages?: readonly string[];
  /** Which cooperative, where the address does not name it. */
  readonly cooperative?: (event: RequestEvent) => Promise<string>;
  /** Where to go when it is done. `typed` is what the form sent: a form sent twice is not told again what is secret. */
  readonly then: (answer: Out, event: RequestEvent, typed: Fields) => string;
}

/**
 * A form's action from a command: reads the fields, runs the command as the person of this session in the cooperative of the
 * address (`/k/[slug]/…`), and goes on, or gives back what was typed with the reasons.
 */
export function formAction<In extends z.ZodType, Out extends z.ZodType>(
  command: Command<string, In, Out>,
  options: FormOptions<z.output<In>, z.output<Out>>,
): Action {
  return async (event): Promise<ActionFailure<{ form: FormAnswer }>> => {
    const posted = await postedForm(event.request);
    if (!posted) return refuse(event, command.name, {}, { kind: 'rejected', refusal: refusal('door.form_too_large') });
    const { [FORM_KEY]: key, [FORM_PERSON]: person, ...values } = fieldsOf(posted);
    const caller = await callerOf(event);
    // Sent later from a shared phone: what one person wrote is never taken as somebody else's.
    if (person !== undefined && (caller.kind !== 'person' || caller.personId !== person)) {
      return refuse(event, command.name, values, { kind: 'forbidden', permission: command.may });
    }
    const texts = { ...values, ...(await textsOfFiles(posted, options.files ?? {})) };
    const typed = inBasisPoints(texts, options.percentages ?? []);
    const shaped = options.read ? options.read(typed) : inputFromStrings(command.input, typed);
    const input = { ...(typeof shaped === 'object' ? shaped : {}), ...options.fixed?.(event) };
    const outcome = await execute(await runningApp(), command, {
      caller,
      cooperative: (await options.cooperative?.(event)) ?? event.params['slug'] ?? null,
      input,
      idempotencyKey: typeof key === 'string' && key !== '' ? key : undefined,
    });
    if (outcome.kind === 'done') redirect(303, options.then(outcome.value, event, values));
    return refuse(event, command.name, values, outcome);
  };
}

/** The same fields with percentages in basis points; what is none is passed on, so that the field answers for it. */
function inBasisPoints(fields: Fields, names: readonly string[]): Fields {
  const read = names.flatMap((name) => {
    const text = fields[name];
    const bps = typeof text === 'string' ? parseTypedPercent(text) : null;
    return bps === null ? [] : [[name, String(bps)] as const];
  });
  return { ...fields, ...Object.fromEntries(read) };
}

/** What the command takes of each file that was chosen. */
async function textsOfFiles(
  form: FormData,
  files: NonNullable<FormOptions<unknown, unknown>['files']>,
): Promise<Fields> {
  const texts: Record<string, string> = {};
  for (const [name, textOf] of Object.entries(files)) {
    const file = form.get(name);
    if (file instanceof File) texts[name] = await textOf(file);
  }
  return texts;
}

const STATUS = { invalid: 422, forbidden: 403, rejected: 409, conflict: 409, fault: 500 } as const;

/** The answer of a form that was not carried out. */
export function refuse(
  event: RequestEvent,
  command: string,
  values: Fields,
  outcome: Exclude<Outcome<unknown>, { kind: 'done' }>,
): ActionFailure<{ form: FormAnswer }> {
  return fail(STATUS[outcome.kind], { form: { command, values, errors: messagesOf(event, outcome) } });
}

function messagesOf(event: RequestEvent, outcome: Exclude<Outcome<unknown>, { kind: 'done' }>): FormMessage[] {
  const { locale } = event.locals;
  switch (outcome.kind) {
    case 'invalid':
      return outcome.issues.map((issue) => ({ path: issue.path, message: sentence(locale, issue) }));
    case 'forbidden':
      return [{ path: '', message: sentence(locale, { code: 'door.forbidden' }) }];
    case 'fault':
      return [{ path: '', message: sentence(locale, { code: 'door.fault', params: { incident: outcome.incident } }) }];
    default: {
      const { path, article } = outcome.refusal;
      return [{ path: path ?? '', message: sentence(locale, outcome.refusal), ...(article ? { article } : {}) }];
    }
  }
}

/** A form's fields by name; a name that comes several times is a list, files are left to the page that expects them. */
export async function readFields(request: Request): Promise<Record<string, string | readonly string[]>> {
  return fieldsOf(await request.formData());
}

function fieldsOf(form: FormData): Record<string, string | readonly string[]> {
  const fields: Record<string, string | readonly string[]> = {};
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((value) => typeof value === 'string');
    const [first] = values;
    if (first !== undefined) fields[name] = values.length === 1 ? first : values;
  }
  return fields;
}
