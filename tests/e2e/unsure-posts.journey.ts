import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { test } from './alliance-test.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';

test('a team settles whether a post arrived, and learns that its channel is closed', async ({ alliance, context }) => {
  const ms = new Microsoft365Page(await context.newPage());
  const { page, tab, posts } = ms;
  const monday = posts.filter({ hasText: 'What do you need, what can you offer?' });
  const friday = posts.filter({ hasText: 'Our week' }).or(posts.filter({ hasText: 'Shout-outs of the week' }));
  const question = tab.getByRole('region', { name: 'We can’t tell whether a post arrived' });
  /** What happens to the next post: its answer is lost, or Teams refuses it. */
  const meet = async (answer: 'lost' | 404): Promise<void> => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ answer, count: 1 });
    const reply = await fetch(`${alliance.url}/local/connector/faults`, { method: 'POST', headers, body });
    expect(reply.status).toBe(204);
  };
  const seeWeekAs = async (name: Parameters<typeof ms.actAs>[0]): Promise<void> => {
    await ms.actAs(name);
    await ms.openTab();
    await expect(tab.getByRole('heading', { name: 'Promises' })).toBeVisible();
  };
  const ask = (answer: string): Locator => question.getByRole('button', { name: answer });

  await test.step('the answer to Friday’s post is lost', async () => {
    await page.goto(alliance.url);
    await ms.actAs('Amara Okafor');
    await ms.addTab();
    await tab.getByRole('button', { name: 'Use Europe/Rome' }).click();
    await expect(tab.getByRole('button', { name: 'Use Europe/Rome' })).toBeHidden();
    await ms.openPosts();
    await ms.moveClock('Next Monday, 9:00');
    await expect(monday).toHaveCount(1);
    await meet('lost');
    await ms.moveClock('Next Friday, 15:00');
    await expect(friday).toHaveCount(1);
  });

  await test.step('every member is asked about it', async () => {
    await seeWeekAs('Amara Okafor');
    await expect(question).toContainText('Friday’s post');
    await ms.expectAccessible('this week with a post that may not have arrived');
    await seeWeekAs('Giulia Ferri');
    await expect(question).toContainText('Friday’s post');
  });

  await test.step('posted again it is there once more, and nobody is asked any longer', async () => {
    await ask('Post again: Friday’s post').click();
    await expect(tab.getByText('It’s being posted again.')).toBeVisible();
    await expect(question).toBeHidden();
    await ms.openPosts();
    await expect(friday).toHaveCount(2);
    await seeWeekAs('Amara Okafor');
    await expect(question).toBeHidden();
    await ms.openPosts();
    await expect(friday).toHaveCount(2);
  });

  await test.step('of the next one someone says that it is there', async () => {
    await ms.moveClock('Next Monday, 9:00');
    await expect(monday).toHaveCount(2);
    await meet('lost');
    await ms.moveClock('Next Friday, 15:00');
    await expect(friday).toHaveCount(3);
    await seeWeekAs('Kenji Mori');
    await ask('It’s there: Friday’s post').click();
    await expect(tab.getByText('Thanks, then it stays as it is.')).toBeVisible();
    await expect(question).toBeHidden();
    await seeWeekAs('Giulia Ferri');
    await expect(question).toBeHidden();
  });

  await test.step('a channel that refuses a post is told of, until someone writes to the bot there', async () => {
    const closed = tab.getByText('Alliance can’t post in the team’s channel.');
    await expect(closed).toBeHidden();
    await meet(404);
    await ms.moveClock('Next Monday, 9:00');
    await seeWeekAs('Amara Okafor');
    await expect(closed).toBeVisible();
    await ms.expectAccessible('this week while nothing can be posted');
    await ms.openPosts();
    await expect(monday).toHaveCount(2);
    await page.getByLabel('Write to Alliance').fill('help');
    await page.keyboard.press('Enter');
    await seeWeekAs('Amara Okafor');
    await expect(closed).toBeHidden();
    await ms.openPosts();
    await ms.moveClock('Next Friday, 15:00');
    await expect(friday).toHaveCount(4);
  });
});
