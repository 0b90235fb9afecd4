import { build, isBuilt } from '#surfaces/built.ts';

/** Builds what the browser visits, once for all its files: each of them serves it, and two that build at once would collide. */
export default function setup(): void {
  if (!isBuilt() && !build()) throw new Error('the build failed; see the lines above');
}
