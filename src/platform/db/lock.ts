import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

/**
 * The lock on an embedded data folder. Two processes may open the same PGlite folder and nothing refuses it: committed
 * rows of one are then silently lost. So the first one leaves a file that names it, and the second one goes away.
 */
export interface FolderLock {
  readonly path: string;
  /** Tells where this process serves, so that the command line speaks to it instead of opening the folder. */
  announce(serving: Serving): void;
  release(): void;
}

/** Where the process that holds a folder can be reached. */
export interface Serving {
  readonly port: number;
  /** A secret of this run: whoever may read the lock file (the folder's owner) may act as the operator. */
  readonly token: string;
}

interface Holder {
  readonly pid: number;
  /** Start of that process in clock ticks since boot: a pid that came back does not look like the old holder. */
  readonly started: string;
  readonly serving?: Serving;
}

/** The folder is in use by a living process. */
export class FolderInUse extends Error {
  override name = 'FolderInUse';
  readonly holder: Holder;
  constructor(folder: string, holder: Holder) {
    super(
      `The data folder ${folder} is in use by process ${holder.pid}` +
        `${holder.serving ? `, which serves on port ${holder.serving.port}` : ''}. ` +
        'Stop that process first, or choose another folder with SOKOGURU_DATA.',
    );
    this.holder = holder;
  }
}

/** Takes the lock on `folder`, or throws `FolderInUse`. A lock whose holder is gone (killed, power cut) is taken over. */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'sokoguru.lock');
  const me: Holder = { pid: process.pid, started: startOf(process.pid) ?? '' };

  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (claim(path, me)) {
      return {
        path,
        announce: (serving) => replace(path, { ...me, serving }),
        release: () => rmSync(path, { force: true }),
      };
    }
    const holder = readHolder(path);
    if (holder && isAlive(holder)) throw new FolderInUse(folder, holder);
    // Rename is atomic: of two processes that find the same dead lock only one moves it away.
    try {
      renameSync(path, `${path}.${me.pid}.stale`);
      rmSync(`${path}.${me.pid}.stale`, { force: true });
    } catch {
      // The other one moved it first; the next attempt meets the new holder.
    }
  }
  throw new Error(`the lock ${path} could not be taken`);
}

/** Who holds the folder now, if anybody alive does. */
export function holderOf(folder: string): Holder | null {
  const holder = readHolder(join(folder, 'sokoguru.lock'));
  return holder && isAlive(holder) ? holder : null;
}

function claim(path: string, me: Holder): boolean {
  const draft = `${path}.${me.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, JSON.stringify(me), { mode: 0o600 });
  try {
    linkSync(draft, path); // fails when the lock exists, and never leaves a half-written one
    return true;
  } catch {
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

function replace(path: string, holder: Holder): void {
  const draft = `${path}.${holder.pid}.new`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 });
  renameSync(draft, path);
}

function readHolder(path: string): Holder | null {
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isHolder(read) ? read : null;
  } catch {
    return null;
  }
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && 'pid' in value && typeof value.pid === 'number';
}

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it lives, under another account.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const started = startOf(holder.pid);
  return started === null || holder.started === '' || started === holder.started;
}

/** Field 22 of /proc/<pid>/stat (proc(5)); null where there is no such file system. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
