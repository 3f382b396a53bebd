import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from './alliance-test.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';
import { climate, TeamTab } from './team-tab.ts';

const words = 'A place where nobody minds a question.';
const others = 'Plain words and short meetings.';

test('someone takes a copy of what is kept about them, and has all of it deleted', async ({ alliance, page }) => {
  const ms = new Microsoft365Page(page);
  const team = new TeamTab(ms);
  const { tab } = ms;
  const openSettings = async (): Promise<void> => {
    await ms.addPersonalApp();
    await ms.openTab();
    await tab.getByRole('link', { name: 'Settings' }).click();
    await expect(tab.getByRole('heading', { level: 2, name: 'Your data' })).toBeVisible();
  };
  const download = async (name: string): Promise<string> => {
    const arriving = page.waitForEvent('download');
    await tab.getByRole('button', { name, exact: true }).click();
    return await readFile(await (await arriving).path(), 'utf8');
  };

  await test.step('two of a team write', async () => {
    await page.goto(`${alliance.url}/?view=teams`);
    await ms.addTab();
    await team.openAlliance();
    await team.write(climate, others);
    await team.actAs('Kenji Mori');
    await team.write(climate, words);
  });

  await test.step('one of them takes a copy, to read and for another program', async () => {
    await openSettings();
    const html = await download('Download to read');
    expect(html).toContain(words);
    expect(html).not.toContain(others);
    const json = await download('Download for another program');
    expect(JSON.stringify(JSON.parse(json))).toContain(words);
    await ms.expectAccessibleInEveryTheme('one’s own settings with one’s data');
    await ms.narrow();
    await ms.expectNarrow();
  });

  await test.step('what does not come about is told by its name, and nothing is deleted without the question', async () => {
    await page.route('**/api/me/data*', (route) => route.abort());
    const question = tab.getByRole('dialog', { name: 'Delete all of your data?' });
    await tab.getByRole('button', { name: 'Delete my data …' }).click();
    await question.getByRole('button', { name: 'Delete my data', exact: true }).click();
    await expect(tab.getByText('It may be that deleting has not begun.')).toBeVisible();
    await tab.getByRole('button', { name: 'Try again' }).click();
    await expect(question.getByRole('heading')).toBeFocused();
    await page.keyboard.press('Escape');
    await tab.getByRole('button', { name: 'Download to read' }).click();
    await expect(tab.getByText('The copy could not be made.')).toBeVisible();
    await expect(tab.getByText('It may be that deleting has not begun.')).toBeHidden();
    await page.unroute('**/api/me/data*');
  });

  await test.step('deleting says first what becomes of what', async () => {
    await tab.getByRole('button', { name: 'Delete my data …' }).click();
    const dialog = tab.getByRole('dialog', { name: 'Delete all of your data?' });
    await expect(dialog.getByText('There is no way back.')).toBeVisible();
    // On a small phone what is asked is longer than the screen: the answers stay in view, and all of it can be read.
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
    });
    const [title, last] = [dialog.getByRole('heading'), dialog.getByText('There is no way back.')];
    await expect(title).toBeInViewport({ ratio: 1 });
    await expect(last).not.toBeInViewport();
    await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeInViewport({ ratio: 1 });
    await expect(dialog.getByRole('button', { name: 'Delete my data', exact: true })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('End');
    await expect(last).toBeInViewport({ ratio: 1 });
    await expect(title).not.toBeInViewport();
    await ms.expectAccessible('the question whether to delete one’s data');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await tab.getByRole('button', { name: 'Delete my data …' }).click();
    await dialog.getByRole('button', { name: 'Delete my data', exact: true }).click();
    await expect(tab.getByText('Your data is being deleted')).toBeVisible();
  });

  await test.step('a little later it is gone, what the other wrote is there, and one may begin anew', async () => {
    await expect(tab.getByText('Your data is being deleted')).toBeHidden({ timeout: 60_000 });
    const gone = tab.getByText('Your data is deleted. You can begin anew at any time.');
    await expect(gone).toBeInViewport();
    await expect(tab.locator(':focus')).toContainText('Your data is deleted.');
    await page.setViewportSize({ width: 1280, height: 720 });
    expect(await download('Download to read')).not.toContain(words);
    await ms.openChannel('General');
    await ms.openTab();
    await team.openAlliance();
    await expect(tab.getByText(words)).toBeHidden();
    await team.write(climate, 'Hello again.');
  });
});
