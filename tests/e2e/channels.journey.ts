import { expect } from '@playwright/test';
import type { LocalSession } from '#local/session.ts';
import { test } from './alliance-test.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';
import { TeamTab } from './team-tab.ts';

test.use({ flags: ['--fresh', '--sample'] });

test('in a private or a shared channel the product says what works, and nothing breaks', async ({ alliance, page }) => {
  const ms = new Microsoft365Page(page);
  const rail = page.getByRole('navigation', { name: 'Teams and channels' });
  const settings = page.frameLocator('iframe[title="Settings of the Alliance tab"]');
  await page.goto(`${alliance.url}/?view=teams`);

  for (const [channel, title] of [
    ['Leads', 'This is a private channel'],
    ['Studio x Clients', 'This is a shared channel'],
  ] as const) {
    await test.step(`${channel}: the tab cannot be added, and the page says why`, async () => {
      await ms.openChannel(channel);
      await page.getByRole('button', { name: 'Add the Alliance tab' }).click();
      await expect(settings.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(settings.getByText('Open a standard channel of the team')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
      await ms.expectAccessibleInEveryTheme(`the configuration page in ${channel}`);
      await page.getByRole('button', { name: 'Cancel' }).click();
    });
  }

  await test.step('who is not in a private channel does not see it; who is not in the team sees the shared one', async () => {
    await ms.actAs('Kenji Mori');
    await expect(rail.getByRole('button', { name: 'Leads' })).toHaveCount(0);
    await ms.actAs('Noor Haddad');
    await expect(rail.getByRole('button', { name: 'General' })).toHaveCount(0);
    await expect(rail.getByRole('button', { name: /^Studio x Clients/ })).toBeVisible();
  });

  await test.step('a tab that stands in a shared channel from before opens for the team alone', async () => {
    const session = (await (await page.request.get(`${alliance.url}/local/session`)).json()) as LocalSession;
    const shared = session.team.channels.find(({ type }) => type === 'shared');
    const moved = { ...session.tab, channelId: shared?.id };
    await page.request.put(`${alliance.url}/local/teams/tab`, { data: moved });
    await ms.openTab();
    await expect(ms.tab.getByText('This page is for members of its team')).toBeVisible();
    await expect(ms.tab.getByText(/^This channel is shared with people from outside/)).toBeVisible();
    await ms.expectAccessibleInEveryTheme('the tab for people from outside');
    await ms.actAs('Giulia Ferri');
    await new TeamTab(ms).openAlliance();
    await expect(ms.tab.getByRole('region', { name: 'Who has committed' })).toBeVisible();
  });
});
