import type { Messages } from '#platform/i18n/messages.ts';

/** What the surplus room says. */
export const messages = {
  'surplus.pools_not_whole': {
    id: 'Jumlah semua bagian SHU harus 100 % (10.000 bps), tetapi jumlahnya {sum} bps. Ubah persentase sampai jumlahnya pas.',
    en: 'The surplus pools must sum to 100 % (10,000 bps), but they sum to {sum} bps. Change the percentages until they fit.',
  },
} as const satisfies Messages;
