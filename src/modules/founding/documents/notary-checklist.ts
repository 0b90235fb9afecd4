import type { Block } from '#platform/documents/paper.ts';
import { foundersHere, heading, membersHere, nameOf, paragraph } from './blocks.ts';
import { headCount, occasionOf } from './occasion.ts';
import type { FoundingFacts, FoundingPaper, Written } from './facts.ts';
import { persons } from './words.ts';

/** What goes to the notary: the papers of this packet and what must come from elsewhere, to be ticked by hand. */
export function notaryChecklist(facts: FoundingFacts, papers: readonly FoundingPaper[]): Written {
  const founders = foundersHere(facts);
  const { officers } = facts;
  const occasion = occasionOf(facts);
  const offices = officers
    ? [officers.chair, officers.secretary, officers.treasurer, ...officers.supervisors].length
    : 0;
  const row = (what: string, state: string): string[] => [what, state, '☐'];
  return {
    title: 'Daftar Periksa Berkas Notaris',
    subtitle: facts.name,
    blocks: [
      paragraph(
        `Berkas untuk ${occasion.deed} ${facts.name}. Notaris dapat meminta berkas lain; tanyakan sebelum datang.`,
      ),
      heading('Disusun oleh koperasi'),
      table(
        papers.map(({ paper, missing }, index) =>
          row(
            `${index + 1}. ${paper.title}${paperOf(paper.organization.name, facts)}`,
            missing.length === 0 ? 'lengkap' : 'ada yang masih diisi',
          ),
        ),
      ),
      heading(`Dilengkapi para ${occasion.people}`),
      table([
        row(`Salinan KTP ${persons(founders.length)}, urut daftar hadir`, 'asli dibawa'),
        ...cooperativesRows(facts).map((each) => row(each, '')),
        row('Salinan kartu keluarga dan NPWP masing-masing, bila diminta', ''),
        row(`Riwayat hidup dan pasfoto pengurus dan pengawas${offices > 0 ? ` (${persons(offices)})` : ''}`, ''),
        row('Berita acara penyuluhan dari dinas yang membidangi koperasi', ''),
        row('Bukti setor modal: slip bank atau kuitansi bendahara', ''),
        row('Surat keterangan tempat kedudukan (domisili), bila diminta', ''),
        row('Pilihan nama koperasi, paling sedikit tiga kata, untuk dipesan notaris', facts.name),
      ]),
      heading('Urutan salinan KTP'),
      ...founders.map((each): Block => ({ kind: 'item', mark: `${each.number}.`, text: nameOf(each), level: 0 })),
    ],
    missing: [],
  };
}

/** What founding cooperatives bring besides their mandates (UU 25/1992 art. 6, 23). */
function cooperativesRows(facts: FoundingFacts): readonly string[] {
  if (!occasionOf(facts).byCooperatives) return [];
  return [
    `Keputusan rapat anggota untuk ikut mendirikan, dari ${headCount(facts, membersHere(facts).length)}`,
    'Salinan pengesahan badan hukum dan akta tiap koperasi pendiri',
    'Surat mandat tiap koperasi pendiri, asli bertanda tangan dan bercap',
  ];
}

const paperOf = (organization: string, facts: FoundingFacts): string =>
  organization === facts.name ? '' : ` (${organization})`;

function table(rows: readonly string[][]): Block {
  return {
    kind: 'table',
    columns: [
      { label: 'Berkas', weight: 3 },
      { label: 'Keadaan', weight: 1.5 },
      { label: 'Periksa', align: 'center', weight: 0.6 },
    ],
    rows,
  };
}
