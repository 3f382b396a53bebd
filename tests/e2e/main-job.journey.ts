import { expect } from '@playwright/test';
import { test } from './alliance-test.ts';
import { holdReads } from './hold-reads.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';
import type { Theme } from './microsoft-365-page.ts';
import { climate, rules, TeamTab } from './team-tab.ts';

const agreed = 'We are curious, calm and honest. Questions are welcome.';
const changed = 'We are curious, calm and honest, also when we are late.';
const soon = 'We say it to the person, and we say it soon.';

/** Whole minutes on one clock face, e.g. `09:30` -> 570. */
const minutes = (clock: string): number => {
  const [hours = '', rest = ''] = clock.split(':');
  return Number(hours) * 60 + Number(rest);
};

for (const theme of ['Light', 'High contrast'] as const satisfies readonly Theme[]) {
  test(`the main job, by five people, in ${theme.toLowerCase()}`, async ({ alliance, browser, context }) => {
    test.setTimeout(420_000);
    const ms = new Microsoft365Page(await context.newPage());
    const team = new TeamTab(ms);

    await test.step('the bot greets once, and the lead adds the tab to the channel', async () => {
      await ms.page.goto(alliance.url);
      await ms.theme(theme);
      await ms.actAs('Amara Okafor');
      await ms.show('Teams');
      await expect(ms.posts).toHaveCount(1);
      await expect(ms.posts).toContainText('Alliance is here');
      await ms.expectAccessible('the channel');
      await ms.page.getByRole('button', { name: 'Add the Alliance tab' }).click();
      const settings = ms.page.frameLocator('iframe[title="Settings of the Alliance tab"]');
      await expect(settings.getByRole('heading', { level: 1 })).toHaveText('Alliance for Field design');
      await ms.expectAccessible('the configuration page');
      await ms.page.getByRole('button', { name: 'Save' }).click();
      await expect(ms.tab.getByText('Everyone in Field design sees this')).toBeVisible();
      await ms.expectAccessible('this week');
      await team.openAlliance();
    });

    await test.step('each writes alone; others see who wrote, never what', async () => {
      await ms.tab.getByLabel(climate).fill('Curious, calm and honest.');
      await ms.tab.getByLabel(rules).fill(soon);
      await ms.tab.getByLabel(rules).blur();
      await expect(ms.tab.getByText(/^Saved \d/)).toHaveCount(2);
      await ms.expectAccessible('the writing page');

      await team.actAs('Giulia Ferri');
      await expect(ms.tab.getByText('Has written', { exact: true })).toHaveCount(1);
      await expect(ms.tab.getByLabel(climate)).toHaveValue('');
      await expect(ms.tab.getByText('Curious, calm and honest.')).toHaveCount(0);
      await ms.tab.getByLabel(climate).fill('One where questions are welcome.');
      await ms.tab.getByLabel(climate).blur();
      await expect(ms.tab.getByText(/^Saved \d/)).toHaveCount(1);
    });

    await test.step('opened together, the answers are notes, of which lines are made and proposed', async () => {
      await ms.tab.getByRole('button', { name: 'Open together' }).click();
      await ms.expectAccessible('the question before opening');
      await ms.tab.getByRole('button', { name: 'Open all answers' }).click();
      const atmosphere = team.section('Atmosphere');
      await expect(atmosphere).toContainText('0 of 2 answers in lines');
      await ms.expectAccessible('the notes');
      await team.put('Giulia Ferri', climate, 'Amara Okafor: Curious, calm and honest.');
      const text = ms.tab.getByLabel('Line', { exact: true });
      await expect(text).toHaveValue('Curious, calm and honest.\nOne where questions are welcome.');
      await team.fillLine({ text: agreed, evidence: 'In a month, nobody waits to ask.' });
      await ms.expectAccessible('a line that is being written');
      await team.finishLine();
      await expect(atmosphere).toContainText('2 of 2 answers in lines');
      await expect(atmosphere).toContainText('From: Amara Okafor, Giulia Ferri');
      await team.put('Amara Okafor', rules, 'A new line');
      await expect(team.section('Behaviour')).toContainText('From: Amara Okafor');
      await ms.expectAccessible('the lines');
      await team.propose();
      await expect(ms.tab.getByText('0 of 5 have committed')).toBeVisible();
      await ms.expectAccessible('the proposal');
    });

    await test.step('the bot posts it once; a card and the tab take commitments into the same post', async () => {
      await ms.openPosts();
      const proposal = ms.posts.filter({ hasText: agreed });
      await expect(proposal).toHaveCount(1);
      await expect(proposal).toContainText('0 of 5 have committed');
      await ms.actAs('Kenji Mori');
      await proposal.getByRole('button', { name: 'I commit' }).click();
      await expect(proposal).toContainText('1 of 5 have committed');
      await ms.actAs('Lukas Brandt');
      await proposal.getByRole('button', { name: 'I commit' }).click();
      await expect(proposal).toContainText('2 of 5 have committed');
      await ms.expectAccessible('the posts');

      await ms.actAs('Giulia Ferri');
      await team.open();
      await expect(ms.tab.getByText('2 of 5 have committed')).toBeVisible();
      await ms.tab.getByRole('button', { name: 'I commit' }).click();
      await expect(ms.tab.getByText('3 of 5 have committed')).toBeVisible();
      await ms.openPosts();
      await expect(proposal).toContainText('3 of 5 have committed');
      await expect(ms.posts).toHaveCount(2);
    });

    await test.step('it is in force when all five have committed', async () => {
      await team.open();
      for (const name of ['Amara Okafor', 'Priya Nair'] as const) {
        await team.actAs(name);
        await ms.tab.getByRole('button', { name: 'I commit' }).click();
        await expect(ms.tab.getByRole('button', { name: 'I commit' })).toHaveCount(0);
      }
      await expect(ms.tab.getByText(/Version 1, in force since/)).toBeVisible();
      await ms.expectAccessible('the agreement in force');
    });

    await test.step('a change makes version 2, and version 1 stays readable and in force', async () => {
      await team.actAs('Amara Okafor');
      await ms.tab.getByRole('button', { name: 'Change the text' }).click();
      await team.edit(agreed);
      await team.fillLine({ text: changed });
      await team.finishLine();
      await team.propose();
      await expect(ms.tab.getByText('0 of 5 have committed')).toBeVisible();
      await expect(ms.tab.getByText('Version 1 stays in force until then.')).toBeVisible();
      await ms.tab.getByRole('button', { name: 'History' }).click();
      const history = ms.tab.getByRole('dialog');
      await expect(history).toContainText(agreed);
      await ms.expectAccessible('the history');
      await ms.page.keyboard.press('Escape');
    });

    await test.step('two who change one line at once both keep their words', async () => {
      await ms.tab.getByRole('button', { name: /(Change|Go on changing) the text/ }).click();
      const otherContext = await browser.newContext();
      const other = new Microsoft365Page(await otherContext.newPage());
      await other.page.goto(alliance.url);
      await other.show('Teams');
      await other.actAs('Kenji Mori');
      await new TeamTab(other).open();
      await other.tab.getByRole('button', { name: /(Change|Go on changing) the text/ }).click();
      await team.edit(soon);
      await new TeamTab(other).edit(soon);
      const mine = ms.tab.getByLabel('Line', { exact: true });
      const theirs = other.tab.getByLabel('Line', { exact: true });
      await expect(theirs).toBeEditable();
      // What he has before him stays as it is until he has saved.
      const lookAgain = await holdReads(other.page, '**/api/teams/*/alliance');
      const sent = other.page.waitForResponse((reply) => reply.request().method() === 'PUT');
      await mine.fill('Each of us answers for one product.');
      await mine.blur();
      await expect(ms.tab.getByText(/^Saved \d/)).toHaveCount(1);
      await theirs.fill('We answer for it together.');
      await theirs.blur();
      await sent;
      lookAgain();
      await expect(other.tab.getByText('Amara Okafor changed this text while you were writing.')).toBeVisible();
      await expect(other.tab.getByText('Each of us answers for one product.')).toBeVisible();
      await expect(other.tab.getByText('We answer for it together.').first()).toBeVisible();
      await other.expectAccessible('two texts side by side');
      await other.tab.getByRole('button', { name: 'Edit both together' }).click();
      await expect(theirs).toHaveValue(/Each of us answers[^]*We answer|We answer[^]*Each of us answers/);
      await otherContext.close();
    });

    await test.step('a 1-1 invite gets its prompts once, above what was written', async () => {
      await ms.show('Outlook');
      await ms.actAs('Amara Okafor');
      await ms.page.getByRole('button', { name: 'Week after' }).click();
      await ms.page.getByRole('button', { name: /^Amara and Giulia/ }).click();
      await expect(ms.pane.getByRole('heading', { name: 'Bring to this 1-1' })).toBeVisible();
      await expect(ms.pane.getByRole('checkbox', { checked: true })).toHaveCount(3);
      await ms.expectAccessible('the pane');
      const body = ms.page.getByRole('textbox', { name: 'Text of the invite' });
      await expect(body).toContainText('Where are we with the booking flow?');
      const before = await body.innerText();
      await ms.pane.getByRole('button', { name: 'Put into the invite' }).click();
      await expect(ms.pane.getByText('3 prompts are in the invite.')).toBeVisible();
      await expect(body.getByRole('listitem')).toHaveCount(3);
      await ms.pane.getByRole('checkbox', { checked: true }).last().uncheck();
      await ms.pane.getByRole('button', { name: 'Update in the invite' }).click();
      await expect(ms.pane.getByText('2 prompts are in the invite.')).toBeVisible();
      await expect(body.getByRole('listitem')).toHaveCount(2);
      expect(await body.innerText()).toContain(before.trim());
    });

    await test.step('focus and a field window are blocked beside it, once, and undone exactly', async () => {
      await ms.pane.getByRole('button', { name: 'Protect focus beside it' }).click();
      await expect(ms.pane.getByText(/of focus on this day/)).toBeVisible();
      await ms.pane.getByRole('checkbox', { name: /weekly field window/ }).check();
      await ms.expectAccessible('the plan of the day');
      const apply = ms.pane.getByRole('button', { name: 'Apply', exact: true });
      await apply.click();
      await expect(ms.pane.getByText(/Applied \d/)).toBeVisible();
      await expect(apply).toHaveCount(0);
      await ms.expectAccessible('the applied plan');
      await ms.pane.getByRole('button', { name: 'Back to the prompts' }).click();
      await ms.pane.getByRole('button', { name: 'Protect focus beside it' }).click();
      await ms.pane.getByRole('button', { name: 'Undo' }).click();
      await expect(ms.pane.getByText(/Taken back \d/)).toBeVisible();
      await ms.pane.getByRole('checkbox', { name: /weekly field window/ }).check();
      await apply.click();
      await expect(ms.pane.getByText(/Applied \d/)).toBeVisible();
      await expect(apply).toHaveCount(0);

      await ms.page.getByRole('button', { name: 'Back to the calendar' }).click();
      await expect(ms.page.getByRole('button', { name: /^Field window, / })).toHaveCount(1);
      await expect(ms.page.getByRole('button', { name: /^Focus, / }).first()).toBeVisible();
      const names = await ms.page
        .getByRole('button', { name: /^(Focus|Field window), / })
        .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
      const meeting = await ms.page.getByRole('button', { name: /^Amara and Giulia/ }).getAttribute('aria-label');
      const times = (label: string): number[] => (label.match(/\d{2}:\d{2}/g) ?? []).map(minutes);
      const [start = 0, end = 0] = times(meeting ?? '');
      const gaps = names
        .filter((name) => name.startsWith('Focus'))
        .map(times)
        .flatMap(([from = 0, to = 0]) => [from - end, start - to].filter((gap) => gap >= 0));
      expect(Math.min(...gaps)).toBeLessThanOrEqual(15);
    });

    await test.step('a 1-1 inside that focus is asked about before it goes, and finds the time that is free', async () => {
      const label = await ms.page
        .getByRole('button', { name: /^Focus, / })
        .first()
        .getAttribute('aria-label');
      const [from = '', to = ''] = label?.match(/\d{2}:\d{2}/g) ?? [];
      await ms.page.getByRole('button', { name: /^Amara and Giulia/ }).click();
      const day = await ms.page.getByLabel('Date').inputValue();
      await ms.page.getByRole('button', { name: 'Back to the calendar' }).click();
      await ms.page.getByRole('button', { name: 'New appointment' }).click();
      await ms.page.getByLabel('Invite someone').selectOption({ label: 'Giulia Ferri' });
      await ms.page.getByLabel('Title').fill('A word');
      await ms.page.getByLabel('Date').fill(day);
      await ms.page.getByLabel('Start').fill(from);
      const notice = ms.page.getByText(`Alliance: this is in your protected focus, ${from}–${to}.`);
      await expect(notice).toBeVisible();
      await ms.page.getByRole('button', { name: 'Send', exact: true }).click();
      const question = ms.page.getByRole('dialog');
      await expect(question).toContainText(`This takes from your protected focus, ${from}–${to}.`);
      await ms.expectAccessible('the question before sending');
      const [, offered = ''] = (await question.innerText()).split(`${to}.`);
      const [free = ''] = /\d{2}:\d{2}/.exec(offered) ?? [];
      await question.getByRole('button', { name: 'Don’t send' }).click();
      await expect(ms.page.getByText('Saved in the calendars of everyone invited')).toHaveCount(0);
      await ms.page.getByLabel('Start').fill(free);
      await expect(notice).toHaveCount(0);
      await ms.page.getByRole('button', { name: 'Send', exact: true }).click();
      await expect(ms.page.getByText('Saved in the calendars of everyone invited')).toBeVisible();
      await expect(question).toHaveCount(0);
      await ms.page.getByRole('button', { name: 'Back to the calendar' }).click();
    });

    await test.step('after a restart everything is still there', async () => {
      await alliance.restart();
      await ms.page.reload();
      await ms.page.getByRole('button', { name: 'Week after' }).click();
      await expect(ms.page.getByRole('button', { name: /^Focus, / }).first()).toBeVisible();
      await ms.show('Teams');
      await team.open();
      await expect(ms.tab.getByText('0 of 5 have committed')).toBeVisible();
      await ms.openPosts();
      await expect(ms.posts).toHaveCount(3);
    });
  });
}
