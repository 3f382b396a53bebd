import { expect } from '@playwright/test';
import { test } from './alliance-test.ts';
import { openAlly } from './ally.ts';

test.use({ practices: 'none' });

const why = 'Our work meets every week, and I would like it to go well on purpose.';

test('a colleague without the app decides after opening the link, and a no stays with them', async ({
  alliance,
  browser,
}) => {
  const amara = await openAlly(browser, alliance.url, 'Amara Okafor', 'Kenji Mori');
  const kenji = await openAlly(browser, alliance.url, 'Kenji Mori', 'Amara Okafor');
  const [hers, his] = [amara.ms, kenji.ms];

  const link = await test.step('the inviter gets a text with a link to send', async () => {
    await amara.openHome();
    await hers.tab.getByRole('button', { name: 'Invite a colleague' }).click();
    await hers.tab.getByRole('button', { name: 'Choose a colleague' }).click();
    await hers.choosePerson('Kenji Mori');
    await hers.tab.getByLabel('Why would you like this alliance?').fill(why);
    await hers.tab.getByRole('button', { name: 'Send the invitation' }).click();
    const text = hers.tab.getByRole('textbox', { name: 'Text for Kenji Mori' });
    await expect(text).toHaveValue(/https?:\S+/);
    return /https?:\S+/.exec(await text.inputValue())?.[0] ?? '';
  });

  await test.step('whoever opens it adds the app first, and stands before the invitation', async () => {
    await his.page.goto(link);
    await his.actAs('Kenji Mori');
    await his.expectAccessibleInEveryTheme('the app to be added');
    await his.page.getByRole('button', { name: 'Add Alliance for yourself' }).click();
    await expect(his.tab.getByText(why)).toBeVisible();
    await his.openChat();
    await expect(his.posts.filter({ hasText: 'Hello, this is Alliance' })).toHaveCount(1);
    await expect(his.posts.filter({ hasText: 'An invitation to an alliance' })).toContainText(why);
  });

  await test.step('a no is asked twice, and the inviter never learns of it', async () => {
    await his.page.goBack();
    await his.tab.getByRole('button', { name: 'No, thank you' }).click();
    await his.expectAccessibleInEveryTheme('the question before a no');
    await his.tab.getByRole('dialog').getByRole('button', { name: 'No, thank you' }).click();
    await expect(his.tab.getByText(/^You said no, thank you\./)).toBeVisible();
    await his.expectAccessibleInEveryTheme('the invitation declined');
    await amara.openAlliance();
    await expect(hers.tab.getByText('Kenji Mori has not decided yet. That may take its time.')).toBeVisible();
    await hers.openChat();
    await expect(hers.posts.first()).toBeVisible();
    await expect(hers.posts.filter({ hasText: 'Kenji Mori' })).toHaveCount(0);
  });
});

test('an invitation that is taken back says so in its card', async ({ alliance, browser }) => {
  const amara = await openAlly(browser, alliance.url, 'Amara Okafor', 'Kenji Mori');
  const kenji = await openAlly(browser, alliance.url, 'Kenji Mori', 'Amara Okafor');
  const [hers, his] = [amara.ms, kenji.ms];
  await amara.openHome();
  await hers.tab.getByRole('button', { name: 'Invite a colleague' }).click();
  await hers.tab.getByRole('button', { name: 'Choose a colleague' }).click();
  await hers.choosePerson('Kenji Mori');
  await hers.tab.getByLabel('Why would you like this alliance?').fill(why);
  await hers.tab.getByRole('button', { name: 'Send the invitation' }).click();
  await hers.tab.getByRole('button', { name: 'Open the alliance' }).click();
  // Whoever adds the app now is told of what waits for them; with the app, it might be tomorrow's message.
  await his.page.getByRole('button', { name: 'Add Alliance for yourself' }).click();
  await his.openChat();
  const card = his.posts.filter({ hasText: 'An invitation to an alliance' });
  await expect(card).toContainText(why);

  await hers.tab.getByRole('button', { name: 'Take the invitation back' }).click();
  await hers.tab.getByRole('dialog').getByRole('button', { name: 'Take the invitation back' }).click();
  await expect(hers.tab.getByRole('heading', { level: 1, name: 'Your alliances' })).toBeVisible();
  await expect(card).toContainText('The invitation was taken back.');
  await expect(card).not.toContainText(why);
  await expect(card.getByRole('button')).toHaveCount(0);
  await his.expectAccessibleInEveryTheme('the card of an invitation that was taken back');
});
