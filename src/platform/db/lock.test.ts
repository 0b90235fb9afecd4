import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FolderInUse, holderOf, lockFolder } from './lock.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'sokoguru-lock-'));

/** Another process that takes the lock, says so, and lives until it is killed. */
async function otherProcess(path: string): Promise<{ kill: () => Promise<void>; pid: number }> {
  const script = `
    const { lockFolder } = await import(${JSON.stringify(import.meta.resolve('./lock.ts'))});
    lockFolder(${JSON.stringify(path)});
    console.log('locked');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return {
    pid: child.pid ?? 0,
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

test('a folder held by a living process is refused, and the sentence names that process', async () => {
  const path = folder();
  const other = await otherProcess(path);
  try {
    expect(() => lockFolder(path)).toThrow(FolderInUse);
    expect(() => lockFolder(path)).toThrow(new RegExp(`process ${other.pid}`));
    expect(holderOf(path)?.pid).toBe(other.pid);
  } finally {
    await other.kill();
  }
});

test('a lock whose holder was killed is taken over at once', async () => {
  const path = folder();
  const other = await otherProcess(path);
  await other.kill();
  const lock = lockFolder(path);
  expect(holderOf(path)?.pid).toBe(process.pid);
  lock.release();
  expect(holderOf(path)).toBeNull();
});

test('a process that came later with the same number is not taken for the holder', () => {
  const path = folder();
  writeFileSync(join(path, 'sokoguru.lock'), JSON.stringify({ pid: process.pid, started: '1' }));
  lockFolder(path).release();
});

test('a lock file that cannot be read is no lock', () => {
  const path = folder();
  writeFileSync(join(path, 'sokoguru.lock'), '{"pid":');
  lockFolder(path).release();
});

test('whoever serves says where, for the command line to find', () => {
  const path = folder();
  const lock = lockFolder(path);
  lock.announce({ port: 3000, token: 'secret' });
  expect(holderOf(path)?.serving).toEqual({ port: 3000, token: 'secret' });
  lock.release();
});
