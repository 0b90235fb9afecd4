import { percent, type GroupRole, type PlenaryAttendance, type PlenaryRule } from '#modules/bylaws/model.ts';
import type { Block } from '#platform/documents/paper.ts';
import { foundingMembers } from '../domain/founding-members.ts';
import { budgetOf } from '../domain/plan/budget.ts';
import { sharesOf, shareMoneyOf } from '../domain/plan/share-money.ts';
import { budgetTable, capital, salesTable } from './business-plan.ts';
import { foundersHere, handSignature, heading, membersHere, numbered, paragraph } from './blocks.ts';
import type { FoundingFacts, Missing, Written } from './facts.ts';
import { amount } from './words.ts';

const ROLES: Readonly<Record<GroupRole, string>> = {
  producer: 'menghasilkan',
  processor: 'mengolah',
  worker: 'bekerja',
  carrier: 'mengangkut dan mengantar',
  seller: 'menjual',
  customer: 'membeli dan memakai',
  provider: 'memasok sarana',
  supporter: 'mendukung',
  initiator: 'memprakarsai',
  investor: 'menanam modal',
};

const ATTENDANCE: Readonly<Record<PlenaryAttendance, string>> = {
  delegates: 'mengirim utusan ke rapat anggota paripurna',
  asCalled: 'mengirim utusan atau datang semuanya ke rapat anggota paripurna',
  members: 'datang ke rapat anggota paripurna',
};

const PLENARY: Readonly<Record<PlenaryRule, string>> = {
  weighted: 'menurut bobot kelompok',
  weightedAndMostGroups: 'menurut bobot kelompok dan dengan persetujuan sebagian besar kelompok',
  weightedAndAllGroups: 'menurut bobot kelompok dan dengan persetujuan semua kelompok',
  delegates: 'menurut jumlah utusan',
};

/** The prospectus of a multi-stakeholder cooperative: who joins, why together, what business, what it needs (ICCI guide, part B). */
export function prospectus(facts: FoundingFacts): Written {
  const { plan, bylaws, name } = facts;
  const founders = foundersHere(facts);
  const ungrouped = founders.filter((each) => each.groupKey === null).map((each) => each.name);
  const missing: Missing[] = [
    ...(plan ? [] : [{ code: 'plan', names: [] } as const]),
    ...(ungrouped.length > 0 ? [{ code: 'groups', names: ungrouped } as const] : []),
  ];
  return {
    title: 'Prospektus',
    subtitle: name,
    blocks: [
      heading('1. Koperasi multi pihak'),
      paragraph(
        `${name} mempertemukan pihak-pihak dalam satu rantai usaha sebagai anggota satu koperasi, agar pasokan dan pasar terjamin, nilai tambah tinggal pada anggota, dan usaha bertahan. Setiap pihak menjadi kelompok anggota (Peraturan Menteri Koperasi dan UKM Nomor 8 Tahun 2021).`,
      ),
      paragraph(`Tujuan dan bidang usaha: ${bylaws.identity.purpose}`),
      heading('2. Para pihak'),
      groupTable(facts),
      ...numbered(
        bylaws.stakeholders.groups
          .filter((group) => group.condition)
          .map((group) => `${group.name}: ${group.condition ?? ''}`),
      ),
      heading('3. Kanvas para pihak'),
      ...partiesCanvas(facts),
      heading('4. Suara dan kepengurusan'),
      paragraph(
        `Setiap kelompok bermusyawarah sendiri, lalu ${ATTENDANCE[bylaws.stakeholders.plenaryAttendance]}. Rapat paripurna memutuskan ${PLENARY[bylaws.stakeholders.plenary]}. Pengurus berasal dari paling sedikit ${bylaws.stakeholders.leastGroupsOnBoard} kelompok. Tidak ada kelompok yang dapat memutuskan sendiri, berapa pun modalnya.`,
      ),
      ...business(facts),
      {
        kind: 'signatures',
        place: '',
        people: [
          handSignature(facts, 'Ketua', facts.officers?.chair),
          handSignature(facts, 'Sekretaris', facts.officers?.secretary),
        ],
      },
    ],
    missing,
  };
}

/** What the parties want to do together, what it needs, what it may bring and what may go wrong. */
function business(facts: FoundingFacts): Block[] {
  const { plan, bylaws } = facts;
  if (!plan) {
    return [
      { kind: 'notice', text: 'Usaha, volume dan kebutuhan modal diambil dari rencana usaha, yang belum dihitung.' },
    ];
  }
  const budget = budgetOf(plan, shareMoneyOf(bylaws, membersHere(facts)));
  return [
    heading('5. Usaha dan perkiraan volume'),
    paragraph(plan.summary),
    paragraph(plan.market),
    salesTable(plan),
    heading('6. Investasi dan modal kerja'),
    ...capital(facts, plan, budget),
    heading('7. Perkiraan tiga tahun'),
    budgetTable(budget),
    heading('8. Risiko'),
    paragraph(plan.risks),
  ];
}

/** What each party does, needs, brings and gets, in its own words. */
function partiesCanvas({ parties }: FoundingFacts): Block[] {
  if (parties.length === 0) {
    return [{ kind: 'notice', text: 'Kanvas para pihak belum diisi.' }];
  }
  return parties.flatMap(({ group, rows }): Block[] => [
    heading(group, 2),
    { kind: 'facts', rows: rows.map(({ label, text }) => ({ label, value: text })) },
  ]);
}

function groupTable({ bylaws, founders }: FoundingFacts): Block {
  const members = foundingMembers(founders);
  return {
    kind: 'table',
    small: true,
    columns: [
      { label: 'Kelompok', weight: 1.6 },
      { label: 'Peran', weight: 1.4 },
      { label: 'Pendiri', align: 'center', weight: 0.7 },
      { label: 'Bobot suara', align: 'end', weight: 0.8 },
      { label: 'Utusan', align: 'center', weight: 0.7 },
      { label: 'Kursi pengurus', align: 'center', weight: 0.8 },
      { label: 'Simpanan pokok', align: 'end', weight: 1.2 },
    ],
    rows: bylaws.stakeholders.groups.map((group) => [
      group.name,
      ROLES[group.role],
      String(members.filter((each) => each.groupKey === group.key).length),
      `${percent(group.weightBps).figure.id}%`,
      String(group.delegates),
      group.boardSeats === 0 ? 'bebas' : String(group.boardSeats),
      amount(sharesOf(bylaws, group.key).entryRupiah),
    ]),
  };
}
