import type { Bylaws, SurplusGroup, SurplusPool } from '../../../model.ts';
import { nameOf, wordingOf, type ChapterLayout, type ItemLayout, type Wording } from '../layout.ts';

const POOL_WORDINGS: readonly Wording<SurplusPool>[] = [
  {
    when: (pool) => pool.groups !== undefined,
    id: '{.bps} untuk {@}, bagi {.to} menurut kelompoknya;',
    en: '{.bps} as {@}, for {.to} by group;',
  },
  {
    when: (pool) => pool.by !== undefined && pool.to !== undefined,
    id: '{.bps} untuk {@}, bagi {.to} sebanding dengan {.by};',
    en: '{.bps} as {@}, for {.to} in proportion to {.by};',
  },
  {
    when: (pool) => pool.by !== undefined,
    id: '{.bps} untuk {@}, sebanding dengan {.by};',
    en: '{.bps} as {@}, in proportion to {.by};',
  },
  {
    when: (pool) => pool.fund !== undefined && pool.to !== undefined,
    id: '{.bps} untuk {@}, yaitu {.to} yang dicatat sebagai {.fund};',
    en: '{.bps} as {@}, into {.to} kept as the {.fund};',
  },
  {
    when: (pool) => pool.to === 'reserve',
    id: '{.bps} untuk {@}, ditambahkan pada {.to};',
    en: '{.bps} as {@}, added to {.to};',
  },
  { when: (pool) => pool.to !== undefined, id: '{.bps} untuk {@}, bagi {.to};', en: '{.bps} as {@}, for {.to};' },
  { id: '{.bps} untuk {@};', en: '{.bps} as {@};' },
];

/** The wording of a part of another pool says which one first. */
const ofParent = (wording: Wording<SurplusPool>): Wording<SurplusPool> => ({
  ...wording,
  id: `dari {.of}, ${wording.id}`,
  en: `of {.of}, ${wording.en}`,
});

function poolItems({ surplus }: Bylaws, nested: boolean): readonly ItemLayout[] {
  const names = new Map(surplus.pools.map((pool) => [pool.key, nameOf(pool, `surplus.pools.${pool.key}`)]));
  return surplus.pools
    .filter((pool) => (pool.of !== undefined) === nested)
    .map((pool): ItemLayout => {
      const path = `surplus.pools.${pool.key}`;
      const parent = names.get(pool.of ?? '')?.text ?? { id: pool.of ?? '', en: pool.of ?? '' };
      return {
        ...wordingOf(pool, nested ? POOL_WORDINGS.map(ofParent) : POOL_WORDINGS),
        path,
        names: { '@': nameOf(pool, path), '.of': { text: parent, path: `${path}.of` } },
      };
    });
}

function groupItems({ surplus, stakeholders }: Bylaws): readonly ItemLayout[] {
  // A group without a name of its own here is called as the stakeholder groups are.
  const names = new Map(stakeholders.groups.map(({ key, name }) => [key, name]));
  return surplus.pools.flatMap((pool) => {
    const parent = `surplus.pools.${pool.key}`;
    return (pool.groups ?? []).map((group: SurplusGroup): ItemLayout => {
      const path = `${parent}.groups.${group.key}`;
      const usual = names.get(group.key);
      const named = group.name || !usual ? nameOf(group, path) : { text: { id: usual, en: usual } };
      return {
        id: 'dari {pool}, kelompok {@} {.bps}, dibagi di dalamnya sebanding dengan {.by};',
        en: 'of {pool}, the group {@} {.bps}, divided within in proportion to {.by};',
        path,
        names: { '@': named, pool: { text: nameOf(pool, parent).text } },
      };
    });
  });
}

/** Whether `lossTo` names a pool; `reserve` and `carried-forward` are words of their own. */
const lossIsPool = ({ surplus }: Bylaws) => surplus.lossTo !== 'reserve' && surplus.lossTo !== 'carried-forward';

/** Financial year and surplus (UU 25/1992 art. 45). */
export const SURPLUS_CHAPTERS: readonly ChapterLayout[] = [
  {
    key: 'surplus',
    part: 'articles',
    title: { id: 'Tahun Buku dan Sisa Hasil Usaha', en: 'Financial Year and Surplus' },
    articles: [
      {
        key: 'financial-year',
        title: { id: 'Tahun buku', en: 'Financial year' },
        paragraphs: [
          {
            id: 'Tahun buku Koperasi dimulai pada tanggal 1 {fiscalYear.startMonth} dan berlangsung dua belas bulan.',
            en: 'The financial year begins on the first of {fiscalYear.startMonth} and lasts twelve months.',
          },
        ],
      },
      {
        key: 'surplus',
        title: { id: 'Sisa hasil usaha', en: 'The surplus' },
        paragraphs: [
          {
            id: 'Sisa hasil usaha merupakan pendapatan Koperasi yang diperoleh dalam satu tahun buku dikurangi biaya, penyusutan, dan kewajiban lainnya termasuk pajak dalam tahun buku yang bersangkutan.',
            en: 'The surplus is the income of a financial year less costs, depreciation and other obligations of that year, tax included.',
          },
          {
            id: 'Sisa hasil usaha yang diperoleh dari usaha dengan bukan anggota {surplus.nonMemberSurplusTo}.',
            en: 'Surplus earned with non-members {surplus.nonMemberSurplusTo}.',
          },
        ],
      },
      {
        key: 'division',
        title: { id: 'Pembagian sisa hasil usaha', en: 'Division of the surplus' },
        paragraphs: [
          {
            id: 'Sisa hasil usaha dibagi sebagai berikut:',
            en: 'The surplus is divided as follows:',
            items: (bylaws) => poolItems(bylaws, false),
          },
          {
            when: ({ surplus }) => surplus.pools.some((pool) => pool.of !== undefined),
            id: 'Bagian tersebut dibagi lebih lanjut:',
            en: 'These parts are divided further:',
            items: (bylaws) => poolItems(bylaws, true),
          },
          {
            when: ({ surplus }) => surplus.pools.some((pool) => pool.groups !== undefined),
            id: 'Pembagian menurut kelompok:',
            en: 'Division by group:',
            items: groupItems,
          },
          {
            when: ({ surplus }) => surplus.reserveUntilTimesShares > 0,
            id: 'Cadangan menerima paling sedikit {surplus.reserveLeastBps} dari sisa hasil usaha, sampai cadangan mencapai {surplus.reserveUntilTimesShares} jumlah simpanan pokok dan simpanan wajib.',
            en: 'At least {surplus.reserveLeastBps} of the surplus goes to the reserve, until it is {surplus.reserveUntilTimesShares} the paid-in shares.',
          },
          {
            when: ({ surplus }) => surplus.reserveUntilTimesShares === 0,
            id: 'Cadangan menerima paling sedikit {surplus.reserveLeastBps} dari sisa hasil usaha, {surplus.reserveUntilTimesShares}.',
            en: 'At least {surplus.reserveLeastBps} of the surplus goes to the reserve, {surplus.reserveUntilTimesShares}.',
          },
          {
            id: 'Pecahan rupiah dalam pembagian {surplus.rounding}.',
            en: 'In the division amounts are {surplus.rounding}.',
          },
        ],
      },
      {
        key: 'return-on-capital',
        title: { id: 'Jasa modal', en: 'Return on capital' },
        paragraphs: [
          {
            id: 'Simpanan yang diperhitungkan adalah {surplus.capitalBase}, diukur menurut {surplus.capitalMeasure}.',
            en: 'What counts as capital are {surplus.capitalBase}, measured by {surplus.capitalMeasure}.',
          },
          {
            id: 'Jasa modal seluruhnya paling banyak {surplus.capitalShareCapBps} dari sisa hasil usaha.',
            en: 'The whole return on capital is at most {surplus.capitalShareCapBps} of the surplus.',
          },
        ],
      },
      {
        key: 'claims',
        title: { id: 'Yang berhak dan cara menerima', en: 'Who is entitled, and payment' },
        paragraphs: [
          {
            id: 'Yang berhak atas bagian anggota adalah {surplus.eligibility}.',
            en: 'Entitled to the members’ share is {surplus.eligibility}.',
          },
          {
            id: 'Setelah pembagiannya diputuskan rapat anggota, sisa hasil usaha bagian anggota {surplus.payment}.',
            en: 'Once the members’ meeting has decided, the members’ share is {surplus.payment}.',
          },
        ],
      },
      {
        key: 'losses',
        title: { id: 'Kerugian', en: 'Losses' },
        paragraphs: [
          {
            when: (bylaws) => !lossIsPool(bylaws),
            id: 'Kerugian dalam satu tahun buku ditutup dengan {surplus.lossTo}.',
            en: 'A loss of a financial year is covered by {surplus.lossTo}.',
          },
          {
            when: lossIsPool,
            id: 'Kerugian dalam satu tahun buku dibebankan pada bagian {surplus.lossTo} sebagaimana dimaksud dalam {#division}.',
            en: 'A loss of a financial year is borne by the pool {surplus.lossTo} of {#division}.',
          },
        ],
      },
    ],
  },
];
