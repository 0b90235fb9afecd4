import { orDots } from '#platform/documents/paper.ts';
import { paperDate } from '#platform/documents/dates.ts';
import { missingDetails, nameOf, numbered, paragraph, shownIds } from './blocks.ts';
import { occasionOf, titled } from './occasion.ts';
import type { FounderFacts, FoundingFacts, Written } from './facts.ts';

/** The mandate of one founding cooperative to its representative (surat mandat), on that cooperative's own head. */
export function mandateLetter(facts: FoundingFacts, founder: FounderFacts): Written {
  const { cooperative, details } = founder;
  const occasion = occasionOf(facts);
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
      {
        kind: 'facts',
        rows: [
          { label: 'Nama', value: nameOf(founder) },
          { label: 'NIK', value: orDots(details?.nationalIdNumber) },
          {
            label: 'Tempat dan tanggal lahir',
            value: details ? `${details.birthPlace}, ${paperDate(details.birthDate)}` : orDots(''),
          },
          { label: 'Pekerjaan', value: orDots(details?.occupation) },
          { label: 'Alamat', value: orDots(details?.address) },
        ],
      },
      { kind: 'gap' },
      paragraph('untuk mewakili koperasi dalam:'),
      ...numbered([
        `menghadiri ${occasion.meeting} ${facts.name}, menggunakan hak suara, dan menandatangani berita acara, daftar hadir dan Anggaran Dasarnya;`,
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
          { role: 'Penerima mandat', name: nameOf(founder) },
        ],
      },
    ],
    missing: [
      ...(cooperative ? [] : [{ code: 'mandates', names: [founder.name] } as const]),
      ...missingDetails([founder]),
    ],
    personIds: shownIds([founder]),
  };
}
