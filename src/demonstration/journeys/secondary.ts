import type { Founding, JourneyCase } from './journey-case.ts';

const cooperative = (name: string, number: number): Required<Founding>['cooperative'] => ({
  name,
  legalNumber: `AHU-00${number}.AH.01.26`,
  mandateNumber: `0${number}/RA/2026`,
});
const tani = cooperative('Koperasi Tani Makmur Jaya', 11);
const resik = cooperative('Koperasi Jasa Resik Bersama', 12);
const kayu = cooperative('Koperasi Pekerja Kayu Lestari', 13);

/** Three cooperatives, the fewest that the law allows, found a fourth; each sends two, so that board and supervisors are filled. */
export const secondary: JourneyCase = {
  slug: 'gabungan-rukun',
  name: 'Koperasi Sekunder Gabungan Rukun',
  city: 'Banyumas',
  preset: 'secondary',
  ideas: ['Belanja bahan bersama', 'Pelatihan pengurus', 'Platform bersama'],
  founders: [
    { name: 'Sutrisno', cooperative: tani },
    { name: 'Wartini', cooperative: resik },
    { name: 'Harun Alrasyid', cooperative: kayu },
    { name: 'Nurhayati', cooperative: tani },
    { name: 'Teguh Santoso', cooperative: resik },
    { name: 'Murniati', cooperative: kayu },
  ],
  changes: [],
};
