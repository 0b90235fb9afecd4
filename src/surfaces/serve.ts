import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FolderInUse, lockFolder, type FolderLock } from '#platform/db/lock.ts';
import { projectRoot } from '#platform/root.ts';
import { build, isBuilt } from './built.ts';
import { dataFolder, startFromDemonstration } from './environment.ts';
import type {} from './web/app.ts';

const DEFAULT_PORT = 3000;
/** Largest request that the pages accept: a spreadsheet of members. */
const MAX_UPLOAD = '5M';
/** How long open requests may take to end when the server is asked to stop. */
const STOP_MILLISECONDS = 5_000;

const started = performance.now();
const say = (line: string): void => {
  process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${line}\n`);
};

/** The part of the built server that we use. */
interface Built {
  readonly handler: RequestListener;
}

/** Takes the data folder, or says in one sentence who has it and ends with exit 2. */
function takeFolder(): FolderLock {
  try {
    return lockFolder(dataFolder());
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

/** Over plain http the pages must know it, or every form is refused as coming from elsewhere. A proxy's own word wins. */
function tellProtocol(request: IncomingMessage): void {
  request.headers['x-forwarded-proto'] ??= 'http';
}

async function serve(): Promise<void> {
  const port = Number(process.env['PORT'] ?? DEFAULT_PORT);
  const host = process.env['HOST'] ?? '0.0.0.0';
  const lock = process.env['DATABASE_URL'] ? null : takeFolder();
  if (!isBuilt()) {
    say('Building the pages and the demonstration cooperatives. This happens once and takes about a minute …');
    if (!build()) {
      process.stderr.write('The build failed; see the lines above.\n');
      process.exit(1);
    }
  }

  if (lock && startFromDemonstration()) say('A new data folder: the demonstration cooperatives have moved in.');
  say(lock ? `Opening the database in ${dataFolder()} …` : 'Opening the database on the server …');
  const token = randomBytes(32).toString('base64url');
  process.env['SOKOGURU_LOCAL_TOKEN'] = token;
  process.env['PROTOCOL_HEADER'] ??= 'x-forwarded-proto';
  process.env['BODY_SIZE_LIMIT'] ??= MAX_UPLOAD;
  const built: Built = await import(pathToFileURL(join(projectRoot(), 'build', 'handler.js')).href);

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    tellProtocol(request);
    built.handler(request, response);
  });
  await new Promise<void>((resolve, refuse) => {
    server.once('error', refuse);
    server.listen(port, host, resolve);
  });
  const address = `http://localhost:${port}`;
  const health = await fetch(`http://127.0.0.1:${port}/health`);
  if (!health.ok) throw new Error(`the server answers /health with ${health.status}`);
  lock?.announce({ port, token });
  say(`Ready: ${address}`);
  await sayFirstSteps(address, token);
  stopOnSignals(server, lock);
}

/** What the first person of a new installation needs to know. */
async function sayFirstSteps(address: string, token: string): Promise<void> {
  const response = await fetch(`${address.replace('localhost', '127.0.0.1')}/mulai/tautan`, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (!response.ok) return;
  const path = (await response.text()).trim();
  if (path !== '') say(`This installation has no operator yet. Open this link once: ${address}${path}`);
}

function stopOnSignals(server: Server, lock: FolderLock | null): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    say('Stopping …');
    setTimeout(() => server.closeAllConnections(), STOP_MILLISECONDS).unref();
    server.close(async () => {
      await globalThis.closeSokoguru?.();
      lock?.release();
      process.exit(0);
    });
    server.closeIdleConnections();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

try {
  await serve();
} catch (error) {
  const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  process.stderr.write(
    inUse
      ? `Port ${process.env['PORT'] ?? DEFAULT_PORT} is in use. Choose another one: PORT=3001 npm start\n`
      : `${String(error)}\n`,
  );
  process.exit(inUse ? 2 : 1);
}
