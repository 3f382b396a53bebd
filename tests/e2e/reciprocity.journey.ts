import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { test } from './alliance-test.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';

const plan = 'Kenji reads the pilot plan with me by Thursday';
const slides = 'I can proofread slides on Wednesday';

test('a team says what it needs and offers, and keeps its promises', async ({ alliance, context }) => {
  const ms = new Microsoft365Page(await context.newPage());
  const { page, tab, posts } = ms;
  const row = (text: string): Locator => tab.getByRole('listitem').filter({ hasText: text });
  const post = (title: string): Locator => posts.filter({ hasText: title });

  await test.step('someone writes a need, and what it leaves open is pointed out kindly', async () => {
    await page.goto(alliance.url);
    await ms.actAs('Giulia Ferri');
    await ms.addTab();
    await tab.getByRole('button', { name: 'Use Europe/Rome' }).click();
    await ms.actAs('Amara Okafor');
    await tab.getByRole('button', { name: 'Add mine' }).click();
    await expect(tab.getByRole('radio', { name: 'something I need' })).toBeFocused();
    const text = tab.getByLabel('In the next seven days I need');
    await text.fill('I need some help soon');
    const hint = tab.getByText('It is easier to say yes when it names');
    await expect(hint).toHaveText('It is easier to say yes when it names a person, one thing and a day.');
    await ms.expectAccessibleInEveryTheme('a need while it is written');
    await text.fill(plan);
    await expect(hint).toBeHidden();
    await page.keyboard.press('Control+Enter');
    await expect(row(plan)).toContainText('Amara Okafor');
    await expect(row(plan).getByRole('button', { name: `I can: ${plan}` })).toBeHidden();
  });

  await test.step('of two who take it at once one gets it, and the other is told', async () => {
    const other = new Microsoft365Page(await context.newPage());
    await other.page.goto(alliance.url);
    await other.actAs('Giulia Ferri');
    await other.openTab();
    await other.tab.getByRole('button', { name: `I can: ${plan}` }).click();
    await expect(other.tab.getByLabel('I do it by')).toBeFocused();

    await ms.actAs('Kenji Mori');
    await tab.getByRole('button', { name: `I can: ${plan}` }).click();
    await tab.getByRole('button', { name: 'I promise' }).click();
    await expect(row(plan).filter({ hasText: 'Kenji Mori takes it' })).toBeVisible();

    await other.tab.getByRole('button', { name: 'I promise' }).click();
    await expect(other.tab.getByText('Someone was quicker')).toBeVisible();
    await expect(other.tab.getByText('Kenji Mori takes it')).toBeVisible();
    await other.page.close();
  });

  await test.step('what is handed back is free again, with the word for it', async () => {
    await tab.getByRole('button', { name: `More: ${plan}` }).click();
    await tab.getByRole('menuitem', { name: 'Hand back' }).click();
    await tab.getByLabel('A word why').fill('I am at the clinic all week');
    await tab.getByRole('button', { name: 'Hand back', exact: true }).click();
    await expect(tab.getByText('Kenji Mori handed it back: I am at the clinic all week')).toBeVisible();
    await ms.actAs('Giulia Ferri');
    await tab.getByRole('button', { name: `I can: ${plan}` }).click();
    await tab.getByRole('button', { name: 'I promise' }).click();
    await expect(tab.getByText('Giulia Ferri takes it')).toBeVisible();
    await ms.expectAccessibleInEveryTheme('a week with a promise');
  });

  await test.step('on Monday the card asks everyone, takes an offer and shows it', async () => {
    await ms.actAs('Kenji Mori');
    await ms.openPosts();
    await ms.moveClock('Next Monday, 9:00');
    const card = post('What do you need, what can you offer?');
    await card.getByRole('button', { name: 'Add mine' }).click();
    await card.getByLabel('This is').selectOption({ label: 'something I can offer' });
    await card.getByLabel('In the next seven days').fill(slides);
    await card.getByRole('button', { name: 'Show it to the team' }).click();
    await expect(card.getByText(`Kenji Mori offers: ${slides}`)).toBeVisible();
  });

  await test.step('someone takes it up from the card, with a day', async () => {
    await ms.actAs('Amara Okafor');
    const card = posts.last();
    await card.getByRole('button', { name: 'I can' }).click();
    await card.getByRole('button', { name: 'I promise' }).click();
    await expect(card.getByRole('button', { name: 'I can' })).toBeHidden();
    await ms.openTab();
    await expect(row(slides).filter({ hasText: 'Kenji Mori to Amara Okafor' })).toBeVisible();
  });

  await test.step('on Friday every promise is read again: kept, or to fix', async () => {
    await ms.openPosts();
    await ms.moveClock('Next Friday, 15:00');
    const card = posts
      .filter({ hasText: 'promises are open' })
      .or(posts.filter({ hasText: 'Read again' }))
      .last();
    await expect(card).toBeVisible();
    await ms.openTab();
    await row(plan)
      .getByRole('button', { name: `Kept: ${plan}` })
      .click();
    await expect(row(plan).getByRole('button', { name: `Open again: ${plan}` })).toBeVisible();
    await row(slides)
      .getByRole('button', { name: `To fix: ${slides}` })
      .click();
    await tab.getByLabel('How will it be fixed?').fill('An hour on Tuesday morning');
    await tab.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(row(slides).filter({ hasText: 'To fix: An hour on Tuesday morning' })).toBeVisible();
  });

  await test.step('what was carried over once is asked about: keep on, or let go', async () => {
    await ms.moveClock('Next Friday, 15:00');
    const promise = row(slides).filter({ hasText: 'Carried over already. Keep on, or let go?' });
    await expect(promise).toBeVisible();
    await promise.getByRole('button', { name: `More: ${slides}` }).click();
    await tab.getByRole('menuitem', { name: 'Let go' }).click();
    await expect(row(slides).getByText('Let go', { exact: true })).toBeVisible();
  });

  await test.step('what is typed to the bot is shown once more before the team reads it', async () => {
    await ms.openPosts();
    await page.getByLabel('Write to Alliance').first().fill('offer an hour on Monday');
    await page.keyboard.press('Enter');
    const draft = post('Shall I show this to the team?').last();
    await draft.getByRole('button', { name: 'Show it to the team' }).click();
    await expect(posts.filter({ hasText: 'Your team can read it' })).toBeVisible();
    await ms.openTab();
    await expect(row('an hour on Monday')).toContainText('Amara Okafor');
  });
});
