import { plainAccount, roleAccount, type Account } from './chart.ts';
import { STANDARD_CHART } from './standard.ts';

/** Accounts that play a role of the standard chart under the names that a school's cooperative uses. */
const NAMED: readonly Account[] = [
  roleAccount('11300', 'Piutang barang', 'Receivable for goods', 'member_receivable'),
  roleAccount('11390', 'Penyusutan piutang', 'Allowance for receivables', 'allowance'),
  roleAccount('11400', 'Persediaan pertokoan', 'Shop inventory', 'inventory'),
  roleAccount('12100', 'PKPRI simpanan pokok', 'PKPRI entry share', 'secondary_share'),
  roleAccount('13100', 'Peralatan', 'Equipment', 'fixed_asset'),
  roleAccount('13900', 'Akumulasi penyusutan peralatan', 'Depreciation of equipment', 'accumulated_depreciation'),
  roleAccount('34100', 'Dana cadangan', 'Reserve', 'reserve_fund'),
  roleAccount('41100', 'Pendapatan barang', 'Goods sold to members', 'income_members'),
  roleAccount('42100', 'Pendapatan usaha lain', 'Other trade', 'income_non_members'),
  roleAccount('61100', 'Beban usaha lain', 'Other operating expense', 'operating_expense'),
  roleAccount('61200', 'Gaji', 'Salaries', 'pay_expense'),
  roleAccount('62100', 'Beban perkoperasian lain', 'Other cooperative expense', 'cooperative_expense'),
  roleAccount('71100', 'Bunga bank', 'Bank interest', 'other_income'),
  roleAccount('72100', 'Beban bank', 'Bank charges', 'other_expense'),
];

/** Accounts beyond the roles: shop, canteen and loans in one book. */
const OWN: readonly Account[] = [
  plainAccount('11110', 'Kas pertokoan', 'Shop cash'),
  plainAccount('11320', 'Piutang uang anggota', 'Loans to members'),
  plainAccount('11330', 'Piutang tak tertagih', 'Doubtful receivables'),
  plainAccount('11410', 'Persediaan kaos dan batik', 'Shirts and batik'),
  plainAccount('11420', 'Persediaan PSAS dan atribut', 'Exam papers and badges'),
  plainAccount('11490', 'Penyusutan PSAS', 'Allowance for exam papers', { contra: true }),
  plainAccount('12110', 'PKPRI simpanan wajib', 'PKPRI mandatory share'),
  plainAccount('12120', 'PKPRI simpanan wajib khusus', 'PKPRI special mandatory share'),
  plainAccount('12130', 'PKPRI simpanan sukarela', 'PKPRI voluntary savings'),
  plainAccount('12140', 'PKPRI lain-lain', 'PKPRI other'),
  plainAccount('12150', 'PKPRI UKS', 'PKPRI UKS'),
  plainAccount('13200', 'Gedung kantin', 'Canteen building'),
  plainAccount('13920', 'Akumulasi penyusutan gedung kantin', 'Depreciation of canteen', { contra: true }),
  plainAccount('22600', 'Dana pensiun dan kematian', 'Pension and death fund'),
  plainAccount('22700', 'Dana 12 Juli', '12 July fund'),
  plainAccount('41200', 'Pendapatan USP', 'Loan service income'),
  plainAccount('41210', 'Administrasi USP', 'Loan administration income'),
  plainAccount('41300', 'Pendapatan pertokoan', 'Shop income'),
  plainAccount('42200', 'Laba PSAS', 'Exam papers'),
  plainAccount('42300', 'Sewa kantin', 'Canteen rent'),
  plainAccount('61110', 'Transportasi', 'Transport'),
  plainAccount('61120', 'ATK', 'Stationery'),
  plainAccount('61130', 'Meja kursi', 'Tables and chairs'),
  plainAccount('61140', 'Perbaikan kantin', 'Canteen repairs'),
  plainAccount('61150', 'Perjalanan', 'Travel'),
  plainAccount('61160', 'Listrik', 'Electricity'),
  plainAccount('61170', 'KWH', 'Electricity meter'),
  plainAccount('61180', 'Pengelolaan kantin', 'Running the canteen'),
  plainAccount('61190', 'Kontribusi sekolah', 'Contribution to the school'),
  plainAccount('61210', 'THR', 'Holiday allowance'),
  plainAccount('61310', 'Penyusutan pertokoan', 'Depreciation, shop'),
  plainAccount('61320', 'Penyusutan piutang', 'Provision for receivables'),
  plainAccount('61330', 'Penyusutan kantin', 'Depreciation, canteen'),
  plainAccount('61340', 'Penyusutan peralatan', 'Depreciation, equipment'),
  plainAccount('62110', 'Insentif pengurus', 'Board allowance'),
  plainAccount('62120', 'Insentif pengurus bulanan', 'Monthly board allowance'),
  plainAccount('62130', 'Pengawas', 'Supervisors'),
  plainAccount('62210', 'Pembina intern', 'Patron, internal'),
  plainAccount('62220', 'Pembina ekstern', 'Patron, external'),
  plainAccount('62310', 'RAT', 'Annual meeting'),
  plainAccount('62320', 'Persiapan RAT', 'Preparing the annual meeting'),
  plainAccount('62330', 'RAT di luar', 'Annual meeting, outside'),
  plainAccount('62400', 'Seragam', 'Uniforms'),
];

/** The chart of a school employees' cooperative, with the account names of a published set (school year-end 2024). */
export const SCHOOL_CHART: readonly Account[] = [
  ...STANDARD_CHART.map((account) => NAMED.find((named) => named.role === account.role) ?? account),
  ...OWN,
].toSorted((a, b) => (a.code < b.code ? -1 : 1));
