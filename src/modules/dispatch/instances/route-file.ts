import { ok, refused, type Result } from '#kernel/result.ts';
import { routeProblem, type ProblemRefusal, type RouteProblem, type Stop } from '../domain/routes/problem.ts';
import { atLine, linesOf, numbersOf, type Line } from './text.ts';

export type RouteFileRefusal =
  | ProblemRefusal
  | 'dispatch.not_a_number'
  | 'dispatch.numbers_missing'
  | 'dispatch.route_file_short'
  | 'dispatch.fleet_wrong'
  | 'dispatch.pair_broken';

interface Fleet {
  readonly vehicles: number;
  readonly capacity: number;
  readonly speed: number;
}

/**
 * A file of M. Solomon's set (VRPTW, Operations Research 35, 1987): a name, the words VEHICLE and NUMBER CAPACITY, the two
 * numbers, the words CUSTOMER and the names of the columns, then seven numbers a row; row 0 is the depot.
 */
export function readSolomon(text: string): Result<RouteProblem, RouteFileRefusal> {
  const [, ...lines] = linesOf(text);
  const numeric = lines.findIndex((line) => /^[\d.+-]/.test(line.text));
  const fleetLine = lines[numeric];
  if (!fleetLine) return refused(atLine('dispatch.route_file_short', lines.at(-1)?.number ?? 1));
  const fleet = readFleet(fleetLine, 2);
  if (!fleet.ok) return fleet;
  const rest = lines.slice(numeric + 1);
  const start = rest.findIndex((line) => /^[\d.+-]/.test(line.text));
  const rows = readRows(start === -1 ? [] : rest.slice(start), 7, lines);
  return rows.ok ? problemOf(fleet.value, rows.value.map(stopOf), []) : rows;
}

/**
 * A file of H. Li and A. Lim's set (PDPTW, ICTAI 2001): vehicles, capacity and speed; then nine numbers a row, the last two the row of
 * the pickup and of the delivery that belong to it (0: none); row 0 is the depot.
 */
export function readLiLim(text: string): Result<RouteProblem, RouteFileRefusal> {
  const [fleetLine, ...lines] = linesOf(text);
  if (!fleetLine) return refused(atLine('dispatch.route_file_short', 1));
  const fleet = readFleet(fleetLine, 3);
  if (!fleet.ok) return fleet;
  const rows = readRows(lines, 9, [fleetLine, ...lines]);
  if (!rows.ok) return rows;
  const pairs: [pickup: number, delivery: number][] = [];
  for (const [index, { numbers, line }] of rows.value.entries()) {
    const [pickup = 0, delivery = 0] = numbers.slice(7);
    const partner = rows.value[pickup + delivery]?.numbers;
    const mutual = partner && (delivery === 0 ? partner[8] === index : partner[7] === index);
    if (index > 0 && (pickup === 0) === (delivery === 0)) return refused(broken(line, numbers));
    if (index > 0 && !mutual) return refused(broken(line, numbers));
    if (delivery !== 0) pairs.push([index - 1, delivery - 1]);
  }
  return problemOf(fleet.value, rows.value.map(stopOf), pairs);
}

function broken(line: Line, numbers: readonly number[]): ReturnType<typeof atLine<'dispatch.pair_broken'>> {
  return atLine('dispatch.pair_broken', line.number, { stop: String(numbers[0] ?? '') });
}

interface Row {
  readonly line: Line;
  readonly numbers: readonly number[];
}

function readFleet(line: Line, count: number): Result<Fleet, RouteFileRefusal> {
  const numbers = numbersOf(line, count);
  if (!numbers.ok) return numbers;
  const [vehicles = 0, capacity = 0, speed = 1] = numbers.value;
  if (Number.isInteger(vehicles) && vehicles > 0 && capacity >= 0 && speed > 0)
    return ok({ vehicles, capacity, speed });
  return refused(atLine('dispatch.fleet_wrong', line.number));
}

function readRows(rows: readonly Line[], count: number, all: readonly Line[]): Result<Row[], RouteFileRefusal> {
  if (rows.length === 0) return refused(atLine('dispatch.route_file_short', all.at(-1)?.number ?? 1));
  const read: Row[] = [];
  for (const line of rows) {
    const numbers = numbersOf(line, count);
    if (!numbers.ok) return numbers;
    read.push({ line, numbers: numbers.value });
  }
  return ok(read);
}

function stopOf({ numbers }: Row): Stop {
  const [number = 0, x = 0, y = 0, demand = 0, ready = 0, due = 0, service = 0] = numbers;
  return { number, x, y, demand, ready, due, service };
}

function problemOf(
  fleet: Fleet,
  places: readonly Stop[],
  pairs: RouteProblem['pairs'],
): Result<RouteProblem, RouteFileRefusal> {
  const [depot, ...stops] = places;
  return depot ? routeProblem({ ...fleet, depot, stops, pairs }) : refused(atLine('dispatch.route_file_short', 1));
}
