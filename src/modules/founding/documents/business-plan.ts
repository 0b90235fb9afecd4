import { sum, type Rupiah } from '#kernel/money.ts';
import type { Block } from '#platform/documents/paper.ts';
import { budgetOf, type Budget, type BudgetLine } from '../domain/plan/budget.ts';
import { plannedDivision } from '../domain/plan/division.ts';
import type { BusinessPlan } from '../domain/plan/plan.ts';
import { shareMoneyOf } from '../domain/plan/share-money.ts';
import { membersHere, handSignature, heading, paragraph } from './blocks.ts';
import { founderCount } from './occasion.ts';
import type { FoundingFacts, Written } from './facts.ts';
import { amount, amountInWords } from './words.ts';
import { percent } from '#modules/bylaws/model.ts';

/** The initial business plan with its three-year budget (rencana awal kegiatan usaha dan anggaran). */
export function businessPlan(facts: FoundingFacts): Written {
  const { plan } = facts;
  const title = { title: 'Rencana Awal Kegiatan Usaha', subtitle: facts.name };
  if (!plan) {
    const text = 'Rencana usaha belum dihitung. Isi di halaman rencana usaha; dokumen ini lalu terisi sendiri.';
    return { ...title, blocks: [{ kind: 'notice', text }], missing: [{ code: 'plan', names: [] }] };
  }
  const budget = budgetOf(plan, shareMoneyOf(facts.bylaws, membersHere(facts)));
  return {
    ...title,
    blocks: [
      heading('1. Usaha'),
      paragraph(plan.summary),
      heading('2. Pasar'),
      paragraph(plan.market),
      heading('3. Cara kerja'),
      paragraph(plan.work),
      heading('4. Sasaran penjualan tahun pertama'),
      salesTable(plan),
      heading('5. Kebutuhan modal dan asalnya'),
      ...capital(facts, plan, budget),
      heading('6. Anggaran tiga tahun'),
      paragraph(
        `Penjualan direncanakan naik ${percent(plan.growthBps).figure.id}% setahun dan biaya tetap naik ${percent(plan.costGrowthBps).figure.id}% setahun. Semua angka dalam rupiah penuh.`,
      ),
      budgetTable(budget),
      heading('7. Kas dan titik impas'),
      ...cash(plan, budget),
      heading('8. Pembagian sisa hasil usaha menurut Anggaran Dasar'),
      ...division(facts, budget),
      heading('9. Risiko'),
      paragraph(plan.risks),
      {
        kind: 'signatures',
        place: '',
        people: [
          handSignature(facts, 'Ketua', facts.officers?.chair),
          handSignature(facts, 'Bendahara', facts.officers?.treasurer),
        ],
      },
    ],
    missing: [],
  };
}

/** What is sold each month of the first year. */
export function salesTable(plan: BusinessPlan): Block {
  const monthly = plan.income.map((each) => each.unitPriceRupiah * BigInt(each.monthlyVolume));
  return {
    kind: 'table',
    small: true,
    columns: [
      { label: 'Barang atau jasa', weight: 2 },
      { label: 'Satuan', weight: 1.3 },
      { label: 'Harga satuan', align: 'end', weight: 1.1 },
      { label: 'Jumlah per bulan', align: 'end' },
      { label: 'Pendapatan per bulan', align: 'end', weight: 1.3 },
    ],
    rows: plan.income.map((each, index) => [
      each.name,
      each.unit,
      amount(each.unitPriceRupiah),
      each.monthlyVolume.toLocaleString('id-ID'),
      amount(monthly[index] ?? 0n),
    ]),
    foot: ['Jumlah', '', '', '', amount(sum(monthly))],
  };
}

/** What is bought before the start, and where the money comes from. */
export function capital(facts: FoundingFacts, plan: BusinessPlan, budget: Budget): Block[] {
  const entry = budget.capitalAtStart - sum(plan.otherCapital.map((each) => each.amountRupiah));
  const short = budget.capitalAtStart - budget.investedRupiah;
  return [
    {
      kind: 'table',
      small: true,
      columns: [
        { label: 'Keperluan', weight: 2 },
        { label: 'Masa pakai (tahun)', align: 'center' },
        { label: 'Jumlah', align: 'end', weight: 1.2 },
      ],
      rows: plan.investments.map((each) => [each.name, String(each.lifeYears), amount(each.amountRupiah)]),
      foot: ['Jumlah investasi', '', amount(budget.investedRupiah)],
    },
    {
      kind: 'table',
      small: true,
      columns: [
        { label: 'Asal modal', weight: 3 },
        { label: 'Jumlah', align: 'end', weight: 1.2 },
      ],
      rows: [
        [`Simpanan pokok ${founderCount(facts, membersHere(facts).length)}`, amount(entry)],
        ...plan.otherCapital.map((each) => [each.name, amount(each.amountRupiah)]),
      ],
      foot: ['Jumlah modal awal', amount(budget.capitalAtStart)],
    },
    paragraph(
      short >= 0n
        ? `Sesudah investasi tersisa modal kerja ${amountInWords(short)}.`
        : `Modal awal kurang ${amountInWords(-short)} untuk seluruh investasi; kekurangan ini harus ditutup sebelum pembelian, misalnya dengan pembelian bertahap atau modal lain.`,
    ),
  ];
}

/** Income, costs and surplus, year by year. */
export function budgetTable(budget: Budget): Block {
  const years = (amounts: readonly Rupiah[]): string[] => amounts.map((each) => figures(each));
  const lines = (of: readonly BudgetLine[]): string[][] => of.map((line) => [`   ${line.name}`, ...years(line.years)]);
  const depreciation = budget.years.map((_, year) => sum(budget.depreciation.map((line) => line.years[year] ?? 0n)));
  const rows = [
    ['Pendapatan', '', '', ''],
    ...lines(budget.income),
    ['Jumlah pendapatan', ...years(budget.incomeTotal)],
    ['Biaya yang ikut penjualan', '', '', ''],
    ...lines(budget.variableCosts),
    ['Biaya tetap', '', '', ''],
    ...lines(budget.fixedCosts),
    ['   Penyusutan investasi', ...years(depreciation)],
    ['Jumlah biaya', ...years(budget.costTotal)],
  ];
  return {
    kind: 'table',
    small: true,
    columns: [
      { label: 'Uraian', weight: 2.1 },
      ...budget.years.map((year) => ({ label: String(year), align: 'end' as const, weight: 1.1 })),
    ],
    rows,
    strong: rows.flatMap(([name = ''], at) => (name.startsWith(' ') ? [] : [at])),
    foot: ['Sisa hasil usaha', ...years(budget.surplus)],
  };
}

/** `(1.250.000)` below zero, as budgets write it. */
const figures = (value: Rupiah): string => amount(value).replace('Rp', '');

function cash(plan: BusinessPlan, budget: Budget): Block[] {
  const { lowest, breakEvenMonth } = budget;
  const when =
    lowest.month === 0
      ? 'sesudah investasi dibeli, sebelum usaha mulai'
      : `pada akhir bulan ke-${lowest.month} (tahun ${plan.firstYear + Math.floor((lowest.month - 1) / 12)})`;
  return [
    paragraph(
      breakEvenMonth === null
        ? 'Dalam tiga tahun ini hasil usaha belum mengembalikan seluruh investasi.'
        : `Hasil usaha mengembalikan seluruh investasi dalam bulan ke-${breakEvenMonth}.`,
    ),
    paragraph(
      lowest.amountRupiah < 0n
        ? `Kas terendah terjadi ${when}, yaitu kurang ${amountInWords(-lowest.amountRupiah)}. Rencana ini memerlukan modal tambahan sebesar itu.`
        : `Kas tidak pernah habis: kas terendah terjadi ${when}, yaitu ${amountInWords(lowest.amountRupiah)}.`,
    ),
    {
      kind: 'table',
      small: true,
      columns: [
        { label: 'Kas akhir tahun', weight: 2.1 },
        ...budget.years.map((each) => ({ label: String(each), align: 'end' as const, weight: 1.1 })),
      ],
      rows: [['Kas', ...budget.years.map((_, index) => figures(budget.cash[index * 12 + 11] ?? 0n))]],
    },
  ];
}

function division({ bylaws }: FoundingFacts, budget: Budget): Block[] {
  const byYear = budget.surplus.map((each) => plannedDivision(bylaws, each));
  const [first = []] = byYear;
  return [
    {
      kind: 'table',
      small: true,
      columns: [
        { label: 'Bagian', weight: 2.1 },
        ...budget.years.map((year) => ({ label: String(year), align: 'end' as const, weight: 1.1 })),
      ],
      rows: first.map(({ pool, depth }, index) => [
        `${depth === 1 ? '   ' : ''}${poolName(pool)} (${percent(pool.bps).figure.id}%)`,
        ...byYear.map((year) => figures(year[index]?.amountRupiah ?? 0n)),
      ]),
    },
    paragraph(
      'Bagian anggota dibagi menurut jasa masing-masing dalam tahun itu; karena itu rencana ini menyebut bagian, bukan orang. Kerugian tidak dibagi.',
    ),
  ];
}

const POOLS: Readonly<Record<string, string>> = {
  reserve: 'Dana cadangan',
  members: 'Bagian anggota',
  patronage: 'Jasa usaha anggota',
  labour: 'Jasa kerja anggota',
  capital: 'Jasa simpanan anggota',
  education: 'Dana pendidikan',
  social: 'Dana sosial',
  officers: 'Dana pengurus dan pengawas',
  staff: 'Dana karyawan',
};

function poolName({ key, name }: { readonly key: string; readonly name?: string | undefined }): string {
  const said = name ?? POOLS[key] ?? key;
  return said.charAt(0).toUpperCase() + said.slice(1);
}
