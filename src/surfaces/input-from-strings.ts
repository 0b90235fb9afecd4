import * as z from 'zod';

/** Texts as a form, a query string or the command line sends them, by dotted name: `lines.0.amount`. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

type Schema = z.core.JSONSchema.BaseSchema;
interface Branch {
  [key: string]: Tree;
}
type Tree = string | readonly string[] | Branch;

const isBranch = (value: Tree | undefined): value is Branch => typeof value === 'object' && !Array.isArray(value);

const cache = new WeakMap<z.ZodType, Schema>();

/** The schema of what may come in, as JSON Schema (2020-12). */
export function inputSchema(schema: z.ZodType): Schema {
  let found = cache.get(schema);
  if (!found) {
    found = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    cache.set(schema, found);
  }
  return found;
}

/**
 * Texts in the shape that the schema asks for: numbers and switches are read where the schema wants them, empty fields are
 * left out, dotted names become objects and lists. What cannot be read is passed on as it is, so that the schema names it.
 */
export function inputFromStrings(schema: z.ZodType, fields: Fields): unknown {
  const root: Branch = {};
  for (const [name, value] of Object.entries(fields)) place(root, name.split('.'), value);
  const whole = inputSchema(schema);
  return shaped(whole, root, whole) ?? {};
}

function place(node: Branch, path: readonly string[], value: string | readonly string[]): void {
  const [head, ...rest] = path;
  if (head === undefined || head === '__proto__') return;
  if (rest.length === 0) {
    node[head] = value;
    return;
  }
  const child = node[head];
  const next = isBranch(child) ? child : {};
  node[head] = next;
  place(next, rest, value);
}

function shaped(schema: Schema, value: Tree | undefined, root: Schema): unknown {
  if (value === undefined) return undefined;
  const own = resolve(schema, root);
  const variants = own.anyOf ?? own.oneOf;
  if (variants) {
    const fitting = variants.map((each) => resolve(each, root)).filter((each) => each.type !== 'null');
    const chosen = fitting.find((each) => fits(each, value)) ?? fitting[0];
    return chosen ? shaped(chosen, value, root) : value;
  }

  switch (own.type) {
    case 'object':
      return shapedObject(own, value, root);
    case 'array':
      return shapedArray(own, value, root);
    case 'integer':
    case 'number':
      return typeof value !== 'string' || value === ''
        ? undefinedWhenEmpty(value)
        : /^-?\d+(\.\d+)?$/.test(value)
          ? Number(value)
          : value;
    case 'boolean':
      return typeof value === 'string' ? booleanOf(value) : value;
    default:
      return Array.isArray(value) ? (value.at(-1) ?? undefined) : undefinedWhenEmpty(value);
  }
}

function shapedObject(schema: Schema, value: Tree, root: Schema): unknown {
  if (typeof value === 'string') return jsonOr(value);
  if (!isBranch(value)) return value;
  const shapedEntries: [string, unknown][] = [];
  for (const [key, each] of Object.entries(value)) {
    const own = schema.properties?.[key] ?? schema.additionalProperties;
    const result = typeof own === 'object' ? shaped(own, each, root) : undefinedWhenEmpty(each);
    if (result !== undefined) shapedEntries.push([key, result]);
  }
  return Object.fromEntries(shapedEntries);
}

function shapedArray(schema: Schema, value: Tree, root: Schema): unknown {
  const items = typeof schema.items === 'object' && !Array.isArray(schema.items) ? resolve(schema.items, root) : {};
  if (typeof value === 'string') {
    if (value.trim().startsWith('[')) return jsonOr(value);
    return value === '' ? [] : [shaped(items, value, root)];
  }
  const list: Tree[] = !isBranch(value)
    ? [...value]
    : Object.entries(value)
        .sort(([a], [b]) => Number(a) - Number(b))
        .map(([, each]) => each);
  // A row of a form in which nothing was typed is no row.
  return list.map((each) => shaped(items, each, root)).filter((each) => !isBlank(each));
}

function isBlank(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}

function resolve(schema: z.core.JSONSchema._JSONSchema, root: Schema): Schema {
  if (typeof schema === 'boolean') return {};
  if (!schema.$ref) return schema;
  const name = schema.$ref.replace('#/$defs/', '');
  const target = schema.$ref === '#' ? root : root.$defs?.[name];
  return target ? resolve(target, root) : {};
}

function fits(schema: Schema, value: Tree): boolean {
  if (!isBranch(value)) return schema.type !== 'object';
  return Object.entries(schema.properties ?? {}).every(
    ([key, own]) => typeof own !== 'object' || own.const === undefined || own.const === value[key],
  );
}

function undefinedWhenEmpty(value: Tree): Tree | undefined {
  return value === '' ? undefined : value;
}

function booleanOf(value: string): boolean | string {
  if (['on', 'true', '1', 'ya', 'yes'].includes(value)) return true;
  if (['', 'off', 'false', '0', 'tidak', 'no'].includes(value)) return false;
  return value;
}

function jsonOr(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
