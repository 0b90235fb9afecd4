import { people, type JourneyCase } from './journey-case.ts';

/** A coffee chain: growers, roasters and cafés share one way from the tree to the cup. */
export const coffee: JourneyCase = {
  slug: 'kopi-lereng',
  name: 'Koperasi Produsen Multi Pihak Kopi Lereng',
  city: 'Temanggung',
  preset: 'multiStakeholder',
  ideas: ['Harga kopi ditetapkan bersama', 'Sangrai di desa', 'Kafe membeli langsung'],
  founders: [
    ...people('Paijo Santosa', 'producers'),
    ...people('Galih Permadi', 'workers'),
    ...people('Maria Kristanti', 'customers'),
    ...people('Sukini, Tukiman, Warsito', 'producers'),
    ...people('Dwi Astuti, Rizal Fahmi', 'workers'),
    ...people('Bayu Aji, Citra Melati', 'customers'),
  ],
  parties: {
    producers: {
      role: 'Menanam, memetik, dan menjemur.',
      need: 'Harga yang pasti sebelum panen.',
      contribution: 'Dua ton biji merah setahun.',
      benefit: 'Rp2.000 per kilo di atas harga pasar.',
    },
    workers: {
      role: 'Menyangrai dan mengemas di desa.',
      need: 'Biji yang sama mutunya sepanjang tahun.',
      contribution: 'Mesin sangrai dan keahlian.',
      benefit: 'Upah sangrai tetap per kilo.',
    },
    customers: {
      role: 'Menyeduh dan menyajikan.',
      need: 'Kopi yang diketahui asalnya.',
      contribution: 'Pembelian tetap setiap bulan.',
      benefit: 'Harga tetap semusim dan cerita kebunnya.',
    },
  },
  changes: [
    { path: 'stakeholders.groups.producers.name', value: 'Petani kopi' },
    { path: 'stakeholders.groups.producers.condition', value: 'menanam kopi yang dijual melalui Koperasi' },
    { path: 'stakeholders.groups.workers.name', value: 'Penyangrai' },
    { path: 'stakeholders.groups.workers.role', value: 'processor' },
    { path: 'stakeholders.groups.workers.condition', value: 'menyangrai kopi anggota' },
    { path: 'stakeholders.groups.customers.name', value: 'Kafe' },
    { path: 'stakeholders.groups.customers.condition', value: 'menyajikan kopi anggota secara tetap' },
  ],
};
