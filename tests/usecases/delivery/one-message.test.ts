import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { personalDissentParts } from '#composition/dissent-parts.ts';
import { preferencesAtFirst } from '#domain/people/preferences.ts';
import type { Preferences } from '#domain/people/preferences.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import { makeRunDue } from '#usecases/ritual/run-due.ts';
import { makeSetPreferences } from '#usecases/settings/set-preferences.ts';
import { chatIdOf, chatMessage, executedInChat, personalInstallation } from '../../support/activities.ts';
import { bringHome } from '../../support/bring-home.ts';
import { forget, scope, startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { promiseEntry } from '../../support/sample-board.ts';
import { personalDissent } from '../../support/sample-dissent.ts';
import { ada, bo, carla, teamId, tenantId } from '../../support/sample-team.ts';
import { principal } from '../../support/team-world.ts';
import { buttonsOf, linesOf } from '../../surfaces/bot/read-card.ts';

/** Friday 20 November 2026 at ten in Rome. */
let rig: BotRig;
beforeEach(async () => {
  rig = await startBotRig();
  await rig.addTeam();
  const value = { ...settingsAtFirst('Europe/Rome', 'en'), revision: 1 };
  await rig.board.add(scope, { noun: 'settings', id: 'settings', place: 'open', value });
  await rig.board.add(scope, promiseEntry(1, { by: ada, to: bo }));
  await rig.send(personalInstallation(byBo(), 'add'));
  await bringHome(rig);
  forget(rig);
});
afterEach(() => rig.stop());

const byBo = () => ({ serviceUrl: rig.connector.url, person: bo });
const cards = (): readonly unknown[] =>
  rig.connector.replies
    .filter(({ conversationId }) => conversationId === chatIdOf({ person: bo }))
    .map(({ activity }) => (activity as { attachments: { content: unknown }[] }).attachments[0]?.content);
const titles = () => cards().map((card) => linesOf(card)[0]);

/** Lets the clock go on to a time in Rome and does what has become due. */
const moveTo = async (local: string): Promise<void> => {
  rig.clock.move(Date.parse(`${local}+01:00`) - rig.clock.now());
  await makeRunDue(rig)(await rig.dueIndex.dueBy(rig.clock.now()));
  await rig.work();
};

const invitation = async (): Promise<void> => {
  await rig.invite(ada, bo);
  await rig.work();
};
const dissent = async (): Promise<void> => {
  const open = await rig.gate.openPairWith(rig.gate.openSelf(principal(carla)), bo);
  if (open.kind === 'closed') throw new Error('there are no two');
  const { id, fact, impact, proposal } = personalDissent();
  const text = { id, fact, impact, proposal, basedOn: 0 };
  await personalDissentParts(rig).raisePersonalDissent(open, text);
  await rig.work();
};
const promise = async (): Promise<void> => {
  const { id } = promiseEntry(1);
  const news = { teamId: teamId(1), noun: 'promise', id, what: `taken-${ada}` } as const;
  await rig.queue.add({ kind: 'tell-person', tenantId: tenantId(1), to: bo, ...news });
  await rig.work();
};

describe('what comes up for one person on one day', () => {
  test.each([
    ['an invitation', invitation, [dissent, promise], 'An invitation to an alliance'],
    ['a dissent about the two', dissent, [promise, invitation], 'Someone has a dissent to share with you'],
    ['news of a team', promise, [invitation, dissent], 'Someone takes it up'],
  ])('beginning with %s, is one message, and one about the rest in the morning', async (_, first, rest, title) => {
    await first();
    for (const more of rest) await more();
    expect(titles()).toEqual([title]);
    await moveTo('2026-11-20T18:00');
    expect(titles()).toEqual([title]);
    await moveTo('2026-11-21T09:00');
    expect(titles()).toEqual([title, '2 things for you']);
    await moveTo('2026-11-24T09:00');
    expect(titles()).toHaveLength(2);
  });

  test('is nothing in the night, whatever it is', async () => {
    await moveTo('2026-11-20T22:00');
    for (const one of [invitation, dissent, promise]) await one();
    expect(titles()).toEqual([]);
    await moveTo('2026-11-21T08:00');
    expect(titles()).toEqual(['3 things for you']);
  });

  test('names in a message about several no one but the team that caused one of them', async () => {
    await moveTo('2026-11-20T22:00');
    for (const one of [invitation, dissent, promise]) await one();
    await moveTo('2026-11-21T08:00');
    expect(linesOf(cards()[0]).slice(1).toSorted()).toEqual([
      'An invitation to an alliance',
      'Someone has a dissent to share with you',
      'Someone takes it up · Field design',
    ]);
  });
});

describe('what was put off', () => {
  const want = async (given: Partial<Preferences>, basedOn: number): Promise<void> => {
    const self = rig.gate.openSelf(principal(bo));
    expect((await makeSetPreferences(rig)(self, { ...preferencesAtFirst, ...given, basedOn })).kind).toBe('set');
    await rig.work();
  };

  test.each<[string, Partial<Preferences>]>([
    ['an absence', { outOfOfficeUntil: '2027-01-25' }],
    ['a pause', { pausedUntil: '2027-01-25' }],
  ])('for %s comes on the day on which that is taken away', async (_, reason) => {
    await want(reason, 0);
    await promise();
    await moveTo('2026-11-24T12:00');
    expect(titles()).toEqual([]);
    await want({}, 1);
    expect(titles()).toEqual(['Someone takes it up']);
  });
});

describe('an answer to what someone does in the chat', () => {
  test('is no message: it comes at once, at night and after the day’s message', async () => {
    await promise();
    await moveTo('2026-11-20T23:00');
    const before = cards().length;
    await rig.send(chatMessage(byBo(), 'help'));
    expect(cards()).toHaveLength(before + 1);
  });

  test('leaves the day’s message to what comes up', async () => {
    await rig.send(chatMessage(byBo(), 'help'));
    forget(rig);
    await promise();
    expect(titles()).toEqual(['Someone takes it up']);
  });

  test('to an invitation takes its place, and the card stays current although the day’s message has gone', async () => {
    await invitation();
    const accept = buttonsOf(cards()[0]).find(({ title }) => title === 'Accept')?.data;
    const reply = await rig.send(executedInChat(byBo(), accept));
    expect(JSON.stringify(reply.body)).toContain('You have accepted. Go on in Alliance.');
    await rig.work();
    expect(linesOf(cards()[0])).toContain('You have accepted. Go on in Alliance.');
  });
});
