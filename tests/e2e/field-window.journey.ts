import { expect } from '@playwright/test';
import { test } from './alliance-test.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';

test('someone goes into the field, and the team reads which obstacle went away', async ({ alliance, context }) => {
  const ms = new Microsoft365Page(await context.newPage());
  const { page, tab } = ms;
  const save = tab.getByRole('button', { name: 'Save', exact: true });
  const obstacle = tab.getByText('A key that one person had.');

  await test.step('a team that keeps field windows has them on This week', async () => {
    await page.goto(alliance.url);
    await ms.actAs('Giulia Ferri');
    await ms.addTab();
    await tab.getByRole('link', { name: 'Settings' }).click();
    await tab.getByRole('switch', { name: 'Field windows' }).click();
    await save.click();
    await expect(tab.getByText('Saved', { exact: true })).toBeVisible();
    await tab.getByRole('link', { name: 'This week' }).first().click();
    await tab.getByRole('button', { name: 'My window' }).click();
    await expect(tab.getByRole('heading', { level: 1, name: 'My field window' })).toBeVisible();
    await ms.expectAccessibleInEveryTheme('one’s own field window');
  });

  await test.step('one chooses a window and shows the team when it begins', async () => {
    await expect(tab.getByText('Only you see when it is')).toBeVisible();
    await tab.getByLabel('Show my team when it begins').check();
    await expect(tab.getByText('Everyone in Field design sees when it is')).toBeVisible();
    await tab.getByRole('button', { name: 'Choose this window' }).click();
    await expect(tab.getByRole('button', { name: 'Give it up' })).toBeVisible();
  });

  await test.step('one writes a line of what one brought back', async () => {
    await expect(save).toHaveAttribute('aria-disabled', 'true');
    await tab.getByLabel('What I saw').fill('Parcels stand in the hall.');
    await tab.getByLabel('Which obstacle went away').fill('A key that one person had.');
    await page.keyboard.press('Control+Enter');
    await expect(tab.getByRole('button', { name: /^Take back/ })).toBeVisible();
    await ms.expectAccessibleInEveryTheme('one’s own field window with a note');
  });

  await test.step('someone else reads the obstacle and the time, and nothing more', async () => {
    await ms.actAs('Kenji Mori');
    await ms.openTab();
    await expect(obstacle).toBeVisible();
    await expect(tab.getByText('Wednesday at 10:00, 30 minutes')).toBeVisible();
    await tab.getByRole('button', { name: 'My window' }).click();
    await expect(obstacle).toBeVisible();
    await expect(tab.getByText('Parcels stand in the hall.')).toHaveCount(0);
    await tab.getByRole('button', { name: 'Not this time' }).click();
    await expect(tab.getByRole('button', { name: /^Take back/ })).toBeVisible();
  });
});
