import type { Bylaws } from '../../../model.ts';
import type { ArticleLayout } from '../layout.ts';

const runsPlatform = ({ platform }: Bylaws) => platform.enabled;

/** What the platform owes those who depend on it. */
export const PLATFORM_ARTICLE: ArticleLayout = {
  key: 'platform',
  title: { id: 'Platform', en: 'The platform' },
  paragraphs: [
    {
      id: 'Koperasi {platform.enabled} platform yang mempertemukan anggota dengan pelanggan.',
      en: 'The Cooperative {platform.enabled} platform between members and customers.',
    },
    {
      when: runsPlatform,
      id: 'Aturan penawaran pekerjaan dan penghitungan harga {platform.openRules}; perubahannya diumumkan sebelum berlaku.',
      en: 'The rules by which work is offered and prices are made are {platform.openRules}; a change is announced before it takes force.',
    },
    {
      when: runsPlatform,
      id: 'Anggota {platform.portableRecords} catatan kerja dan penilaiannya sendiri; catatan itu tidak dijual kepada siapa pun.',
      en: 'Members {platform.portableRecords} the records of their own work and ratings; these are sold to nobody.',
    },
    {
      when: runsPlatform,
      id: 'Harga terendah setiap layanan ditetapkan oleh {platform.priceFloorByMeeting}.',
      en: 'The lowest price of each service is set by {platform.priceFloorByMeeting}.',
    },
    {
      when: (bylaws) => runsPlatform(bylaws) && bylaws.platform.deactivationAppealDays > 0,
      id: 'Tidak seorang anggota pun dinonaktifkan tanpa alasan tertulis; dalam {platform.deactivationAppealDays} ia dapat berkeberatan, dan keberatan itu diputuskan oleh orang lain, bukan oleh mesin.',
      en: 'Nobody is switched off without a written reason; within {platform.deactivationAppealDays} the member may appeal, and other people decide, no machine.',
    },
    {
      when: (bylaws) => runsPlatform(bylaws) && bylaws.platform.deactivationAppealDays === 0,
      id: 'Tidak seorang anggota pun dinonaktifkan tanpa alasan tertulis; keberatan tidak disediakan ({platform.deactivationAppealDays}).',
      en: 'Nobody is switched off without a written reason; there is no appeal ({platform.deactivationAppealDays}).',
    },
  ],
};
