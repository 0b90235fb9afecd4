import type { Bylaws, FeePart } from '../../../model.ts';
import { fixed, nameOf, wordingOf, type ChapterLayout, type ItemLayout } from '../layout.ts';
import { PLATFORM_ARTICLE } from './platform.ts';

function gradeItems({ work }: Bylaws): readonly ItemLayout[] {
  return work.hourGrades.map((grade) => {
    const path = `work.hourGrades.${grade.key}`;
    return {
      id: '{@}: {.hourlyRupiah} untuk setiap jam;',
      en: '{@}: {.hourlyRupiah} an hour;',
      path,
      names: { '@': nameOf(grade, path) },
    };
  });
}

function partItems({ feeSplit }: Bylaws): readonly ItemLayout[] {
  return feeSplit.parts.map((part: FeePart) => {
    const path = `feeSplit.parts.${part.key}`;
    return {
      ...wordingOf(part, [
        {
          when: (each) => each.fund !== undefined,
          id: '{.bps} sebagai {@}, yaitu {.to} yang dicatat sebagai {.fund};',
          en: '{.bps} as the {@}, into {.to} kept as the {.fund};',
        },
        { id: '{.bps} sebagai {@}, untuk {.to};', en: '{.bps} as the {@}, for {.to};' },
      ]),
      path,
      names: { '@': nameOf(part, path) },
    };
  });
}

/** Work, orders and their division: house rules of those cooperatives that work together or through a platform. */
export const WORK_CHAPTERS: readonly ChapterLayout[] = [
  {
    key: 'work',
    part: 'houseRules',
    title: { id: 'Kerja dan Upah', en: 'Work and Pay' },
    articles: [
      {
        key: 'pay-basis',
        title: { id: 'Dasar imbalan kerja', en: 'Basis of pay' },
        paragraphs: [
          {
            id: 'Imbalan kerja anggota dihitung menurut {work.basis}, sepanjang anggota bekerja di Koperasi.',
            en: 'Where members work in the Cooperative, they are paid by {work.basis}.',
          },
          {
            id: 'Waktu kerja dicatat dan dibulatkan ke kelipatan {work.roundMinutesTo}.',
            en: 'Time is recorded and rounded to a multiple of {work.roundMinutesTo}.',
          },
          {
            when: ({ work }) => work.hourGrades.length > 0,
            id: 'Golongan upah:',
            en: 'Pay grades:',
            items: gradeItems,
          },
        ],
      },
      {
        key: 'non-member-work',
        title: { id: 'Kerja bukan anggota', en: 'Work by non-members' },
        paragraphs: [
          {
            when: ({ identity }) => identity.model === 'worker',
            id: 'Jam kerja yang dikerjakan bukan anggota paling banyak {work.nonMemberHoursCapBps} dari seluruh jam kerja dalam satu tahun buku.',
            en: 'Non-members work at most {work.nonMemberHoursCapBps} of all hours in a financial year.',
          },
        ],
      },
      {
        key: 'pay-ratio',
        title: { id: 'Perbandingan upah', en: 'Pay ratio' },
        paragraphs: [
          {
            id: 'Imbalan tertinggi untuk waktu kerja yang sama dibandingkan dengan yang terendah paling tinggi {work.payRatioMaximum}.',
            en: 'The highest pay for the same time may stand to the lowest as {work.payRatioMaximum} at most.',
          },
        ],
      },
    ],
  },
  {
    key: 'orders',
    part: 'houseRules',
    title: { id: 'Pesanan', en: 'Orders' },
    articles: [
      {
        key: 'fee-split',
        title: { id: 'Pembagian harga', en: 'Division of the price' },
        paragraphs: [
          {
            id: 'Harga setiap pesanan yang dikerjakan melalui Koperasi dibagi sebagai berikut:',
            en: 'The price of every order done through the Cooperative is divided as follows:',
            items: partItems,
          },
          {
            id: 'Biaya saluran pembayaran ditanggung {feeSplit.paymentCostBorneBy}.',
            en: 'The cost of payment is borne by {feeSplit.paymentCostBorneBy}.',
          },
          {
            id: 'Dari uang tip pelanggan, {feeSplit.tipsToWorkerBps} menjadi hak anggota yang mengerjakan.',
            en: 'Of a customer’s tip {feeSplit.tipsToWorkerBps} belongs to the member who did the work.',
          },
        ],
      },
      {
        key: 'cancellation',
        title: { id: 'Pembatalan dan pengembalian uang', en: 'Cancellation and refund' },
        paragraphs: [
          {
            id: 'Pesanan dapat dibatalkan tanpa biaya sampai {feeSplit.cancellation.freeUntilMinutesBefore} sebelum waktu mulai.',
            en: 'An order may be cancelled free of charge until {feeSplit.cancellation.freeUntilMinutesBefore} before its start.',
          },
          {
            id: 'Pembatalan sesudah itu dikenai {feeSplit.cancellation.lateFeeBps} dari harga, dan apabila pelanggan tidak ada di tempat {feeSplit.cancellation.noShowFeeBps} dari harga; keduanya dibagi menurut {#fee-split}.',
            en: 'A later cancellation costs {feeSplit.cancellation.lateFeeBps} of the price, and {feeSplit.cancellation.noShowFeeBps} where nobody was there; both are divided under {#fee-split}.',
          },
          {
            id: 'Pelanggan dapat meminta pengembalian uang paling lambat {feeSplit.refundWithinDays} setelah pekerjaan selesai.',
            en: 'A customer may ask for money back within {feeSplit.refundWithinDays} after the work.',
          },
        ],
      },
      {
        key: 'dispatch',
        title: { id: 'Penawaran pekerjaan', en: 'Offering work' },
        paragraphs: [
          {
            id: 'Pekerjaan ditawarkan menurut bobot berikut:',
            en: 'Work is offered by these weights:',
            items: fixed(
              {
                id: 'penghasilan per jam lebih rendah dalam {dispatch.windowDays} terakhir: {dispatch.weights.recentEarnings};',
                en: 'having earned less an hour in the last {dispatch.windowDays}: {dispatch.weights.recentEarnings};',
              },
              {
                id: 'jam kerja lebih sedikit dalam masa yang sama: {dispatch.weights.recentHours}; dan',
                en: 'having worked fewer hours in the same time: {dispatch.weights.recentHours}; and',
              },
              {
                id: 'lebih lama tidak mendapat pekerjaan, dihitung sampai {dispatch.waitingCapDays}: {dispatch.weights.daysSinceLastJob}.',
                en: 'having waited longer, counted up to {dispatch.waitingCapDays}: {dispatch.weights.daysSinceLastJob}.',
              },
            ),
          },
          {
            id: 'Penghasilan per jam dihitung atas paling sedikit {dispatch.leastWindowMinutes} kerja. Menolak tawaran atau tidak bersedia bekerja tidak mengurangi giliran berikutnya.',
            en: 'Hourly earnings are counted over at least {dispatch.leastWindowMinutes} of work. Declining an offer or being away takes nothing from one’s next turn.',
          },
          {
            id: 'Tidak ada bobot yang mengalahkan batas berikut:',
            en: 'No weight outvotes these limits:',
            items: fixed(
              {
                id: 'antara dua pekerjaan seorang anggota paling sedikit {dispatch.limits.bufferMinutes};',
                en: 'at least {dispatch.limits.bufferMinutes} between two jobs of a member;',
              },
              {
                id: 'kerja sehari paling lama {dispatch.limits.dailyMinutes}; dan',
                en: 'at most {dispatch.limits.dailyMinutes} of work in a day; and',
              },
              {
                id: 'istirahat antarhari paling sedikit {dispatch.limits.restMinutes}.',
                en: 'at least {dispatch.limits.restMinutes} of rest between two days.',
              },
            ),
          },
          {
            id: 'Setiap tawaran berlaku selama {dispatch.offerMinutes}.',
            en: 'Every offer stands for {dispatch.offerMinutes}.',
          },
          {
            id: 'Anggota berhak mengetahui alasan sebenarnya mengapa suatu pekerjaan tidak ditawarkan kepadanya.',
            en: 'A member has the right to know the true reason why a job was not offered to him or her.',
          },
        ],
      },
      PLATFORM_ARTICLE,
    ],
  },
];
