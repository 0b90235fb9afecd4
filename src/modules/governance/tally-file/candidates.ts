import { MAX_CANDIDATES } from '../domain/tally/election.ts';
import { FileFault, quoted } from './problem.ts';

/** Refuses a list of names in which one is empty, or cannot be told from another. */
export function checkNames(names: readonly { readonly name: string; readonly line: number }[]): void {
  const seen = new Map<string, string>();
  for (const { name, line } of names) {
    if (name === '') throw new FileFault('tally.candidate_name_empty', line);
    const bare = name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ');
    const other = seen.get(bare);
    if (other === name) throw new FileFault('tally.candidate_name_twice', line, { name: quoted(name) });
    if (other !== undefined)
      throw new FileFault('tally.candidate_name_alike', line, { name: quoted(name), other: quoted(other) });
    seen.set(bare, name);
  }
}

export function checkHowMany(candidates: number, line: number): void {
  if (candidates > MAX_CANDIDATES)
    throw new FileFault('tally.too_many_candidates', line, { most: String(MAX_CANDIDATES) });
}
