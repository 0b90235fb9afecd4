import { orDots, type Block } from '#platform/documents/paper.ts';
import { paperDate } from '#platform/documents/dates.ts';
import {
  founderOf,
  founderTable,
  foundersHere,
  handSignature,
  heading,
  missingDetails,
  missingMeeting,
  nameOf,
  numbered,
  paragraph,
  shownIds,
  standingColumn,
} from './blocks.ts';
import { occasionOf, titled } from './occasion.ts';
import type { FoundingFacts, Written } from './facts.ts';
import { dateInWords } from './words.ts';

/** The founders authorise their first board to go to the notary (surat kuasa). */
export function powerOfAttorney(facts: FoundingFacts): Written {
  const founders = foundersHere(facts);
  const { meeting, name, officers } = facts;
  const occasion = occasionOf(facts);
  const board = officers ? [officers.chair, officers.secretary, officers.treasurer] : [];
  const resolution = meeting?.decisions.find((each) => each.subject === 'authority' && each.valid);
  const basis = meeting
    ? `Berdasarkan keputusan ${occasion.meeting} ${name} pada hari ${dateInWords(meeting.heldOn)}${resolution ? `, nomor ${resolution.label}` : ''}, yang bertanda tangan di bawah ini:`
    : 'Yang bertanda tangan di bawah ini:';
  return {
    title: 'Surat Kuasa',
    subtitle: `${titled(occasion.what)} ${name}`,
    blocks: [
      paragraph(basis),
      founderTable(founders, standingColumn(founders)),
      paragraph([
        `masing-masing ${occasion.byCooperatives ? `mewakili koperasi ${occasion.people}` : `sebagai ${occasion.people}`}, selanjutnya disebut `,
        { text: 'Pemberi Kuasa', look: 'strong' },
        '; dengan ini memberi kuasa kepada:',
      ]),
      boardTable(facts, board),
      paragraph([
        'baik bersama-sama maupun sendiri-sendiri, selanjutnya disebut ',
        { text: 'Penerima Kuasa', look: 'strong' },
        '.',
      ]),
      { kind: 'paragraph', text: [{ text: 'K H U S U S', look: 'strong' }], align: 'center' },
      paragraph('untuk dan atas nama Pemberi Kuasa:'),
      ...numbered([
        `menghadap notaris pembuat akta koperasi, memberi keterangan, dan menandatangani ${occasion.deed} ${name} dengan Anggaran Dasar yang telah ditetapkan ${occasion.meeting};`,
        `mengajukan permohonan nama dan ${occasion.decree} kepada menteri yang berwenang, dan menerima keputusannya;`,
        `menyesuaikan bagian akta yang diminta pejabat yang berwenang, sepanjang tidak mengubah keputusan ${occasion.meeting}; dan`,
        `melakukan segala sesuatu yang diperlukan agar koperasi memperoleh ${occasion.decree}.`,
      ]),
      paragraph(
        `Surat kuasa ini dibuat dengan sebenarnya dan berlaku sejak ditandatangani sampai koperasi memperoleh ${occasion.decree}.`,
      ),
      heading('Penerima Kuasa', 2),
      {
        kind: 'signatures',
        place: `${facts.city}, ${meeting ? paperDate(meeting.heldOn) : orDots('')}`,
        people: [
          handSignature(facts, 'Ketua', officers?.chair),
          handSignature(facts, 'Sekretaris', officers?.secretary),
          handSignature(facts, 'Bendahara', officers?.treasurer),
        ],
      },
      heading('Pemberi Kuasa', 2),
      {
        kind: 'signatures',
        place: '',
        people: founders.map((each, index) => ({
          role: each.cooperative
            ? `Wakil ${each.cooperative.cooperativeName}`
            : `${titled(occasion.people)} ${each.number}`,
          name: nameOf(each),
          stamp: index === 0,
        })),
      },
    ],
    missing: [...missingMeeting(facts), ...missingDetails(founders)],
    personIds: shownIds(founders),
  };
}

function boardTable(facts: FoundingFacts, board: readonly string[]): Block {
  const offices = ['Ketua', 'Sekretaris', 'Bendahara'];
  return {
    kind: 'table',
    small: true,
    columns: [
      { label: 'Jabatan', weight: 0.8 },
      { label: 'Nama sesuai KTP', weight: 1.4 },
      { label: 'NIK', weight: 1.2 },
      { label: 'Alamat', weight: 2 },
    ],
    rows: offices.map((office, index) => {
      const founder = founderOf(facts, board[index]);
      return [
        office,
        orDots(founder ? nameOf(founder) : null),
        orDots(founder?.details?.nationalIdNumber),
        orDots(founder?.details?.address),
      ];
    }),
  };
}
