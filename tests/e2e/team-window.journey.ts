import { expect } from '@playwright/test';
import type { Browser, Route } from '@playwright/test';
import { team } from '../../src/local/people.ts';
import { test } from './alliance-test.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';
import type { SampleName } from './microsoft-365-page.ts';
import { TeamCalendars } from './team-calendars.ts';

/** Someone at their own computer, on the clock of where they are. */
const signIn = async (browser: Browser, url: string, name: SampleName, zone: string): Promise<Microsoft365Page> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, timezoneId: zone });
  const ms = new Microsoft365Page(await context.newPage());
  await ms.page.goto(url);
  await ms.show('Teams');
  await ms.actAs(name);
  return ms;
};

const forGraph = async (route: Route): Promise<void> => {
  if (route.request().postData()?.includes('graph') === true) await route.abort();
  else await route.continue();
};

test('five people in three time zones find a field window, and it stands through every change of clocks', async ({
  alliance,
  browser,
}) => {
  const calendars = new TeamCalendars(alliance.url);
  const amara = await signIn(browser, alliance.url, 'Amara Okafor', 'Europe/Rome');
  const { tab } = amara;
  const who = (name: SampleName) => tab.getByRole('listitem').filter({ hasText: name });

  await test.step('before the clocks change, there is one time that suits most of the team', async () => {
    // A Wednesday; America changes its clocks on 14 March, Europe on the 28th.
    await calendars.moveTo('2027-03-03T10:00:00Z');
    await calendars.keepFieldWindows('Europe/Rome');
    await calendars.close('Lukas Brandt');
    const busy = (day: string, days: readonly string[], from: string, until: string): Promise<void> =>
      calendars.meetWeekly('Amara Okafor', 'On site', day, { days, from, until });
    await busy('2027-03-01', ['monday', 'tuesday', 'wednesday', 'thursday'], '09:00', '18:00');
    await busy('2027-03-05', ['friday'], '09:00', '15:00');
    await busy('2027-03-05', ['friday'], '15:30', '18:00');
    await calendars.meet('Kenji Mori', 'Dentist', '2027-04-02T14:00', '2027-04-02T15:00');
  });

  await test.step('calendars are asked for with why', async () => {
    // No access was given yet.
    await amara.page.route('**/local/entra/token', forGraph);
    await amara.addTab();
    await tab.getByRole('button', { name: 'Find a time for the team' }).click();
    await expect(tab.getByRole('heading', { level: 1, name: 'A field window for the team' })).toBeVisible();
    await expect(tab.getByText('The team has adopted no time yet.')).toBeVisible();
    await expect(tab.getByText('None of it goes to a server of ours')).toBeVisible();
    await amara.expectAccessibleInEveryTheme('the question for the calendars');
    await amara.page.unroute('**/local/entra/token', forGraph);
    await tab.getByRole('button', { name: 'Look for a time' }).click();
  });

  await test.step('everyone is named with their own hours, and whoever is not free, or not known', async () => {
    await expect(tab.getByRole('radio', { name: /^Friday at 15:00, 30 minutes/ })).toBeChecked();
    await expect(tab.getByText('Suits most of you. Not always: Kenji Mori')).toBeVisible();
    await expect(who('Amara Okafor').getByText('Free every week')).toBeVisible();
    await expect(who('Giulia Ferri').getByText('Free every week')).toBeVisible();
    await expect(who('Kenji Mori').getByText('14:00, London', { exact: true })).toBeVisible();
    await expect(who('Kenji Mori').getByText('Busy in 1 of 8 weeks: 2 April')).toBeVisible();
    await expect(who('Lukas Brandt').getByText('Calendar not shared with you')).toBeVisible();
    await expect(
      who('Priya Nair').getByText('09:00, New York; from 19 March 10:00; from 2 April 09:00', { exact: true }),
    ).toBeVisible();
    await expect(who('Priya Nair').getByText('Free every week')).toBeVisible();
    await amara.expectAccessibleInEveryTheme('times for the team');
  });

  await test.step('the team adopts it, and only the time leaves the page', async () => {
    const sent = amara.page.waitForRequest((one) => one.method() === 'PUT' && one.url().endsWith('/team-window'));
    await expect(tab.getByText('Everyone in Field design sees the time and that you adopted it')).toBeVisible();
    await tab.getByRole('button', { name: 'Adopt for the team' }).click();
    expect((await sent).postDataJSON()).toEqual({
      moment: { weekday: 4, minute: 15 * 60 },
      minutes: 30,
      zone: 'Europe/Rome',
      basedOn: 0,
    });
    await expect(tab.getByText('This is the team’s window now.')).toBeVisible();
    await expect(tab.getByText('Adopted by Amara Okafor, Wednesday 3 March')).toBeVisible();
    await amara.expectAccessibleInEveryTheme('a window that the team has adopted');
  });

  await test.step('on This week the team reads when it is, and nobody’s calendar', async () => {
    await tab.getByRole('button', { name: 'This week' }).click();
    await expect(tab.getByText('Friday at 15:00, 30 minutes')).toBeVisible();
    await expect(tab.getByText('Free every week')).toHaveCount(0);
    await expect(tab.getByText('Dentist')).toHaveCount(0);
    await amara.expectAccessibleInEveryTheme('This week with the team’s window');
  });

  const range = ['2027-03-01', '2027-04-16'] as const;
  const foreign = async (name: SampleName) => (await calendars.entries(name, ...range)).filter((one) => !one.isOurs);
  const ours = async (name: SampleName): Promise<readonly string[]> =>
    (await calendars.entries(name, ...range)).filter((one) => one.isOurs).map(({ start }) => start);
  // 15:00 in Rome: an hour less in UTC once Europe has changed its clocks.
  const fridays = ['03-05T14:00', '03-12T14:00', '03-19T14:00', '03-26T14:00', '04-02T13:00', '04-09T13:00'];
  const standing = fridays.map((time) => `2027-${time}`);
  const before = { kenji: await foreign('Kenji Mori'), priya: await foreign('Priya Nair') };
  const priya = await signIn(browser, alliance.url, 'Priya Nair', 'America/New_York');

  await test.step('someone in New York reads it on her own clock, and takes it into her calendar', async () => {
    await priya.openTab();
    const line = 'Friday at 15:00, 30 minutes (Europe/Rome). Next on Friday, March 5, 09:00 on your clock';
    await expect(priya.tab.getByText(line)).toBeVisible();
    await priya.addPersonalApp();
    await priya.openTab();
    await expect(priya.tab.getByText('Friday, March 5 at 09:00, 30 minutes')).toBeVisible();
    await priya.tab.getByRole('link', { name: 'Calendar' }).click();
    await priya.tab.getByRole('button', { name: 'Put it in my calendar: Field design' }).click();
    await expect(priya.tab.getByText('It is in your calendar now.')).toBeVisible();
    const friday = priya.tab.getByRole('list', { name: /^Friday/ });
    await expect(friday.getByText(/^Field window: Field design/)).toBeVisible();
    await priya.expectAccessibleInEveryTheme('a calendar with the team’s window');
    expect(await ours('Priya Nair')).toEqual(standing);
    expect(await foreign('Priya Nair')).toEqual(before.priya);
  });

  await test.step('someone in London does so beside the team’s window, takes it back, and does it again', async () => {
    const kenji = await signIn(browser, alliance.url, 'Kenji Mori', 'Europe/London');
    await kenji.openTab();
    await kenji.tab.getByRole('button', { name: 'The team’s window' }).click();
    const put = kenji.tab.getByRole('button', { name: 'Put it in my calendar: Field design' });
    await put.click();
    await expect(kenji.tab.getByText('It is in your calendar now.')).toBeVisible();
    expect(await ours('Kenji Mori')).toEqual(standing);
    await kenji.tab.getByRole('button', { name: 'Undo' }).click();
    await expect(kenji.tab.getByText('Taken back.')).toBeVisible();
    expect(await ours('Kenji Mori')).toEqual([]);
    await kenji.page.reload();
    await kenji.tab.getByRole('button', { name: 'The team’s window' }).click();
    await put.click();
    await expect(kenji.tab.getByText('It is in your calendar now.')).toBeVisible();
    expect(await ours('Kenji Mori')).toEqual(standing);
    expect(await foreign('Kenji Mori')).toEqual(before.kenji);
    await kenji.page.context().close();
  });

  await test.step('the team makes it shorter; hers is as it was until she moves it along', async () => {
    await tab.getByRole('button', { name: 'The team’s window' }).click();
    await tab.getByLabel('How long').selectOption({ label: '15 minutes' });
    await tab.getByRole('radio', { name: /^Friday at 15:00, 15 minutes/ }).check();
    await tab.getByRole('button', { name: 'Adopt for the team' }).click();
    await expect(tab.getByText('This is the team’s window now.')).toBeVisible();
    expect(await ours('Priya Nair')).toEqual(standing);
    await priya.page.reload();
    await priya.tab.getByRole('link', { name: 'Calendar' }).click();
    await priya.tab.getByRole('button', { name: 'Move mine too: Field design' }).click();
    await expect(priya.tab.getByText('Yours has moved along.')).toBeVisible();
    const entries = (await calendars.entries('Priya Nair', ...range)).filter((one) => one.isOurs);
    expect(entries.map(({ start }) => start)).toEqual(standing);
    expect(entries[0]?.end).toBe('2027-03-05T14:15');
    await priya.tab.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(priya.tab.getByText('Taken back. It is in your calendar where you had it.')).toBeVisible();
    expect((await calendars.entries('Priya Nair', ...range)).find((one) => one.isOurs)?.end).toBe('2027-03-05T14:30');
    expect(await foreign('Priya Nair')).toEqual(before.priya);
  });

  await test.step('from a link, on a small phone, in Italian, everything fits', async () => {
    const page = `/team-window/${team.id}`;
    const address = new URLSearchParams({ view: 'teams', app: 'personal', lang: 'it', page });
    await amara.page.goto(`${alliance.url}/?${address.toString()}`);
    await expect(tab.getByRole('button', { name: 'Adotta per il team' })).toBeVisible();
    await amara.narrow();
    await amara.expectNarrow();
    await amara.expectAccessible('times for the team on a small phone, in Italian');
  });
});
