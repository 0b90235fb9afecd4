import * as z from 'zod';
import { groupsOf } from '#modules/bylaws/model.ts';
import { namesOf } from '#modules/identity/index.ts';
import type { Context } from '#platform/registry/context.ts';
import { line } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { authorOf } from '../author.ts';
import { canvasField, canvasOf } from '../domain/canvas.ts';
import { draftBylaws } from '../draft.ts';
import * as canvas from '../store-canvas.ts';
import { requireFounding } from './founders.ts';

/** What fits into one box; whoever has more to say writes the business plan. */
const TEXT_CHARACTERS = 2000;
const REJECTS = [
  'founding.not_being_founded',
  'founding.already_founded',
  'founding.value_unreadable',
  'founding.no_such_field',
] as const;

/**
 * Saves a text of the canvas as a new version. Whoever wrote says which version he or she started from: when somebody else
 * saved meanwhile and both changed the text, nothing is saved, and the page shows both.
 */
export const writeCanvas = command({
  name: 'founding.write-canvas',
  summary: 'Saves a text of the canvas as a new version; refuses where somebody else saved meanwhile',
  may: 'founding.prepare',
  input: z.strictObject({
    field: line(),
    text: z.string().max(TEXT_CHARACTERS).default(''),
    /** The version that the writer saw; 0 where the field was empty. */
    basedOn: z.int().min(0),
  }),
  output: z.object({ version: z.int() }),
  rejects: [...REJECTS, 'founding.text_changed_meanwhile'],

  async run(context, { field, text, basedOn }) {
    const personId = authorOf(context);
    const versions = await requireField(context, field);
    const newest = versions[0];
    const version = newest?.version ?? 0;
    const [mine, theirs] = [plainLines(text), newest?.text ?? ''];
    if (mine === theirs) return { version };
    if (basedOn !== version) {
      const seen = versions.find((each) => each.version === basedOn)?.text ?? '';
      // Nothing was typed: what somebody else saved stays.
      if (mine === seen) return { version };
      const name = (await namesOf(context, newest ? [newest.personId] : [])).get(newest?.personId ?? '') ?? '';
      reject('founding.text_changed_meanwhile', { name }, { path: 'text' });
    }
    await canvas.insertCanvasText(context, { field, version: version + 1, text: mine, restoredFrom: null, personId });
    return { version: version + 1 };
  },
});

/** Brings an older text back: as a new version, so that nothing in between is lost. */
export const restoreCanvas = command({
  name: 'founding.restore-canvas',
  summary: 'Brings back an older text of the canvas as a new version',
  may: 'founding.prepare',
  input: z.strictObject({
    field: line(),
    version: z.int().min(1),
    /** The newest version that the caller saw. */
    basedOn: z.int().min(1),
  }),
  output: z.object({ version: z.int() }),
  rejects: [...REJECTS, 'founding.no_such_version', 'founding.text_changed_meanwhile'],

  async run(context, { field, version, basedOn }) {
    const personId = authorOf(context);
    const versions = await requireField(context, field);
    const older = versions.find((each) => each.version === version) ?? reject('founding.no_such_version');
    const newest = versions[0] ?? older;
    if (newest.version !== basedOn) {
      const name = (await namesOf(context, [newest.personId])).get(newest.personId) ?? '';
      reject('founding.text_changed_meanwhile', { name });
    }
    if (older.text === newest.text) return { version: newest.version };
    const next = { field, version: newest.version + 1, text: older.text, restoredFrom: version, personId };
    await canvas.insertCanvasText(context, next);
    return { version: next.version };
  },
});

/** The versions of a field that this cooperative has, newest first; nobody else adds one until this transaction ends. */
async function requireField(context: Context, field: string): Promise<readonly canvas.CanvasText[]> {
  await requireFounding(context);
  const { bylaws } = await draftBylaws(context);
  if (!canvasField(canvasOf(bylaws.identity.model, groupsOf(bylaws)), field)) reject('founding.no_such_field');
  return canvas.canvasVersions(context, field);
}

/** Forms send line ends their own way; the same text must be the same. */
const plainLines = (text: string): string => text.replaceAll('\r\n', '\n').trim();
