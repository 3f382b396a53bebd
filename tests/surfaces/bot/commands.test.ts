import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { practices } from '#domain/week/practice.ts';
import type { Practice } from '#domain/week/practice.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import { channelMessage, chatMessage } from '../../support/activities.ts';
import { scope, startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { ada, sampleTeam, stranger, teamId } from '../../support/sample-team.ts';
import { principal } from '../../support/team-world.ts';
import { cardProblems } from './card-schema.ts';
import { buttonsOf, linesOf } from './read-card.ts';

let rig: BotRig;
beforeEach(async () => {
  rig = await startBotRig();
  await rig.addTeam();
});
afterEach(() => rig.stop());

const by = (person = ada, locale = 'en-GB') => ({ serviceUrl: rig.connector.url, person, locale });
const keep = (kept: readonly Practice[]) =>
  rig.board.add(scope, {
    noun: 'settings',
    id: 'settings',
    place: 'open',
    value: { ...settingsAtFirst('UTC', 'en'), practices: kept, revision: 1 },
  });
/** What the bot says to a message, in a channel or in someone's own chat. */
const said = async (where: typeof channelMessage, text: string, person = ada, locale?: string): Promise<unknown> => {
  rig.connector.replies.length = 0;
  expect(await rig.send(where(by(person, locale), text))).toMatchObject({ status: 200 });
  expect(rig.connector.replies).toHaveLength(1);
  const answer = rig.connector.replies[0]?.activity as { text?: string; attachments?: { content: unknown }[] };
  const card = answer.attachments?.[0]?.content;
  if (card !== undefined) expect(cardProblems(card)).toEqual([]);
  return card ?? answer.text;
};
const inChannel = (text: string, person?: typeof ada, locale?: string) => said(channelMessage, text, person, locale);
const inChat = (text: string, person?: typeof ada, locale?: string) => said(chatMessage, text, person, locale);
/** The pages of the tab that the buttons open. */
const pagesOf = (card: unknown): readonly unknown[] =>
  buttonsOf(card).map(({ url = '' }) => {
    const context: unknown = JSON.parse(new URL(url).searchParams.get('context') ?? '{}');
    return (context as { subEntityId?: unknown }).subEntityId;
  });
const pausedUntil = async () => (await rig.preferences.load(rig.gate.openSelf(principal(ada))))?.value.pausedUntil;

describe('asking the bot in a channel for a place in Alliance', () => {
  test.each([
    ['alliance', 'Your alliance', '/alliance'],
    ['Our alliance, please', 'Your alliance', '/alliance'],
    ['dissent', 'A dissent', '/dissents/new'],
    ['I disagree', 'A dissent', '/dissents/new'],
    ['field', 'Your field window', '/field-window'],
    ['FIELD WINDOW', 'Your field window', '/field-window'],
    ['Four weeks!', 'Four weeks of one practice', '/four-weeks'],
  ])('opens it: "%s"', async (text, title, page) => {
    await keep(practices);
    const card = await inChannel(text);
    expect(linesOf(card)[0]).toBe(title);
    expect(pagesOf(card)).toEqual([page]);
  });

  test.each([
    ['alleanza', 'La vostra alleanza'],
    ['la nostra alleanza', 'La vostra alleanza'],
    ['dissenso', 'Un dissenso'],
    ['finestra sul campo', 'La tua finestra sul campo'],
    ['le nostre quattro settimane', 'Quattro settimane di una pratica'],
  ])('is understood in Italian: "%s"', async (text, title) => {
    await keep(practices);
    expect(linesOf(await inChannel(text, ada, 'it-IT'))[0]).toBe(title);
  });

  test.each(['dissent', 'field'])(
    'says where a practice is switched on that the team does not keep: %s',
    async (text) => {
      const card = await inChannel(text);
      expect(linesOf(card)).toEqual([
        'This is not switched on',
        'Anyone in Field design can switch it on in its settings.',
      ]);
      expect(pagesOf(card)).toEqual(['/settings']);
    },
  );

  test('never repeats what was written behind it', async () => {
    await keep(practices);
    expect(JSON.stringify(await inChannel('dissent Bo talks too long'))).not.toContain('too long');
  });

  test('is not open to someone who is not in the team', async () => {
    expect(await inChannel('alliance', stranger)).toBe(
      'Only members of a team that uses Alliance can do this. If the app was removed, a team owner can add it again: everything is kept for 30 days.',
    );
  });

  test.each(['allianceship', 'fielding questions', 'dissenters united', 'pauses'])(
    'is not read into other words: "%s"',
    async (text) => {
      expect(linesOf(await inChannel(text))[0]).toBe('I do not know that one yet');
    },
  );
});

describe('asking the bot in one’s own chat for a place in Alliance', () => {
  const join = () =>
    rig.teamSummaries.save(scope, ada, {
      teamId: teamId(1),
      teamName: 'Field design',
      channelId: sampleTeam().channelId,
      stage: 'writing',
      next: 'write-answers',
      version: undefined,
      checkInOn: undefined,
      round: undefined,
    });

  test('opens one’s own page, also without a team', async () => {
    expect(pagesOf(await inChat('alliance'))).toEqual(['/alliances']);
    expect(pagesOf(await inChat('dissent'))).toEqual(['/dissents']);
  });

  test('says what is missing where only a team has it', async () => {
    expect(await inChat('field')).toBe('Add Alliance to a team first: this is something that a team does together.');
  });

  test('opens what is one’s own first, then that of each team that keeps it', async () => {
    await join();
    await keep(practices);
    const card = await inChat('dissent');
    expect(buttonsOf(card).map(({ title }) => title)).toEqual(['Only mine', 'Field design']);
    expect(pagesOf(card)).toEqual(['/dissents', '/dissents/new']);
    expect(pagesOf(await inChat('field'))).toEqual(['/field-window']);
  });

  test('says so where one’s only team does not keep it', async () => {
    await join();
    expect(linesOf(await inChat('field'))[0]).toBe('This is not switched on');
    expect(pagesOf(await inChat('dissent'))).toEqual(['/dissents']);
  });
});

describe('a pause', () => {
  test('is set in one’s own chat, to a day that is said in full', async () => {
    const card = await inChat('pause until Friday');
    expect(linesOf(card)).toEqual([
      'A pause until Friday 27 November',
      'On that day I write to you again. Write resume to end it sooner; your tab has everything.',
    ]);
    expect(pagesOf(card)).toEqual(['/settings']);
    expect(await pausedUntil()).toBe('2026-11-27');
  });

  test('is understood in Italian', async () => {
    const card = await inChat('pausa fino al 7 gennaio', ada, 'it-IT');
    expect(linesOf(card)[0]).toBe('Pausa fino a giovedì 7 gennaio');
    expect(await pausedUntil()).toBe('2027-01-07');
  });

  test.each([
    ['pause until Friday 25 Dec', 'en-GB', 'A pause until Friday 25 December'],
    ['pausa fino a venerdì 25 dicembre', 'it-IT', 'Pausa fino a venerdì 25 dicembre'],
  ])('is understood with a weekday and a date: "%s"', async (text, locale, title) => {
    expect(linesOf(await inChat(text, ada, locale))[0]).toBe(title);
    expect(await pausedUntil()).toBe('2026-12-25');
  });

  test('can be moved, and ended before its day', async () => {
    await inChat('pause until Friday');
    await inChat('pause until 30 November');
    expect(await pausedUntil()).toBe('2026-11-30');
    expect(linesOf(await inChat('resume'))[0]).toBe('No pause');
    expect(await pausedUntil()).toBeUndefined();
  });

  test('leaves everything else that one has chosen', async () => {
    await inChat('pause until Friday');
    const kept = await rig.preferences.load(rig.gate.openSelf(principal(ada)));
    expect(kept?.value).toMatchObject({ frequency: 'as-it-happens', shoutOuts: 'ask', revision: 1 });
  });

  test.each([
    ['pause', 'Until which day?'],
    ['pause until things calm down', 'Until which day?'],
    ['pause until 2026-11-20', 'That day has begun'],
    ['pause until 2028-11-20', 'That is more than a year away'],
  ])('needs a day to come: "%s"', async (text, title) => {
    expect(linesOf(await inChat(text))[0]).toBe(title);
    expect(await pausedUntil()).toBeUndefined();
  });

  test('asked for in a channel may be meant for the team: nothing is paused, both ways are said', async () => {
    const card = await inChannel('pause until Friday');
    expect(linesOf(card)[0]).toBe('A pause for you, or for the team?');
    expect(pagesOf(card)).toEqual(['/settings']);
    expect(await pausedUntil()).toBeUndefined();
  });
});

describe('what the bot does not know', () => {
  test.each([
    ['en-GB', ['shout-out', 'need', 'offer', 'dissent', 'victory', 'alliance', 'field', 'pause until', 'help']],
    [
      'it-IT',
      ['riconoscimento', 'richiesta', 'offerta', 'dissenso', 'vittoria', 'alleanza', 'campo', 'pausa fino a', 'aiuto'],
    ],
  ])('is answered with every word that it does know, %s', async (locale, words) => {
    const text = linesOf(await inChannel('una pizza', ada, locale)).join(' ');
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  test.each(['en-GB', 'it-IT'])('and each of those words is answered with more than that, %s', async (locale) => {
    const listed = linesOf(await inChannel('help', ada, locale)).at(-1) ?? '';
    const words = listed
      .replace(/^[^:]*:/u, '')
      .replace(/\.$/, '')
      .replaceAll('@nome', '')
      .replaceAll('@name', '')
      .split(',')
      .map((word) => word.trim());
    expect(words).toHaveLength(9);
    const unknown = linesOf(await inChannel('una pizza', ada, locale))[0];
    for (const word of words) expect(linesOf(await inChannel(word, ada, locale))[0]).not.toBe(unknown);
  });
});
