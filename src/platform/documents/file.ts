import * as z from 'zod';
import type { Imprint, Paper } from './paper.ts';
import type { Picture } from './picture.ts';

/** The forms that every paper comes in. */
export const PAPER_FORMATS = ['pdf', 'docx'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

const MEDIA_TYPES: Readonly<Record<PaperFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** A file as a use case answers it: its bytes as base64, so that every door can carry it. */
export const fileShown = z.object({ name: z.string(), mediaType: z.string(), base64: z.string() });
export type FileShown = z.output<typeof fileShown>;

/** The bytes of a paper in a form. The writers are loaded when the first paper is asked for: most processes print none. */
export async function bytesOf(paper: Paper, imprint: Imprint, format: PaperFormat): Promise<Uint8Array> {
  if (format === 'pdf') return (await import('./typst.server.ts')).pdfOf(paper, imprint);
  return (await import('./docx.server.ts')).docxOf(paper, imprint);
}

/** Whether a picture can stand at the head of a paper. */
export async function canHeadPapers(picture: Picture): Promise<boolean> {
  return (await import('./typst.server.ts')).canBeDrawn(picture);
}

/** A paper as a file to take away. */
export async function fileOf(
  paper: Paper,
  imprint: Imprint,
  file: { name: string; format: PaperFormat },
): Promise<FileShown> {
  const bytes = await bytesOf(paper, imprint, file.format);
  return shownFile(`${file.name}.${file.format}`, MEDIA_TYPES[file.format], bytes);
}

/** Bytes as a file to take away. */
export function shownFile(name: string, mediaType: string, bytes: Uint8Array): FileShown {
  return { name, mediaType, base64: Buffer.from(bytes).toString('base64') };
}

/** A title as a file name: small letters, digits and hyphens. */
export function fileName(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}
