import { ok, refusal, refused, type Result } from '#kernel/result.ts';
import {
  costMatrix,
  FORBIDDEN,
  type CostMatrix,
  type CostRow,
  type MatrixRefusal,
} from '../domain/assignment/matrix.ts';
import { isRecord, readJson, type JsonRefusal } from './json.ts';
import { atLine, linesOf, type Line } from './text.ts';

export type CostFileRefusal =
  | JsonRefusal
  | MatrixRefusal
  | 'dispatch.field_missing'
  | 'dispatch.not_a_list'
  | 'dispatch.size_differs'
  | 'dispatch.nobody_may'
  | 'dispatch.not_a_number'
  | 'dispatch.count_wrong';

/**
 * A JSON matrix of jobs × workers: `{"cost": [[747, null, …], …]}`, or the rows alone; `null` forbids a pair. Where `jobs` and
 * `workers` are stated they must fit the rows.
 */
export function readCostJson(text: string): Result<CostMatrix, CostFileRefusal> {
  const json = readJson(text);
  if (!json.ok) return json;
  const document = Array.isArray(json.value) ? { cost: json.value } : json.value;
  if (!isRecord(document) || document['cost'] === undefined) {
    return refused(refusal('dispatch.field_missing', { field: 'cost' }, { path: 'cost' }));
  }
  const rows = costRows(document['cost']);
  if (!rows.ok) return rows;
  const matrix = costMatrix(rows.value);
  if (!matrix.ok) return matrix;
  const found = { jobs: matrix.value.jobs, workers: matrix.value.workers };
  for (const field of ['jobs', 'workers'] as const) {
    const stated = document[field];
    if (stated === undefined || stated === found[field]) continue;
    if (field === 'workers' && found.jobs === 0) continue;
    const params = { field, stated: JSON.stringify(stated), found: String(found[field]) };
    return refused(refusal('dispatch.size_differs', params, { path: field }));
  }
  // Jobs and workers without one allowed pair: a column in the wrong place far more often than a wish.
  if (matrix.value.costs.length > 0 && matrix.value.costs.every((cost) => cost === FORBIDDEN)) {
    return refused(refusal('dispatch.nobody_may', {}, { path: 'cost' }));
  }
  return matrix;
}

function costRows(value: unknown): Result<CostRow[], 'dispatch.not_a_list' | 'dispatch.cost_not_whole'> {
  if (!Array.isArray(value)) return refused(refusal('dispatch.not_a_list', { field: 'cost' }, { path: 'cost' }));
  const rows: CostRow[] = [];
  for (const [job, row] of value.entries()) {
    const path = `cost.${job}`;
    if (!Array.isArray(row)) return refused(refusal('dispatch.not_a_list', { field: path }, { path }));
    const costs: (number | null)[] = [];
    for (const [worker, cost] of row.entries()) {
      if (cost === null || typeof cost === 'number') costs.push(cost);
      else {
        const params = { value: JSON.stringify(cost).slice(0, 40) };
        return refused(refusal('dispatch.cost_not_whole', params, { path: `${path}.${worker}` }));
      }
    }
    rows.push(costs);
  }
  return ok(rows);
}

/**
 * An OR-Library `assign` file: n × n costs row by row in free layout, with or without n in front (J. E. Beasley,
 * "OR-Library: distributing test problems by electronic mail", JORS 41, 1990).
 */
export function readOrlib(text: string): Result<CostMatrix, CostFileRefusal> {
  const lines = linesOf(text);
  const numbers: number[] = [];
  for (const line of lines) {
    for (const word of line.text.split(/\s+/)) {
      if (!/^[+-]?\d+$/.test(word)) {
        return refused(atLine('dispatch.not_a_number', line.number, { found: word.slice(0, 40) }));
      }
      const cost = Number(word);
      if (!Number.isSafeInteger(cost)) {
        return refused(atLine('dispatch.number_too_large', line.number, { value: word.slice(0, 40) }));
      }
      numbers.push(cost);
    }
  }
  const size = sizeOf(lines, numbers);
  const costs = size.stated ? numbers.slice(1) : numbers;
  if (costs.length !== size.n * size.n || size.n === 0) {
    const expected = size.stated ? String(size.n * size.n) : 'n × n';
    return refused(
      atLine('dispatch.count_wrong', lines.at(-1)?.number ?? 1, { expected, found: String(costs.length) }),
    );
  }
  return costMatrix(Array.from({ length: size.n }, (_, row) => costs.slice(row * size.n, (row + 1) * size.n)));
}

/** n stands in front when it fits the count, or when it stands alone on a first line before lines of several numbers. */
function sizeOf(lines: readonly Line[], numbers: readonly number[]): { n: number; stated: boolean } {
  const first = numbers[0] ?? 0;
  const alone = !/\s/.test(lines[0]?.text ?? '') && lines.slice(1).some((line) => /\s/.test(line.text));
  if (numbers.length - 1 === first * first || alone) return { n: first, stated: true };
  return { n: Math.floor(Math.sqrt(numbers.length)), stated: false };
}
