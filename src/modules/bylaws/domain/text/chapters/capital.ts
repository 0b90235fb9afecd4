import { fixed, type ChapterLayout } from '../layout.ts';
import { CAPITAL_ACCOUNTS_ARTICLE, EXTERNAL_CAPITAL_ARTICLE, LOANS_ARTICLE, SAVINGS_ARTICLE } from './savings.ts';

/** Capital (UU 25/1992 art. 41, 42, 55). */
export const CAPITAL_CHAPTERS: readonly ChapterLayout[] = [
  {
    key: 'capital',
    part: 'articles',
    title: { id: 'Modal', en: 'Capital' },
    articles: [
      {
        key: 'capital',
        title: { id: 'Sumber modal', en: 'Sources of capital' },
        paragraphs: [
          {
            id: 'Modal Koperasi terdiri atas modal sendiri dan modal pinjaman.',
            en: 'The capital is made of own capital and loans.',
          },
          {
            id: 'Modal sendiri berasal dari:',
            en: 'Own capital comes from:',
            items: fixed(
              { id: 'simpanan pokok;', en: 'entry shares;' },
              { id: 'simpanan wajib;', en: 'mandatory shares;' },
              { id: 'dana cadangan; dan', en: 'the reserve; and' },
              { id: 'hibah.', en: 'grants.' },
            ),
          },
          {
            id: 'Modal pinjaman berasal dari anggota, koperasi lain, bank dan lembaga keuangan lain, penerbitan obligasi dan surat utang lain, serta sumber lain yang sah.',
            en: 'Loans come from members, other cooperatives, banks and other financial institutions, bonds and other notes, and other lawful sources.',
          },
          {
            id: 'Pinjaman yang diterima Koperasi di atas {loanCapital.meetingAboveRupiah} diputuskan terlebih dahulu oleh rapat anggota.',
            en: 'The members’ meeting decides first on a loan to the Cooperative above {loanCapital.meetingAboveRupiah}.',
          },
        ],
      },
      {
        key: 'entry-share',
        title: { id: 'Simpanan pokok', en: 'Entry share (simpanan pokok)' },
        paragraphs: [
          {
            id: 'Setiap anggota membayar simpanan pokok yang sama banyaknya, yaitu {shares.entryShareRupiah}, satu kali pada saat masuk menjadi anggota.',
            en: 'Every member pays the same entry share, {shares.entryShareRupiah}, once, on joining.',
          },
          {
            when: ({ stakeholders }) => stakeholders.groups.some((group) => group.entryShareRupiah !== undefined),
            id: 'Bagi kelompok yang simpanan pokoknya ditetapkan tersendiri berlaku {#stakeholder-groups}.',
            en: 'Groups whose entry share differs pay that of {#stakeholder-groups}.',
          },
          {
            id: 'Simpanan pokok tidak dapat diambil kembali selama yang bersangkutan masih menjadi anggota.',
            en: 'It cannot be withdrawn while the person is a member.',
          },
        ],
      },
      {
        key: 'mandatory-share',
        title: { id: 'Simpanan wajib', en: 'Mandatory share (simpanan wajib)' },
        paragraphs: [
          {
            id: 'Setiap anggota membayar simpanan wajib sebesar {shares.mandatoryShareRupiah} setiap {shares.mandatorySharePeriod}, paling lambat pada tanggal {shares.mandatoryDueDay}.',
            en: 'Every member pays a mandatory share of {shares.mandatoryShareRupiah} every {shares.mandatorySharePeriod}, by day {shares.mandatoryDueDay} of the month.',
          },
          {
            when: ({ stakeholders }) => stakeholders.groups.some((group) => group.mandatoryShareRupiah !== undefined),
            id: 'Bagi kelompok yang simpanan wajibnya ditetapkan tersendiri berlaku {#stakeholder-groups}.',
            en: 'Groups whose mandatory share differs pay that of {#stakeholder-groups}.',
          },
          {
            id: 'Simpanan wajib tidak dapat diambil kembali selama yang bersangkutan masih menjadi anggota.',
            en: 'It cannot be withdrawn while the person is a member.',
          },
        ],
      },
      SAVINGS_ARTICLE,
      LOANS_ARTICLE,
      CAPITAL_ACCOUNTS_ARTICLE,
      EXTERNAL_CAPITAL_ARTICLE,
      {
        key: 'liability',
        title: { id: 'Tanggungan anggota', en: 'Liability of members' },
        paragraphs: [
          {
            id: 'Dalam hal terjadi pembubaran, anggota hanya menanggung kerugian sebatas simpanan pokok, simpanan wajib, dan modal penyertaan yang dimilikinya.',
            en: 'At dissolution a member loses at most his or her entry share, mandatory shares and participating capital.',
          },
        ],
      },
    ],
  },
];
