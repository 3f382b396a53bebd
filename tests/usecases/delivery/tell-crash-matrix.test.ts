import { describe, expect, test } from '@jest/globals';
import { dayIn } from '#domain/calendar/zoned-day.ts';
import type { PersonalChat } from '#domain/people/personal-chat.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import type { PostOutcome } from '#ports/chat.ts';
import type { DirectMessages } from '#ports/direct-messages.ts';
import { makeEngine } from '../../support/engine.ts';
import { itemId, needEntry } from '../../support/sample-board.ts';
import { selfScope, teamScope } from '../../support/scopes.ts';
import { bo, teamId, tenantId } from '../../support/sample-team.ts';
import { watchSteps } from '../../support/step-by-step.ts';
import type { Mishap, Step } from '../../support/step-by-step.ts';
import { makeTeamWorld } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

const scope = teamScope(tenantId(1), teamId(1));
const self = selfScope(tenantId(1), bo);
const hourMs = 3_600_000;

/** What Bo is told: of two needs, each with its own word. */
const words = ['asked', 'taken'] as const;

type Message = { readonly day: string; readonly told: readonly string[] };
type Rig = {
  readonly world: TeamWorld;
  readonly messages: Message[];
  readonly answers: PostOutcome[];
  readonly directMessages: DirectMessages;
};

const makeRig = async (...answers: PostOutcome[]): Promise<Rig> => {
  const world = await makeTeamWorld();
  const value = { ...settingsAtFirst('UTC', 'en'), revision: 1 };
  await world.board.add(scope, { noun: 'settings', id: 'settings', place: 'open', value });
  for (const [index, what] of words.entries()) {
    await world.board.add(scope, needEntry(index + 1));
    const news = { teamId: teamId(1), noun: 'need', id: itemId(index + 1), what } as const;
    await world.queue.add({ kind: 'tell-person', tenantId: tenantId(1), to: bo, ...news });
  }
  const chat: PersonalChat = {
    tenantId: tenantId(1),
    personId: bo,
    name: 'Bo Lindqvist',
    language: 'en',
    conversationId: 'a:bo',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    botId: '28:bot',
    zone: 'UTC',
    greetedAt: world.clock.now(),
    stoppedAt: undefined,
  };
  await world.personalChats.save(chat, undefined);
  const messages: Message[] = [];
  const directMessages: DirectMessages = {
    send: (_, card) => {
      const answer = answers.shift();
      if (answer !== undefined) return Promise.resolve(answer);
      const told = words.filter((what) => (card['lines'] as readonly string[]).join().includes(what));
      const messageId = String(messages.push({ day: dayIn('UTC', world.clock.now()), told }));
      return Promise.resolve({ kind: 'sent', channelId: 'a:bo', messageId });
    },
    update: (chat, messageId) => Promise.resolve({ kind: 'sent', channelId: chat.conversationId, messageId }),
  };
  return { world, messages, answers, directMessages };
};

const live = async (rig: Rig, at: number | undefined, mishap: Mishap): Promise<readonly Step[]> => {
  const { steps, watchAll } = watchSteps(at, mishap);
  const { world, directMessages } = rig;
  const { outbox, queue, news, dueIndex, personalChats } = world;
  const chat = { post: () => Promise.reject(new Error('no post')), update: () => Promise.reject(new Error('no post')) };
  const engine = makeEngine({
    ...world,
    chat,
    ...watchAll({ outbox, queue, news, dueIndex, personalChats, directMessages }),
  });
  await engine.startDue().catch(() => undefined);
  await engine.work();
  return steps;
};

/** Other processes, until the mornings of the next days have passed. */
const liveOn = async (rig: Rig): Promise<void> => {
  for (let minute = 0; minute < 10; minute += 1) {
    await live(rig, undefined, 'dies before');
    rig.world.clock.move(60_000);
  }
  for (let hour = 0; hour < 60; hour += 1) {
    await live(rig, undefined, 'dies before');
    rig.world.clock.move(hourMs);
  }
};

const stepsOf = async (...answers: PostOutcome[]): Promise<[string, number][]> =>
  (await live(await makeRig(...answers), undefined, 'dies before')).map(({ number, name }) => [
    `${number} (${name})`,
    number,
  ]);

/** Each is told once, or is part of a message of which nobody can tell; and no day has two messages. */
const expectAllTold = async ({ world, messages }: Rig): Promise<void> => {
  const days = messages.map(({ day }) => day);
  expect(days).toEqual([...new Set(days)]);
  const kept = await world.news.list(self);
  for (const what of words) {
    const times = messages.filter(({ told }) => told.includes(what)).length;
    expect([what, times <= 1]).toEqual([what, true]);
    if (times === 1) continue;
    const news = kept.find(({ job }) => job.kind === 'tell-person' && job.what === what);
    expect(news?.toldOn).toBeDefined();
    expect(await world.outbox.load(self, `told:${news!.toldOn!}`)).toEqual({ kind: 'unknown' });
  }
  expect(await world.takeJobs()).toEqual([]);
};

test('without a mishap one message tells of both', async () => {
  const rig = await makeRig();
  await liveOn(rig);
  expect(rig.messages.map(({ told }) => told)).toEqual([[...words]]);
});

const calmSteps = await stepsOf();

describe.each(['dies before', 'dies after'] as const)('a process that %s step', (mishap) => {
  test.each(calmSteps)('%s leaves nothing untold and nothing told twice', async (_, step) => {
    const rig = await makeRig();
    await live(rig, step, mishap);
    await liveOn(rig);
    await expectAllTold(rig);
  });
});

const busy: PostOutcome = { kind: 'try-later', retryAfterMs: 1000 };
const refusedSteps = await stepsOf(busy);

describe.each(['dies before', 'dies after'] as const)('a process that Teams has refused and that %s step', (mishap) => {
  test.each(refusedSteps)('%s leaves nothing untold and nothing told twice', async (_, step) => {
    const rig = await makeRig(busy);
    await live(rig, step, mishap);
    await liveOn(rig);
    await expectAllTold(rig);
  });
});

describe('a process that stands still for twice its lease before step', () => {
  test.each(calmSteps)('%s and goes on then tells nothing twice', async (_, step) => {
    const rig = await makeRig();
    const stallsUntil = async (): Promise<void> => {
      for (let waited = 0; waited < 300_000; waited += 20_000) {
        await live(rig, undefined, 'dies before');
        rig.world.clock.move(20_000);
      }
    };
    await live(rig, step, { stallsUntil });
    await liveOn(rig);
    await expectAllTold(rig);
  });
});
