import { describe, expect, test } from '@jest/globals';
import { practices } from '#domain/week/practice.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import { scope } from '../../support/bot-rig.ts';
import {
  chosen,
  inChatOfTwo,
  inGroupChat,
  inTeamChannel,
  messageByApp,
  messageFromOutside,
  messageOf,
  pressedInDialog,
} from '../../support/message-action.ts';
import { ada, bo, carla, sampleTeam, stranger, teamId } from '../../support/sample-team.ts';
import { buttonsOf, inputsOf, linesOf } from './read-card.ts';
import { chosenIn, dataOf, inputs, openShoutOutRig, typedIn } from './shout-out-rig.ts';

const { rig, by, dialog } = openShoutOutRig();

/** A line of the team on someone's home, as it is written when they open its tab. */
const atHome = (person = ada, team = { teamId: teamId(1), teamName: 'Field design' }) =>
  rig().teamSummaries.save({ ...scope, teamId: team.teamId }, person, {
    ...team,
    channelId: sampleTeam().channelId,
    stage: 'writing',
    next: 'write-answers',
    version: undefined,
    checkInOn: undefined,
    round: undefined,
  });
const addSecondTeam = async (): Promise<void> => {
  const second = { teamId: teamId(2), name: 'Studio', threadId: '19:studio@thread.tacv2' };
  await rig().teams.add(sampleTeam({ ...second, channelId: second.threadId, serviceUrl: rig().connector.url }));
  await atHome();
  await atHome(ada, { teamId: teamId(2), teamName: 'Studio' });
};

describe('"Recognise this" in the menu of a message', () => {
  test('opens the form with the author of the message chosen, and says how the message begins', async () => {
    const card = await dialog(chosen(by(ada), messageOf(bo)));
    expect(linesOf(card).slice(0, 2)).toEqual([
      'Whose work do you recognise?',
      'About: “The handover is on the wiki & in print”',
    ]);
    expect(inputsOf(card).map(({ id }) => id)).toEqual(['to', 'gesture', 'impact', 'learning']);
    expect(chosenIn(card)).toBe(bo);
    expect(linesOf(card).at(-1)).toBe('They read it first, and choose who else does.');
  });

  test('writes none of the author’s words into what is sent', async () => {
    expect(typedIn(await dialog(chosen(by(ada), messageOf(bo))))).toEqual(['', '', '']);
  });

  test('shows no more than the beginning of a long message, as plain text', async () => {
    const content = `<p>**Done** ${'and done '.repeat(100)}</p>`;
    const card = await dialog(chosen(by(ada), messageOf(bo, { body: { contentType: 'html', content } })));
    expect(linesOf(card)[1]).toMatch(/^About: “\*\*Done\*\* and done .{80,100}…”$/);
  });

  test('gives an example in each field', async () => {
    const card = await dialog(chosen(by(ada), messageOf(bo)));
    expect(inputsOf(card).map(({ placeholder }) => placeholder)).toEqual([
      undefined,
      'For example: You wrote the handover before your holiday.',
      'For example: Nobody had to call you, and the release went out on time.',
      'For example: One page written early saves a week of questions.',
    ]);
  });

  test('of a guest who is in the team has them chosen, too', async () => {
    expect(chosenIn(await dialog(chosen(by(ada), messageOf(carla))))).toBe(carla);
  });

  test.each([
    ['an app', () => messageByApp, 'An app wrote this message. Choose whom you mean.'],
    ['oneself', () => messageOf(ada), 'This message is your own. Choose a colleague.'],
    [
      'someone who is not in the team',
      () => messageOf(stranger),
      'Someone is not in Field design. Choose someone who is.',
    ],
    [
      'someone from outside',
      () => messageFromOutside('Sam Partner'),
      'Sam Partner is not in Field design. Choose someone who is.',
    ],
    [
      'someone without a name',
      () => messageFromOutside(''),
      'Whoever wrote this message is not in Field design. Choose someone who is.',
    ],
  ])('of %s leaves the choice open and says why', async (_, message, line) => {
    const card = await dialog(chosen(by(ada), message()));
    expect(linesOf(card)[1]).toBe(line);
    expect(chosenIn(card)).toBeUndefined();
    expect(inputsOf(card)[0]?.choices?.map(({ value }) => value)).toEqual([bo, carla]);
  });

  test('of a deleted message still has its author chosen, and shows nothing of it', async () => {
    const card = await dialog(chosen(by(ada), messageOf(bo, { deleted: true })));
    expect(linesOf(card)[1]).toBe('The message has been deleted. You can still recognise its author.');
    expect(JSON.stringify(card)).not.toContain('wiki');
    expect(chosenIn(card)).toBe(bo);
  });

  test('speaks Italian to whoever reads Italian', async () => {
    expect(linesOf(await dialog(chosen(by(ada, 'it-IT'), messageOf(bo))))[0]).toBe(
      'Il lavoro di chi vuoi riconoscere?',
    );
  });

  test('is about nothing that a broken message says', async () => {
    const card = await dialog(chosen(by(ada), { from: 7, body: 'x' }));
    expect(chosenIn(card)).toBeUndefined();
    expect(inputsOf(card)).toHaveLength(4);
  });

  test('says where shout-outs are switched on in a team that does not keep them', async () => {
    const kept = practices.filter((practice) => practice !== 'shout-outs');
    const value = { ...settingsAtFirst('UTC', 'en'), practices: kept, revision: 1 };
    await rig().board.add(scope, { noun: 'settings', id: 'settings', place: 'open', value });
    const card = await dialog(chosen(by(ada), messageOf(bo)));
    expect(linesOf(card)).toContain('Your team has switched shout-outs off.');
    expect(buttonsOf(card).map(({ title }) => title)).toEqual(['Close', 'Open settings']);
  });

  test('is not open to a person of another tenant', async () => {
    const elsewhere = { ...inTeamChannel, conversation: { ...inTeamChannel.conversation, tenantId: stranger } };
    const card = await dialog(chosen(by(ada), messageOf(bo), elsewhere));
    expect(linesOf(card)).toContain(
      'Only members of a team that uses Alliance can do this. If the app was removed, a team owner can add it again: everything is kept for 30 days.',
    );
  });
});

describe('"Recognise this" on a message that is in no team of Alliance', () => {
  const elsewhere = [
    ['a group chat', inGroupChat, () => undefined],
    ['a chat of two', inChatOfTwo, () => undefined],
    [
      'a team without the app',
      { ...inTeamChannel, channelData: { ...inTeamChannel.channelData, team: { id: '19:other@thread.tacv2' } } },
      () => (rig().connector.team = {}),
    ],
  ] as const;

  test.each(elsewhere)('in %s: someone without a team is told what is needed first', async (_, where, arrange) => {
    arrange();
    const card = await dialog(chosen(by(stranger), messageOf(bo), where));
    expect(linesOf(card)).toContain('Add Alliance to a team first: shout-outs are given in a team.');
    expect(buttonsOf(card).map(({ title }) => title)).toEqual(['Close']);
  });

  test.each(elsewhere)(
    'in %s: the form of their one team opens, without a word of the chat',
    async (_, where, arrange) => {
      arrange();
      await atHome();
      const card = await dialog(chosen(by(ada), messageOf(bo), where));
      expect(linesOf(card)[1]).toBe('This is for the team Field design.');
      expect(JSON.stringify(card)).not.toContain('wiki');
      expect(chosenIn(card)).toBe(bo);
    },
  );

  test('asks in which team, where there are two, and then opens its form', async () => {
    await addSecondTeam();
    const card = await dialog(chosen(by(ada), messageOf(bo), inGroupChat));
    expect(inputsOf(card)[0]?.choices).toEqual([
      { title: 'Field design', value: teamId(1) },
      { title: 'Studio', value: teamId(2) },
    ]);
    const next = dataOf(card, 'Next');
    expect(linesOf(await dialog(pressedInDialog(by(ada), next, undefined, inGroupChat)))[0]).toBe('In which team?');
    const form = await dialog(pressedInDialog(by(ada), { ...next, team: teamId(2) }, messageOf(bo), inGroupChat));
    expect(linesOf(form)[1]).toBe('This is for the team Studio.');
    expect(chosenIn(form)).toBe(bo);
  });

  test('knows whom it was about though Teams tells it only once', async () => {
    await addSecondTeam();
    const card = await dialog(chosen(by(ada), messageOf(bo), inGroupChat));
    const next = { ...dataOf(card, 'Next'), team: teamId(2) };
    const activity = pressedInDialog(by(ada), next, messageOf(bo), inGroupChat);
    expect(chosenIn(await dialog({ ...activity, value: { commandId: 'recognise', data: next } }))).toBe(bo);
  });

  test('does not take the chat of two people for the one with the bot', async () => {
    await rig().send(chosen(by(bo), messageOf(ada), inChatOfTwo));
    await dialog(
      pressedInDialog(by(ada), { ...dataOf(await dialog(chosen(by(ada), messageOf(bo))), 'Send'), ...inputs }),
    );
    await rig().work();
    expect(rig().connector.replies.map(({ conversationId }) => conversationId)).toEqual([`a:${bo}`]);
  });
});
