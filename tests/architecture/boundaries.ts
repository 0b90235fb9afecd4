import type { IConfiguration, IForbiddenRuleType } from 'dependency-cruiser';
import { MODULES } from './modules.ts';

const PURE = '^src/modules/([^/]+)/(domain/|postings\\.ts$|model\\.ts$)';
const TEST = '\\.(test|spec)\\.ts$';

/** One rule per module: everything but what the table grants it is forbidden. */
function edges(): IForbiddenRuleType[] {
  return Object.entries(MODULES).flatMap(([name, { knows, hears = [] }]) => {
    const own = `^src/modules/${name}/`;
    const granted = [
      own,
      ...knows.map((other) => `^src/modules/${other}/`),
      ...hears.map((other) => `^src/modules/${other}/model\\.ts$`),
    ];
    return [
      {
        name: `${name}-knows-only-its-table`,
        severity: 'error',
        comment: `${name} may know ${[...knows, ...hears.map((other) => `${other}/model.ts`)].join(', ') || 'no other module'} (tests/architecture/modules.ts). Listen to an event, speak in an opaque reference, or let the caller hand it in.`,
        from: { path: own, pathNot: TEST },
        to: { path: '^src/modules/', pathNot: granted },
      },
    ];
  });
}

/** Surfaces and pages may also read the calculators' documents. */
const paper = Object.entries(MODULES).flatMap(([name, rules]) =>
  (rules.paper ?? []).map((file) => `^src/modules/${name}/${file.replace('.', '\\.')}$`),
);
const doors = ['^src/modules/[^/]+/(index|model)\\.ts$'];

/** The rules of direction (ARCHITECTURE.md), as dependency-cruiser reads them. Who may know whom stands in one table. */
export const boundaries: IConfiguration = {
  forbidden: [
    {
      name: 'kernel-imports-nothing',
      severity: 'error',
      comment: 'The kernel imports nothing, not even Node: everyone stands on it, so it may stand on nobody.',
      from: { path: '^src/kernel/', pathNot: TEST },
      to: { pathNot: '^src/kernel/' },
    },
    {
      name: 'pure-stays-pure',
      severity: 'error',
      comment:
        'domain, postings and model import kernel, themselves and other modules’ model.ts. Load and store at the edge, compute here.',
      from: { path: PURE, pathNot: TEST },
      to: {
        pathNot: [
          '^src/kernel/',
          '^src/modules/$1/(domain/|postings\\.ts$|model\\.ts$)',
          '^src/modules/[^/]+/model\\.ts$',
        ],
      },
    },
    {
      name: 'module-by-its-doors',
      severity: 'error',
      comment: 'A module is entered by index.ts or model.ts. Export what you need there, or ask a query.',
      from: { path: '^src/modules/([^/]+)/', pathNot: TEST },
      to: { path: '^src/modules/', pathNot: ['^src/modules/$1/', ...doors] },
    },
    {
      name: 'edge-by-the-doors',
      severity: 'error',
      comment:
        'Pages, surfaces and gateways enter a module by index.ts, model.ts, or the documents of a calculator named in tests/architecture/modules.ts.',
      from: {
        path: '^(src|tests/stories|tests/browser|tools)/',
        pathNot: ['^src/modules/', '^src/locales/', '^src/library/', '^src/app\\.ts$', TEST],
      },
      to: { path: '^src/modules/', pathNot: [...doors, ...paper] },
    },
    {
      name: 'library-needs-no-machine',
      severity: 'error',
      comment:
        'What others import computes on paper: engines, documents and texts. No database, no server, no registry, no page.',
      from: { path: '^src/library/' },
      to: {
        path: [
          '^node:',
          '^src/(surfaces|routes|gateways|ui|app\\.ts)',
          '^src/platform/(?!i18n/)',
          '^src/modules/[^/]+/(index|store)\\.ts$',
        ],
      },
    },
    {
      name: 'locales-read-messages-only',
      severity: 'error',
      comment: 'The catalogue gathers each room’s messages.ts and nothing else.',
      from: { path: '^src/locales/', pathNot: TEST },
      to: { path: '^src/modules/', pathNot: '/messages\\.ts$' },
    },
    ...edges(),
    {
      name: 'no-module-outside-the-table',
      severity: 'error',
      comment:
        'A new room needs its line in tests/architecture/modules.ts: who may know whom is decided, not discovered.',
      from: { path: '^src/modules/', pathNot: `^src/modules/(${Object.keys(MODULES).join('|')})/` },
      to: {},
    },
    {
      name: 'platform-knows-no-cooperative',
      severity: 'error',
      comment:
        'The machine room knows no cooperative, no page and no partner. What it needs of them is handed in by app.ts.',
      from: { path: '^src/platform/', pathNot: TEST },
      to: { path: '^src/(modules|gateways|surfaces|routes|ui|locales|app\\.ts)' },
    },
    {
      name: 'modules-know-no-edge',
      severity: 'error',
      comment: 'A module never imports gateways, surfaces, pages or the join. Declare a port as a type in model.ts.',
      from: { path: '^src/modules/', pathNot: TEST },
      to: { path: '^src/(gateways|surfaces|routes|ui|locales|app\\.ts)' },
    },
    {
      name: 'gateways-know-ports-only',
      severity: 'error',
      comment: 'A gateway implements a port of some model.ts. It runs no use case itself: its webhook surface does.',
      from: { path: '^src/gateways/', pathNot: TEST },
      to: {
        path: '^src/(modules|surfaces|routes|ui|app\\.ts)',
        pathNot: '^src/modules/[^/]+/(model|messages)\\.ts$',
      },
    },
    {
      name: 'nobody-imports-pages',
      severity: 'error',
      comment: 'Pages are the outermost layer.',
      from: { path: '^src/', pathNot: '^src/routes/' },
      to: { path: '^src/routes/' },
    },
    {
      name: 'nobody-imports-surfaces',
      severity: 'error',
      comment: 'Only pages and the server’s hooks stand outside the surfaces.',
      from: {
        path: '^src/',
        pathNot: ['^src/(surfaces|routes)/', '^src/hooks\\.server\\.ts$', '^src/[a-z.-]+\\.d\\.ts$'],
      },
      to: { path: '^src/surfaces/', pathNot: '/messages\\.ts$' },
    },
    {
      name: 'ui-knows-no-module',
      severity: 'error',
      comment: 'A component is given what it shows. Texts arrive translated, figures arrive formatted.',
      from: { path: '^src/ui/' },
      to: { path: '^src/(modules|surfaces|routes|gateways|locales|app\\.ts)' },
    },
    {
      name: 'sql-in-stores',
      severity: 'error',
      comment:
        'SQL lives in a module’s store (store.ts, store-*.ts or store/*.ts) and in the platform. Everyone else asks the store.',
      from: {
        path: '^src/',
        pathNot: [
          '^src/platform/',
          '^src/modules/[^/]+/store(\\.ts$|-[a-z-]+\\.ts$|/)',
          // The login library manages its own statements through Kysely.
          '^src/modules/identity/login/',
          '^src/gateways/.*/store\\.ts$',
          TEST,
        ],
      },
      to: { path: 'node_modules/(kysely|pg|@electric-sql)/' },
    },
    {
      name: 'pages-hold-no-rule',
      severity: 'error',
      comment: 'A page or a surface runs a command or asks a query. It opens no database and posts no entry.',
      from: { path: '^src/routes/' },
      to: {
        path: '^src/(platform/db/|gateways/)',
        // An installation without a partner for messages keeps them in a box that a page opens.
        pathNot: '^src/gateways/message/outbox/',
      },
    },
    {
      name: 'no-server-code-in-the-browser',
      severity: 'error',
      comment: 'What a .svelte file imports is sent to the phone. Load it in +page.server.ts and pass the answer.',
      from: { path: '\\.svelte$' },
      to: {
        path: [
          '\\.server\\.ts$',
          '^src/platform/(db|jobs|registry|audit)/',
          '^src/surfaces/',
          '^src/modules/[^/]+/index\\.ts$',
          '^node:',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A circle has no first stone. Move the shared part down, or turn one arrow into an event.',
      // A question with rows of questions shows itself.
      from: { path: '^(src|tests|tools)/', pathNot: 'anggaran-dasar/sunting/Rows\\.svelte$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nobody uses this file. Delete it, or use it.',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: ['\\.d\\.ts$', '^src/routes/', TEST],
      },
      to: {},
    },
    {
      name: 'tests-support-tests-only',
      severity: 'error',
      comment: 'What only tests need stays with the tests.',
      from: { path: '^src/', pathNot: TEST },
      to: { path: '^tests/' },
    },
    {
      name: 'runtime-needs-runtime-packages',
      severity: 'error',
      comment: 'The server imports this at run time: it belongs in "dependencies".',
      // What serves the pages is built together with them, SvelteKit included.
      from: {
        path: '^src/(kernel|platform|modules|gateways|surfaces|app\\.ts|demonstration)',
        pathNot: ['^src/surfaces/web/', TEST],
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      comment: 'This import leads nowhere.',
      from: { path: '^(src|tests|tools|bench)/' },
      to: { couldNotResolve: true, pathNot: ['^\\$(app|env)/', '^\\./\\$types', '\\?raw$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^\\.svelte-kit', '^build'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.node.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types', 'svelte'],
      extensions: ['.ts', '.svelte', '.js', '.mjs', '.json'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
