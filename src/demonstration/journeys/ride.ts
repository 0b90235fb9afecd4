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
  parties: {
    producers: {
      role: 'Mengantar orang dan pesanan.',
      need: 'Potongan yang kecil dan tarif yang tidak diubah sepihak.',
      contribution: 'Kendaraan, waktu, dan pengetahuan jalan.',
      benefit: 'Bagian terbesar dari setiap tarif, dan SHU menurut penghasilannya.',
    },
    workers: {
      role: 'Menjual makanan dan barang yang diantar.',
      need: 'Pembeli dari luar lingkungannya tanpa potongan besar.',
      contribution: 'Barang dagangan yang jujur takarannya.',
      benefit: 'Pesanan tetap dan pembayaran pada hari yang sama.',
    },
    customers: {
      role: 'Memesan dan memakai.',
      need: 'Antaran yang pasti dengan harga terbuka.',
      contribution: 'Pesanan tetap dan simpanan pokok.',
      benefit: 'Harga yang diputuskan bersama dan bagian SHU.',
    },
  },
  changes: [
    { path: 'stakeholders.groups.producers.name', value: 'Pengemudi' },
    { path: 'stakeholders.groups.producers.role', value: 'carrier' },
    { path: 'stakeholders.groups.producers.condition', value: 'mengantar orang atau barang melalui Koperasi' },
    { path: 'stakeholders.groups.workers.name', value: 'Pedagang' },
    { path: 'stakeholders.groups.workers.role', value: 'seller' },
    { path: 'stakeholders.groups.workers.condition', value: 'menjual melalui Koperasi' },
    { path: 'stakeholders.groups.customers.name', value: 'Pelanggan' },
    { path: 'stakeholders.groups.customers.condition', value: 'memesan secara tetap melalui Koperasi' },
    { path: 'stakeholders.leastGroupsOnBoard', value: 1 },
  ],
};
