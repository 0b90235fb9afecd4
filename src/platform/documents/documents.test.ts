import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docxOf } from './docx.server.ts';
import { png } from '#support/pictures.ts';
import { initials, type Paper } from './paper.ts';
import { readPicture } from './picture.ts';
import { pdfOf } from './typst.server.ts';

const paper: Paper = {
  language: 'id',
  title: 'Berita Acara',
  subtitle: 'Koperasi Bersih Jaya',
  organization: { name: 'Koperasi Bersih Jaya', place: 'Purwokerto' },
  blocks: [
    { kind: 'chapter', mark: 'BAB I', title: 'Nama' },
    { kind: 'article', mark: 'Pasal 1', title: 'Nama koperasi' },
    {
      kind: 'item',
      mark: '(1)',
      level: 0,
      text: ['Kata ', { text: '#panic("x") $y$ *z* <w> & "q" \\', look: 'strong' }],
    },
    { kind: 'facts', rows: [{ label: 'Hari', value: 'Senin' }] },
    {
      kind: 'table',
      columns: [{ label: 'Nama' }, { label: 'Jumlah', align: 'end' }],
      rows: [['Ani', 'Rp1.000']],
      foot: ['Jumlah', 'Rp1.000'],
    },
    { kind: 'pageBreak' },
    { kind: 'notice', text: 'Halaman kedua' },
    {
      kind: 'signatures',
      place: 'Purwokerto, 2 Maret 2026',
      people: [{ role: 'Ketua', name: 'Ani Lestari', stamp: true }],
    },
  ],
};
const imprint = { reference: 'No. 1/DOK/2026', date: '2026-03-02' };

describe('a paper as PDF', () => {
  test('is A4, has its pages, and reads every word as a word, never as markup', () => {
    const pdf = Buffer.from(pdfOf(paper, imprint)).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(2);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 595\.27\d* 841\.8[89]\d*\]/u);
  });

  test('is the same to the byte for the same words and day, and another for another day', () => {
    const first = Buffer.from(pdfOf(paper, imprint));
    expect(first.equals(Buffer.from(pdfOf(paper, imprint)))).toBe(true);
    expect(first.equals(Buffer.from(pdfOf(paper, { ...imprint, date: '2026-03-03' })))).toBe(false);
  });
});

describe('a paper as Word file', () => {
  test('has headings, hanging marks, tables, page numbers and A4, and reads every word as a word', async () => {
    const parts = unzipSync(await docxOf(paper, imprint));
    const read = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    const body = read('word/document.xml');
    expect(body).toContain('w:pgSz w:w="11906" w:h="16838"');
    expect(body).toContain('w:pStyle w:val="Heading1"');
    expect(body).toContain('w:pStyle w:val="Heading2"');
    expect(body).toContain('#panic(&quot;x&quot;) $y$ *z* &lt;w&gt; &amp; &quot;q&quot; \\');
    expect(body.match(/<w:tbl>/gu)?.length).toBeGreaterThanOrEqual(3);
    const foot = Object.keys(parts).find((name) => /footer\d+\.xml$/u.test(name)) ?? '';
    expect(read(foot)).toMatch(/NUMPAGES/u);
    expect(read(foot)).toContain('No. 1/DOK/2026');
  });

  test('is the same to the byte for the same words and day', async () => {
    const first = Buffer.from(await docxOf(paper, imprint));
    expect(first.equals(Buffer.from(await docxOf(paper, imprint)))).toBe(true);
    const core = strFromU8(unzipSync(first)['docProps/core.xml'] ?? new Uint8Array());
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu)).toEqual(['2026-03-02T00:00:00Z', '2026-03-02T00:00:00Z']);
  });
});

describe('a logo', () => {
  const read = readPicture(png(300, 100));
  const withLogo = { ...imprint, logo: read.ok ? read.value : null };

  test('stands at the head of the PDF in place of the initials', () => {
    const pictures = (bytes: Uint8Array): number =>
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Subtype\s*\/Image/gu)?.length ?? 0;
    expect(pictures(pdfOf(paper, withLogo))).toBe(1);
    expect(pictures(pdfOf(paper, imprint))).toBe(0);
  });

  test('stands in the Word file, its sides in proportion, with the name for who cannot see it', async () => {
    const parts = unzipSync(await docxOf(paper, withLogo));
    const heads = Object.entries(parts).filter(([name]) => /word\/header\d+\.xml$/u.test(name));
    const head = heads.map(([, bytes]) => strFromU8(bytes)).join('');
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/u.exec(head) ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(3, 1);
    expect(head).toContain('descr="Koperasi Bersih Jaya"');
    expect(head).not.toContain('>BJ<');
    expect(Object.keys(parts).some((name) => /^word\/media\/.+\.png$/u.test(name))).toBe(true);
    expect(Buffer.from(await docxOf(paper, withLogo)).equals(Buffer.from(await docxOf(paper, withLogo)))).toBe(true);
  });
});

test('the mark of a cooperative without a logo are the initials of its own name', () => {
  expect(initials('Koperasi Jasa Bersih Jaya')).toBe('JBJ');
  expect(initials('Koperasi')).toBe('K');
});
