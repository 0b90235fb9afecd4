import type { Bylaws } from '../../../model.ts';
import { fixed, type ChapterLayout, type ItemLayout } from '../layout.ts';
import { ASSOCIATES_ARTICLE, LEAVING_ARTICLE } from './associates.ts';

const asksForWork = (bylaws: Bylaws) => bylaws.membership.workHoursPerMonthMinimum > 0;
const hasCandidates = (bylaws: Bylaws) => bylaws.membership.candidateMonths > 0;

const ofPersons = (bylaws: Bylaws) => bylaws.identity.model !== 'secondary';

/** What one must be to join. */
function conditions(bylaws: Bylaws): readonly ItemLayout[] {
  const { domicile, profession } = bylaws.membership;
  const said = (holds: boolean, id: string, en: string): readonly ItemLayout[] => (holds ? [{ id, en }] : []);
  return [
    ...said(
      ofPersons(bylaws),
      'mampu melakukan tindakan hukum dan berumur paling rendah {membership.minimumAgeYears};',
      'has legal capacity and is at least {membership.minimumAgeYears} old;',
    ),
    ...said(
      !ofPersons(bylaws),
      'telah berbadan hukum dan diwakili oleh orang yang membawa surat mandat;',
      'is a legal person and is represented by somebody with its mandate;',
    ),
    ...said(domicile !== undefined, 'bertempat tinggal di {membership.domicile};', 'lives in {membership.domicile};'),
    ...said(
      profession !== undefined,
      'memenuhi syarat: {membership.profession};',
      'fulfils the condition: {membership.profession};',
    ),
    {
      id: 'mempunyai kepentingan ekonomi yang sama, yaitu {identity.commonBond};',
      en: 'shares the economic interest that the Cooperative serves: {identity.commonBond};',
    },
    {
      id: 'menyetujui anggaran dasar dan anggaran rumah tangga; dan',
      en: 'accepts the articles and the house rules; and',
    },
    {
      id: 'melunasi simpanan pokok sebagaimana dimaksud dalam {#entry-share}.',
      en: 'has paid the entry share of {#entry-share}.',
    },
  ];
}

/** Membership (UU 25/1992 art. 17–20). */
export const MEMBERSHIP_CHAPTERS: readonly ChapterLayout[] = [
  {
    key: 'membership',
    part: 'articles',
    title: { id: 'Keanggotaan', en: 'Membership' },
    articles: [
      {
        key: 'who-may-join',
        title: { id: 'Syarat keanggotaan', en: 'Who may join' },
        paragraphs: [
          {
            when: ofPersons,
            id: 'Yang dapat diterima menjadi anggota adalah warga negara Indonesia yang:',
            en: 'An Indonesian citizen may become a member who:',
            items: conditions,
          },
          {
            when: (bylaws) => !ofPersons(bylaws),
            id: 'Yang dapat diterima menjadi anggota adalah koperasi yang:',
            en: 'A cooperative may become a member that:',
            items: conditions,
          },
          {
            when: asksForWork,
            id: 'Anggota bekerja di Koperasi paling sedikit {membership.workHoursPerMonthMinimum} setiap bulan. Ketentuan lebih lanjut diatur dalam {#pay-basis}.',
            en: 'A member works in the Cooperative for at least {membership.workHoursPerMonthMinimum} a month; see {#pay-basis}.',
          },
          {
            when: (bylaws) => !asksForWork(bylaws),
            id: 'Keanggotaan tidak mensyaratkan jam kerja di Koperasi ({membership.workHoursPerMonthMinimum} setiap bulan).',
            en: 'Membership asks for no hours of work in the Cooperative ({membership.workHoursPerMonthMinimum} a month).',
          },
          {
            id: 'Berhenti bekerja di Koperasi {membership.lossOfWorkEndsMembership} keanggotaan.',
            en: 'Ceasing to work in the Cooperative {membership.lossOfWorkEndsMembership} membership.',
          },
          {
            id: 'Keanggotaan Koperasi tidak dapat dipindahtangankan.',
            en: 'Membership cannot be transferred.',
          },
        ],
      },
      {
        key: 'candidates',
        title: { id: 'Calon anggota', en: 'Candidates' },
        paragraphs: [
          {
            when: hasCandidates,
            id: 'Sebelum diterima sebagai anggota, pemohon menjadi calon anggota selama {membership.candidateMonths} dan dalam masa itu bekerja paling sedikit {membership.candidateMinimumHours}.',
            en: 'Before becoming a member one is a candidate for {membership.candidateMonths} and works at least {membership.candidateMinimumHours} in that time.',
          },
          {
            when: (bylaws) => !hasCandidates(bylaws),
            id: 'Koperasi tidak mengadakan masa calon anggota (lamanya {membership.candidateMonths}, dengan syarat kerja {membership.candidateMinimumHours}).',
            en: 'There is no candidate period (its length is {membership.candidateMonths}, its work {membership.candidateMinimumHours}).',
          },
          {
            id: 'Calon anggota memperoleh pelayanan Koperasi, tetapi tidak mempunyai hak suara.',
            en: 'Candidates are served by the Cooperative but have no vote.',
          },
        ],
      },
      {
        key: 'admission',
        title: { id: 'Penerimaan anggota', en: 'Admission' },
        paragraphs: [
          {
            id: 'Permohonan menjadi anggota diajukan kepada pengurus.',
            en: 'Applications are made to the board.',
          },
          {
            when: hasCandidates,
            id: 'Pengurus memutuskan permohonan paling lambat {membership.admissionDecisionDays} sejak permohonan diterima lengkap dan masa calon anggota berakhir, dan menyebutkan alasannya apabila menolak.',
            en: 'The board decides within {membership.admissionDecisionDays} of a complete application and the end of the candidate period, and gives its reasons where it refuses.',
          },
          {
            when: (bylaws) => !hasCandidates(bylaws),
            id: 'Pengurus memutuskan permohonan paling lambat {membership.admissionDecisionDays} sejak permohonan diterima lengkap, dan menyebutkan alasannya apabila menolak.',
            en: 'The board decides within {membership.admissionDecisionDays} of a complete application and gives its reasons where it refuses.',
          },
          {
            when: ({ membership }) => membership.refusalAppealDays > 0,
            id: 'Pemohon yang ditolak dapat meminta rapat anggota memutuskan, paling lambat {membership.refusalAppealDays} sejak menerima penolakan.',
            en: 'Whoever is refused may ask the members’ meeting to decide, within {membership.refusalAppealDays}.',
          },
          {
            when: ({ membership }) => membership.refusalAppealDays === 0,
            id: 'Atas penolakan tidak dapat dimintakan putusan rapat anggota ({membership.refusalAppealDays}).',
            en: 'There is no appeal against a refusal ({membership.refusalAppealDays}).',
          },
          {
            id: 'Keanggotaan mulai berlaku pada saat dicatat dalam buku daftar anggota.',
            en: 'Membership begins with the entry in the member register.',
          },
        ],
      },
      {
        key: 'rights-and-duties',
        title: { id: 'Hak dan kewajiban anggota', en: 'Rights and duties' },
        paragraphs: [
          {
            id: 'Setiap anggota berkewajiban:',
            en: 'Every member has the duty:',
            items: fixed(
              {
                id: 'mematuhi anggaran dasar, anggaran rumah tangga, dan keputusan rapat anggota;',
                en: 'to obey the articles, the house rules and the resolutions of the members’ meeting;',
              },
              {
                id: 'berpartisipasi dalam kegiatan usaha Koperasi; dan',
                en: 'to take part in the business of the Cooperative; and',
              },
              {
                id: 'mengembangkan dan memelihara kebersamaan berdasar atas asas kekeluargaan.',
                en: 'to foster fellowship.',
              },
            ),
          },
          {
            id: 'Setiap anggota berhak:',
            en: 'Every member has the right:',
            items: fixed(
              {
                id: 'menghadiri, menyatakan pendapat, dan memberikan suara dalam rapat anggota;',
                en: 'to attend, speak and vote in the members’ meeting;',
              },
              {
                id: 'memilih dan dipilih menjadi pengurus atau pengawas;',
                en: 'to elect and to be elected to the board or as a supervisor;',
              },
              {
                id: 'meminta diadakan rapat anggota menurut {#extraordinary-meeting};',
                en: 'to demand a members’ meeting under {#extraordinary-meeting};',
              },
              {
                id: 'mengemukakan pendapat atau saran kepada pengurus di luar rapat anggota;',
                en: 'to advise the board outside the meeting;',
              },
              {
                id: 'memanfaatkan Koperasi dan mendapat pelayanan yang sama antarsesama anggota; dan',
                en: 'to use the Cooperative and be served as every other member; and',
              },
              {
                id: 'mendapatkan keterangan mengenai perkembangan Koperasi.',
                en: 'to be told how the Cooperative fares.',
              },
            ),
          },
        ],
      },
      ASSOCIATES_ARTICLE,
      LEAVING_ARTICLE,
      {
        key: 'member-register',
        title: { id: 'Buku daftar anggota', en: 'Member register' },
        paragraphs: [
          {
            id: 'Koperasi memelihara buku daftar anggota secara tertulis atau elektronik.',
            en: 'The Cooperative keeps a member register, on paper or electronically.',
          },
          {
            id: 'Sesama anggota dapat saling mengetahui {membership.membersMaySee}; data pribadi selebihnya hanya digunakan oleh pengurus dan pengawas sepanjang diperlukan tugasnya.',
            en: 'Members may see one another’s {membership.membersMaySee}; other personal details are only for board and supervisors, as far as their duties need them.',
          },
        ],
      },
    ],
  },
];
