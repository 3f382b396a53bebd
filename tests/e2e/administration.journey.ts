import { expect } from '@playwright/test';
import { test } from './alliance-test.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';

test('an administrator sets what holds for everyone, and nobody else gets there', async ({ alliance, context }) => {
  const ms = new Microsoft365Page(await context.newPage());
  const { page, tab } = ms;
  const log = tab.getByRole('region', { name: 'What administrators did' });

  await test.step('whoever has the role finds the way in their own settings', async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(alliance.url);
    await ms.actAs('Amara Okafor');
    await ms.openPersonalApp();
    await tab.getByRole('link', { name: 'Settings' }).click();
    await tab.getByRole('button', { name: 'Open administration' }).click();
    await expect(tab.getByRole('heading', { level: 1, name: 'Administration' })).toBeVisible();
  });

  await test.step('they see which team has the app, and counts that tell of nobody', async () => {
    await expect(tab.getByRole('region', { name: 'Teams with Alliance' }).getByText('Field design')).toBeVisible();
    await expect(tab.getByRole('region', { name: 'In use' }).getByText('4 to 7')).toBeVisible();
    const runs = tab.getByRole('region', { name: 'How it runs' }).getByRole('listitem');
    await expect(runs).toHaveText([
      /^Started when due(fewer than 10|\d+0)$/,
      /^Sent(fewer than 10|\d+0)$/,
      /^Answers of Teams that ask to wait(fewer than 10|\d+0)$/,
      /^Refused for now, tried again(fewer than 10|\d+0)$/,
      /^Left out as too late(fewer than 10|\d+0)$/,
    ]);
    const facts = tab.getByRole('region', { name: 'What Alliance asks for and keeps' });
    await expect(facts.getByRole('listitem')).toHaveText([
      'Calendars.ReadWritePlans focus beside one’s own meetings.',
      'MailboxSettings.ReadKnows one’s own time zone and working hours, for the same.',
      'MailboxItem.ReadWrite.UserPuts prompts into the invite that is open in Outlook.',
    ]);
    await expect(log.getByText('Nothing in the last 90 days.')).toBeVisible();
    await ms.expectAccessibleInEveryTheme('the administrator’s page');
  });

  await test.step('what they set is saved, and in the log', async () => {
    const retention = tab.getByLabel('Keep what teams write in their practices for');
    await expect(retention).toHaveValue('18');
    await retention.selectOption({ label: '24 months' });
    await tab.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(tab.getByText('Saved', { exact: true })).toBeVisible();
    await expect(log.getByText('Keep for 24 months instead of 18 months')).toBeVisible();
    await expect(log.getByText(/, you$/)).toBeVisible();
    await retention.selectOption({ label: '6 months' });
    await expect(tab.getByText('what is older than 6 months is deleted within a month')).toBeVisible();
  });

  await test.step('to keep less is asked twice: what goes, and when', async () => {
    const dialog = tab.getByRole('dialog', { name: 'Keep for 6 months instead of 24 months?' });
    const save = tab.getByRole('button', { name: 'Save', exact: true });
    await save.click();
    await expect(dialog.getByText('more than 6 months ago goes')).toBeVisible();
    await expect(dialog.getByText('Each team is looked through once a month')).toBeVisible();
    await ms.expectAccessibleInEveryTheme('the question whether to keep less');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog).toBeHidden();
    await expect(log.getByText('Keep for 6 months')).toBeHidden();
    await save.click();
    await dialog.getByRole('button', { name: 'Keep for 6 months' }).click();
    await expect(log.getByText('Keep for 6 months instead of 24 months')).toBeVisible();
  });

  await test.step('all of it fits on a small phone', async () => {
    await ms.narrow();
    await ms.expectNarrow();
    await ms.expectAccessible('the administrator’s page at 320 px');
  });

  await test.step('in Italian it says the same, on a small phone, too', async () => {
    const address = new URLSearchParams({
      view: 'teams',
      app: 'personal',
      lang: 'it',
      page: '/settings/administration',
    });
    await page.goto(`${alliance.url}/?${address.toString()}`);
    await expect(tab.getByRole('heading', { level: 1, name: 'Amministrazione' })).toBeVisible();
    await expect(
      tab.getByRole('region', { name: 'Team con Alliance' }).getByText(/^Ha l’app dal \D*\d+ \w+/),
    ).toBeVisible();
    await expect(tab.getByRole('region', { name: 'In uso' }).getByRole('listitem')).toHaveText('PersoneDa 4 a 7');
    await expect(tab.getByLabel('Conserva ciò che i team scrivono nelle loro pratiche per')).toHaveValue('6');
    const done = tab.getByRole('region', { name: 'Che cosa hanno fatto gli amministratori' }).getByRole('listitem');
    await expect(done).toHaveText([
      /^Conservare per 6 mesi invece di 24 mesi.*\d\d:\d\d, tu$/,
      /^Conservare per 24 mesi invece di 18 mesi.*\d\d:\d\d, tu$/,
    ]);
    await expect(tab.getByText('Nessun calendario lo è')).toBeVisible();
    await ms.expectNarrow();
    await ms.expectAccessible('the administrator’s page in Italian at 320 px');
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  await test.step('to anyone else the way is not shown, and its address says who gives the role', async () => {
    const other = new Microsoft365Page(await context.newPage());
    await other.page.goto(alliance.url);
    await other.actAs('Kenji Mori');
    await other.addPersonalApp();
    await other.openTab();
    await other.tab.getByRole('link', { name: 'Settings' }).click();
    await expect(other.tab.getByRole('heading', { level: 1, name: 'Your settings' })).toBeVisible();
    await expect(other.tab.getByRole('button', { name: 'Open administration' })).toBeHidden();
    await other.tab.locator('html').evaluate(() => {
      history.pushState(null, '', '/tab/settings/administration');
    });
    await expect(other.tab.getByRole('heading', { level: 1, name: 'This page is for administrators' })).toBeVisible();
    await expect(other.tab.getByText('Microsoft Entra admin centre')).toBeVisible();
    await expect(other.tab.getByText('Field design')).toBeHidden();
    await other.expectAccessibleInEveryTheme('the administrator’s page for someone else');
  });
});
