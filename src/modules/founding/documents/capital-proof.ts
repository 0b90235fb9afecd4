import { sum } from '#kernel/money.ts';
import { orDots } from '#platform/documents/paper.ts';
import { handSignature, memberName, membersHere, missingMeeting, paragraph } from './blocks.ts';
import { founderCount } from './occasion.ts';
import type { FoundingFacts, Written } from './facts.ts';
import { amount, amountInWords } from './words.ts';
import { paperDate } from '#platform/documents/dates.ts';

/** The declaration of the capital that the founders have paid in (surat pernyataan modal), from the books. */
export function capitalProof(facts: FoundingFacts): Written {
  const members = membersHere(facts);
  // What was paid in is the member's: those who stand for one cooperative have the same figures.
  const founders = members.map((member) => ({ ...member.first, name: memberName(member) }));
  const entry = sum(founders.map((each) => each.entryPaidRupiah));
  const mandatory = sum(founders.map((each) => each.mandatoryPaidRupiah));
  const unpaid = founders.filter((each) => each.entryPaidRupiah < each.entryDueRupiah);
  const last =
    founders
      .map((each) => each.paidUpOn ?? '')
      .sort()
      .at(-1) ?? '';
  return {
    title: 'Surat Pernyataan Modal Disetor',
    subtitle: facts.name,
    blocks: [
      paragraph(
        `Yang bertanda tangan di bawah ini, pengurus ${facts.name}, berkedudukan di ${facts.city}, menyatakan bahwa modal yang telah disetor ${founderCount(facts, founders.length)} dan tercatat dalam pembukuan koperasi adalah sebagai berikut:`,
      ),
      {
        kind: 'table',
        small: true,
        columns: [
          { label: 'No.', align: 'center', weight: 0.3 },
          { label: 'Nama', weight: 1.8 },
          { label: 'Simpanan pokok', align: 'end' },
          { label: 'Simpanan wajib', align: 'end' },
          { label: 'Jumlah', align: 'end' },
        ],
        rows: founders.map((each, index) => [
          String(index + 1),
          each.name,
          amount(each.entryPaidRupiah),
          amount(each.mandatoryPaidRupiah),
          amount(each.entryPaidRupiah + each.mandatoryPaidRupiah),
        ]),
        foot: ['', 'Jumlah', amount(entry), amount(mandatory), amount(entry + mandatory)],
      },
      {
        kind: 'facts',
        rows: [
          { label: 'Simpanan pokok disetor', value: amountInWords(entry) },
          { label: 'Simpanan wajib disetor', value: amountInWords(mandatory) },
          { label: 'Jumlah modal disetor', value: amountInWords(entry + mandatory) },
        ],
      },
      { kind: 'gap' },
      paragraph(
        'Modal tersebut adalah modal sendiri koperasi (Pasal 41 Undang-Undang Nomor 25 Tahun 1992), telah diterima bendahara, dan tidak dapat ditarik selama yang bersangkutan menjadi anggota. Pernyataan ini dibuat dengan sebenarnya; pengurus bertanggung jawab atas kebenarannya.',
      ),
      {
        kind: 'signatures',
        place: `${facts.city}, ${last !== '' && unpaid.length === 0 ? paperDate(last) : orDots('')}`,
        people: [
          { ...handSignature(facts, 'Ketua', facts.officers?.chair), stamp: true },
          handSignature(facts, 'Bendahara', facts.officers?.treasurer),
        ],
      },
    ],
    missing: [
      ...missingMeeting(facts),
      ...(unpaid.length > 0 ? [{ code: 'shares', names: unpaid.map((each) => each.name) } as const] : []),
    ],
  };
}
