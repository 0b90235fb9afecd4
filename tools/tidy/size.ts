import type { Finding, Rule } from './source.ts';

/** The wall. Beyond about 300 lines a reader begins to lose the thread. */
const MAX_LINES = 400;
const MAX_PAGE_SERVER_LINES = 60;
/** Written by programs, or a list that is read by looking up. */
const LONG_BY_NATURE = [/^db\/schema\.sql$/u, /^docs\/commands\//u, /\/messages[\w-]*\.ts$/u];

const linesOf = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

/** A source file that nobody finishes in one sitting. */
export const noLongFiles: Rule = (tree) =>
  tree.flatMap(({ path, text }): Finding[] => {
    if (!/\.(ts|mjs|js|svelte|sql|css)$/u.test(path) || LONG_BY_NATURE.some((pattern) => pattern.test(path))) return [];
    const lines = linesOf(text);
    if (lines <= MAX_LINES) return [];
    return [{ path, line: MAX_LINES, message: `${lines} lines; ${MAX_LINES} is the wall. Split it by subject.` }];
  });

/** A page's server file that began to hold rules. */
export const thinPages: Rule = (tree) =>
  tree.flatMap(({ path, text }): Finding[] => {
    const lines = linesOf(text);
    if (!/^src\/routes\/.*\+page\.server\.ts$/u.test(path) || lines <= MAX_PAGE_SERVER_LINES) return [];
    return [
      {
        path,
        line: MAX_PAGE_SERVER_LINES,
        message: `${lines} lines; a page is thin (${MAX_PAGE_SERVER_LINES}). Move the rule into a command, a query or a domain file.`,
      },
    ];
  });
