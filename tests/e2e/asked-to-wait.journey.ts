import { expect } from '@playwright/test';
import { test } from './alliance-test.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';

const read = 'My own opinion first';

const said = {
  en: {
    page: 'A lot is asked of Alliance just now. Nothing is lost. Try again in 7 seconds.',
    field: 'A lot is asked of Alliance just now. Your text is here. We’ll save it in 7 seconds.',
    saved: /^Saved \d+:\d\d/,
    again: 'Try again',
  },
  it: {
    page: 'In questo momento Alliance riceve molte richieste. Non si è perso niente. Riprova tra 7 secondi.',
    field: 'In questo momento Alliance riceve molte richieste. Il tuo testo è qui. Lo salviamo tra 7 secondi.',
    saved: /^Salvato alle \d+:\d\d/,
    again: 'Riprova',
  },
} as const;

test.use({ flags: ['--fresh', '--sample'] });

for (const language of ['en', 'it'] as const) {
  test(`too much at once is said with when to go on, and what was typed is saved then (${language})`, async ({
    alliance,
    page,
  }) => {
    const { tab } = new Microsoft365Page(page);
    const words = said[language];
    const turnAway = (): Promise<unknown> =>
      page.route('**/api/**', (route) =>
        route.fulfill({
          status: 429,
          headers: { 'retry-after': '7' },
          contentType: 'application/problem+json',
          body: JSON.stringify({ status: 429, title: 'Too many requests', code: 'too-many-requests' }),
        }),
      );

    await test.step('a page that cannot be read says so at once, and comes when it is asked again', async () => {
      await turnAway();
      const address = new URLSearchParams({ view: 'teams', app: 'personal', lang: language, page: '/alliances' });
      await page.goto(`${alliance.url}/?${address.toString()}`);
      await expect(tab.getByText(words.page)).toBeVisible();
      await expect(tab.getByText('Too many requests')).toHaveCount(0);
      await page.unroute('**/api/**');
      await tab.getByRole('button', { name: words.again }).click();
      await expect(tab.getByText(words.page)).toHaveCount(0);
    });

    await test.step('a text that cannot be saved stays, and is saved by itself after that time', async () => {
      await tab.getByRole('link', { name: /^Giulia Ferri/ }).click();
      const note = tab.getByRole('textbox').last();
      await note.fill(read);
      await expect(tab.getByText(words.saved)).toBeVisible();
      await turnAway();
      await note.fill(`${read}, then hers.`);
      await expect(tab.getByText(words.field)).toBeVisible();
      await page.unroute('**/api/**');
      await expect(tab.getByText(words.saved)).toBeVisible();
      await expect(note).toHaveValue(`${read}, then hers.`);
      await page.reload();
      await tab.getByRole('link', { name: /^Giulia Ferri/ }).click();
      await expect(tab.getByRole('textbox').last()).toHaveValue(`${read}, then hers.`);
    });
  });
}
