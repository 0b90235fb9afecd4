import { ok, refused, type Result } from '#kernel/result.ts';
import { atLine } from './text.ts';

export type JsonRefusal = 'dispatch.not_json' | 'dispatch.key_twice';

/** What a JSON text holds. Refuses broken text with its line, and a key that stands twice in one object (one would be lost). */
export function readJson(text: string): Result<unknown, JsonRefusal> {
  try {
    const value: unknown = JSON.parse(text);
    const twice = repeatedKey(text);
    return twice ? refused(atLine('dispatch.key_twice', twice.line, { key: twice.key })) : ok(value);
  } catch (error) {
    // The engine names the line only where it stopped before the end of the text.
    const named = /\(line (\d+) column \d+\)/.exec(error instanceof Error ? error.message : '');
    const line = named ? Number(named[1]) : text.trimEnd().split('\n').length;
    return refused(atLine('dispatch.not_json', line));
  }
}

/** The first key that an object of a JSON text repeats. The text is known to be whole. */
function repeatedKey(text: string): { key: string; line: number } | null {
  const open: (Set<string> | null)[] = [];
  for (const match of text.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?|[{}[\]]/g)) {
    const [token, key] = match;
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (match[2] !== undefined && key !== undefined) {
      const keys = open.at(-1);
      if (keys?.has(key)) return { key, line: text.slice(0, match.index).split('\n').length };
      keys?.add(key);
    }
  }
  return null;
}

/** Whether a JSON value is an object with keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
