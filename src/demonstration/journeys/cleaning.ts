import { people, type JourneyCase } from './journey-case.ts';

/** A cleaning service owned by those who clean. */
export const cleaning: JourneyCase = {
  slug: 'jasa-resik',
  name: 'Koperasi Jasa Resik Bersama',
  city: 'Purwokerto',
  preset: 'worker',
  ideas: ['Bersih rumah per jam', 'Langganan kantor', 'Alat dipakai bersama'],
  founders: people(
    'Sumiati, Karsono, Endang Lestari, Slamet Riyadi, Tini Suryani, Darmo Wijoyo, Yuliana Puspita, Parman, Siti Rohmah, Agus Triyono',
  ),
  changes: [{ path: 'membership.candidateMonths', value: 3 }],
};
