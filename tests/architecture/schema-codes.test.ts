import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { issuesOf } from '#platform/registry/issues.ts';
import { isMessageKey, sentence } from '#locales/index.ts';
import { bylawsFromPreset, bylawsSchema, readDocument } from '#modules/bylaws/index.ts';
import { modules } from '#app';

/** Every message that the checks of a schema carry themselves, of everything inside it. */
function codesIn(schema: z.core.$ZodType, seen = new Set<unknown>()): Set<string> {
  if (seen.has(schema)) return new Set();
  seen.add(schema);
  const codes = new Set<string>();
  const look = (value: unknown): void => {
    if (value instanceof z.core.$ZodType) for (const code of codesIn(value, seen)) codes.add(code);
    else if (Array.isArray(value)) value.forEach(look);
    else if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value);
      for (const [name, inner] of Object.entries(value)) {
        if (name === 'error' && typeof inner === 'function') codes.add(String(inner({})));
        else look(inner);
      }
    }
  };
  look(schema._zod.def);
  for (const check of schema._zod.def.checks ?? []) look(check._zod.def);
  return codes;
}

const lacking = (codes: Iterable<string>): string[] => [...codes].filter((code) => !isMessageKey(code));

describe('whatever a schema refuses has a sentence in both languages', () => {
  test('of the bylaws', () => {
    const codes = codesIn(bylawsSchema);
    expect([...codes]).toEqual(expect.arrayContaining(['bylaws.not_kbli', 'bylaws.not_key', 'field.missing']));
    expect(lacking(codes)).toEqual([]);
  });

  const useCases = modules.flatMap((module) => [...module.commands, ...module.queries]);
  test.each(useCases)('of $name', (useCase) => {
    expect(lacking(codesIn(useCase.input))).toEqual([]);
    expect(lacking('rejects' in useCase ? useCase.rejects : [])).toEqual([]);
  });

  test('of the shapes that every schema shares', () => {
    const shapes = z.strictObject({
      text: z.string().min(2).max(3),
      count: z.int().min(2).max(3),
      list: z.array(z.string()).min(1).max(2),
      word: z.enum(['a']),
      none: z.string(),
      email: z.email(),
    });
    const wrong = [
      { text: '', count: 1, list: [], word: 'b', email: '-', more: 1 },
      { text: 'long', count: 9, list: ['', '', ''], word: 'a', none: 1, email: '-' },
    ];
    const codes = wrong.flatMap((each) =>
      issuesOf(shapes.safeParse(each, { reportInput: true }).error ?? expect.fail('taken')).map(({ code }) => code),
    );
    expect(new Set(codes).size).toBe(11);
    expect(lacking(codes)).toEqual([]);
  });
});

describe('a value of the bylaws that cannot be read says why, at the field in which it was typed', () => {
  const stored = bylawsSchema.encode(
    bylawsFromPreset({ preset: 'worker', identity: { name: 'Koperasi Bersih Jaya', seatCity: 'Tegal' } }),
  );
  test.each([
    ['a KBLI code of four digits', { identity: { kbliCodes: ['81210', '8121'] } }, 'identity.kbliCodes', /81210/u],
    ['a word for a number', { board: { seats: 'banyak' } }, 'board.seats', /150000/u],
    ['a share of nothing', { shares: { mandatorySharePeriod: 'day' } }, 'shares.mandatorySharePeriod', /ditawarkan/u],
    ['an emptied name', { identity: { name: ' ' } }, 'identity.name', /wajib/u],
    ['a percentage above the whole', { work: { nonMemberHoursCapBps: 10_500 } }, 'work.nonMemberHoursCapBps', /10000/u],
  ])('%s', (_what, typed, path, words) => {
    const document = Object.fromEntries(
      Object.entries(stored).map(([section, values]) => [section, { ...values, ...Reflect.get(typed, section) }]),
    );
    const read = readDocument(document);
    if (read.ok) expect.fail('taken');
    expect(read.why.path).toBe(path);
    const said = sentence('id', { code: 'bylaws.value_unreadable', params: read.why.params });
    expect(said).toMatch(words);
    expect(said).not.toContain(path);
    expect(sentence('en', { code: 'founding.value_unreadable', params: read.why.params })).not.toContain('{');
  });
});
