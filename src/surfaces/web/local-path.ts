/** Longest address that a person is sent back to, in characters. */
const MAX_PATH_CHARACTERS = 2000;

/**
 * Path and query of `text` when it leads to this very site, else `/`. Whoever wrote the form or the link may have been a
 * stranger: `https://…`, `//elsewhere`, `/\elsewhere` and `javascript:` lead nowhere.
 */
export function localPath(text: string | File | null | undefined, here: URL): string {
  if (typeof text !== 'string' || !text.startsWith('/') || text.length > MAX_PATH_CHARACTERS) return '/';
  const target = URL.parse(text, here.origin);
  if (target?.origin !== here.origin) return '/';
  const path = `${target.pathname}${target.search}`;
  // `/.//elsewhere` is our own address for the parser, and another's once only the path is left.
  return path.startsWith('//') ? '/' : path;
}
