import { isSharia } from '../../leaves/capital.ts';
import type { ArticleLayout } from '../layout.ts';

/** Savings that members may take out again. */
export const SAVINGS_ARTICLE: ArticleLayout = {
  key: 'savings',
  title: { id: 'Simpanan sukarela dan berjangka', en: 'Voluntary and term savings' },
  paragraphs: [
    {
      id: 'Anggota {savings.voluntary.allowed} menempatkan simpanan sukarela.',
      en: 'Members {savings.voluntary.allowed} deposit voluntary savings.',
    },
    {
      when: (bylaws) => bylaws.savings.voluntary.allowed && isSharia(bylaws),
      id: 'Simpanan sukarela merupakan utang Koperasi kepada anggota, memperoleh bagi hasil menurut {#loans} dan imbalan tetap {savings.voluntary.interestBps} setahun, dan dapat diambil dengan pemberitahuan {savings.voluntary.withdrawalNoticeDays} sebelumnya.',
      en: 'The Cooperative owes them to the members; they share in what is earned under {#loans}, earn a fixed {savings.voluntary.interestBps} a year, and may be withdrawn with {savings.voluntary.withdrawalNoticeDays} of notice.',
    },
    {
      when: (bylaws) => bylaws.savings.voluntary.allowed && !isSharia(bylaws),
      id: 'Simpanan sukarela merupakan utang Koperasi kepada anggota, memperoleh jasa {savings.voluntary.interestBps} setahun, dan dapat diambil dengan pemberitahuan {savings.voluntary.withdrawalNoticeDays} sebelumnya.',
      en: 'The Cooperative owes them to the members; they earn {savings.voluntary.interestBps} a year and may be withdrawn with {savings.voluntary.withdrawalNoticeDays} of notice.',
    },
    {
      id: 'Anggota {savings.term.allowed} menempatkan simpanan berjangka.',
      en: 'Members {savings.term.allowed} deposit term savings.',
    },
    {
      when: (bylaws) => bylaws.savings.term.allowed && isSharia(bylaws),
      id: 'Simpanan berjangka terikat selama {savings.term.months}, memperoleh bagi hasil menurut {#loans}, dan imbalan tetap {savings.term.interestBps} setahun.',
      en: 'Term savings are bound for {savings.term.months}, share in what is earned under {#loans}, and earn a fixed {savings.term.interestBps} a year.',
    },
    {
      when: (bylaws) => bylaws.savings.term.allowed && !isSharia(bylaws),
      id: 'Simpanan berjangka terikat selama {savings.term.months} dan memperoleh jasa {savings.term.interestBps} setahun.',
      en: 'Term savings are bound for {savings.term.months} and earn {savings.term.interestBps} a year.',
    },
  ],
};

/** Loans to members (UU 25/1992 art. 44, 44A). */
export const LOANS_ARTICLE: ArticleLayout = {
  key: 'loans',
  title: { id: 'Pinjaman kepada anggota', en: 'Loans to members' },
  paragraphs: [
    {
      id: 'Koperasi {loans.offered} pinjaman atau pembiayaan kepada anggota.',
      en: 'The Cooperative {loans.offered} loans to members.',
    },
    {
      when: ({ loans }) => loans.offered,
      id: 'Usaha simpan pinjam dijalankan {loans.principle} dan hanya melayani anggota, calon anggota, serta koperasi lain dan anggotanya.',
      en: 'Savings and loan are run {loans.principle}, for members, candidates, other cooperatives and their members alone.',
    },
    {
      when: ({ loans }) => loans.offered && !isSharia({ loans }),
      id: 'Jasa pinjaman adalah {loans.interestBps} setahun dari sisa pinjaman.',
      en: 'Interest is {loans.interestBps} a year on what is still owed.',
    },
    {
      when: isSharia,
      id: 'Margin jual beli adalah {loans.marginBps} setahun, dan bagian penyimpan dari hasil usaha (nisbah) adalah {loans.saversShareBps}.',
      en: 'The margin of a sale on credit is {loans.marginBps} a year; the savers’ part of the profit is {loans.saversShareBps}.',
    },
    {
      when: ({ loans }) => loans.offered,
      id: 'Seorang anggota dapat meminjam paling banyak {loans.largestPerMemberRupiah} dan melunasinya paling lama {loans.longestMonths}.',
      en: 'One member may owe at most {loans.largestPerMemberRupiah} and repays it within {loans.longestMonths}.',
    },
  ],
};

/** Individual capital accounts, as worker cooperatives keep them. */
export const CAPITAL_ACCOUNTS_ARTICLE: ArticleLayout = {
  key: 'capital-accounts',
  title: { id: 'Rekening modal perorangan', en: 'Individual capital accounts' },
  paragraphs: [
    {
      id: 'Koperasi {capitalAccounts.enabled} rekening modal perorangan bagi anggota.',
      en: 'The Cooperative {capitalAccounts.enabled} individual capital accounts of its members.',
    },
    {
      when: ({ capitalAccounts }) => capitalAccounts.enabled,
      id: 'Dari setoran awal anggota {capitalAccounts.buyInToReserveBps} masuk cadangan; dari sisa hasil usaha bagian seorang anggota {capitalAccounts.creditBps} ditambahkan ke rekening modalnya, yang memperoleh jasa {capitalAccounts.interestBps} setahun.',
      en: 'Of a member’s buy-in {capitalAccounts.buyInToReserveBps} goes to the reserve; of a member’s surplus {capitalAccounts.creditBps} is credited to the account, which earns {capitalAccounts.interestBps} a year.',
    },
    {
      when: ({ capitalAccounts }) => capitalAccounts.enabled,
      id: 'Dari suatu kerugian {capitalAccounts.lossShareBps} dibebankan pada rekening modal sebanding dengan saldonya. Saldo dibayarkan dalam {capitalAccounts.payoutYears} setelah keanggotaan berakhir.',
      en: 'Of a loss the accounts bear {capitalAccounts.lossShareBps} in proportion to their balances. The balance is paid out within {capitalAccounts.payoutYears} of the end of membership.',
    },
  ],
};

/** Participating capital (UU 25/1992 art. 42). */
export const EXTERNAL_CAPITAL_ARTICLE: ArticleLayout = {
  key: 'external-capital',
  title: { id: 'Modal penyertaan', en: 'Participating capital' },
  paragraphs: [
    {
      id: 'Koperasi {externalCapital.allowed} melakukan pemupukan modal yang berasal dari modal penyertaan.',
      en: 'The Cooperative {externalCapital.allowed} take participating capital.',
    },
    {
      when: ({ externalCapital }) => externalCapital.allowed,
      id: 'Pemilik modal penyertaan turut menanggung risiko: imbal hasilnya tidak melebihi sisa hasil usaha, dan untuk tahun buku yang rugi tidak ada. Mereka tidak mempunyai hak suara dalam rapat anggota.',
      en: 'Its holders bear risk: its return is never above the surplus, and none in a year that ended in a loss. They have no vote in the members’ meeting.',
    },
    {
      when: ({ externalCapital }) => externalCapital.allowed,
      id: 'Modal penyertaan paling banyak {externalCapital.capBps} dari jumlah modal sendiri dan modal penyertaan; satu pihak paling banyak memiliki {externalCapital.holderCapBps} dari batas itu.',
      en: 'It is at most {externalCapital.capBps} of own and participating capital together; one holder has at most {externalCapital.holderCapBps} of what that allows.',
    },
    {
      when: ({ externalCapital }) => externalCapital.allowed,
      id: 'Modal penyertaan terikat selama {externalCapital.lockInMonths}, dapat ditarik sesudahnya dengan pemberitahuan {externalCapital.noticeMonths}, dan memperoleh imbal hasil paling banyak {externalCapital.returnCapBps} setahun.',
      en: 'It is bound for {externalCapital.lockInMonths}, may then be withdrawn with {externalCapital.noticeMonths} of notice, and earns at most {externalCapital.returnCapBps} a year.',
    },
  ],
};
