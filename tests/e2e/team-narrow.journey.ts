import { expect } from '@playwright/test';
import { test } from './alliance-test.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';

test.use({ flags: ['--fresh', '--sample'] });

test('every page of a team fits into 320 px, in both languages', async ({ alliance, page }) => {
  const ms = new Microsoft365Page(page);
  await page.goto(`${alliance.url}/?view=teams&channel=alliance`);
  await ms.actAs('Kenji Mori');
  await expect(ms.tab.getByRole('region').first()).toBeVisible();
  await ms.narrow();
  const person = new URL(page.url()).searchParams.get('person') ?? '';

  for (const language of ['en', 'it'] as const) {
    for (const path of ['/', '/alliance', '/edit', '/check-in'] as const) {
      await test.step(`${path} in ${language}`, async () => {
        const address = new URLSearchParams({ view: 'teams', channel: 'alliance', lang: language, person, page: path });
        await page.goto(`${alliance.url}/?${address.toString()}`);
        await ms.expectLoaded();
        await ms.expectNarrow();
        await ms.expectAccessible(`${path} at 320 px in ${language}`);
      });
    }
  }

  await test.step('the menu of a note, and an objection', async () => {
    await page.goto(`${alliance.url}/?view=teams&channel=alliance&lang=en&person=${person}&page=/edit`);
    await ms.tab
      .getByRole('button', { name: /^Put with…/ })
      .first()
      .click();
    await expect(ms.tab.getByRole('menu')).toBeVisible();
    await ms.expectNarrow();
    await page.goto(`${alliance.url}/?view=teams&channel=alliance&lang=en&person=${person}&page=/alliance`);
    await ms.tab.getByRole('radio', { name: 'Object' }).first().check();
    await expect(ms.tab.getByLabel('What would make it workable?')).toBeVisible();
    await ms.expectNarrow();
    await ms.expectAccessible('an objection at 320 px');
  });
});
