import { findAll, isTest, type Rule } from './source.ts';

const word = (...parts: string[]): string => parts.join('');

/** Folders of somebody's machine. Written in parts, so that this file does not find itself. */
const MACHINE_PATH = new RegExp(
  `(?<![\\w.\\-/:$}])(?:${word('/wo', 'rk')}|${word('/tm', 'p')}|${word('/ro', 'ot')}|${word('/ho', 'me')}/\\w+|${word('/Us', 'ers')}/\\w+|C:\\\\\\\\?Users)(?=[/\\s'"\`)]|$)`,
  'gmu',
);
const REGISTRY = new RegExp(`${word('registry.', 'npmjs')}|${word('npm.', 'pkg.github')}|"resolved"\\s*:`, 'gu');
const LEFTOVER = new RegExp(
  `\\b(?:${word('TO', 'DO')}|${word('FIX', 'ME')}|${word('X', 'XX')}|${word('HA', 'CK')})\\b`,
  'gu',
);

/** Paths that exist on one machine only. */
export const noMachinePaths: Rule = (tree) =>
  tree.flatMap((source) =>
    findAll(source, MACHINE_PATH, (match) => `the path ${match[0]} exists on somebody's machine, not in the project.`),
  );

/** Addresses of package registries: they belong to whoever installs. */
export const noRegistryHosts: Rule = (tree) =>
  tree.flatMap((source) =>
    findAll(source, REGISTRY, (match) => `${match[0]} names a registry; whoever installs chooses his own.`),
  );

/** Notes to oneself. What must be done is an issue; what must be known is a comment. */
export const noLeftovers: Rule = (tree) =>
  tree
    .filter((source) => /\.(ts|mjs|js|svelte|sql|css|html|typ)$/u.test(source.path))
    .flatMap((source) =>
      findAll(source, LEFTOVER, (match) => `${match[0]}: do it now, or open an issue and delete the note.`),
    );

/** A test that is skipped, or that alone runs. */
export const noSkippedTests: Rule = (tree) =>
  tree
    .filter((source) => isTest(source.path))
    .flatMap((source) =>
      findAll(source, /\b(?:test|it|describe)\.(?:skip|only|todo)\b/gu, (match) => `${match[0]}: a test runs or goes.`),
    );
