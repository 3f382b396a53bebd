import { describe, expect, test } from '@jest/globals';
import { rituals } from '#domain/ritual/ritual.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import type { Chat, PostOutcome } from '#ports/chat.ts';
import type { OutboxEntry } from '#ports/outbox.ts';
import { makeScheduleRituals } from '#usecases/ritual/schedule-rituals.ts';
import { makeEngine, noMessages } from '../../support/engine.ts';
import { teamScope } from '../../support/scopes.ts';
import { teamId, tenantId } from '../../support/sample-team.ts';
import { watchSteps } from '../../support/step-by-step.ts';
import type { Mishap, Step } from '../../support/step-by-step.ts';
import { makeTeamWorld } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

const team = { tenantId: tenantId(1), teamId: teamId(1) };
const scope = teamScope(team.tenantId, team.teamId);

/** Friday at three in UTC: all rituals of the week share this post. */
const moment = { weekday: 4, minute: 15 * 60 };
const due = Date.parse('2026-11-20T15:00Z');
/** What falls due a minute before midnight, and is taken up again when the day is over. */
const late = { weekday: 4, minute: 24 * 60 - 1 };

type Rig = {
  readonly world: TeamWorld;
  /** The rituals of each post in the channel. */
  readonly posts: (readonly string[])[];
  /** What Teams answers to the next posts; `sent` when there is none. */
  readonly answers: PostOutcome[];
  readonly chat: Chat;
};

const makeRig = async (at = moment): Promise<Rig> => {
  const world = await makeTeamWorld();
  const [posts, answers]: [(readonly string[])[], PostOutcome[]] = [[], []];
  const settings = { ...settingsAtFirst('UTC', 'en'), needsAt: at, shoutOutsAt: at, revision: 1 };
  await world.board.add(scope, { noun: 'settings', id: 'settings', place: 'open', value: settings });
  await makeScheduleRituals(world)(team, 1);
  await world.takeJobs();
  world.clock.move(due + (at.minute - moment.minute) * 60_000 - world.clock.now());
  const chat: Chat = {
    post: (_, card) => {
      const answer = answers.shift();
      if (answer !== undefined) return Promise.resolve(answer);
      const messageId = String(posts.push((card['lines'] as readonly string[]).slice(1)));
      return Promise.resolve({ kind: 'sent', channelId: '19:a', messageId });
    },
    update: (_, post) => Promise.resolve({ kind: 'sent', ...post }),
  };
  return { world, posts, answers, chat };
};

/** One process from the tick to the last job; what it did, step by step. */
const live = async (rig: Rig, at: number | undefined, mishap: Mishap): Promise<readonly Step[]> => {
  const { steps, watchAll } = watchSteps(at, mishap);
  const { world, chat } = rig;
  const { outbox, queue, plans, dueIndex, board, teamBoards } = world;
  const engine = makeEngine({
    ...world,
    directMessages: noMessages,
    ...watchAll({ outbox, queue, plans, dueIndex, board, teamBoards, chat }),
  });
  await engine.startDue().catch(() => undefined);
  await engine.work();
  return steps;
};

/** Another process, or the same one begun anew, for three hours: all leases and waits are over. */
const liveOn = async (rig: Rig): Promise<void> => {
  for (let minute = 0; minute < 180; minute += 1) {
    await live(rig, undefined, 'dies before');
    rig.world.clock.move(60_000);
  }
};

const entryOf = async ({ world }: Rig, subject: string): Promise<OutboxEntry['kind'] | 'none'> =>
  (await world.outbox.list(scope)).get(subject)?.kind ?? 'none';

const dayEntry = (rig: Rig) => entryOf(rig, 'ritual-day:2026-11-20');

const ritualEntries = (rig: Rig) => Promise.all(rituals.map((ritual) => entryOf(rig, `ritual:${ritual}:2026-W47`)));

const rowsOf = async ({ world }: Rig): Promise<readonly string[]> =>
  (await world.dueIndex.dueBy(Date.parse('2100-01-01')))
    .filter(({ job }) => job.kind === 'post-ritual')
    .map(({ at }) => new Date(at).toISOString());

const calm = await makeRig();
const steps = (await live(calm, undefined, 'dies before')).map(({ number, name }) => [`${number} (${name})`, number]);

/** The same with Teams refusing at first: what was claimed is given back. */
const busy: PostOutcome = { kind: 'try-later', retryAfterMs: 1000 };
const refused = await makeRig();
refused.answers.push(busy);
const refusedSteps = (await live(refused, undefined, 'dies before')).map(({ number, name }) => [
  `${number} (${name})`,
  number,
]);

test('without a mishap there is one post, of all three rituals', async () => {
  expect(calm.posts).toEqual([[...rituals]]);
  expect(await dayEntry(calm)).toBe('sent');
  expect(await ritualEntries(calm)).toEqual(['sent', 'sent', 'sent']);
  expect(steps.map(([name]) => String(name).replace(/^\d+ /, ''))).toEqual(
    expect.arrayContaining(
      [
        'dueIndex.take',
        'queue.add',
        'dueIndex.addAll',
        'dueIndex.removeAll',
        'outbox.claimAll',
        'teamBoards.load',
        'chat.post',
        'outbox.record',
      ].map((name) => `(${name})`),
    ),
  );
});

describe.each(['dies before', 'dies after'] as const)('a process that %s step', (mishap) => {
  test.each(steps)('%s leaves no ritual lost and none doubled', async (_, step) => {
    const rig = await makeRig();
    await live(rig, Number(step), mishap);
    const atDeath = await dayEntry(rig);
    await liveOn(rig);
    if (atDeath === 'claimed') {
      // Nobody can know what came of it.
      expect(rig.posts.length).toBeLessThanOrEqual(1);
      expect(await dayEntry(rig)).toBe('unknown');
      for (const entry of await ritualEntries(rig)) expect(['unknown', 'none']).toContain(entry);
    } else {
      expect(rig.posts).toEqual([[...rituals]]);
      expect(await dayEntry(rig)).toBe('sent');
      expect(await ritualEntries(rig)).toEqual(['sent', 'sent', 'sent']);
    }
    expect(await rowsOf(rig)).toEqual(['2026-11-27T15:00:00.000Z']);
    expect(await rig.world.takeJobs()).toEqual([]);
  });
});

describe.each(['dies before', 'dies after'] as const)('a process that Teams has refused and that %s step', (mishap) => {
  test.each(refusedSteps)('%s leaves no ritual lost and none doubled', async (_, step) => {
    const rig = await makeRig();
    rig.answers.push(busy);
    await live(rig, Number(step), mishap);
    const atDeath = await dayEntry(rig);
    await liveOn(rig);
    expect(await dayEntry(rig)).toBe(atDeath === 'claimed' ? 'unknown' : 'sent');
    if (atDeath === 'claimed') expect(rig.posts.length).toBeLessThanOrEqual(1);
    else expect(rig.posts).toEqual([[...rituals]]);
    expect(await ritualEntries(rig)).not.toContain('claimed');
  });
});

describe.each(['dies before', 'dies after'] as const)('a process that late in the evening %s step', (mishap) => {
  test.each(steps)(
    '%s leaves it known of each ritual that it is there, once, or that nobody can tell',
    async (_, step) => {
      const rig = await makeRig(late);
      await live(rig, Number(step), mishap);
      rig.world.clock.move(6 * 3_600_000);
      await liveOn(rig);
      const posted = rig.posts.flat();
      const entries = await ritualEntries(rig);
      for (const [index, ritual] of rituals.entries()) {
        const times = posted.filter((one) => one === ritual).length;
        if (entries[index] === 'sent') expect([ritual, times]).toEqual([ritual, 1]);
        else expect([entries[index], times <= 1]).toEqual(['unknown', true]);
      }
    },
  );
});

describe('a process that stands still for twice its lease before step', () => {
  test.each(steps)('%s and goes on then makes no second post', async (_, step) => {
    const rig = await makeRig();
    const stallsUntil = async (): Promise<void> => {
      for (let waited = 0; waited < 300_000; waited += 20_000) {
        await live(rig, undefined, 'dies before');
        rig.world.clock.move(20_000);
      }
    };
    await live(rig, Number(step), { stallsUntil });
    await liveOn(rig);
    expect(rig.posts).toEqual([[...rituals]]);
    expect(await dayEntry(rig)).toBe('sent');
    expect(await ritualEntries(rig)).toEqual(['sent', 'sent', 'sent']);
    expect(await rowsOf(rig)).toEqual(['2026-11-27T15:00:00.000Z']);
  });
});
