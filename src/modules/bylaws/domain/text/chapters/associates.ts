import type { Bylaws } from '../../../model.ts';
import { fixed, type ArticleLayout } from '../layout.ts';

const associatesAllowed = ({ associates }: Bylaws) => associates.allowed;

/** Associates and what they may do (UU 25/1992 art. 18(2)). */
export const ASSOCIATES_ARTICLE: ArticleLayout = {
  key: 'associates',
  title: { id: 'Anggota luar biasa', en: 'Associates' },
  paragraphs: [
    {
      id: 'Koperasi {associates.allowed} menerima anggota luar biasa.',
      en: 'The Cooperative {associates.allowed} admit associates.',
    },
    {
      when: associatesAllowed,
      id: 'Anggota luar biasa adalah mereka yang ingin ikut serta tetapi tidak memenuhi semua syarat anggota, {associates.foreigners} warga negara asing.',
      en: 'Associates are those who wish to take part and do not fulfil every condition, {associates.foreigners} foreigners.',
    },
    {
      when: associatesAllowed,
      id: 'Anggota luar biasa:',
      en: 'Associates:',
      items: fixed(
        {
          id: '{associates.attend} hadir dan berbicara dalam rapat anggota;',
          en: '{associates.attend} attend and speak in the members’ meeting;',
        },
        { id: '{associates.vote} memberikan suara;', en: '{associates.vote} vote;' },
        {
          id: '{associates.eligible} dipilih menjadi pengurus atau pengawas;',
          en: '{associates.eligible} be elected to the board or as supervisors;',
        },
        {
          id: '{associates.services} dilayani sebagaimana anggota; dan',
          en: '{associates.services} be served as members are; and',
        },
        {
          id: '{associates.surplus} atas bagian sisa hasil usaha.',
          en: '{associates.surplus} share in the surplus.',
        },
      ),
    },
    {
      when: associatesAllowed,
      id: 'Anggota luar biasa membayar simpanan pokok {associates.entryShareRupiah}.',
      en: 'Associates pay an entry share of {associates.entryShareRupiah}.',
    },
  ],
};

/** The end of membership and its settlement. */
export const LEAVING_ARTICLE: ArticleLayout = {
  key: 'leaving',
  title: { id: 'Berakhirnya keanggotaan', en: 'End of membership' },
  paragraphs: [
    {
      id: 'Keanggotaan berakhir apabila anggota meninggal dunia, mengundurkan diri, diberhentikan, atau tidak lagi memenuhi syarat keanggotaan.',
      en: 'Membership ends when a member dies, leaves, is dismissed or no longer fulfils the conditions.',
    },
    {
      id: 'Anggota yang mengundurkan diri memberitahukannya secara tertulis paling lambat {exit.noticeDays} sebelumnya.',
      en: 'A member who leaves gives notice in writing at least {exit.noticeDays} before.',
    },
    {
      id: 'Simpanan pokok, simpanan wajib, dan hak lain anggota, setelah dikurangi kewajibannya kepada Koperasi, dikembalikan paling lambat {exit.refundDelayDays} terhitung sejak {exit.refundAfterYearClose}, dalam paling banyak {exit.instalments}.',
      en: 'Shares and other claims, less what the member owes, are paid back within {exit.refundDelayDays} of {exit.refundAfterYearClose}, in at most {exit.instalments}.',
    },
    {
      id: 'Kerugian Koperasi yang belum tertutup {exit.lossDeduction}.',
      en: 'A loss of the Cooperative that is not yet covered {exit.lossDeduction}.',
    },
    {
      id: 'Hak anggota yang meninggal dunia diserahkan kepada ahli warisnya; hak itu tetap tersedia {exit.heirsClaimYears}.',
      en: 'The claims of a member who dies go to the heirs; they stand ready for {exit.heirsClaimYears}.',
    },
  ],
};
