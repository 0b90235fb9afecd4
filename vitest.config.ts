import { defineConfig } from 'vitest/config';

/** A database test starts, at worst, by unpacking a whole PostgreSQL on a cold disk. */
const DATABASE_TIMEOUTS = { testTimeout: 60_000, hookTimeout: 180_000 };
const DATABASE_TESTS = ['src/**/*.db.test.ts', 'tests/support/*.db.test.ts', 'tests/stories/**/*.test.ts'];

/**
 * Five ways to test, by speed. Projects of one group run side by side; the groups one after the other, so that a browser
 * never waits for a database. Two workers: the smallest machine that we promise to has two cores.
 */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'tests/support/**/*.test.ts'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**'],
          pool: 'threads',
          isolate: false,
          testTimeout: 20_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts', 'tests/library/**/*.test.ts'],
          pool: 'threads',
          isolate: false,
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'pglite',
          include: DATABASE_TESTS,
          globalSetup: ['tests/support/pglite-setup.ts'],
          pool: 'forks',
          isolate: false,
          ...DATABASE_TIMEOUTS,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'postgres',
          include: DATABASE_TESTS,
          globalSetup: ['tests/support/postgres-setup.ts'],
          setupFiles: ['tests/support/postgres-env.ts'],
          pool: 'forks',
          isolate: false,
          ...DATABASE_TIMEOUTS,
          sequence: { groupOrder: 3 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.spec.ts'],
          globalSetup: ['tests/support/browser-setup.ts'],
          pool: 'forks',
          isolate: false,
          ...DATABASE_TIMEOUTS,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
});
