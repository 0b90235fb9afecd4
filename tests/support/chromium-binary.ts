import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packed, { inflate } from '@sparticuz/chromium';

/** A Chromium that can be started, and the environment that it needs. */
export interface ChromiumBinary {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Unpacks the Chromium of `@sparticuz/chromium` once per version into `node_modules/.cache` and answers where it is.
 * It brings its own libraries and its one font, so that a page is as wide here as on every other machine.
 * `SOKOGURU_CHROMIUM` names another browser where the packed one does not run (it is built for Linux on x64).
 */
export async function chromiumBinary(): Promise<ChromiumBinary> {
  const chosen = process.env['SOKOGURU_CHROMIUM'];
  if (chosen !== undefined && chosen !== '') return { path: chosen, env: {} };

  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
  const folder = join(root, 'node_modules', '.cache', `chromium-${await packedVersion(bin)}`);
  if (!existsSync(folder)) await unpack(bin, folder);
  await nameFonts(folder);
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

async function packedVersion(bin: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(bin, '..', 'package.json'), 'utf8'));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : null;
  return String(version);
}

/**
 * Says where the font is. A folder that was copied or linked from another checkout names that one, and Chromium without any
 * font dies on its first page.
 */
async function nameFonts(folder: string): Promise<void> {
  const file = join(folder, 'fonts.conf');
  const said = `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`;
  if (existsSync(file) && (await readFile(file, 'utf8')) === said) return;
  const beside = `${file}-${process.pid}`;
  await writeFile(beside, said);
  await rename(beside, file);
}

/** Unpacks beside the goal and renames: two test runs at once never see half a browser. */
async function unpack(bin: string, folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const beside = await mkdtemp(`${folder}-`);
  await withTemporaryFolder(beside, async () => {
    await packed.executablePath(bin);
    await inflate(join(bin, 'al2023.tar.br'));
  });
  try {
    await rename(beside, folder);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The package unpacks into the system's temporary folder and trusts what lies there; for its time, that folder is ours. */
async function withTemporaryFolder(folder: string, act: () => Promise<void>): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    if (tmpdir() !== folder)
      throw new Error('the temporary folder cannot be moved on this system; set SOKOGURU_CHROMIUM');
    await act();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
