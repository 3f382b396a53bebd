import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Closure } from '#domain/team/team.ts';
import { makeChooseChannel } from '#usecases/team/choose-channel.ts';
import { channelMessage, installations } from '../../support/activities.ts';
import type { Activity } from '../../support/activities.ts';
import { principal } from '../../support/team-world.ts';
import { forget, scope, startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { countCalls } from '../../support/connector.ts';
import { ada, friday, newAlliance, sampleTeam, sampleVersion, teamId, tenantId } from '../../support/sample-team.ts';

const ids = { tenantId: tenantId(1), teamId: teamId(1) } as const;
const { channelId } = sampleTeam();

let rig: BotRig;
beforeEach(async () => {
  rig = await startBotRig();
  await rig.addTeam();
  const versions = [1, 2, 3].map((number) => sampleVersion(number));
  await rig.alliances.start(scope, newAlliance({ versions }));
});
afterEach(() => rig.stop());

/** Posts the version, as the job does, or redraws its post. */
const post = (version: number) => rig.deliver({ kind: 'post-proposal', ...ids, version }, 1);
const redraw = (version: number) => rig.deliver({ kind: 'refresh-proposal', ...ids, version }, 1);
const posts = () => countCalls(rig.connector, 'POST', /^\/v3\/conversations$/);
const edits = () => countCalls(rig.connector, 'PUT', /activities/);
const questions = () => countCalls(rig.connector, 'GET', /pagedmembers/);
const team = async () => (await rig.teams.load(ids.tenantId, ids.teamId))!.value;
const refuse = (status: number) => rig.connector.faults.push({ kind: 'status', status });
const over = { kind: 'done' } as const;

/** The bot is taken out of the team, and back. */
const takeOut = () => {
  const { roster } = rig.connector;
  rig.connector.roster = undefined;
  return () => {
    rig.connector.roster = roster;
  };
};

/** Behind the ten minutes for which members are remembered. */
const later = () => {
  rig.clock.move(11 * 60_000);
};

describe.each([403, 404])('a post that is refused with %i', (status) => {
  test('closes the team’s channel, and costs no other request until a sign of life', async () => {
    refuse(status);
    expect(await post(1)).toEqual(over);
    expect((await team()).closed).toEqual({ at: friday, where: 'channel' });
    later();
    expect(await post(2)).toEqual(over);
    expect(await post(3)).toEqual(over);
    expect(posts()).toBe(1);
    expect(await rig.queue.receive(1)).toEqual([]);
  });

  test('leaves what was not posted unclaimed: after the sign of life it can be', async () => {
    refuse(status);
    await post(1);
    await rig.send(inChannel(channelId));
    expect(await post(1)).toEqual(over);
    expect(rig.connector.posts).toHaveLength(1);
  });

  test('closes the whole team where Teams does not say who is in it either', async () => {
    await post(1);
    forget(rig);
    takeOut();
    refuse(status);
    await post(2);
    expect((await team()).closed).toEqual({ at: friday, where: 'team' });
  });
});

describe('an edit that is refused', () => {
  beforeEach(async () => {
    await post(1);
    await post(2);
    await rig.work();
    rig.connector.calls.length = 0;
  });

  test('with 403 closes the channel: neither edits nor posts go there', async () => {
    refuse(403);
    expect(await redraw(2)).toEqual(over);
    expect((await team()).closed).toEqual({ at: friday, where: 'channel' });
    await redraw(1);
    await redraw(2);
    await post(3);
    expect([edits(), posts()]).toEqual([1, 0]);
  });

  test('with 404 was that of a deleted post: it says nothing of others', async () => {
    refuse(404);
    expect(await redraw(2)).toEqual(over);
    expect((await team()).closed).toBeUndefined();
    await post(3);
    expect(posts()).toBe(1);
  });

  test('in a channel of before says nothing of the one in which is posted now', async () => {
    rig.connector.channels = [{ id: '19:other@thread.tacv2' }];
    await chooseChannel('19:other@thread.tacv2');
    refuse(403);
    await redraw(2);
    expect((await team()).closed).toBeUndefined();
  });

  test('goes on in a channel of before while the one of now is closed', async () => {
    await chooseChannel('19:other@thread.tacv2');
    refuse(404);
    await post(3);
    expect((await team()).closed).toMatchObject({ where: 'channel' });
    await redraw(2);
    expect(edits()).toBeGreaterThan(0);
  });
});

/** A rig whose connector answers questions for members as `status` says by then; 200: as ever. */
const startWithMembers = async (status: () => number): Promise<void> => {
  await rig.stop();
  rig = await startBotRig(undefined, undefined, ({ path }) =>
    status() !== 200 && path.includes('pagedmembers') ? { kind: 'status', status: status() } : undefined,
  );
  await rig.addTeam();
  const versions = [sampleVersion(1), sampleVersion(2)];
  await rig.alliances.start(scope, newAlliance({ versions }));
};

test('a post that is refused while members cannot be asked for closes the channel, and their refusal the team', async () => {
  let status = 200;
  await startWithMembers(() => status);
  await rig.gate.openForDelivery(ids.tenantId, ids.teamId);
  status = 503;
  refuse(403);
  expect(await post(1)).toEqual(over);
  expect((await team()).closed).toMatchObject({ where: 'channel' });
  status = 403;
  later();
  await post(2);
  expect((await team()).closed).toMatchObject({ where: 'team' });
});

describe.each([403, 404])('members that are refused with %i', (status) => {
  let isRefused = true;
  beforeEach(async () => {
    isRefused = true;
    await startWithMembers(() => (isRefused ? status : 200));
  });

  test('close the team: nothing is sent, and no job is tried again', async () => {
    expect(await post(1)).toEqual(over);
    expect((await team()).closed).toEqual({ at: friday, where: 'team' });
    expect(posts()).toBe(0);
    expect(await rig.queue.receive(1)).toEqual([]);
  });

  test('are a sign of life once they are told again', async () => {
    await post(1);
    isRefused = false;
    later();
    expect(await post(1)).toEqual(over);
    expect((await team()).closed).toBeUndefined();
    expect(rig.connector.posts).toHaveLength(1);
  });
});

/** A message to the bot in a channel of the team. */
const inChannel = (channel: string): Activity => {
  const activity = channelMessage({ serviceUrl: rig.connector.url }, 'help');
  return { ...activity, channelData: { ...(activity['channelData'] as object), channel: { id: channel } } };
};

const chooseChannel = async (channel: string) => {
  const door = await rig.gate.openTeam(principal(ada), ids.teamId);
  if (door.kind === 'closed') throw new Error('not a member');
  const channels = { open: () => Promise.resolve([channel]) };
  await makeChooseChannel({ ...rig, channels })(door, channel);
};

describe('a closed channel', () => {
  const close = (where: Closure['where']) =>
    rig.teams.load(ids.tenantId, ids.teamId).then(async (stored) => {
      await rig.teams.save({ ...stored!.value, closed: { at: friday, where } }, stored!.etag);
    });
  const closed = async () => (await team()).closed;

  test('is open again when somebody writes to the bot there', async () => {
    await close('channel');
    await rig.send(inChannel(channelId));
    expect(await closed()).toBeUndefined();
  });

  test('stays closed when somebody writes to the bot in another channel of the team', async () => {
    await close('channel');
    await rig.send(inChannel('19:other@thread.tacv2'));
    expect(await closed()).toMatchObject({ where: 'channel' });
  });

  test('stays closed when Teams tells that it was deleted', async () => {
    await close('channel');
    const told = inChannel(channelId);
    const channelData = { ...(told['channelData'] as object), eventType: 'channelDeleted' };
    await rig.send({ ...told, type: 'conversationUpdate', channelData });
    expect(await closed()).toMatchObject({ where: 'channel' });
  });

  test('is open again when it is restored', async () => {
    await close('channel');
    const told = inChannel(channelId);
    const channelData = { ...(told['channelData'] as object), eventType: 'channelRestored' };
    await rig.send({ ...told, type: 'conversationUpdate', channelData });
    expect(await closed()).toBeUndefined();
  });

  test('stays closed while the team’s members are told', async () => {
    await close('channel');
    await rig.gate.openAfresh(ids.tenantId, ids.teamId);
    expect(await closed()).toMatchObject({ where: 'channel' });
  });

  test('is open again when the app is added anew, in the channel that was chosen there', async () => {
    await close('channel');
    const [, installation] = installations({ serviceUrl: rig.connector.url });
    const told = installation!['channelData'] as object;
    const settings = { selectedChannel: { id: '19:anew@thread.tacv2' } };
    await rig.send({ ...installation, channelData: { ...told, settings } });
    expect(await team()).toMatchObject({ closed: undefined, channelId: '19:anew@thread.tacv2' });
  });

  test('is open again when a channel is chosen, be it the same', async () => {
    await close('channel');
    await chooseChannel(channelId);
    expect(await closed()).toBeUndefined();
  });

  test('is open for a post whose team was read before the sign of life', async () => {
    await close('channel');
    const reading = rig.teams.load.bind(rig.teams);
    const before = await team();
    let looks = 0;
    rig.teams.load = async (...args) => {
      looks += 1;
      if (looks > 1) return reading(...args);
      await rig.send(inChannel(channelId));
      return { ...(await reading(...args))!, value: before };
    };
    await post(1);
    expect(rig.connector.posts).toHaveLength(1);
  });
});

describe('a closed team', () => {
  test('is open again with anything that happens in any of its channels', async () => {
    const restore = takeOut();
    await post(1);
    restore();
    await rig.send(inChannel('19:other@thread.tacv2'));
    expect((await team()).closed).toBeUndefined();
  });

  test('is asked for its members before each post, and for nothing else', async () => {
    await post(1);
    forget(rig);
    takeOut();
    refuse(403);
    await post(2);
    forget(rig);
    for (const version of [2, 3]) {
      later();
      await post(version);
    }
    expect([questions(), posts(), edits()]).toEqual([2, 0, 0]);
  });
});

test('a channel that was chosen while a post was refused in the one of before is open', async () => {
  const { faults } = rig.connector;
  faults.push({ kind: 'status', status: 404 });
  const saving = rig.teams.save.bind(rig.teams);
  rig.teams.save = async (...args) => {
    rig.teams.save = saving;
    await chooseChannel('19:other@thread.tacv2');
    return saving(...args);
  };
  await post(1);
  expect(await team()).toMatchObject({ channelId: '19:other@thread.tacv2', closed: undefined });
});
