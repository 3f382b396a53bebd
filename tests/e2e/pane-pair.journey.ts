import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Browser, Locator } from '@playwright/test';
import { memberAt } from '../../src/local/sample/sample-member.ts';
import { people } from '../../src/local/people.ts';
import { beginSamplePair } from '../../src/local/sample/load-sample-pair.ts';
import type { SamplePair } from '../../src/local/sample/load-sample-pair.ts';
import { test } from './alliance-test.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';
import type { SampleName } from './microsoft-365-page.ts';

const power = 'What would make working together remarkable for both of us?';
const promise = 'The brief, before the visit.';
const hers = 'A morning without meetings.';
const reply = 'Drawing on paper, together.';

/** At their own calendar. */
const openOutlook = async (browser: Browser, url: string, name: SampleName): Promise<Microsoft365Page> => {
  // High enough for the whole pane: what its sticky foot covers half counts as too small a target.
  const context = await browser.newContext({ viewport: { width: 1280, height: 1700 } });
  const ms = new Microsoft365Page(await context.newPage());
  await ms.page.goto(`${url}/?view=outlook`);
  await ms.actAs(name);
  return ms;
};

const openMeeting = async ({ page }: Microsoft365Page, subject: RegExp): Promise<void> => {
  await page.getByRole('button', { name: 'Week after' }).click();
  await page.getByRole('button', { name: subject }).click();
};

const idOf = (name: SampleName): string | undefined => people.find((person) => person.name === name)?.id;

const gesture = 'You called the ward before we wrote.';
const fact = 'On Tuesday you answered for me, twice.';

/** What the two have in their team: a recognition each, of which one waits, and a dissent of the one about the other. */
const shareAWeek = async ({ lead, colleague }: SamplePair): Promise<void> => {
  const [shared, waiting, dissent] = [randomUUID(), randomUUID(), randomUUID()];
  const words = { impact: 'They moved the date.', learning: 'Call first.' };
  await lead.week('PUT', `/shout-outs/${shared}`, { ...words, gesture, to: [idOf('Giulia Ferri')] });
  await colleague.week('POST', `/shout-outs/${shared}/choice`, { choice: 'keep-private' });
  const unread = { ...words, gesture: 'Nobody has decided on this yet.', to: [idOf('Amara Okafor')] };
  await colleague.week('PUT', `/shout-outs/${waiting}`, unread);
  const text = { fact, impact: 'I stopped talking.', proposal: 'Let me finish; I ask if I need you.' };
  const body = { ...text, basedOn: 0 };
  await lead.pair('PUT', `/api/me/dissents/${idOf('Giulia Ferri')}/${dissent}`, body);
};

const between = ({ pane }: Microsoft365Page): Locator => pane.getByRole('region', { name: 'Between you two' });

const why = 'We study the same people.';
const whyLabel = 'Why would you like this alliance?';

const offer = ({ pane }: Microsoft365Page): Locator =>
  pane.getByRole('region', { name: 'An alliance with Kenji Mori' });
const waiting = ({ pane }: Microsoft365Page): Locator => pane.getByRole('region', { name: 'Kenji Mori and you' });

/** From the offer in the pane to Teams, which opens in a browser tab of its own. */
const goAndInvite = async (ms: Microsoft365Page): Promise<Microsoft365Page> => {
  const [page] = await Promise.all([
    ms.page.context().waitForEvent('page'),
    offer(ms).getByRole('link', { name: 'Invite in Teams' }).click(),
  ]);
  const teams = new Microsoft365Page(page);
  await teams.actAs('Amara Okafor');
  return teams;
};

test('two allies meet: the pane knows their alliance', async ({ alliance, browser }) => {
  test.setTimeout(480_000);
  const pair = { lead: memberAt(alliance.url, 0), colleague: memberAt(alliance.url, 1) };

  await test.step('they have an alliance, and one has promised something', async () => {
    const { allianceId } = await beginSamplePair(pair);
    const teams = new Microsoft365Page(await browser.newPage());
    await teams.page.goto(alliance.url);
    await teams.actAs('Giulia Ferri');
    await teams.addTab();
    await teams.page.context().close();
    await shareAWeek(pair);
    const body = { text: promise, day: new Date().toISOString().slice(0, 10), state: 'open', basedOn: 0 };
    await pair.lead.pair('PUT', `/api/alliances/${allianceId}/promises/${randomUUID()}`, body);
    await fetch(`${alliance.url}/local/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ kind: 'days', days: 2 }),
    });
  });

  const amara = await openOutlook(browser, alliance.url, 'Amara Okafor');
  const giulia = await openOutlook(browser, alliance.url, 'Giulia Ferri');

  await test.step('who promised says from within the invite that it is kept', async () => {
    await openMeeting(amara, /^Amara and Giulia/);
    const section = amara.pane.getByRole('region', { name: 'Giulia Ferri and you' });
    await expect(section.getByText('Next: put into words what you agree on.')).toBeVisible();
    await expect(section.getByText(/^You; was for /)).toBeVisible();
    await amara.expectAccessibleInEveryTheme('the pane with an open promise');
    await openMeeting(giulia, /^Amara and Giulia/);
    const theirs = giulia.pane.getByRole('region', { name: 'Amara Okafor and you' });
    await expect(theirs.getByText(/^Amara Okafor; was for /)).toBeVisible();
    await expect(theirs.getByRole('button')).toHaveCount(0);
    await section.getByRole('button', { name: `Kept: ${promise}` }).click();
    const said = section.getByText(`Kept: ${promise}`);
    await expect(said).toBeFocused();
    await expect(section.getByRole('listitem')).toHaveCount(0);
  });

  await test.step('both read what was recognised since they last met, and what stands between them', async () => {
    await expect(between(amara).getByText(gesture)).toBeVisible();
    await expect(between(amara).getByText(/^Recognised since your 1-1 on Tuesday/)).toBeVisible();
    await expect(between(amara).getByText(/^You to Giulia Ferri · Field design · /)).toBeVisible();
    await expect(between(amara).getByText('Nobody has decided on this yet.')).toHaveCount(0);
    await expect(between(giulia).getByText(/^Amara Okafor to you · Field design · /)).toBeVisible();
    await expect(between(giulia).getByText('From Amara Okafor to you · your turn')).toBeVisible();
    await giulia.expectAccessibleInEveryTheme('what is between two in the pane');
    const [page] = await Promise.all([
      giulia.page.context().waitForEvent('page'),
      between(giulia).getByRole('link', { name: fact }).click(),
    ]);
    const teams = new Microsoft365Page(page);
    await teams.actAs('Giulia Ferri');
    await teams.tab.getByRole('button', { name: 'Thank for saying it' }).click();
    await expect(teams.tab.getByLabel('In your own words: how do you understand it?')).toBeVisible();
    await page.close();
  });

  await test.step('she answers a prompt of this meeting, and the other reads nothing of it yet', async () => {
    await amara.pane.getByRole('button', { name: `Answer: ${power}` }).click();
    await amara.pane.getByRole('group', { name: power }).getByLabel('Your answer').fill(hers);
    await amara.expectAccessibleInEveryTheme('an answer being written in the pane');
    await amara.pane.getByRole('button', { name: 'I’m ready' }).click();
    await expect(amara.pane.getByRole('button', { name: 'Not ready after all' })).toBeVisible();
    await amara.pane.getByRole('button', { name: 'Put into the invite' }).click();
    await expect(amara.pane.getByText('3 prompts are in the invite.')).toBeVisible();
    await amara.page.getByRole('button', { name: 'Send' }).click();
    await expect(amara.page.getByText('Saved in the calendars of everyone invited')).toBeVisible();
    await giulia.page.getByRole('button', { name: 'Back to the calendar' }).click();
    await giulia.page.getByRole('button', { name: /^Amara and Giulia/ }).click();
    await expect(giulia.pane.getByRole('heading', { name: 'In this invite' })).toBeVisible();
    await expect(giulia.pane.getByText('Amara Okafor is ready')).toBeVisible();
    await expect(giulia.pane.getByText(hers)).toHaveCount(0);
  });

  await test.step('when the other is ready, too, both read both', async () => {
    await giulia.pane.getByRole('button', { name: `Answer: ${power}` }).click();
    const group = giulia.pane.getByRole('group', { name: power });
    await group.getByLabel('Your answer').fill(reply);
    await group.getByRole('button', { name: 'I’m ready' }).click();
    await expect(group.getByText(hers)).toBeVisible();
    await giulia.expectAccessibleInEveryTheme('both answers in the pane');
    // Without a reload: the open pane looks again by itself.
    await expect(amara.pane.getByText(reply)).toBeVisible();
  });

  await test.step('an invitation that is begun waits for its person, also when the tab is closed', async () => {
    await amara.page.getByRole('button', { name: 'Back to the calendar' }).click();
    await amara.page.getByRole('button', { name: /^Kenji and Amara/ }).click();
    await expect(offer(amara)).toBeVisible();
    await amara.expectAccessibleInEveryTheme('the offer in the pane');
    const first = await goAndInvite(amara);
    await first.tab.getByLabel(whyLabel).fill(why);
    await first.page.close();
    const second = await goAndInvite(amara);
    await expect(second.tab.getByLabel(whyLabel)).toHaveValue(why);
    await second.tab.getByRole('navigation').getByRole('link', { name: 'This week' }).click();
    const drafts = second.tab.getByRole('region', { name: 'My drafts' });
    await drafts.getByRole('link', { name: why }).click();
    await expect(second.tab.getByLabel(whyLabel)).toHaveValue(why);
    await second.actAs('Giulia Ferri');
    await expect(second.tab.getByLabel(whyLabel)).toHaveValue('');
    await second.page.close();
  });

  await test.step('beside a 1-1 without an alliance it leads to the invitation, and knows of it afterwards', async () => {
    const teams = await goAndInvite(amara);
    await expect(teams.tab.getByLabel(whyLabel)).toHaveValue(why);
    await teams.tab.getByRole('button', { name: 'Choose a colleague' }).click();
    await teams.choosePerson('Kenji Mori');
    await teams.tab.getByRole('button', { name: 'Send the invitation' }).click();
    await expect(teams.tab.getByRole('heading', { level: 1, name: 'Kenji Mori is invited' })).toBeVisible();
    await teams.page.close();
    // Without a reload: the pane looks for what has been begun beside it.
    await expect(waiting(amara).getByText('Kenji Mori has not decided on your invitation yet.')).toBeVisible();
    await expect(offer(amara)).toHaveCount(0);
  });

  await test.step('the link to it goes into the invite, once, and out again', async () => {
    const section = waiting(amara);
    // Who is invited by the other cannot write into their invite.
    await expect(section.getByRole('button')).toHaveCount(0);
    await amara.page.getByRole('button', { name: 'Back to the calendar' }).click();
    await amara.page.getByRole('button', { name: 'New appointment' }).click();
    await amara.page.getByLabel('Invite someone').selectOption({ label: 'Kenji Mori' });
    const body = amara.page.getByRole('textbox', { name: 'Text of the invite' });
    const sentence = body.getByText(/^Hi Kenji Mori, .*https?:/);
    const before = await body.innerHTML();
    await expect(section.getByText('Everyone on the invite sees this')).toBeVisible();
    await section.getByRole('button', { name: 'Put the link into the invite' }).click();
    await expect(section.getByText('The link is in the invite.')).toBeVisible();
    await expect(sentence).toHaveCount(1);
    await expect(body.getByRole('link')).toHaveAttribute('href', /\/l\/entity\/.*alliances/);
    await section.getByRole('button', { name: 'Update the link in the invite' }).click();
    await expect(section.getByText('The link is in the invite.')).toBeVisible();
    await expect(sentence).toHaveCount(1);
    await amara.expectAccessibleInEveryTheme('the link in the invite');
    await amara.pane.getByRole('button', { name: 'Put into the invite' }).click();
    await expect(amara.pane.getByText('3 prompts are in the invite.')).toBeVisible();
    await expect(sentence).toHaveCount(1);
    await amara.pane.getByRole('button', { name: 'Remove from the invite' }).click();
    await section.getByRole('button', { name: 'Take the link out' }).click();
    await expect(section.getByText('The link is out of the invite.')).toBeFocused();
    await expect.poll(() => body.innerHTML()).toBe(before);
    await expect(section.getByRole('button', { name: 'Put the link into the invite' })).toBeVisible();
  });

  await test.step('“not now” is an answer, too', async () => {
    const lukas = await openOutlook(browser, alliance.url, 'Lukas Brandt');
    await openMeeting(lukas, /^Lukas and Priya/);
    const theOffer = lukas.pane.getByRole('region', { name: 'An alliance with Priya Nair' });
    await theOffer.getByRole('button', { name: 'Not now' }).click();
    await expect(lukas.pane.getByText('Not now, then. We leave it for four weeks.')).toBeFocused();
    await expect(theOffer).toHaveCount(0);
    // The appointment stands in the address: it is open again. Without an offer once the home is known.
    const known = lukas.page.waitForResponse(/\/api\/me\/alliances$/);
    await lukas.page.reload();
    await known;
    await lukas.pane.getByRole('button', { name: 'Protect focus beside it' }).click();
    await lukas.pane.getByRole('button', { name: 'Back to the prompts' }).click();
    await expect(lukas.pane.getByRole('heading', { name: 'Bring to this 1-1' })).toBeVisible();
    await expect(theOffer).toHaveCount(0);
  });
});
