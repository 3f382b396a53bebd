import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { SendJob } from '#ports/send-queue.ts';
import { scope, startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { countCalls } from '../../support/connector.ts';
import type { Fault } from '../../support/connector.ts';
import {
  bo,
  friday,
  newAlliance,
  sampleLines,
  sampleTeam,
  sampleVersion,
  teamId,
  tenantId,
} from '../../support/sample-team.ts';

let rig: BotRig;
beforeEach(async () => {
  rig = await startBotRig();
  await rig.addTeam();
  await rig.alliances.start(scope, newAlliance({ openedAt: friday, lines: sampleLines }));
});
afterEach(() => rig.stop());

const place = { tenantId: tenantId(1), teamId: teamId(1) };
const postJob: SendJob = { kind: 'post-proposal', ...place, version: 1 };
const refreshJob: SendJob = { kind: 'refresh-proposal', ...place, version: 1 };
const subject = 'proposal:1';
const { channelId } = sampleTeam();

const save = async (...changes: Parameters<BotRig['alliances']['save']>[1]) => {
  const stored = await rig.alliances.loadOfTeam(scope);
  expect(await rig.alliances.save(scope, changes, stored!.etag)).toBe('saved');
};
const propose = () => save({ kind: 'proposed', version: sampleVersion(1) });
const sends = () => countCalls(rig.connector, 'POST', /^\/v3\/conversations$/);
const updates = () => countCalls(rig.connector, 'PUT', /activities/);
const entry = () => rig.outbox.load(scope, subject);

/** Works, then lets the time pass for which jobs were given back, as often as `times`. */
const workOn = async (times: number) => {
  for (let round = 0; round < times; round += 1) {
    await rig.work();
    rig.clock.move(3_600_000);
  }
};

describe('a post about a proposal', () => {
  test('is made once by two jobs', async () => {
    await propose();
    await rig.queue.add(postJob);
    await rig.queue.add(postJob);
    await workOn(6);
    expect(sends()).toBe(1);
    expect(await entry()).toEqual({ kind: 'sent', channelId, messageId: '1700000000000' });
  });

  test('waits for a version that is not saved yet', async () => {
    await rig.queue.add(postJob);
    await rig.work();
    expect(sends()).toBe(0);
    await propose();
    rig.clock.move(500);
    await rig.work();
    expect(sends()).toBe(1);
  });

  test('is let go of when the version never comes, and sets nothing aside', async () => {
    await rig.queue.add(postJob);
    await workOn(6);
    expect(sends()).toBe(0);
    expect(rig.queue.poisoned).toEqual([]);
    expect(await entry()).toBeUndefined();
  });

  test('is not made for a team that has removed the app', async () => {
    await propose();
    const stored = await rig.teams.load(place.tenantId, place.teamId);
    await rig.teams.save(sampleTeam({ serviceUrl: rig.connector.url, stoppedAt: friday }), stored!.etag);
    await rig.queue.add(postJob);
    await workOn(2);
    expect(rig.connector.calls).toEqual([]);
  });

  test('comes after the wait that Teams asks for, and not before', async () => {
    await propose();
    rig.connector.faults.push({ kind: 'status', status: 429, retryAfter: 30 });
    await rig.queue.add(postJob);
    await rig.work();
    rig.clock.move(29_999);
    await rig.work();
    expect(sends()).toBe(1);
    rig.clock.move(1);
    await rig.work();
    expect(sends()).toBe(2);
    expect(rig.connector.posts).toHaveLength(1);
  });

  test('is there after Teams has been out of order for eleven hours', async () => {
    await propose();
    await rig.queue.add(postJob);
    for (let minute = 0; minute < 11 * 60; minute += 1) {
      rig.connector.faults.splice(0, Infinity, { kind: 'status', status: 502 });
      await rig.work();
      rig.clock.move(60_000);
    }
    expect(rig.connector.posts).toHaveLength(0);
    rig.connector.faults.length = 0;
    rig.clock.move(5 * 60_000);
    await rig.work();
    expect(rig.connector.posts).toHaveLength(1);
    expect(rig.queue.poisoned).toEqual([]);
  });

  test('is set aside after half a day of failures, with the claim given back', async () => {
    await propose();
    rig.connector.faults.push(...Array.from({ length: 200 }, (): Fault => ({ kind: 'status', status: 502 })));
    await rig.queue.add(postJob);
    await workOn(200);
    expect(sends()).toBe(150);
    expect(rig.queue.poisoned).toMatchObject([{ job: postJob }]);
    expect(await entry()).toBeUndefined();
  });

  test.each<Fault>([{ kind: 'dropped-before' }, { kind: 'dropped-after' }])(
    'whose answer was lost is never sent again: $kind',
    async (fault) => {
      await propose();
      rig.connector.faults.push(fault);
      await rig.queue.add(postJob);
      await rig.queue.add(postJob);
      await workOn(6);
      expect(sends()).toBe(1);
      expect(await entry()).toEqual({ kind: 'unknown' });
    },
  );

  test('of a sender that died in between counts as unknown in the end, and is not repeated', async () => {
    await propose();
    await rig.outbox.claim(scope, subject);
    await rig.queue.add(postJob);
    await workOn(2);
    expect(await entry()).toEqual({ kind: 'claimed' });
    await workOn(1);
    expect(await entry()).toEqual({ kind: 'unknown' });
    expect(sends()).toBe(0);
  });

  test('to a channel that is gone is given up, to be claimed again one day', async () => {
    await propose();
    rig.connector.faults.push({ kind: 'status', status: 404 });
    await rig.queue.add(postJob);
    await workOn(2);
    expect(sends()).toBe(1);
    expect(await entry()).toBeUndefined();
    expect(rig.queue.poisoned).toEqual([]);
  });
});

describe('redrawing the post', () => {
  const commit = () => save({ kind: 'committed', version: 1, personId: bo, at: friday });

  test('waits while the post is on its way', async () => {
    await propose();
    await rig.outbox.claim(scope, subject);
    await rig.queue.add(refreshJob);
    await rig.work();
    expect(updates()).toBe(0);
    await rig.outbox.recordSent(scope, subject, { channelId, messageId: '1700000000000' });
    rig.clock.move(500);
    await rig.work();
    expect(updates()).toBe(1);
  });

  test('is not needed before the post, which shows everything saved until then', async () => {
    await propose();
    await commit();
    await rig.queue.add(refreshJob);
    await rig.work();
    expect(updates()).toBe(0);
    await rig.queue.add(postJob);
    await rig.work();
    expect(JSON.stringify(rig.connector.posts)).toContain('1 of 3 have committed');
  });

  test('is given up for a post of which nobody knows where it is, or that was deleted', async () => {
    await propose();
    await rig.outbox.claim(scope, subject);
    await rig.outbox.recordUnknown(scope, subject);
    await rig.queue.add(refreshJob);
    await workOn(2);
    expect(updates()).toBe(0);
    await rig.outbox.recordSent(scope, subject, { channelId, messageId: '42' });
    await rig.queue.add(refreshJob);
    await workOn(2);
    expect(updates()).toBe(1);
    expect(rig.queue.poisoned).toEqual([]);
  });

  test('is tried again when its answer was lost, for it does no harm twice', async () => {
    await propose();
    await rig.queue.add(postJob);
    await rig.work();
    await commit();
    rig.connector.faults.push({ kind: 'dropped-before' });
    await rig.queue.add(refreshJob);
    await workOn(2);
    expect(updates()).toBe(2);
    expect(rig.connector.posts).toHaveLength(1);
    expect(JSON.stringify(rig.connector.posts)).toContain('1 of 3 have committed');
  });

  test('tells the post about the agreement that held before that its time is over', async () => {
    await save({ kind: 'proposed', version: sampleVersion(1) }, { kind: 'came-into-force', version: 1, at: friday });
    await rig.queue.add(postJob);
    await rig.work();
    await save({ kind: 'proposed', version: sampleVersion(2) });
    await rig.queue.add({ ...postJob, version: 2 });
    await rig.work();
    expect(JSON.stringify(rig.connector.posts[0])).toContain('In force');
    await save({ kind: 'came-into-force', version: 2, at: friday });
    await rig.queue.add({ ...refreshJob, version: 2 });
    await rig.work();
    expect(JSON.stringify(rig.connector.posts[1])).toContain('In force');
    expect(JSON.stringify(rig.connector.posts[0])).toContain('A newer version has taken its place.');
  });
});

describe('once the team has chosen another channel', () => {
  const other = '19:other@thread.tacv2';

  beforeEach(async () => {
    await propose();
    await rig.queue.add(postJob);
    await rig.work();
    const stored = await rig.teams.load(place.tenantId, place.teamId);
    await rig.teams.save({ ...stored!.value, channelId: other }, stored!.etag);
  });

  test('a post that is there is redrawn where it is', async () => {
    await save({ kind: 'committed', version: 1, personId: bo, at: friday });
    await rig.queue.add(refreshJob);
    await rig.work();
    expect(rig.connector.posts).toMatchObject([{ channelId }]);
    expect(JSON.stringify(rig.connector.posts)).toContain('1 of 3 have committed');
  });

  test('a job that is left over posts nothing a second time', async () => {
    await rig.queue.add(postJob);
    await workOn(2);
    expect(rig.connector.posts).toMatchObject([{ channelId }]);
  });

  test('the next version is posted there', async () => {
    await save({ kind: 'proposed', version: sampleVersion(2) });
    await rig.queue.add({ ...postJob, version: 2 });
    await rig.work();
    expect(rig.connector.posts).toMatchObject([{ channelId }, { channelId: other }]);
    expect(await rig.outbox.load(scope, 'proposal:2')).toMatchObject({ kind: 'sent', channelId: other });
  });
});

describe('when Teams or the storage is out of reach', () => {
  test('a job is a failure with the reason, not a crash', async () => {
    await propose();
    await rig.connector.stop();
    expect(await rig.deliver(postJob, 1)).toEqual({
      kind: 'failed',
      retryAfterMs: 0,
      reason: 'teams is unavailable',
      isPassing: true,
    });
  });
});
