import { isNoSavingsLoanCooperative } from '../../leaves/identity.ts';
import { fixed, type ChapterLayout } from '../layout.ts';

/** Name, seat, duration, foundations, purpose (UU 25/1992 art. 2–5, 8 b, c, h). */
export const IDENTITY_CHAPTERS: readonly ChapterLayout[] = [
  {
    key: 'name',
    part: 'articles',
    title: { id: 'Nama, Tempat Kedudukan, dan Jangka Waktu', en: 'Name, Seat and Duration' },
    articles: [
      {
        key: 'name-and-seat',
        title: { id: 'Nama dan tempat kedudukan', en: 'Name and seat' },
        paragraphs: [
          {
            id: 'Koperasi ini bernama {identity.name}, selanjutnya dalam anggaran dasar ini disebut Koperasi.',
            en: 'This cooperative is named {identity.name}, hereafter called the Cooperative.',
          },
          {
            id: 'Koperasi berkedudukan di {identity.seatCity}.',
            en: 'The Cooperative has its seat in {identity.seatCity}.',
          },
          {
            id: 'Jenis Koperasi adalah {identity.legalKind}, dan usahanya dijalankan menurut model {identity.model}.',
            en: 'The Cooperative is of the kind {identity.legalKind} and works by the model of a {identity.model}.',
          },
          {
            id: 'Koperasi {identity.multiStakeholder} model multi pihak.',
            en: 'The Cooperative {identity.multiStakeholder} the multi-stakeholder model.',
          },
        ],
      },
      {
        key: 'duration',
        title: { id: 'Jangka waktu', en: 'Duration' },
        paragraphs: [
          {
            id: 'Koperasi didirikan untuk jangka waktu {identity.durationYears}.',
            en: 'The Cooperative is founded for {identity.durationYears}.',
          },
        ],
      },
    ],
  },
  {
    key: 'principles',
    part: 'articles',
    title: { id: 'Landasan, Asas, dan Prinsip', en: 'Foundations and Principles' },
    articles: [
      {
        key: 'principles',
        title: { id: 'Landasan, asas, dan prinsip', en: 'Foundations and principles' },
        paragraphs: [
          {
            id: 'Koperasi berlandaskan Pancasila dan Undang-Undang Dasar Negara Republik Indonesia Tahun 1945 serta berdasar atas asas kekeluargaan.',
            en: 'The Cooperative rests on Pancasila, the Constitution of 1945 and the principle of kinship.',
          },
          {
            id: 'Koperasi melaksanakan prinsip:',
            en: 'The Cooperative follows these principles:',
            items: fixed(
              { id: 'keanggotaan bersifat sukarela dan terbuka;', en: 'membership is voluntary and open;' },
              { id: 'pengelolaan dilakukan secara demokratis;', en: 'management is democratic;' },
              {
                id: 'pembagian sisa hasil usaha dilakukan secara adil sebanding dengan besarnya jasa usaha masing-masing anggota;',
                en: 'the surplus is divided fairly, in proportion to each member’s patronage;',
              },
              { id: 'pemberian balas jasa yang terbatas terhadap modal;', en: 'the return on capital is limited;' },
              { id: 'kemandirian;', en: 'independence;' },
              { id: 'pendidikan perkoperasian; dan', en: 'education in cooperation; and' },
              { id: 'kerja sama antarkoperasi.', en: 'cooperation among cooperatives.' },
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'purpose',
    part: 'articles',
    title: { id: 'Tujuan dan Usaha', en: 'Purpose and Business' },
    articles: [
      {
        key: 'purpose',
        title: { id: 'Tujuan dan bidang usaha', en: 'Purpose and line of business' },
        paragraphs: [
          {
            id: 'Tujuan dan bidang usaha Koperasi: {identity.purpose}',
            en: 'Purpose and line of business of the Cooperative: {identity.purpose}',
          },
          {
            id: 'Koperasi merupakan koperasi {identity.businessScope}.',
            en: 'The Cooperative has {identity.businessScope}.',
          },
          {
            when: ({ identity }) => identity.kbliCodes.length > 0,
            id: 'Usahanya termasuk dalam Klasifikasi Baku Lapangan Usaha Indonesia dengan kode {identity.kbliCodes}.',
            en: 'In the Indonesian classification of business fields (KBLI) its codes are {identity.kbliCodes}.',
          },
          {
            when: isNoSavingsLoanCooperative,
            id: 'Koperasi {identity.hasSavingsLoanUnit} unit simpan pinjam.',
            en: 'The Cooperative {identity.hasSavingsLoanUnit} a savings-and-loan unit.',
          },
          {
            id: 'Kelebihan kemampuan pelayanan Koperasi dapat digunakan untuk memenuhi kebutuhan masyarakat yang bukan anggota.',
            en: 'Spare capacity of the Cooperative may serve people who are not members.',
          },
        ],
      },
    ],
  },
];
