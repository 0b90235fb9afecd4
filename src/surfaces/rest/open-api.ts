import * as z from 'zod';
import type { Machine } from '#platform/registry/machine.ts';
import type { UseCase } from '#platform/registry/use-case.ts';

/** The document of every command and query: OpenAPI 3.1, from the same schemas that parse the calls. */
export function openApi(machine: Pick<Machine, 'commands' | 'queries' | 'grants'>): unknown {
  const useCases = [...machine.commands.values(), ...machine.queries.values()].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sokoguru',
      version: '1',
      description:
        'Every use case of Sokoguru. Amounts are decimal strings of whole rupiah; percentages are basis points; dates are YYYY-MM-DD.',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: '/api/v1' }],
    security: [{}, { session: [] }, { token: [] }],
    tags: [...new Set(useCases.map((each) => each.name.split('.')[0]))].map((name) => ({ name })),
    paths: Object.fromEntries(useCases.map((each) => [`/${each.name.replace('.', '/')}`, pathItem(each, machine)])),
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'sokoguru.session_token' },
        token: { type: 'http', scheme: 'bearer' },
      },
      schemas: { Problem: PROBLEM },
      responses: {
        Problem: {
          description: 'Refused; `error.code` says why',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  };
}

const PROBLEM = {
  type: 'object',
  required: ['status', 'error'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    error: {
      type: 'object',
      required: ['code', 'message'],
      properties: {
        code: { type: 'string' },
        message: { type: 'string' },
        path: { type: 'string' },
        article: { type: 'string' },
        issues: { type: 'array', items: { type: 'object' } },
      },
    },
  },
} as const;

const REFUSED = { $ref: '#/components/responses/Problem' } as const;

function pathItem(useCase: UseCase, machine: Pick<Machine, 'grants'>): unknown {
  const roles = machine.grants[useCase.may];
  const common = {
    operationId: useCase.name,
    tags: [useCase.name.split('.')[0]],
    summary: useCase.summary,
    'x-permission': useCase.may,
    ...(roles ? { 'x-roles': roles } : {}),
    responses: {
      200: { description: 'Done', content: { 'application/json': { schema: schemaOf(useCase.output) } } },
      403: REFUSED,
      409: REFUSED,
      422: REFUSED,
      500: REFUSED,
    },
  };
  const cooperative =
    useCase.scope === 'installation'
      ? []
      : [
          {
            name: 'Sokoguru-Cooperative',
            in: 'header',
            required: true,
            schema: { type: 'string' },
            description: 'slug or id of the cooperative',
          },
        ];

  if (useCase.kind === 'query')
    return { get: { ...common, parameters: [...cooperative, ...parametersOf(useCase.input)] } };
  return {
    post: {
      ...common,
      'x-refusals': useCase.rejects,
      'x-events': useCase.emits ?? [],
      parameters: [
        ...cooperative,
        { name: 'Idempotency-Key', in: 'header', schema: { type: 'string', maxLength: 200 } },
      ],
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(useCase.input) } } },
    },
  };
}

function schemaOf(schema: z.ZodType): unknown {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
}

function parametersOf(schema: z.ZodType): unknown[] {
  const whole = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(whole.properties ?? {}).map(([name, own]) => ({
    name,
    in: 'query',
    required: whole.required?.includes(name) ?? false,
    schema: own,
  }));
}
