import { expect } from '@playwright/test';
import { test } from './alliance-test.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';
import { OutlookPage } from './outlook-page.ts';

const saved = 'Saved in the calendars of everyone invited';

test('one meeting or the whole series, a pane that stays, a clash that is moved, and a meeting of the team', async ({
  alliance,
  context,
}) => {
  const ms = new Microsoft365Page(await context.newPage());
  const outlook = new OutlookPage(ms.page);
  const { page, pane } = ms;
  const body = page.getByRole('textbox', { name: 'Text of the invite' });
  const toCalendar = page.getByRole('button', { name: 'Back to the calendar' });
  const send = page.getByRole('button', { name: 'Send', exact: true });

  await test.step('of a series, one meeting is written into alone, once that is said', async () => {
    await page.goto(alliance.url);
    await ms.theme('Light');
    await ms.actAs('Amara Okafor');
    await ms.show('Outlook');
    await outlook.turnToNextWeek();
    await outlook.on('Tue', 'Amara and Giulia').click();
    await expect(page.getByText('One meeting of a series', { exact: true })).toBeVisible();
    await expect(pane.getByText('One meeting of a series is open')).toBeVisible();
    await ms.expectAccessibleInEveryTheme('one meeting of a series');
    await pane.getByRole('button', { name: 'Put into the invite' }).click();
    await expect(body.getByRole('listitem')).toHaveCount(3);
    await send.click();
    await expect(page.getByText(saved)).toBeVisible();
    await toCalendar.click();
    await outlook.turnToNextWeek();
    await outlook.on('Tue', 'Amara and Giulia').click();
    await expect(body).toContainText('Where are we with the booking flow?');
    await expect(body.getByRole('listitem')).toHaveCount(0);
  });

  await test.step('the pane leads to the whole series, and what goes there is in every meeting', async () => {
    await pane.getByRole('button', { name: 'Open the series for all' }).click();
    await expect(page.getByText('The whole series', { exact: true })).toBeVisible();
    await expect(pane.getByText('The whole series is open: what you put')).toBeVisible();
    await expect(pane.getByText('1-1 · the whole series')).toBeVisible();
    await expect(pane.getByRole('button', { name: 'Protect focus beside it' })).toHaveCount(0);
    await expect(pane.getByRole('link', { name: 'Plan every week in Alliance’s Calendar' })).toBeVisible();
    await ms.expectAccessible('the whole series');
    await pane.getByRole('button', { name: 'Put into the invite' }).click();
    await expect(body.getByRole('listitem')).toHaveCount(3);
    await send.click();
    await expect(page.getByText(saved)).toBeVisible();
    await toCalendar.click();
    await outlook.turnToNextWeek();
    await outlook.on('Tue', 'Amara and Giulia').click();
    await expect(body.getByRole('listitem')).toHaveCount(3);
    await expect(pane.getByRole('button', { name: 'Update in the invite' })).toBeVisible();
    await toCalendar.click();
  });

  await test.step('a pinned pane follows from appointment to appointment, and is never loaded anew', async () => {
    await outlook.on('Tue', 'Amara and Giulia').click();
    await expect(pane.getByRole('heading', { level: 1 })).toHaveText('Giulia Ferri');
    const html = pane.locator('html');
    await html.evaluate((element) => {
      element.dataset['same'] = 'yes';
    });
    await page.getByRole('button', { name: 'Keep the pane open' }).click();
    await toCalendar.click();
    await expect(pane.getByText('Open or create an appointment')).toBeVisible();
    await ms.expectAccessible('a pane that waits');
    await outlook.on('Thu', 'Kenji and Amara').click();
    await expect(pane.getByRole('heading', { level: 1 })).toHaveText('Kenji Mori');
    await expect(pane.getByText('Only the organizer can write into the invite.')).toBeVisible();
    await toCalendar.click();
    await outlook.on('Tue', 'Amara and Giulia').click();
    await expect(pane.getByRole('heading', { level: 1 })).toHaveText('Giulia Ferri');
    await page.getByLabel('Invite someone').selectOption({ label: 'Kenji Mori' });
    await expect(pane.getByRole('heading', { level: 1 })).toHaveText('Not a 1-1');
    await expect(html).toHaveAttribute('data-same', 'yes');
    await page.getByRole('button', { name: 'Keep the pane open' }).click();
    await toCalendar.click();
  });

  await test.step('the question before sending leads to the pane, which moves the meeting out of the focus', async () => {
    // What is kept of one's focus is that of two weeks.
    await outlook.turnToToday();
    await outlook.turnToNextWeek();
    await outlook.on('Tue', 'Amara and Giulia').click();
    const date = await page.getByLabel('Date').inputValue();
    await pane.getByRole('button', { name: 'Protect focus beside it' }).click();
    await pane.getByRole('button', { name: 'Apply', exact: true }).click();
    await expect(pane.getByText(/Applied \d/)).toBeVisible();
    await toCalendar.click();
    const label = await outlook.on('Tue', 'Focus').first().getAttribute('aria-label');
    const [from = '', to = ''] = label?.match(/\d{2}:\d{2}/g) ?? [];
    // No line breaks inside of a range: what keeps it together stands beside the dash.
    const range = `${from}.{3}${to}`;
    await outlook.begin('Giulia Ferri', { title: 'A word', date, start: from });
    await expect(pane.getByText(new RegExp(`takes from your focus, ${range}\\.`))).toBeVisible();
    await pane.getByRole('button', { name: 'Keep' }).click();
    await expect(pane.getByText(new RegExp(`It stays in your focus, ${range}\\.`))).toBeVisible();
    await expect(pane.getByRole('button', { name: 'Look again' })).toBeFocused();
    await send.click();
    await outlook.alert.getByRole('button', { name: 'Change the time' }).click();
    await expect(outlook.alert).toHaveCount(0);
    await pane.getByRole('button', { name: 'Look again' }).click();
    await expect(pane.getByRole('heading', { name: 'In your protected focus' })).toBeVisible();
    await ms.expectAccessibleInEveryTheme('a meeting in one’s focus');
    const move = pane.getByRole('button', { name: /^Move to / });
    const [free = ''] = /\d{2}:\d{2}/.exec(await move.innerText()) ?? [];
    await move.click();
    await expect(page.getByLabel('Start')).toHaveValue(free);
    await expect(pane.getByText(`Moved to ${free}`)).toBeVisible();
    await expect(pane.getByRole('heading', { name: 'In your protected focus' })).toHaveCount(0);
    await send.click();
    await expect(page.getByText(saved)).toBeVisible();
    await expect(outlook.alert).toHaveCount(0);
    await toCalendar.click();
  });

  await test.step('beside a meeting of the team, what it has, three prompts of it, and each one with oneself', async () => {
    await outlook.on('Mon', 'Week planning').click();
    await expect(pane.getByText('Most of them are in Field design.')).toBeVisible();
    await expect(pane.getByRole('checkbox', { checked: true })).toHaveCount(4);
    const team = pane.getByRole('link', { name: /^Field design/ });
    await expect(team).toHaveAttribute('href', /\/l\/entity\/.*field-design-general/);
    await pane.getByLabel('Person').selectOption({ label: 'Giulia Ferri' });
    await expect(pane.getByRole('heading', { name: 'An alliance with Giulia Ferri' })).toBeVisible();
    await expect(pane.getByRole('checkbox', { name: /put a meeting into my focus/ })).toBeChecked();
    await ms.expectAccessibleInEveryTheme('a meeting of the team');
    await pane.getByRole('button', { name: 'Put into the invite' }).click();
    await expect(pane.getByText('3 prompts are in the invite.')).toBeVisible();
    await expect(body.getByRole('listitem')).toHaveCount(3);
    await expect(body).toContainText('For our meeting');
    await send.click();
    await expect(page.getByText(saved)).toBeVisible();
    await toCalendar.click();
    await ms.actAs('Giulia Ferri');
    await expect(outlook.on('Mon', 'School run')).toBeVisible();
    await outlook.on('Mon', 'Week planning').click();
    await expect(pane.getByRole('heading', { name: 'In this invite' })).toBeVisible();
    await expect(pane.getByRole('button', { name: 'Put into the invite' })).toHaveCount(0);
    await ms.expectAccessible('the team’s prompts in an invite');
  });
});
