import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import ts from 'typescript';

/** One file of the project as tidy reads it. `path` is relative to the root and uses `/`. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Something that must not stay: where, and what to do about it. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** A rule reads the whole tree and names what breaks it. */
export type Rule = (tree: readonly Source[]) => Finding[];

const READ = new Set(['.ts', '.js', '.mjs', '.svelte', '.sql', '.md', '.json', '.css', '.html', '.typ', '.yml', '']);
const SKIPPED = new Set(['node_modules', '.git', '.svelte-kit', 'build', 'dist', 'coverage', 'data']);
const MAX_BYTES = 2_000_000;

/** Every text file of the project below `root` that a person writes or reviews. */
export function readTree(root: string): Source[] {
  const found: Source[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (SKIPPED.has(entry.name) && !(entry.name === 'data' && folder !== root)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile() && READ.has(extname(entry.name)) && statSync(path).size <= MAX_BYTES) {
        found.push({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') });
      }
    }
  };
  walk(root);
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

export const isTest = (path: string): boolean => /\.(test|spec)\.ts$/u.test(path) || path.startsWith('tests/');

/** The line of a position, counted from 1. */
export function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < position; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** Every place where `pattern` (with the flag `g`) stands in a source. */
export function findAll(source: Source, pattern: RegExp, message: (match: RegExpExecArray) => string): Finding[] {
  return [...source.text.matchAll(pattern)].map((match) => ({
    path: source.path,
    line: lineAt(source.text, match.index),
    message: message(match),
  }));
}

const parsed = new WeakMap<Source, ts.SourceFile>();

/**
 * The syntax tree of a TypeScript file, or of the scripts of a Svelte page; everything else of the page is blanked out,
 * so that positions stay true. `null` for other files.
 */
export function syntaxOf(source: Source): ts.SourceFile | null {
  if (!/\.(ts|svelte)$/u.test(source.path)) return null;
  const known = parsed.get(source);
  if (known) return known;
  const code = source.path.endsWith('.svelte') ? scriptsOf(source.text) : source.text;
  const tree = ts.createSourceFile(source.path, code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS);
  parsed.set(source, tree);
  return tree;
}

function scriptsOf(page: string): string {
  const blank = (text: string): string => text.replace(/[^\n]/gu, ' ');
  let code = '';
  let end = 0;
  for (const match of page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gu)) {
    const body = match[1] ?? '';
    const start = match.index + match[0].indexOf('>') + 1;
    code += blank(page.slice(end, start)) + body;
    end = start + body.length;
  }
  return code + blank(page.slice(end));
}

/** Calls `see` for every node below `node`. */
export function everyNode(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => everyNode(child, see));
}
