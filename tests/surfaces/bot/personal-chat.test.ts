import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { chatIdOf, chatMessage, personalInstallation } from '../../support/activities.ts';
import { startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { ada, bo, friday, tenantId } from '../../support/sample-team.ts';
import { buttonsOf, linesOf } from './read-card.ts';

let rig: BotRig;
beforeEach(async () => {
  rig = await startBotRig();
});
afterEach(() => rig.stop());

const from = (person = ada, locale = 'en-GB') => ({ serviceUrl: rig.connector.url, person, locale });
const told = (): readonly unknown[] =>
  rig.connector.replies.map(
    ({ activity }) => (activity as { attachments: { content: unknown }[] }).attachments[0]?.content,
  );
const chatOf = async (person = ada) => (await rig.personalChats.load(tenantId(1), person))?.value;

describe('adding the app for oneself', () => {
  test('is answered with what it is for, how to begin, the command and the limits', async () => {
    await rig.send(personalInstallation(from(), 'add'));
    expect(told().map(linesOf)).toEqual([
      [
        'Hello, this is Alliance',
        'Your own week is here. With a colleague, design how you want to work.',
        'To begin, open Alliance and invite a colleague.',
        'Write help to see what I can do.',
        'Only the two of you read it. I see what you send me, no calendars.',
      ],
    ]);
    expect(buttonsOf(told()[0]).map(({ title }) => title)).toEqual(['Open']);
  });

  test('tells the bot where and in which language it reaches the person', async () => {
    await rig.send(personalInstallation(from(bo, 'it-IT'), 'add'));
    expect(await chatOf(bo)).toEqual({
      tenantId: tenantId(1),
      personId: bo,
      name: 'Bo Lindqvist',
      userId: `29:${bo}`,
      language: 'it',
      conversationId: chatIdOf({ person: bo }),
      serviceUrl: rig.connector.url,
      botId: '28:bot',
      greetedAt: friday,
      stoppedAt: undefined,
    });
  });

  test('or writing to it, tells the bot the clock of the device, which stays known where an activity tells none', async () => {
    await rig.send(personalInstallation(from(), 'add'));
    await rig.send({ ...chatMessage(from(), 'hi'), localTimezone: 'Europe/Rome' });
    expect((await chatOf())?.zone).toBe('Europe/Rome');
    for (const localTimezone of [undefined, '+01:00', 'Nowhere', 7])
      await rig.send({ ...chatMessage(from(), 'hi'), localTimezone });
    expect((await chatOf())?.zone).toBe('Europe/Rome');
    await rig.send({ ...chatMessage(from(), 'hi'), localTimezone: 'America/New_York' });
    expect((await chatOf())?.zone).toBe('America/New_York');
  });

  test('again is not welcomed again, after a removal either', async () => {
    await rig.send(personalInstallation(from(), 'add'));
    await rig.send(personalInstallation(from(), 'add'));
    await rig.send(personalInstallation(from(), 'remove'));
    expect((await chatOf())?.stoppedAt).toBe(friday);
    await rig.send(personalInstallation(from(), 'add'));
    expect((await chatOf())?.stoppedAt).toBeUndefined();
    expect(told()).toHaveLength(1);
  });

  test.each([
    ['of another tenant', { conversation: { id: 'a:x', conversationType: 'personal', tenantId: tenantId(2) } }],
    ['without a directory account', { from: { id: '29:x' } }],
  ])('by someone %s is answered and not remembered', async (_, forged) => {
    await rig.send({ ...personalInstallation(from(), 'add'), ...forged });
    expect(told()).toHaveLength(1);
    expect(await chatOf()).toBeUndefined();
  });
});

describe('a message in one’s own chat', () => {
  test('is answered with what the bot does between two, and a way to one’s alliances', async () => {
    await rig.send(chatMessage(from(), 'help'));
    expect(linesOf(told()[0])).toContain(
      'Here I bring you invitations to an alliance and what the other did. In a team I post its agreement.',
    );
    expect(buttonsOf(told()[0])).toMatchObject([
      { title: 'Open', url: expect.stringContaining('/l/entity/') as unknown },
    ]);
  });

  test('keeps the address of the chat and its language current', async () => {
    await rig.send(personalInstallation(from(), 'add'));
    await rig.send({ ...chatMessage(from(ada, 'it-IT'), 'ciao'), recipient: { id: '28:renamed' } });
    expect(await chatOf()).toMatchObject({ language: 'it', botId: '28:renamed', greetedAt: friday });
  });

  test('takes a removal back: whoever writes has the app', async () => {
    await rig.send(personalInstallation(from(), 'add'));
    await rig.send(personalInstallation(from(), 'remove'));
    await rig.send(chatMessage(from(), 'hi'));
    expect((await chatOf())?.stoppedAt).toBeUndefined();
  });
});
