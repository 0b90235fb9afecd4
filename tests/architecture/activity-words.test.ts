import { expect, test } from 'vitest';
import { modules } from '#app';
import { isMessageKey } from '#locales/index.ts';

test('whatever is done in a cooperative has words in the activity log, so that supervisors read sentences and not names of commands', () => {
  const commands = modules.flatMap((module) => module.commands);
  // What a person does to the own account stands in no cooperative's log.
  const inCooperatives = commands.filter(
    ({ name, scope }) => scope !== 'installation' || !name.startsWith('identity.'),
  );
  expect(inCooperatives.map(({ name }) => name).filter((name) => !isMessageKey(`identity.did.${name}`))).toEqual([]);
});
