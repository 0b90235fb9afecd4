import { fixed, type ChapterLayout } from '../layout.ts';

/** Sanctions, changes, dissolution, founders (UU 25/1992 art. 8 a and j, 12, 46–56). */
export const CLOSING_CHAPTERS: readonly ChapterLayout[] = [
  {
    key: 'sanctions',
    part: 'articles',
    title: { id: 'Sanksi', en: 'Sanctions' },
    articles: [
      {
        key: 'sanctions',
        title: { id: 'Sanksi', en: 'Sanctions' },
        paragraphs: [
          {
            id: 'Anggota, pengurus, atau pengawas yang melanggar anggaran dasar, anggaran rumah tangga, atau keputusan rapat anggota dikenai sanksi secara bertingkat:',
            en: 'Whoever breaks the articles, the house rules or a resolution is sanctioned by steps:',
            items: fixed(
              { id: 'teguran tertulis;', en: 'a written warning;' },
              { id: 'pemberhentian sementara; dan', en: 'suspension; and' },
              { id: 'pemberhentian.', en: 'dismissal.' },
            ),
          },
          {
            id: 'Yang dikenai sanksi berhak membela diri sebelum diputuskan dan dapat meminta rapat anggota berikutnya memutuskan ulang.',
            en: 'The person is heard first and may ask the next members’ meeting to decide again.',
          },
        ],
      },
    ],
  },
  {
    key: 'changes',
    part: 'articles',
    title: { id: 'Perubahan dan Pembubaran', en: 'Changes and Dissolution' },
    articles: [
      {
        key: 'changes',
        title: { id: 'Perubahan anggaran dasar dan anggaran rumah tangga', en: 'Changes of the bylaws' },
        paragraphs: [
          {
            id: 'Anggaran dasar dan anggaran rumah tangga hanya dapat diubah dengan keputusan rapat anggota menurut {#decisions}.',
            en: 'Only a resolution of the members’ meeting under {#decisions} changes these bylaws.',
          },
          {
            id: 'Perubahan berlaku sejak tanggal yang ditetapkan dalam keputusan itu dan tidak berlaku surut.',
            en: 'A change takes force on the date that the resolution sets and never reaches back.',
          },
        ],
      },
      {
        key: 'dissolution',
        title: { id: 'Pembubaran', en: 'Dissolution' },
        paragraphs: [
          {
            id: 'Koperasi dibubarkan dengan keputusan rapat anggota menurut {#decisions} atau dengan keputusan Pemerintah.',
            en: 'The Cooperative is dissolved by the members’ meeting under {#decisions}, or by the government.',
          },
          {
            id: 'Untuk kepentingan kreditor dan anggota dilakukan penyelesaian oleh penyelesai, dan selama itu nama Koperasi disertai kata “dalam penyelesaian”.',
            en: 'A liquidator settles the claims of creditors and members; until then the name carries the words “dalam penyelesaian”.',
          },
        ],
      },
    ],
  },
  {
    key: 'closing',
    part: 'articles',
    title: { id: 'Pendiri dan Ketentuan Penutup', en: 'Founders and Closing Provisions' },
    articles: [
      {
        key: 'founders',
        title: { id: 'Pendiri', en: 'Founders' },
        paragraphs: [
          {
            id: 'Koperasi didirikan oleh paling sedikit {founding.minimumFounders} pendiri yang namanya tercantum dalam akta pendirian.',
            en: 'The Cooperative is founded by at least {founding.minimumFounders}, whose names stand in the deed.',
          },
        ],
      },
      {
        key: 'house-rules',
        title: { id: 'Anggaran rumah tangga', en: 'House rules' },
        paragraphs: [
          {
            id: 'Hal yang belum diatur dalam anggaran dasar ini diatur dalam anggaran rumah tangga, yang tidak boleh bertentangan dengan anggaran dasar ini.',
            en: 'What these articles leave open stands in the house rules, which may not contradict them.',
          },
        ],
      },
    ],
  },
];
