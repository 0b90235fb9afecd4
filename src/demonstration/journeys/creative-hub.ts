import { people, type JourneyCase } from './journey-case.ts';

/** A creative space of a town: tools, rooms and events shared. */
export const creativeHub: JourneyCase = {
  slug: 'ruang-karya',
  name: 'Koperasi Jasa Ruang Karya Pesisir',
  city: 'Tuban',
  preset: 'social',
  ideas: ['Ruang kerja bersama', 'Pasar karya setiap bulan', 'Kelas desain untuk pelajar'],
  founders: people(
    'Arif Setyawan, Mega Puspita, Fikri Ramadhan, Laras Ningrum, Toni Kusnadi, Vina Oktaviani, Iwan Cahyono, Dian Safitri, Rangga Aditya',
  ),
  changes: [{ path: 'shares.entryShareRupiah', value: '150000' }],
};
