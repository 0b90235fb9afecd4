import { ok, refusal, refused, type Result } from '#kernel/result.ts';
import type { Reserve } from '../domain/tally/election.ts';
import { quoted, type FileProblem } from './problem.ts';

/** The candidate of this name, as the file writes it. */
export function candidateNamed(name: string, candidates: readonly string[], path: string): Result<number, FileProblem> {
  const candidate = candidates.indexOf(name.trim());
  return candidate < 0
    ? refused(refusal('tally.option_name_unknown', { name: quoted(name) }, { path }))
    : ok(candidate);
}

/** The candidates of a list `A,B,C`, none when there is no list; a name may itself hold commas. */
export function candidatesListed(
  list: string | undefined,
  candidates: readonly string[],
  path: string,
): Result<number[], FileProblem> {
  if (list === undefined) return ok([]);
  const parts = list.split(',');
  const longest = Math.max(...candidates.map((name) => name.split(',').length));
  const found: number[] = [];
  for (let start = 0; start < parts.length;) {
    // The longest run of parts that is a name: `STROUD, JR.` before `STROUD`.
    let end = Math.min(parts.length, start + longest);
    let candidate = -1;
    for (; end > start && candidate < 0; end -= 1)
      candidate = candidates.indexOf(parts.slice(start, end).join(',').trim());
    if (candidate < 0) {
      return refused(refusal('tally.option_name_unknown', { name: quoted(parts[start]?.trim() ?? '') }, { path }));
    }
    if (found.includes(candidate)) {
      return refused(refusal('tally.option_name_twice', { name: candidates[candidate] ?? '' }, { path }));
    }
    found.push(candidate);
    start = end + 1;
  }
  return ok(found);
}

/** Reads `A,B,C:2`: at least two seats for these. */
export function reserveOf(text: string, candidates: readonly string[], path: string): Result<Reserve, FileProblem> {
  const match = /^(.+):\s*([1-9][0-9]{0,3})$/u.exec(text.trim());
  if (!match) return refused(refusal('tally.option_reserve', { text: quoted(text) }, { path }));
  const members = candidatesListed(match[1] ?? '', candidates, path);
  return members.ok ? ok({ members: members.value, seats: Number(match[2]) }) : members;
}
