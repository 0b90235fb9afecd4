import { orDots, type Block } from '#platform/documents/paper.ts';
import { paperDate } from '#platform/documents/dates.ts';
import type { FoundingMember } from '../domain/founding-members.ts';
import { missingDetails, nameOf, numbered, paragraph, shownIds } from './blocks.ts';
import { occasionOf, titled } from './occasion.ts';
import type { FounderFacts, FoundingFacts, Written } from './facts.ts';

/** The mandate of one founding cooperative to everybody who stands for it (surat mandat), on that cooperative's own head. */
export function mandateLetter(facts: FoundingFacts, member: FoundingMember<FounderFacts>): Written {
  const { cooperative, first, persons } = member;
  const occasion = occasionOf(facts);
  const several = persons.length > 1;
  return {
    title: 'Surat Mandat',
    subtitle: `${titled(occasion.what)} ${facts.name}`,
    blocks: [
      {
        kind: 'facts',
        rows: [
          { label: 'Nomor', value: orDots(cooperative?.mandateNumber) },
          { label: 'Koperasi pemberi mandat', value: orDots(cooperative?.cooperativeName) },
          { label: 'Pengesahan badan hukum', value: orDots(cooperative?.legalNumber) },
        ],
      },
      { kind: 'gap' },
      paragraph(
        `Berdasarkan keputusan rapat anggota ${orDots(cooperative?.cooperativeName)} untuk ikut mendirikan ${facts.name}, pengurus memberi mandat kepada:`,
      ),
      several ? personsTable(persons) : personFacts(first),
      { kind: 'gap' },
      paragraph(
        several
          ? 'baik bersama-sama maupun sendiri-sendiri, untuk mewakili koperasi dalam:'
          : 'untuk mewakili koperasi dalam:',
      ),
      ...numbered([
        `menghadiri ${occasion.meeting} ${facts.name}, menggunakan hak suara koperasi${several ? ' (satu kali untuk seluruh wakil)' : ''}, dan menandatangani berita acara, daftar hadir dan Anggaran Dasarnya;`,
        'memilih, dan bila terpilih menerima jabatan pengurus atau pengawas; serta',
        `menandatangani surat kuasa dan surat lain yang diperlukan untuk ${occasion.deed} dan ${occasion.decree}.`,
      ]),
      paragraph('Keputusan rapat anggota dan salinan pengesahan badan hukum dilampirkan.'),
      {
        kind: 'signatures',
        place: cooperative ? `………………………, ${paperDate(cooperative.mandateOn)}` : orDots(''),
        people: [
          { role: 'Ketua koperasi pemberi mandat', name: '', stamp: true },
          { role: 'Sekretaris', name: '' },
          ...persons.map((each) => ({ role: 'Penerima mandat', name: nameOf(each) })),
        ],
      },
    ],
    missing: [
      ...(cooperative ? [] : [{ code: 'mandates', names: persons.map((each) => each.name) } as const]),
      ...missingDetails(persons),
    ],
    personIds: shownIds(persons),
  };
}

/** `Tegal, 10 Mei 1990`; the place alone in a copy that hides the day. */
const bornOf = ({ details }: FounderFacts): string =>
  details
    ? [details.birthPlace, details.birthDate === '' ? '' : paperDate(details.birthDate)].filter(Boolean).join(', ')
    : orDots('');

function personFacts(founder: FounderFacts): Block {
  return {
    kind: 'facts',
    rows: [
      { label: 'Nama', value: nameOf(founder) },
      { label: 'NIK', value: orDots(founder.details?.nationalIdNumber) },
      { label: 'Tempat dan tanggal lahir', value: bornOf(founder) },
      { label: 'Pekerjaan', value: orDots(founder.details?.occupation) },
      { label: 'Alamat', value: orDots(founder.details?.address) },
    ],
  };
}

function personsTable(persons: readonly FounderFacts[]): Block {
  return {
    kind: 'table',
    small: true,
    columns: [
      { label: 'No.', align: 'center', weight: 0.35 },
      { label: 'Nama sesuai KTP', weight: 1.3 },
      { label: 'NIK', weight: 1.25 },
      { label: 'Tempat dan tanggal lahir', weight: 1.2 },
      { label: 'Pekerjaan', weight: 0.9 },
      { label: 'Alamat', weight: 1.7 },
    ],
    rows: persons.map((each, index) => [
      String(index + 1),
      nameOf(each),
      orDots(each.details?.nationalIdNumber),
      bornOf(each),
      orDots(each.details?.occupation),
      orDots(each.details?.address),
    ]),
  };
}
