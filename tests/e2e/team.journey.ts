import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from './alliance-test.ts';
import { localDay } from './local-time.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';
import { climate, conflict, rules, steps, TeamTab, thrive } from './team-tab.ts';

const five = ['Amara Okafor', 'Giulia Ferri', 'Kenji Mori', 'Lukas Brandt', 'Priya Nair'] as const;

const curious = 'Curious, calm and honest.';
const questions = 'One where questions are welcome.';
const rough = 'Show rough things early.';
const sameDay = 'Decisions are written down the same day.';
const thirdPerson = 'Then we ask a third person to join us.';
const twoFirst = 'First the two of us talk.';
const wholeTeam = 'After that it comes to the whole team.';

const open = 'We ask before we answer, and show rough things early.';
const reason = 'After a long visit the same day is not possible.';
const nextDay = 'Decisions are written down by the next working day.';
const workshops = 'More workshops, fewer updates.';

test('a team from its first answers to its second check-in', async ({ alliance, page }) => {
  test.setTimeout(600_000);
  const ms = new Microsoft365Page(page);
  const team = new TeamTab(ms);
  const { tab } = ms;
  const proposal = ms.posts.filter({ hasText: open }).last();

  await test.step('five write alone, and one facilitates', async () => {
    await page.goto(`${alliance.url}/?view=teams`);
    await ms.addTab();
    await team.openAlliance();
    await tab.getByRole('button', { name: 'Facilitate', exact: true }).click();
    await expect(tab.getByText('You facilitate')).toBeVisible();
    await team.write(climate, curious);
    await team.write(conflict, twoFirst);
    await team.actAs('Giulia Ferri');
    await expect(tab.getByText('Amara Okafor facilitates')).toBeVisible();
    await team.write(climate, questions);
    await team.actAs('Kenji Mori');
    await team.write(rules, sameDay);
    await team.actAs('Lukas Brandt');
    await team.write(thrive, rough);
    await team.actAs('Priya Nair');
    await team.write(conflict, thirdPerson);
    await expect(tab.getByText('Has written', { exact: true })).toHaveCount(5);
    await expect(tab.getByText(curious)).toHaveCount(0);
    await ms.expectAccessibleInEveryTheme('the writing page');
  });

  await test.step('the facilitator opens, and hands the role over; it can be let go', async () => {
    await team.actAs('Amara Okafor');
    await team.openAnswers();
    await tab.getByRole('button', { name: 'Hand over or let go' }).click();
    await ms.expectAccessibleInEveryTheme('the handing over');
    await tab.getByRole('dialog').getByRole('button', { name: 'Kenji Mori' }).click();
    await expect(tab.getByText('Kenji Mori facilitates')).toBeVisible();
    await team.actAs('Kenji Mori');
    await expect(tab.getByText('You facilitate')).toBeVisible();
    await tab.getByRole('button', { name: 'Hand over or let go' }).click();
    await tab.getByRole('dialog').getByRole('button', { name: 'Let go' }).click();
    await expect(tab.getByText('Nobody facilitates')).toBeVisible();
  });

  await test.step('notes are put together, by mouse and by menu', async () => {
    const atmosphere = team.section('Atmosphere');
    await expect(atmosphere).toContainText('0 of 3 answers in lines');
    await ms.expectAccessibleInEveryTheme('the notes');
    await team.note(questions).dragTo(team.note(curious));
    await team.fillLine({ text: open, evidence: 'Every review starts with something unfinished.' });
    await ms.expectAccessibleInEveryTheme('a line that is being written');
    await team.finishLine();
    await expect(atmosphere).toContainText('2 of 3 answers in lines');
    await team.put('Lukas Brandt', thrive, open);
    await expect(atmosphere).toContainText('3 of 3 answers in lines');
    await expect(atmosphere).toContainText('From: Amara Okafor, Giulia Ferri, Lukas Brandt');
    await team.put('Kenji Mori', rules, 'A new line');
    await expect.poll(() => team.linesIn('Behaviour')).toEqual([sameDay]);
  });

  await test.step('the steps of a conflict are put in order', async () => {
    await team.put('Priya Nair', conflict, 'A new step');
    await expect.poll(() => team.linesIn(steps)).toEqual([thirdPerson]);
    await team.put('Amara Okafor', conflict, 'A new step');
    await expect.poll(() => team.linesIn(steps)).toEqual([thirdPerson, twoFirst]);
    await team.addStep(wholeTeam);
    await team.moveUp(twoFirst);
    await expect.poll(() => team.linesIn(steps)).toEqual([twoFirst, thirdPerson, wholeTeam]);
    await ms.expectAccessibleInEveryTheme('the lines');
  });

  await test.step('proposed with a day; each says where they stand on a line', async () => {
    await tab.getByLabel('Please answer by').fill(await localDay(alliance.url, 3));
    await team.propose();
    await expect(tab.getByText(/^Please answer by /)).toBeVisible();
    await team.stand(sameDay, 'Support');
    await team.actAs('Lukas Brandt');
    await team.stand(sameDay, 'Can live with it');
    await team.actAs('Priya Nair');
    await team.stances(sameDay).getByRole('radio', { name: 'Object' }).check();
    await expect(tab.getByRole('button', { name: 'Send the objection' })).toBeDisabled();
    await tab.getByLabel('What do you see, and what would it do?').fill(reason);
    await tab.getByLabel('What would make it workable?').fill(nextDay);
    await ms.expectAccessibleInEveryTheme('an objection that is being written');
    await tab.getByRole('button', { name: 'Send the objection' }).click();
    await expect(team.section('Behaviour')).toContainText('1 supports it · 1 can live with it · 1 objects');
    await expect(team.commitButton).toBeDisabled();
    await expect(tab.getByText(/^Your own objection is open/)).toBeVisible();
    await ms.expectAccessibleInEveryTheme('the proposal with an objection');
  });

  await test.step('the post counts the objection, and does not take the objector’s commitment', async () => {
    await ms.openPosts();
    await expect(proposal).toContainText('1 objection is open');
    await expect(proposal).not.toContainText(reason);
    await proposal.getByRole('button', { name: 'I commit' }).click();
    await expect(proposal).toContainText('Your objection is open. Withdraw it to commit.');
    await ms.actAs('Giulia Ferri');
    await expect(proposal).toContainText('0 of 5 have committed');
  });

  await test.step('the proposal is taken over into version 2, to which all commit', async () => {
    await team.open();
    await expect(team.section('Behaviour')).toContainText(reason);
    await tab.getByRole('button', { name: `Take the proposal over: ${nextDay}` }).click();
    await expect.poll(() => team.linesIn('Behaviour')).toEqual([nextDay]);
    await team.propose();
    await expect(tab.getByText(/^Version 2, proposed by Giulia Ferri/)).toBeVisible();
    await expect(team.section('Behaviour')).not.toContainText(reason);
    for (const name of five) {
      await team.actAs(name);
      await team.commit();
    }
    await expect(tab.getByText(/^Version 2, in force since/)).toBeVisible();
    await ms.expectAccessibleInEveryTheme('the agreement in force');
    await ms.openPosts();
    await expect(proposal).toContainText('5 of 5 have committed');
  });

  await test.step('who joins is asked to read and commit; the agreement stays in force for the others', async () => {
    await ms.actAs('Noor Haddad');
    await expect(page.getByText('Noor Haddad is not in this team')).toBeVisible();
    await ms.expectAccessibleInEveryTheme('a channel of others');
    await ms.addPersonalApp();
    await ms.addToTeam('Noor Haddad');
    await ms.openChat();
    await expect(ms.posts.filter({ hasText: 'You are new in Field design.' })).toHaveCount(1);
    await ms.openTab();
    await tab.getByRole('link', { name: /^Field design/ }).click();
    await expect(team.section('You joined later')).toBeVisible();
    await ms.openPosts();
    await expect(proposal).toContainText('In force for 5 of 6');
    await team.open();
    await expect(team.section('Who has committed')).toContainText('In force for 5 of 6');
    await ms.expectAccessibleInEveryTheme('the agreement for someone who joins');
    await team.commit();
    await expect(team.section('Who has committed')).toContainText('6 of 6 have committed');
  });

  await test.step('who leaves no longer counts, and reads no more', async () => {
    await ms.removeFromTeam('Lukas Brandt');
    await team.actAs('Amara Okafor');
    await expect(team.section('Who has committed')).toContainText('5 of 5 have committed');
    await ms.actAs('Lukas Brandt');
    await expect(page.getByText('Lukas Brandt is not in this team')).toBeVisible();
  });

  await test.step('a round of check-ins shows nothing before it has closed, and everything at once then', async () => {
    await ms.actAs('Amara Okafor');
    await ms.moveClock('Four weeks later', 2);
    await team.openCheckIn();
    await ms.expectAccessibleInEveryTheme('the check-in');
    await team.checkIn('Mostly');
    await ms.actAs('Giulia Ferri');
    await team.openCheckIn();
    await team.checkIn('Mostly', workshops);
    await ms.actAs('Kenji Mori');
    await team.openCheckIn();
    await team.checkIn('Somewhat');
    const progress = team.section('How it stands');
    await expect(progress).toContainText('3 have answered.');
    await expect(progress).toContainText('Figures need 4 answers: 1 is missing.');
    await expect(progress).toContainText('What you would change is shown from 5 answers on: 2 are missing.');
    await expect(tab.getByText(workshops)).toHaveCount(0);
    await ms.expectAccessibleInEveryTheme('the open round');
    for (const name of ['Priya Nair', 'Noor Haddad'] as const) {
      await expect(team.section(/^Check-in of /)).toHaveCount(0);
      await ms.actAs(name);
      await team.openCheckIn();
      await team.checkIn('Fully');
    }
    const result = team.section(/^Check-in of /);
    await expect(result).toContainText('5 answered.');
    await expect(result).toContainText(workshops);
    // (4 + 4 + 3 + 5 + 5) / 5
    await expect(result).toContainText('4.2 of 5 on average');
    await ms.expectAccessibleInEveryTheme('the round that has closed');
  });

  await test.step('a comment becomes a line', async () => {
    await tab.getByRole('button', { name: `Make a line of it: ${workshops}` }).click();
    const given = team.section('A line to be placed');
    await expect(given.getByLabel('Line', { exact: true })).toHaveValue(workshops);
    await ms.expectAccessibleInEveryTheme('a comment that becomes a line');
    await given.getByLabel('Where it belongs').selectOption({ label: 'Co-responsibility' });
    await given.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.poll(() => team.linesIn('Co-responsibility')).toEqual([workshops]);
  });

  await test.step('four answers make figures, but no comments; two rounds make a trend', async () => {
    await ms.moveClock('Four weeks later', 2);
    for (const name of ['Amara Okafor', 'Giulia Ferri', 'Kenji Mori', 'Priya Nair'] as const) {
      await ms.actAs(name);
      await team.openCheckIn();
      await team.checkIn('Fully', 'Nothing at all.');
    }
    await ms.moveClock('One week later', 2);
    await team.openCheckIn();
    const result = team.section(/^Check-in of /);
    await expect(result).toContainText('4 answered.');
    await expect(result).toContainText('5 of 5 on average');
    await expect(result).toContainText('that needs 5 answers');
    await expect(tab.getByText('Nothing at all.')).toHaveCount(0);
    const trend = team.section('Over time');
    await expect(trend.getByRole('img')).toHaveCount(3);
    await trend.getByText('Show as table').click();
    await expect(trend.getByRole('row')).toHaveCount(3);
    await ms.expectAccessibleInEveryTheme('the trend');
  });

  await test.step('the agreement can be kept as a document', async () => {
    await tab.getByRole('button', { name: 'Back to the alliance' }).click();
    const arriving = page.waitForEvent('download');
    await tab.getByRole('button', { name: 'Page for printing' }).click();
    const document = await arriving;
    expect(document.suggestedFilename()).toBe('Alliance of Field design.html');
    await page.setContent(await readFile(await document.path(), 'utf8'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Field design');
    await expect(page.getByText(nextDay)).toBeVisible();
    await expect(page.getByText(workshops)).toHaveCount(0);
    await ms.expectAccessible('the document');
  });
});
