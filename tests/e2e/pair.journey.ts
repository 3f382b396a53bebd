import { expect } from '@playwright/test';
import { test } from './alliance-test.ts';
import { openAlly } from './ally.ts';
import type { Ally } from './ally.ts';
import { localDay } from './local-time.ts';

test.use({ practices: 'none' });

const why = 'Our work meets every week, and I would like it to go well on purpose.';
const hope = 'That you tell me early when a brief of mine is unclear.';
const reply = 'Because together we see the whole service.';
const reliance = 'What may each of us always count on from the other?';

test('two people from an invitation to a review', async ({ alliance, browser }) => {
  test.setTimeout(600_000);
  const amara = await openAlly(browser, alliance.url, 'Amara Okafor', 'Giulia Ferri');
  const giulia = await openAlly(browser, alliance.url, 'Giulia Ferri', 'Amara Okafor');
  const [hers, other] = [amara.ms, giulia.ms];

  await test.step('one invites the other, and writes why', async () => {
    await amara.openHome();
    await hers.expectAccessibleInEveryTheme('the home without an alliance');
    await hers.tab.getByRole('button', { name: 'Invite a colleague' }).click();
    await hers.tab.getByRole('button', { name: 'Choose a colleague' }).click();
    await hers.expectAccessibleInEveryTheme('the people picker');
    await hers.choosePerson('Giulia Ferri');
    await hers.tab.getByLabel('Why would you like this alliance?').fill(why);
    await hers.expectAccessibleInEveryTheme('the invitation form');
    await hers.tab.getByRole('button', { name: 'Send the invitation' }).click();
    await expect(hers.tab.getByRole('heading', { level: 1, name: 'Giulia Ferri is invited' })).toBeVisible();
    await hers.expectAccessibleInEveryTheme('the invitation sent');
    await hers.tab.getByRole('button', { name: 'Open the alliance' }).click();
    await expect(hers.tab.getByText('Giulia Ferri has not decided yet. That may take its time.')).toBeVisible();
    await hers.expectAccessibleInEveryTheme('the invitation that waits');
  });

  await test.step('the other gets a card in her own language, puts it off, and accepts', async () => {
    await other.openChat();
    const invitation = other.posts.filter({ hasText: 'Un invito a un’alleanza' });
    await expect(invitation).toContainText(why);
    await other.expectAccessibleInEveryTheme('the card');
    await invitation.getByRole('button', { name: 'Non adesso' }).click();
    await expect(invitation).toContainText('L’invito resta qui.');
    await amara.openAlliance();
    await expect(hers.tab.getByText('Giulia Ferri has not decided yet. That may take its time.')).toBeVisible();
    await giulia.openAlliance();
    await other.expectAccessibleInEveryTheme('the invitation');
    await other.openChat();
    await invitation.getByRole('button', { name: 'Accetto' }).click();
    await expect(invitation).toContainText('Hai accettato.');
    await hers.openChat();
    await expect(hers.posts.filter({ hasText: 'Your alliance begins' })).toContainText('Giulia Ferri has accepted.');
  });

  await test.step('what they expect and fear opens for both at once', async () => {
    await amara.openPart('Openness');
    await expect(hers.tab.getByLabel('Why do you want this alliance?')).toHaveValue(why);
    await hers.tab.getByLabel('What do you expect of Giulia Ferri?').fill(hope);
    await hers.expectAccessibleInEveryTheme('the openness');
    await hers.tab.getByRole('button', { name: 'I’m ready' }).click();
    await expect(hers.tab.getByRole('button', { name: 'Not ready after all' })).toBeVisible();

    await giulia.openPart('Openness');
    await expect(other.tab.getByText('Amara Okafor is ready')).toBeVisible();
    await expect(other.tab.getByText(hope)).toHaveCount(0);
    await other.tab.getByLabel('Why do you want this alliance?').fill(reply);
    await other.tab.getByRole('button', { name: 'I’m ready' }).click();
    await expect(other.tab.getByText(hope)).toBeVisible();
    await other.expectAccessibleInEveryTheme('the openness of both');
    await amara.openPart('Openness');
    await expect(hers.tab.getByText(reply)).toBeVisible();
  });

  await test.step('a question is answered by both, and summed up in a line', async () => {
    await amara.openPart('Questions');
    await hers.tab.getByRole('button', { name: `Answer: ${reliance}` }).click();
    await hers.tab.getByRole('textbox', { name: reliance }).fill('An answer within the day.');
    await hers.expectAccessibleInEveryTheme('the questions');
    await hers.tab.getByRole('button', { name: 'I’m ready' }).click();
    await expect(hers.tab.getByRole('button', { name: 'Not ready after all' })).toBeVisible();
    await giulia.openPart('Questions');
    await expect(other.tab.getByText('An answer within the day.')).toHaveCount(0);
    await other.tab.getByRole('button', { name: `Answer: ${reliance}` }).click();
    await other.tab.getByRole('textbox', { name: reliance }).fill('A word two days before a date slips.');
    await other.tab.getByRole('button', { name: 'I’m ready' }).click();
    await expect(other.tab.getByText('An answer within the day.')).toBeVisible();
    await other.tab.getByLabel('What you both take from it, in one line').fill('We tell each other early.');
    await other.tab.getByRole('button', { name: 'Add to the agreement' }).click();
    await expect(other.tab.getByText('It is in the agreement now.').first()).toBeVisible();
    await other.expectAccessibleInEveryTheme('the answers of both');
  });

  await test.step('both commit to the same lines', async () => {
    await amara.openPart('Agreement');
    await expect(hers.tab.getByText('We tell each other early.')).toBeVisible();
    await hers.tab.getByRole('button', { name: 'Add a line to Qualities of this alliance' }).click();
    await hers.tab.getByLabel('Line', { exact: true }).fill('Candid, light, on time.');
    await hers.tab.getByLabel('How would we know?').fill('We laugh in the review, too.');
    await hers.expectAccessibleInEveryTheme('a new line');
    await hers.tab.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(hers.tab.getByText('Candid, light, on time.')).toBeVisible();
    await hers.expectAccessibleInEveryTheme('the lines');
    await hers.tab.getByRole('button', { name: 'Propose version 1' }).click();
    await expect(hers.tab.getByRole('heading', { name: /^Version 1, proposed by you on/ })).toBeVisible();
    await hers.expectAccessibleInEveryTheme('the version to commit to');
    await hers.tab.getByRole('button', { name: 'I commit' }).click();
    await expect(hers.tab.getByText('You have committed.')).toBeVisible();

    await giulia.openPart('Agreement');
    await expect(other.tab.getByRole('heading', { name: /^Version 1, proposed by Amara Okafor on/ })).toBeVisible();
    await other.tab.getByRole('button', { name: 'I commit' }).click();
    await expect(other.tab.getByRole('button', { name: 'I commit' })).toHaveCount(0);
    await giulia.openAlliance();
    await expect(other.tab.getByText(/^Version 1, in force since/)).toBeVisible();
    await expect(other.tab.getByText('Candid, light, on time.')).toBeVisible();
  });

  await test.step('a check-in opens when both have answered', async () => {
    await amara.openPart('Check-in');
    await hers.tab.getByRole('button', { name: 'Check in now' }).click();
    await answer(amara, 'Mostly');
    await hers.expectAccessibleInEveryTheme('the check-in');
    await hers.tab.getByRole('button', { name: 'Check in', exact: true }).click();
    await expect(hers.tab.getByText(/You have checked in\. You can change it/)).toBeVisible();
    await hers.expectAccessibleInEveryTheme('one’s own check-in');
    await giulia.openPart('Check-in');
    await expect(other.tab.getByText('Mostly')).toHaveCount(0);
    await other.tab.getByRole('button', { name: 'Check in now' }).click();
    await answer(giulia, 'Fully');
    await other.tab.getByRole('button', { name: 'Check in', exact: true }).click();
    const last = other.tab.getByRole('region', { name: 'Last check-in' });
    await expect(last).toContainText('Mostly');
    await expect(last).toContainText('Fully');
    await other.expectAccessibleInEveryTheme('the check-in of both');
  });

  await test.step('a promise is carried forward until it is kept', async () => {
    await amara.openAlliance();
    await hers.tab.getByRole('button', { name: 'Make a promise' }).click();
    await hers.tab.getByLabel('What do you promise Giulia Ferri?').fill('The brief before the visit.');
    await hers.expectAccessibleInEveryTheme('the promise form');
    await hers.tab.getByRole('button', { name: 'Promise', exact: true }).click();
    await expect(hers.tab.getByText('The brief before the visit.')).toBeVisible();
    await giulia.openAlliance();
    await other.expectAccessibleInEveryTheme('the alliance');
    await other.tab.getByRole('button', { name: 'Kept: The brief before the visit.' }).click();
    await expect(other.tab.getByText('No promises yet.')).toBeVisible();
  });

  await test.step('at the review they renew', async () => {
    await amara.openPart(/^Rhythm/);
    await hers.tab.getByLabel('Review on').fill(await localDay(alliance.url, 5));
    await hers.tab.getByRole('button', { name: 'Save the rhythm' }).click();
    const review = hers.tab.getByRole('region', { name: 'Renew, change or close?' });
    await expect(review).toBeVisible();
    await hers.expectAccessibleInEveryTheme('the review');
    await giulia.openAlliance();
    await expect(other.tab.getByText('Renew, change or close?')).toBeVisible();
    await other.tab.getByRole('button', { name: 'Decide' }).click();
    await other.tab.getByRole('button', { name: 'Renew as it is' }).click();
    await expect(other.tab.getByRole('button', { name: 'Renew as it is' })).toHaveCount(0);
    await amara.openPart(/^Rhythm/);
    await expect(review).toHaveCount(0);
  });

  await test.step('they pause, and one leaves: the other is told, and keeps the agreement', async () => {
    await hers.tab.getByRole('button', { name: 'Pause', exact: true }).click();
    await expect(hers.tab.getByRole('button', { name: 'Go on now' })).toBeVisible();
    await hers.expectAccessibleInEveryTheme('the pause');
    await giulia.openPart(/^Rhythm/);
    await other.tab.getByRole('button', { name: 'Leave the alliance' }).click();
    await other.expectAccessibleInEveryTheme('the question before leaving');
    await other.tab.getByRole('dialog').getByRole('button', { name: 'Leave the alliance' }).click();
    await expect(other.tab.getByRole('heading', { level: 1, name: 'Your alliances' })).toBeVisible();
    await expect(other.tab.getByText('Amara Okafor')).toHaveCount(0);
    await amara.openAlliance();
    await expect(hers.tab.getByText(/^Giulia Ferri has left on/)).toBeVisible();
    await expect(hers.tab.getByText('Candid, light, on time.')).toBeVisible();
    await hers.expectAccessibleInEveryTheme('the alliance with a former ally');
  });

  await test.step('after a restart everything is still there', async () => {
    await alliance.restart();
    await amara.openAlliance();
    await expect(hers.tab.getByText(/^Giulia Ferri has left on/)).toBeVisible();
  });

  await test.step('what came up after the day’s one message is told in one message on another day', async () => {
    await hers.moveClock('One week later');
    await hers.openChat();
    const digest = hers.posts.filter({ hasText: 'things for you' });
    await expect(digest).toHaveCount(1);
    await expect(digest).toContainText('Your agreement is in force');
    await expect(digest).toContainText('Your alliance has come to its end');
  });
});

const answer = async ({ ms }: Ally, mark: 'Mostly' | 'Fully'): Promise<void> => {
  for (const question of [/what this is for/, /count on the other/, /look after/]) {
    await ms.tab.getByRole('radiogroup', { name: question }).getByRole('radio', { name: mark }).check();
  }
};
