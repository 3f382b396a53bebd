import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayIn } from '#domain/calendar/zoned-day.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { practices } from '#domain/week/practice.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import type { CardJson, Chat } from '#ports/chat.ts';
import { makeSendShared } from '#usecases/delivery/send-post.ts';
import { postRitual } from '#usecases/delivery/post-ritual.ts';
import { makeScheduleRituals } from '#usecases/ritual/schedule-rituals.ts';
import { plainBoard } from '../../support/plain-board.ts';
import { makeRitualRig, team } from './ritual-rig.ts';

const minuteMs = 60_000;
const zone = 'Europe/Rome';

/** What a team sets, so many minutes after what it set before; and how long the worker then rests. */
type Setting = {
  readonly after: number;
  readonly rest: number;
  readonly settings: Pick<TeamSettings, 'needsAt' | 'shoutOutsAt' | 'practices'>;
};

/** A post with the time for which it stands: it may have been made hours later. */
type Post = { readonly at: Instant; lines: readonly string[] };

/** All posts of a team that goes on changing when it wants them. */
const live = async (start: string, changes: readonly Setting[]): Promise<readonly Post[]> => {
  const rig = await makeRitualRig(start);
  const { world } = rig;
  const posts: Post[] = [];
  let dueAt: Instant | undefined;
  const linesOf = ({ lines }: CardJson): readonly string[] => lines as readonly string[];
  const chat: Chat = {
    post: (_, card) => {
      posts.push({ at: dueAt ?? world.clock.now(), lines: linesOf(card) });
      return Promise.resolve({ kind: 'sent', channelId: '19:a', messageId: String(posts.length - 1) });
    },
    update: (_, { messageId }, card) => {
      posts[Number(messageId)]!.lines = linesOf(card);
      return Promise.resolve({ kind: 'sent', channelId: '19:a', messageId });
    },
  };
  const drawVoices = () => Promise.resolve('unchanged' as const);
  const needs = { ...world, chat, renderBoard: plainBoard, sendShared: makeSendShared(world), drawVoices };
  const schedule = makeScheduleRituals(world);
  const work = async (): Promise<void> => {
    await rig.tick();
    for (const job of await world.takeJobs()) {
      if (job.kind === 'post-ritual') {
        dueAt = job.due?.at;
        await postRitual(needs, job, 1);
      }
      if (job.kind === 'schedule-rituals') await schedule(team, job.revision);
    }
  };
  const wait = async (minutes: number): Promise<void> => {
    const end = world.clock.now() + minutes * minuteMs;
    for (;;) {
      await work();
      if (world.clock.now() >= end) return;
      const [next] = await world.dueIndex.dueBy(end);
      const at = Math.max(next?.at ?? end, world.clock.now() + minuteMs);
      world.clock.move(Math.min(at, end) - world.clock.now());
    }
  };
  for (const { after, rest, settings } of changes) {
    await wait(after);
    await rig.set({ ...settings, zone });
    // The worker is down: what falls due comes to light later.
    world.clock.move(rest * minuteMs);
  }
  await wait(8 * 1440);
  return posts;
};

// Few hours of few days, so that a day is moved to that has its post already.
const moment = fc.record({
  weekday: fc.integer({ min: 2, max: 4 }),
  minute: fc.integer({ min: 12, max: 20 }).map((hour) => hour * 60),
});
const change: fc.Arbitrary<Setting> = fc.record({
  after: fc.integer({ min: 0, max: 12 }).map((hours) => hours * 60 + 30),
  rest: fc.constantFrom(0, 0, 0, 45, 600),
  settings: fc.record({
    needsAt: moment,
    shoutOutsAt: moment,
    practices: fc.subarray([...practices.slice(0, 2)], { minLength: 1 }),
  }),
});

test('however a team moves its rituals, its channel has one post a day at most, and each ritual once a week', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('2026-11-18T12:00Z', '2026-10-23T12:00Z'),
      fc.array(change, { minLength: 2, maxLength: 10 }),
      async (start, changes) => {
        const posts = await live(start, changes);
        const days = posts.map(({ at }) => dayIn(zone, at));
        expect(days).toEqual([...new Set(days)]);
        const rituals = posts.flatMap(({ lines: [week, ...names] }) => names.map((name) => `${week} ${name}`));
        expect(rituals).toEqual([...new Set(rituals)]);
      },
    ),
    { numRuns: 100 },
  );
}, 60_000);

test('a question that is moved to the day whose post is there already goes into that post', async () => {
  const friday = { weekday: 4, minute: 15 * 60 };
  const settings = { needsAt: { weekday: 5, minute: 540 }, shoutOutsAt: friday, practices: practices.slice(0, 2) };
  const posts = await live('2026-11-16T06:00Z', [
    { after: 0, rest: 0, settings },
    // Friday at four in the afternoon in Rome, an hour after the shout-outs.
    { after: 4 * 1440 + 9 * 60, rest: 0, settings: { ...settings, needsAt: { weekday: 4, minute: 17 * 60 } } },
  ]);
  const ofWeek = posts.filter(({ lines: [week] }) => week === '2026-W47');
  expect(ofWeek).toEqual([
    { at: Date.parse('2026-11-20T14:00Z'), lines: ['2026-W47', 'needs', 'shout-outs', 'promises'] },
  ]);
});
