/** One step of the way to a page. */
export interface Crumb {
  readonly href: string;
  readonly label: string;
}

/** The way to a page in a section of a cooperative's house: the house, the section, and what lies below it. */
export function crumbsIn(
  cooperative: { readonly slug: string; readonly name: string },
  section: { readonly path: string; readonly label: string },
  more: readonly Crumb[],
): Crumb[] {
  const home = `/k/${cooperative.slug}`;
  return [{ href: home, label: cooperative.name }, { href: home + section.path, label: section.label }, ...more];
}
