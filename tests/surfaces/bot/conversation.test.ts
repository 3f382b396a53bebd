import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { channelMessage, chatMessage, fromTeam } from '../../support/activities.ts';
import { forget, startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { buttonsOf, linesOf } from './read-card.ts';

let rig: BotRig;
beforeAll(async () => {
  rig = await startBotRig();
  await rig.addTeam();
});
afterAll(() => rig.stop());
beforeEach(() => {
  forget(rig);
});

const from = (locale = 'en-GB') => ({ serviceUrl: rig.connector.url, locale });
const answeredCards = (): readonly unknown[] =>
  rig.connector.replies.map(
    ({ activity }) => (activity as { attachments: { content: unknown }[] }).attachments[0]?.content,
  );
const titleOf = (card: unknown) => linesOf(card)[0];

describe('what someone writes to the bot', () => {
  test.each([
    ['hi', 'Hello, this is Alliance'],
    ['Hello!', 'Hello, this is Alliance'],
    ['Hi there', 'Hello, this is Alliance'],
    ['Good morning!', 'Hello, this is Alliance'],
    ['Hello, good afternoon', 'Hello, this is Alliance'],
    ['hey Alliance', 'Hello, this is Alliance'],
    ['thanks', 'You are welcome'],
    ['Thank you so much!', 'You are welcome'],
    ['OK, thanks.', 'You are welcome'],
    ['hi, order a pizza', 'I do not know that one yet'],
    ['thanks for nothing', 'I do not know that one yet'],
    ['HELP', 'What I can do'],
    ['  help  ', 'What I can do'],
    ['?', 'What I can do'],
    ['order a pizza', 'I do not know that one yet'],
    ['', 'I do not know that one yet'],
  ])('gets an answer that helps on: "%s"', async (text, title) => {
    expect(await rig.send(chatMessage(from(), text))).toMatchObject({ status: 200 });
    expect(answeredCards().map(titleOf)).toEqual([title]);
  });

  test.each([
    ['ciao', 'Ciao, qui Alliance'],
    ['Buongiorno a tutti', 'Ciao, qui Alliance'],
    ['buon pomeriggio', 'Ciao, qui Alliance'],
    ['Ciao, buonasera!', 'Ciao, qui Alliance'],
    ['grazie', 'È un piacere'],
    ['Grazie mille!', 'È un piacere'],
    ['Aiuto', 'Che cosa so fare'],
    ['help', 'Che cosa so fare'],
    ['una pizza', 'Questo non lo conosco ancora'],
  ])('is answered in Italian to an Italian client: "%s"', async (text, title) => {
    await rig.send(chatMessage(from('it-IT'), text));
    expect(answeredCards().map(titleOf)).toEqual([title]);
  });

  test('in a channel is understood behind the mention, and answered with a way into the tab', async () => {
    await rig.send(channelMessage(from(), 'Help'));
    expect(answeredCards().map(titleOf)).toEqual(['What I can do']);
    expect(buttonsOf(answeredCards()[0]).map((button) => button.title)).toEqual(['Open']);
    expect(rig.connector.replies[0]?.conversationId).toBe('19:general@thread.tacv2');
  });

  test('is answered on any Bot Framework channel, without opening anything', async () => {
    await rig.send({ ...chatMessage(from(), 'hi'), channelId: 'emulator', channelData: { custom: [1] } });
    expect(answeredCards().map(titleOf)).toEqual(['Hello, this is Alliance']);
    expect(buttonsOf(answeredCards()[0])).toEqual([]);
  });

  test('with a locale that is none is answered in English', async () => {
    await rig.send(chatMessage(from('x-!'), 'hi'));
    expect(answeredCards().map(titleOf)).toEqual(['Hello, this is Alliance']);
  });
});

describe('what the bot leaves alone', () => {
  test('are its own messages', async () => {
    const own = { ...channelMessage(from(), 'hi'), from: { id: '28:bot' } };
    expect(await rig.send(own)).toMatchObject({ status: 200 });
    expect(rig.connector.calls).toEqual([]);
  });

  test('are typing and reactions', async () => {
    for (const type of ['typing', 'messageReaction']) {
      const activity = { ...fromTeam(from()), type, membersAdded: [{ id: '29:someone' }] };
      expect(await rig.send(activity)).toMatchObject({ status: 200 });
    }
    expect(rig.connector.calls).toEqual([]);
  });

  test('are invokes of a kind that it does not know', async () => {
    const invoke = { ...fromTeam(from()), type: 'invoke', name: 'composeExtension/query', value: {} };
    expect(await rig.send(invoke)).toMatchObject({ status: 501 });
  });
});
