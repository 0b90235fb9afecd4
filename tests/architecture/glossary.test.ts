import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTree } from '../../tools/tidy/source.ts';
import { declaredNames } from '../../tools/tidy/words.ts';
import { projectRoot } from './sample-project.ts';

interface Row {
  readonly indonesian: string;
  readonly english: string;
  readonly code: readonly string[];
  readonly not: readonly string[];
}

const wordsIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/gu)].map((match) => match[1] ?? '');

function readGlossary(): Row[] {
  const text = readFileSync(join(projectRoot, 'docs/glossary.md'), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|\s*(Indonesian|-)/u.test(line))
    .map((line) => {
      const [, indonesian = '', english = '', code = '', not = ''] = line.split('|').map((cell) => cell.trim());
      return { indonesian, english, code: wordsIn(code), not: wordsIn(not) };
    });
}

const rows = readGlossary();

test('every row says the Indonesian term, the English one and the code word', () => {
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter(({ indonesian, english, code }) => !indonesian || !english || code.length !== 1)).toEqual([]);
});

test('a code word stands for one concept, and a concept has one code word', () => {
  const twice = (words: readonly string[]): string[] => words.filter((word, index) => words.indexOf(word) !== index);
  expect(twice(rows.flatMap(({ code }) => code.map((word) => word.toLowerCase())))).toEqual([]);
  expect(twice(rows.map(({ indonesian }) => indonesian))).toEqual([]);
});

test('no word is right in one row and refused in another', () => {
  const right = new Set(rows.flatMap(({ code }) => code));
  expect(rows.flatMap(({ not }) => not).filter((word) => right.has(word))).toEqual([]);
});

test('no word that the glossary refuses is declared in the source', () => {
  const refused = new Set(rows.flatMap(({ not }) => not));
  const found = readTree(projectRoot)
    .filter(({ path }) => /^src\/(kernel|modules)\//u.test(path))
    .flatMap((source) => declaredNames(source).map(({ name, line }) => ({ name, at: `${source.path}:${line}` })))
    .filter(({ name }) => refused.has(name));
  expect(found).toEqual([]);
});
