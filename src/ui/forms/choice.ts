/** One of several answers. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What choosing it means. */
  readonly detail?: string;
}
