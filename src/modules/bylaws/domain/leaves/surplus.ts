import type { Bilingual, SurplusBase, SurplusPool, SurplusRules } from '../../model.ts';
import type { SectionLeaves } from './leaf.ts';
import { COMMON_SENSE, law, PUBLISHED_ARTICLES } from '../sources.ts';
import { FUND_WORDS } from './work.ts';

const TARGET_WORDS: Readonly<Record<NonNullable<SurplusPool['to']>, Bilingual>> = {
  members: { id: 'anggota', en: 'the members' },
  fund: { id: 'dana', en: 'a fund' },
  reserve: { id: 'cadangan', en: 'the reserve' },
};

const BASE_WORDS: Readonly<Record<SurplusBase, Bilingual>> = {
  capital: { id: 'simpanannya', en: 'their capital' },
  purchases: { id: 'belanjanya pada koperasi', en: 'their purchases from the cooperative' },
  sales: { id: 'penjualannya kepada koperasi', en: 'their sales to the cooperative' },
  loanInterest: {
    id: 'jasa pinjaman atau margin pembiayaan yang dibayarnya',
    en: 'the loan interest or financing margin they paid',
  },
  hours: { id: 'jam kerjanya', en: 'their hours of work' },
  pay: { id: 'upahnya', en: 'their pay' },
  earnings: { id: 'penghasilannya dari pesanan', en: 'their earnings from orders' },
  tenure: { id: 'lama keanggotaannya', en: 'their years of membership' },
  points: { id: 'poin yang diperolehnya', en: 'their points' },
  equal: { id: 'jumlah orang secara sama rata', en: 'heads, equally' },
};

const ROUNDING_WORDS: Readonly<Record<SurplusRules['rounding'], Bilingual>> = {
  'largest-remainder': {
    id: 'dibulatkan menurut sisa terbesar sehingga jumlahnya tepat',
    en: 'rounded by largest remainder, so that they sum exactly',
  },
  floor: {
    id: 'dibulatkan ke bawah dan sisanya masuk cadangan',
    en: 'rounded down, what is left over going to the reserve',
  },
};

const LOSS_WORDS = {
  reserve: { id: 'cadangan', en: 'the reserve' },
  'carried-forward': { id: 'sisa hasil usaha tahun berikutnya', en: 'the surplus of the following year' },
} as const;

const CAPITAL_WORDS: Readonly<Record<SurplusRules['capitalBase'][number], Bilingual>> = {
  entryShare: { id: 'simpanan pokok', en: 'entry share' },
  mandatoryShare: { id: 'simpanan wajib', en: 'mandatory shares' },
  voluntarySavings: { id: 'simpanan sukarela', en: 'voluntary savings' },
};

const MEASURE_WORDS: Readonly<Record<SurplusRules['capitalMeasure'], Bilingual>> = {
  yearEnd: { id: 'saldo pada akhir tahun buku', en: 'the balance at the end of the year' },
  monthlyAverage: { id: 'rata-rata saldo akhir bulan', en: 'the average of the month-end balances' },
};

const NON_MEMBER_WORDS: Readonly<Record<SurplusRules['nonMemberSurplusTo'], Bilingual>> = {
  reserve: { id: 'masuk ke cadangan', en: 'goes to the reserve' },
  shared: { id: 'ikut dibagi', en: 'is divided with the rest' },
};

const ELIGIBILITY_WORDS: Readonly<Record<SurplusRules['eligibility'], Bilingual>> = {
  atYearEnd: { id: 'anggota pada akhir tahun buku', en: 'whoever is a member at the end of the year' },
  duringYear: { id: 'siapa pun yang menjadi anggota dalam tahun buku itu', en: 'whoever was a member during the year' },
  paidUpAtYearEnd: {
    id: 'anggota yang simpanannya lunas pada akhir tahun buku',
    en: 'whoever is a member with paid-up shares at the end of the year',
  },
};

const PAYMENT_WORDS: Readonly<Record<SurplusRules['payment'], Bilingual>> = {
  cash: { id: 'dibayar tunai', en: 'paid in cash' },
  credit: { id: 'ditambahkan ke simpanan anggota', en: 'credited to the member’s savings' },
  memberChooses: {
    id: 'dibayar tunai atau ditambahkan ke simpanan menurut pilihan anggota',
    en: 'paid in cash or credited, as each member chooses',
  },
};

/** The division of the surplus. */
export const SURPLUS_LEAVES: SectionLeaves<'surplus'> = {
  'surplus.pools.*.name': {
    label: { id: 'Nama bagian SHU', en: 'Name of a surplus pool' },
    question: { id: 'Apa nama bagian ini?', en: 'What is this pool called?' },
    unit: 'text',
    bounds: [],
    affects: ['surplus'],
  },
  'surplus.pools.*.bps': {
    label: { id: 'Bagian SHU', en: 'Part of the surplus' },
    question: { id: 'Berapa persen dari SHU?', en: 'How much of the surplus, in per cent?' },
    unit: 'bps',
    bounds: [],
    affects: ['surplus', 'ledger'],
  },
  'surplus.pools.*.of': {
    label: { id: 'Bagian dari', en: 'Part of which pool' },
    question: { id: 'Bagian ini diambil dari bagian yang mana?', en: 'Which pool is this one a part of?' },
    unit: 'text',
    bounds: [],
    affects: ['surplus'],
  },
  'surplus.pools.*.to': {
    label: { id: 'Penerima bagian SHU', en: 'Who receives a surplus pool' },
    question: { id: 'Untuk siapa bagian ini?', en: 'Whom does this pool go to?' },
    unit: 'word',
    words: TARGET_WORDS,
    bounds: [],
    affects: ['surplus', 'ledger'],
  },
  'surplus.pools.*.fund': {
    label: { id: 'Dana penerima bagian SHU', en: 'Fund that receives a surplus pool' },
    question: { id: 'Masuk ke dana mana?', en: 'Into which fund?' },
    unit: 'word',
    words: FUND_WORDS,
    bounds: [],
    affects: ['surplus', 'ledger'],
  },
  'surplus.pools.*.by': {
    label: { id: 'Dasar pembagian kepada anggota', en: 'What members share by' },
    question: { id: 'Dibagi kepada anggota menurut apa?', en: 'By what is it divided among the members?' },
    unit: 'word',
    words: BASE_WORDS,
    bounds: [],
    affects: ['surplus'],
  },
  'surplus.pools.*.groups.*.name': {
    label: { id: 'Nama kelompok pihak', en: 'Name of a stakeholder group' },
    question: { id: 'Apa nama kelompok ini?', en: 'What is this group called?' },
    unit: 'text',
    bounds: [],
    affects: ['surplus'],
  },
  'surplus.pools.*.groups.*.bps': {
    label: { id: 'Bagian kelompok', en: 'Part of a group' },
    question: { id: 'Berapa persen untuk kelompok ini?', en: 'How much goes to this group, in per cent?' },
    unit: 'bps',
    bounds: [],
    affects: ['surplus'],
  },
  'surplus.pools.*.groups.*.by': {
    label: { id: 'Dasar pembagian dalam kelompok', en: 'What a group shares by' },
    question: { id: 'Dibagi dalam kelompok menurut apa?', en: 'By what is it divided within the group?' },
    unit: 'word',
    words: BASE_WORDS,
    bounds: [],
    affects: ['surplus'],
  },
  'surplus.rounding': {
    label: { id: 'Pembulatan SHU', en: 'Rounding of the surplus' },
    question: { id: 'Bagaimana pecahan rupiah dibulatkan?', en: 'How are fractions of a rupiah rounded?' },
    unit: 'word',
    words: ROUNDING_WORDS,
    bounds: [],
    affects: ['surplus'],
  },
  'surplus.lossTo': {
    label: { id: 'Penanggung kerugian', en: 'Who bears a loss' },
    question: { id: 'Kerugian ditutup dari apa?', en: 'What covers a loss?' },
    unit: 'word',
    words: LOSS_WORDS,
    bounds: [],
    affects: ['surplus', 'ledger'],
  },
  'surplus.capitalBase': {
    label: { id: 'Simpanan yang dihitung', en: 'Which capital counts' },
    question: {
      id: 'Simpanan mana yang dihitung untuk jasa modal?',
      en: 'Which shares count for the return on capital?',
    },
    unit: 'words',
    words: CAPITAL_WORDS,
    bounds: [],
    affects: ['surplus'],
  },
  'surplus.capitalMeasure': {
    label: { id: 'Ukuran simpanan', en: 'How capital is measured' },
    question: { id: 'Simpanan diukur pada saat apa?', en: 'When is the capital measured?' },
    unit: 'word',
    words: MEASURE_WORDS,
    bounds: [],
    affects: ['surplus'],
  },
  'surplus.capitalShareCapBps': {
    label: { id: 'Batas jasa modal', en: 'Cap on the return on capital' },
    question: {
      id: 'Paling banyak berapa persen SHU boleh menjadi jasa modal?',
      en: 'How much of the surplus may be returned on capital at most?',
    },
    unit: 'bps',
    bounds: [{ kind: 'usual', most: 4000, source: law('5(1)d'), confidence: 'advice' }],
    affects: ['surplus'],
  },
  'surplus.reserveLeastBps': {
    label: { id: 'Cadangan paling sedikit', en: 'Least part for the reserve' },
    question: {
      id: 'Paling sedikit berapa persen SHU masuk cadangan?',
      en: 'How much of the surplus goes to the reserve at least, in per cent?',
    },
    unit: 'bps',
    bounds: [{ kind: 'usual', least: 500, most: 4_000, source: PUBLISHED_ARTICLES, confidence: 'advice' }],
    affects: ['surplus', 'ledger'],
  },
  'surplus.reserveUntilTimesShares': {
    label: { id: 'Sampai berapa kali simpanan', en: 'Until how many times the shares' },
    question: {
      id: 'Sampai cadangan mencapai berapa kali simpanan pokok dan wajib? Nol berarti tanpa akhir.',
      en: 'Until the reserve is how many times the paid-in shares? Zero means without an end.',
    },
    unit: 'times',
    words: { 0: { id: 'berapa pun besarnya cadangan', en: 'however large the reserve is' } },
    bounds: [{ kind: 'usual', most: 5, source: COMMON_SENSE, confidence: 'advice' }],
    affects: ['surplus', 'ledger'],
  },
  'surplus.nonMemberSurplusTo': {
    label: { id: 'SHU dari bukan anggota', en: 'Surplus earned with non-members' },
    question: {
      id: 'Ke mana SHU yang diperoleh dari bukan anggota?',
      en: 'Where does surplus earned with non-members go?',
    },
    unit: 'word',
    words: NON_MEMBER_WORDS,
    bounds: [],
    affects: ['surplus', 'marketplace'],
  },
  'surplus.eligibility': {
    label: { id: 'Yang berhak atas SHU', en: 'Who shares in the surplus' },
    question: { id: 'Siapa yang berhak atas SHU?', en: 'Who is entitled to a share of the surplus?' },
    unit: 'word',
    words: ELIGIBILITY_WORDS,
    bounds: [],
    affects: ['surplus', 'membership'],
  },
  'surplus.payment': {
    label: { id: 'Cara menerima SHU', en: 'How the surplus is paid' },
    question: { id: 'Bagaimana SHU diterima anggota?', en: 'How do members receive their share?' },
    unit: 'word',
    words: PAYMENT_WORDS,
    bounds: [],
    affects: ['surplus', 'payments'],
  },
};

/** The financial year. */
export const FISCAL_YEAR_LEAVES: SectionLeaves<'fiscalYear'> = {
  'fiscalYear.startMonth': {
    label: { id: 'Bulan awal tahun buku', en: 'First month of the financial year' },
    question: { id: 'Tahun buku dimulai pada bulan apa?', en: 'In which month does the financial year begin?' },
    unit: 'monthOfYear',
    bounds: [{ kind: 'usual', most: 1, source: COMMON_SENSE, confidence: 'advice' }],
    affects: ['ledger', 'surplus', 'governance'],
  },
};
