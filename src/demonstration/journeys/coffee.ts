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
  changes: [
    { path: 'stakeholders.groups.producers.name', value: 'Petani kopi' },
    { path: 'stakeholders.groups.workers.name', value: 'Penyangrai' },
    { path: 'stakeholders.groups.customers.name', value: 'Kafe' },
  ],
};
