import { numberWords, percent } from '#modules/bylaws/model.ts';
import type { Block } from '#platform/documents/paper.ts';
import { handSignature, missingMeeting, paragraph } from './blocks.ts';
import type { FoundingFacts, Written } from './facts.ts';
import { amountInWords } from './words.ts';

/** The work rules of a worker cooperative (peraturan kerja anggota), each number from the bylaws. */
export function workRules(facts: FoundingFacts): Written {
  const sections = [intent, candidates, hours, pay, offers, safety, conduct, changes];
  return {
    title: 'Peraturan Kerja Anggota',
    subtitle: facts.name,
    blocks: [
      paragraph(
        `Anggota ${facts.name} adalah pemilik sekaligus pekerja. Peraturan ini menjelaskan cara bekerja bersama; angka di dalamnya berasal dari Anggaran Dasar dan Anggaran Rumah Tangga, dan bila berbeda yang berlaku adalah keduanya.`,
      ),
      ...sections.flatMap((section, index): Block[] => {
        const { title, texts } = section(facts);
        return [
          { kind: 'article', mark: `Pasal ${index + 1}`, title },
          ...texts.map((text, at): Block => ({ kind: 'item', mark: `(${at + 1})`, text, level: 0 })),
        ];
      }),
      {
        kind: 'signatures',
        place: facts.meeting ? `Ditetapkan di ${facts.city}` : '',
        people: [
          handSignature(facts, 'Ketua', facts.officers?.chair),
          handSignature(facts, 'Sekretaris', facts.officers?.secretary),
        ],
      },
    ],
    missing: missingMeeting(facts),
  };
}

interface Section {
  readonly title: string;
  readonly texts: readonly string[];
}

const inWords = (value: number): string => `${value} (${numberWords(BigInt(value))})`;
/** `8 (delapan) jam`, or minutes where they make no whole hours. */
const span = (minutes: number): string =>
  minutes % 60 === 0 ? `${inWords(minutes / 60)} jam` : `${inWords(minutes)} menit`;

const intent = (): Section => ({
  title: 'Maksud',
  texts: [
    'Peraturan kerja ini berlaku bagi anggota dan calon anggota yang bekerja di koperasi, tanpa membedakan jabatan.',
    'Hubungan anggota dengan koperasi adalah hubungan keanggotaan; perlindungan keselamatan, kesehatan dan jaminan sosial diberikan tidak kurang daripada yang diwajibkan peraturan bagi pekerja.',
  ],
});

const candidates = ({ bylaws: { membership } }: FoundingFacts): Section => ({
  title: 'Masa calon anggota',
  texts:
    membership.candidateMonths === 0
      ? [
          'Tidak ada masa calon anggota: setiap orang yang diterima langsung menjadi anggota setelah melunasi simpanan pokok.',
        ]
      : [
          `Sebelum menjadi anggota penuh, pekerja baru menjalani masa calon anggota selama ${inWords(membership.candidateMonths)} bulan${membership.candidateMinimumHours > 0 ? ` dan bekerja paling sedikit ${inWords(membership.candidateMinimumHours)} jam` : ''}.`,
          'Selama masa calon, upah dan perlindungan sama dengan anggota untuk pekerjaan yang sama; calon belum mempunyai hak suara.',
          `Pengurus memutuskan permohonan menjadi anggota paling lambat ${inWords(membership.admissionDecisionDays)} hari sesudah permohonan lengkap dan masa calon berakhir.`,
        ],
});

const hours = ({ bylaws: { membership, work, dispatch } }: FoundingFacts): Section => ({
  title: 'Waktu kerja dan istirahat',
  texts: [
    ...(membership.workHoursPerMonthMinimum > 0
      ? [
          `Setiap anggota bekerja paling sedikit ${inWords(membership.workHoursPerMonthMinimum)} jam setiap bulan, kecuali sakit atau dengan persetujuan pengurus.`,
        ]
      : []),
    `Waktu kerja dicatat oleh yang bekerja dan dibulatkan ke kelipatan ${inWords(work.roundMinutesTo)} menit; catatan disetujui orang lain, bukan yang mencatat.`,
    `Seorang anggota bekerja paling lama ${span(dispatch.limits.dailyMinutes)} sehari dan beristirahat paling sedikit ${span(dispatch.limits.restMinutes)} di antara dua hari kerja.`,
  ],
});

const pay = ({ bylaws: { work, feeSplit } }: FoundingFacts): Section => ({
  title: 'Imbalan kerja',
  texts: [
    'Imbalan kerja dihitung menurut jam kerja yang disetujui.',
    ...(work.hourGrades.length > 0
      ? [
          `Imbalan setiap jam: ${work.hourGrades.map((grade) => `${grade.name} ${amountInWords(grade.hourlyRupiah)}`).join('; ')}.`,
        ]
      : []),
    `Imbalan tertinggi dibanding yang terendah untuk waktu kerja yang sama paling tinggi ${inWords(work.payRatioMaximum.numerator)} berbanding ${inWords(work.payRatioMaximum.denominator)}.`,
    `Uang tip pelanggan menjadi hak yang mengerjakan sebesar ${percent(feeSplit.tipsToWorkerBps).figure.id}%.`,
    'Selain imbalan kerja, anggota menerima bagian sisa hasil usaha menurut jasa kerjanya, sebagaimana diputuskan rapat anggota tahunan.',
  ],
});

const offers = ({ bylaws: { dispatch } }: FoundingFacts): Section => ({
  title: 'Pembagian pekerjaan',
  texts: [
    `Pekerjaan ditawarkan lebih dahulu kepada anggota yang dalam ${inWords(dispatch.windowDays)} hari terakhir memperoleh lebih sedikit atau menunggu lebih lama, menurut bobot dalam Anggaran Rumah Tangga; alasan setiap penawaran dapat dilihat anggota.`,
    `Sebuah penawaran berlaku ${inWords(dispatch.offerMinutes)} menit. Menolak penawaran tidak dihukum.`,
    `Di antara dua pekerjaan disediakan waktu perjalanan paling sedikit ${inWords(dispatch.limits.bufferMinutes)} menit.`,
  ],
});

const safety = (): Section => ({
  title: 'Keselamatan',
  texts: [
    'Anggota berhak menghentikan pekerjaan yang membahayakan dan segera memberi tahu pengurus.',
    'Koperasi menyediakan alat pelindung dan pelatihan, serta mencatat setiap kecelakaan.',
    'Kekerasan, pelecehan dan diskriminasi dilarang; pengaduan diterima pengawas dan diperiksa tanpa merugikan yang mengadu.',
  ],
});

const conduct = (): Section => ({
  title: 'Pelanggaran',
  texts: [
    'Pelanggaran ditangani menurut bab sanksi Anggaran Dasar: yang bersangkutan didengar lebih dahulu, dan keputusan tertulis menyebut alasannya.',
    'Terhadap keputusan pengurus, anggota dapat mengajukan keberatan kepada rapat anggota.',
  ],
});

const changes = (): Section => ({
  title: 'Perubahan',
  texts: ['Peraturan kerja diubah oleh rapat anggota; angka yang berasal dari Anggaran Dasar berubah bersamanya.'],
});
