import { fileURLToPath } from 'node:url';
import { edgeHoldsNoRule, textsAreTyped } from './tidy/edge.ts';
import { noUnusedExports } from './tidy/exports.ts';
import { bothLanguages, cataloguesGathered, everyRefusalSpeaks, keysOnce, noUnusedKeys } from './tidy/messages.ts';
import { noLongFiles, thinPages } from './tidy/size.ts';
import { readTree, type Rule } from './tidy/source.ts';
import { ownMigrationsOnly, ownSchemaOnly, sqlInStores } from './tidy/sql.ts';
import { noLeftovers, noMachinePaths, noRegistryHosts, noSkippedTests } from './tidy/traces.ts';
import { noBannedWords } from './tidy/words.ts';

// Reads the source and refuses what a reader would stumble over: `node tools/tidy.ts`.

const RULES: Readonly<Record<string, Rule>> = {
  'no-long-files': noLongFiles,
  'thin-pages': thinPages,
  'no-banned-words': noBannedWords,
  'sql-in-stores': sqlInStores,
  'own-schema-only': ownSchemaOnly,
  'own-migrations-only': ownMigrationsOnly,
  'edge-holds-no-rule': edgeHoldsNoRule,
  'texts-are-typed': textsAreTyped,
  'no-machine-paths': noMachinePaths,
  'no-registry-hosts': noRegistryHosts,
  'no-leftovers': noLeftovers,
  'no-skipped-tests': noSkippedTests,
  'both-languages': bothLanguages,
  'keys-once': keysOnce,
  'catalogues-gathered': cataloguesGathered,
  'no-unused-keys': noUnusedKeys,
  'every-refusal-speaks': everyRefusalSpeaks,
  'no-unused-exports': noUnusedExports,
};

const tree = readTree(fileURLToPath(new URL('..', import.meta.url)));
let findings = 0;
for (const [name, rule] of Object.entries(RULES)) {
  for (const { path, line, message } of rule(tree)) {
    findings += 1;
    process.stdout.write(`${path}:${line}  ${name}: ${message}\n`);
  }
}
process.stdout.write(findings === 0 ? `tidy: ${tree.length} files, nothing to say\n` : `tidy: ${findings} findings\n`);
process.exit(findings === 0 ? 0 : 1);
