import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import JSZip from 'jszip';
import { test } from './alliance-test.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';

const plan = 'Kenji reads the pilot plan with me by Thursday';
const gesture = 'You wrote the handover before your holiday';
const fact = 'On Monday the release went out while two tests were red';
const proposal = 'Nobody releases while a test is red';
const result = 'From seven days to one';

test('five people keep one week, from one Monday to the next', async ({ alliance, context }) => {
  const ms = new Microsoft365Page(await context.newPage());
  const { page, tab, posts } = ms;
  const row = (text: string): Locator => tab.getByRole('listitem').filter({ hasText: text });
  const monday = posts.filter({ hasText: 'What do you need, what can you offer?' });
  const friday = posts.filter({ hasText: 'Shout-outs of the week' }).or(posts.filter({ hasText: 'Our week' }));
  /** This week, as someone sees it who opens the tab. */
  const openWeekOf = async (name: Parameters<typeof ms.actAs>[0]): Promise<void> => {
    await ms.actAs(name);
    await ms.openTab();
    await expect(tab.getByRole('heading', { name: 'Dissents' })).toBeVisible();
  };

  await test.step('the team chooses what it keeps', async () => {
    await page.goto(alliance.url);
    await ms.actAs('Amara Okafor');
    await ms.addTab();
    await tab.getByRole('button', { name: 'Use Europe/Rome' }).click();
    await tab.getByRole('link', { name: 'Settings' }).click();
    await tab.getByRole('switch', { name: 'Dissent' }).click();
    await tab.getByRole('switch', { name: 'Victories' }).click();
    await ms.expectAccessible('the settings of a team');
    await tab.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(tab.getByText('Saved', { exact: true })).toBeVisible();
  });

  await test.step('on Monday the question comes, once', async () => {
    await ms.openPosts();
    await expect(monday).toHaveCount(0);
    await ms.moveClock('Next Monday, 9:00');
    await expect(monday).toHaveCount(1);
    await openWeekOf('Amara Okafor');
    await ms.expectAccessible('this week with every part');
  });

  await test.step('a need is taken, and becomes a promise', async () => {
    await tab.getByRole('button', { name: 'Add mine' }).click();
    await tab.getByLabel('In the next seven days I need').fill(plan);
    await page.keyboard.press('Control+Enter');
    await expect(row(plan)).toContainText('Amara Okafor');
    await openWeekOf('Kenji Mori');
    await tab.getByRole('button', { name: `I can: ${plan}` }).click();
    await tab.getByRole('button', { name: 'I promise' }).click();
    await expect(row(plan).filter({ hasText: 'Kenji Mori takes it' })).toBeVisible();
  });

  await test.step('someone is recognised, and chooses that the team reads it', async () => {
    await openWeekOf('Giulia Ferri');
    await tab.getByRole('button', { name: 'Recognise someone' }).click();
    await tab.getByRole('checkbox', { name: 'Kenji Mori' }).check();
    await tab.getByLabel('What they did').fill(gesture);
    await tab.getByLabel('What it changed').fill('Nobody had to call you');
    await tab.getByLabel('What we take from it').fill('A page early saves a week of questions');
    await ms.expectAccessible('recognising someone');
    await tab.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(tab.getByRole('region', { name: 'From you' })).toContainText('To Kenji Mori');
    await openWeekOf('Kenji Mori');
    await expect(tab.getByText(gesture)).toBeHidden();
    await tab.getByRole('button', { name: 'Recognise someone' }).click();
    const waiting = tab.getByRole('region', { name: 'For you, and yours to choose' });
    await expect(waiting).toContainText('From Giulia Ferri');
    await waiting.getByRole('button', { name: `Post it: ${gesture}` }).click();
    await expect(waiting).toBeHidden();
  });

  await test.step('a dissent about method is raised, with a proposal', async () => {
    await openWeekOf('Lukas Brandt');
    await tab.getByRole('button', { name: 'Raise one' }).click();
    await tab.getByRole('radio', { name: 'How we work' }).check();
    await tab.getByLabel('What happened?').fill(fact);
    await tab.getByLabel('What did it lead to?').fill('Three customers could not log in');
    const send = tab.getByRole('button', { name: 'Show it to the team' });
    await send.click();
    await expect(tab.getByText('“What do you propose?” needs another look')).toBeVisible();
    await expect(tab.getByRole('textbox', { name: 'What do you propose?' })).toBeFocused();
    await tab.getByRole('textbox', { name: 'What do you propose?' }).fill(proposal);
    await ms.expectAccessible('a dissent while it is written');
    await send.click();
    await expect(tab.getByText('Someone else thanks first.')).toBeVisible();
    await ms.openPosts();
    await expect(posts.filter({ hasText: 'A dissent about how we work' })).toHaveCount(1);
  });

  await test.step('it is answered in order: thanks, clarification, decision', async () => {
    await openWeekOf('Priya Nair');
    await tab.getByRole('button', { name: fact }).click();
    await expect(tab.getByRole('button', { name: 'Decide', exact: true })).toHaveCount(0);
    await tab.getByRole('button', { name: 'Thank for saying it' }).click();
    await tab.getByLabel('In your own words: how do you understand it?').fill('Red tests should stop a release');
    await tab.getByRole('button', { name: 'Add it' }).click();
    await expect(tab.getByText('Red tests should stop a release')).toBeVisible();
    await openWeekOf('Lukas Brandt');
    await tab.getByRole('button', { name: fact }).click();
    await tab.getByLabel('What would you add or put right?').fill('Yes, and someone may still overrule it together');
    await tab.getByRole('button', { name: 'Add it' }).click();
    await expect(tab.getByText('Yes, and someone may still overrule it together')).toBeVisible();
    await openWeekOf('Amara Okafor');
    await tab.getByRole('button', { name: fact }).click();
    await tab.getByRole('button', { name: 'Decide', exact: true }).click();
    await tab.getByRole('radio', { name: 'Changed' }).check();
    await tab.getByLabel('What exactly is decided?').fill('Red tests stop a release');
    await ms.expectAccessible('a dissent while it is decided');
    await tab.getByRole('button', { name: 'Decide so' }).click();
    await expect(tab.getByText('Changed: decided by Amara Okafor')).toBeVisible();
    await ms.openPosts();
    await expect(posts.filter({ hasText: 'A dissent that changed something' })).toHaveCount(1);
    await expect(posts.filter({ hasText: 'A dissent about how we work' })).toHaveCount(0);
  });

  await test.step('a victory is told, and kept as slides', async () => {
    await openWeekOf('Priya Nair');
    await tab.getByRole('button', { name: 'Tell one' }).click();
    await tab.getByLabel('Which problem was there?').fill('Invoices waited for a signature');
    await tab.getByLabel('What did you do?').fill('One of us signs each morning');
    await tab.getByLabel('What changed?').fill(result);
    await tab.getByLabel('What do we repeat tomorrow?').fill('A quarter of an hour at nine');
    await page.keyboard.press('Control+Enter');
    await expect(tab.getByRole('heading', { level: 1, name: 'A useful victory' })).toBeVisible();
    await ms.expectAccessible('a victory with its slides');
    const coming = page.waitForEvent('download');
    await tab.getByRole('button', { name: 'Download slides' }).click();
    const file = await JSZip.loadAsync(readFileSync(await (await coming).path()));
    expect(Object.keys(file.files).filter((name) => /^ppt\/slides\/slide\d\.xml$/.test(name))).toHaveLength(3);
  });

  await test.step('on Friday one post says who is recognised, whose voices it was, and what is to be read again', async () => {
    await ms.openPosts();
    await expect(friday).toHaveCount(0);
    await ms.moveClock('Next Friday, 15:00');
    await expect(friday).toHaveCount(1);
    await expect(friday).toContainText(`Giulia Ferri to Kenji Mori: ${gesture}`);
    await expect(friday).toContainText('The voices of this week: ');
    await expect(friday).toContainText('1 promise is open: kept, or to fix?');
    await expect(monday).toHaveCount(1);
    await ms.expectAccessible('the posts of a week');
    await openWeekOf('Kenji Mori');
    await expect(tab.getByText('have the voices this week')).toBeVisible();
    await expect(row('Giulia Ferri to Kenji Mori')).toContainText(gesture);
    await tab.getByRole('button', { name: `Kept: ${plan}` }).click();
    await expect(tab.getByRole('button', { name: `Open again: ${plan}` })).toBeVisible();
  });

  await test.step('on the next Monday the page begins anew, and the week before can be turned back to', async () => {
    await ms.openPosts();
    await ms.moveClock('Next Monday, 9:00');
    await expect(monday).toHaveCount(2);
    await expect(friday).toHaveCount(1);
    await openWeekOf('Amara Okafor');
    await expect(tab.getByText(plan)).toHaveCount(0);
    await expect(tab.getByText(result)).toHaveCount(0);
    await tab
      .getByRole('button', { name: 'Week before' })
      .or(tab.getByRole('link', { name: 'Week before' }))
      .click();
    await expect(tab.getByText(result)).toBeVisible();
    await expect(tab.getByText(gesture)).toBeVisible();
    await ms.expectAccessible('a week that is over');
  });
});
