import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { LocalSession } from '#local/session.ts';
import { startLocalAlliance } from '../support/local-alliance.ts';
import type { LocalAlliance } from '../support/local-alliance.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';
import type { Theme } from './microsoft-365-page.ts';
import { TeamTab } from './team-tab.ts';

/** Draws what the README and docs show, from the sample team: `npm run pictures`. */
let alliance: LocalAlliance;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  alliance = await startLocalAlliance('--fresh', '--sample');
});
test.afterAll(() => alliance.stop());

const keep = async (page: Page, name: string): Promise<void> => {
  // Long enough for a theme or a frame to settle; nothing on these pages moves afterwards.
  await page.waitForTimeout(800);
  await page.screenshot({ path: `docs/pictures/${name}.png` });
};

/** How the page's address names a theme. */
const addressOf = { Light: 'default', Dark: 'dark', 'High contrast': 'contrast' } as const;
const nameOf = (theme: Theme): string => theme.toLowerCase().replace(' ', '-');

const openSampleTab = async (page: Page, theme: Theme, language: 'en' | 'it'): Promise<Microsoft365Page> => {
  const ms = new Microsoft365Page(page);
  await page.goto(
    `${alliance.url}/?view=teams&channel=alliance&lang=${language}&theme=${addressOf[theme]}&page=/alliance`,
  );
  await expect(ms.tab.getByRole('heading', { level: 1 })).toBeVisible();
  return ms;
};

const openInvite = async (ms: Microsoft365Page): Promise<void> => {
  await ms.page.getByRole('button', { name: 'Week after' }).click();
  await ms.page.getByRole('button', { name: /^Amara and Giulia/ }).click();
  await expect(ms.pane.getByRole('region', { name: 'Giulia Ferri and you' }).getByRole('listitem')).toHaveCount(1);
  await ms.pane.getByRole('button', { name: 'Put into the invite' }).click();
  await expect(ms.pane.getByText('3 prompts are in the invite.')).toBeVisible();
};

test('overview: the tab, and the pane beside a 1-1', async ({ page }) => {
  await page.setViewportSize({ width: 1760, height: 1000 });
  await page.goto(`${alliance.url}/?view=both&channel=alliance&page=/alliance`);
  const ms = new Microsoft365Page(page);
  await openInvite(ms);
  await keep(page, 'overview');
});

for (const [theme, language, width, height] of [
  ['Light', 'en', 1280, 900],
  ['Dark', 'it', 1280, 900],
  ['High contrast', 'en', 768, 900],
  ['Light', 'it', 400, 800],
] as const satisfies readonly (readonly [Theme, 'en' | 'it', number, number])[]) {
  test(`the tab in ${theme}, ${language}, ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openSampleTab(page, theme, language);
    await keep(page, `tab-${nameOf(theme)}-${width}-${language}`);
  });
}

test('the posts of the bot', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${alliance.url}/?view=teams&channel=posts`);
  await expect(new Microsoft365Page(page).posts.first()).toBeVisible();
  await keep(page, 'posts-light-1280-en');
});

for (const theme of ['Light', 'Dark'] as const) {
  test(`the pane and a protected day in ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${alliance.url}/?view=outlook`);
    const ms = new Microsoft365Page(page);
    await ms.theme(theme);
    await openInvite(ms);
    await keep(page, `pane-prompts-${nameOf(theme)}`);
    await ms.pane.getByRole('button', { name: 'Protect focus beside it' }).click();
    await ms.pane.getByRole('checkbox', { name: /weekly field window/ }).check();
    await keep(page, `pane-focus-${nameOf(theme)}`);
  });
}

for (const [theme, language, width] of [
  ['Light', 'en', 1280],
  ['Dark', 'it', 1280],
  ['High contrast', 'it', 400],
] as const satisfies readonly (readonly [Theme, 'en' | 'it', number])[]) {
  test(`an alliance between two in ${theme}, ${language}, ${width} px`, async ({ page }) => {
    const look = `${nameOf(theme)}-${width}-${language}`;
    await page.setViewportSize({ width, height: 900 });
    await page.goto(
      `${alliance.url}/?view=teams&app=personal&lang=${language}&theme=${addressOf[theme]}&page=/alliances`,
    );
    const { tab } = new Microsoft365Page(page);
    await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
    await keep(page, `home-${look}`);
    await tab.getByRole('link', { name: /^Giulia Ferri/ }).click();
    await expect(tab.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await keep(page, `pair-${look}`);
    for (const part of ['openness', 'agreement', 'check-in'] as const) {
      const overview = page.url();
      await tab.locator(`a[href$="/${part}"]`).first().click();
      await expect(tab.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await keep(page, `pair-${part}-${look}`);
      await page.goto(overview);
      await tab.getByRole('link', { name: /^Giulia Ferri/ }).click();
      await expect(tab.getByRole('heading', { level: 2 }).first()).toBeVisible();
    }
  });
}

const looks = [
  ['Light', 'en'],
  ['Dark', 'it'],
] as const satisfies readonly (readonly [Theme, 'en' | 'it'])[];

/** Opens a page of the team's tab as someone who has not committed yet, and keeps a picture of it. */
const keepTeamPage = async (page: Page, name: string, path: string, height: number): Promise<void> => {
  await page.setViewportSize({ width: 1280, height });
  const session = (await (await page.request.get(`${alliance.url}/local/session`)).json()) as LocalSession;
  const person = session.people.find((one) => one.name === 'Kenji Mori')?.id ?? '';
  for (const [theme, language] of looks) {
    const shown = { view: 'teams', channel: 'alliance', lang: language, theme: addressOf[theme], person, page: path };
    await page.goto(`${alliance.url}/?${new URLSearchParams(shown).toString()}`);
    await expect(new Microsoft365Page(page).tab.getByRole('region').first()).toBeVisible();
    await keep(page, `${name}-${nameOf(theme)}-1280-${language}`);
  }
};

// High enough for an objection, and for the trend.
for (const [name, path, height] of [
  ['team-lines', '/edit', 1500],
  ['team-positions', '/alliance', 1800],
  ['team-check-in', '/check-in', 1250],
] as const) {
  test(`the team: ${name}`, async ({ page }) => {
    await keepTeamPage(page, name, path, height);
  });
}

// Last: the sample's second version has come into force afterwards.
test('the team: its agreement in force', async ({ page }) => {
  const ms = await openSampleTab(page, 'Light', 'en');
  const team = new TeamTab(ms);
  await ms.actAs('Lukas Brandt');
  await ms.tab.getByRole('button', { name: 'Withdraw: support' }).click();
  for (const name of ['Lukas Brandt', 'Kenji Mori', 'Priya Nair'] as const) {
    await ms.actAs(name);
    await expect(team.commitButton).toBeEnabled();
    await team.commit();
  }
  await keepTeamPage(page, 'team-in-force', '/alliance', 1500);
});
