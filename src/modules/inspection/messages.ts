import type { Messages } from '#platform/i18n/messages.ts';
import { pageMessages } from './messages-pages.ts';

/** What the inspection room says. */
export const messages = {
  ...pageMessages,
  'inspection.activity_changed': {
    id: 'Catatan kegiatan tidak cocok dengan segelnya: {problem}',
    en: 'The activity log does not match its seals: {problem}',
  },
} as const satisfies Messages;
