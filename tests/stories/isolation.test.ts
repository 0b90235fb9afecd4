import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { Caller } from '#platform/access/actor.ts';
import { ask, execute } from '#platform/registry/execute.ts';
import type { Outcome } from '#platform/registry/outcome.ts';
import type { UseCase } from '#platform/registry/use-case.ts';
import { house, START } from '#support/house.ts';
import { sampleInput } from '#support/sample-input.ts';
import { foundCooperative, type World } from '#support/world.ts';

const h = await house();
const { app } = h;
const useCases: readonly UseCase[] = [...app.commands.values(), ...app.queries.values()].filter(
  (each) => each.scope !== 'installation',
);
const isOpen = (useCase: UseCase): boolean => useCase.may === 'public' || useCase.may === 'person';

/** Before every name of the cooperative that is looked at from outside: it must never come out. */
const MARK = 'Rahasia';

let target: World;
let other: World;
let idsOfTarget: ReadonlyMap<string, string>;

beforeAll(async () => {
  target = await foundCooperative(h, { preset: 'platform', members: 9, namePrefix: `${MARK} ` });
  other = await foundCooperative(h, { preset: 'platform', members: 9 });
  idsOfTarget = await idsOf(await cooperativeId(target.slug));
});

async function call(useCase: UseCase, slug: string, caller: Caller, input: unknown): Promise<Outcome<unknown>> {
  h.clock.set(START);
  return useCase.kind === 'query'
    ? ask(app, useCase, { caller, cooperative: slug, input })
    : execute(app, useCase, { caller, cooperative: slug, input });
}

test.for(useCases.filter((each) => !isOpen(each)))(
  '$name is forbidden to the board of another cooperative and to the public',
  async (useCase) => {
    const input = sampleInput(useCase.input, (kind) => idsOfTarget.get(kind));
    const strangers: Caller[] = [
      { kind: 'public' },
      ...[other.chair, other.treasurer, other.supervisor].map(
        (each) => ({ kind: 'person', personId: each.personId }) as const,
      ),
    ];
    for (const caller of strangers) {
      expect((await call(useCase, target.slug, caller, input)).kind).toBe('forbidden');
    }
  },
);

test(
  'through no use case of its own can a cooperative read or change anything of another, by any id',
  { timeout: 300_000 },
  async () => {
    const before = await fingerprint(await cooperativeId(target.slug));
    const reached: string[] = [];
    for (const useCase of useCases) {
      // The owner of the machine may do everything, in the other cooperative: only row-level security stands between the two.
      const input = sampleInput(useCase.input, (kind) => idsOfTarget.get(kind));
      const outcome = await call(useCase, other.slug, { kind: 'system', name: 'test' }, input);
      if (outcome.kind !== 'invalid') reached.push(useCase.name);
      if (outcome.kind === 'done') {
        const shown = JSON.stringify(useCase.output.encode(outcome.value));
        expect(shown, `${useCase.name} shows people of another cooperative`).not.toContain(MARK);
      }
    }
    await h.settle();
    expect(await fingerprint(await cooperativeId(target.slug))).toEqual(before);
    // The samples must get past the schemas, or this test would pass by asking nothing.
    expect(reached.length).toBeGreaterThan(useCases.length * 0.75);
  },
);

test('open use cases answer a stranger about a cooperative without naming its people in full', async () => {
  for (const useCase of useCases.filter(isOpen)) {
    const outcome = await call(
      useCase,
      target.slug,
      { kind: 'public' },
      sampleInput(useCase.input, (kind) => idsOfTarget.get(kind)),
    );
    if (outcome.kind === 'done') {
      const shown = JSON.stringify(useCase.output.encode(outcome.value));
      for (const member of target.members) expect(shown, useCase.name).not.toContain(member.name);
    }
  }
});

async function cooperativeId(slug: string): Promise<string> {
  return (await app.database.transaction((tx) => app.registrar.findTenant(tx, slug)))?.id ?? '';
}

interface OwnTable {
  readonly name: string;
  readonly hasId: boolean;
}

/** Every table that holds rows of cooperatives, also those that later rooms bring. */
async function ownTables(): Promise<readonly OwnTable[]> {
  const found = await app.database.transaction((tx) =>
    sql<OwnTable>`
      select format('%I.%I', n.nspname, c.relname) as name,
             exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'id') as "hasId"
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attname = 'cooperative_id'
      where c.relkind = 'r' and n.nspname <> 'pgboss' order by 1`.execute(tx),
  );
  return found.rows;
}

/** One existing id of each kind. */
async function idsOf(cooperative: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { name, hasId } of await ownTables()) {
    if (!hasId) continue;
    const found = await app.database.transaction((tx) =>
      sql<{ id: string }>`select id from ${sql.raw(name)} where cooperative_id = ${cooperative} limit 1`.execute(tx),
    );
    const id = found.rows[0]?.id;
    if (id) ids.set(id.slice(0, id.indexOf('_')), id);
  }
  ids.set('per', target.chair.personId);
  return ids;
}

/** All rows of a cooperative, table by table, as one hash each. */
async function fingerprint(cooperative: string): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const { name } of await ownTables()) {
    const found = await app.database.transaction((tx) =>
      sql<{ hash: string }>`
        select count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash
        from ${sql.raw(name)} t where cooperative_id = ${cooperative}`.execute(tx),
    );
    hashes[name] = found.rows[0]?.hash ?? '';
  }
  return hashes;
}
