import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { blocksOf } from './docx-blocks.server.ts';
import { initials, type Imprint, type Paper } from './paper.ts';

/** A4 and the margins of the printed paper, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = { left: 1_701, right: 1_247, top: 1_474, bottom: 1_361, header: 624, footer: 624 };

const SOGA = '7A4A1E';
const SOFT = '5B5B5B';

/** A paper as a Word file that can be edited: real headings and tables, page numbers, A4. The same input, the same bytes. */
export async function docxOf(paper: Paper, imprint: Imprint): Promise<Uint8Array> {
  const orientation = paper.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const width = (paper.landscape ? PAGE.height : PAGE.width) - MARGIN.left - MARGIN.right;
  const document = new Document({
    title: paper.title,
    creator: paper.organization.name,
    lastModifiedBy: paper.organization.name,
    styles: STYLES,
    sections: [
      {
        properties: { page: { size: { ...PAGE, orientation }, margin: MARGIN } },
        headers: { default: new Header({ children: [letterhead(paper, width)] }) },
        footers: { default: new Footer({ children: [foot(paper, imprint, width)] }) },
        children: [...titleOf(paper), ...blocksOf(paper.blocks, width)],
      },
    ],
  });
  return withoutClock(await Packer.toBuffer(document), imprint.date);
}

const STYLES: NonNullable<ConstructorParameters<typeof Document>[0]['styles']> = {
  default: {
    document: { run: { font: 'Times New Roman', size: 22 }, paragraph: { spacing: { after: 120, line: 276 } } },
    title: {
      run: { bold: true, size: 28, allCaps: true, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 60 } },
    },
    heading1: {
      run: { bold: true, size: 24, color: '000000' },
      paragraph: { spacing: { before: 320, after: 140 }, keepNext: true },
    },
    heading2: {
      run: { bold: true, size: 22, color: '000000' },
      paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
    },
  },
};

function titleOf(paper: Paper): Paragraph[] {
  const title = new Paragraph({ heading: HeadingLevel.TITLE, text: paper.title });
  if (paper.subtitle === '') return [title];
  const under = new TextRun({ text: paper.subtitle, bold: true });
  return [title, new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 240 }, children: [under] })];
}

/** Mark, name and place, with a line below. */
function letterhead({ organization }: Paper, width: number): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const line = { style: BorderStyle.SINGLE, size: 8, color: SOGA };
  const borders = { top: none, left: none, right: none, bottom: line };
  const mark = new TextRun({ text: initials(organization.name), bold: true, color: 'FFFFFF', size: 26 });
  const name = new TextRun({ text: organization.name, bold: true, allCaps: true, size: 26 });
  const place = new TextRun({ text: organization.place, color: SOFT, size: 18 });
  const tight = { spacing: { after: 0, line: 240 } };
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [850, width - 850],
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        children: [
          new TableCell({
            borders,
            width: { size: 850, type: WidthType.DXA },
            shading: { type: ShadingType.CLEAR, color: 'auto', fill: SOGA },
            verticalAlign: VerticalAlign.CENTER,
            children: [new Paragraph({ ...tight, alignment: AlignmentType.CENTER, children: [mark] })],
          }),
          new TableCell({
            borders,
            width: { size: width - 850, type: WidthType.DXA },
            margins: { left: 170, bottom: 60 },
            children: [new Paragraph({ ...tight, children: [name] }), new Paragraph({ ...tight, children: [place] })],
          }),
        ],
      }),
    ],
  });
}

/** The reference on the left, `halaman 1 dari 3` on the right. */
function foot({ language }: Paper, { reference }: Imprint, width: number): Paragraph {
  const [page, of] = language === 'id' ? ['halaman', 'dari'] : ['page', 'of'];
  const look = { size: 17, color: SOFT };
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: SOFT, space: 4 } },
    children: [
      new TextRun({ ...look, text: reference }),
      new TextRun({
        ...look,
        children: [`\t${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
      }),
    ],
  });
}

/** The file packed again with the day of issue in place of every clock: within, and in the archive around. */
function withoutClock(file: Uint8Array, date: string): Uint8Array {
  const parts = unzipSync(file);
  const core = parts['docProps/core.xml'];
  if (core) {
    const said = new TextDecoder().decode(core).replaceAll(/>\d{4}-\d\d-\d\dT[\d:.]+Z</gu, `>${date}T00:00:00Z<`);
    parts['docProps/core.xml'] = strToU8(said);
  }
  const ordered = Object.fromEntries(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return zipSync(ordered, { mtime: ARCHIVE_TIME });
}

/** The earliest moment a ZIP archive can name. */
const ARCHIVE_TIME = '1980-01-02T00:00:00';
