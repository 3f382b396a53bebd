import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Browser, Locator } from '@playwright/test';
import { memberAt } from '../../src/local/sample/sample-member.ts';
import { paneEn } from '../../src/messages/pane/en.ts';
import { promptsEn } from '../../src/messages/prompts/en.ts';
import { people } from '../../src/local/people.ts';
import { agreeSamplePair, beginSamplePair, checkInSamplePair } from '../../src/local/sample/load-sample-pair.ts';
import type { SamplePair } from '../../src/local/sample/load-sample-pair.ts';
import { test } from './alliance-test.ts';
import { localDay, localNow, moveLocalClock } from './local-time.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';
import type { SampleName } from './microsoft-365-page.ts';

const power = 'What would make working together remarkable for both of us?';
const promise = 'The brief, before the visit.';
const hers = 'A morning without meetings.';
const reply = 'Drawing on paper, together.';

/** At their own calendar. */
const openOutlook = async (browser: Browser, url: string, name: SampleName): Promise<Microsoft365Page> => {
  // High enough for the whole pane: what its sticky foot covers half counts as too small a target.
  const context = await browser.newContext({ viewport: { width: 1280, height: 2100 } });
  const ms = new Microsoft365Page(await context.newPage());
  await ms.page.goto(`${url}/?view=outlook`);
  await ms.actAs(name);
  return ms;
};

const openMeeting = async ({ page }: Microsoft365Page, subject: RegExp): Promise<void> => {
  const meeting = page.getByRole('button', { name: subject });
  await page.getByRole('button', { name: 'Week after' }).click();
  // Everyone has it every week: what else there is in this one is there, too.
  await expect(page.getByRole('button', { name: /^Week planning/ })).toBeVisible();
  // What comes every other week may stand in the one behind it.
  if ((await meeting.count()) === 0) await page.getByRole('button', { name: 'Week after' }).click();
  await meeting.click();
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

const notes = 'Your notes, only you see them';
const note = 'Ask about the visit, and listen first.';

/** What stands in the invite's body, line by line. */
const linesOfInvite = async ({ page }: Microsoft365Page): Promise<readonly string[]> => {
  const body = page.getByRole('textbox', { name: 'Text of the invite' });
  const lines = (await body.innerText()).split('\n').map((line) => line.replace(/^[•\s]+/, '').trim());
  return lines.filter((line) => line !== '');
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
    const body = { text: promise, day: await localDay(alliance.url), state: 'open', basedOn: 0 };
    await pair.lead.pair('PUT', `/api/alliances/${allianceId}/promises/${randomUUID()}`, body);
    await moveLocalClock(alliance.url, { kind: 'days', days: 2 });
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
    await expect(between(amara).getByText(/^You to Giulia Ferri\s· Field design\s· /)).toBeVisible();
    await expect(between(amara).getByText('Nobody has decided on this yet.')).toHaveCount(0);
    await expect(between(giulia).getByText(/^Amara Okafor to you\s· Field design\s· /)).toBeVisible();
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
    await amara.pane.getByRole('button', { name: notes }).click();
    await amara.pane.getByLabel('For yourself').fill(note);
    const before = await linesOfInvite(amara);
    await amara.pane.getByRole('button', { name: 'Put into the invite' }).click();
    await expect(amara.pane.getByText('3 prompts are in the invite.')).toBeVisible();
    // Nothing of the alliance is told in the invite, only the prompts that she chose.
    const told: readonly string[] = [paneEn['invite.heading'], ...Object.values(promptsEn)];
    const added = (await linesOfInvite(amara)).filter((line) => !before.includes(line));
    expect(added).toHaveLength(4);
    expect(added.filter((line) => !told.includes(line))).toEqual([]);
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

const dayMs = 86_400_000;

/** Noon in UTC of the first Wednesday that is more than a week away. */
const wednesdayAfterNext = (now: number): number => {
  const noon = new Date(now + 8 * dayMs).setUTCHours(12, 0, 0, 0);
  return noon + ((3 - new Date(noon).getUTCDay() + 7) % 7) * dayMs;
};

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

test('two allies have met: the pane asks what came of it', async ({ alliance, browser }) => {
  const pair = { lead: memberAt(alliance.url, 0), colleague: memberAt(alliance.url, 1) };
  const old = 'I send you the brief for the clinic before the visit.';
  const theirOld = 'Three questions for the nurses.';
  const fresh = 'The two pages, printed.';
  const remark = 'You asked twice, and then did it.';

  await test.step('they have an agreement, a promise each, and a check-in that is due', async () => {
    const teams = new Microsoft365Page(await browser.newPage());
    await teams.page.goto(alliance.url);
    await teams.actAs('Giulia Ferri');
    await teams.addTab();
    await teams.page.context().close();
    const now = await localNow(alliance.url);
    const view = await beginSamplePair(pair);
    await agreeSamplePair(pair, view, day(now + dayMs));
    await checkInSamplePair(pair, view, 1);
    const body = { text: theirOld, day: day(now + 30 * dayMs), state: 'open', basedOn: 0 };
    await pair.colleague.pair('PUT', `/api/alliances/${view.allianceId}/promises/${randomUUID()}`, body);
    await moveLocalClock(alliance.url, { kind: 'at', instant: wednesdayAfterNext(now) });
  });

  const amara = await openOutlook(browser, alliance.url, 'Amara Okafor');
  const giulia = await openOutlook(browser, alliance.url, 'Giulia Ferri');
  const save = ({ pane }: Microsoft365Page): Locator => pane.getByRole('button', { name: 'Save', exact: true });
  const checkIn = ({ pane }: Microsoft365Page): Locator => pane.getByRole('region', { name: 'Check-in', exact: true });

  await test.step('the pane of yesterday’s 1-1 is about what comes after it', async () => {
    await amara.page.getByRole('button', { name: /^Amara and Giulia/ }).click();
    await expect(amara.pane.getByRole('heading', { name: 'Open promises' })).toBeVisible();
    await expect(amara.pane.getByText(/^Last check-in \d+ days ago$/)).toBeVisible();
    await expect(amara.pane.getByRole('radiogroup')).toHaveCount(3);
    await expect(save(amara)).toHaveAttribute('aria-disabled', 'true');
    await amara.expectAccessibleInEveryTheme('the pane after a 1-1');
  });

  await test.step('a promise takes one tap: kept, renewed, or said of the other', async () => {
    await amara.pane.getByRole('button', { name: `Renew: ${old}` }).click();
    await expect(amara.pane.getByText(/^Renewed, now for .*: I send you the brief/)).toBeFocused();
    await expect(amara.pane.getByRole('button', { name: `Renew: ${old}` })).toHaveCount(0);
    await amara.pane.getByRole('button', { name: `Kept: ${theirOld}` }).click();
    await expect(amara.pane.getByText(`Kept: ${theirOld}`)).toBeFocused();
  });

  await test.step('what is begun waits for its person, also when the pane is closed', async () => {
    await amara.pane.getByRole('button', { name: 'Add a line to each' }).click();
    await amara.pane.getByLabel('A line about it (optional)').nth(1).fill(remark);
    await amara.pane.getByLabel('What do you promise Giulia Ferri?').fill(fresh);
    await amara.page.reload();
    await expect(amara.pane.getByLabel('A line about it (optional)').nth(1)).toHaveValue(remark);
    await expect(amara.pane.getByLabel('What do you promise Giulia Ferri?')).toHaveValue(fresh);
  });

  await test.step('two taps check in as last time, and save the promise with it', async () => {
    await amara.pane.getByRole('button', { name: 'As last time: Mostly · Somewhat · Mostly' }).click();
    await save(amara).click();
    await expect(amara.pane.getByText('Your check-in is saved. Your promise is saved.')).toBeVisible();
    await expect(checkIn(amara).getByText(remark)).toBeVisible();
    await expect(amara.pane.getByRole('listitem').filter({ hasText: fresh })).toHaveCount(1);
    await expect(amara.pane.getByLabel('What do you promise Giulia Ferri?')).toHaveValue('');
    await amara.expectAccessibleInEveryTheme('the pane once it is saved');
  });

  await test.step('the other reads that she has answered, not what', async () => {
    await giulia.page.getByRole('button', { name: /^Amara and Giulia/ }).click();
    await expect(checkIn(giulia).getByText('Amara Okafor is ready')).toBeVisible();
    await expect(giulia.pane.getByText(remark)).toHaveCount(0);
    await expect(giulia.pane.getByRole('listitem').filter({ hasText: fresh })).toHaveCount(1);
    await expect(giulia.pane.getByText(theirOld)).toHaveCount(0);
  });

  await test.step('once both have answered both read both', async () => {
    for (const answers of await giulia.pane.getByRole('radiogroup').all())
      await answers.getByRole('radio', { name: 'Fully' }).check();
    await save(giulia).click();
    await expect(giulia.pane.getByText('Your check-in is saved, and you can read each other now.')).toBeVisible();
    await expect(giulia.pane.getByText(remark)).toBeVisible();
    await expect(giulia.pane.getByText('Last check-in today')).toBeVisible();
    await giulia.expectAccessibleInEveryTheme('both check-ins in the pane');
    // Without a reload: the open pane looks again by itself.
    await expect(amara.pane.getByRole('heading', { name: 'Both check-ins' })).toBeVisible();
  });

  await test.step('the prompts are a press away, and so is the way back', async () => {
    await giulia.pane.getByRole('button', { name: 'See the prompts' }).click();
    await expect(giulia.pane.getByRole('heading', { level: 1, name: 'Amara Okafor' })).toBeFocused();
    await expect(giulia.pane.getByRole('button', { name: 'Copy the prompts' })).toBeVisible();
    await giulia.pane.getByRole('button', { name: 'After this 1-1' }).click();
    await expect(save(giulia)).toBeVisible();
  });
});
