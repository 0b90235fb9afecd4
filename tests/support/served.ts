import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holderOf } from '#platform/db/lock.ts';
import { projectRoot } from '#platform/root.ts';

/** How long a server may take to start, a first build included. */
const START_MILLISECONDS = 240_000;
const ASK_AGAIN_MILLISECONDS = 50;

/** The real server, started as `npm start` starts it. */
export interface Served {
  readonly url: string;
  /** Lets a test act as the owner of the machine over REST. */
  readonly token: string;
  /** Everything that the terminal showed. */
  output(): string;
  /** Asks the server to stop, and waits until it has. */
  stop(): Promise<void>;
  /** Kills it with -9, in the middle of whatever it does. */
  kill(): Promise<void>;
}

/** A folder for the data of one test, and its removal. */
export function dataFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'sokoguru-data-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Starts the server on a data folder and waits until it says that it is ready. */
export async function serve(folder: string, environment: Readonly<Record<string, string>> = {}): Promise<Served> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(projectRoot(), 'src', 'surfaces', 'serve.ts')], {
    env: {
      ...process.env,
      SOKOGURU_DATA: folder,
      PORT: String(port),
      HOST: '127.0.0.1',
      NODE_ENV: 'production',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await ready(child, folder, () => output);
  return {
    url: `http://localhost:${port}`,
    token: holderOf(folder)?.serving?.token ?? '',
    output: () => output,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  };
}

async function ready(child: ChildProcess, folder: string, output: () => string): Promise<void> {
  const until = Date.now() + START_MILLISECONDS;
  while (!holderOf(folder)?.serving) {
    if (child.exitCode !== null || Date.now() > until) {
      child.kill('SIGKILL');
      throw new Error(`the server did not start:\n${output()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MILLISECONDS));
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

/** A port that nobody uses now. */
async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Calls a use case over REST as the owner of the machine; answers status and body. */
export async function callRest(
  served: Served,
  name: string,
  call: { readonly coop?: string; readonly input?: unknown; readonly key?: string; readonly query?: boolean },
): Promise<{ status: number; body: unknown }> {
  const url = new URL(`${served.url.replace('localhost', '127.0.0.1')}/api/v1/${name.replace('.', '/')}`);
  const headers: Record<string, string> = {
    authorization: `Bearer ${served.token}`,
    'content-type': 'application/json',
  };
  if (call.coop) headers['sokoguru-cooperative'] = call.coop;
  if (call.key) headers['idempotency-key'] = call.key;
  if (call.query) for (const [key, value] of Object.entries(call.input ?? {})) url.searchParams.set(key, String(value));
  const response = await fetch(
    url,
    call.query ? { headers } : { method: 'POST', headers, body: JSON.stringify(call.input ?? {}) },
  );
  return { status: response.status, body: await response.json() };
}
