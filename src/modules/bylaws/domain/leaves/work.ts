import type { Bilingual, FeePart, FeeSplitRules, Fund, WorkRules } from '../../model.ts';
import type { SectionLeaves } from './leaf.ts';
import { COMMON_SENSE, PLATFORM_PRACTICE, WORKER_PRACTICE } from '../sources.ts';

export const FUND_WORDS: Readonly<Record<Fund, Bilingual>> = {
  officersFund: { id: 'dana pengurus', en: 'officers’ fund' },
  staffFund: { id: 'dana karyawan', en: 'staff fund' },
  educationFund: { id: 'dana pendidikan', en: 'education fund' },
  socialFund: { id: 'dana sosial', en: 'social fund' },
  localDevelopmentFund: { id: 'dana pembangunan daerah kerja', en: 'local development fund' },
  otherFund: { id: 'dana lain', en: 'other fund' },
};

const PART_WORDS: Readonly<Record<FeePart['to'], Bilingual>> = {
  worker: { id: 'anggota yang mengerjakan', en: 'the member who did the work' },
  cooperative: { id: 'koperasi', en: 'the cooperative' },
  fund: { id: 'dana', en: 'a fund' },
};

const PAYMENT_COST_WORDS: Readonly<Record<FeeSplitRules['paymentCostBorneBy'], Bilingual>> = {
  cooperative: { id: 'koperasi dari bagiannya', en: 'the cooperative, out of its part' },
  worker: { id: 'anggota yang mengerjakan', en: 'the member who did the work' },
  customer: { id: 'pelanggan di luar harga', en: 'the customer, on top of the price' },
  proportional: { id: 'semua bagian menurut besarnya', en: 'all parts in proportion' },
};

/** How the price of an order is divided. */
export const FEE_SPLIT_LEAVES: SectionLeaves<'feeSplit'> = {
  'feeSplit.parts.*.name': {
    label: { id: 'Nama bagian harga', en: 'Name of a part of the price' },
    question: { id: 'Apa nama bagian ini?', en: 'What is this part called?' },
    unit: 'text',
    bounds: [],
    affects: ['marketplace'],
  },
  'feeSplit.parts.*.to': {
    label: { id: 'Penerima bagian harga', en: 'Who receives a part of the price' },
    question: { id: 'Untuk siapa bagian ini?', en: 'Whom does this part go to?' },
    unit: 'word',
    words: PART_WORDS,
    bounds: [],
    affects: ['marketplace', 'ledger'],
  },
  'feeSplit.parts.*.fund': {
    label: { id: 'Dana penerima bagian harga', en: 'Fund that receives a part of the price' },
    question: { id: 'Masuk ke dana mana?', en: 'Into which fund?' },
    unit: 'word',
    words: FUND_WORDS,
    bounds: [],
    affects: ['marketplace', 'ledger'],
  },
  'feeSplit.parts.*.bps': {
    label: { id: 'Bagian harga', en: 'Part of the price' },
    question: { id: 'Berapa persen dari harga?', en: 'How much of the price, in per cent?' },
    unit: 'bps',
    bounds: [],
    affects: ['marketplace', 'work', 'ledger'],
  },
  'feeSplit.paymentCostBorneBy': {
    label: { id: 'Penanggung biaya pembayaran', en: 'Who bears the cost of payment' },
    question: { id: 'Siapa menanggung biaya saluran pembayaran?', en: 'Who bears what the payment channel takes?' },
    unit: 'word',
    words: PAYMENT_COST_WORDS,
    bounds: [],
    affects: ['marketplace', 'payments', 'ledger'],
  },
  'feeSplit.tipsToWorkerBps': {
    label: { id: 'Bagian pekerja dari uang tip', en: 'The worker’s part of a tip' },
    question: { id: 'Berapa persen uang tip menjadi hak yang mengerjakan?', en: 'How much of a tip is the worker’s?' },
    unit: 'bps',
    bounds: [{ kind: 'usual', least: 10_000, source: PLATFORM_PRACTICE, confidence: 'advice' }],
    affects: ['marketplace', 'ledger'],
  },
  'feeSplit.cancellation.freeUntilMinutesBefore': {
    label: { id: 'Batas pembatalan tanpa biaya', en: 'Free cancellation' },
    question: {
      id: 'Sampai berapa menit sebelum mulai pesanan boleh dibatalkan tanpa biaya?',
      en: 'Until how many minutes before the start may an order be cancelled free of charge?',
    },
    unit: 'minutes',
    bounds: [{ kind: 'usual', most: 2880, source: PLATFORM_PRACTICE, confidence: 'advice' }],
    affects: ['marketplace'],
  },
  'feeSplit.cancellation.lateFeeBps': {
    label: { id: 'Biaya pembatalan terlambat', en: 'Fee for a late cancellation' },
    question: {
      id: 'Berapa persen harga dibayar bila dibatalkan sesudah batas itu?',
      en: 'How much of the price does a later cancellation cost?',
    },
    unit: 'bps',
    bounds: [{ kind: 'usual', most: 5000, source: PLATFORM_PRACTICE, confidence: 'advice' }],
    affects: ['marketplace'],
  },
  'feeSplit.cancellation.noShowFeeBps': {
    label: { id: 'Biaya bila pelanggan tidak ada', en: 'Fee where the customer is not there' },
    question: {
      id: 'Berapa persen harga dibayar bila pelanggan tidak ada di tempat?',
      en: 'How much of the price is due where nobody was there?',
    },
    unit: 'bps',
    bounds: [],
    affects: ['marketplace'],
  },
  'feeSplit.refundWithinDays': {
    label: { id: 'Masa pengembalian uang', en: 'Time for a refund' },
    question: {
      id: 'Sampai berapa hari setelah selesai pelanggan boleh meminta uangnya kembali?',
      en: 'For how many days after the work may a customer ask for money back?',
    },
    unit: 'days',
    bounds: [{ kind: 'usual', most: 30, source: PLATFORM_PRACTICE, confidence: 'advice' }],
    affects: ['marketplace', 'payments'],
  },
};

/** How work is offered. */
export const DISPATCH_LEAVES: SectionLeaves<'dispatch'> = {
  'dispatch.windowDays': {
    label: { id: 'Masa yang dihitung', en: 'Days that count as recent' },
    question: {
      id: 'Penghasilan berapa hari terakhir yang dihitung?',
      en: 'Over how many past days are earnings counted?',
    },
    unit: 'days',
    bounds: [{ kind: 'usual', least: 7, most: 90, source: PLATFORM_PRACTICE, confidence: 'advice' }],
    affects: ['dispatch'],
  },
  'dispatch.weights.recentEarnings': {
    label: { id: 'Bobot penghasilan terakhir', en: 'Weight of recent earnings' },
    question: {
      id: 'Seberapa berat didahulukan yang penghasilannya lebih sedikit?',
      en: 'How much does having earned less count?',
    },
    unit: 'weight',
    bounds: [{ kind: 'usual', most: 100, source: COMMON_SENSE, confidence: 'advice' }],
    affects: ['dispatch'],
  },
  'dispatch.weights.recentHours': {
    label: { id: 'Bobot jam kerja terakhir', en: 'Weight of recent hours' },
    question: {
      id: 'Seberapa berat didahulukan yang jam kerjanya lebih sedikit?',
      en: 'How much does having worked fewer hours count?',
    },
    unit: 'weight',
    bounds: [{ kind: 'usual', most: 100, source: COMMON_SENSE, confidence: 'advice' }],
    affects: ['dispatch'],
  },
  'dispatch.weights.daysSinceLastJob': {
    label: { id: 'Bobot lama menunggu', en: 'Weight of waiting' },
    question: {
      id: 'Seberapa berat didahulukan yang lebih lama tidak mendapat pekerjaan?',
      en: 'How much does the time since the last job count?',
    },
    unit: 'weight',
    bounds: [{ kind: 'usual', most: 100, source: COMMON_SENSE, confidence: 'advice' }],
    affects: ['dispatch'],
  },
  'dispatch.waitingCapDays': {
    label: { id: 'Batas lama menunggu yang dihitung', en: 'Waiting that counts at most' },
    question: {
      id: 'Sampai berapa hari menunggu yang dihitung?',
      en: 'Up to how many days of waiting are counted?',
    },
    unit: 'days',
    bounds: [{ kind: 'usual', least: 3, most: 60, source: COMMON_SENSE, confidence: 'advice' }],
    affects: ['dispatch'],
  },
  'dispatch.leastWindowMinutes': {
    label: { id: 'Waktu kerja terpendek untuk menghitung penghasilan per jam', en: 'Least time for hourly earnings' },
    question: {
      id: 'Penghasilan per jam dihitung atas paling sedikit berapa menit kerja?',
      en: 'Over how many minutes of work at least are hourly earnings counted?',
    },
    unit: 'minutes',
    bounds: [{ kind: 'usual', least: 30, most: 2400, source: COMMON_SENSE, confidence: 'advice' }],
    affects: ['dispatch'],
  },
  'dispatch.limits.bufferMinutes': {
    label: { id: 'Waktu antara dua pekerjaan', en: 'Time between two jobs' },
    question: {
      id: 'Berapa menit antara dua pekerjaan seorang anggota, untuk perjalanan?',
      en: 'How many minutes lie between two jobs of a member, for the way?',
    },
    unit: 'minutes',
    bounds: [{ kind: 'usual', most: 180, source: PLATFORM_PRACTICE, confidence: 'advice' }],
    affects: ['dispatch'],
  },
  'dispatch.limits.dailyMinutes': {
    label: { id: 'Batas kerja sehari', en: 'Work in a day at most' },
    question: {
      id: 'Paling lama berapa menit seorang anggota bekerja dalam sehari?',
      en: 'For how many minutes may a member work in a day at most?',
    },
    unit: 'minutes',
    bounds: [{ kind: 'usual', least: 60, most: 720, source: PLATFORM_PRACTICE, confidence: 'advice' }],
    affects: ['dispatch'],
  },
  'dispatch.limits.restMinutes': {
    label: { id: 'Istirahat antarhari', en: 'Rest between days' },
    question: {
      id: 'Berapa menit istirahat antara pekerjaan satu hari dan hari berikutnya?',
      en: 'How many minutes of rest lie between the work of one day and of the next?',
    },
    unit: 'minutes',
    bounds: [{ kind: 'usual', least: 480, most: 1440, source: PLATFORM_PRACTICE, confidence: 'advice' }],
    affects: ['dispatch'],
  },
  'dispatch.offerMinutes': {
    label: { id: 'Lama tawaran berlaku', en: 'How long an offer stands' },
    question: {
      id: 'Berapa menit tawaran pekerjaan menunggu jawaban?',
      en: 'For how many minutes does an offer of work wait for an answer?',
    },
    unit: 'minutes',
    bounds: [{ kind: 'usual', least: 1, most: 1440, source: PLATFORM_PRACTICE, confidence: 'advice' }],
    affects: ['dispatch'],
  },
};

const BASIS_WORDS: Readonly<Record<WorkRules['basis'], Bilingual>> = {
  hours: { id: 'jam kerja', en: 'hours worked' },
};

/** Hours and pay. */
export const WORK_LEAVES: SectionLeaves<'work'> = {
  'work.basis': {
    label: { id: 'Dasar imbalan kerja', en: 'Basis of pay' },
    question: { id: 'Imbalan kerja dihitung dari apa?', en: 'What is pay calculated from?' },
    unit: 'word',
    words: BASIS_WORDS,
    bounds: [],
    affects: ['work', 'surplus'],
  },
  'work.hourGrades.*.name': {
    label: { id: 'Nama golongan upah', en: 'Name of a pay grade' },
    question: { id: 'Apa nama golongan ini?', en: 'What is this grade called?' },
    unit: 'text',
    bounds: [],
    affects: ['work'],
  },
  'work.hourGrades.*.hourlyRupiah': {
    label: { id: 'Upah per jam', en: 'Pay an hour' },
    question: { id: 'Berapa upah satu jam kerja?', en: 'How much is an hour of work paid?' },
    unit: 'rupiah',
    bounds: [{ kind: 'usual', least: 10_000, most: 500_000, source: COMMON_SENSE, confidence: 'disputed' }],
    affects: ['work', 'ledger'],
  },
  'work.payRatioMaximum': {
    label: { id: 'Perbandingan upah paling tinggi', en: 'Highest pay ratio' },
    question: {
      id: 'Paling banyak berapa kali upah terendah boleh diterima yang tertinggi?',
      en: 'How many times the lowest pay may the highest be at most?',
    },
    unit: 'ratio',
    bounds: [{ kind: 'usual', most: 6, source: WORKER_PRACTICE, confidence: 'advice' }],
    affects: ['work'],
  },
  'work.roundMinutesTo': {
    label: { id: 'Pembulatan waktu kerja', en: 'Rounding of time' },
    question: {
      id: 'Waktu kerja dibulatkan ke kelipatan berapa menit?',
      en: 'To how many minutes is recorded time rounded?',
    },
    unit: 'minutes',
    bounds: [{ kind: 'usual', most: 30, source: WORKER_PRACTICE, confidence: 'advice' }],
    affects: ['work'],
  },
  'work.nonMemberHoursCapBps': {
    label: { id: 'Batas kerja bukan anggota', en: 'Cap on work by non-members' },
    question: {
      id: 'Paling banyak berapa persen jam kerja setahun dikerjakan bukan anggota?',
      en: 'How much of a year’s hours may non-members work at most, in per cent?',
    },
    unit: 'bps',
    bounds: [{ kind: 'usual', most: 5_000, source: WORKER_PRACTICE, confidence: 'advice' }],
    affects: ['work', 'surplus'],
    holds: ({ identity }) => identity.model === 'worker',
  },
};
