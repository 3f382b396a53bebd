import { expect } from '@playwright/test';
import { test } from './alliance-test.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';

test('a team sets its week, and has its posts when their times come', async ({ alliance, context }) => {
  const ms = new Microsoft365Page(await context.newPage());
  const { page, tab, posts } = ms;
  const save = tab.getByRole('button', { name: 'Save', exact: true });
  const saved = tab.getByText('Saved', { exact: true });

  await test.step('whoever comes first says on whose clock the week runs', async () => {
    await page.goto(alliance.url);
    await ms.actAs('Giulia Ferri');
    await ms.addTab();
    await expect(tab.getByRole('heading', { name: 'Your team’s clock: Europe/Rome?' })).toBeVisible();
    await ms.expectAccessibleInEveryTheme('this week with the offer of a clock');
    await tab.getByRole('button', { name: 'Use Europe/Rome' }).click();
    await expect(tab.getByRole('heading', { name: 'Your team’s clock: Europe/Rome?' })).toBeHidden();
  });

  await test.step('anyone of the team sets what it keeps, with the keyboard alone', async () => {
    await tab.getByRole('link', { name: 'Settings' }).click();
    await expect(tab.getByRole('heading', { level: 1, name: 'Settings of Field design' })).toBeVisible();
    await expect(tab.getByLabel('Time zone')).toHaveValue('Europe/Rome');
    await ms.expectAccessibleInEveryTheme('the settings of a team');
    await expect(save).toHaveAttribute('aria-disabled', 'true');
    await tab.getByRole('switch', { name: 'Dissent' }).focus();
    await page.keyboard.press('Space');
    const shoutOuts = tab.getByRole('group', { name: 'Shout-outs, and promises read again' });
    await shoutOuts.getByLabel('Day').selectOption({ label: 'Monday' });
    await expect(tab.getByText('On the same day, they share one post at 15:00.')).toBeVisible();
    await shoutOuts.getByLabel('Day').selectOption({ label: 'Friday' });
    await expect(tab.getByText('On the same day')).toBeHidden();
    await save.focus();
    await page.keyboard.press('Enter');
    await expect(saved).toBeVisible();
  });

  await test.step('two who set at once do not overwrite each other', async () => {
    const other = new Microsoft365Page(await context.newPage());
    await other.page.goto(alliance.url);
    await other.actAs('Kenji Mori');
    await other.openTab();
    await other.tab.getByRole('link', { name: 'Settings' }).click();
    await other.tab.getByRole('switch', { name: 'Victories' }).click();
    await other.tab.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(other.tab.getByText('Saved', { exact: true })).toBeVisible();
    await other.page.close();
    await tab.getByRole('radio', { name: 'Italian' }).check();
    await save.click();
    await expect(saved.or(tab.getByText('This was changed elsewhere'))).toBeVisible();
    if (await save.isEnabled()) await save.click();
    await expect(saved).toBeVisible();
    await expect(tab.getByRole('switch', { name: 'Victories' })).toBeChecked();
    await tab.getByRole('radio', { name: 'English' }).check();
    await expect(saved).toBeHidden();
    await save.click();
    await expect(saved).toBeVisible();
  });

  await test.step('the posts come when their times have come, each once', async () => {
    await ms.openPosts();
    await expect(posts).toHaveCount(1);
    await ms.moveClock('Next Monday, 9:00');
    await expect(posts.filter({ hasText: 'What do you need, what can you offer?' })).toHaveCount(1);
    await ms.moveClock('Next Friday, 15:00');
    await expect(posts.filter({ hasText: 'Shout-outs of the week' })).toHaveCount(1);
    await expect(posts).toHaveCount(3);
    await ms.expectAccessibleInEveryTheme('the posts of a week');
  });

  await test.step('everyone says for themselves how they are reached', async () => {
    await ms.openPersonalApp();
    await tab.getByRole('link', { name: 'Settings' }).click();
    await expect(tab.getByRole('heading', { level: 1, name: 'Your settings' })).toBeVisible();
    await ms.expectAccessibleInEveryTheme('one’s own settings');
    await tab.getByRole('radio', { name: 'In the morning, all in one' }).check();
    await tab.getByLabel('From').fill('20:30');
    await tab.getByRole('radio', { name: 'Keep it between us' }).check();
    await save.click();
    await expect(saved).toBeVisible();
    await page.reload();
    await ms.openPersonalApp();
    await tab.getByRole('link', { name: 'Settings' }).click();
    await expect(tab.getByRole('radio', { name: 'In the morning, all in one' })).toBeChecked();
    await expect(tab.getByLabel('From')).toHaveValue('20:30');
    await expect(tab.getByRole('radio', { name: 'Keep it between us' })).toBeChecked();
  });
});
