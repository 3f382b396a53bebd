import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { channelMessage, chatMessage, fromTeam, inChat, installations, removals } from '../../support/activities.ts';
import { startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { countCalls } from '../../support/connector.ts';
import { friday, sampleTeam, teamId, tenantId } from '../../support/sample-team.ts';
import { linesOf } from './read-card.ts';

let rig: BotRig;
beforeEach(async () => {
  rig = await startBotRig();
});
afterEach(() => rig.stop());

const sender = (locale = 'en-GB') => ({ serviceUrl: rig.connector.url, locale });
const sendAll = async (activities: readonly Parameters<BotRig['send']>[0][]) => {
  for (const activity of activities) expect(await rig.send(activity)).toMatchObject({ status: 200 });
};
const storedTeam = async () => (await rig.teams.load(tenantId(1), teamId(1)))?.value;
const postedCard = (index: number): unknown =>
  (rig.connector.posts[index]?.activity as { attachments: { content: unknown }[] }).attachments[0]?.content;

describe('adding the app to a team', () => {
  test('keeps a flat record of how the team is reached', async () => {
    await sendAll(installations(sender()));
    expect(await storedTeam()).toEqual(
      sampleTeam({ serviceUrl: rig.connector.url, plannedAt: undefined, greetedAt: undefined }),
    );
  });

  test('takes the clock of whoever added it, where the bot knows it, or of the first who presses or writes', async () => {
    await rig.send({ ...chatMessage(sender(), 'hi'), localTimezone: 'Europe/Rome' });
    await sendAll(installations(sender()));
    expect((await storedTeam())?.zone).toBe('Europe/Rome');
    await rig.send({ ...channelMessage(sender(), 'hi'), localTimezone: 'America/New_York' });
    expect((await storedTeam())?.zone).toBe('Europe/Rome');
  });

  test('greets once, however often Teams tells of it', async () => {
    await sendAll(installations(sender()));
    await sendAll(installations(sender()));
    await rig.work();
    await sendAll(installations(sender()));
    await rig.work();
    expect(rig.connector.posts).toHaveLength(1);
    expect(rig.connector.posts[0]?.channelId).toBe('19:alliance@thread.tacv2');
    expect(linesOf(postedCard(0))[0]).toBe('Alliance is here');
    expect((await storedTeam())?.greetedAt).toBe(friday);
  });

  test('greets in the language of the person who did it', async () => {
    await sendAll(installations(sender('it-IT')));
    await rig.work();
    expect(linesOf(postedCard(0))[0]).toBe('Alliance è qui');
  });

  test('asks Teams for the group id and name that an event left out', async () => {
    rig.connector.team = { id: '19:general@thread.tacv2', aadGroupId: teamId(1), name: 'Field design' };
    const [installed] = installations(sender());
    await sendAll([{ ...installed, channelData: { team: { id: '19:general@thread.tacv2' } } }]);
    expect(await storedTeam()).toMatchObject({ name: 'Field design', channelId: '19:general@thread.tacv2' });
  });

  test('writes to nobody in person', async () => {
    await sendAll(installations(sender()));
    await rig.work();
    expect(rig.connector.replies).toEqual([]);
    expect(countCalls(rig.connector, 'POST', /./)).toBe(1);
  });
});

describe('removing the app', () => {
  test('ends everything that would be sent', async () => {
    await sendAll(installations(sender()));
    await sendAll(removals(sender()));
    await rig.work();
    expect((await storedTeam())?.stoppedAt).toBe(friday);
    expect(rig.connector.posts).toEqual([]);
  });

  test('is taken back by adding it again, without a second welcome', async () => {
    await sendAll(installations(sender()));
    await rig.work();
    await sendAll(removals(sender()));
    await sendAll(installations(sender()));
    await rig.work();
    expect((await storedTeam())?.stoppedAt).toBeUndefined();
    expect(rig.connector.posts).toHaveLength(1);
  });

  test('of a team that we never knew does nothing', async () => {
    await sendAll(removals(sender()));
    expect(await storedTeam()).toBeUndefined();
  });
});

describe('any event from a team', () => {
  test('renews the address at which the team is reached', async () => {
    await rig.teams.add(sampleTeam({ serviceUrl: 'https://smba.trafficmanager.net/old/' }));
    await sendAll([channelMessage(sender(), 'hi')]);
    expect((await storedTeam())?.serviceUrl).toBe(rig.connector.url);
  });

  test('renews its name', async () => {
    await rig.addTeam();
    const renamed = {
      tenant: { id: tenantId(1) },
      team: { id: '19:general@thread.tacv2', aadGroupId: teamId(1), name: 'Field and depot' },
    };
    await sendAll([{ ...fromTeam(sender()), type: 'conversationUpdate', channelData: renamed }]);
    expect((await storedTeam())?.name).toBe('Field and depot');
  });

  test('does not bring back a team that has removed the app', async () => {
    await rig.teams.add(sampleTeam({ serviceUrl: rig.connector.url, stoppedAt: friday }));
    await sendAll([channelMessage(sender(), 'hi')]);
    expect((await storedTeam())?.stoppedAt).toBe(friday);
  });
});

describe('adding the app for oneself', () => {
  test('is answered with one welcome, although Teams tells of it twice', async () => {
    const added = { ...inChat(sender()), type: 'installationUpdate', action: 'add' };
    const joined = { ...inChat(sender()), type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] };
    await sendAll([joined, added]);
    expect(rig.connector.replies).toHaveLength(1);
  });
});
