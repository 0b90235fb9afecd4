import type { StakeholderRules } from '../model.ts';

/**
 * Groups to start from where a cooperative becomes multi-stakeholder: those who make, those who bring it to the customer, and
 * the customers. None weighs more than half. Handbook section 2.3.
 */
export const threeGroups: StakeholderRules = {
  groups: [
    {
      key: 'producers',
      name: 'Penghasil',
      role: 'producer',
      condition: 'menghasilkan sendiri barang yang dijual melalui Koperasi',
      weightBps: 4_000,
      delegates: 4,
      boardSeats: 1,
      vetoes: [],
    },
    {
      key: 'workers',
      name: 'Pekerja',
      role: 'worker',
      condition: 'bekerja pada usaha Koperasi',
      weightBps: 3_000,
      delegates: 3,
      boardSeats: 1,
      vetoes: [],
    },
    {
      key: 'customers',
      name: 'Pelanggan',
      role: 'customer',
      condition: 'membeli secara tetap dari Koperasi',
      weightBps: 3_000,
      delegates: 3,
      boardSeats: 1,
      vetoes: [],
    },
  ],
  plenaryAttendance: 'asCalled',
  plenary: 'weightedAndMostGroups',
  leastGroupsOnBoard: 2,
};
