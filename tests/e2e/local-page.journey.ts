import { expect } from '@playwright/test';
import { test } from './alliance-test.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';

const first = 'Agenda: 1) <b>brief</b> & budget, 2) "who asks whom?"; bring what is unclear, and what went well.';
const second = 'P.S. Ci vediamo giovedì, perché venerdì è già pieno: così c’è tempo.';

test('what is typed fast into an invite is what stands there, also over a restart of the server', async ({
  alliance,
  page,
}) => {
  const ms = new Microsoft365Page(page);
  const body = page.getByRole('textbox', { name: 'Text of the invite' });
  /** Outlook's editors, too, write spaces at an edge as ones that do not break. */
  const lines = async (): Promise<readonly string[]> =>
    (await body.innerText())
      .replaceAll('\u00a0', ' ')
      .split('\n')
      .filter((line) => line !== '');

  await test.step('letters come one after the other, however fast, and the cursor stays with them', async () => {
    await page.goto(`${alliance.url}/?view=outlook&lang=en`);
    await ms.actAs('Amara Okafor');
    await page.getByRole('button', { name: 'Week after' }).click();
    await page.getByRole('button', { name: /^Amara and Giulia/ }).click();
    await body.click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Backspace');
    await page.keyboard.type(second);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type(first);
    await expect.poll(lines).toEqual([first, second]);
  });

  await test.step('while the server is away the page says so, and keeps what is written', async () => {
    const bar = page.getByText('The local server does not answer.');
    const restarted = alliance.restart();
    await expect(bar).toBeVisible();
    await page.keyboard.type(' Later.');
    await restarted;
    await expect(bar).toHaveCount(0);
    await expect.poll(lines).toEqual([`${first} Later.`, second]);
  });

  await test.step('it is sent as it stands', async () => {
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.getByText('Saved in the calendars of everyone invited')).toBeVisible();
    await page.getByRole('button', { name: 'Back to the calendar' }).click();
    await page.getByRole('button', { name: /^Amara and Giulia/ }).click();
    await expect.poll(lines).toEqual([`${first} Later.`, second]);
  });
});
