import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { weekOf } from '#domain/shared/week.ts';
import { valuesOf } from '#domain/week/entries.ts';
import {
  channelMessage,
  chatMessage,
  executed,
  installations,
  personalInstallation,
  submitted,
} from '../../support/activities.ts';
import { scope, startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { itemId, needEntry, promiseEntry, thisWeek } from '../../support/sample-board.ts';
import { ada, bo, carla, sampleTeam, stranger, teamId, tenantId } from '../../support/sample-team.ts';
import { cardProblems } from './card-schema.ts';
import { buttonsOf, inputsOf, linesOf } from './read-card.ts';

let rig: BotRig;
beforeEach(async () => {
  rig = await startBotRig();
  for (const activity of installations(by(ada))) await rig.send(activity);
  await rig.work();
  rig.connector.posts.length = 0;
});
afterEach(() => rig.stop());

const day = 86_400_000;

const summary = {
  channelId: '19:alliance@thread.tacv2',
  stage: 'writing',
  next: 'write-answers',
  version: undefined,
  checkInOn: undefined,
  round: undefined,
} as const;
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
const form = (person: typeof ada, which: string) =>
  press(person, { ...base, action: 'open-reciprocity-form', form: which });
/** Fills a form in and presses one of its buttons. */
const fill = (person: typeof ada, card: unknown, title: string, inputs: object) =>
  press(person, { ...(buttonsOf(card).find((button) => button.title === title)?.data as object), ...inputs });
const onBoard = async () => {
  const week = weekOf('2026-11-20');
  return (await rig.board.ofWeeks(scope, week, week)).map(({ value }) => value);
};
const promises = async () => valuesOf(await onBoard(), 'promise');

const take = (person: typeof ada, inputs: object) => press(person, { ...base, action: 'take-need', ...inputs });
const thatNeed = { item: `need:${itemId(1)}`, day: '2026-11-24' };

describe('a need on a card', () => {
  beforeEach(async () => {
    await rig.board.add(scope, needEntry(1, { by: ada, text: 'Bo reads the plan' }));
  });

  test('is taken with a day by whoever says I can, and is their promise', async () => {
    const card = await form(bo, 'take');
    expect(inputsOf(card)[0]?.choices).toEqual([
      { title: 'Ada Okafor needs: Bo reads the plan', value: `need:${itemId(1)}` },
    ]);
    const taken = await fill(bo, card, 'I promise', thatNeed);
    expect(linesOf(taken)).toEqual([
      'A promise, with a day',
      'You promised Ada Okafor, by Tuesday 24 November: Bo reads the plan',
    ]);
    expect(await promises()).toMatchObject([{ by: bo, to: ada, day: '2026-11-24', state: { kind: 'open' } }]);
  });

  test('pressed twice is promised once, with the same answer', async () => {
    const first = await take(bo, thatNeed);
    expect(await take(bo, thatNeed)).toEqual(first);
    expect(await promises()).toHaveLength(1);
  });

  test('goes to the first of two, and the second is told and shown what is free', async () => {
    await rig.board.add(scope, needEntry(2, { by: bo, text: 'Carla tests the export' }));
    await take(bo, thatNeed);
    const late = await take(carla, thatNeed);
    expect(linesOf(late)).toContain('Someone else was quicker. These are still free.');
    expect(inputsOf(late)[0]?.choices).toEqual([
      { title: 'Bo Lindqvist needs: Carla tests the export', value: `need:${itemId(2)}` },
    ]);
  });

  test('is not one’s own to take, and one is not asked', async () => {
    expect(linesOf(await form(ada, 'take'))).toContain('Nothing of others waits to be taken up just now.');
    expect(await take(ada, thatNeed)).toBe('Only those concerned can do this.');
  });

  test('needs a choice and a day, and asks again for them', async () => {
    for (const inputs of [{}, { item: thatNeed.item }, { ...thatNeed, day: 'soon' }, { ...thatNeed, item: 'x' }])
      expect(linesOf(await take(bo, inputs))).toContain('Choose one, and a day from today on.');
    expect(await take(bo, { ...thatNeed, day: '2026-11-01' })).toBe('That day has passed.');
    expect(await promises()).toEqual([]);
  });

  test('that was taken back is no longer there', async () => {
    const { etag } = (await rig.board.find(scope, 'need', itemId(1)))!;
    await rig.board.remove(scope, etag);
    expect(await take(bo, thatNeed)).toBe('It is no longer there.');
  });

  test('after its seven days can no longer be taken', async () => {
    rig.clock.move(9 * day);
    expect(linesOf(await take(bo, { ...thatNeed, day: '2026-12-01' }))).toContain(
      'Nothing of others waits to be taken up just now.',
    );
  });

  test('is no stranger’s, and nobody’s once the app is gone', async () => {
    const closed = 'Only members of a team that uses Alliance can do this.';
    expect(await take(stranger, thatNeed)).toBe(closed);
    const stored = (await rig.teams.load(tenantId(1), teamId(1)))!;
    await rig.teams.save({ ...stored.value, stoppedAt: rig.clock.now() }, stored.etag);
    expect(await take(bo, thatNeed)).toBe(closed);
  });

  test('that is taken is told to whoever asked, in their language, where they have the app', async () => {
    await rig.send(personalInstallation(by(ada, 'it-IT'), 'add'));
    rig.connector.replies.length = 0;
    await take(bo, thatNeed);
    await rig.work();
    const cards = rig.connector.replies.map(
      ({ activity }) => (activity as { attachments: { content: unknown }[] }).attachments[0]?.content,
    );
    expect(cards.map(linesOf)).toEqual([
      [
        'Qualcuno ci pensa',
        'Bo Lindqvist ti ha promesso, entro martedì 24 novembre: Bo reads the plan',
        `Dal team ${sampleTeam().name}`,
      ],
    ]);
  });
});

describe('an offer on a card', () => {
  test('is accepted, and is the promise of whoever offers', async () => {
    const entry = { ...needEntry(1, { by: ada, text: 'I proofread two pages' }), noun: 'offer' } as const;
    await rig.board.add(scope, entry);
    const taken = await fill(bo, await form(bo, 'take'), 'I promise', { ...thatNeed, item: `offer:${itemId(1)}` });
    expect(linesOf(taken)).toContain('Ada Okafor promises you, by Tuesday 24 November: I proofread two pages');
    expect(await promises()).toMatchObject([{ by: ada, to: bo }]);
  });
});

describe('adding from a card', () => {
  test('shows it to the team, once however often it is pressed, with a kind word about what it leaves open', async () => {
    const card = await form(bo, 'add');
    const inputs = { noun: 'need', text: 'Ada reads the plan' };
    const added = await fill(bo, card, 'Show it to the team', inputs);
    expect(linesOf(added)).toEqual(['Your team can read it', 'Ada reads the plan', 'By when? A day helps.']);
    await fill(bo, card, 'Show it to the team', inputs);
    expect(valuesOf(await onBoard(), 'need')).toMatchObject([{ by: bo, text: 'Ada reads the plan' }]);
  });

  test('says who reads it before anything is sent', async () => {
    expect(linesOf(await form(bo, 'add'))).toContain('Everyone in the team reads it, with your name.');
  });

  test('without words asks for them and keeps the rest', async () => {
    const again = await fill(bo, await form(bo, 'add'), 'Show it to the team', { noun: 'offer', text: '  ' });
    expect(linesOf(again)).toContain('Write what it is.');
    expect(valuesOf(await onBoard(), 'offer')).toEqual([]);
    const added = await fill(bo, again, 'Show it to the team', { text: 'I can test on Monday' });
    expect(linesOf(added)[0]).toBe('Your team can read it');
    expect(valuesOf(await onBoard(), 'offer')).toHaveLength(1);
  });
});

describe('what is typed to the bot', () => {
  const answers = () =>
    rig.connector.replies.map(({ activity }) => activity as { text?: string; attachments?: { content: unknown }[] });
  const draft = () => answers()[0]?.attachments?.[0]?.content;
  const joinTeam = (id: number, teamName: string) =>
    rig.teamSummaries.save({ ...scope, teamId: teamId(id) }, bo, { ...summary, teamId: teamId(id), teamName });

  test('in a channel is shown once more, and read by the team only when its author says so', async () => {
    await rig.send(channelMessage(by(bo), 'need Ada reads the plan'));
    const card = draft();
    expect(cardProblems(card)).toEqual([]);
    expect(linesOf(card)).toContain('Shall I show this to the team?');
    expect(linesOf(card)).toContain('By when? A day helps.');
    expect(inputsOf(card)[0]?.value).toBe('Ada reads the plan');
    expect(valuesOf(await onBoard(), 'need')).toEqual([]);
    expect(await fill(carla, card, 'Show it to the team', { text: 'Ada reads the plan' })).toMatch(
      /^Only whoever wrote/,
    );
    await fill(bo, card, 'Show it to the team', { text: 'Ada reads the plan by Friday' });
    expect(valuesOf(await onBoard(), 'need')).toMatchObject([{ by: bo, text: 'Ada reads the plan by Friday' }]);
  });

  test('in one’s own chat goes to the team that one chooses', async () => {
    await joinTeam(1, 'Field design');
    await joinTeam(2, 'Sales');
    await rig.send(chatMessage(by(bo), 'offro due ore lunedì'));
    const card = draft();
    expect(inputsOf(card).find(({ id }) => id === 'team')?.choices).toEqual([
      { title: 'Field design', value: teamId(1) },
      { title: 'Sales', value: teamId(2) },
    ]);
    await fill(bo, card, 'Show it to the team', { text: 'due ore lunedì', team: teamId(1) });
    expect(valuesOf(await onBoard(), 'offer')).toMatchObject([{ by: bo, text: 'due ore lunedì' }]);
    expect(await fill(bo, card, 'Show it to the team', { text: 'due ore', team: teamId(2) })).toMatch(/^Only members/);
  });

  test('by someone in no team says what comes first', async () => {
    await rig.send(chatMessage(by(stranger), 'need'));
    expect(answers()[0]?.text).toMatch(/^Add Alliance to a team first/);
  });
});

describe('a promise read again on a card', () => {
  beforeEach(async () => {
    await rig.board.add(scope, promiseEntry(1, { by: bo, to: ada, text: 'I read the plan', day: '2026-11-19' }));
  });
  const read = (person: typeof ada, found: string, inputs: object = {}) =>
    press(person, { ...base, action: 'read-promise', found, promise: `${itemId(1)}:1`, ...inputs });

  test('is offered to the two concerned alone', async () => {
    const choice = { title: 'Bo Lindqvist to Ada Okafor: I read the plan', value: `${itemId(1)}:1` };
    expect(inputsOf(await form(ada, 'read'))[0]?.choices).toEqual([choice]);
    expect(inputsOf(await form(bo, 'read'))[0]?.choices).toEqual([choice]);
    expect(linesOf(await form(carla, 'read'))).toContain('No promise of yours or to you is open. Thank you.');
    expect(await read(carla, 'kept')).toBe('Only those concerned can do this.');
  });

  test('is kept, and pressed again still is', async () => {
    expect(linesOf(await read(ada, 'kept'))).toEqual(['Read again', 'Kept: I read the plan']);
    expect(linesOf(await read(bo, 'kept'))).toEqual(['Read again', 'Kept: I read the plan']);
    expect(await promises()).toMatchObject([{ state: { kind: 'kept' } }]);
  });

  test('is to be fixed with how and a new day', async () => {
    expect(linesOf(await read(bo, 'to-fix', { day: '2026-11-26' }))).toContain(
      'What is not done needs how, and a day from today on.',
    );
    const fixed = await read(bo, 'to-fix', { how: 'One evening', day: '2026-11-26' });
    expect(linesOf(fixed)).toEqual(['Read again', 'To fix by Thursday 26 November: I read the plan']);
    expect(await promises()).toMatchObject([{ carried: 1, state: { kind: 'to-fix', how: 'One evening' } }]);
  });

  test('is let go of', async () => {
    expect(linesOf(await fill(ada, await form(ada, 'read'), 'Let go', { promise: `${itemId(1)}:1` }))).toEqual([
      'Read again',
      'Let go: I read the plan',
    ]);
    expect(await promises()).toMatchObject([{ state: { kind: 'let-go' } }]);
  });

  describe('that was carried over once', () => {
    const later = { promise: `${itemId(1)}:2`, how: 'Two evenings', day: '2026-12-03' };
    beforeEach(async () => {
      await read(bo, 'to-fix', { how: 'One evening', day: '2026-11-26' });
    });

    test('is asked about: kept, keep on, or let go', async () => {
      const card = await form(bo, 'read');
      expect(linesOf(card)[0]).toBe('Kept, or keep on, or let go?');
      expect(buttonsOf(card).map(({ title }) => title)).toEqual(['Kept', 'Keep on', 'Let go']);
    });

    test('is kept on by whoever decides so, with how and a day', async () => {
      const card = await form(bo, 'read');
      expect(linesOf(await fill(bo, card, 'Keep on', { ...later, how: '' }))).toContain(
        'What is not done needs how, and a day from today on.',
      );
      expect(linesOf(await fill(bo, card, 'Keep on', later))).toEqual([
        'Read again',
        'Kept on until Thursday 3 December: I read the plan',
      ]);
      expect(await promises()).toMatchObject([{ carried: 2, state: { kind: 'to-fix', how: 'Two evenings' } }]);
    });

    test('is let go of', async () => {
      await fill(ada, await form(ada, 'read'), 'Let go', { promise: `${itemId(1)}:2` });
      expect(await promises()).toMatchObject([{ state: { kind: 'let-go' } }]);
    });

    test('beside one that was not, is not carried again in silence: it alone is asked about, with what was written', async () => {
      await rig.board.add(scope, promiseEntry(2, { by: bo, to: ada, text: 'I call the ward', day: '2026-11-20' }));
      const card = await form(bo, 'read');
      expect(buttonsOf(card).map(({ title }) => title)).toEqual(['Kept', 'To fix', 'Let go']);
      const asked = await fill(bo, card, 'To fix', later);
      expect(linesOf(asked)).toContain('It was carried over already. Keep on, or let go?');
      expect(inputsOf(asked).map(({ value }) => value)).toEqual([`${itemId(1)}:2`, 'Two evenings', '2026-12-03']);
      expect(inputsOf(asked)[0]?.choices).toHaveLength(1);
      await fill(bo, asked, 'Keep on', later);
      expect(await promises()).toMatchObject([{ carried: 2 }, { carried: 0 }]);
    });
  });

  test('from an old card says that it has changed, or was settled', async () => {
    await read(bo, 'to-fix', { how: 'One evening', day: '2026-11-26' });
    expect(await read(ada, 'to-fix', { how: 'Two', day: '2026-11-26' })).toMatch(/^It has changed/);
    await press(ada, { ...base, action: 'read-promise', found: 'kept', promise: `${itemId(1)}:2` });
    expect(await read(bo, 'to-fix', { how: 'Late', day: '2026-11-26' })).toBe('It has been settled already.');
  });
});

describe('the post of the week', () => {
  test('offers to take and to add, and is redrawn once someone has taken the last', async () => {
    await rig.board.add(scope, needEntry(1, { by: ada, text: 'Bo reads the plan' }));
    const job = { kind: 'post-ritual', tenantId: tenantId(1), teamId: teamId(1), week: thisWeek } as const;
    await rig.queue.add({ ...job, rituals: ['needs'] });
    await rig.work();
    const card = () =>
      (rig.connector.posts[0]?.activity as { attachments: { content: unknown }[] }).attachments[0]?.content;
    expect(buttonsOf(card()).map(({ title }) => title)).toEqual(['I can', 'Add mine', 'Open']);
    expect(linesOf(card())).toContain('Ada Okafor needs: Bo reads the plan');
    await take(bo, thatNeed);
    await rig.work();
    expect(rig.connector.posts).toHaveLength(1);
    expect(buttonsOf(card()).map(({ title }) => title)).toEqual(['Add mine', 'Open']);
  });

  test('on a Friday has the promises read again, until all are', async () => {
    await rig.board.add(scope, promiseEntry(1, { by: bo, to: ada, text: 'I read the plan', day: '2026-11-19' }));
    const job = { kind: 'post-ritual', tenantId: tenantId(1), teamId: teamId(1), week: thisWeek } as const;
    await rig.queue.add({ ...job, rituals: ['promises'] });
    await rig.work();
    const card = () =>
      (rig.connector.posts[0]?.activity as { attachments: { content: unknown }[] }).attachments[0]?.content;
    expect(buttonsOf(card()).map(({ title }) => title)).toEqual(['Read again', 'Open']);
    await fill(bo, await form(bo, 'read'), 'To fix', {
      promise: `${itemId(1)}:1`,
      how: 'One evening',
      day: '2026-11-26',
    });
    await rig.work();
    expect(linesOf(card())).toContain('All promises of this week have been read again.');
  });
});

test('a form is a message of its own where a client knows no Action.Execute', async () => {
  await rig.send(submitted(by(bo), { ...base, action: 'open-reciprocity-form', form: 'add' }));
  const cards = rig.connector.replies.map(
    ({ activity }) => (activity as { attachments: { content: unknown }[] }).attachments[0]?.content,
  );
  expect(cards.map(linesOf)[0]?.[0]).toBe('What do you need, what can you offer?');
});
