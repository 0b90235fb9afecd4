import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults, Result } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Runs axe on the page and fails with every violation in readable lines. `except` names rules that a page may break;
 * write the reason beside it.
 */
export async function assertAccessible(page: Page, except: readonly string[] = []): Promise<void> {
  const violations = await axeViolations(page, except);
  if (violations.length > 0) throw new Error(`${page.url()}\n${describeViolations(violations)}`);
}

/** What axe has against the page: WCAG 2.2 A and AA, and axe's best practices. */
export async function axeViolations(page: Page, except: readonly string[] = []): Promise<Result[]> {
  const rules = Object.fromEntries(except.map((rule) => [rule, { enabled: false }]));
  await page.evaluate(`${source};${TIMERS_WITHOUT_JAVASCRIPT}`);
  const run = async (selectors: boolean): Promise<Result[]> => {
    const options = { rules, resultTypes: ['violations'], preload: false, selectors };
    return (await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`)).violations;
  };
  // Where things stand is worked out for every element, a fifth of the time: only where there is something to say.
  return (await run(false)).length === 0 ? [] : run(true);
}

/**
 * Axe passes its turns by timers, and Chromium fires none on a page whose JavaScript is off: there the next microtask
 * takes their place. A parser that may not run scripts reads `<noscript>` as elements; that tells the two pages apart.
 */
const TIMERS_WITHOUT_JAVASCRIPT = `(() => {
  const probe = document.createElement('div');
  probe.innerHTML = '<noscript><i></i></noscript>';
  if (probe.querySelector('i')) window.setTimeout = (act, _wait, ...args) => { Promise.resolve().then(() => act(...args)); return 0; };
})()`;

/** Violations as a person reads them: what is wrong, where, and where the rule is explained. */
export function describeViolations(violations: readonly Result[]): string {
  return violations
    .map((violation) => {
      const places = violation.nodes.map((node) => {
        const reason = (node.failureSummary ?? '').split('\n')[1]?.trim() ?? '';
        return `    ${node.target.join(' ')}\n      ${node.html.slice(0, 160)}\n      ${reason}`;
      });
      return `  [${violation.impact ?? 'minor'}] ${violation.id}: ${violation.help}\n${places.join('\n')}\n    ${violation.helpUrl}`;
    })
    .join('\n');
}
