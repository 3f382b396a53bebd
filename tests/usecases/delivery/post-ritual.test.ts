import { beforeEach, describe, expect, test } from '@jest/globals';
import { addWeeks } from '#domain/shared/week.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import type { CardJson, Chat, PostOutcome } from '#ports/chat.ts';
import type { SendJob } from '#ports/send-queue.ts';
import { makeSendShared } from '#usecases/delivery/send-post.ts';
import { postRitual } from '#usecases/delivery/post-ritual.ts';
import type { PostRitualNeeds } from '#usecases/delivery/post-ritual.ts';
import { plainBoard } from '../../support/plain-board.ts';
import { needEntry, thisWeek } from '../../support/sample-board.ts';
import { friday, sampleTeam } from '../../support/sample-team.ts';
import { teamScope } from '../../support/scopes.ts';
import { makeRitualRig, team } from '../ritual/ritual-rig.ts';
import type { RitualRig } from '../ritual/ritual-rig.ts';

const scope = teamScope(team.tenantId, team.teamId);
type PostRitual = Extract<SendJob, { kind: 'post-ritual' }>;

/** Friday at three in Rome: shout-outs and promises share a post. */
const dueAt = '2026-11-20T14:00Z';

let rig: RitualRig;
let posts: (readonly string[])[];
let updates: (readonly string[])[];
beforeEach(async () => {
  [posts, updates] = [[], []];
  rig = await makeRitualRig('2026-11-18T12:00Z');
  await rig.set();
  rig.moveTo(dueAt);
});

const linesOf = ({ lines }: CardJson): readonly string[] => lines as readonly string[];

const needsWith = (over: Partial<PostRitualNeeds> = {}): PostRitualNeeds => {
  const { world } = rig;
  const sent = (messageId: number): Promise<PostOutcome> =>
    Promise.resolve({ kind: 'sent', channelId: '19:a', messageId: String(messageId) });
  const chat: Chat = {
    post: (_, card) => sent(posts.push(linesOf(card))),
    update: (_, { messageId }, card) => {
      updates.push(linesOf(card));
      return sent(Number(messageId));
    },
  };
  const drawVoices = () => Promise.resolve('unchanged' as const);
  return { ...world, chat, renderBoard: plainBoard, sendShared: makeSendShared(world), drawVoices, ...over };
};

/** The job of Friday's post, as the scheduler makes it. */
const dueJob = async (): Promise<PostRitual> => {
  await rig.tick();
  const job = (await rig.world.takeJobs()).find((one): one is PostRitual => one.kind === 'post-ritual');
  if (job === undefined) throw new Error('nothing was due');
  return job;
};

const entries = async (): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries([...(await rig.world.outbox.list(scope))].map(([subject, { kind }]) => [subject, kind]));

const settingsAfter = async (given: Partial<TeamSettings>): Promise<void> => {
  await rig.set(given, 'unplanned');
};

const both = { [`ritual:shout-outs:${thisWeek}`]: 'sent', [`ritual:promises:${thisWeek}`]: 'sent' };

test('what is due is claimed first, and then the team is read: what is saved in between is in the post', async () => {
  const { teamBoards, board, outbox } = rig.world;
  const claimedAtReading: unknown[] = [];
  const load: typeof teamBoards.load = async (...asked) => {
    claimedAtReading.push((await outbox.load(scope, `ritual:promises:${thisWeek}`))?.kind);
    if (claimedAtReading.length === 1) await board.add(scope, needEntry(1));
    return teamBoards.load(...asked);
  };
  expect(await postRitual(needsWith({ teamBoards: { load } }), await dueJob(), 1)).toEqual({ kind: 'done' });
  expect(claimedAtReading).toEqual(['claimed']);
  expect(posts).toEqual([[thisWeek, 'shout-outs', 'promises', needEntry(1).id]]);
  expect(await entries()).toEqual({ 'ritual-day:2026-11-20': 'sent', ...both });
});

describe('a team that has chosen something else since the job was made', () => {
  test('has the rituals that it still wants posted, and nothing is claimed for the others', async () => {
    const job = await dueJob();
    await settingsAfter({ practices: ['shout-outs'] });
    expect(await postRitual(needsWith(), job, 1)).toEqual({ kind: 'done' });
    expect(posts).toEqual([[thisWeek, 'shout-outs']]);
    expect(await entries()).toEqual({
      'ritual-day:2026-11-20': 'sent',
      [`ritual:shout-outs:${thisWeek}`]: 'sent',
    });
  });

  test('has its post on the day that it was due by its clock now', async () => {
    const job = await dueJob();
    // In Auckland it was Saturday three in the morning then.
    await settingsAfter({ zone: 'Pacific/Auckland' });
    await postRitual(needsWith(), job, 1);
    expect(await entries()).toEqual({ 'ritual-day:2026-11-21': 'sent', ...both });
    expect(posts).toHaveLength(1);
  });

  test('and has a break by now has no post, and nothing claimed', async () => {
    const job = await dueJob();
    await settingsAfter({ pausedUntil: '2026-12-28' });
    expect(await postRitual(needsWith(), job, 1)).toEqual({ kind: 'done' });
    expect(posts).toEqual([]);
    expect(await entries()).toEqual({});
  });

  test('keeps changing its mind: the job is tried again', async () => {
    const job = await dueJob();
    const { teamBoards } = rig.world;
    let looks = 0;
    const load: typeof teamBoards.load = async (...asked) => {
      await settingsAfter({ practices: (looks += 1) % 2 === 1 ? ['shout-outs'] : ['shout-outs', 'needs-and-offers'] });
      return teamBoards.load(...asked);
    };
    expect(await postRitual(needsWith({ teamBoards: { load } }), job, 1)).toMatchObject({ kind: 'waiting' });
    expect(posts).toEqual([]);
    expect(await entries()).toEqual({});
  });
});

describe('a post that comes late', () => {
  const due = Date.parse(dueAt);
  const twelveHours = 12 * 3_600_000;

  test('is made up for within twelve hours, for the day on which it was due', async () => {
    const job = await dueJob();
    rig.moveTo('2026-11-21T02:00Z');
    await postRitual(needsWith(), job, 7);
    expect(posts).toHaveLength(1);
    expect(await entries()).toEqual({ 'ritual-day:2026-11-20': 'sent', ...both });
  });

  test('is left out after that, and said to be', async () => {
    const job = await dueJob();
    rig.world.clock.move(twelveHours + 1);
    expect(await postRitual(needsWith(), job, 7)).toEqual({ kind: 'skipped', at: due });
    expect(posts).toEqual([]);
    expect(await entries()).toEqual({});
  });

  test('is not said to be left out where it is there, or where the team wanted none', async () => {
    const job = await dueJob();
    await postRitual(needsWith(), job, 1);
    rig.world.clock.move(twelveHours + 1);
    expect(await postRitual(needsWith(), job, 2)).toEqual({ kind: 'done' });
    await settingsAfter({ pausedUntil: '2026-12-28' });
    expect(await postRitual(needsWith(), { ...job, rituals: ['shout-outs'] }, 1)).toEqual({ kind: 'done' });
  });

  test('is in doubt, and not left out, where a sender has died with it', async () => {
    const job = await dueJob();
    const { outbox, clock } = rig.world;
    const subjects = ['ritual-day:2026-11-20', `ritual:shout-outs:${thisWeek}`, `ritual:promises:${thisWeek}`] as const;
    clock.move(twelveHours - 10_000);
    await outbox.claimAll(scope, subjects, clock.now());
    clock.move(10_001);
    // Whoever has it may be at it still.
    expect(await postRitual(needsWith(), job, 9)).toMatchObject({ kind: 'waiting' });
    clock.move(10_000);
    expect(await postRitual(needsWith(), job, 9)).toEqual({ kind: 'done' });
    expect(Object.values(await entries())).toEqual(['unknown', 'unknown', 'unknown']);
    expect(posts).toEqual([]);
  });

  test('is not left out where its post is there, though one of its rituals was switched off before it', async () => {
    const job = await dueJob();
    await settingsAfter({ practices: ['shout-outs'] });
    await postRitual(needsWith(), job, 1);
    rig.world.clock.move(twelveHours + 1);
    expect(await postRitual(needsWith(), job, 2)).toEqual({ kind: 'done' });
  });

  test('of another week by the clock that the team has set since is no late one', async () => {
    await rig.set({ zone: 'Pacific/Auckland' });
    await rig.world.takeJobs();
    // Monday at nine in Auckland, Sunday in Rome.
    rig.moveTo('2026-11-22T20:00Z');
    const job = await dueJob();
    rig.world.clock.move(60_000);
    await rig.set({ zone: 'Europe/Rome' });
    expect(await postRitual(needsWith(), job, 1)).toEqual({ kind: 'done' });
    expect(posts).toEqual([]);
  });

  test('at the end of a week comes in the next one, and takes no day of that', async () => {
    await rig.set({ shoutOutsAt: { weekday: 6, minute: 20 * 60 }, needsAt: { weekday: 0, minute: 9 * 60 } });
    await rig.world.takeJobs();
    rig.moveTo('2026-11-22T19:00Z');
    const job = await dueJob();
    rig.moveTo('2026-11-23T03:00Z');
    await postRitual(needsWith(), job, 1);
    expect(await entries()).toEqual({ 'ritual-day:2026-11-22': 'sent', ...both });
    rig.moveTo('2026-11-23T08:00Z');
    await postRitual(needsWith(), await dueJob(), 1);
    expect(posts.map(([week, ...rituals]) => [week, rituals])).toEqual([
      [thisWeek, ['shout-outs', 'promises']],
      [addWeeks(thisWeek, 1), ['needs']],
    ]);
  });
});

describe('settings that are saved while a scheduler has the row in hand', () => {
  const jobs = async () => (await rig.world.takeJobs()).filter((job) => job.kind === 'schedule-rituals');
  const lastRow = async () =>
    (await rig.world.dueIndex.dueBy(Date.parse('2100-01-01'))).findLast(({ name }) => name === 'shout-outs')?.job;

  /** The job of a row of shout-outs alone, whose next time the scheduler has entered as it was. */
  const overtaken = async (): Promise<PostRitual> => {
    rig.moveTo('2026-11-18T12:00Z');
    await rig.set({ practices: ['shout-outs'] });
    await rig.world.takeJobs();
    rig.moveTo(dueAt);
    const job = await dueJob();
    const row = await lastRow();
    await rig.set({ practices: ['shout-outs', 'needs-and-offers'] });
    const { dueIndex } = rig.world;
    const [next] = (await dueIndex.dueBy(Date.parse('2026-11-27T14:00Z'))).filter(({ name }) => name === 'shout-outs');
    await dueIndex.put({ ...next!, job: row! });
    await rig.world.takeJobs();
    return job;
  };

  test('hold for the next post at the latest, and for all after it', async () => {
    await postRitual(needsWith(), await overtaken(), 1);
    rig.moveTo('2026-11-27T14:00Z');
    posts.length = 0;
    const job = await dueJob();
    expect(job.rituals).toEqual(['shout-outs']);
    await postRitual(needsWith(), job, 1);
    expect(posts).toEqual([[addWeeks(thisWeek, 1), 'shout-outs', 'promises']]);
    const [again] = await jobs();
    expect(again).toMatchObject({ kind: 'schedule-rituals' });
    await rig.schedule();
    expect(await lastRow()).toMatchObject({ rituals: ['shout-outs', 'promises'] });
  });

  test('are not planned anew where the row is as the plan says', async () => {
    await postRitual(needsWith(), await dueJob(), 1);
    expect(await jobs()).toEqual([]);
  });

  test('have a row that counts by another clock entered by the team’s', async () => {
    const job = await dueJob();
    // The same time of the winter, another one in summer.
    await rig.set({ zone: 'Africa/Algiers' });
    await rig.world.takeJobs();
    await postRitual(needsWith(), job, 1);
    expect(posts).toHaveLength(1);
    expect(await jobs()).toHaveLength(1);
  });
});

describe('a row that a plan of before has left', () => {
  /** The job of Friday's row, which the team has moved to Thursday while a scheduler had it in hand. */
  const orphan = async (): Promise<PostRitual> => {
    rig.moveTo('2026-11-18T12:00Z');
    const [row] = await rig.world.dueIndex.dueBy(Date.parse(dueAt));
    await rig.set({ shoutOutsAt: { weekday: 3, minute: 600 } });
    await rig.world.takeJobs();
    rig.moveTo(dueAt);
    await rig.world.dueIndex.put(row!);
    return dueJob();
  };
  const fridays = async () => (await rig.due()).filter((one) => one.includes('T14:00'));

  test('makes no post, and goes from the index a minute later, when the row of its next time is there', async () => {
    const job = await orphan();
    expect(await fridays()).toEqual(['2026-11-27T14:00 shout-outs']);
    expect(await postRitual(needsWith(), job, 1)).toEqual({ kind: 'waiting', delayMs: 60_000 });
    expect(await fridays()).toEqual(['2026-11-27T14:00 shout-outs']);
    expect(await postRitual(needsWith(), job, 2)).toEqual({ kind: 'done' });
    expect(await fridays()).toEqual([]);
    expect(posts).toEqual([]);
    expect(await entries()).toEqual({});
    // The rows of the plan that holds are entered again, whatever has become of them.
    expect((await rig.world.takeJobs()).map(({ kind }) => kind)).toEqual(['schedule-rituals']);
  });

  test('of a team that has removed the app goes as well', async () => {
    const job = await dueJob();
    const { teams } = rig.world;
    const stored = await teams.load(team.tenantId, team.teamId);
    await teams.save(sampleTeam({ stoppedAt: friday }), stored!.etag);
    expect(await postRitual(needsWith(), job, 1)).toMatchObject({ kind: 'waiting' });
    expect(await postRitual(needsWith(), job, 2)).toEqual({ kind: 'done' });
    expect(await fridays()).toEqual([]);
    expect(posts).toEqual([]);
  });

  test('is entered again where the team comes back while it is taken out', async () => {
    const job = await dueJob();
    const { teams, dueIndex } = rig.world;
    const stored = await teams.load(team.tenantId, team.teamId);
    await teams.save(sampleTeam({ stoppedAt: friday }), stored!.etag);
    await postRitual(needsWith(), job, 1);
    const removeAll: typeof dueIndex.removeAll = async (rows) => {
      // Its week is planned as it comes back, before the rows that were found are gone.
      await teams.save(sampleTeam(), (await teams.load(team.tenantId, team.teamId))!.etag);
      await rig.schedule();
      return dueIndex.removeAll(rows);
    };
    await postRitual(needsWith({ dueIndex: { ...dueIndex, removeAll } }), job, 2);
    expect(await fridays()).toEqual([]);
    expect((await rig.world.takeJobs()).map(({ kind }) => kind)).toEqual(['schedule-rituals']);
    await rig.schedule();
    expect(await fridays()).toEqual(['2026-11-27T14:00 shout-outs']);
  });

  test('is taken out though the job is only looked at a week later', async () => {
    const job = await orphan();
    await postRitual(needsWith(), job, 1);
    rig.moveTo('2026-11-27T14:00Z');
    await rig.tick();
    expect(await fridays()).toEqual(['2026-12-04T14:00 shout-outs']);
    await postRitual(needsWith(), job, 2);
    expect(await fridays()).toEqual([]);
  });
});

describe('who is in the team', () => {
  const asking = () => {
    let asked = 0;
    const { gate } = rig.world;
    const openForPost: typeof gate.openForPost = async (...given) => {
      const open = await gate.openForPost(...given);
      return open.kind === 'closed' ? open : { ...open, members: () => ((asked += 1), open.members()) };
    };
    return { gate: { ...gate, openForPost }, asked: () => asked };
  };

  test('is not asked where the post names nobody', async () => {
    const { gate, asked } = asking();
    await postRitual(needsWith({ gate }), await dueJob(), 1);
    expect([posts.length, asked()]).toEqual([1, 0]);
  });

  test('is asked once where it does', async () => {
    const { gate, asked } = asking();
    const renderBoard = { ...plainBoard, namesAnyone: () => true };
    await postRitual(needsWith({ gate, renderBoard }), await dueJob(), 1);
    expect([posts.length, asked()]).toEqual([1, 1]);
  });

  test('of a team that the bot is not in any more stays unknown, and nothing is posted or claimed', async () => {
    const job = await dueJob();
    rig.world.roster = undefined;
    const renderBoard = { ...plainBoard, namesAnyone: () => true };
    expect(await postRitual(needsWith({ renderBoard }), job, 1)).toEqual({ kind: 'done' });
    expect(posts).toEqual([]);
    expect(await entries()).toEqual({});
  });
});

test('rituals that a dead sender has put into the day’s post are drawn there by the next one', async () => {
  const { outbox } = rig.world;
  const job = await dueJob();
  const subjects = ['ritual-day:2026-11-20', `ritual:shout-outs:${thisWeek}`, `ritual:promises:${thisWeek}`] as const;
  for (const subject of subjects) {
    await outbox.claim(scope, subject);
    await outbox.recordSent(scope, subject, { channelId: '19:a', messageId: '1' });
  }
  expect(await postRitual(needsWith(), job, 1)).toEqual({ kind: 'done' });
  expect(updates).toEqual([]);
  expect(await postRitual(needsWith(), job, 2)).toEqual({ kind: 'done' });
  expect(updates).toEqual([[thisWeek, 'shout-outs', 'promises']]);
  expect(posts).toEqual([]);
});

test('the post of another day is made on that day’s claim, in a pause and when its week is over', async () => {
  await settingsAfter({ pausedUntil: '2026-12-28' });
  rig.moveTo('2026-12-02T10:00Z');
  const job: PostRitual = {
    kind: 'post-ritual',
    ...team,
    rituals: ['shout-outs', 'promises'],
    week: thisWeek,
    again: '2026-11-20',
  };
  expect(await postRitual(needsWith(), job, 1)).toEqual({ kind: 'done' });
  expect(posts).toHaveLength(1);
  expect(await entries()).toEqual({ 'ritual-day:2026-11-20': 'sent', ...both });
});
