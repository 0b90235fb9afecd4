import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#platform/root.ts';

/** Whether the pages and the demonstration are built, and not older than their sources. */
export function isBuilt(): boolean {
  const handler = join(projectRoot(), 'build', 'handler.js');
  if (!existsSync(handler)) return false;
  // An installation that ships only the built server has no sources to compare with.
  if (!existsSync(join(projectRoot(), 'src', 'routes'))) return true;
  const builtAt = statSync(handler).mtimeMs;
  return ['src', 'db', 'static'].every((folder) => newest(join(projectRoot(), folder)) <= builtAt);
}

/** Builds both; answers whether that went well. What it does is told on standard output. */
export function build(): boolean {
  const built = spawnSync(process.execPath, [join(projectRoot(), 'tools', 'build.ts')], { stdio: 'inherit' });
  return built.status === 0;
}

function newest(folder: string): number {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isFile() && /\.(test|spec)\.ts$/.test(entry.name)) continue;
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}
