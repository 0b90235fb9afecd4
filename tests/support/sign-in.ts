import type { Page } from 'playwright-core';

/**
 * Signs in on a page as a person would, without JavaScript: contact, code from the outbox page, code. Ends at `to`.
 * A person who comes for the first time is asked for a name and gives `name`.
 */
export async function signIn(page: Page, contact: string, to: string, name = 'Orang Baru'): Promise<void> {
  await page.goto(`/masuk?ke=${encodeURIComponent(to)}`);
  await page.fill('input[name="contact"]', contact);
  await page
    .locator('form', { has: page.locator('input[name="contact"]') })
    .locator('button')
    .first()
    .click();
  await page.waitForURL(/\/masuk\/kode/);
  await page.fill('input[name="code"]', await codeFor(page, contact));
  await page
    .locator('form', { has: page.locator('input[name="code"]') })
    .locator('button')
    .first()
    .click();
  await page.waitForURL((url) => !url.pathname.startsWith('/masuk/kode'));
  if (new URL(page.url()).pathname === '/masuk/nama') {
    await page.fill('input[name="name"]', name);
    await page
      .locator('form', { has: page.locator('input[name="name"]') })
      .locator('button')
      .first()
      .click();
    await page.waitForURL((url) => !url.pathname.startsWith('/masuk'));
  }
}

/** The newest code that the outbox shows for a contact. */
async function codeFor(page: Page, contact: string): Promise<string> {
  const outbox = await page.context().newPage();
  try {
    await outbox.goto('/kotak-keluar');
    const row = outbox.locator('tr', { hasText: contact }).first();
    const code = /\b(\d{6})\b/.exec(await row.innerText())?.[1];
    if (!code) throw new Error(`the outbox shows no code for ${contact}`);
    return code;
  } finally {
    await outbox.close();
  }
}
