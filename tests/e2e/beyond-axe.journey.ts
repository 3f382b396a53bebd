import { expect } from '@playwright/test';
import { test } from './alliance-test.ts';
import { walkByKeyboard } from './keyboard-walk.ts';
import { Microsoft365Page } from './microsoft-365-page.ts';
import type { Theme } from './microsoft-365-page.ts';
import { expectSaid, listen } from './said-aloud.ts';
import { lostText, spaceText } from './spaced-text.ts';
import { climate, TeamTab } from './team-tab.ts';

const tabFrame = 'iframe[title="Alliance"]';

/** Pages of each kind: things to press, fields to fill, choices, and one that is read. */
const pages = [
  ['channel', '/'],
  ['channel', '/alliance'],
  ['channel', '/victories/new'],
  ['personal', '/'],
  ['personal', '/settings'],
] as const;

/** Every kind of thing that takes the focus stands on these two. */
const coloured = [
  ['channel', '/alliance'],
  ['personal', '/settings'],
] as const;

/** Of the window; at the second the row of pages just fits, until its words get wider. */
const widths = [1600, 440, 'narrow'] as const;

/** A page lays itself out anew when its words get wider. */
const measured = expect.configure({ soft: true });

test.describe('on a team in the middle of its week', () => {
  test.use({ flags: ['--fresh', '--sample'] });

  test('every stop of the keyboard is seen, is under nothing, and the last one leads out again', async ({
    alliance,
    page,
  }) => {
    test.setTimeout(600_000);
    const ms = new Microsoft365Page(page);
    for (const theme of ['Light', 'Dark', 'High contrast'] as const satisfies readonly Theme[]) {
      await page.emulateMedia({ forcedColors: theme === 'High contrast' ? 'active' : 'none' });
      for (const [app, path] of theme === 'Light' ? pages : coloured) {
        await test.step(`${path}, ${app}, ${theme.toLowerCase()}`, async () => {
          await open(ms, alliance.url, app, path);
          await ms.theme(theme);
          const stops = await walkByKeyboard(page, tabFrame);
          expect(stops.length).toBeGreaterThan(3);
          expect.soft(stops.filter(({ problems }) => problems.length > 0)).toEqual([]);
        });
      }
    }
  });

  test('with its text as far apart as a reader may set it, no page loses a word, on a small phone either', async ({
    alliance,
    page,
  }) => {
    const ms = new Microsoft365Page(page);
    for (const width of widths) {
      for (const [app, path] of pages) {
        await test.step(`${path}, ${app}, ${String(width)}`, async () => {
          await page.setViewportSize({ width: 1600, height: 1000 });
          await open(ms, alliance.url, app, path, 'it');
          if (width === 'narrow') await ms.narrow();
          else await page.setViewportSize({ width, height: 1000 });
          const frame = await spaceText(page, tabFrame);
          await measured.poll(() => lostText(frame)).toEqual({ cut: [], beside: 0 });
        });
      }
    }
  });

  test('a form that lacks something says what, goes there, and sends nothing', async ({ alliance, page }) => {
    const ms = new Microsoft365Page(page);
    const { tab } = ms;
    const words = {
      en: {
        title: 'Recognise someone',
        send: 'Send',
        lacks: (field: string) => `Not sent yet: “${field}” needs another look. Complete it, then send.`,
        fields: ['Who', 'What they did'],
      },
      it: {
        title: 'Riconosci qualcuno',
        send: 'Invia',
        lacks: (field: string) => `Non ancora inviato: ricontrolla “${field}”. Completa il campo, poi invia.`,
        fields: ['Chi', 'Cosa ha fatto'],
      },
    } as const;
    const notSent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET' && request.url().includes('/shout-outs/')) notSent.push(request.url());
    });
    for (const language of ['en', 'it'] as const) {
      await open(ms, alliance.url, 'channel', '/shout-outs', language);
      const { title, send: label, lacks, fields } = words[language];
      const form = tab.getByRole('region', { name: title });
      const send = form.getByRole('button', { name: label });
      const [who, what] = fields;
      await listen(tab);
      // What was chosen in the other language is still chosen.
      await form.getByRole('checkbox').first().uncheck();
      await send.press('Enter');
      // Nobody is chosen yet: the first of the people is where one begins.
      await expect(form.getByRole('checkbox').first()).toBeFocused();
      await expect(form.getByText(lacks(who))).toBeVisible();
      await expectSaid(tab, new RegExp(lacks(who).slice(0, 30)));
      await form.getByRole('checkbox').first().check();
      await send.press('Enter');
      await expect(form.getByRole('textbox', { name: what })).toBeFocused();
      await expect(form.getByText(lacks(what))).toBeVisible();
    }
    expect(notSent).toEqual([]);
  });
});

const open = async (
  ms: Microsoft365Page,
  url: string,
  app: 'channel' | 'personal',
  path: string,
  lang: 'en' | 'it' = 'en',
): Promise<void> => {
  const address = new URLSearchParams({ view: 'teams', app, [app]: 'alliance', lang, page: path });
  await ms.page.goto(`${url}/?${address.toString()}`);
  await ms.expectLoaded();
};

test('what is written outlives an error, a sign-in that ended and the way back, and how it stands is said', async ({
  alliance,
  page,
}) => {
  const ms = new Microsoft365Page(page);
  const { tab } = ms;
  const team = new TeamTab(ms);
  const answer = tab.getByLabel(climate);
  const failing = (status: number): Promise<unknown> =>
    page.route('**/api/teams/**', (route) =>
      route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify({ status }) }),
    );

  await test.step('saved: it is said, and the focus stays in the field', async () => {
    await page.goto(`${alliance.url}/?view=teams`);
    await ms.addTab();
    await team.openAlliance();
    await listen(tab);
    await answer.click();
    await page.keyboard.type('Curious, calm and honest.');
    await expectSaid(tab, /Saved \d+:\d\d/);
    await expect(answer).toBeFocused();
  });

  for (const [what, status] of [
    ['an error', 503],
    ['a sign-in that has ended', 401],
  ] as const) {
    await test.step(`${what}: it is said, the text stays, and is saved once that is over`, async () => {
      await failing(status);
      await listen(tab);
      await page.keyboard.type(` After ${String(status)}.`);
      await expectSaid(tab, /Your text is here/);
      await expect(answer).toBeFocused();
      await expect(answer).toHaveValue(new RegExp(`After ${String(status)}\\.$`));
      await listen(tab);
      await page.unroute('**/api/teams/**');
      await expectSaid(tab, /Saved \d+:\d\d/);
    });
  }

  await test.step('a question in a dialog takes the focus, keeps it, and gives it back', async () => {
    const opener = tab.getByRole('button', { name: 'Open together' });
    await opener.press('Enter');
    const dialog = tab.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole('heading')).toBeFocused();
    for (const name of ['Cancel', 'Open all answers']) {
      await page.keyboard.press('Tab');
      await expect(dialog.getByRole('button', { name })).toBeFocused();
    }
    // Further on comes Teams, and nothing of the page behind the dialog.
    await page.keyboard.press('Tab');
    await expect(tab.locator(':focus')).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Cancel' }).press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  });

  await test.step('what was not sent is there after the way back, and in a tab that is opened anew', async () => {
    const address = new URLSearchParams({ view: 'teams', channel: 'alliance', page: '/shout-outs' });
    await page.goto(`${alliance.url}/?${address.toString()}`);
    const gesture = tab.getByLabel('What they did');
    await gesture.fill('Wrote the handover.');
    await tab.getByRole('navigation', { name: 'Pages of Alliance' }).getByRole('link').first().click();
    await expect(gesture).toHaveCount(0);
    await page.evaluate(() => {
      history.back();
    });
    await expect(gesture).toHaveValue('Wrote the handover.');
    await page.goto(`${alliance.url}/?${address.toString()}`);
    await expect(gesture).toHaveValue('Wrote the handover.');
  });
});
