import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import type { TeamJob } from '#ports/send-queue.ts';
import { makeRunDue } from '#usecases/ritual/run-due.ts';
import {
  channelMessage,
  chatIdOf,
  executed,
  executedInChat,
  fromTeam,
  installations,
  personalInstallation,
  removals,
} from '../../support/activities.ts';
import type { Activity } from '../../support/activities.ts';
import { forget, scope, startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { countCalls } from '../../support/connector.ts';
import type { Fault } from '../../support/connector.ts';
import { dissentEntry } from '../../support/sample-dissent.ts';
import { itemId, needEntry, thisWeek } from '../../support/sample-board.ts';
import { selfScope } from '../../support/scopes.ts';
import { ada, bo, friday, newAlliance, sampleTeam, teamId, tenantId } from '../../support/sample-team.ts';

const dayMs = 86_400_000;
const ids = { tenantId: tenantId(1), teamId: teamId(1) };
const farAway = Date.parse('2100-01-01');

/** Friday 20 November 2026 at nine in UTC. A team with the app, its welcome in the channel; Bo has the app for himself. */
let rig: BotRig;
beforeEach(async () => {
  rig = await startBotRig();
  await sendAll(installations(sender()));
  const value = { ...settingsAtFirst('UTC', 'en'), revision: 1 };
  await rig.board.add(scope, { noun: 'settings', id: 'settings', place: 'open', value });
  await rig.board.add(scope, needEntry(1));
  await rig.board.add(scope, dissentEntry());
  await rig.alliances.start(scope, newAlliance());
  await rig.send(personalInstallation(sender(bo), 'add'));
  await rig.work();
  forget(rig);
});
afterEach(() => rig.stop());

const sender = (person = ada) => ({ serviceUrl: rig.connector.url, person });
const at = (activity: Activity, instant: number): Activity => ({
  ...activity,
  timestamp: new Date(instant).toISOString(),
});
const sendAll = async (activities: readonly Activity[]) => {
  for (const activity of activities) expect(await rig.send(activity)).toMatchObject({ status: 200 });
};
const remove = (instant = friday) => sendAll(removals(sender()).map((one) => at(one, instant)));
const add = (instant: number) => sendAll(installations(sender()).map((one) => at(one, instant)));
const team = async () => (await rig.teams.load(ids.tenantId, ids.teamId))?.value;
const isOpen = async () => (await rig.gate.openForDelivery(ids.tenantId, ids.teamId)).kind === 'open';
/** Everything that was put into Teams. */
const said = () => countCalls(rig.connector, 'POST', /./) + countCalls(rig.connector, 'PUT', /./);
const dueRows = async () => (await rig.dueIndex.dueBy(farAway)).filter(({ job }) => 'teamId' in job);
const live = async (days: number) => {
  for (let day = 0; day < days; day += 1) {
    rig.clock.move(dayMs);
    await makeRunDue(rig)(await rig.dueIndex.dueBy(rig.clock.now()));
    await rig.work();
  }
};

/** One of each kind; a kind without one does not compile. */
const jobs: Readonly<Record<TeamJob['kind'], TeamJob>> = {
  'post-welcome': { kind: 'post-welcome', ...ids },
  'post-proposal': { kind: 'post-proposal', ...ids, version: 1 },
  'refresh-proposal': { kind: 'refresh-proposal', ...ids, version: 1 },
  'greet-joiner': { kind: 'greet-joiner', ...ids, to: bo },
  'refresh-team-summaries': { kind: 'refresh-team-summaries', ...ids },
  'remove-team-summaries': { kind: 'remove-team-summaries', ...ids },
  'purge-team': { kind: 'purge-team', ...ids },
  'sweep-practices': { kind: 'sweep-practices', ...ids },
  'post-item': { kind: 'post-item', ...ids, noun: 'dissent', id: itemId(500) },
  'refresh-item': { kind: 'refresh-item', ...ids, noun: 'dissent', id: itemId(500) },
  'remind-of-dissents': { kind: 'remind-of-dissents', ...ids },
  'remind-of-dissent': { kind: 'remind-of-dissent', ...ids, id: itemId(500) },
  'begin-field-window': { kind: 'begin-field-window', ...ids, by: bo, at: friday },
  'post-ritual': { kind: 'post-ritual', ...ids, rituals: ['needs'], week: thisWeek },
  'refresh-ritual': { kind: 'refresh-ritual', ...ids, ritual: 'needs', week: thisWeek },
  'refresh-team-told': { kind: 'refresh-team-told', ...ids, about: 'team' },
  'draw-voices': { kind: 'draw-voices', ...ids },
  'schedule-rituals': { kind: 'schedule-rituals', ...ids, revision: 0 },
};

/** Bo may answer Ada's dissent. */
const turn = { kind: 'tell-person', ...ids, to: bo, noun: 'dissent', id: itemId(500), what: 'turn-0' } as const;

describe('once the app was removed from a team', () => {
  test.each(Object.values(jobs))('what is in the queue says nothing: $kind', async (job) => {
    await rig.queue.add(job);
    await remove();
    await rig.work();
    expect(said()).toBe(0);
  });

  test.each([jobs['post-item'], jobs['post-ritual'], turn])('and not before: $kind', async (job) => {
    await rig.queue.add(job);
    await rig.work();
    expect(said()).toBe(1);
  });

  test('what would be redrawn stays as it was', async () => {
    await rig.queue.add(jobs['post-item']);
    await rig.work();
    expect(said()).toBe(1);
    await remove();
    await rig.queue.add(jobs['refresh-item']);
    await rig.work();
    expect(said()).toBe(1);
  });

  test('nobody is told any more what the team would have told them', async () => {
    await rig.queue.add(turn);
    await remove();
    await live(5);
    expect(said()).toBe(0);
  });

  test('what is due says nothing, and nothing of the team stays due but its end', async () => {
    expect((await dueRows()).map(({ name }) => name)).not.toEqual([]);
    await remove();
    await rig.work();
    await live(28);
    expect(said()).toBe(0);
    expect((await dueRows()).map(({ name }) => name)).toEqual(['purge']);
  });

  test('a button of a card that is open has no effect, and says what to do', async () => {
    await remove();
    const press = { action: 'commit-agreement', teamId: ids.teamId, version: 1, schema: 1 };
    for (const activity of [executed(sender(bo), press), executedInChat(sender(bo), press)])
      expect(JSON.stringify((await rig.send(activity)).body)).toContain(
        'a team owner can add it again: everything is kept for 30 days',
      );
  });

  test('its end comes after thirty days, and whoever presses an old button then reads the same', async () => {
    rig.teamRows.write(ids.tenantId, ids.teamId, 3);
    const posts = (await dueRows()).filter(({ job }) => job.kind === 'post-ritual');
    expect(posts).not.toEqual([]);
    await remove();
    await live(29);
    expect(rig.teamRows.left(ids.tenantId, ids.teamId)).toBe(3);
    await live(1);
    expect([await team(), rig.teamRows.left(ids.tenantId, ids.teamId)]).toEqual([undefined, 0]);
    // A scheduler that had begun with a row of the team may put the next one back behind the end.
    for (const row of posts) await rig.dueIndex.put({ ...row, at: rig.clock.now() + dayMs });
    await live(15);
    expect(await dueRows()).toEqual([]);
    const press = { action: 'commit-agreement', teamId: ids.teamId, version: 1, schema: 1 };
    expect(JSON.stringify((await rig.send(executed(sender(bo), press))).body)).toContain('add it again');
    expect(said()).toBe(0);
  });
});

describe('events that overtake one another', () => {
  test('a removal that is told after a newer installation changes nothing', async () => {
    await add(friday + 2000);
    await remove(friday + 1000);
    expect(await isOpen()).toBe(true);
  });

  test('an installation that is told after a newer removal changes nothing', async () => {
    await remove(friday + 2000);
    await add(friday + 1000);
    expect(await isOpen()).toBe(false);
  });

  test('a message from before the removal does not bring the team back', async () => {
    await remove(friday + 2000);
    await rig.send(at(channelMessage(sender(), 'help'), friday + 1000));
    expect(await isOpen()).toBe(false);
  });

  test.each([undefined, 'yesterday', 7])(
    'a time that is none (%s) leaves it at the order in which they come',
    async (timestamp) => {
      await add(friday + 2000);
      await sendAll(removals(sender()).map((one) => ({ ...one, timestamp })));
      expect(await isOpen()).toBe(false);
    },
  );

  test('a removal that names the team by its thread alone is heard', async () => {
    const { threadId } = sampleTeam();
    const channelData = { tenant: { id: ids.tenantId }, team: { id: threadId }, eventType: 'teamMemberRemoved' };
    const bot = { id: '28:bot' };
    await rig.send({ ...fromTeam(sender()), type: 'conversationUpdate', membersRemoved: [bot], channelData });
    expect(await isOpen()).toBe(false);
  });

  test('a team that is deleted is one that removes the app', async () => {
    const channelData = { tenant: { id: ids.tenantId }, team: { id: sampleTeam().threadId }, eventType: 'teamDeleted' };
    await rig.send({ ...fromTeam(sender()), type: 'conversationUpdate', channelData });
    expect(await isOpen()).toBe(false);
  });
});

describe('a removal while a post is being sent', () => {
  const posting = () => rig.connector.calls.some(({ method }) => method === 'POST');

  test.each<readonly [string, Fault, number]>([
    ['arrives', { kind: 'slow', ms: 60 }, 1],
    ['is refused, as the bot is gone', { kind: 'status', status: 403 }, 0],
    ['may have arrived', { kind: 'dropped-after' }, 1],
    ['cannot be taken now', { kind: 'status', status: 503 }, 0],
  ])('that %s: nothing more is sent', async (_, fault, posts) => {
    rig.connector.faults.push(fault);
    await rig.queue.add(jobs['post-item']);
    const working = rig.work();
    while (!posting()) await new Promise((resolve) => setImmediate(resolve));
    await remove();
    await working;
    await rig.queue.add(jobs['refresh-item']);
    await live(1);
    expect(rig.connector.posts).toHaveLength(posts);
    expect(said()).toBe(1);
    expect(await isOpen()).toBe(false);
  });
});

describe('adding the app again within thirty days', () => {
  test('brings everything back as it was, without a second welcome', async () => {
    const before = await team();
    await remove();
    await live(20);
    await add(friday + 20 * dayMs);
    await rig.work();
    expect(await team()).toEqual({ ...before, toldAt: friday + 20 * dayMs });
    expect(await rig.board.find(scope, 'need', needEntry(1).id)).toBeDefined();
    expect((await rig.alliances.loadOfTeam(scope))?.value).toEqual(newAlliance());
    expect(rig.connector.posts).toEqual([]);
  });

  test('goes on with the week from then on: nothing that was missed is made up for', async () => {
    await remove();
    await live(20);
    await add(friday + 20 * dayMs);
    await rig.work();
    const due = (await dueRows()).filter(({ job }) => job.kind === 'post-ritual').map((row) => row.at);
    expect(due.length).toBeGreaterThan(0);
    expect(due.filter((instant) => instant <= rig.clock.now())).toEqual([]);
    await live(30);
    expect(await isOpen()).toBe(true);
    expect(rig.connector.posts.length).toBeGreaterThan(0);
  });
});

describe('a dissent that waits while the app is away', () => {
  const reminders = async () =>
    (await rig.news.list(selfScope(ids.tenantId, bo))).filter(
      ({ job }) => job.kind === 'tell-person' && job.what === 'nudge-0',
    ).length;

  test('is not reminded of until the app is back, and then once', async () => {
    await remove();
    await live(10);
    expect(await reminders()).toBe(0);
    for (const days of [10, 11]) await add(friday + days * dayMs);
    await rig.work();
    expect(await reminders()).toBe(1);
  });

  test('is not reminded of before it is time', async () => {
    await remove();
    await add(friday + 1000);
    await rig.work();
    expect(await reminders()).toBe(0);
  });
});

describe('someone who removes the app for themselves', () => {
  const messages = () =>
    rig.connector.replies.filter(({ conversationId }) => conversationId === chatIdOf({ person: bo }));
  const personal = (action: 'add' | 'remove', instant: number) =>
    rig.send(at(personalInstallation(sender(bo), action), instant));

  test('is told nothing from that moment on, and keeps what they have with others', async () => {
    await rig.invite(ada, bo);
    await personal('remove', friday);
    await rig.queue.add(turn);
    await live(5);
    expect(messages()).toEqual([]);
    expect((await rig.openPair(bo, ada)).stored.value.standing.kind).toBe('invited');
  });

  test('and adds it again is not greeted again, and is told what goes on', async () => {
    await personal('remove', friday);
    await personal('add', friday + 1000);
    await rig.work();
    expect(messages()).toEqual([]);
    await rig.invite(ada, bo);
    await rig.work();
    expect(messages()).toHaveLength(1);
  });

  test('is not brought back by what they wrote before, nor by an older installation', async () => {
    await personal('remove', friday + 2000);
    await personal('add', friday + 1000);
    await rig.send(at(executedInChat(sender(bo), {}), friday + 1500));
    expect((await rig.personalChats.load(ids.tenantId, bo))?.value.stoppedAt).toBe(friday);
  });

  test('has it again, whatever older removal comes late', async () => {
    await personal('add', friday + 2000);
    await personal('remove', friday + 1000);
    expect((await rig.personalChats.load(ids.tenantId, bo))?.value.stoppedAt).toBeUndefined();
  });
});
