import { expect } from '@playwright/test';
import { test } from './alliance-test.ts';
import { GraphCalendar } from './graph-calendar.ts';
import type { CalendarEntry } from './graph-calendar.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';
import { OutlookPage } from './outlook-page.ts';

/** Two weeks as they are planned around the sample meetings: 15 hours each, by start. */
const planned = [
  ['Monday', '09:15', '11:30'],
  ['Tuesday', '10:30', '12:00'],
  ['Tuesday', '13:30', '16:00'],
  ['Wednesday', '09:15', '12:15'],
  ['Thursday', '09:15', '11:00'],
  ['Thursday', '11:30', '12:30'],
  ['Friday', '09:15', '12:15'],
] as const;

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
const timesOf = ({ start, end }: CalendarEntry): readonly string[] => [
  weekday.format(Date.parse(start.slice(0, 10))),
  start.slice(11),
  end.slice(11),
];
const blocksFrom = (entries: readonly CalendarEntry[], from: string): readonly CalendarEntry[] =>
  entries.filter(({ isOurs, start }) => isOurs && from <= start && start < dayAfter(from, 7));
const isApart = (one: CalendarEntry, other: CalendarEntry): boolean => one.end <= other.start || other.end <= one.start;

test('two weeks of focus live on beside what their owner and others do with the calendar', async ({
  alliance,
  context,
}) => {
  test.setTimeout(420_000);
  const ms = new Microsoft365Page(await context.newPage());
  const { page, tab, pane } = ms;
  const outlook = new OutlookPage(page);
  const amaras = new GraphCalendar(alliance.url, 'Amara Okafor');
  const bar = tab.getByRole('region', { name: 'Proposed changes' });
  const focus = (kind: 'kept' | 'new' | 'removed') => tab.getByRole('listitem').filter({ hasText: `Focus, ${kind}` });
  const day = (name: string) => tab.getByRole('list', { name: new RegExp(`^${name}`) });
  const openCalendar = async (): Promise<void> => {
    await ms.show('Teams');
    await ms.openPersonalApp();
    await tab.getByRole('navigation').getByRole('link', { name: 'This week' }).click();
    await tab.getByRole('link', { name: 'Calendar' }).click();
    await expect(bar).toBeVisible();
  };

  await page.goto(alliance.url);
  await ms.actAs('Amara Okafor');
  await ms.moveClock('Next Monday, 9:00');
  const before = await amaras.entries();
  const monday = before.find(({ subject }) => subject === 'Week planning')?.start.slice(0, 10) ?? '';
  const nextMonday = dayAfter(monday, 7);

  await test.step('two weeks are planned and applied', async () => {
    await openCalendar();
    await expect(tab.getByText('15 h of focus this week: all that you want.')).toBeVisible();
    await expect(bar.getByText('14 changes, in 2 weeks')).toBeVisible();
    await bar.getByRole('button', { name: 'Apply to my calendar' }).click();
    await expect(bar.getByText(/^Applied \d+:\d\d$/)).toBeVisible();
    await expect(focus('kept')).toHaveCount(7);
    const entries = await amaras.entries();
    expect(blocksFrom(entries, monday).map(timesOf)).toEqual(planned);
    expect(blocksFrom(entries, nextMonday).map(timesOf)).toEqual(planned);
  });

  await test.step('in Outlook a block is moved, one named, one lengthened and one deleted', async () => {
    await ms.show('Outlook');
    await outlook.turnToNextWeek();
    await outlook.edit(outlook.on('Mon', 'Focus'), { start: '09:45' });
    await outlook.edit(outlook.on('Wed', 'Focus'), { title: 'Writing the brief' });
    // Longer than any block that is planned, by the hour that is then deleted.
    await outlook.edit(outlook.on('Fri', 'Focus'), { end: '13:15' });
    await outlook.delete(outlook.on('Thu', 'Focus').last());
    await expect(outlook.on('Thu', 'Focus')).toHaveCount(1);
  });

  const edited = await amaras.entries();

  await test.step('others call a meeting that lands on a block', async () => {
    const wednesday = dayAfter(monday, 2);
    const kenjis = new GraphCalendar(alliance.url, 'Kenji Mori');
    await kenjis.invite('Prototype check', `${wednesday}T10:00`, `${wednesday}T11:00`, [
      'Amara Okafor',
      'Lukas Brandt',
    ]);
  });

  await test.step('the next plan changes what it must, and nothing else', async () => {
    await openCalendar();
    await expect(focus('removed')).toHaveCount(1);
    await expect(day('Wednesday').getByText(/^Focus, removed 9:15\S+12:15$/)).toBeVisible();
    await expect(focus('kept')).toHaveCount(6);
    await expect(tab.getByText('15 h of focus this week: all that you want.')).toBeVisible();
    // All in one week: were the other one touched, the bar would say in how many.
    await expect(bar.getByText(/\d+ changes: \d+ new, 1 removed$/)).toBeVisible();
    await ms.expectAccessibleInEveryTheme('a week in which a block makes way');
    await tab.getByRole('button', { name: 'The week after' }).click();
    await expect(focus('kept')).toHaveCount(6);
    await expect(focus('new').or(focus('removed'))).toHaveCount(0);
    await expect(day('Monday').getByText(/^Focus, kept 9:45\S+12:00$/)).toBeVisible();
    await expect(day('Friday').getByText(/^Focus, kept 9:15\S+13:15$/)).toBeVisible();
    await expect(day('Thursday').getByText(/^Focus/)).toHaveCount(1);
  });

  await test.step('applied, it leaves what its owner did as it was', async () => {
    await bar.getByRole('button', { name: 'Apply to my calendar' }).click();
    await expect(bar.getByText(/^Applied \d+:\d\d$/)).toBeVisible();
    const now = await amaras.entries();
    expect(blocksFrom(now, nextMonday)).toEqual(blocksFrom(edited, nextMonday));
    const [were, are] = [blocksFrom(edited, monday), blocksFrom(now, monday)];
    const kept = were.filter((one) => timesOf(one)[0] !== 'Wednesday');
    expect(kept).toHaveLength(6);
    for (const block of kept) expect(are).toContainEqual(block);
    for (const block of are.filter(({ id }) => !kept.some((one) => one.id === id))) {
      const others = now.filter(({ id }) => id !== block.id);
      expect(others.filter((other) => !isApart(block, other)).map(({ subject }) => subject)).toEqual([]);
    }
  });

  await test.step('a 1-1 inside focus is held back, with the time beside it', async () => {
    await ms.show('Outlook');
    await outlook.turnToToday();
    await outlook.begin('Giulia Ferri', { title: 'Booking flow', date: monday, start: '11:00' });
    await expect(pane.getByRole('heading', { name: 'In your protected focus' })).toBeVisible();
    await outlook.send();
    await expect(outlook.alert).toContainText('This takes from your protected focus, 09:15–11:30.');
    await expect(outlook.alert).toContainText('Right after it, 11:30–12:00 is free in your calendar.');
    await ms.expectAccessibleInEveryTheme('the question before sending');
    await outlook.alert.getByRole('button', { name: 'Don’t send' }).click();
    await expect(outlook.form.getByLabel('Start', { exact: true })).toHaveValue('11:00');
  });

  await test.step('the proposed time is taken over, and it is sent without another word', async () => {
    await pane.getByRole('button', { name: 'Move to 11:30' }).click();
    await expect(outlook.form.getByLabel('Start', { exact: true })).toHaveValue('11:30');
    await expect(outlook.form.getByLabel('End', { exact: true })).toHaveValue('12:00');
    await outlook.send();
    await outlook.expectSaved();
    await expect(outlook.alert).toBeHidden();
  });

  await test.step('the focus stands, and nothing but ours was touched all along', async () => {
    const after = await amaras.entries();
    expect(after).toContainEqual(blocksFrom(edited, monday)[0]);
    expect(after.find(({ subject }) => subject === 'Booking flow')).toMatchObject({
      start: `${monday}T11:30`,
      end: `${monday}T12:00`,
    });
    for (const event of before) expect(after).toContainEqual(event);
    const others = after.filter(({ isOurs, id }) => !isOurs && !before.some((event) => event.id === id));
    expect(others.map(({ subject }) => subject).toSorted()).toEqual(['Booking flow', 'Prototype check']);
  });
});
