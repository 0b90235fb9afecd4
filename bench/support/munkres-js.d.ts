declare module 'munkres-js' {
  /** Pairs `[row, column]` of the least cost. */
  export default function munkres(costs: readonly (readonly number[])[]): [row: number, column: number][];
}
