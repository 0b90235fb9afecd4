import type { Bylaws, StakeholderGroup } from '../../../model.ts';
import { nameOf, type ChapterLayout, type ItemLayout } from '../layout.ts';

const hasGroups = ({ identity }: Bylaws) => identity.multiStakeholder;
const sendsDelegates = (bylaws: Bylaws) => hasGroups(bylaws) && bylaws.stakeholders.plenaryAttendance !== 'members';
/** Groups that a draft names already stand in its text, so that what is said against them has its article. */
const hasGroupsOrModel = (bylaws: Bylaws) => hasGroups(bylaws) || bylaws.stakeholders.groups.length > 0;

/** One item per group: who it is, what it weighs, and what differs from the other members. */
function groupItems({ stakeholders }: Bylaws): readonly ItemLayout[] {
  return stakeholders.groups.map((group) => {
    const path = `stakeholders.groups.${group.key}`;
    const said = [
      { id: '{@}, sebagai {.role}', en: '{@}, the {.role}' },
      ...differences(group),
      { id: 'bobot suara {.weightBps}', en: 'weight {.weightBps}' },
      {
        id: '{.delegates} utusan dan {.boardSeats} dalam pengurus',
        en: '{.delegates} as delegates, {.boardSeats} on the board',
      },
    ];
    return {
      id: `${said.map((each) => each.id).join(', ')};`,
      en: `${said.map((each) => each.en).join(', ')};`,
      path,
      names: { '@': nameOf(group, path) },
    };
  });
}

function differences(group: StakeholderGroup): readonly { readonly id: string; readonly en: string }[] {
  const said = (value: unknown, id: string, en: string) => (value === undefined ? [] : [{ id, en }]);
  return [
    ...said(group.condition, 'dengan syarat {.condition}', 'on condition: {.condition}'),
    ...said(group.entryShareRupiah, 'simpanan pokok {.entryShareRupiah}', 'entry share {.entryShareRupiah}'),
    ...said(
      group.mandatoryShareRupiah,
      'simpanan wajib {.mandatoryShareRupiah}',
      'mandatory share {.mandatoryShareRupiah}',
    ),
    ...said(group.candidateMonths, 'masa calon anggota {.candidateMonths}', 'candidate for {.candidateMonths}'),
    ...said(
      group.candidateMinimumHours,
      'kerja calon anggota {.candidateMinimumHours}',
      '{.candidateMinimumHours} of work as a candidate',
    ),
  ];
}

const withVeto = ({ stakeholders }: Bylaws) => stakeholders.groups.filter((group) => group.vetoes.length > 0);

function vetoItems(bylaws: Bylaws): readonly ItemLayout[] {
  return withVeto(bylaws).map((group) => {
    const path = `stakeholders.groups.${group.key}`;
    return {
      id: 'kelompok {@}: {.vetoes};',
      en: 'the group {@}: {.vetoes};',
      path,
      names: { '@': nameOf(group, path) },
    };
  });
}

/** The groups of a multi-stakeholder cooperative and their two tiers of meetings (Permenkop UKM 8/2021). */
export const STAKEHOLDER_CHAPTERS: readonly ChapterLayout[] = [
  {
    key: 'stakeholders',
    part: 'articles',
    title: { id: 'Kelompok Pihak Anggota', en: 'Stakeholder Groups' },
    articles: [
      {
        key: 'stakeholder-groups',
        title: { id: 'Kelompok pihak anggota', en: 'Stakeholder groups' },
        paragraphs: [
          {
            when: hasGroupsOrModel,
            id: 'Anggota terbagi dalam kelompok pihak anggota berikut:',
            en: 'The members form these stakeholder groups:',
            items: groupItems,
          },
          {
            when: hasGroups,
            id: 'Setiap anggota termasuk dalam tepat satu kelompok, yang dicatat dalam buku daftar anggota.',
            en: 'Every member belongs to exactly one group, which stands in the member register.',
          },
          {
            when: hasGroups,
            id: 'Pengurus berasal dari paling sedikit {stakeholders.leastGroupsOnBoard} yang berbeda.',
            en: 'The board comes from at least {stakeholders.leastGroupsOnBoard}.',
          },
        ],
      },
      {
        key: 'plenary',
        title: { id: 'Rapat kelompok dan rapat paripurna', en: 'Group meetings and the plenary' },
        paragraphs: [
          {
            when: sendsDelegates,
            id: 'Sebelum rapat anggota paripurna, setiap kelompok bermusyawarah dalam rapat anggota kelompok; di dalamnya setiap anggota kelompok mempunyai satu hak suara dan utusan dipilih.',
            en: 'Before the plenary each group confers in its own meeting, in which each of its members has one vote and the delegates are chosen.',
          },
          {
            when: (bylaws) => hasGroups(bylaws) && !sendsDelegates(bylaws),
            id: 'Sebelum rapat anggota paripurna, setiap kelompok bermusyawarah dalam rapat anggota kelompok; di dalamnya setiap anggota kelompok mempunyai satu hak suara.',
            en: 'Before the plenary each group confers in its own meeting, in which each of its members has one vote.',
          },
          {
            when: hasGroups,
            id: 'Keputusan akhir diambil dalam rapat anggota paripurna, yang dihadiri oleh {stakeholders.plenaryAttendance}; suaranya dihitung {stakeholders.plenary}.',
            en: 'The final decision is taken in the plenary, attended by {stakeholders.plenaryAttendance}; votes are counted {stakeholders.plenary}.',
          },
          {
            when: (bylaws) => withVeto(bylaws).length > 0,
            id: 'Keputusan berikut tidak dapat diambil apabila ditolak oleh kelompok yang bersangkutan:',
            en: 'These decisions do not pass while the group is against them:',
            items: vetoItems,
          },
        ],
      },
    ],
  },
];
