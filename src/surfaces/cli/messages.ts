import type { Messages } from '#platform/i18n/messages.ts';

/** What the command line says. */
export const messages = {
  'cli.cannot_read': { id: 'Berkas {path} tidak dapat dibaca: {why}', en: 'The file {path} cannot be read: {why}' },
  'cli.cannot_write': {
    id: 'Berkas {path} tidak dapat ditulis: {why}',
    en: 'The file {path} cannot be written: {why}',
  },
  'cli.no_such_word': {
    id: 'Perintah "{words}" tidak dikenal. Lihat semua perintah dengan: sokoguru help',
    en: 'There is no command "{words}". See all of them with: sokoguru help',
  },
  'cli.not_a_flag': {
    id: '"{word}" tidak dimengerti; isian ditulis --nama nilai.',
    en: '"{word}" is not understood; write fields as --name value.',
  },
  'cli.missing_flag': { id: 'Tambahkan {flag}.', en: 'Add {flag}.' },
  'cli.not_restored': {
    id: 'Tidak ada yang dipindahkan: {why}',
    en: 'Nothing was restored: {why}',
  },
  'cli.folder_in_use': { id: '{sentence}', en: '{sentence}' },
} as const satisfies Messages;
