import { people, type JourneyCase } from './journey-case.ts';

/** A startup of a campus: a small product, a royalty for the initiators that ends. */
export const campusStartup: JourneyCase = {
  slug: 'rintisan-aksara',
  name: 'Koperasi Jasa Rintisan Aksara',
  city: 'Purwokerto',
  preset: 'startup',
  ideas: ['Aplikasi tulis aksara daerah', 'Langganan untuk sekolah', 'Kontributor ikut memiliki'],
  founders: people(
    'Naufal Akbar, Salsa Bila, Gilang Ramadhan, Putri Amelia, Reza Maulana, Intan Permatasari, Dimas Anggara, Fitri Handayani, Yusuf Ibrahim',
  ),
  changes: [],
};
