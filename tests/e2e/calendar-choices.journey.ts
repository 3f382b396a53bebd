import { expect } from '@playwright/test';
import type { Route } from '@playwright/test';
import { test } from './alliance-test.ts';
import { GraphCalendar } from './graph-calendar.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';
import { OutlookPage } from './outlook-page.ts';

test('a person says how their calendar is planned, beginning with what their mailbox says', async ({
  alliance,
  context,
}) => {
  const ms = new Microsoft365Page(await context.newPage());
  const { page, tab } = ms;
  const save = tab.getByRole('button', { name: 'Save', exact: true });
  const take = tab.getByRole('button', { name: 'Import working hours from my mailbox' });
  const use = tab.getByRole('button', { name: 'Use these hours' });
  const friday = tab.getByRole('group', { name: 'Friday' });
  const onGraph = async (route: Route): Promise<void> => {
    if (route.request().postData()?.includes('graph') === true) await route.abort();
    else await route.continue();
  };

  await test.step('while the calendar is closed, the usual hours are shown and the mailbox’s are named', async () => {
    await page.goto(alliance.url);
    await ms.actAs('Amara Okafor');
    await ms.show('Teams');
    await ms.moveClock('Next Monday, 9:00');
    await page.route('**/local/entra/token', onGraph);
    await ms.openPersonalApp();
    await tab.getByRole('link', { name: 'Calendar' }).click();
    await tab.getByRole('button', { name: 'Calendar settings' }).click();
    await expect(tab.getByText('Until you save, planning uses the hours of your mailbox.')).toBeVisible();
    await expect(friday.getByLabel('Until')).toHaveValue('18:00');
    await take.click();
    await expect(tab.getByText('Alliance can’t open your calendar here')).toBeVisible();
    await page.unroute('**/local/entra/token', onGraph);
  });

  await test.step('once it opens, the form holds what planning goes by', async () => {
    await take.click();
    await expect(friday.getByLabel('Until')).toHaveValue('17:30');
    await expect(tab.getByText('These hours and their zone come from your mailbox.')).toBeVisible();
    await ms.expectAccessibleInEveryTheme('the hours of the mailbox');
  });

  await test.step('what was chosen here is not written over unasked', async () => {
    await friday.getByRole('switch').click();
    await take.click();
    await expect(tab.getByText(/^Your mailbox says: Monday, .*Friday, 09:00 to 17:30\./)).toBeVisible();
    await ms.expectAccessibleInEveryTheme('the question about the mailbox’s hours');
    await tab.getByRole('button', { name: 'Keep mine' }).click();
    await expect(take).toBeFocused();
    await expect(friday.getByRole('switch')).not.toBeChecked();
    await save.click();
    await expect(tab.getByText('Saved', { exact: true })).toBeVisible();
  });

  await test.step('and the calendar is planned by it', async () => {
    await tab.getByRole('button', { name: 'Your calendar' }).click();
    await expect(
      tab
        .getByRole('list', { name: /^Thursday/ })
        .getByText(/^Focus, new/)
        .first(),
    ).toBeVisible();
    await expect(tab.getByRole('list', { name: /^Friday/ }).getByText(/^Focus/)).toHaveCount(0);
  });

  await test.step('the mailbox’s hours can be taken over later, too', async () => {
    await tab.getByRole('button', { name: 'Calendar settings' }).click();
    await take.click();
    await use.click();
    await expect(take).toBeFocused();
    await expect(friday.getByRole('switch')).toBeChecked();
    await expect(tab.getByText('Filled in from your mailbox. Save to keep them.')).toBeVisible();
    await save.click();
    await expect(tab.getByText('Your mailbox says the same.')).toBeVisible();
  });
});

test('a move that gives both more focus is offered, and made in Outlook alone', async ({ alliance, context }) => {
  const ms = new Microsoft365Page(await context.newPage());
  const { page, tab } = ms;
  const offers = tab.getByRole('region', { name: 'Moves that would give you both more' });
  const amaras = new GraphCalendar(alliance.url, 'Amara Okafor');

  await test.step('both have hardly any time left, and their 1-1 lies in the midst of it', async () => {
    await page.goto(alliance.url);
    await ms.actAs('Amara Okafor');
    await ms.show('Teams');
    await ms.moveClock('Next Monday, 9:00');
    const monday =
      (await amaras.entries()).find(({ subject }) => subject === 'Week planning')?.start.slice(0, 10) ?? '';
    const day = (days: number): string => new Date(Date.parse(monday) + days * 86_400_000).toISOString().slice(0, 10);
    for (const days of [0, 2, 3, 4])
      await amaras.invite('Workshop', `${day(days)}T09:15`, `${day(days)}T17:30`, ['Giulia Ferri', 'Lukas Brandt']);
    // On Tuesday from 9:30 to 11:15 they are free, but for half an hour from 10 on.
    await amaras.invite('Stand-up', `${day(1)}T09:15`, `${day(1)}T09:30`, ['Giulia Ferri', 'Lukas Brandt']);
    await amaras.invite('Workshop', `${day(1)}T11:15`, `${day(1)}T17:30`, ['Giulia Ferri', 'Lukas Brandt']);
  });

  await test.step('the move is told with what each would gain', async () => {
    await ms.openPersonalApp();
    await tab.getByRole('link', { name: 'Calendar' }).click();
    await expect(
      offers.getByText(
        /^Moving “Amara and Giulia” on Tue \d+ from 10:00 to 9:30 would give you 1 h 15 min and Giulia Ferri 1 h 15 min more of focus\.$/,
      ),
    ).toBeVisible();
    await ms.expectAccessibleInEveryTheme('the offer of a move');
  });

  const before = await amaras.entries();

  await test.step('it is made in Outlook, by the person', async () => {
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      offers.getByRole('link', { name: /^Open in Outlook/ }).click(),
    ]);
    await expect(new OutlookPage(opened).form.getByLabel('Title', { exact: true })).toHaveValue('Amara and Giulia');
    await opened.close();
    expect(await amaras.entries()).toEqual(before);
  });

  await test.step('or not now, and is not offered again', async () => {
    await offers.getByRole('button', { name: /^Not now/ }).click();
    await expect(offers.getByText('No more moves for now.')).toBeVisible();
    await tab.getByRole('navigation').getByRole('link', { name: 'This week' }).click();
    await tab.getByRole('link', { name: 'Calendar' }).click();
    await expect(tab.getByRole('region', { name: 'Proposed changes' })).toBeVisible();
    await expect(offers.getByRole('listitem')).toHaveCount(0);
  });
});
