import { describe, expect, test } from '@jest/globals';
import { channelMessage, chatMessage } from '../../support/activities.ts';
import type { Activity } from '../../support/activities.ts';
import { scope } from '../../support/bot-rig.ts';
import { ada, bo, carla, sampleTeam, stranger, teamId } from '../../support/sample-team.ts';
import { cardProblems } from './card-schema.ts';
import { buttonsOf, inputsOf, linesOf } from './read-card.ts';
import { dataOf, openShoutOutRig } from './shout-out-rig.ts';

const { rig, by, press, told } = openShoutOutRig();

describe('what is typed to the bot', () => {
  const answer = async (activity: Activity): Promise<unknown> => {
    await rig().send(activity);
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
    const [roster = []] = rig().connector.roster ?? [];
    rig().connector.roster = [[...roster, { id: `29:${person}`, aadObjectId: person, name, userRole: 'user' }]];
  };
  /** Past the time for which the list of people is kept. */
  const later = (): void => {
    rig().clock.move(60 * 60_000);
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
    await rig().send(chatMessage(by(stranger), 'shout-out'));
    const [sent] = rig().connector.replies.map(({ activity }) => (activity as { text?: string }).text);
    expect(sent).toBe('Add Alliance to a team first: shout-outs are given in a team.');
  });

  describe('in one’s own chat', () => {
    const lineOf = (number: number, teamName: string, person = ada) =>
      rig().teamSummaries.save({ ...scope, teamId: teamId(number) }, person, {
        teamId: teamId(number),
        teamName,
        channelId: sampleTeam().channelId,
        stage: 'writing',
        next: 'write-answers',
        version: undefined,
        checkInOn: undefined,
        round: undefined,
      });
    const asked = (text: string) => answer(chatMessage(by(ada), text));

    test('has the person chosen whom the name means in one’s only team', async () => {
      await lineOf(1, 'Field design');
      expect(await chosenBy(ada, await asked('shout-out Bo'))).toBe(bo);
      expect(await chosenBy(ada, await asked('shout-out'))).toBeUndefined();
    });

    test('asks whom a name means that two have', async () => {
      joinedBy(stranger, 'Bo Andersson');
      later();
      await lineOf(1, 'Field design');
      expect(inputsOf(await asked('shout-out bo'))[0]?.choices).toHaveLength(2);
    });

    test('offers each team that is still open, the person chosen there', async () => {
      const studio = { teamId: teamId(2), name: 'Studio', threadId: '19:studio@thread.tacv2' };
      await rig().teams.add(sampleTeam({ ...studio, serviceUrl: rig().connector.url }));
      for (const [number, name] of [
        [1, 'Field design'],
        [2, 'Studio'],
        [3, 'Gone'],
      ] as const)
        await lineOf(number, name);
      const card = await asked('shout-out Carla Ferri');
      expect(buttonsOf(card).map(({ title }) => title)).toEqual(['In Field design', 'In Studio', 'Open']);
      const opened = await press(ada, dataOf(card, 'In Studio'));
      expect(inputsOf(opened)[0]?.value).toBe(carla);
    });

    test('of someone with more teams asks in which, and has the person chosen where they are in it', async () => {
      for (const [number, name] of [
        [1, 'Field design'],
        [2, 'Studio'],
        [3, 'Customer care'],
      ] as const) {
        const team = { teamId: teamId(number), name, threadId: `19:${name}@thread.tacv2` };
        if (number > 1) await rig().teams.add(sampleTeam({ ...team, serviceUrl: rig().connector.url }));
        await lineOf(number, name);
      }
      const card = await asked('shout-out Carla Ferri');
      expect(inputsOf(card).map(({ id, choices }) => [id, choices?.map(({ title }) => title).toSorted()])).toEqual([
        ['team', ['Customer care', 'Field design', 'Studio']],
      ]);
      const opened = await press(ada, { ...dataOf(card, 'Recognise someone'), team: teamId(3) });
      expect(inputsOf(opened)[0]?.value).toBe(carla);
      expect(dataOf(opened, 'Send')).toMatchObject({ teamId: teamId(3) });
    });

    test('says what is needed first to whoever has left their only team', async () => {
      await lineOf(3, 'Gone', stranger);
      await rig().send(chatMessage(by(stranger), 'shout-out'));
      const [sent] = rig().connector.replies.map(({ activity }) => (activity as { text?: string }).text);
      expect(sent).toBe('Add Alliance to a team first: shout-outs are given in a team.');
    });
  });
});
