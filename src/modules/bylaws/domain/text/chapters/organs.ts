import { isSharia } from '../../leaves/capital.ts';
import { fixed, type ChapterLayout } from '../layout.ts';

/** Board, supervisors, hired management (UU 25/1992 art. 29–40). */
export const ORGAN_CHAPTERS: readonly ChapterLayout[] = [
  {
    key: 'board',
    part: 'articles',
    title: { id: 'Pengurus', en: 'The Board' },
    articles: [
      {
        key: 'board',
        title: { id: 'Susunan dan masa jabatan pengurus', en: 'Composition and term of the board' },
        paragraphs: [
          {
            id: 'Pengurus dipilih dari dan oleh anggota dalam rapat anggota.',
            en: 'The board is elected from and by the members in their meeting.',
          },
          {
            id: 'Pengurus terdiri atas {board.seats}, di antaranya seorang ketua, seorang sekretaris, dan seorang bendahara.',
            en: 'The board is made of {board.seats}, among them a chair, a secretary and a treasurer.',
          },
          {
            id: 'Anggota pengurus dan pengawas {board.kinBan}.',
            en: 'Those on the board and among the supervisors {board.kinBan}.',
          },
          {
            id: 'Masa jabatan pengurus adalah {board.termYears}; seseorang dapat memegang jabatan yang sama paling banyak {board.maximumConsecutiveTerms} berturut-turut.',
            en: 'The term of office is {board.termYears}; a person may hold the same office for at most {board.maximumConsecutiveTerms} in a row.',
          },
        ],
      },
      {
        key: 'remuneration',
        title: { id: 'Imbalan pengurus dan pengawas', en: 'What board and supervisors receive' },
        paragraphs: [
          {
            id: 'Imbalan pengurus dan pengawas ditetapkan oleh {board.remunerationByMeeting}.',
            en: 'What board and supervisors receive is set by {board.remunerationByMeeting}.',
          },
        ],
      },
      {
        key: 'board-duties',
        title: { id: 'Tugas dan wewenang pengurus', en: 'Duties and powers of the board' },
        paragraphs: [
          {
            id: 'Pengurus bertugas:',
            en: 'The board:',
            items: fixed(
              { id: 'mengelola Koperasi dan usahanya;', en: 'manages the Cooperative and its business;' },
              {
                id: 'mengajukan rancangan rencana kerja serta rancangan rencana anggaran pendapatan dan belanja;',
                en: 'submits the draft work plan and budget;',
              },
              { id: 'menyelenggarakan rapat anggota;', en: 'holds the members’ meeting;' },
              {
                id: 'mengajukan laporan keuangan dan pertanggungjawaban pelaksanaan tugas;',
                en: 'submits the accounts and answers for its work;',
              },
              {
                id: 'menyelenggarakan pembukuan keuangan dan inventaris secara tertib; dan',
                en: 'keeps proper books and an inventory; and',
              },
              {
                id: 'memelihara daftar buku anggota, pengurus, dan pengawas.',
                en: 'keeps the registers of members, board and supervisors.',
              },
            ),
          },
          {
            id: 'Pengurus berwenang mewakili Koperasi di dalam dan di luar pengadilan, memutuskan penerimaan dan penolakan anggota baru serta pemberhentian anggota, dan melakukan upaya bagi kepentingan Koperasi sesuai dengan keputusan rapat anggota.',
            en: 'The board represents the Cooperative in and out of court, decides on admission, refusal and dismissal of members, and acts for the Cooperative as the members’ meeting has resolved.',
          },
          {
            id: 'Pengurus, baik bersama-sama maupun sendiri-sendiri, menanggung kerugian yang diderita Koperasi karena tindakan yang dilakukan dengan kesengajaan atau kelalaiannya.',
            en: 'Members of the board answer, together or singly, for losses caused by intent or neglect.',
          },
        ],
      },
      {
        key: 'annual-report',
        title: { id: 'Laporan tahunan', en: 'Annual report' },
        paragraphs: [
          {
            id: 'Paling lambat {reports.readyDaysBefore} sebelum rapat anggota tahunan, pengurus menyusun laporan tahunan yang memuat neraca, perhitungan hasil usaha beserta penjelasannya, serta keadaan dan usaha Koperasi.',
            en: 'At least {reports.readyDaysBefore} before the annual meeting the board has ready the annual report: balance sheet, surplus statement with notes, state and business of the Cooperative.',
          },
          {
            id: 'Laporan tahunan ditandatangani oleh semua anggota pengurus; yang tidak menandatangani menjelaskan alasannya secara tertulis.',
            en: 'Every member of the board signs it; whoever does not explains why in writing.',
          },
          {
            id: 'Laporan keuangan diperiksa oleh akuntan publik apabila aset Koperasi mencapai {reports.auditFromRupiah} atau lebih.',
            en: 'A public accountant audits the accounts where the assets reach {reports.auditFromRupiah}.',
          },
          {
            id: 'Pengesahan laporan tahunan oleh rapat anggota merupakan penerimaan pertanggungjawaban pengurus.',
            en: 'Approval of the report by the members’ meeting discharges the board.',
          },
        ],
      },
    ],
  },
  {
    key: 'supervisors',
    part: 'articles',
    title: { id: 'Pengawas', en: 'The Supervisors' },
    articles: [
      {
        key: 'supervisors',
        title: { id: 'Susunan dan tugas pengawas', en: 'Composition and duties' },
        paragraphs: [
          {
            id: 'Pengawas dipilih dari dan oleh anggota dalam rapat anggota, berjumlah {board.supervisorSeats}, dengan masa jabatan yang sama dengan pengurus.',
            en: 'The supervisors, {board.supervisorSeats}, are elected from and by the members for the same term as the board.',
          },
          {
            id: 'Pengawas mengawasi pelaksanaan kebijakan dan pengelolaan Koperasi serta membuat laporan tertulis tentang hasil pengawasannya.',
            en: 'They watch over policy and management and report in writing.',
          },
          {
            id: 'Pengawas berwenang meneliti catatan Koperasi dan mendapatkan segala keterangan yang diperlukan, dan merahasiakan hasil pengawasannya terhadap pihak ketiga.',
            en: 'They may examine every record and ask for every explanation, and keep what they find from third parties.',
          },
        ],
      },
    ],
  },
  {
    key: 'sharia-board',
    part: 'articles',
    title: { id: 'Dewan Pengawas Syariah', en: 'The Sharia Supervisory Board' },
    articles: [
      {
        key: 'sharia-board',
        title: { id: 'Dewan pengawas syariah', en: 'Sharia supervisory board' },
        paragraphs: [
          {
            when: isSharia,
            id: 'Dewan pengawas syariah terdiri atas {board.shariaSeats} yang dipilih rapat anggota; dewan memberi nasihat dan mengawasi agar usaha sesuai dengan prinsip syariah.',
            en: 'The sharia supervisory board, {board.shariaSeats}, is elected by the members’ meeting; it advises and watches that the business keeps to sharia.',
          },
        ],
      },
    ],
  },
  {
    key: 'management',
    part: 'articles',
    title: { id: 'Pengelola', en: 'Hired Management' },
    articles: [
      {
        key: 'management',
        title: { id: 'Pengelola', en: 'Hired management' },
        paragraphs: [
          {
            id: 'Pengurus {board.managementAllowed} mengangkat pengelola yang diberi wewenang dan kuasa untuk mengelola usaha.',
            en: 'The board {board.managementAllowed} appoint managers with power to run the business.',
          },
          {
            when: ({ board }) => board.managementAllowed,
            id: 'Rencana pengangkatan pengelola disetujui terlebih dahulu oleh rapat anggota; kontraknya paling lama {board.managementTermYears}.',
            en: 'The members’ meeting agrees first; a contract lasts at most {board.managementTermYears}.',
          },
          {
            when: ({ board }) => board.managementAllowed,
            id: 'Pengelola bertanggung jawab kepada pengurus, dan pengangkatannya tidak mengurangi tanggung jawab pengurus.',
            en: 'Managers answer to the board; appointing them does not lessen the board’s responsibility.',
          },
        ],
      },
    ],
  },
];
