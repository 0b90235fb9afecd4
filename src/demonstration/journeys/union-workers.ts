import { people, type JourneyCase } from './journey-case.ts';

/** A union founds its own workshop: a worker cooperative, no shop for staff. */
export const unionWorkers: JourneyCase = {
  slug: 'karya-buruh',
  name: 'Koperasi Pekerja Karya Buruh Mandiri',
  city: 'Bekasi',
  preset: 'worker',
  purpose: 'membuka pekerjaan yang layak di bengkel las dan logistik milik para buruh sendiri.',
  ideas: ['Bengkel las', 'Gudang dan pengiriman', 'Pelatihan bagi yang kena PHK'],
  founders: people(
    'Suryanto, Mulyadi, Tri Handayani, Jumadi, Rohman Hakim, Sri Mulyani, Budi Hartono, Eko Susanto, Ahmad Zaini, Kusnadi, Lina Marlina, Samsul Bahri',
  ),
  changes: [{ path: 'shares.mandatoryShareRupiah', value: '100000' }],
};
