import { sum, type Rupiah } from '#kernel/money.ts';
import type { Model } from '#modules/identity/model.ts';
import type { BusinessPlan, PlanFixedCost, PlanIncome, PlanInvestment, PlanVariableCost } from './plan.ts';

interface Example {
  readonly summary: string;
  readonly market: string;
  readonly work: string;
  readonly income: readonly PlanIncome[];
  readonly variableCosts: readonly PlanVariableCost[];
  readonly fixedCosts: readonly PlanFixedCost[];
  readonly investments: readonly PlanInvestment[];
}

const income = (name: string, unit: string, unitPriceRupiah: bigint, monthlyVolume: number): PlanIncome => ({
  name,
  unit,
  unitPriceRupiah,
  monthlyVolume,
});
const part = (name: string, bps: number): PlanVariableCost => ({ name, bps });
const monthly = (name: string, monthlyRupiah: bigint): PlanFixedCost => ({ name, monthlyRupiah });
const bought = (name: string, amountRupiah: bigint, lifeYears: number): PlanInvestment => ({
  name,
  amountRupiah,
  lifeYears,
});

const OFFICE = monthly('Sewa tempat, listrik dan internet', 750_000n);
const BOOKS = monthly('Administrasi dan pembukuan', 500_000n);
const MEETINGS = monthly('Rapat dan pendidikan anggota', 250_000n);
const LAPTOP = bought('Laptop dan telepon kantor', 9_000_000n, 4);

/** Figures to start from: made up, and meant to be written over. */
const EXAMPLES: Readonly<Record<Model, Example>> = {
  worker: {
    summary: 'Anggota menjalankan usaha jasa kebersihan bersama dan menentukan sendiri upah serta pembagian hasilnya.',
    market: 'Rumah tangga dan kantor kecil di kota kedudukan koperasi yang memerlukan kebersihan terjadwal.',
    work: 'Anggota bekerja berpasangan menurut jadwal yang dibagi adil; jam kerja dicatat dan disetujui.',
    income: [income('Bersih rumah', 'kunjungan', 150_000n, 160), income('Bersih kantor', 'langganan', 2_500_000n, 4)],
    variableCosts: [part('Upah kerja anggota', 7_500), part('Bahan dan transportasi', 800)],
    fixedCosts: [OFFICE, BOOKS, MEETINGS],
    investments: [bought('Peralatan kebersihan', 6_000_000n, 3), bought('Telepon kantor', 3_000_000n, 4)],
  },
  platform: {
    summary: 'Aplikasi milik para pekerjanya: pesanan dibagi menurut aturan yang diputuskan anggota sendiri.',
    market: 'Pelanggan di kota yang memesan jasa lewat tautan, dan pengganti aplikasi yang mengambil potongan besar.',
    work: 'Pelanggan memesan, koperasi menawarkan pekerjaan kepada anggota, pembayaran dibagi saat selesai.',
    income: [income('Pesanan yang selesai', 'pesanan', 60_000n, 1_200)],
    variableCosts: [part('Penghasilan anggota yang bekerja', 8_000), part('Biaya pembayaran', 100)],
    fixedCosts: [monthly('Server dan pesan singkat', 900_000n), monthly('Pengelola', 4_500_000n), BOOKS, MEETINGS],
    investments: [LAPTOP, bought('Promosi pembukaan', 5_000_000n, 1)],
  },
  startup: {
    summary: 'Tim pendiri membangun produk perangkat lunak dan memilikinya bersama.',
    market: 'Usaha kecil dan lembaga yang berlangganan; pelanggan percontohan sudah dikenal tim.',
    work: 'Tim membuat versi pertama dalam enam bulan, lalu menjual langganan dan jasa penyesuaian.',
    income: [
      income('Langganan', 'pelanggan per bulan', 250_000n, 40),
      income('Jasa penyesuaian', 'paket', 6_000_000n, 1),
    ],
    variableCosts: [part('Penghasilan tim', 5_500), part('Biaya pembayaran', 150)],
    fixedCosts: [monthly('Server', 1_500_000n), BOOKS, MEETINGS],
    investments: [bought('Komputer tim', 24_000_000n, 4)],
  },
  social: {
    summary: 'Warga menjalankan layanan yang dibutuhkan lingkungannya dan menanam kembali hasilnya.',
    market: 'Warga sekitar dan lembaga yang mendukung kegiatan masyarakat.',
    work: 'Layanan dijalankan anggota dengan jadwal bersama; kegiatan sosial dibiayai dari hasil usaha.',
    income: [
      income('Sewa ruang dan alat', 'hari', 150_000n, 40),
      income('Kelas dan pelatihan', 'peserta', 75_000n, 60),
    ],
    variableCosts: [part('Honor pelaksana', 4_500), part('Bahan', 1_000)],
    fixedCosts: [OFFICE, BOOKS, MEETINGS],
    investments: [bought('Perabot dan peralatan', 12_000_000n, 4)],
  },
  consumer: {
    summary: 'Anggota berbelanja kebutuhan bersama dengan harga wajar dan mutu yang mereka pilih.',
    market: 'Anggota dan keluarganya di sekitar toko.',
    work: 'Barang dibeli bersama dari pemasok dan produsen terdekat, dijual di toko koperasi.',
    income: [income('Penjualan toko', 'transaksi', 45_000n, 1_500)],
    variableCosts: [part('Harga pokok barang', 8_500)],
    fixedCosts: [OFFICE, monthly('Penjaga toko', 3_000_000n), BOOKS, MEETINGS],
    investments: [bought('Rak, timbangan dan mesin kasir', 15_000_000n, 4)],
  },
  producer: {
    summary: 'Produsen mengolah dan menjual hasilnya bersama agar nilai tambah tinggal pada mereka.',
    market: 'Pedagang besar, pengolah dan pembeli langsung.',
    work: 'Hasil anggota disortir, diolah dan dijual bersama; mutu dicatat per anggota.',
    income: [income('Hasil olahan', 'kg', 95_000n, 600)],
    variableCosts: [part('Pembelian hasil anggota', 6_500), part('Kemasan dan angkutan', 1_000)],
    fixedCosts: [OFFICE, monthly('Tenaga pengolahan', 3_500_000n), BOOKS, MEETINGS],
    investments: [bought('Alat pengolahan', 40_000_000n, 8)],
  },
  marketing: {
    summary: 'Anggota memasarkan hasil usahanya dengan satu merek dan satu kanal penjualan.',
    market: 'Toko, pembeli daring dan pembeli lembaga.',
    work: 'Koperasi menerima titipan, menjual, dan membayar anggota menurut yang terjual.',
    income: [income('Penjualan produk anggota', 'pesanan', 120_000n, 450)],
    variableCosts: [part('Bagian anggota pemilik barang', 8_000), part('Pengiriman dan pembayaran', 600)],
    fixedCosts: [OFFICE, BOOKS, MEETINGS],
    investments: [bought('Foto produk dan toko daring', 8_000_000n, 3)],
  },
  service: {
    summary: 'Anggota menjual jasanya bersama kepada pelanggan yang tidak terjangkau sendiri-sendiri.',
    market: 'Lembaga, perusahaan dan rumah tangga di wilayah koperasi.',
    work: 'Pesanan dikerjakan anggota yang sesuai; koperasi menagih dan membayar.',
    income: [income('Jasa', 'pekerjaan', 750_000n, 40)],
    variableCosts: [part('Imbalan anggota', 7_500), part('Biaya langsung', 800)],
    fixedCosts: [OFFICE, BOOKS, MEETINGS],
    investments: [LAPTOP],
  },
  savingsLoan: {
    summary: 'Anggota menabung dan meminjam dari dana bersama dengan jasa yang mereka putuskan sendiri.',
    market: 'Anggota yang memerlukan modal usaha dan kebutuhan keluarga.',
    work: 'Pinjaman diputuskan menurut aturan yang sama bagi semua; tunggakan dilaporkan setiap bulan.',
    income: [income('Jasa pinjaman', 'pinjaman berjalan', 90_000n, 120)],
    variableCosts: [part('Jasa simpanan anggota', 3_500), part('Cadangan risiko pinjaman', 500)],
    fixedCosts: [OFFICE, monthly('Petugas', 3_000_000n), BOOKS, MEETINGS],
    investments: [LAPTOP, bought('Lemari besi', 5_000_000n, 10)],
  },
  employee: {
    summary: 'Karyawan satu tempat kerja memenuhi kebutuhan bersama lewat toko dan simpan pinjam.',
    market: 'Karyawan dan keluarganya.',
    work: 'Belanja dan angsuran dipotong dengan persetujuan anggota; laporan terbuka setiap bulan.',
    income: [income('Penjualan toko', 'transaksi', 40_000n, 1_200), income('Jasa pinjaman', 'pinjaman', 60_000n, 50)],
    variableCosts: [part('Harga pokok barang', 7_600)],
    fixedCosts: [monthly('Penjaga toko', 3_000_000n), BOOKS, MEETINGS],
    investments: [bought('Rak dan mesin kasir', 12_000_000n, 4)],
  },
  student: {
    summary: 'Mahasiswa dan siswa belajar berusaha bersama sambil memenuhi kebutuhan kampus.',
    market: 'Warga kampus atau sekolah.',
    work: 'Giliran jaga dibagi menurut jadwal kuliah; setiap angkatan menyerahkan pembukuan kepada berikutnya.',
    income: [income('Toko dan fotokopi', 'transaksi', 15_000n, 1_800), income('Kantin', 'porsi', 13_000n, 900)],
    variableCosts: [part('Harga pokok', 7_200), part('Honor jaga', 1_300)],
    fixedCosts: [monthly('Listrik dan internet', 400_000n), BOOKS, MEETINGS],
    investments: [bought('Mesin cetak dan perabot', 14_000_000n, 4)],
  },
  secondary: {
    summary: 'Koperasi-koperasi anggota membeli, menjual dan belajar bersama lewat satu koperasi sekunder.',
    market: 'Koperasi anggota dan pembeli besar yang memerlukan pasokan gabungan.',
    work: 'Pembelian bersama, pemasaran gabungan, dan pembukuan bagi koperasi anggota.',
    income: [
      income('Penjualan gabungan', 'kontrak', 25_000_000n, 4),
      income('Jasa pembukuan', 'koperasi per bulan', 750_000n, 6),
    ],
    variableCosts: [part('Bagian koperasi anggota', 8_800)],
    fixedCosts: [monthly('Pengelola', 6_000_000n), OFFICE, MEETINGS],
    investments: [LAPTOP],
  },
};

const RISKS =
  'Pesanan dapat lebih sedikit dari rencana pada bulan-bulan pertama; biaya tetap karena itu dijaga rendah, dan rapat anggota memeriksa angka setiap tiga bulan.';

/** A plan to start from for a model; what the entry shares do not cover is named as money that has still to be found. */
export function exampleFor(model: Model, firstYear: number, entrySharesRupiah: Rupiah): BusinessPlan {
  const example = EXAMPLES[model];
  const needed = sum([
    ...example.investments.map((each) => each.amountRupiah),
    ...example.fixedCosts.map((each) => each.monthlyRupiah),
  ]);
  const short = needed - entrySharesRupiah;
  const otherCapital = short > 0n ? [{ name: 'Hibah atau pinjaman anggota', amountRupiah: short }] : [];
  return { ...example, risks: RISKS, firstYear, otherCapital, growthBps: 1_000, costGrowthBps: 400 };
}
