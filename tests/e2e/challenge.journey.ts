import { expect } from '@playwright/test';
import { test } from './alliance-test.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';
import type { SampleName } from './microsoft-365-page.ts';

const statement = 'We ask for help in time, and know who does what by which day.';
const story = 'We ask on Monday now. Fridays were too full for it.';

test('a team keeps a practice for four weeks and tells what changed', async ({ alliance, context }) => {
  const ms = new Microsoft365Page(await context.newPage());
  const { page, tab, posts } = ms;
  const title = tab.getByRole('heading', { level: 1, name: 'Four weeks' });
  const question = tab.getByRole('radiogroup', { name: statement });
  const cards = posts.filter({ hasText: 'Four weeks of needs and offers' });
  const open = async (): Promise<void> => {
    await tab.getByRole('button', { name: 'Open the weeks' }).click();
    await expect(title).toBeVisible();
  };
  const answer = async (name: SampleName, mark: string): Promise<void> => {
    await ms.actAs(name);
    await open();
    const saved = page.waitForResponse((reply) => reply.url().endsWith('/mark'));
    await question.getByRole('radio', { name: mark }).check();
    expect((await saved).status()).toBe(200);
  };

  await test.step('someone chooses a practice that is on', async () => {
    await page.goto(alliance.url);
    await ms.moveClock('Next Monday, 9:00');
    await ms.addTab();
    await tab.getByRole('button', { name: 'Choose a practice' }).click();
    await expect(title).toBeVisible();
    await expect(tab.getByText('No four weeks have been told yet.')).toBeVisible();
    const begin = tab.getByRole('button', { name: 'Begin four weeks' });
    await begin.click();
    await expect(tab.getByText('needs another look')).toBeVisible();
    await expect(tab.getByRole('radio').first()).toBeFocused();
    await tab.getByRole('radio', { name: 'Needs and offers' }).check();
    await ms.expectAccessibleInEveryTheme('the choice of a practice');
    await begin.click();
    await expect(tab.getByText('Week 1 of four.')).toBeVisible();
    await expect(title).toBeFocused();
  });

  await test.step('each answers the look before; nobody reads another’s answer', async () => {
    await expect(tab.getByText('Only you see your answer.', { exact: false })).toBeVisible();
    await question.getByRole('radio', { name: 'Somewhat' }).check();
    await expect(tab.getByText('1 answer so far.', { exact: false })).toBeVisible();
    await answer('Kenji Mori', 'A little');
    await answer('Lukas Brandt', 'A little');
    await expect(tab.getByText('3 answers so far.', { exact: false })).toBeVisible();
    await expect(question.getByRole('radio', { name: 'Somewhat' })).not.toBeChecked();
  });

  await test.step('the card in the channel takes an answer in place', async () => {
    await ms.actAs('Priya Nair');
    await ms.openPosts();
    await expect(cards).toContainText('3 answers so far.');
    await cards.getByLabel(statement).selectOption({ label: 'Somewhat' });
    await cards.getByRole('button', { name: 'Answer' }).click();
    await expect(cards).toContainText('4 answers so far.');
    await expect(cards).toHaveCount(1);
  });

  await test.step('the team marks the weeks, and lets one pass', async () => {
    await ms.moveClock('One week later');
    await ms.openTab();
    await open();
    await expect(tab.getByText('On average 2.5 from 1 to 5, of 4 answers.')).toBeVisible();
    const weeks = tab.getByRole('list', { name: 'The four weeks' });
    await weeks.getByRole('radio', { name: 'Kept', exact: true }).first().check();
    await weeks.getByRole('radio', { name: 'Partly' }).last().check();
    await tab.getByRole('button', { name: 'Pause' }).click();
    await expect(tab.getByText('It stands still.', { exact: false })).toBeVisible();
    await expect(weeks.getByRole('listitem')).toHaveCount(2);
    await tab.getByRole('button', { name: 'Go on' }).click();
    await expect(weeks.getByRole('listitem')).toHaveCount(4);
    await ms.expectAccessibleInEveryTheme('four weeks as they go');
  });

  await test.step('on the last Friday all look once more, and one tells the story', async () => {
    await ms.moveClock('One week later', 2);
    await ms.moveClock('Next Friday, 15:00');
    for (const name of ['Kenji Mori', 'Lukas Brandt', 'Priya Nair', 'Amara Okafor'] as const)
      await answer(name, 'Mostly');
    await tab.getByLabel('A short story').fill(story);
    await ms.expectAccessibleInEveryTheme('the end of four weeks');
    await tab.getByRole('button', { name: 'Tell the team' }).click();
    const told = tab.getByRole('region', { name: 'Told so far' });
    await expect(told.getByText(story)).toBeVisible();
    await expect(told.getByText('Kept in 1 week of four.')).toBeVisible();
    await expect(told.getByRole('row', { name: 'Before 2.5 4' })).toBeVisible();
    await expect(told.getByRole('row', { name: 'After 4.0 4' })).toBeVisible();
    await expect(told.getByText('The figures don’t say why.')).toBeVisible();
    await ms.expectAccessibleInEveryTheme('a story that is told');
  });

  await test.step('everyone finds it on This week and in the channel, and the next can be chosen from there', async () => {
    await ms.actAs('Kenji Mori');
    await expect(tab.getByRole('region', { name: 'Four weeks' }).getByText(story)).toBeVisible();
    await ms.openPosts();
    await expect(cards).toHaveCount(2);
    await expect(cards.last()).toContainText('2.5 before (4 answers), 4.0 after (4).');
    await cards.last().getByRole('button', { name: 'Keep another' }).click();
    await posts.getByLabel('Which practice do you want to keep?').selectOption({ label: 'Shout-outs' });
    await posts.getByRole('button', { name: 'Begin four weeks' }).click();
    await expect(posts.filter({ hasText: 'Four weeks of shout-outs' }).first()).toBeVisible();
  });

  await test.step('the page fits a small phone, in both languages', async () => {
    const person = new URL(page.url()).searchParams.get('person') ?? '';
    const show = async (lang: 'en' | 'it'): Promise<void> => {
      const address = { view: 'teams', app: 'channel', channel: 'alliance', lang, person, page: '/four-weeks' };
      await page.goto(`${alliance.url}/?${new URLSearchParams(address).toString()}`);
      await expect(tab.getByText(story)).toBeVisible();
    };
    await show('en');
    await ms.narrow();
    for (const lang of ['it', 'en'] as const) {
      await show(lang);
      await ms.expectNarrow();
      await ms.expectAccessible(`four weeks at 320 px in ${lang}`);
    }
  });
});
