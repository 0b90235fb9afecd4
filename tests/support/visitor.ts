import type { Locator, Page } from 'playwright-core';
import { assertNoSidewaysScroll, newPage, type Visit } from './chromium.ts';
import { signIn } from './sign-in.ts';

/** What goes into a form, by the names of its fields: text, the value of a choice, or the words beside the boxes to tick. */
export type Filling = Readonly<Record<string, string | readonly string[]>>;

/** A person at a phone of his or her own, who reads pages, follows links and sends forms. Every page must fit the phone. */
export interface Visitor {
  readonly page: Page;
  /** Opens an address of the site, which must answer; gives the title of the page. */
  open(path: string): Promise<string>;
  /** Opens what a link with these words leads to. */
  follow(words: string): Promise<string>;
  /** Fills the form with this button (in a place of the page) and sends it; a refusal fails the test with what the page says. */
  send(button: string, filling?: Filling, place?: string): Promise<void>;
  /** The same with a form that must be refused: gives what the page says about it. */
  sendInVain(button: string, filling?: Filling, place?: string): Promise<string>;
  /** Addresses of the links inside a place of the page, each once. */
  linksIn(place: string): Promise<string[]>;
  close(): Promise<void>;
}

/** A visitor without an account. */
export async function visitor(visit: Visit): Promise<Visitor> {
  const page = await newPage(visit);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`script fault on ${page.url()}: ${error.message}`));

  const land = async (go: () => Promise<unknown>, refusals: readonly number[] = []): Promise<string> => {
    const [answer] = await Promise.all([
      page.waitForResponse((each) => each.request().isNavigationRequest() && !isRedirect(each.status())),
      page.waitForEvent('load'),
      go(),
    ]);
    if (!answer.ok() && !refusals.includes(answer.status())) throw new Error(`${page.url()}: ${answer.status()}`);
    await assertNoSidewaysScroll(page);
    return page.locator('h1').innerText();
  };
  const post = async (words: string, filling: Filling = {}, place = 'main'): Promise<readonly string[]> => {
    // Not the copy that the Enter key presses, which nobody sees.
    const button = page.locator('button:not([aria-hidden])', { hasText: exactly(words) });
    const form = page.locator(`${place} form`).filter({ has: button }).first();
    if ((await form.count()) === 0) throw new Error(`${page.url()} has no button "${words}"`);
    await unfold(form);
    for (const [name, value] of Object.entries(filling)) await fill(form, name, value);
    await land(() => form.locator(button).click(), REFUSED);
    return page.getByRole('alert').allInnerTexts();
  };

  return {
    page,
    open: (path) => land(() => page.goto(path)),
    follow: (words) => land(() => page.getByRole('link', { name: words }).first().click()),
    async send(button, filling, place) {
      const said = await post(button, filling, place);
      if (said.length > 0) throw new Error(`${page.url()} refused "${button}":\n${said.join('\n')}`);
    },
    async sendInVain(button, filling, place) {
      const said = await post(button, filling, place);
      if (said.length === 0) throw new Error(`${page.url()} took "${button}", which had to be refused`);
      return said.join('\n');
    },
    async linksIn(place) {
      const links = await page.locator(`${place} a[href]`).all();
      return [...new Set(await Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? '')))];
    },
    async close() {
      await page.context().close();
      if (faults.length > 0) throw new Error(faults.join('\n'));
    },
  };
}

/** A visitor who has signed in with a code and stands at `to`. */
export async function member(visit: Visit, contact: string, to: string, name?: string): Promise<Visitor> {
  const person = await visitor(visit);
  await signIn(person.page, contact, to, name);
  return person;
}

/** How the site answers a form that it refuses. */
const REFUSED = [409, 422];

const isRedirect = (status: number): boolean => status >= 300 && status < 400;

const exactly = (words: string): RegExp =>
  new RegExp(`^\\s*${words.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')}\\s*$`, 'u');

/** Opens whatever is folded around a form or a field, as a person would before typing. */
async function unfold(inside: Locator): Promise<void> {
  const folded = inside.locator('xpath=ancestor::details[not(@open)]');
  while ((await folded.count()) > 0) await folded.first().locator('summary').first().click();
}

async function fill(form: Locator, name: string, value: string | readonly string[]): Promise<void> {
  const field = form.locator(`[name="${name}"]`);
  await unfold(field.first());
  if (typeof value !== 'string') {
    for (const words of value)
      await form
        .locator('label')
        .filter({ has: form.page().locator(`[name="${name}"]`), hasText: words })
        .locator('input')
        .check();
  } else if ((await field.first().getAttribute('type')) === 'radio') {
    await form.locator(`[name="${name}"][value="${value}"]`).check();
  } else if ((await form.locator(`select[name="${name}"]`).count()) > 0) {
    await field.selectOption(value);
  } else {
    await field.fill(value);
  }
}
