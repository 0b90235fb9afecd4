import type { PlainDate } from '#kernel/calendar.ts';
import { cooperativeHere } from '#modules/identity/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { Forbidden, reject } from '#platform/registry/outcome.ts';
import type { BylawsVersion } from './model.ts';
import * as store from './store.ts';

/** Members and officers read the bylaws of their cooperative; those of a demonstration are open to everybody. */
export async function mustBeReader(context: ReadContext): Promise<void> {
  if (context.may('bylaws.read')) return;
  const here = await cooperativeHere(context);
  if (!here?.demonstration) throw new Forbidden();
}

/** The version that a reader asks for: by its number, by a date, or the one in force today. */
export async function versionAsked(
  context: ReadContext,
  asked: { readonly version?: number | undefined; readonly on?: PlainDate | undefined },
): Promise<BylawsVersion> {
  if (asked.version === undefined) {
    const on = asked.on ?? context.today;
    return (await store.versionOn(context, on)) ?? reject('bylaws.none_in_force', { on });
  }
  const found = (await store.versions(context)).find((version) => version.number === asked.version);
  return found ?? reject('bylaws.no_such_version', { number: String(asked.version) }, { path: 'version' });
}
