/** A stretch of a text beside another one: in both, only in the first, or only in the second. */
export interface TextPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * What differs between two texts, word by word: the parts that are `same` or `removed`, put together, are the first text;
 * those that are `same` or `added` the second. Keeps as many words as can be kept (longest common subsequence); takes time
 * and room of the product of both lengths, which is meant for texts of a few thousand characters.
 */
export function wordDiff(first: string, second: string): readonly TextPart[] {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  const kept = keptFrom(a, b);
  const parts: { kind: TextPart['kind']; text: string }[] = [];
  const add = (kind: TextPart['kind'], text: string): void => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [mine, theirs] = [a[i], b[j]];
    if (mine !== undefined && mine === theirs) {
      add('same', mine);
      i += 1;
      j += 1;
    } else if (mine !== undefined && (theirs === undefined || at(kept, i + 1, j) >= at(kept, i, j + 1))) {
      add('removed', mine);
      i += 1;
    } else {
      add('added', theirs ?? '');
      j += 1;
    }
  }
  return parts;
}

/** Words and what stands between them, so that nothing is lost when they are put together again. */
const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/gu) ?? [];

/** For every pair of places: how many words can be kept from there to the end. */
function keptFrom(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = rows[i] ?? [];
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
    }
  }
  return rows;
}

const at = (rows: readonly (readonly number[])[], i: number, j: number): number => rows[i]?.[j] ?? 0;
