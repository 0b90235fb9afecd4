import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  HeightRule,
  PageBreak,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { pieces, staysWhole, type Block, type Column, type Signature, type Words } from './paper.ts';

const GREY = '8A8A8A';
/** Where the text of an item begins, by its level, and where its mark stands: twentieths of a point. */
const ITEM_INDENT = [454, 908, 1_304] as const;
const MARK_WIDTH = 454;

/** The blocks of a paper as Word's paragraphs and tables. */
export function blocksOf(blocks: readonly Block[], page: Page): (Paragraph | Table)[] {
  return blocks.flatMap((block) => drawn(block, page));
}

/** Room for the text: its width in twentieths of a point. */
interface Page {
  readonly width: number;
  readonly landscape: boolean;
}

function drawn(block: Block, { width, landscape }: Page): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.level, [block.text], AlignmentType.LEFT)];
    case 'chapter':
      return [heading(1, [block.mark, block.title.toUpperCase()], AlignmentType.CENTER)];
    case 'article':
      return [heading(2, [block.mark, block.title], AlignmentType.CENTER)];
    case 'paragraph': {
      const alignment = block.align === 'center' ? AlignmentType.CENTER : AlignmentType.JUSTIFIED;
      return [new Paragraph({ alignment, children: runs(block.text) })];
    }
    case 'item':
      return [
        new Paragraph({
          alignment: AlignmentType.JUSTIFIED,
          keepNext: block.keep ?? false,
          indent: { left: ITEM_INDENT[block.level], hanging: MARK_WIDTH },
          children: [new TextRun(`${block.mark}\t`), ...runs(block.text)],
        }),
      ];
    case 'facts':
      return [factsTable(block.rows, width), gap()];
    case 'table':
      return [gridTable(block, width, staysWhole(block, landscape)), gap()];
    case 'signatures':
      return signatures(block.place, block.people, width);
    case 'notice': {
      const border = { left: { style: BorderStyle.SINGLE, size: 18, color: '7A4A1E', space: 8 } };
      const shading = { type: ShadingType.CLEAR, color: 'auto', fill: 'F7F1E8' };
      return [new Paragraph({ border, shading, children: runs(block.text) })];
    }
    case 'gap':
      return [gap()];
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

const gap = (): Paragraph => new Paragraph({ spacing: { after: 0 }, children: [] });

const runs = (words: Words): TextRun[] =>
  pieces(words).map((piece) =>
    typeof piece === 'string'
      ? new TextRun(piece)
      : new TextRun({ text: piece.text, bold: piece.look === 'strong', italics: piece.look === 'slanted' }),
  );

function heading(
  level: 1 | 2,
  lines: readonly string[],
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
): Paragraph {
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    alignment,
    children: lines.map((text, index) => new TextRun(index === 0 ? { text } : { text, break: 1 })),
  });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };

interface CellLook {
  readonly align?: Column['align'];
  readonly bold?: boolean;
  readonly size?: number | undefined;
  readonly fill?: string | undefined;
  readonly bare?: boolean;
  /** Stays on one page with the row below. */
  readonly keepNext?: boolean;
}

const ALIGN = { start: AlignmentType.LEFT, end: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const;

function cell(text: string, width: number, look: CellLook = {}): TableCell {
  const run = new TextRun({ text, bold: look.bold ?? false, ...(look.size === undefined ? {} : { size: look.size }) });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    ...(look.bare ? { borders: NO_BORDERS } : {}),
    ...(look.fill ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: look.fill } } : {}),
    children: [
      new Paragraph({
        alignment: ALIGN[look.align ?? 'start'],
        spacing: { after: 0, line: 240 },
        keepNext: look.keepNext ?? false,
        children: [run],
      }),
    ],
  });
}

function factsTable(rows: Extract<Block, { kind: 'facts' }>['rows'], width: number): Table {
  const widths = [3_000, 250, width - 3_250];
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: rows.map(
      ({ label, value }) =>
        new TableRow({
          cantSplit: true,
          children: [label, ':', value].map((text, index) => cell(text, widths[index] ?? 0, { bare: true })),
        }),
    ),
  });
}

function gridTable(block: Extract<Block, { kind: 'table' }>, width: number, whole: boolean): Table {
  const parts = block.columns.reduce((sofar, column) => sofar + (column.weight ?? 1), 0);
  const widths = block.columns.map((column) => Math.floor((width * (column.weight ?? 1)) / parts));
  const size = block.small ? 18 : 20;
  const edge = { style: BorderStyle.SINGLE, size: 4, color: GREY };
  const row = (texts: readonly string[], look: CellLook): TableCell[] =>
    block.columns.map((column, index) =>
      cell(texts[index] ?? '', widths[index] ?? 0, { align: column.align, size, ...look }),
    );
  const height = block.tall ? { height: { value: 620, rule: 'atLeast' as const } } : {};
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: row(
          block.columns.map(({ label }) => label),
          { bold: true, align: 'center', fill: 'EFE6DA', keepNext: true },
        ),
      }),
      ...block.rows.map((texts, at) => {
        const bold = block.strong?.includes(at) ?? false;
        const keepNext = whole && (at < block.rows.length - 1 || block.foot !== undefined);
        return new TableRow({ cantSplit: true, ...height, children: row(texts, { bold, keepNext }) });
      }),
      ...(block.foot ? [new TableRow({ cantSplit: true, children: row(block.foot, { bold: true }) })] : []),
    ],
  });
}

/** Two beside each other, or three where there are three: role, room for the hand, the name. One alone stands on the right. */
function signatures(place: string, people: readonly Signature[], width: number): (Paragraph | Table)[] {
  const columns = people.length === 3 ? 3 : 2;
  const part = Math.floor(width / columns);
  // One alone stands on the right.
  const seats: (Signature | null)[] = people.length === 1 ? [null, ...people] : [...people];
  while (seats.length % columns !== 0) seats.push(null);
  const rows = Array.from({ length: seats.length / columns }, (_, at) =>
    signatureRows(seats.slice(at * columns, (at + 1) * columns), part),
  );
  const head = new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: { before: 240 },
    keepNext: true,
    children: [new TextRun(place)],
  });
  const table = new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => part),
    layout: TableLayoutType.FIXED,
    rows: rows.flat(),
  });
  return [...(place === '' ? [] : [head]), table, gap()];
}

/** Room for a hand, in twentieths of a point. */
const HAND = 850;

/** Roles, hands and names, each in a row of their own, so that those beside each other stand level; never torn apart. */
function signatureRows(people: readonly (Signature | null)[], width: number): TableRow[] {
  const row = (
    textOf: (person: Signature) => TextRun,
    look: { readonly align: 'top' | 'center' | 'bottom'; readonly height?: number; readonly keepNext: boolean },
  ): TableRow =>
    new TableRow({
      cantSplit: true,
      ...(look.height === undefined ? {} : { height: { value: look.height, rule: HeightRule.ATLEAST } }),
      children: people.map(
        (person) =>
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            verticalAlign: look.align,
            borders: NO_BORDERS,
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                spacing: { after: look.keepNext ? 0 : 160 },
                keepNext: look.keepNext,
                children: person ? [textOf(person)] : [],
              }),
            ],
          }),
      ),
    });
  const hand = ({ signed, stamp }: Signature): TextRun =>
    new TextRun(signed ? { text: signed, italics: true, size: 17 } : { text: stamp ? '[Meterai]' : '', size: 17 });
  return [
    row(({ role }) => new TextRun(role), { align: 'bottom', keepNext: true }),
    row(hand, { align: 'center', height: HAND, keepNext: true }),
    row(() => new TextRun('_________________________'), { align: 'bottom', keepNext: true }),
    row(({ name }) => new TextRun({ text: name, bold: true }), { align: 'top', keepNext: false }),
  ];
}
