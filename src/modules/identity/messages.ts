import type { Messages } from '#platform/i18n/messages.ts';

/** What the identity room says. */
export const messages = {
  'identity.slug_taken': {
    id: 'Alamat {slug} sudah dipakai koperasi lain di sini. Pilih alamat lain.',
    en: 'The address {slug} is already used by another cooperative here. Choose another one.',
  },
} as const satisfies Messages;
