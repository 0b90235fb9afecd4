import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
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
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { blocksOf } from './docx-blocks.server.ts';
import { initials, type Imprint, type Paper } from './paper.ts';
import { logoSides, type Picture } from './picture.ts';

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
        headers: { default: new Header({ children: [letterhead(paper, imprint, width)] }) },
        footers: { default: new Footer({ children: [foot(paper, imprint, width)] }) },
        children: [...titleOf(paper), ...blocksOf(paper.blocks, { width, landscape: paper.landscape ?? false })],
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

/** Column of the initials, in twentieths of a point. */
const INITIALS_COLUMN = 850;
/** Twentieths of a point, and pixels as Word counts them, in a millimetre. */
const TWENTIETHS = 1_440 / 25.4;
const PIXELS = 96 / 25.4;

/** Logo or initials, name and place, with a line below. */
function letterhead({ organization }: Paper, { logo }: Imprint, width: number): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const line = { style: BorderStyle.SINGLE, size: 8, color: SOGA };
  const borders = { top: none, left: none, right: none, bottom: line };
  const name = new TextRun({ text: organization.name, bold: true, allCaps: true, size: 26 });
  const place = new TextRun({ text: organization.place, color: SOFT, size: 18 });
  const tight = { spacing: { after: 0, line: 240 } };
  const first = logo ? Math.ceil(logoSides(logo).width * TWENTIETHS) : INITIALS_COLUMN;
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [first, width - first],
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        children: [
          new TableCell({
            borders,
            width: { size: first, type: WidthType.DXA },
            margins: { left: 0, right: 0 },
            ...(logo ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: SOGA } }),
            verticalAlign: VerticalAlign.CENTER,
            children: [
              new Paragraph({
                ...tight,
                alignment: logo ? AlignmentType.LEFT : AlignmentType.CENTER,
                children: [logo ? picture(logo, organization.name) : mark(organization.name)],
              }),
            ],
          }),
          new TableCell({
            borders,
            width: { size: width - first, type: WidthType.DXA },
            margins: { left: 170, bottom: 60 },
            verticalAlign: VerticalAlign.CENTER,
            children: [new Paragraph({ ...tight, children: [name] }), new Paragraph({ ...tight, children: [place] })],
          }),
        ],
      }),
    ],
  });
}

function mark(name: string): TextRun {
  return new TextRun({ text: initials(name), bold: true, color: 'FFFFFF', size: 26 });
}

function picture(logo: Picture, name: string): ImageRun {
  const { width, height } = logoSides(logo);
  return new ImageRun({
    type: logo.mediaType === 'image/png' ? 'png' : 'jpg',
    data: logo.bytes,
    transformation: { width: Math.round(width * PIXELS), height: Math.round(height * PIXELS) },
    altText: { name, title: name, description: name },
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

/**
 * The file packed again with the day of issue in place of every clock, within and in the archive around, and its one picture
 * numbered 1: the library counts the pictures of all files that it ever wrote.
 */
function withoutClock(file: Uint8Array, date: string): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, part] of Object.entries(parts)) {
    if (name !== 'docProps/core.xml' && !/^word\/header\d+\.xml$/u.test(name)) continue;
    const said = strFromU8(part)
      .replaceAll(/>\d{4}-\d\d-\d\dT[\d:.]+Z</gu, `>${date}T00:00:00Z<`)
      .replaceAll(/<wp:docPr id="\d+"/gu, '<wp:docPr id="1"');
    parts[name] = strToU8(said);
  }
  const ordered = Object.fromEntries(Object.entries(parts).sort(([x], [y]) => (x < y ? -1 : 1)));
  return zipSync(ordered, { mtime: ARCHIVE_TIME });
}

/** The earliest moment a ZIP archive can name. */
const ARCHIVE_TIME = '1980-01-02T00:00:00';
