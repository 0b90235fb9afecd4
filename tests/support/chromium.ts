import { chromium as playwright, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { chromiumBinary } from './chromium-binary.ts';

/** The phone that every page must serve first: a cheap Android, 360 × 740 CSS pixels. */
export const PHONE = { width: 360, height: 740 } as const;
/** The laptop of a board or a bookkeeper. */
export const LAPTOP = { width: 1280, height: 800 } as const;

/** How a page is visited. */
export interface Visit {
  /** Off by default: a page is proven without JavaScript before it is proven with it. */
  readonly javaScript?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The visitor's language: `id-ID` by default. */
  readonly locale?: string;
  /** A crowded cell on a rainy day: 400 kbit/s down, 400 ms away. */
  readonly slow?: boolean;
  /** Prefix of every relative address, `http://127.0.0.1:4173`. */
  readonly baseUrl?: string;
}

let running: Promise<Browser> | null = null;

/** The one browser of this worker; started on first use, stopped by `closeChromium`. */
export function launch(): Promise<Browser> {
  running ??= start();
  return running;
}

async function start(): Promise<Browser> {
  const binary = await chromiumBinary();
  return playwright.launch({
    executablePath: binary.path,
    env: { ...process.env, ...binary.env },
    args: ['--disable-gpu', '--font-render-hinting=none'],
  });
}

/** Stops the browser. For `afterAll`; without a browser it does nothing. */
export async function closeChromium(): Promise<void> {
  const browser = await running;
  running = null;
  await browser?.close();
}

/** A fresh visitor (own cookies) on a fresh page: a phone, in Indonesian, without JavaScript unless asked otherwise. */
export async function newPage(visit: Visit = {}): Promise<Page> {
  const context = await newContext(visit);
  const page = await context.newPage();
  if (visit.slow === true) {
    const session = await context.newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: 50_000,
      uploadThroughput: 25_000,
    });
  }
  return page;
}

/** A fresh visitor without a page yet; for two pages that share one session. */
export async function newContext(visit: Visit = {}): Promise<BrowserContext> {
  const browser = await launch();
  return browser.newContext({
    viewport: { ...(visit.viewport ?? PHONE) },
    javaScriptEnabled: visit.javaScript ?? false,
    locale: visit.locale ?? 'id-ID',
    timezoneId: 'Asia/Jakarta',
    ...(visit.baseUrl === undefined ? {} : { baseURL: visit.baseUrl }),
  });
}

/**
 * Runs `act` on a fresh page and closes the visitor afterwards, whatever happens.
 * Fails when the page logged an error or threw one: a broken script is a broken page.
 */
export async function visit<T>(how: Visit, act: (page: Page) => Promise<T>): Promise<T> {
  const page = await newPage(how);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`script fault: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console error: ${message.text()}`);
  });
  try {
    const answer = await act(page);
    // A refused form answers 4xx by design, and Chromium writes that to the console.
    const real = faults.filter((fault) => !fault.includes('Failed to load resource'));
    if (real.length > 0) throw new Error(`${page.url()}\n${real.join('\n')}`);
    return answer;
  } finally {
    await page.context().close();
  }
}

/** Fails when the page can be scrolled sideways: on a phone that hides half of every form. */
export async function assertNoSidewaysScroll(page: Page): Promise<void> {
  const { content, window, culprits } = await page.evaluate<{ content: number; window: number; culprits: string[] }>(
    `(() => {
      const width = document.documentElement.clientWidth;
      const wide = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > width + 1);
      return {
        content: document.documentElement.scrollWidth,
        window: width,
        culprits: wide.slice(0, 5).map((e) => e.outerHTML.slice(0, 120)),
      };
    })()`,
  );
  if (content > window) {
    throw new Error(`${page.url()} is ${content} px wide in a window of ${window} px:\n  ${culprits.join('\n  ')}`);
  }
}
