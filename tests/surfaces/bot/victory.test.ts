import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { weekOf } from '#domain/shared/week.ts';
import { valuesOf } from '#domain/week/entries.ts';
import { practices } from '#domain/week/practice.ts';
import type { Practice } from '#domain/week/practice.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import { victoryCard } from '#surfaces/bot/cards/victory-card.ts';
import { victoryVoice } from '#surfaces/bot/victory-voice.ts';
import { channelMessage, chatMessage, executed, installations } from '../../support/activities.ts';
import { scope, startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { itemId, victoryEntry } from '../../support/sample-board.ts';
import { ada, bo, stranger, teamId, tenantId } from '../../support/sample-team.ts';
import { cardProblems } from './card-schema.ts';
import { buttonsOf, inputsOf, linesOf } from './read-card.ts';

let rig: BotRig;

const keep = (kept: readonly Practice[]) =>
  rig.board.add(scope, {
    noun: 'settings',
    id: 'settings',
    place: 'open',
    value: { ...settingsAtFirst('UTC', 'en'), practices: kept, revision: 1 },
  });

beforeEach(async () => {
  rig = await startBotRig();
  for (const activity of installations(by(ada))) await rig.send(activity);
  await rig.work();
  rig.connector.posts.length = 0;
});
afterEach(() => rig.stop());

const by = (person: typeof ada, locale = 'en-GB') => ({ serviceUrl: rig.connector.url, person, locale });
const base = { schema: 1, teamId: teamId(1) };

/** What the bot answers to a press, in the place of the card. */
const press = async (person: typeof ada, data: object, locale?: string): Promise<unknown> => {
  const { status, body } = await rig.send(executed(by(person, locale), data));
  expect(status).toBe(200);
  const { value } = body as { value: unknown };
  if (typeof value !== 'string') expect(cardProblems(value)).toEqual([]);
  return value;
};
const form = (person: typeof ada, locale?: string) => press(person, { ...base, action: 'open-victory-form' }, locale);
/** Fills a form in and presses one of its buttons. */
const fill = (person: typeof ada, card: unknown, title: string, inputs: object = {}) =>
  press(person, { ...(buttonsOf(card).find((button) => button.title === title)?.data as object), ...inputs });
const victories = async () => {
  const week = weekOf('2026-11-20');
  return valuesOf(
    (await rig.board.ofWeeks(scope, week, week)).map(({ value }) => value),
    'victory',
  );
};
const posted = () =>
  (rig.connector.posts[0]?.activity as { attachments: { content: unknown }[] } | undefined)?.attachments[0]?.content;

const told = {
  problem: 'Invoices waited a week',
  done: 'One of us signs each morning',
  result: 'From seven days to one',
  repeat: 'Fifteen minutes at nine',
};

describe('telling a victory from a card', () => {
  beforeEach(() => keep(practices));

  test('asks for its four parts, and says who reads it before anything is sent', async () => {
    expect(linesOf(await form(bo))).toEqual([
      'Which useful victory will you tell?',
      'Which problem was there?',
      'What did you do?',
      'What changed? With a number, or before and after',
      'What do we repeat tomorrow?',
      'Everyone in the team reads it, with your name.',
    ]);
    expect(linesOf(await form(bo, 'it-IT'))[0]).toBe('Quale vittoria utile racconti?');
  });

  test('shows it to the team, once however often it is pressed, and not in the channel yet', async () => {
    const card = await form(bo);
    const answer = await fill(bo, card, 'Tell the team', told);
    expect(linesOf(answer)).toEqual([
      'Your team can read it',
      'From seven days to one',
      'Its three slides are in Alliance.',
    ]);
    expect(await fill(bo, card, 'Tell the team', told)).toEqual(answer);
    const { done, ...rest } = told;
    expect(await victories()).toMatchObject([{ by: bo, ...rest, action: done, posted: false }]);
    await rig.work();
    expect(rig.connector.posts).toEqual([]);
  });

  test('asks kindly for a number where the result has none, and takes it all the same', async () => {
    const answer = await fill(bo, await form(bo), 'Tell the team', { ...told, result: 'Everyone is happier' });
    expect(linesOf(answer)).toContain('A number, or a before and after, would show how much changed.');
    expect(await victories()).toHaveLength(1);
  });

  test('with a part missing keeps the rest and asks for it', async () => {
    const again = await fill(bo, await form(bo), 'Tell the team', { ...told, repeat: ' ' });
    expect(linesOf(again)).toContain('All four parts say something: a line each is enough.');
    expect(inputsOf(again).map(({ value }) => value)).toEqual([told.problem, told.done, told.result, ' ']);
    expect(await victories()).toEqual([]);
    await fill(bo, again, 'Tell the team', told);
    expect(await victories()).toHaveLength(1);
  });

  test('is no stranger’s, nobody’s once the app is gone, and no more than five a week', async () => {
    const closed =
      'Only members of a team that uses Alliance can do this. If the app was removed, a team owner can add it again: everything is kept for 30 days.';
    expect(await form(stranger)).toBe(closed);
    for (let number = 1; number <= 5; number += 1) await rig.board.add(scope, victoryEntry(number, { by: bo }));
    expect(await fill(bo, await form(bo), 'Tell the team', told)).toBe(
      'That makes five of yours this week. The next one can wait for Monday.',
    );
    const stored = (await rig.teams.load(tenantId(1), teamId(1)))!;
    await rig.teams.save({ ...stored.value, stoppedAt: rig.clock.now() }, stored.etag);
    expect(await form(bo)).toBe(closed);
  });

  test('from an old form whose victory has other words by now changes nothing', async () => {
    const card = await form(bo);
    await fill(bo, card, 'Tell the team', told);
    expect(await fill(bo, card, 'Tell the team', { ...told, result: 'From 7 days to 2' })).toBe(
      'It has been told already, in other words. Open it in Alliance.',
    );
    expect(await victories()).toMatchObject([{ result: told.result }]);
  });
});

test('where the team has switched victories off, they wait for nobody', async () => {
  await keep(['shout-outs']);
  expect(await form(bo)).toBe('Your team has switched victories off.');
});

describe('a victory in the channel', () => {
  beforeEach(() => keep(practices));

  test('is posted once when its author says so, and says what it is about', async () => {
    const answer = await fill(bo, await form(bo), 'Tell the team', told);
    const there = await fill(bo, answer, 'Post in the channel');
    expect(linesOf(there)[0]).toBe('It is in the channel');
    expect(buttonsOf(there).map(({ title }) => title)).toEqual(['Open']);
    await fill(bo, answer, 'Post in the channel');
    await rig.work();
    expect(rig.connector.posts).toHaveLength(1);
    expect(linesOf(posted())).toEqual([
      'A useful victory',
      'From Bo Lindqvist',
      'Problem: Invoices waited a week',
      'Done: One of us signs each morning',
      'Result: From seven days to one',
      'Tomorrow again: Fifteen minutes at nine',
    ]);
    const [open, tellOne] = buttonsOf(posted());
    expect(new URL(open!.url!).searchParams.get('context')).toContain('/victories/');
    expect(tellOne).toMatchObject({ title: 'Tell one too', fallback: { type: 'Action.Submit' } });
  });

  test('is nobody else’s to post', async () => {
    await rig.board.add(scope, victoryEntry(1));
    expect(await press(bo, { ...base, action: 'post-victory', id: itemId(1) })).toBe(
      'Only whoever told it can do this.',
    );
    expect(await press(bo, { ...base, action: 'post-victory', id: itemId(2) })).toBe('It is no longer there.');
    await rig.work();
    expect(rig.connector.posts).toEqual([]);
  });

  test('says nothing of it any more once it is taken back', async () => {
    await rig.board.add(scope, victoryEntry(1));
    await press(ada, { ...base, action: 'post-victory', id: itemId(1) });
    await rig.work();
    const { etag } = (await rig.board.find(scope, 'victory', itemId(1)))!;
    await rig.board.remove(scope, etag);
    await rig.queue.add({
      kind: 'refresh-item',
      tenantId: tenantId(1),
      teamId: teamId(1),
      noun: 'victory',
      id: itemId(1),
    });
    await rig.work();
    expect(rig.connector.posts).toHaveLength(1);
    expect(linesOf(posted()).join(' ')).not.toContain('Invoices');
  });
});

describe('the card', () => {
  const longest = 'long words '.repeat(30).slice(0, 240);
  const view = {
    teamId: teamId(1),
    victory: victoryEntry(1, { problem: longest, action: longest, result: longest, repeat: longest, from: longest })
      .value,
    author: longest,
    openUrl: 'https://teams.example/l/entity',
  };

  test.each(['en', 'it'] as const)('stays short with the longest texts, under 25 KB: %s', (language) => {
    const card = victoryCard(view, victoryVoice(language));
    expect(cardProblems(card)).toEqual([]);
    expect(linesOf(card).join('').length).toBeLessThanOrEqual(language === 'en' ? 240 : 320);
    expect(JSON.stringify(card).length).toBeLessThan(25_000);
    expect(linesOf({ ...card }).length).toBeLessThanOrEqual(6);
  });

  test('says the result whole, and of the rest as much as there is room for', () => {
    const result = 'From seven days to one, counted over the last four Fridays in both of our offices';
    const victory = victoryEntry(1, {
      problem: 'Invoices waited for a signature',
      action: longest,
      result,
      repeat: 'Fifteen minutes at nine',
    }).value;
    const lines = linesOf(victoryCard({ ...view, victory, author: 'Ada Okafor' }, victoryVoice('en')));
    expect(lines).toContain(`Result: ${result}`);
    // 16 and 15 for title and name, 39 for what stands before each part, 82 for the result: 88 for the other three.
    expect(lines).toContain('Problem: Invoices waited for a signature');
    expect(lines).toContain('Tomorrow again: Fifteen minutes at nine');
    expect(lines.find((line) => line.startsWith('Done: '))!.length).toBeGreaterThan('Done: '.length + 34 - 12);
    expect(lines.join('').length).toBeLessThanOrEqual(240);
  });

  test('names the team that it came from', () => {
    const victory = victoryEntry(1, { from: 'Customer care' }).value;
    const card = victoryCard({ ...view, victory, author: 'Ada Okafor' }, victoryVoice('en'));
    expect(linesOf(card)[1]).toBe('From Ada Okafor, out of Customer care');
  });
});

describe('victory, typed to the bot', () => {
  const summary = {
    channelId: '19:alliance@thread.tacv2',
    stage: 'writing',
    next: 'write-answers',
    version: undefined,
    checkInOn: undefined,
    round: undefined,
  } as const;
  const answer = () =>
    (rig.connector.replies.at(-1)?.activity as { attachments: { content: unknown }[] }).attachments[0]?.content;

  test('in a channel offers the form to whoever presses', async () => {
    await keep(practices);
    await rig.send(channelMessage(by(bo), 'Victory'));
    expect(cardProblems(answer())).toEqual([]);
    expect(buttonsOf(answer()).map(({ title }) => title)).toEqual(['Tell one', 'Open']);
    expect(linesOf(await fill(bo, answer(), 'Tell one'))).toContain('Which problem was there?');
  });

  test('in one’s own chat begins the form with what was typed, and asks which of several teams', async () => {
    await keep(practices);
    const save = (id: number, teamName: string) =>
      rig.teamSummaries.save({ ...scope, teamId: teamId(id) }, bo, { ...summary, teamId: teamId(id), teamName });
    await save(1, 'Field design');
    await save(2, 'Second team');
    await rig.send(chatMessage(by(bo), 'vittoria: da sette giorni a uno'));
    expect(cardProblems(answer())).toEqual([]);
    expect(inputsOf(answer()).find(({ id }) => id === 'result')?.value).toBe('da sette giorni a uno');
    expect(inputsOf(answer()).find(({ id }) => id === 'team')?.choices).toEqual([
      { title: 'Field design', value: teamId(1) },
      { title: 'Second team', value: teamId(2) },
    ]);
    await fill(bo, answer(), 'Tell the team', { ...told, team: teamId(1) });
    expect(await victories()).toMatchObject([{ by: bo, problem: told.problem }]);
  });
});
