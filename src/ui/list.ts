/** What is needed of a page's address: `url` of a load, `page.url` in a component. */
export interface Address {
  readonly pathname: string;
  readonly search: string;
}

/** This address with some parameters set; an empty value takes the parameter away. Only path and query. */
export function withParams({ pathname, search }: Address, params: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(search);
  // What names a form action is not part of the page's address.
  for (const name of [...query.keys()].filter((key) => key.startsWith('/'))) query.delete(name);
  for (const [key, value] of Object.entries(params)) {
    if (value === '') query.delete(key);
    else query.set(key, value);
  }
  const text = query.toString();
  return text === '' ? pathname : `${pathname}?${text}`;
}

/** The parameters that a search form must carry along: all but the ones it sets itself and the page number. */
export function carriedParams({ search }: Address, ownNames: readonly string[]): [string, string][] {
  return [...new URLSearchParams(search)].filter(
    ([key]) => key !== 'page' && !key.startsWith('/') && !ownNames.includes(key),
  );
}
