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
              {
                id: 'teguran tertulis, {sanctions.writtenWarnings};',
                en: 'written warnings, {sanctions.writtenWarnings};',
              },
              {
                id: 'pemberhentian sementara, paling lama {sanctions.suspensionDays}; dan',
                en: 'suspension, at most {sanctions.suspensionDays}; and',
              },
              { id: 'pemberhentian.', en: 'dismissal.' },
            ),
          },
          {
            when: ({ sanctions }) => sanctions.fineRupiah > 0n,
            id: 'Di samping itu dapat dikenakan denda paling banyak {sanctions.fineRupiah}.',
            en: 'Besides there may be a fine of at most {sanctions.fineRupiah}.',
          },
          {
            when: ({ sanctions }) => sanctions.fineRupiah === 0n,
            id: 'Tidak dikenakan denda ({sanctions.fineRupiah}).',
            en: 'There are no fines ({sanctions.fineRupiah}).',
          },
          {
            id: 'Yang dikenai sanksi berhak membela diri sebelum diputuskan.',
            en: 'The person is heard before the decision.',
          },
          {
            when: ({ sanctions }) => sanctions.appealDays > 0,
            id: 'Yang dikenai sanksi atau diberhentikan dapat meminta rapat anggota memutuskan, paling lambat {sanctions.appealDays} sejak menerima keputusan.',
            en: 'Whoever is sanctioned or dismissed may ask the members’ meeting to decide, within {sanctions.appealDays}.',
          },
          {
            when: ({ sanctions }) => sanctions.appealDays === 0,
            id: 'Atas sanksi tidak dapat dimintakan putusan rapat anggota ({sanctions.appealDays}).',
            en: 'There is no appeal against a sanction ({sanctions.appealDays}).',
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
            id: 'Untuk kepentingan kreditor dan anggota dilakukan penyelesaian oleh penyelesai, yaitu {dissolution.liquidators}, dan selama itu nama Koperasi disertai kata “dalam penyelesaian”.',
            en: 'Liquidators, {dissolution.liquidators}, settle the claims of creditors and members; until then the name carries the words “dalam penyelesaian”.',
          },
          {
            id: 'Kreditor dapat mengajukan tagihan secara tertulis dalam {dissolution.creditorsMonths} setelah menerima pemberitahuan pembubaran.',
            en: 'Creditors may come forward in writing for {dissolution.creditorsMonths} after notice of the dissolution.',
          },
          {
            id: 'Kekayaan yang tersisa setelah semua kewajiban dan simpanan dibayar {dissolution.restTo}.',
            en: 'What is left once debts and shares are paid is {dissolution.restTo}.',
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
            id: 'Koperasi didirikan oleh paling sedikit {founding.minimumFounders} yang namanya tercantum dalam akta pendirian.',
            en: 'The Cooperative is founded by at least {founding.minimumFounders}, whose names stand in the deed.',
          },
          {
            when: ({ founding }) => founding.royaltyBps > 0,
            id: 'Para pendiri sebagai pemrakarsa menerima royalti {founding.royaltyBps} dari sisa hasil usaha sebelum dibagi, sama besar untuk setiap pendiri, selama {founding.royaltyYears} yang pertama; pendiri yang keluar tetap menerimanya.',
            en: 'The founders, as initiators, receive a royalty of {founding.royaltyBps} of the surplus before it is divided, the same for each, for the first {founding.royaltyYears}; a founder who leaves goes on receiving it.',
          },
          {
            when: ({ founding }) => founding.royaltyBps === 0,
            id: 'Para pemrakarsa tidak menerima royalti ({founding.royaltyBps} dari sisa hasil usaha).',
            en: 'The initiators receive no royalty ({founding.royaltyBps} of the surplus).',
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
