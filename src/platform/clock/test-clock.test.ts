import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemClock } from './system-clock.ts';
import { clockOfEnvironment } from './test-clock.ts';

test('only a test can move the time of a served house', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sokoguru-clock-'));
  const file = join(folder, 'now');
  try {
    const moved = clockOfEnvironment({ SOKOGURU_TEST_CLOCK: file, NODE_ENV: 'test' });
    for (const moment of ['2025-01-05T03:00:00.000Z', '2026-02-10T02:00:00.000Z']) {
      writeFileSync(file, `${moment}\n`);
      expect(moved.now()).toBe(moment);
    }
    expect(clockOfEnvironment({ SOKOGURU_TEST_CLOCK: file, NODE_ENV: 'production' })).toBe(systemClock);
    expect(clockOfEnvironment({ SOKOGURU_TEST_CLOCK: file })).toBe(systemClock);
    expect(clockOfEnvironment({ NODE_ENV: 'test' })).toBe(systemClock);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
