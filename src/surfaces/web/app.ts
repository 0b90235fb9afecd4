import { createApp, type App } from '#app';
import { startSealing } from '#platform/audit/seal.ts';
import { clockOfEnvironment } from '#platform/clock/test-clock.ts';
import { databaseOfEnvironment } from '../environment.ts';

declare global {
  /**
   * Set by the built pages, called by `serve.ts`: the two are separate programs in one process (one bundled, one not), so
   * they cannot share a module.
   */
  var closeSokoguru: (() => Promise<void>) | undefined;
  /**
   * Kept outside this module: the development server loads modules anew when a file changes, and a second house on the same
   * data folder would destroy it.
   */
  var runningSokoguru: Promise<App> | undefined;
}

/** How often new rows of the activity log are sealed. */
const SEAL_SECONDS = 60;

let stopSealing: (() => void) | undefined;

/** The house of this server process, opened at the first request and kept. */
export function runningApp(): Promise<App> {
  globalThis.runningSokoguru ??= open();
  return globalThis.runningSokoguru;
}

async function open(): Promise<App> {
  const app = await createApp({ database: databaseOfEnvironment(), clock: clockOfEnvironment(process.env) });
  await app.jobs.work();
  stopSealing = startSealing(app.database, SEAL_SECONDS, (error) =>
    app.log.error({ error }, 'sealing the activity log failed'),
  );
  globalThis.closeSokoguru = closeApp;
  return app;
}

/** Closes the house of this process, if it was opened: jobs end, the database is left whole. */
async function closeApp(): Promise<void> {
  const app = await globalThis.runningSokoguru;
  globalThis.runningSokoguru = undefined;
  stopSealing?.();
  await app?.close();
}
