import { expect } from '@playwright/test';
import { test } from './alliance-test.ts';
import { openAlly } from './ally.ts';
import { holdReads } from './hold-reads.ts';

test.use({ flags: ['--fresh', '--sample'] });

test('of two who set the rhythm at once, neither sets over the other unseen', async ({ alliance, browser }) => {
  const amara = await openAlly(browser, alliance.url, 'Amara Okafor', 'Giulia Ferri');
  const giulia = await openAlly(browser, alliance.url, 'Giulia Ferri', 'Amara Okafor');
  const [hers, other] = [amara.ms, giulia.ms];
  const weeks = hers.tab.getByLabel('Weeks between check-ins');
  const save = hers.tab.getByRole('button', { name: 'Save the rhythm' });
  await amara.openPart(/^Rhythm/);
  await giulia.openPart(/^Rhythm/);

  // What she sees stays as it is until she has saved.
  const lookAgain = await holdReads(hers.page, '**/api/alliances/*');
  await weeks.fill('2');
  await other.tab.getByLabel('Weeks between check-ins').fill('3');
  await other.tab.getByRole('button', { name: 'Save the rhythm' }).click();
  await expect(other.tab.getByRole('button', { name: 'Save the rhythm' })).toHaveAttribute('aria-disabled', 'true');

  await save.click();
  await expect(hers.tab.getByText(/^The rhythm was changed meanwhile\./)).toBeVisible();
  lookAgain();
  await expect(hers.tab.getByText('Set now: 3.')).toBeVisible();
  await expect(weeks).toHaveValue('2');
  await hers.expectAccessibleInEveryTheme('a rhythm that the other has set meanwhile');

  await save.click();
  await expect(hers.tab.getByText(/^The rhythm was changed meanwhile\./)).toHaveCount(0);
  await giulia.openPart(/^Rhythm/);
  await expect(other.tab.getByLabel('Weeks between check-ins')).toHaveValue('2');
});
