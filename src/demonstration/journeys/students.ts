import { people, type JourneyCase } from './journey-case.ts';

/** A student cooperative: a shop, officers who change every year. */
export const students: JourneyCase = {
  slug: 'mahasiswa-cendekia',
  name: 'Koperasi Mahasiswa Cendekia Muda',
  city: 'Semarang',
  preset: 'student',
  ideas: ['Toko alat tulis', 'Cetak dan jilid', 'Kantin murah'],
  founders: people(
    'Aulia Rahma, Bima Sakti, Chandra Wijaya, Dewi Anjani, Evan Pradana, Fani Rosita, Galuh Pertiwi, Hanif Abdillah, Indra Lesmana, Jihan Aulia',
  ),
  changes: [],
};
