import { expect } from '@playwright/test';
import { defaultCalendarSettings } from '../../src/domain/calendar/calendar-settings.ts';
import { memberAt } from '../../src/local/sample/sample-member.ts';
import { test } from './alliance-test.ts';
import { GraphCalendar } from './graph-calendar.ts';
import type { CalendarEntry } from './graph-calendar.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';

test('a plan is written as the pane opens, for whoever has chosen so, and is taken back', async ({
  alliance,
  context,
}) => {
  const ms = new Microsoft365Page(await context.newPage());
  const { page, pane } = ms;
  const calendar = new GraphCalendar(alliance.url, 'Amara Okafor');
  const ours = async (): Promise<readonly CalendarEntry[]> => (await calendar.entries()).filter(({ isOurs }) => isOurs);
  const bar = pane.getByRole('region', { name: 'Focus planned for you' });
  const openKenji = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Week after' }).click();
    await page.getByRole('button', { name: /^Kenji and Amara/ }).click();
    await expect(pane.getByRole('heading', { level: 1, name: 'Kenji Mori' })).toBeVisible();
  };

  await test.step('the first plan is asked for, also of whoever wants it written alone', async () => {
    const settings = { ...defaultCalendarSettings('Europe/Rome'), apply: 'automatic', privateBlocks: false };
    await memberAt(alliance.url, 0).pair('PUT', '/api/me/calendar-settings', { settings, basedOn: 0 });
    await page.setViewportSize({ width: 1280, height: 1700 });
    await page.goto(`${alliance.url}/?view=outlook`);
    await ms.actAs('Amara Okafor');
    await openKenji();
    await pane.getByRole('button', { name: 'Protect focus beside it' }).click();
    await expect(pane.getByRole('button', { name: 'Apply' })).toBeVisible();
    await expect(bar).toHaveCount(0);
    expect(await ours()).toEqual([]);
    await pane.getByRole('button', { name: 'Apply' }).click();
    await expect(pane.getByText(/^Applied \d+:\d\d$/)).toBeVisible();
  });

  let first: readonly CalendarEntry[] = [];

  await test.step('afterwards the weeks are written as the pane opens, as openly as she wants', async () => {
    first = await ours();
    expect(first.length).toBeGreaterThan(0);
    await page.reload();
    await expect(bar.getByText(/^Focus: \d+ new.*\s· Applied \d+:\d\d$/)).toBeVisible();
    const all = await ours();
    expect(all.length).toBeGreaterThan(first.length);
    expect(all.map((entry) => (entry.all as { readonly sensitivity: string }).sensitivity)).toEqual(
      all.map(() => 'normal'),
    );
    await ms.expectAccessibleInEveryTheme('the pane above which a plan was written');
  });

  await test.step('and taken back at one press', async () => {
    await bar.getByRole('button', { name: 'Undo' }).click();
    const said = bar.getByText(/Taken back \d+:\d\d\s· nothing is applied by itself before tomorrow$/);
    await expect(said).toBeFocused();
    const times = (entries: readonly CalendarEntry[]): readonly string[] =>
      entries.map(({ start }) => start).toSorted();
    expect(times(await ours())).toEqual(times(first));
  });

  await test.step('and is not written again behind her back when the pane opens once more', async () => {
    // What is remembered in the mailbox is read for a plan alone.
    const planned = page.waitForResponse(/\/me\/calendar\?/);
    await page.reload();
    await expect(pane.getByRole('heading', { level: 1, name: 'Kenji Mori' })).toBeVisible();
    await planned;
    // By when a day is read and planned, the weeks would have been written.
    await pane.getByRole('button', { name: 'Protect focus beside it' }).click();
    await expect(pane.getByRole('heading', { name: /^Plan of/ })).toBeVisible();
    await expect(bar).toHaveCount(0);
    expect(await ours()).toHaveLength(first.length);
  });
});
