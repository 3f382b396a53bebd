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
import type { Activity } from '../../support/activities.ts';
import { scope, startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { itemId } from '../../support/sample-board.ts';
import { ada, bo, carla, sampleTeam, stranger, teamId } from '../../support/sample-team.ts';
import { cardProblems } from './card-schema.ts';
import { buttonsOf, inputsOf, linesOf } from './read-card.ts';

let rig: BotRig;
beforeEach(async () => {
  rig = await startBotRig();
  for (const activity of installations(by(ada))) await rig.send(activity);
  await rig.work();
  await rig.send(personalInstallation(by(bo), 'add'));
  await told();
  rig.connector.posts.length = 0;
});
afterEach(() => rig.stop());

const by = (person: typeof ada, locale = 'en-GB') => ({ serviceUrl: rig.connector.url, person, locale });
const base = { schema: 1, teamId: teamId(1) };
const inputs = { to: bo, gesture: 'Wrote the handover', impact: 'Nobody had to call', learning: 'A page helps' };

/** What the bot answers to a press, in the place of the card. */
const press = async (person: typeof ada, data: object, locale?: string): Promise<unknown> => {
  const { status, body } = await rig.send(executed(by(person, locale), data));
  expect(status).toBe(200);
  const { value } = body as { value: unknown };
  if (typeof value !== 'string') expect(cardProblems(value)).toEqual([]);
  return value;
};
const dataOf = (card: unknown, title: string): object =>
  buttonsOf(card).find((button) => button.title === title)?.data as object;
const form = (person: typeof ada, locale?: string) => press(person, { ...base, action: 'open-shout-out-form' }, locale);
const send = async (person: typeof ada, given: object = inputs) =>
  press(person, { ...dataOf(await form(person), 'Send'), ...given });

const shoutOuts = async () => {
  const week = weekOf('2026-11-20');
  return valuesOf(
    (await rig.board.ofWeeks(scope, week, week)).map(({ value }) => value),
    'shout-out',
  );
};
/** The cards in personal chats since they were last looked at. */
const told = async (): Promise<readonly unknown[]> => {
  await rig.work();
  const sent = rig.connector.replies.splice(0);
  return sent.map(({ activity }) => (activity as { attachments: { content: unknown }[] }).attachments[0]?.content);
};

describe('recognising someone from a card', () => {
  test('asks who and for the three parts, and says who reads it first', async () => {
    const card = await form(ada);
    expect(inputsOf(card).map(({ id }) => id)).toEqual(['to', 'gesture', 'impact', 'learning']);
    expect(inputsOf(card)[0]?.choices).toEqual([
      { title: 'Bo Lindqvist', value: bo },
      { title: 'Carla Ferri', value: carla },
    ]);
    expect(linesOf(card)).toContain('They read it first, and choose who else does.');
  });

  test('tells its recipient and nobody else, once however often it is pressed', async () => {
    const card = await form(ada);
    const filled = { ...dataOf(card, 'Send'), ...inputs };
    expect(linesOf(await press(ada, filled))).toEqual([
      'On its way',
      'Bo Lindqvist reads it first, and chooses who else does.',
    ]);
    await press(ada, filled);
    expect(await shoutOuts()).toMatchObject([{ by: ada, to: [bo], gesture: 'Wrote the handover', choices: [] }]);
    const cards = await told();
    expect(cards.map(linesOf)).toEqual([
      [
        'A shout-out for you',
        'Ada Okafor recognises you:',
        'Wrote the handover',
        'Only those it is about see it until you choose. Not at all: in Alliance.',
        `From the team ${sampleTeam().name}`,
      ],
    ]);
    expect(cards.flatMap(cardProblems)).toEqual([]);
    expect(rig.connector.posts).toEqual([]);
  });

  test('with a part missing keeps what was written and says what is missing', async () => {
    const again = await send(ada, { ...inputs, impact: ' ' });
    expect(linesOf(again)).toContain('Name at least one colleague, and write a line in each of the three.');
    expect(inputsOf(again).map(({ value }) => value)).toEqual([bo, 'Wrote the handover', ' ', 'A page helps']);
    expect(await shoutOuts()).toEqual([]);
  });

  test('of several people names each', async () => {
    expect(linesOf(await send(ada, { ...inputs, to: `${bo},${carla}` }))[1]).toMatch(/^Bo Lindqvist and Carla Ferri /);
    expect(await shoutOuts()).toMatchObject([{ to: [bo, carla] }]);
  });

  test('of someone who is not in the team is refused', async () => {
    expect(await send(ada, { ...inputs, to: stranger })).toBe('Someone you named is not in this team.');
  });

  test('speaks Italian to whoever reads Italian', async () => {
    expect(linesOf(await form(ada, 'it-IT'))[0]).toBe('Il lavoro di chi vuoi riconoscere?');
  });

  test('through a client that knows messages alone says nothing in the channel about whom', async () => {
    const filled = { ...dataOf(await form(ada), 'Send'), ...inputs };
    await rig.send(submitted(by(ada), filled));
    expect(await shoutOuts()).toHaveLength(1);
    expect(JSON.stringify(rig.connector.posts)).not.toContain('Bo Lindqvist');
    expect(rig.connector.replies).toEqual([]);
  });
});

describe('the choice on the card', () => {
  const choose = async (person: typeof ada, choice: string) => {
    const [one] = await shoutOuts();
    return press(person, { ...base, action: 'choose-shout-out', id: one?.id ?? itemId(9), choice });
  };

  test.each([
    ['Post it', 'Your team reads it once everyone it is for wants that.', 'post'],
    ['Keep private', 'It stays between those it is about.', 'keep-private'],
  ])('"%s" takes the place of the buttons', async (title, line, choice) => {
    await send(ada);
    const [card] = await told();
    const answered = await press(bo, dataOf(card, title));
    expect(linesOf(answered)).toContain(line);
    expect(buttonsOf(answered).map((button) => button.title)).toEqual(['Open']);
    expect((await shoutOuts())[0]?.choices).toMatchObject([{ personId: bo, choice }]);
  });

  test('again is answered in the same way', async () => {
    await send(ada);
    const first = await choose(bo, 'post');
    expect(await choose(bo, 'post')).toEqual(first);
  });

  test('by someone else, and after it was declined, meets the right words', async () => {
    await send(ada);
    expect(await choose(carla, 'post')).toBe('It is no longer there.');
    expect(await choose(ada, 'post')).toBe('Only those concerned can do this.');
    expect(linesOf(await choose(bo, 'decline'))).toEqual(['A shout-out for you', 'It is not shown to anyone.']);
    expect(await choose(bo, 'post')).toBe('It is no longer there.');
  });

  test('by someone outside of the team tells nothing', async () => {
    await send(ada);
    expect(await choose(stranger, 'post')).toBe('Only members of a team that uses Alliance can do this.');
  });
});

describe('what is typed to the bot', () => {
  const answer = async (activity: Activity): Promise<unknown> => {
    await rig.send(activity);
    const [card] = await told();
    expect(cardProblems(card)).toEqual([]);
    return card;
  };
  const mentionOf = (person: typeof ada, name = 'Bo Lindqvist') => ({
    type: 'mention',
    text: `<at>${name}</at>`,
    mentioned: { id: `29:${person}`, name },
  });
  const sent = (text: string, ...entities: readonly object[]) =>
    answer({ ...channelMessage(by(ada), text), entities: [...entities] });
  const chosenBy = async (person: typeof ada, card: unknown, given: object = {}) =>
    inputsOf(await press(person, { ...dataOf(card, 'Recognise someone'), ...given }))[0]?.value;
  /** Everyone of the sample team, and someone of another name as well. */
  const joinedBy = (person: typeof ada, name: string): void => {
    const [roster = []] = rig.connector.roster ?? [];
    rig.connector.roster = [[...roster, { id: `29:${person}`, aadObjectId: person, name, userRole: 'user' }]];
  };
  /** Past the time for which the list of people is kept. */
  const later = (): void => {
    rig.clock.move(60 * 60_000);
  };

  test.each(['shout-out', 'Shout-Out', 'shoutout', 'riconosci'])(
    '"%s" in a channel leads to the form',
    async (typed) => {
      const card = await answer(channelMessage(by(ada), typed));
      const opened = await press(ada, dataOf(card, 'Recognise someone'));
      expect(inputsOf(opened)[0]?.value).toBeUndefined();
    },
  );

  test('with a mention has the person chosen, and the form of someone else’s press is their own', async () => {
    const card = await sent('shout-out <at>Bo Lindqvist</at>', mentionOf(bo));
    expect(await chosenBy(ada, card)).toBe(bo);
    const own = await press(bo, dataOf(card, 'Recognise someone'));
    expect(inputsOf(own)[0]?.value).toBeUndefined();
    expect(inputsOf(own)[0]?.choices?.map(({ value }) => value)).toEqual([ada, carla]);
  });

  test('with a mention means the one who is mentioned, whatever others are called', async () => {
    joinedBy(stranger, 'Bo Lindqvist');
    later();
    const card = await sent('shout-out <at>Bo Lindqvist</at>', mentionOf(stranger));
    expect(await chosenBy(ada, card)).toBe(stranger);
  });

  test('with several mentions has them all chosen, oneself left out', async () => {
    const text = 'shout-out <at>Bo</at>, <at>Carla Ferri</at> <at>Ada Okafor</at>';
    const mentions = [mentionOf(bo, 'Bo'), mentionOf(carla, 'Carla Ferri'), mentionOf(ada, 'Ada Okafor')];
    expect(await chosenBy(ada, await sent(text, ...mentions))).toBe(`${bo},${carla}`);
  });

  test('with a mention of someone who is not in the team says so, and chooses nobody of the same name', async () => {
    const card = await sent('shout-out <at>Bo Lindqvist</at>', mentionOf(stranger));
    expect(linesOf(card)[1]).toBe('Bo Lindqvist is not in this team. The form opens for you alone.');
    expect(await chosenBy(ada, card)).toBeUndefined();
  });

  test('with a name that two people have asks whom it means, and chooses nobody by itself', async () => {
    joinedBy(stranger, 'Bo Andersson');
    later();
    const card = await sent('shout-out bo');
    expect(linesOf(card)[1]).toBe('More than one person is called bo. Whom do you mean?');
    expect(inputsOf(card)).toMatchObject([
      {
        id: 'to',
        choices: [
          { title: 'Bo Andersson', value: stranger },
          { title: 'Bo Lindqvist', value: bo },
        ],
      },
    ]);
    expect(await chosenBy(ada, card, { to: stranger })).toBe(stranger);
    expect(await chosenBy(ada, card)).toBeUndefined();
    expect(await chosenBy(bo, card, { to: bo })).toBeUndefined();
  });

  test('with a typed name has the person chosen', async () => {
    const card = await answer(channelMessage(by(ada), 'shout-out @carla'));
    expect(inputsOf(await press(ada, dataOf(card, 'Recognise someone')))[0]?.value).toBe(carla);
  });

  test('in a chat of someone without a team says what is needed first', async () => {
    await rig.send(chatMessage(by(stranger), 'shout-out'));
    const [sent] = rig.connector.replies.map(({ activity }) => (activity as { text?: string }).text);
    expect(sent).toBe('Add Alliance to a team first: shout-outs are given in a team.');
  });
});

describe('a turn', () => {
  test('is told to those of the week who have the app, with a way to recognise someone', async () => {
    rig.clock.move(3 * 24 * 60 * 60_000);
    await rig.queue.add({ kind: 'draw-voices', tenantId: scope.tenantId, teamId: scope.teamId });
    const cards = await told();
    expect(cards.map((card) => linesOf(card)[0])).toEqual(['Your voice this week']);
    expect(cards.flatMap(cardProblems)).toEqual([]);
    const opened = await press(bo, dataOf(cards[0], 'Recognise someone'));
    expect(inputsOf(opened)).toHaveLength(4);
  });

  test('is drawn again by itself on the Monday after, at eight on the team’s clock', async () => {
    const drawnBy = async (at: number) =>
      (await rig.dueIndex.dueBy(at)).filter(({ job }) => job.kind === 'draw-voices');
    expect(await drawnBy(Date.UTC(2026, 10, 23, 7, 59))).toEqual([]);
    expect(await drawnBy(Date.UTC(2026, 10, 23, 8))).toHaveLength(1);
  });
});
