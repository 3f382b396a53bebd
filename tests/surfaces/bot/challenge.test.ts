import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { challengeParts } from '#composition/challenge-parts.ts';
import type { Challenge } from '#domain/challenge/challenge.ts';
import type { ChallengeAct } from '#domain/challenge/decide-challenge.ts';
import type { Practice } from '#domain/week/practice.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { executed, installations, submitted } from '../../support/activities.ts';
import { scope, startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { itemId } from '../../support/sample-board.ts';
import { ada, bo, carla, stranger, teamId, tenantId } from '../../support/sample-team.ts';
import { principal } from '../../support/team-world.ts';
import { cardProblems } from './card-schema.ts';
import { buttonsOf, inputsOf, linesOf } from './read-card.ts';

/** It is Friday 20 November 2026: four weeks that are begun now run from Monday 23 November to Friday 18 December. */
let rig: BotRig;
beforeEach(async () => {
  rig = await startBotRig();
  for (const activity of installations(by(ada))) await rig.send(activity);
  await rig.work();
  rig.connector.posts.length = 0;
});
afterEach(() => rig.stop());

const keep = async (kept: readonly Practice[], zone = 'UTC'): Promise<void> => {
  const value = { ...settingsAtFirst(zone, 'en'), practices: kept, revision: 1 };
  const entry = { noun: 'settings', id: 'settings', place: 'open', value } as const;
  const stored = await rig.board.find(scope, 'settings', 'settings');
  await (stored === undefined ? rig.board.add(scope, entry) : rig.board.save(scope, entry, stored.etag));
};
const moveTo = (utc: string): void => {
  rig.clock.move(Date.parse(`${utc}Z`) - rig.clock.now());
};
const by = (person: PersonId, locale = 'en-GB') => ({ serviceUrl: rig.connector.url, person, locale });
const base = { schema: 1, teamId: teamId(1) };

/** What the bot answers to a press, in the place of the card or below it. */
const press = async (person: PersonId, data: object, locale?: string): Promise<unknown> => {
  const { status, body } = await rig.send(executed(by(person, locale), data));
  expect(status).toBe(200);
  const { value } = body as { value: unknown };
  if (typeof value !== 'string') expect(cardProblems(value)).toEqual([]);
  return value;
};
const begin = (person = ada, practice: Practice | '' = 'shout-outs', number = 1) =>
  press(person, { ...base, action: 'begin-four-weeks', id: itemId(number), practice });
const answer = (person: PersonId, mark: string, look = 'before', locale?: string) =>
  press(person, { ...base, action: 'answer-look', id: itemId(1), look, mark }, locale);
const markWeek = (person: PersonId, mark: string, week = '2026-W48') =>
  press(person, { ...base, action: 'mark-week', id: itemId(1), week, mark });
const current = async (): Promise<Challenge | undefined> =>
  (await rig.board.find(scope, 'challenge', 'current'))?.value.value;

type Sent = { readonly attachments?: readonly { readonly content: unknown }[] };
const cardIn = (activity: unknown): unknown => (activity as Sent).attachments?.[0]?.content;
/** The newest state of the post that was made so many posts ago; the first is 0. */
const shown = async (place = 0): Promise<unknown> => {
  await rig.work();
  return cardIn(rig.connector.posts[place]?.activity);
};
/** What someone does on the page. */
const act = async (person: PersonId, what: ChallengeAct): Promise<void> => {
  const open = await rig.gate.openTeam(principal(person), teamId(1));
  if (open.kind === 'closed') throw new Error('the team is closed');
  const { actOnChallenge } = challengeParts(rig);
  expect(await actOnChallenge(open, itemId(1), what)).toMatchObject({ kind: 'changed' });
};
const isOfFourWeeks = ({ name }: { readonly name: string }): boolean => name.startsWith('four-weeks:');
const uninstall = async (): Promise<void> => {
  const stored = (await rig.teams.load(tenantId(1), teamId(1)))!;
  await rig.teams.save({ ...stored.value, stoppedAt: rig.clock.now() }, stored.etag);
};

describe('choosing a practice for four weeks from a card', () => {
  const form = (person = bo, locale?: string) => press(person, { ...base, action: 'open-four-weeks-form' }, locale);

  test('offers what the team keeps, none of it chosen, and says who sees the choice', async () => {
    const card = await form();
    expect(linesOf(card)).toEqual([
      'Four weeks of one practice',
      'Which practice do you want to keep?',
      'Everyone in Field design sees which one you choose.',
    ]);
    const [choice] = inputsOf(card);
    expect(choice?.value).toBeUndefined();
    expect(linesOf(await form(bo, 'it-IT'))[0]).toBe('Quattro settimane di una pratica');
  });

  test('begins them once, however often it is pressed, and posts one card', async () => {
    const [button] = buttonsOf(await form());
    const data = { ...(button?.data as object), practice: 'needs-and-offers' };
    const begun = await press(bo, data);
    expect(linesOf(begun)).toEqual([
      'Four weeks of needs and offers',
      'Chosen. The first week begins on Monday 23 November.',
    ]);
    expect(await press(bo, data)).toEqual(begun);
    await rig.work();
    expect(rig.connector.posts).toHaveLength(1);
    expect(await current()).toMatchObject({ practice: 'needs-and-offers', startedBy: bo });
  });

  test('asks to choose when nothing is, and refuses what is off or a second at a time', async () => {
    expect(await begin(ada, '')).toBe('Choose something first.');
    expect(await begin(ada, 'dissent')).toBe('Your team has switched this practice off.');
    await begin();
    expect(await begin(bo, 'needs-and-offers', 2)).toBe('Your team keeps a practice for four weeks already.');
  });

  test('does not begin those anew that were told, however late an old form is pressed', async () => {
    await begin();
    moveTo('2026-12-18T09:00');
    await act(ada, { kind: 'finish', story: 'Thanks came sooner.' });
    expect(await begin(bo)).toBe('These four weeks have ended, or were stopped.');
    expect(await current()).toBeUndefined();
  });

  test('says so where the team keeps no practice', async () => {
    await keep([]);
    expect(linesOf(await form())).toContain('Your team keeps no weekly practice at the moment.');
  });
});

describe('the card that follows four weeks', () => {
  beforeEach(async () => {
    await begin();
  });

  test('asks how far it is true, and shows how many have answered but no answer', async () => {
    expect(linesOf(await shown())).toEqual([
      'Four weeks of shout-outs',
      'How far is this true today? Nobody sees yours.',
      'We tell each other, in concrete words, what someone’s work has changed.',
    ]);
    expect(await answer(bo, '2')).toBe('Answered. Nobody else sees it.');
    expect(await answer(carla, '4')).toBe('Answered. Nobody else sees it.');
    expect(linesOf(await shown())[1]).toBe('How far is this true today? 2 answers so far. Nobody sees yours.');
    expect(rig.connector.posts).toHaveLength(1);
  });

  test('takes one answer of a person, the last, and says it in the reader’s language', async () => {
    await answer(bo, '2');
    expect(await answer(bo, '5', 'before', 'it-IT')).toBe('Risposta data. Non la vede nessun altro.');
    await answer(bo, '5');
    expect((await current())?.before).toEqual([{ personId: bo, mark: 5 }]);
  });

  test('keeps no answer that is none', async () => {
    for (const mark of ['', '0', '6', 'fully', '2.5']) expect(await answer(bo, mark)).toBe('Choose something first.');
    expect((await current())?.before).toEqual([]);
  });

  test('sends no answer back to where all read, even where a client sends messages', async () => {
    const data = { ...base, action: 'answer-look', id: itemId(1), look: 'before', mark: '1' };
    await rig.send(submitted(by(bo), data));
    expect((await current())?.before).toEqual([{ personId: bo, mark: 1 }]);
    expect(JSON.stringify(rig.connector.posts)).not.toMatch(/Not at all.*Answered|Answered.*Not at all/);
  });

  test('asks for the team’s mark of each week, which anyone gives and the last word decides', async () => {
    moveTo('2026-12-01T09:00');
    await answer(bo, '2');
    expect(await markWeek(bo, 'partly')).toBe('The week is marked.');
    await markWeek(carla, 'kept', '2026-W49');
    expect(linesOf(await shown())).toEqual([
      'Four weeks of shout-outs',
      'Week 2 of four. This week: Kept',
      'How did the week from Monday 30 November go?',
    ]);
    expect((await current())?.weekMarks).toEqual([
      { week: '2026-W48', mark: 'partly' },
      { week: '2026-W49', mark: 'kept' },
    ]);
  });

  test('pressed late marks the week that it asked about, and never one still to come', async () => {
    moveTo('2026-12-09T09:00');
    expect(await markWeek(bo, 'kept', '2026-W48')).toBe('The week is marked.');
    expect(await markWeek(bo, 'kept', '2026-W51')).toBe('It isn’t time for this.');
    expect(await markWeek(bo, 'kept', '2026-W47')).toBe('It isn’t time for this.');
    expect(await markWeek(bo, 'splendid')).toBe('Choose something first.');
  });

  test('says that the look before is over, and that the one after is still to come', async () => {
    moveTo('2026-11-30T09:00');
    expect(await answer(bo, '3')).toBe('The look before is over.');
    expect(await answer(bo, '3', 'after')).toBe('It isn’t time for this.');
  });

  test('is drawn anew on the Mondays and on the last Friday, without anyone pressing', async () => {
    await shown();
    const due = await rig.dueIndex.dueBy(Date.parse('2026-12-31T00:00Z'));
    const times = due.filter(isOfFourWeeks).map(({ at }) => new Date(at).toISOString());
    expect(times.toSorted()).toEqual(
      ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14', '2026-12-18'].map((day) => `${day}T06:00:00.000Z`),
    );
    moveTo('2026-12-18T06:00');
    for (const { job } of due.filter(({ name }) => name === 'four-weeks:4')) await rig.queue.add(job);
    expect(linesOf(await shown())[1]).toBe('The four weeks are over: how far is this true now? Nobody sees yours.');
  });

  test('follows the clock that the team sets, which may be behind the one before', async () => {
    await shown();
    await keep(['shout-outs'], 'America/Los_Angeles');
    await rig.queue.add({ kind: 'schedule-rituals', tenantId: tenantId(1), teamId: teamId(1), revision: 1 });
    await rig.work();
    const due = await rig.dueIndex.dueBy(Date.parse('2026-12-31T00:00Z'));
    const times = due.filter(isOfFourWeeks).map(({ at }) => new Date(at).toISOString());
    expect(times).toEqual(
      expect.arrayContaining(
        ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14', '2026-12-18'].map((day) => `${day}T14:00:00.000Z`),
      ),
    );
  });

  test('is drawn at once where the clock that the team sets makes it another week', async () => {
    moveTo('2026-11-30T07:00');
    await keep(['shout-outs'], 'America/Los_Angeles');
    expect(linesOf(await shown())[1]).toBe('How far is this true today? Nobody sees yours.');
    await keep(['shout-outs'], 'Europe/Rome');
    await rig.queue.add({ kind: 'schedule-rituals', tenantId: tenantId(1), teamId: teamId(1), revision: 1 });
    await rig.work();
    for (const { job } of (await rig.dueIndex.dueBy(rig.clock.now())).filter(isOfFourWeeks)) await rig.queue.add(job);
    expect(linesOf(await shown())[1]).toBe('Week 2 of four. This week isn’t marked yet.');
  });

  test('says that they were stopped, and takes nothing more', async () => {
    await shown();
    await act(bo, { kind: 'stop' });
    const card = await shown();
    expect(cardProblems(card)).toEqual([]);
    expect(linesOf(card)).toEqual(['These four weeks were stopped', 'That is fine, and nobody is asked why.']);
    expect(buttonsOf(card).map(({ title }) => title)).toEqual(['Open', 'Keep another']);
    expect(await answer(bo, '3')).toBe('These four weeks have ended, or were stopped.');
    expect(await markWeek(bo, 'kept')).toBe('These four weeks have ended, or were stopped.');
  });

  test('stands still in a pause', async () => {
    moveTo('2026-12-01T09:00');
    await act(bo, { kind: 'pause' });
    const card = await shown();
    expect(linesOf(card)[1]).toBe('It stands still. The weeks meanwhile don’t count.');
    expect(buttonsOf(card).map(({ title }) => title)).toEqual(['Open']);
  });

  test('becomes the story once it is told, which has a post of its own', async () => {
    await shown();
    moveTo('2026-12-18T09:00');
    await answer(bo, '4', 'after');
    await act(ada, {
      kind: 'finish',
      story: 'Thanks came sooner.',
    });
    await rig.work();
    expect(rig.connector.posts).toHaveLength(2);
    for (const place of [0, 1]) expect(linesOf(await shown(place))).toContain('Ada Okafor: Thanks came sooner.');
    expect(await answer(carla, '4', 'after')).toBe('These four weeks have ended, or were stopped.');
  });

  test('is no stranger’s, and nobody’s once the app is gone from the team', async () => {
    const closed =
      'Only members of a team that uses Alliance can do this. If the app was removed, a team owner can add it again: everything is kept for 30 days.';
    expect(await answer(stranger, '3')).toBe(closed);
    expect(await markWeek(stranger, 'kept')).toBe(closed);
    await uninstall();
    for (const said of [await answer(bo, '3'), await begin(bo), await markWeek(bo, 'kept')]) expect(said).toBe(closed);
  });

  test('goes on where the practice was switched off meanwhile', async () => {
    await keep(['needs-and-offers']);
    expect(await answer(bo, '3')).toBe('Answered. Nobody else sees it.');
  });
});
