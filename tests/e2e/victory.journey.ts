import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import JSZip from 'jszip';
import type { HomeView } from '#contracts/pair-api.ts';
import type { TeamSummary } from '#domain/alliance/team/team-step.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { test } from './alliance-test.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';

const told = {
  problem: 'Invoices waited a week for a signature',
  action: 'One of us signs each morning',
  result: 'Suppliers are happier',
  repeat: 'A quarter of an hour at nine',
};
const measured = 'From seven days to one';

/** The local Microsoft 365 has one team; this one stands in the list of one's teams, and the server does not know it. */
const secondTeam: TeamSummary = {
  teamId: '7d0f1a2b-3c4d-4e5f-8a6b-9c8d7e6f5a4b' as TeamId,
  teamName: 'Field research',
  channelId: '19:field-research@thread.tacv2',
  ...{ stage: 'writing', next: 'write-answers' },
  ...{ version: undefined, checkInOn: undefined, round: undefined },
};

test('a victory is told, measured, kept as slides, posted and repeated', async ({ alliance, context }) => {
  const ms = new Microsoft365Page(await context.newPage());
  const { page, tab, posts } = ms;
  const slide = (number: number) => tab.getByRole('listitem', { name: new RegExp(`^Slide ${number} of 3`) });

  await test.step('a team that keeps the practice has its part on this week', async () => {
    await page.goto(alliance.url);
    await ms.actAs('Giulia Ferri');
    await ms.addTab();
    await tab.getByRole('button', { name: 'Use Europe/Rome' }).click();
    await expect(tab.getByRole('heading', { name: 'Useful victories' })).toBeHidden();
    await tab.getByRole('link', { name: 'Settings' }).click();
    await tab.getByRole('switch', { name: 'Victories' }).click();
    await tab.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(tab.getByText('Saved', { exact: true })).toBeVisible();
    await tab.getByRole('link', { name: 'This week' }).click();
    await expect(tab.getByRole('heading', { name: 'Useful victories' })).toBeVisible();
  });

  await test.step('telling one shows its slides as they come, and asks kindly for a number', async () => {
    await tab.getByRole('button', { name: 'Tell one' }).click();
    await expect(tab.getByRole('heading', { level: 1, name: 'Tell a useful victory' })).toBeVisible();
    await tab.getByLabel('Which problem was there?').fill(told.problem);
    await expect(slide(1)).toContainText(told.problem);
    await tab.getByLabel('What did you do?').fill(told.action);
    await tab.getByLabel('What changed?').fill(told.result);
    const hint = tab.getByText('How much changed?');
    await expect(hint).toBeVisible();
    // Sent too early it names what is still to say, and goes there.
    await tab.getByRole('button', { name: 'Tell the team' }).click();
    await expect(tab.getByText('“What do we repeat tomorrow?” needs another look')).toBeVisible();
    await expect(tab.getByRole('textbox', { name: 'What do we repeat tomorrow?' })).toBeFocused();
    await tab.getByRole('textbox', { name: 'What do we repeat tomorrow?' }).fill(told.repeat);
    await expect(tab.getByText('needs another look')).toBeHidden();
    await ms.expectAccessibleInEveryTheme('a victory while it is told');
    await tab.getByLabel('What changed?').fill(measured);
    await expect(hint).toBeHidden();
    await expect(slide(3)).toContainText(measured);
    await expect(slide(3)).toContainText(told.repeat);
    await page.keyboard.press('Control+Enter');
    await expect(tab.getByRole('heading', { level: 1, name: 'A useful victory' })).toBeVisible();
    await ms.expectAccessibleInEveryTheme('a victory with its slides');
  });

  await test.step('its slides are a file of three', async () => {
    const coming = page.waitForEvent('download');
    await tab.getByRole('button', { name: 'Download slides' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('victory.pptx');
    const file = await JSZip.loadAsync(readFileSync(await download.path()));
    expect(Object.keys(file.files).filter((name) => /^ppt\/slides\/slide\d\.xml$/.test(name))).toHaveLength(3);
    expect(await file.file('ppt/slides/slide3.xml')?.async('string')).toContain(measured);
  });

  await test.step('others read it, promise to repeat it, and cannot change it', async () => {
    await ms.actAs('Kenji Mori');
    await tab.getByRole('button', { name: measured }).click();
    await expect(tab.getByText('From Giulia Ferri')).toBeVisible();
    await expect(tab.getByRole('button', { name: 'Change' })).toHaveCount(0);
    await tab.getByRole('button', { name: 'Promise it' }).click();
    await tab.getByRole('button', { name: 'I promise' }).click();
    await expect(tab.getByText('It is promised')).toBeVisible();
    await tab.getByRole('link', { name: 'This week' }).click();
    await expect(
      tab.getByRole('listitem').filter({ hasText: told.repeat }).filter({ hasText: 'Kenji Mori' }),
    ).toBeVisible();
  });

  await test.step('what is repeated can become a line of the alliance', async () => {
    await tab.getByRole('button', { name: measured }).click();
    await tab.getByRole('button', { name: 'Make it a line of our alliance' }).click();
    await expect(tab.getByRole('heading', { level: 1, name: /Field design/ })).toBeVisible();
  });

  await test.step('its author posts it, and the card follows a change of words', async () => {
    await ms.actAs('Giulia Ferri');
    await tab.getByRole('button', { name: measured }).click();
    await tab.getByRole('button', { name: 'Post in the channel' }).click();
    await expect(tab.getByText('It is in the channel of Field design.')).toBeVisible();
    await tab.getByRole('button', { name: 'Change', exact: true }).click();
    await tab.getByLabel('What did you do?').fill('Two of us sign each morning');
    await tab.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(slide(2)).toContainText('Two of us sign each morning');
    await ms.openPosts();
    const card = posts.filter({ hasText: 'A useful victory' });
    await expect(card).toHaveCount(1);
    await expect(card).toContainText('Done: Two of us sign each morning');
    await card.getByRole('button', { name: 'Tell one too' }).click();
    // Giulia's Teams speaks Italian; what the whole channel reads speaks the team's language.
    await expect(posts.getByLabel('Quale problema c’era?')).toBeVisible();
  });

  await test.step('its author brings it into another team, and reads before who will see it there', async () => {
    await ms.openTab();
    await page.route('**/api/me/alliances', async (route) => {
      const reply = await route.fetch();
      const home = (await reply.json()) as HomeView;
      await route.fulfill({ response: reply, json: { ...home, teams: [...home.teams, secondTeam] } });
    });
    await page.reload();
    await tab.getByRole('button', { name: measured }).click();
    await tab.getByLabel('Bring it to another of your teams').selectOption({ label: secondTeam.teamName });
    await expect(tab.getByText('Everyone in Field research will read it, with your name')).toBeVisible();
    await ms.expectAccessibleInEveryTheme('a victory that is brought elsewhere');
    await tab.getByRole('button', { name: 'Post it there' }).click();
    await expect(tab.getByText('You are not in that team, or it has no Alliance any more.')).toBeVisible();

    const asked: unknown[] = [];
    await page.route('**/bringing', async (route) => {
      asked.push(route.request().postDataJSON());
      // Posted already: the reply is the week, as it would be.
      await route.continue({ url: route.request().url().replace('/bringing', '/post') });
    });
    await tab.getByRole('button', { name: 'Post it there' }).click();
    await expect(
      tab.getByRole('status').filter({ hasText: 'It is in the channel of Field research now.' }),
    ).toBeVisible();
    expect(asked).toEqual([{ teamId: secondTeam.teamId }]);
    await page.unrouteAll({ behavior: 'wait' });
  });

  await test.step('taken back, it is gone from the page and its words from the card', async () => {
    await tab.getByRole('button', { name: 'Take back' }).click();
    await expect(tab.getByText('Where you brought it from here, it goes in the same way.')).toBeVisible();
    await tab.getByRole('button', { name: 'Take it back' }).click();
    await expect(tab.getByRole('heading', { name: 'Useful victories' })).toBeVisible();
    await expect(tab.getByText(measured)).toHaveCount(0);
    await ms.openPosts();
    await expect(posts.filter({ hasText: 'This was taken back' })).toHaveCount(1);
    await expect(posts.filter({ hasText: measured })).toHaveCount(0);
  });
});
