import { describe, expect, test } from '@jest/globals';
import { postRitual } from '#usecases/delivery/post-ritual.ts';
import { makeSendShared } from '#usecases/delivery/send-post.ts';
import { makeRunDue } from '#usecases/ritual/run-due.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import type { CardJson, Chat } from '#ports/chat.ts';
import { plainBoard } from '../../support/plain-board.ts';
import { watchSteps } from '../../support/step-by-step.ts';
import { makeRitualRig, team } from './ritual-rig.ts';

const monday = { weekday: 0, minute: 9 * 60 };
const friday = { weekday: 4, minute: 15 * 60 };
const thursday = { weekday: 3, minute: 15 * 60 };
const both = ['shout-outs', 'needs-and-offers'] as const;

/** What a team has, sets while its post is being started, and then has in each of the three weeks after. */
const changes: readonly {
  readonly name: string;
  readonly before: Partial<TeamSettings>;
  readonly after: Partial<TeamSettings>;
  readonly weekly: readonly string[];
}[] = [
  {
    name: 'switches a practice on',
    before: { practices: ['shout-outs'] },
    after: { practices: both },
    weekly: ['needs', 'shout-outs', 'promises'],
  },
  {
    name: 'switches a practice off',
    before: { practices: both },
    after: { practices: ['shout-outs'] },
    weekly: ['shout-outs'],
  },
  {
    name: 'moves its post to another day',
    before: { practices: ['shout-outs'] },
    after: { practices: ['shout-outs'], shoutOutsAt: thursday },
    weekly: ['shout-outs'],
  },
  {
    name: 'sets another clock',
    before: { practices: ['shout-outs'] },
    after: { practices: ['shout-outs'], zone: 'Europe/Helsinki' },
    weekly: ['shout-outs'],
  },
];

const weekMs = 7 * 24 * 3_600_000;
const start = Date.parse('2026-11-20T14:00Z');

const live = async ({ before, after }: (typeof changes)[number], at: number | undefined, early: number) => {
  const rig = await makeRitualRig('2026-11-16T06:00Z');
  const { world } = rig;
  const settings = { needsAt: monday, shoutOutsAt: friday };
  await rig.set({ ...settings, ...before });
  const posts: (readonly string[])[] = [];
  const chat: Chat = {
    post: (_, { lines }: CardJson) =>
      Promise.resolve({ kind: 'sent', channelId: '19:a', messageId: String(posts.push(lines as readonly string[])) }),
    update: (_, post, { lines }: CardJson) => {
      posts[Number(post.messageId) - 1] = lines as readonly string[];
      return Promise.resolve({ kind: 'sent', ...post });
    },
  };
  const drawVoices = () => Promise.resolve('unchanged' as const);
  const needs = { ...world, chat, renderBoard: plainBoard, sendShared: makeSendShared(world), drawVoices };
  const work = async (): Promise<void> => {
    for (const job of await world.takeJobs()) {
      if (job.kind === 'schedule-rituals') await rig.schedule(job.revision);
      if (job.kind !== 'post-ritual') continue;
      const delivery = await postRitual(needs, job, 1);
      if (delivery.kind === 'waiting') await postRitual(needs, job, 2);
    }
  };
  rig.moveTo(new Date(start).toISOString());
  const { dueIndex, queue } = world;
  const stallsUntil = async () => {
    await rig.set({ ...settings, ...after }, 'unplanned');
    await rig.schedule(0, new Date(start - early).toISOString());
  };
  const { steps, watchAll } = watchSteps(at, { stallsUntil });
  await makeRunDue({ ...world, ...watchAll({ dueIndex, queue }) })(await dueIndex.dueBy(start));
  await work();
  // Three weeks, twice an hour.
  for (let moved = 0; moved < 3 * weekMs; moved += 1_800_000) {
    world.clock.move(1_800_000);
    await rig.tick();
    await work();
  }
  return { steps, posts, rig };
};

describe.each(changes)('a team that $name while a scheduler has its post in hand', (change) => {
  test.each([
    ['at that time', 0],
    ['two seconds before it was due, and has that planned now', 2_000],
  ])('%s has what it set in every week from then on, at whatever step it was', async (_, early) => {
    const { steps } = await live(change, undefined, early);
    expect(steps.map(({ name }) => name)).toEqual([
      'dueIndex.take',
      'queue.add',
      'dueIndex.addAll',
      'dueIndex.removeAll',
    ]);
    for (const { number } of steps) {
      const { posts, rig } = await live(change, number, early);
      const ofWeek = (week: string) => posts.filter(([one]) => one === week).flatMap(([, ...names]) => names);
      for (const week of ['2026-W48', '2026-W49', '2026-W50'])
        expect([number, week, ofWeek(week).toSorted()]).toEqual([number, week, change.weekly.toSorted()]);
      // The rows of the plan, and no others.
      const plan = await rig.world.plans.load(team.tenantId, team.teamId);
      expect(await rig.due()).toHaveLength(plan!.value.gatherings.length);
    }
  });
});
