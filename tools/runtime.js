// Run before the scripts that need it, by whichever Node npm itself runs on: says in words that the pinned one is missing.
const NEEDED = 24;
const major = Number(process.versions.node.split('.')[0]);
if (major < NEEDED) {
  process.stderr.write(
    `Sokoguru runs on Node ${NEEDED}, and this is ${process.versions.node}. \`npm ci\` brings the right one into ` +
      'node_modules/.bin, by an install script of the package "node". If install scripts are switched off here, run ' +
      '`npm ci --ignore-scripts=false` once.\n',
  );
  process.exit(1);
}
