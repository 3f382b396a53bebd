import { expect } from '@playwright/test';
import { test } from './alliance-test.ts';
import { filled, fillBoard } from './filled-board.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';

type App = 'channel' | 'personal';

/** Every page of the practices, in the app in which it stands. */
const screens: readonly (readonly [App, string])[] = [
  ['channel', '/'],
  ['channel', '/week/2026-W01'],
  ['channel', '/shout-outs'],
  ['channel', '/dissents/new'],
  ['channel', `/dissents/${filled.dissent}`],
  ['channel', '/victories/new'],
  ['channel', `/victories/${filled.victory}`],
  ['channel', '/field-window'],
  ['channel', '/four-weeks'],
  ['channel', '/settings'],
  ['channel', '/insights'],
  ['personal', '/'],
  ['personal', '/dissents'],
  ['personal', '/dissents/new'],
  ['personal', `/dissents/${filled.other}/${filled.personalDissent}`],
  ['personal', '/settings'],
];

test('every page of the practices fits a small phone, in both languages and every theme', async ({
  alliance,
  page,
}) => {
  const ms = new Microsoft365Page(page);
  const { tab } = ms;
  await page.goto(alliance.url);
  await ms.actAs('Amara Okafor');
  await ms.addTab();
  await ms.show('Teams');
  await fillBoard(alliance.url);
  await ms.narrow();
  const person = new URL(page.url()).searchParams.get('person') ?? '';
  const open = async (app: App, path: string, lang: 'en' | 'it'): Promise<void> => {
    const address = new URLSearchParams({ view: 'teams', app, [app]: 'alliance', lang, person, page: path });
    await page.goto(`${alliance.url}/?${address.toString()}`);
    await ms.expectLoaded();
  };

  for (const [app, path] of screens) {
    await test.step(`${path}, ${app}`, async () => {
      // Italian takes more room; what colours do they do in any language.
      await open(app, path, 'it');
      await expect(tab.getByRole('heading', { level: 1 })).toHaveCount(1);
      await ms.expectNarrow();
      await ms.expectAccessible(`${path} in Italian`);
      await open(app, path, 'en');
      await ms.expectNarrow();
      await ms.expectAccessibleInEveryTheme(path);
    });
  }

  await test.step('what opens in place takes the focus, and fits', async () => {
    await open('channel', '/', 'en');
    const opener = tab.getByRole('button', { name: 'Promise', exact: true });
    await opener.click();
    await expect(tab.getByRole('textbox').first()).toBeFocused();
    await ms.expectNarrow();
    await ms.expectAccessible('a promise while it is written');
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
  });

  await test.step('a dissent while it is raised, and while it is decided', async () => {
    await open('channel', '/dissents/new', 'en');
    await tab.getByRole('radio', { name: 'How we work' }).check();
    await expect(tab.getByLabel('What happened?')).toBeVisible();
    await ms.expectNarrow();
    await ms.expectAccessible('a dissent while it is raised');
    await open('channel', `/dissents/${filled.dissent}`, 'en');
    await tab.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await expect(tab.getByRole('textbox').first()).toBeFocused();
    await ms.expectNarrow();
    await ms.expectAccessible('a dissent while it is withdrawn');
  });
});
