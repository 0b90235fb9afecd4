import type * as z from 'zod';
import { inputSchema } from '#surfaces/input-from-strings.ts';

type Schema = z.core.JSONSchema.BaseSchema;

/** Where a sample takes ids from: by kind, `mem` → an existing id. */
export type IdSource = (kind: string) => string | undefined;

/**
 * An input that a use case's schema should accept, made from the schema itself: every id from `ids`, the rest the plainest
 * value that fits. Optional ids are filled in too: they are the ways in which a caller points at something.
 */
export function sampleInput(schema: z.ZodType, ids: IdSource): unknown {
  const root = inputSchema(schema);
  return sample(root, root, ids, '');
}

function sample(schema: Schema | boolean, root: Schema, ids: IdSource, name: string): unknown {
  const own = resolve(schema, root);
  if (own.default !== undefined && own.type !== 'object' && own.type !== 'array') return own.default;
  if (own.const !== undefined) return own.const;
  if (own.enum?.[0] !== undefined) return own.enum[0];
  const [first] = own.anyOf ?? own.oneOf ?? [];
  if (first !== undefined) return sample(first, root, ids, name);
  switch (own.type) {
    case 'object':
      return sampleObject(own, root, ids);
    case 'array':
      return Array.from({ length: Math.max(own.minItems ?? 1, 1) }, () => sample(items(own), root, ids, name));
    case 'integer':
    case 'number':
      return name === 'year' ? 2026 : Math.max(own.minimum ?? 1, 1);
    case 'boolean':
      return true;
    case 'string':
      return sampleText(own, ids, name);
    default:
      return 'x';
  }
}

function sampleObject(schema: Schema, root: Schema, ids: IdSource): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(schema.properties ?? {})) {
    const own = resolve(each, root);
    const isNeeded = schema.required?.includes(key) ?? false;
    const pointsAtSomething =
      idKind(own) !== null || (own.type === 'array' && idKind(resolve(items(own), root)) !== null);
    if (isNeeded || pointsAtSomething) made[key] = sample(own, root, ids, key);
  }
  return made;
}

function sampleText(schema: Schema, ids: IdSource, name: string): string {
  const kind = idKind(schema);
  if (kind) return ids(kind) ?? `${kind}_01h455vb4pex5vsknk084sn02q`;
  if (schema.format === 'base64') return 'eA==';
  if (schema.format === 'date') return '2026-03-02';
  if (schema.format === 'uri') return 'https://example.org/';
  if (/month/i.test(name)) return '2026-02';
  if (/(startsAt|time)$/i.test(name)) return '09:00';
  if (/contact|phone/i.test(name)) return '081234567890';
  if (/hash/i.test(name)) return '0'.repeat(64);
  if (/slug/i.test(name)) return 'contoh-koperasi';
  const takesAmount = schema.pattern?.includes('0-9') ?? false;
  return takesAmount ? '1000' : 'contoh'.padEnd(schema.minLength ?? 0, 'x');
}

/** Ids say so in their description (`registry/fields.ts`). */
function idKind(schema: Schema): string | null {
  return /^id, ([a-z]+)_/.exec(schema.description ?? '')?.[1] ?? null;
}

function items(schema: Schema): Schema | boolean {
  return typeof schema.items === 'object' && !Array.isArray(schema.items) ? schema.items : {};
}

function resolve(schema: Schema | boolean, root: Schema): Schema {
  if (typeof schema === 'boolean') return {};
  const target = schema.$ref?.startsWith('#/$defs/') ? root.$defs?.[schema.$ref.slice('#/$defs/'.length)] : undefined;
  return target ? resolve(target, root) : schema;
}
