import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { connectQueues } from '#adapters/queues/connect-queues.ts';
import type { Queues } from '#adapters/queues/connect-queues.ts';
import { makePoison } from '#adapters/queues/poison.ts';
import { makeSendQueue } from '#adapters/queues/send-queue.ts';
import type { SendJob, SendQueue } from '#ports/send-queue.ts';
import { opsUsage, runOps } from '#server/run-ops.ts';
import { startTestStorage } from '../support/azurite.ts';
import type { TestStorage } from '../support/azurite.ts';
import { handOutMessage } from '../support/hand-out-message.ts';
import { friday, teamId, tenantId } from '../support/sample-team.ts';

// Azurite is a process of its own; on a busy machine its start alone can take seconds.
jest.setTimeout(120_000);

let storage: TestStorage;
let queues: Queues;
let queue: SendQueue;
let tests = 0;
beforeAll(async () => {
  storage = await startTestStorage();
});
afterAll(() => storage.stop());
beforeEach(async () => {
  queues = await connectQueues(storage.config, `ops-${(tests += 1)}`);
  queue = makeSendQueue(queues);
});

const job = (version: number): SendJob => ({
  kind: 'post-proposal',
  tenantId: tenantId(1),
  teamId: teamId(1),
  version,
});

/** Sets so many jobs aside, each in its second attempt. */
const setAside = async (count: number): Promise<void> => {
  for (let version = 1; version <= count; version += 1) await queue.add(job(version));
  for (let left = count; left > 0;) {
    const received = await queue.receive(60_000);
    for (const one of received) {
      if (one.attempt === 1) await one.giveBack(0);
      else {
        await one.poison(`refused ${'version' in one.job ? one.job.version : ''}`);
        left -= 1;
      }
    }
  }
};

const ops = async (
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly lines: readonly string[] }> => {
  const lines: string[] = [];
  const makeStatusLink = () => Promise.resolve({ link: 'https://alliance.example.org/status?key=k', until: friday });
  const code = await runOps(
    {
      poison: makePoison(queues),
      openTenants: () => Promise.resolve(undefined),
      makeStatusLink,
      say: (line) => void lines.push(line),
    },
    args,
  );
  return { code, lines };
};

const idOf = (line: string | undefined): string => line?.split('  ')[0] ?? '';
const countIn = async (of: keyof Queues): Promise<number> =>
  (await queues[of].getProperties()).approximateMessagesCount ?? 0;

test('lists what was set aside, all of it, with ids and reasons, as often as one asks', async () => {
  await setAside(40);
  const [first, second] = [await ops('poison', 'list'), await ops('poison', 'list')];
  expect(first.lines).toHaveLength(41);
  expect(first.lines.at(-1)).toBe('Set aside: 40');
  expect(first.lines.filter((line) => line.endsWith('  refused 7'))).toHaveLength(1);
  expect(second.lines.toSorted()).toEqual(first.lines.toSorted());
});

test('says so where nothing was set aside', async () => {
  expect(await ops('poison', 'list')).toEqual({ code: 0, lines: ['Nothing was set aside.'] });
});

test('puts one back as if it were new, and leaves the others', async () => {
  await setAside(3);
  const { lines } = await ops('poison', 'list');
  const line = lines.find((one) => one.endsWith('  refused 2'));
  expect(await ops('poison', 'replay', idOf(line))).toEqual({ code: 0, lines: ['Put back: 1'] });
  const received = await queue.receive(60_000);
  expect(received.map((one) => [one.job, one.attempt])).toEqual([[job(2), 1]]);
  expect(await countIn('poison')).toBe(2);
});

test('puts all back', async () => {
  await setAside(35);
  expect(await ops('poison', 'replay', 'all')).toEqual({ code: 0, lines: ['Put back: 35'] });
  expect(await countIn('poison')).toBe(0);
  expect(await countIn('jobs')).toBe(35);
});

test('drops one, and nothing comes of it', async () => {
  await setAside(2);
  const { lines } = await ops('poison', 'list');
  expect(await ops('poison', 'drop', idOf(lines[0]))).toEqual({ code: 0, lines: ['Dropped: 1'] });
  expect(await countIn('poison')).toBe(1);
  expect(await queue.receive(60_000)).toEqual([]);
});

test('what is no job of ours cannot be put back, and stays until it is dropped', async () => {
  await queues.jobs.sendMessage('hello');
  await handOutMessage(queues, 4);
  await queue.receive(60_000);
  const { lines } = await ops('poison', 'list');
  const replayed = await ops('poison', 'replay', idOf(lines[0]));
  expect(replayed.code).toBe(1);
  expect(replayed.lines.at(-1)).toBe('Put back: 0');
  expect(await countIn('poison')).toBe(1);
  expect(await ops('poison', 'drop', 'all')).toEqual({ code: 0, lines: ['Dropped: 1'] });
});

test('an id that there is not is said to be none', async () => {
  await setAside(1);
  expect(await ops('poison', 'drop', 'nothing-of-this-id')).toEqual({ code: 1, lines: ['Dropped: 0'] });
  expect(await countIn('poison')).toBe(1);
});

test('a link to the status page is made, and said until when it is good', async () => {
  const { code, lines } = await ops('status');
  expect(code).toBe(0);
  expect(lines[0]).toBe('https://alliance.example.org/status?key=k');
  expect(lines[1]).toContain(new Date(friday).toISOString());
});

test.each([
  [[]],
  [['status', 'x']],
  [['poison']],
  [['poison', 'drop']],
  [['poison', 'list', 'x']],
  [['poison', 'replay', 'all', 'x']],
])('what it does not understand does nothing and says how it is used: %j', async (args: readonly string[]) => {
  await setAside(1);
  expect(await ops(...args)).toEqual({ code: 2, lines: [opsUsage] });
  expect(await countIn('poison')).toBe(1);
});
