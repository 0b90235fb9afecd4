import { people, type JourneyCase } from './journey-case.ts';

/** An existing consumer cooperative that takes whole new bylaws. */
export const conversion: JourneyCase = {
  slug: 'sumber-rejeki',
  name: 'Koperasi Konsumen Sumber Rejeki Warga',
  city: 'Kudus',
  preset: 'consumer',
  kind: 'conversion',
  ideas: ['Toko dikelola anggota', 'Belanja bersama lewat HP', 'Pemasok dari kampung sendiri'],
  founders: people('Hartini, Suparman, Winarni, Joko Prasetyo, Sulastri, Mujiono, Kartini, Bambang Irawan, Erna Wati'),
  changes: [],
};
