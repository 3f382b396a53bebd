import { expect } from '@playwright/test';
import { test } from './alliance-test.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';

test.use({ flags: ['--fresh', '--sample'] });

test('every screen fits into 320 px, in both languages', async ({ alliance, page }) => {
  const ms = new Microsoft365Page(page);
  await page.goto(`${alliance.url}/?view=teams&app=personal&page=/alliances`);
  await ms.tab.getByRole('link', { name: /^Giulia Ferri/ }).click();
  await expect(ms.tab.getByRole('heading', { level: 1, name: 'Giulia Ferri and you' })).toBeVisible();
  const overview = await ms.tab.locator('body').evaluate(() => window.location.pathname.replace('/tab', ''));
  await ms.narrow();

  for (const language of ['en', 'it'] as const) {
    for (const part of ['', '/openness', '/prompts', '/agreement', '/check-in', '/rhythm']) {
      await test.step(`${part === '' ? 'the overview' : part} in ${language}`, async () => {
        const address = new URLSearchParams({ view: 'teams', app: 'personal', lang: language, page: overview + part });
        await page.goto(`${alliance.url}/?${address.toString()}`);
        await expect(ms.tab.getByRole('heading', { level: 2 }).first()).toBeVisible();
        await ms.expectLoaded();
        await ms.expectNarrow();
        await ms.expectAccessible(`${part} at 320 px in ${language}`);
      });
    }
  }

  await test.step('one press leaves a text, saves it and closes it', async () => {
    const address = new URLSearchParams({ view: 'teams', app: 'personal', lang: 'it', page: `${overview}/agreement` });
    await page.goto(`${alliance.url}/?${address.toString()}`);
    await ms.tab.getByRole('button', { name: 'Modifica: Candid, light, on time.' }).click();
    await ms.tab.getByLabel('Riga', { exact: true }).fill('Candid, light, early.');
    await ms.tab.getByRole('button', { name: 'Fatto' }).click();
    await expect(ms.tab.getByRole('button', { name: 'Modifica: Candid, light, early.' })).toBeFocused();
  });
});

test('a finger finds every button, and no word on one is broken', async ({ alliance, browser }) => {
  const context = await browser.newContext({ viewport: { width: 338, height: 800 }, hasTouch: true, isMobile: true });
  const ms = new Microsoft365Page(await context.newPage());
  await ms.page.goto(`${alliance.url}/?view=teams&app=personal&lang=it&page=/alliances`);
  await ms.tab.getByRole('link', { name: /^Giulia Ferri/ }).tap();
  await expect(ms.tab.getByRole('heading', { level: 1, name: 'Giulia Ferri e tu' })).toBeVisible();
  const overview = await ms.tab.locator('body').evaluate(() => window.location.pathname.replace('/tab', ''));
  for (const part of ['', '/prompts', '/agreement', '/check-in', '/rhythm']) {
    await test.step(part === '' ? 'the overview' : part, async () => {
      const address = new URLSearchParams({ view: 'teams', app: 'personal', lang: 'it', page: overview + part });
      await ms.page.goto(`${alliance.url}/?${address.toString()}`);
      await expect(ms.tab.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await ms.expectLoaded();
      const buttons = await ms.tab.getByRole('button').evaluateAll((all) =>
        all.map((one) => ({
          name: one.textContent,
          height: one.getBoundingClientRect().height,
          // A broken word stands on two lines: its letters are not all at one height.
          lines: new Set(
            [...one.childNodes]
              .filter((node) => node.nodeType === Node.TEXT_NODE && !/\s/.test(node.textContent ?? ''))
              .flatMap((node) => {
                const range = document.createRange();
                range.selectNodeContents(node);
                return [...range.getClientRects()].map(({ top }) => top);
              }),
          ).size,
        })),
      );
      expect(buttons.length).toBeGreaterThan(0);
      expect.soft(buttons.filter(({ height }) => height < 44)).toEqual([]);
      expect.soft(buttons.filter(({ lines }) => lines > 1)).toEqual([]);
    });
  }
  await context.close();
});
