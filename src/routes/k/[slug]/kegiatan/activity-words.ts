import { isMessageKey, type Translate } from '#locales/index.ts';
import type { Choice } from '#ui/forms/choice.ts';

interface Actor {
  readonly kind: 'person' | 'system' | 'public';
  readonly name: string;
  readonly roles: readonly string[];
}

/** A command as a thing that was done; its own name where nobody has put it into words yet. */
export function deedOf(t: Translate, command: string): string {
  const key = `identity.did.${command}`;
  return isMessageKey(key) ? t(key) : command;
}

/** Who did it. */
export function whoOf(t: Translate, { kind, name }: Actor): string {
  if (kind === 'system') return t('identity.activity.program', { name });
  if (kind === 'public') return t('identity.activity.somebody');
  return name === '' ? t('identity.activity.unknown') : name;
}

/** With which roles: `Anggota, Ketua`. */
export function rolesOf(t: Translate, { roles }: Actor): string {
  return roles
    .map((role) => `identity.role.${role}`)
    .map((key) => (isMessageKey(key) ? t(key) : key))
    .join(', ');
}

/** Commands to choose from, by what they are called. */
export function deedChoices(t: Translate, commands: readonly string[]): Choice[] {
  return commands
    .map((value) => ({ value, label: deedOf(t, value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}
