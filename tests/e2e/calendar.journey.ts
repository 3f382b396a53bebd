import { expect } from '@playwright/test';
import type { Route } from '@playwright/test';
import { test } from './alliance-test.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';

test('a person plans their weeks, moves a block by hand, applies the plan and takes it back', async ({
  alliance,
  context,
}) => {
  const ms = new Microsoft365Page(await context.newPage());
  const { page, tab } = ms;
  const bar = tab.getByRole('region', { name: 'Proposed changes' });
  const proposed = tab.getByRole('listitem').filter({ hasText: 'Focus, new' });
  const kept = tab.getByRole('listitem').filter({ hasText: 'Focus, kept' });
  const day = (name: string) => tab.getByRole('list', { name: new RegExp(`^${name}`) });

  await test.step('the calendar is asked for with why, and only then', async () => {
    const forGraph = async (route: Route): Promise<void> => {
      if (route.request().postData()?.includes('graph') === true) await route.abort();
      else await route.continue();
    };
    await page.setViewportSize({ width: 1440, height: 1000 });
    await page.goto(alliance.url);
    await ms.actAs('Amara Okafor');
    await ms.moveClock('Next Monday, 9:00');
    await page.route('**/local/entra/token', forGraph);
    await ms.openPersonalApp();
    await tab.getByRole('link', { name: 'Calendar' }).click();
    await expect(tab.getByText('lets Alliance read your calendar and add to it')).toBeVisible();
    await ms.expectAccessibleInEveryTheme('the question for the calendar');
    await tab.getByRole('button', { name: 'Open my calendar' }).click();
    await expect(tab.getByRole('heading', { name: 'Alliance may not open your calendar' })).toBeVisible();
    await page.unroute('**/local/entra/token', forGraph);
    await tab.getByRole('button', { name: 'Try again' }).click();
  });

  await test.step('the week is shown with what is in it, and nothing is written', async () => {
    await expect(day('Tuesday').getByText('1-1: Amara and Giulia 10:00')).toBeVisible();
    // A private meeting keeps its subject to itself.
    await expect(day('Monday').getByText('Meeting 12:30')).toBeVisible();
    await expect(tab.getByText('15 h of focus this week: all that you want.')).toBeVisible();
    await expect(bar.getByText(/^\d+ changes, in 2 weeks$/)).toBeVisible();
    await expect(kept).toHaveCount(0);
    await ms.expectAccessibleInEveryTheme('a week with a plan');
  });

  await test.step('a proposed block goes to another day with the keyboard alone, and keeps the focus', async () => {
    const first = day('Wednesday').getByRole('button', { name: /^Move: Focus, new/ });
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await tab.getByRole('menuitem', { name: /^Fri/ }).focus();
    await page.keyboard.press('Enter');
    const placed = day('Friday').getByRole('listitem').filter({ hasText: 'Focus, new, where you put it' });
    await expect(placed).toBeVisible();
    await expect(placed.getByRole('button')).toBeFocused();
    await expect(bar.getByText(/^Moved to Fri/)).toBeVisible();
  });

  await test.step('another is dragged', async () => {
    const dragged = day('Tuesday').getByRole('listitem').filter({ hasText: 'Focus, new' }).last();
    // On the screen, and still.
    await dragged.hover({ position: { x: 20, y: 40 } });
    const block = await dragged.boundingBox();
    const thursday = await day('Thursday').boundingBox();
    if (block === null || thursday === null) throw new Error('The week is not drawn');
    await page.mouse.down();
    await page.mouse.move(thursday.x + 20, block.y + 140, { steps: 5 });
    await page.mouse.up();
    await expect(day('Thursday').getByText('Focus, new, where you put it')).toBeVisible();
  });

  await test.step('the plan is applied, stands, and asks for nothing more', async () => {
    const count = await proposed.count();
    await bar.getByRole('button', { name: 'Apply to my calendar' }).press('Enter');
    await expect(bar.getByText(/^Applied \d+:\d\d$/)).toBeVisible();
    await expect(bar.getByRole('button', { name: 'Undo' })).toBeFocused();
    await expect(kept).toHaveCount(count);
    await expect(proposed).toHaveCount(0);
    await tab.getByRole('navigation').getByRole('link', { name: 'This week' }).click();
    await tab.getByRole('link', { name: 'Calendar' }).click();
    await expect(kept).toHaveCount(count);
    await expect(proposed).toHaveCount(0);
    await ms.expectAccessibleInEveryTheme('a week with focus in it');
  });

  await test.step('and is taken back', async () => {
    await bar.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(bar.getByText(/^Taken back/)).toBeVisible();
    await expect(bar.getByRole('button', { name: 'Discard' })).toBeFocused();
    await expect(kept).toHaveCount(0);
  });

  await test.step('on a small phone the week is a day at a time', async () => {
    await ms.narrow();
    await ms.expectNarrow();
    await tab.getByRole('group', { name: 'Days' }).getByRole('button', { name: 'Thu' }).click();
    await expect(day('Thursday')).toBeVisible();
    await expect(day('Tuesday')).toBeHidden();
    await ms.expectNarrow();
    await ms.expectAccessible('a day on a small phone');
  });
});
