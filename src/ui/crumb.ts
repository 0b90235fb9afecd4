/** One step of the way to a page. */
export interface Crumb {
  readonly href: string;
  readonly label: string;
}
