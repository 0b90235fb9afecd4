import * as z from 'zod';
import { bylawsSchema } from '../schema.ts';

/** What the schema of the bylaws says of one place: read from it, so that a new rule needs no second description. */
export interface Shape {
  /** A list whose entries go by their key. */
  readonly isList: boolean;
  /** May be left out. */
  readonly isOptional: boolean;
  /** Longest text in characters, where it is one. */
  readonly maxLength: number | null;
}

type Schema = z.core.JSONSchema.BaseSchema;

const root: Schema = z.toJSONSchema(bylawsSchema, { io: 'input', unrepresentable: 'any' });

function resolved(schema: z.core.JSONSchema._JSONSchema | undefined): Schema | null {
  if (typeof schema !== 'object') return null;
  if (schema.$ref?.startsWith('#/$defs/') !== true) return schema;
  return resolved(root.$defs?.[schema.$ref.slice('#/$defs/'.length)]);
}

function hasKeyedEntries(schema: Schema): boolean {
  const entries = Array.isArray(schema.items) ? undefined : schema.items;
  return resolved(entries)?.properties?.['key'] !== undefined;
}

/** The shape at a path of the leaf table, `surplus.pools.*.name`; `null` where the schema has nothing there. */
export function shapeAt(path: string): Shape | null {
  let here: Schema | null = root;
  let isOptional = false;
  for (const step of path.split('.')) {
    if (here === null) return null;
    const isKnown = here.properties?.[step] !== undefined;
    isOptional = isKnown && !(here.required?.includes(step) ?? false);
    const { additionalProperties, items } = here;
    const below = isKnown
      ? here.properties?.[step]
      : (additionalProperties ?? (Array.isArray(items) ? undefined : items));
    here = resolved(below);
  }
  if (here === null) return null;
  return { isList: hasKeyedEntries(here), isOptional, maxLength: here.maxLength ?? null };
}
