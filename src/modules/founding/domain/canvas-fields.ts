import type { Bilingual } from '#modules/bylaws/model.ts';

/** One box of the canvas as it is asked for: plain words, and an example from a cooperative like this one. */
export interface FieldText {
  readonly key: string;
  readonly label: Bilingual;
  readonly question: Bilingual;
  readonly example: Bilingual;
}

/** The three families of models that founders plan with different words. */
export type CanvasFamily = 'worker' | 'platform' | 'startup';

type Examples = Readonly<Record<CanvasFamily, Bilingual>>;
const field = (key: string, label: Bilingual, question: Bilingual, examples: Examples) => ({
  key,
  label,
  question,
  examples,
});

/** The boxes of the business-model canvas that every cooperative fills, each with an example of every family. */
export const COMMON_FIELDS = [
  field(
    'why',
    { id: 'Mengapa koperasi', en: 'Why a cooperative' },
    {
      id: 'Kebutuhan bersama apa yang membuat kita mendirikan koperasi, bukan usaha sendiri-sendiri?',
      en: 'Which common need makes us found a cooperative, and not each a business alone?',
    },
    {
      worker: {
        id: 'Upah lewat penyalur tidak pasti dan dipotong separuh.',
        en: 'Pay through an agency is uncertain, and half of it is kept.',
      },
      platform: {
        id: 'Aplikasi besar memotong 20% dan tarifnya diubah sepihak.',
        en: 'The big app keeps 20% and changes its fares alone.',
      },
      startup: {
        id: 'Kami ingin yang membangun produk juga memilikinya.',
        en: 'Those who build the product shall own it.',
      },
    },
  ),
  field(
    'customers',
    { id: 'Pelanggan', en: 'Customers' },
    {
      id: 'Siapa yang akan membeli, dan berapa banyak mereka?',
      en: 'Who will buy, and how many are they?',
    },
    {
      worker: {
        id: 'Rumah dan kantor kecil di kota kami, 40 pada tahun pertama.',
        en: 'Homes and small offices in our town, 40 in the first year.',
      },
      platform: {
        id: 'Warga dalam 5 km dari pasar yang perlu antar-jemput.',
        en: 'People within 5 km of the market who need rides and delivery.',
      },
      startup: { id: 'Sekolah swasta dengan 200 sampai 800 murid.', en: 'Private schools with 200 to 800 pupils.' },
    },
  ),
  field(
    'offer',
    { id: 'Yang kita tawarkan', en: 'What we offer' },
    {
      id: 'Apa yang menjadi lebih baik bagi pelanggan, dan bagi anggota?',
      en: 'What gets better for the customer, and for the member?',
    },
    {
      worker: {
        id: 'Rumah bersih dengan orang yang sama setiap minggu; anggota dibayar tepat waktu.',
        en: 'A clean home by the same person every week; members are paid on time.',
      },
      platform: {
        id: 'Tarif yang sama setiap jam; pengemudi menerima 90%.',
        en: 'The same fare at every hour; drivers get 90%.',
      },
      startup: {
        id: 'Jadwal guru jadi dalam sejam, bukan seminggu.',
        en: 'The timetable is done in an hour instead of a week.',
      },
    },
  ),
  field(
    'channels',
    { id: 'Cara menjangkau', en: 'How we reach them' },
    {
      id: 'Bagaimana pelanggan mengenal kita, memesan, dan kembali lagi?',
      en: 'How do customers hear of us, order, and come back?',
    },
    {
      worker: {
        id: 'Dari mulut ke mulut, grup RW, tautan pesanan.',
        en: 'By word of mouth, neighbourhood groups, the order link.',
      },
      platform: {
        id: 'Stiker QR di warung; pesan lewat web dan telepon.',
        en: 'QR stickers in shops; orders by web and telephone.',
      },
      startup: { id: 'Uji coba gratis satu semester di tiga sekolah.', en: 'One free term at three schools.' },
    },
  ),
  field(
    'income',
    { id: 'Pemasukan', en: 'Income' },
    {
      id: 'Dari apa uang masuk, berapa harganya, kapan dibayar?',
      en: 'Where does money come from, at what price, and when is it paid?',
    },
    {
      worker: { id: 'Rp45.000 per jam, dibayar selesai kerja.', en: 'Rp45,000 an hour, paid when the work is done.' },
      platform: { id: 'Potongan 10% per perjalanan; 5% dari warung.', en: '10% of each ride; 5% from shops.' },
      startup: {
        id: 'Langganan Rp300.000 per bulan per sekolah.',
        en: 'A subscription of Rp300,000 a month for each school.',
      },
    },
  ),
  field(
    'activities',
    { id: 'Kegiatan', en: 'Activities' },
    {
      id: 'Apa yang dikerjakan setiap hari agar usaha ini jalan, dan oleh siapa?',
      en: 'What is done every day to make it run, and by whom?',
    },
    {
      worker: {
        id: 'Membersihkan, membagi jadwal, menagih: giliran tiap bulan.',
        en: 'Cleaning, planning, billing: by turns every month.',
      },
      platform: {
        id: 'Menerima pesanan, membagi dengan adil, menangani keluhan.',
        en: 'Taking orders, sharing them out fairly, answering complaints.',
      },
      startup: {
        id: 'Merancang, menguji dengan guru, memperbaiki tiap minggu.',
        en: 'Designing, testing with teachers, mending every week.',
      },
    },
  ),
  field(
    'resources',
    { id: 'Yang kita punya dan perlukan', en: 'What we have and need' },
    {
      id: 'Alat, tempat, keahlian, modal: mana yang sudah ada, mana yang belum?',
      en: 'Tools, rooms, skills, capital: what is there already, what is not?',
    },
    {
      worker: {
        id: 'Ada: 6 orang terlatih. Perlu: 3 mesin, Rp9.000.000.',
        en: 'There: 6 trained people. Needed: 3 machines, Rp9,000,000.',
      },
      platform: {
        id: 'Ada: 40 motor anggota. Perlu: nomor layanan, pulsa data.',
        en: 'There: 40 members with motorbikes. Needed: a service number, mobile credit.',
      },
      startup: {
        id: 'Ada: dua pengembang. Perlu: server, desainer.',
        en: 'There: two developers. Needed: a server, a designer.',
      },
    },
  ),
  field(
    'partners',
    { id: 'Mitra', en: 'Partners' },
    {
      id: 'Siapa di luar koperasi yang membantu, dan apa yang mereka harapkan?',
      en: 'Who outside the cooperative helps, and what do they expect?',
    },
    {
      worker: {
        id: 'Toko alat kebersihan: potongan harga bila beli bersama.',
        en: 'The cleaning-goods shop: a rebate for buying together.',
      },
      platform: {
        id: 'Kelurahan: tempat pangkalan. Warung: pesanan tambahan.',
        en: 'The ward office: a stand. Shops: additional orders.',
      },
      startup: { id: 'Kampus: ruang kerja dan mahasiswa magang.', en: 'The campus: a room, and trainees.' },
    },
  ),
  field(
    'costs',
    { id: 'Biaya', en: 'Costs' },
    {
      id: 'Apa yang harus dibayar tiap bulan, juga bila tidak ada pesanan?',
      en: 'What must be paid every month, also when nobody orders?',
    },
    {
      worker: {
        id: 'Bahan Rp1.500.000, transport Rp800.000, iuran BPJS.',
        en: 'Materials Rp1,500,000, transport Rp800,000, social insurance.',
      },
      platform: {
        id: 'Server Rp500.000, dua operator, asuransi pengemudi.',
        en: 'A server Rp500,000, two operators, drivers’ insurance.',
      },
      startup: {
        id: 'Server Rp700.000, uang jalan, uang saku tim.',
        en: 'A server Rp700,000, travel, an allowance for the team.',
      },
    },
  ),
  field(
    'measure',
    { id: 'Tanda berhasil', en: 'Signs of success' },
    {
      id: 'Angka apa yang kita lihat bersama setiap bulan?',
      en: 'Which figure do we look at together every month?',
    },
    {
      worker: { id: 'Upah rata-rata per jam setelah biaya.', en: 'Average pay an hour after costs.' },
      platform: {
        id: 'Pendapatan pengemudi per hari, dan perjalanan per pengemudi.',
        en: 'Drivers’ earnings a day, and rides for each driver.',
      },
      startup: {
        id: 'Sekolah yang masih memakai setelah tiga bulan.',
        en: 'Schools that still use it after three months.',
      },
    },
  ),
] as const;

/** What only one family has to plan besides. */
export const FAMILY_FIELDS: Readonly<Record<CanvasFamily, readonly FieldText[]>> = {
  worker: [
    {
      key: 'work',
      label: { id: 'Pekerjaan dan jam', en: 'Work and hours' },
      question: {
        id: 'Peran apa saja, berapa jam sebulan, dan bagaimana calon anggota mulai?',
        en: 'Which roles, how many hours a month, and how does a candidate begin?',
      },
      example: {
        id: 'Paling sedikit 40 jam sebulan; calon ikut tiga bulan dulu.',
        en: 'At least 40 hours a month; a candidate works three months first.',
      },
    },
    {
      key: 'pay',
      label: { id: 'Upah', en: 'Pay' },
      question: {
        id: 'Berapa upah di muka per jam, dan berapa kali lipat yang tertinggi dari yang terendah?',
        en: 'How much advance pay an hour, and how many times the lowest is the highest?',
      },
      example: {
        id: 'Rp30.000 per jam; tertinggi paling banyak dua kali.',
        en: 'Rp30,000 an hour; the highest at most twice.',
      },
    },
  ],
  platform: [
    {
      key: 'fee',
      label: { id: 'Potongan per transaksi', en: 'Fee for each transaction' },
      question: {
        id: 'Berapa bagian koperasi, dan untuk apa bagian itu dipakai?',
        en: 'What part does the cooperative keep, and what for?',
      },
      example: {
        id: '10%: server 3%, operator 5%, dana sosial 2%.',
        en: '10%: server 3%, operators 5%, social fund 2%.',
      },
    },
    {
      key: 'algorithm',
      label: { id: 'Aturan pembagian dan data', en: 'Rules of sharing out, and records' },
      question: {
        id: 'Bagaimana pesanan dibagi, siapa yang boleh melihat catatan siapa, bagaimana orang menyanggah?',
        en: 'How are orders shared out, who may see whose records, how does somebody object?',
      },
      example: {
        id: 'Yang paling lama menunggu lebih dulu; penangguhan dapat disanggah dalam tujuh hari.',
        en: 'Who waited longest comes first; a suspension can be appealed within seven days.',
      },
    },
  ],
  startup: [
    {
      key: 'team',
      label: { id: 'Tim', en: 'Team' },
      question: {
        id: 'Siapa mengerjakan apa, dan berapa waktu diberikan?',
        en: 'Who does what, and how much time is given?',
      },
      example: {
        id: 'Rani: produk, penuh waktu. Bayu: kode, tiga hari.',
        en: 'Rani: product, full time. Bayu: code, three days.',
      },
    },
    {
      key: 'first_product',
      label: { id: 'Produk pertama (MVP)', en: 'First product (MVP)' },
      question: {
        id: 'Apa yang paling sederhana yang sudah berguna, dan kapan dicoba orang luar?',
        en: 'What is the simplest thing that is of use, and when do outsiders try it?',
      },
      example: {
        id: 'Jadwal satu jenjang saja; Maret, di satu sekolah.',
        en: 'One grade’s timetable; in March, at one school.',
      },
    },
    {
      key: 'founders_royalty',
      label: { id: 'Imbalan perintis', en: 'The initiators’ reward' },
      question: {
        id: 'Apa bagian perintis dari SHU, sampai kapan, dan apa batasnya?',
        en: 'What part of the surplus do the initiators get, until when, and what limits it?',
      },
      example: { id: '5% SHU selama lima tahun, lalu habis.', en: '5% of the surplus for five years, then it ends.' },
    },
  ],
};

/** Rows of the canvas of the parties: the same questions to every group (Permenkop UKM 8/2021; the guide of ICCI). */
export const PARTY_ROWS: readonly FieldText[] = [
  {
    key: 'role',
    label: { id: 'Peran dalam rantai', en: 'Role in the chain' },
    question: {
      id: 'Apa yang dikerjakan kelompok ini dari awal sampai pelanggan?',
      en: 'What does this group do between the beginning and the customer?',
    },
    example: { id: 'Petani: menanam, memetik, menjemur.', en: 'Growers: planting, picking, drying.' },
  },
  {
    key: 'need',
    label: { id: 'Kebutuhan', en: 'Need' },
    question: { id: 'Apa yang tidak mereka dapatkan sekarang?', en: 'What do they not get today?' },
    example: { id: 'Harga pasti sebelum panen.', en: 'A fixed price before the harvest.' },
  },
  {
    key: 'contribution',
    label: { id: 'Sumbangan', en: 'Contribution' },
    question: {
      id: 'Modal, kerja, pasokan, pembelian, data atau nama: apa yang mereka bawa?',
      en: 'Capital, work, supply, custom, records or a name: what do they bring?',
    },
    example: { id: '2 ton biji merah setahun.', en: 'Two tonnes of red cherries a year.' },
  },
  {
    key: 'benefit',
    label: { id: 'Manfaat', en: 'Benefit' },
    question: {
      id: 'Harga, upah, layanan, SHU atau imbal modal: apa yang mereka terima?',
      en: 'Price, pay, service, surplus or return on capital: what do they get?',
    },
    example: { id: 'Rp2.000 per kilo di atas harga pasar.', en: 'Rp2,000 a kilo above the market.' },
  },
  {
    key: 'entry_share',
    label: { id: 'Simpanan pokok', en: 'Entry share' },
    question: {
      id: 'Berapa yang mampu dan wajar bagi kelompok ini?',
      en: 'What can this group afford, and what is fair?',
    },
    example: { id: 'Rp250.000, dapat dicicil lima kali.', en: 'Rp250,000, in five parts if wished.' },
  },
  {
    key: 'votes',
    label: { id: 'Suara', en: 'Votes' },
    question: {
      id: 'Berapa bagian suara kelompok ini, dan mengapa?',
      en: 'What part of the votes has this group, and why?',
    },
    example: { id: '40%, karena tanpa petani tidak ada kopi.', en: '40%, for without growers there is no coffee.' },
  },
  {
    key: 'surplus_share',
    label: { id: 'Bagian SHU', en: 'Part of the surplus' },
    question: {
      id: 'Berapa bagian kelompok ini, dan dibagi menurut apa di dalamnya?',
      en: 'What part goes to this group, and by what is it shared inside?',
    },
    example: { id: '45%, menurut kilo yang disetor.', en: '45%, by the kilos delivered.' },
  },
  {
    key: 'exit',
    label: { id: 'Keluar', en: 'Leaving' },
    question: {
      id: 'Apa yang terjadi bila satu anggota, atau satu kelompok, keluar?',
      en: 'What happens when a member, or a whole group, leaves?',
    },
    example: {
      id: 'Simpanan kembali setelah tutup buku; kontrak pasok berakhir musim itu.',
      en: 'Shares go back after the year is closed; the supply contract ends with the season.',
    },
  },
];
