import type { Founding, JourneyCase } from './journey-case.ts';

const of = (name: string, cooperative: string, number: number): Founding => ({
  name,
  cooperative: {
    name: cooperative,
    legalNumber: `AHU-00${number}.AH.01.26`,
    mandateNumber: `0${number}/RA/2026`,
  },
});

/** Six cooperatives found a seventh, to buy and to train together. */
export const secondary: JourneyCase = {
  slug: 'gabungan-rukun',
  name: 'Koperasi Sekunder Gabungan Rukun',
  city: 'Banyumas',
  preset: 'secondary',
  ideas: ['Belanja bahan bersama', 'Pelatihan pengurus', 'Platform bersama'],
  founders: [
    of('Sutrisno', 'Koperasi Tani Makmur Jaya', 11),
    of('Wartini', 'Koperasi Jasa Resik Bersama', 12),
    of('Harun Alrasyid', 'Koperasi Pekerja Kayu Lestari', 13),
    of('Nurhayati', 'Koperasi Konsumen Warga Sehat', 14),
    of('Teguh Santoso', 'Koperasi Nelayan Teluk Biru', 15),
    of('Murniati', 'Koperasi Perajin Anyaman Indah', 16),
  ],
  changes: [],
};
