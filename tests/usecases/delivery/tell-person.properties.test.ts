import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayIn, minuteIn } from '#domain/calendar/zoned-day.ts';
import { decideFocusTimes } from '#domain/people/focus-times.ts';
import type { FocusTime } from '#domain/people/focus-times.ts';
import { preferencesAtFirst } from '#domain/people/preferences.ts';
import type { QuietHours } from '#domain/people/preferences.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { DirectMessages } from '#ports/direct-messages.ts';
import { makeDeliverJob } from '#usecases/delivery/deliver-job.ts';
import { makeStartFieldReminders } from '#usecases/field-window/start-field-reminders.ts';
import { keepFocusTimes } from '#usecases/focus-times/keep-focus-times.ts';
import { makeRunDue } from '#usecases/ritual/run-due.ts';
import { makeScheduleRituals } from '#usecases/ritual/schedule-rituals.ts';
import { makeDrawVoices, makeStartVoices } from '#usecases/shout-out/draw-voices.ts';
import { makePurgeTeam } from '#usecases/team/purge-team.ts';
import { makeChangeBoard } from '#usecases/week/change-board.ts';
import { plainBoard } from '../../support/plain-board.ts';
import { itemId, needEntry } from '../../support/sample-board.ts';
import { selfScope, teamScope } from '../../support/scopes.ts';
import { bo, teamId, tenantId } from '../../support/sample-team.ts';
import { makeTeamWorld } from '../../support/team-world.ts';
import { workOff } from '../../support/work-off.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const tenant = tenantId(1);
const self = selfScope(tenant, bo);
const scope = teamScope(tenant, teamId(1));

/** What happens to one person, in order; each so many minutes after the one before. */
type Event = { readonly after: number } & (
  | { readonly do: 'news' }
  /** Blocks by their beginning, in minutes from then, and their length. */
  | { readonly do: 'share'; readonly blocks: readonly (readonly [number, number])[] }
  /** Teams refuses the next message for now. */
  | { readonly do: 'refuse' }
);

type Life = {
  readonly zone: string;
  readonly start: Instant;
  readonly quietHours: QuietHours | undefined;
  readonly frequency: 'as-it-happens' | 'daily';
  readonly events: readonly Event[];
};

type Sent = { readonly at: Instant; readonly what: readonly string[]; readonly focus: readonly FocusTime[] };

/** One person's days, from the first thing to tell until nothing is left to do; every message that was sent in them. */
const live = async ({ zone, start, quietHours, frequency, events }: Life): Promise<readonly Sent[]> => {
  const world = await makeTeamWorld();
  const { clock, dueIndex, focusTimes } = world;
  clock.move(start - clock.now());
  const sent: Sent[] = [];
  let refusals = 0;
  const directMessages: DirectMessages = {
    send: async (_, card) => {
      if (refusals > 0) {
        refusals -= 1;
        return { kind: 'try-later', retryAfterMs: 30_000 };
      }
      const lines = card['lines'] as readonly string[];
      sent.push({ at: clock.now(), what: lines, focus: await focusTimes.load(self) });
      return { kind: 'sent', channelId: 'a:1', messageId: String(sent.length) };
    },
    update: () => Promise.reject(new Error('nothing is redrawn here')),
  };
  const deliver = makeDeliverJob({
    ...world,
    chat: { post: never, update: never },
    directMessages,
    // By what it tells, so that each can be found again in what was sent.
    renderBoard: { ...plainBoard, news: ({ news, entry }) => entry && { lines: [news.id] } },
    renderPost: () => ({}),
    renderDirectPost: () => ({}),
    purgeTeam: makePurgeTeam({ ...world, log: { info: () => undefined } }),
    scheduleRituals: makeScheduleRituals(world),
    drawVoices: makeDrawVoices({ ...world, changeBoard: makeChangeBoard(world) }),
    startVoices: makeStartVoices(world),
    startFieldReminders: makeStartFieldReminders(world),
  });
  const work = async (): Promise<void> => {
    await makeRunDue(world)(await dueIndex.dueBy(clock.now()));
    await workOff(world.queue, deliver);
  };
  /** Minute by minute near what is due, in a leap to it else. */
  const moveTo = async (end: Instant): Promise<void> => {
    for (;;) {
      await work();
      const [next] = await dueIndex.dueBy(end);
      if (clock.now() >= end) return;
      const step = sent.length === 0 || refusals > 0 ? minuteMs : 10 * minuteMs;
      clock.move(Math.min(step, end - clock.now(), Math.max(minuteMs, (next?.at ?? end) - clock.now())));
    }
  };

  await world.personalChats.save(
    { ...chat, tenantId: tenant, personId: bo, greetedAt: start, stoppedAt: undefined },
    undefined,
  );
  await world.preferences.save(
    self,
    { ...preferencesAtFirst, zone, quietHours, frequency, sharesFocus: true, revision: 1 },
    undefined,
  );
  let told = 0;
  for (const event of events) {
    await moveTo(clock.now() + event.after * minuteMs);
    if (event.do === 'refuse') refusals = 1;
    if (event.do === 'share') {
      const now = clock.now();
      const times = event.blocks.map(([from, length]) => ({
        from: now + from * minuteMs,
        to: now + (from + length) * minuteMs,
      }));
      const decision = decideFocusTimes(times, now);
      if (decision.kind === 'kept') await keepFocusTimes(world, self, decision.times);
    }
    if (event.do === 'news') {
      told += 1;
      await world.board.add(scope, needEntry(told));
      const news = { teamId: teamId(1), noun: 'need', id: itemId(told), what: 'asked' } as const;
      await world.queue.add({ kind: 'tell-person', tenantId: tenant, to: bo, ...news });
    }
  }
  // As long as anything can be put off: a night, a block of a day, and the day's message that had gone.
  await moveTo(clock.now() + 5 * 24 * hourMs);
  return sent;
};

const never = (): Promise<never> => Promise.reject(new Error('nothing is posted here'));
const chat = {
  name: 'Bo',
  language: 'en',
  zone: undefined,
  conversationId: 'a:1',
  serviceUrl: '',
  botId: '28:bot',
} as const;

const minute = fc.integer({ min: 0, max: 1439 });
const after = fc.integer({ min: 0, max: 900 });
const block = fc.tuple(fc.integer({ min: -60, max: 1440 }), fc.integer({ min: 1, max: 300 }));
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ after, do: fc.constant('news' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ after, do: fc.constant('share' as const), blocks: fc.array(block, { maxLength: 4 }) }),
  },
  { weight: 1, arbitrary: fc.record({ after, do: fc.constant('refuse' as const) }) },
);
const life: fc.Arbitrary<Life> = fc.record({
  zone: fc.constantFrom('Europe/Rome', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata'),
  // Before days on which clocks change in some of them, and an ordinary week.
  start: fc.constantFrom(
    ...['2026-03-27T12:00Z', '2026-10-23T12:00Z', '2026-11-18T06:30Z'].map((day) => Date.parse(day)),
  ),
  quietHours: fc.option(
    fc.record({ from: minute, to: minute }).filter(({ from, to }) => from !== to),
    { nil: undefined },
  ),
  frequency: fc.constantFrom('as-it-happens' as const, 'daily' as const),
  events: fc.array(event, { minLength: 1, maxLength: 8 }),
});

const isQuiet = ({ from, to }: QuietHours, at: number): boolean =>
  from < to ? from <= at && at < to : from <= at || at < to;

describe('whatever comes up, and whenever someone focuses', () => {
  test('each thing is told once, outside of quiet hours and of focus, in one message a day at most', async () => {
    await fc.assert(
      fc.asyncProperty(life, async (given) => {
        const sent = await live(given);
        const { zone, quietHours, events } = given;
        const told = sent.flatMap(({ what }) => what.filter((line) => line !== 'digest'));
        const news = events.filter(({ do: what }) => what === 'news');
        expect(told.toSorted()).toEqual(news.map((_, index) => itemId(index + 1)));
        const days = sent.map(({ at }) => dayIn(zone, at));
        expect(new Set(days).size).toBe(days.length);
        for (const { at, focus } of sent) {
          if (quietHours !== undefined) expect(isQuiet(quietHours, minuteIn(zone, at))).toBe(false);
          expect(focus.some(({ from, to }) => from <= at && at < to)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  }, 180_000);
});
