import { expect } from '@playwright/test';
import { test } from './alliance-test.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';

const gesture = 'Kenji wrote the handover before his holiday';
const impact = 'Nobody had to call anyone';
const learning = 'A page in time saves a week';

test('a team recognises its own, in turn', async ({ alliance, context }) => {
  const ms = new Microsoft365Page(await context.newPage());
  const { page, tab, posts } = ms;

  await test.step('the week says whose voices it is, the same for everyone', async () => {
    await page.goto(alliance.url);
    await ms.actAs('Amara Okafor');
    await ms.addTab();
    // Until somebody tells the team's clock, its first posts wait.
    await tab.getByRole('button', { name: 'Use Europe/Rome' }).click();
    const line = tab.getByText('have the voices this week');
    const said = await line.textContent();
    expect(said).toMatch(/^.+, .+ and .+ have the voices this week\.$/);
    await ms.actAs('Giulia Ferri');
    await expect(line).toHaveText(said ?? '');
    await ms.actAs('Amara Okafor');
  });

  await test.step('three short parts and a measure of how long they take to say', async () => {
    await tab.getByRole('button', { name: 'Recognise someone' }).click();
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Shout-outs');
    await expect(tab.getByText('Aim for about 60 seconds')).toBeVisible();
    await tab.getByRole('checkbox', { name: 'Kenji Mori' }).check();
    await expect(tab.getByRole('checkbox', { name: 'Giulia Ferri' })).not.toBeChecked();
    await tab.getByLabel('What they did').fill(gesture);
    await tab.getByLabel('What it changed').fill(impact);
    await tab.getByLabel('What we take from it').fill(learning);
    await expect(tab.getByText('About 8 seconds when said aloud.')).toBeVisible();
    await ms.expectAccessibleInEveryTheme('a recognition while it is written');
    await tab.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(tab.getByRole('region', { name: 'From you' })).toContainText('To Kenji Mori · Waits for a choice');
    await expect(tab.getByLabel('What they did')).toHaveValue('');
  });

  await test.step('nobody else sees one that waits', async () => {
    await tab.getByRole('button', { name: 'This week' }).click();
    await expect(tab.getByText('Nothing posted yet this week.')).toBeVisible();
    await expect(tab.getByText(gesture)).toBeHidden();
  });

  await test.step('its recipient reads it first, and posts it', async () => {
    await ms.actAs('Kenji Mori');
    await tab.getByRole('button', { name: 'Recognise someone' }).click();
    const waiting = tab.getByRole('region', { name: 'For you, and yours to choose' });
    await expect(waiting).toContainText('From Amara Okafor');
    await ms.expectAccessibleInEveryTheme('a recognition that waits for a choice');
    await waiting.getByRole('button', { name: `Post it: ${gesture}` }).click();
    await expect(waiting).toBeHidden();
    await tab.getByRole('button', { name: 'This week' }).click();
    await expect(tab.getByRole('listitem').filter({ hasText: 'Amara Okafor to Kenji Mori' })).toContainText(gesture);
  });

  await test.step('the post of the week shows it, until one of the two takes it back', async () => {
    await ms.openPosts();
    await ms.moveClock('Next Friday, 15:00');
    const post = posts.filter({ hasText: 'Shout-outs of the week' }).last();
    await expect(post).toContainText(gesture);
    await ms.openTab();
    await tab.getByRole('button', { name: 'Recognise someone' }).click();
    await tab.getByRole('button', { name: `Take back: ${gesture}` }).click();
    await expect(tab.getByText(gesture)).toBeHidden();
    await ms.openPosts();
    // Drawn anew, a card loses the form that is open in it.
    await expect(post).not.toContainText(gesture);
  });

  await test.step('the Friday card opens the form, and sends it', async () => {
    await posts.getByRole('button', { name: 'Recognise someone' }).last().click();
    const post = posts.filter({ hasText: 'Whose work do you recognise?' }).last();
    await post.getByLabel('Giulia Ferri').check();
    await post.getByLabel('What they did').fill('Giulia stayed with the new ward');
    await post.getByLabel('What it changed').fill('They went live a day early');
    await post.getByLabel('What we take from it').fill('Being there beats a mail');
    await post.getByRole('button', { name: 'Send' }).click();
    await expect(posts.filter({ hasText: 'Giulia Ferri reads it first' })).toBeVisible();
  });

  await test.step('the menu of a message opens the form for its author, and the dialog sends it', async () => {
    const box = page.getByLabel('Write to Alliance');
    await ms.actAs('Lukas Brandt');
    await box.fill('The sensors are calibrated');
    await box.press('Enter');
    await ms.actAs('Kenji Mori');
    const menu = page.getByRole('button', { name: 'More on the post by Lukas Brandt' });
    await menu.click();
    await page.getByRole('button', { name: 'Recognise this' }).click();
    const dialog = page.getByRole('dialog', { name: 'Recognise this' });
    await expect(dialog.getByText('About: “The sensors are calibrated”')).toBeVisible();
    await expect(dialog.getByLabel('Lukas Brandt')).toBeChecked();
    await ms.expectAccessible('the dialog of a message');
    await dialog.getByLabel('What they did').fill('Lukas calibrated every sensor');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await expect(dialog.getByText('write a line in each of the three')).toBeVisible();
    await expect(dialog.getByLabel('What they did')).toHaveValue('Lukas calibrated every sensor');
    await dialog.getByLabel('What it changed').fill('The first trial went well');
    await dialog.getByLabel('What we take from it').fill('A calm hour before a trial');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await expect(dialog.getByText('Lukas Brandt reads it first')).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
    await expect(menu).toBeFocused();
  });

  await test.step('its author reads it first', async () => {
    await ms.actAs('Lukas Brandt');
    await ms.openTab();
    await tab.getByRole('button', { name: 'Recognise someone' }).click();
    const waiting = tab.getByRole('region', { name: 'For you, and yours to choose' });
    await expect(waiting).toContainText('Lukas calibrated every sensor');
  });

  await test.step('a mention has the person chosen who is meant', async () => {
    await ms.openPosts();
    await page.getByLabel('Write to Alliance').fill('shout-out @Priya Nair');
    await page.getByLabel('Write to Alliance').press('Enter');
    const answer = posts.filter({ hasText: 'The form opens for you alone' });
    await answer.getByRole('button', { name: 'Recognise someone' }).click();
    const form = posts.filter({ hasText: 'What they did' }).last();
    await expect(form.getByLabel('Priya Nair')).toBeChecked();
  });
});
