import { people, type JourneyCase } from './journey-case.ts';

/** Ride and delivery: drivers, merchants and customers own one platform together. */
export const ride: JourneyCase = {
  slug: 'antar-sejahtera',
  name: 'Koperasi Jasa Multi Pihak Antar Sejahtera',
  city: 'Tasikmalaya',
  preset: 'platform',
  multiStakeholder: true,
  ideas: ['Ojek tanpa potongan besar', 'Antar pesanan warung', 'Harga dasar diputuskan rapat'],
  founders: [
    ...people('Dadan Ramdani, Asep Kurnia, Cecep Hidayat, Ujang Solihin', 'producers'),
    ...people('Neneng Hasanah, Iis Aisyah, Rina Marlina', 'workers'),
    ...people('Deni Gunawan, Lilis Suryani, Yayan Mulyana', 'customers'),
  ],
  changes: [
    { path: 'stakeholders.groups.producers.name', value: 'Pengemudi' },
    { path: 'stakeholders.groups.producers.condition', value: 'mengantar orang atau barang melalui Koperasi' },
    { path: 'stakeholders.groups.workers.name', value: 'Pedagang' },
    { path: 'stakeholders.groups.workers.condition', value: 'menjual melalui Koperasi' },
    { path: 'stakeholders.groups.customers.name', value: 'Pelanggan' },
    { path: 'stakeholders.leastGroupsOnBoard', value: 1 },
  ],
};
