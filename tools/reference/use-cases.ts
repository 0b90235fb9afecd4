import type { Machine } from '#platform/registry/machine.ts';
import type { UseCase } from '#platform/registry/use-case.ts';
import { inputSchema } from '#surfaces/input-from-strings.ts';
import type * as z from 'zod';

type Schema = z.core.JSONSchema.BaseSchema;
type Registry = Pick<Machine, 'commands' | 'queries' | 'grants'>;

/** Every command and query by module, from the registry: who may, what goes in, what refuses it, what it tells others. */
export function useCasesPage(registry: Registry): string {
  const all = [...registry.commands.values(), ...registry.queries.values()];
  const modules = Map.groupBy(all, (each) => each.name.split('.')[0] ?? '');
  return [
    '# Commands and queries',
    '',
    'Generated from the registry by `node tools/reference.ts`; `npm run check` says when it is behind. Each is a REST path',
    '(`POST /api/v1/<module>/<name>`, queries by `GET`), words of the command line (`sokoguru <module> <name>`) and the name in',
    'the activity log. Amounts are decimal strings of whole rupiah, percentages basis points, dates `YYYY-MM-DD`; `?` marks what',
    'may be left out.',
    ...[...modules].flatMap(([name, useCases]) => [
      '',
      `## ${name}`,
      ...useCases.flatMap((each) => entry(each, registry)),
    ]),
    '',
  ].join('\n');
}

function entry(useCase: UseCase, { grants }: Registry): string[] {
  const fields = inputOf(useCase.input);
  const listed = (title: string, codes: readonly string[] = []): string[] =>
    codes.length === 0 ? [] : [`- ${title}: ${[...new Set(codes)].map((code) => `\`${code}\``).join(', ')}`];
  return [
    '',
    `### ${useCase.name}`,
    '',
    `${useCase.kind === 'command' ? 'Command' : 'Query'}${useCase.scope === 'installation' ? ' of the installation' : ''}. ${useCase.summary.replace(/\.?$/u, '.')}`,
    '',
    `- May: ${whoMay(useCase.may, grants[useCase.may])}`,
    `- Input: ${fields.length === 0 ? 'nothing' : fields.join('; ')}`,
    ...(useCase.kind === 'command' ? [...listed('Refuses', useCase.rejects), ...listed('Tells', useCase.emits)] : []),
    ...(useCase.kind === 'query' && useCase.discloses ? ['- Records whose details it shows'] : []),
  ];
}

const ANYBODY: Readonly<Record<string, string>> = {
  public: 'anybody, also without an account',
  person: 'anybody signed in',
  operator: 'the operator of the installation',
  system: 'the program itself, or the owner of its machine',
};

function whoMay(permission: string, roles: readonly string[] | undefined): string {
  return ANYBODY[permission] ?? `\`${permission}\` (${[...(roles ?? [])].join(', ')})`;
}

/** The fields of an input, each with its kind: `lines[]: { account: text; debit?: amount }`. */
function inputOf(schema: z.ZodType): string[] {
  const root = inputSchema(schema);
  return fieldsOf(root, root).map((field) => `\`${field}\``);
}

function fieldsOf(own: Schema, root: Schema, within: readonly string[] = []): string[] {
  return Object.entries(own.properties ?? {}).map(([name, each]) => {
    const needed = own.required?.includes(name) ?? false;
    return `${name}${needed ? '' : '?'}: ${kindOf(each, root, within)}`;
  });
}

/** `within`: the references that were followed on the way here; a value may hold values of its own kind. */
function kindOf(schema: Schema | boolean | undefined, root: Schema, within: readonly string[] = []): string {
  if (typeof schema !== 'object') return 'anything';
  const { $ref } = schema;
  if ($ref !== undefined && within.includes($ref)) return 'the same again';
  if ($ref?.startsWith('#/$defs/')) {
    return kindOf(root.$defs?.[$ref.slice('#/$defs/'.length)], root, [...within, $ref]);
  }
  if ($ref !== undefined) return 'the same again';
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((each) => JSON.stringify(each)).join(' | ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return [...new Set(choices.map((each) => kindOf(each, root, within)))].join(' | ');
  if (schema.type === 'array') return `${kindOf(itemsOf(schema), root, within)}[]`;
  if (schema.type === 'object') {
    return schema.properties ? `{ ${fieldsOf(schema, root, within).join('; ')} }` : 'anything by name';
  }
  const id = /^id, ([a-z]+)_/u.exec(schema.description ?? '')?.[1];
  if (id) return `${id}_…`;
  return schema.format ?? KINDS[String(schema.type)] ?? 'anything';
}

const itemsOf = ({ items }: Schema): Schema | boolean | undefined => (Array.isArray(items) ? undefined : items);

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true | false',
  null: 'null',
};
