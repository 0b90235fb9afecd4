import { people, type JourneyCase } from './journey-case.ts';

/** A research cooperative of field researchers: strict about admission, paid by project hours. */
export const research: JourneyCase = {
  slug: 'riset-lentera',
  name: 'Koperasi Riset Lentera Nusantara',
  city: 'Yogyakarta',
  preset: 'worker',
  purpose: 'melakukan penelitian sosial untuk gerakan rakyat, yang dimiliki dan dikerjakan bersama oleh para peneliti.',
  ideas: ['Riset pesanan serikat dan desa', 'Perpustakaan terbuka', 'Sekolah metode setiap bulan'],
  founders: people(
    'Ratna Wulandari, Bagus Prakoso, Sekar Ayuningtyas, Hendra Saputra, Nur Aini, Yoga Pramudya, Lintang Maharani, Wahyu Hidayat, Tiara Kusuma',
  ),
  changes: [
    { path: 'membership.candidateMonths', value: 12 },
    { path: 'shares.entryShareRupiah', value: '750000' },
  ],
};
