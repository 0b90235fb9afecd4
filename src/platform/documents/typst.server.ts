import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { projectRoot } from '../root.ts';
import { logoSides, type Picture } from './picture.ts';
import { initials, staysWhole, type Block, type Imprint, type Paper } from './paper.ts';

/** Made on first use: it reads its fonts, which are part of it; nothing is fetched and nothing of the machine is used. */
let compiler: NodeCompiler | null = null;
let style: string | null = null;

/** A paper as PDF. The same paper and imprint give the same bytes. Throws where the logo cannot be drawn. */
export function pdfOf(paper: Paper, { logo, ...imprint }: Imprint): Uint8Array {
  compiler ??= NodeCompiler.create({ workspace: projectRoot() });
  style ??= readFileSync(join(projectRoot(), 'src', 'platform', 'documents', 'paper.typ'), 'utf8');
  const shown = {
    ...paper,
    landscape: paper.landscape ?? false,
    blocks: paper.blocks.map((block) => complete(block, paper.landscape ?? false)),
  };
  const foot = {
    ...imprint,
    ...PAGE_WORDS[paper.language],
    initials: initials(paper.organization.name),
    logo: logo ? { name: LOGO, width: logoSides(logo).width } : null,
  };
  if (logo) compiler.mapShadow(join(projectRoot(), LOGO), Buffer.from(logo.bytes));
  try {
    return compiler.pdf({
      mainFileContent: style,
      inputs: { paper: JSON.stringify(shown), imprint: JSON.stringify(foot) },
    });
  } finally {
    if (logo) compiler.unmapShadow(join(projectRoot(), LOGO));
    // What it remembers of a paper is of no use for the next one, and papers hold personal details.
    compiler.evictCache(0);
  }
}

/** Under which name the style finds the logo: a file that only stands in memory. */
const LOGO = 'logo-of-this-paper';

/** `halaman 1 dari 3`. */
const PAGE_WORDS = { id: { page: 'halaman', of: 'dari' }, en: { page: 'page', of: 'of' } } as const;

/** A block with everything said that may be left out, as the style expects it. */
function complete(block: Block, landscape: boolean): unknown {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, text: listed(block.text), align: block.align ?? 'start' };
    case 'item':
      return { ...block, text: listed(block.text), keep: block.keep ?? false };
    case 'notice':
      return { ...block, text: listed(block.text) };
    case 'table':
      return {
        ...block,
        columns: block.columns.map(({ label, align = 'start', weight = 1 }) => ({ label, align, weight })),
        foot: block.foot ?? [],
        strong: block.strong ?? [],
        tall: block.tall ?? false,
        small: block.small ?? false,
        whole: staysWhole(block, landscape),
      };
    case 'signatures':
      return {
        ...block,
        people: block.people.map(({ role, name, signed = '', stamp = false }) => ({ role, name, signed, stamp })),
      };
    default:
      return block;
  }
}

/** Whether the picture can be drawn at the head of a paper: tried, because a file may be whole outside and broken within. */
export function canBeDrawn(logo: Picture): boolean {
  const blank: Paper = { language: 'id', title: '', subtitle: '', organization: { name: '', place: '' }, blocks: [] };
  try {
    pdfOf(blank, { logo, reference: '', date: '2000-01-01' });
    return true;
  } catch {
    return false;
  }
}

const listed = (words: Extract<Block, { kind: 'notice' }>['text']) => (typeof words === 'string' ? [words] : words);
