import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { connectQueues } from '#adapters/queues/connect-queues.ts';
import type { Queues } from '#adapters/queues/connect-queues.ts';
import { makeQueuesProbe } from '#adapters/queues/queues-health.ts';
import { makeSendQueue } from '#adapters/queues/send-queue.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { startTestStorage } from '../../support/azurite.ts';
import type { TestStorage } from '../../support/azurite.ts';
import { handOutMessage } from '../../support/hand-out-message.ts';
import { readPoison } from '../../support/read-poison.ts';
import { teamId, tenantId } from '../../support/sample-team.ts';
import { openStorageWire } from '../../support/storage-wire.ts';
import type { StorageWire } from '../../support/storage-wire.ts';

// Azurite is a process of its own; on a busy machine its start alone can take seconds.
jest.setTimeout(120_000);

const leaseMs = 60_000;
let storage: TestStorage;
let wire: StorageWire;
let count = 0;

beforeAll(async () => {
  storage = await startTestStorage();
  wire = await openStorageWire(storage.config, 'Queue');
});
afterAll(async () => {
  await wire.close();
  await storage.stop();
});

const open = async (): Promise<Queues> => {
  count += 1;
  return await connectQueues(wire.config, `messages-${count}`);
};

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');
const job = { kind: 'post-proposal', tenantId: tenantId(1), teamId: teamId(1), version: 1 } as const;

/** The SDK tries four times. */
const drop = { kind: 'drop' } as const;
const always = [drop, drop, drop, drop];

describe('messages that are no job', () => {
  test.each<[string, string]>([
    ['plain text', 'hello & <goodbye>'],
    ['base64 of no JSON', Buffer.from('hello').toString('base64')],
    ['another schema number', base64({ schema: 2, job })],
    ['an unknown kind', base64({ schema: 1, job: { ...job, kind: 'delete-everything' } })],
    ['a tenant that is no id', base64({ schema: 1, job: { ...job, tenantId: '../other' } })],
    ['a version that is no number', base64({ schema: 1, job: { ...job, version: '1' } })],
    ['a message as large as Azure takes', 'x'.repeat(60_000)],
  ])('%s is set aside at its fifth hand-out, and the job behind it is handed out', async (_, text) => {
    const queues = await open();
    const queue = makeSendQueue(queues);
    await queues.jobs.sendMessage(text);
    await handOutMessage(queues, 4);
    await queue.add(job);
    expect((await queue.receive(leaseMs)).map((one) => one.job)).toEqual([job]);
    const [aside] = await readPoison(queues);
    expect(text.startsWith(aside!.message)).toBe(true);
    expect(aside!.message.length).toBeGreaterThanOrEqual(Math.min(text.length, 20_000));
    expect((await queues.jobs.getProperties()).approximateMessagesCount).toBe(1);
  });

  test('what is set aside stays for ever', async () => {
    const queues = await open();
    await queues.jobs.sendMessage('hello');
    await handOutMessage(queues, 4);
    await makeSendQueue(queues).receive(leaseMs);
    const { peekedMessageItems } = await queues.poison.peekMessages();
    expect(peekedMessageItems[0]!.expiresOn.getUTCFullYear()).toBeGreaterThan(9000);
  });
});

describe('a job that this release does not know, while a newer one takes its place', () => {
  const newer = base64({ schema: 1, job: { ...job, kind: 'post-something-new' } });

  test.each([
    [1, 30],
    [2, 60],
    [3, 120],
    [4, 240],
  ])('goes back after hand-out %i, for %i s, as it is', async (handOuts, seconds) => {
    const queues = await open();
    await queues.jobs.sendMessage(newer);
    await handOutMessage(queues, handOuts - 1);
    const updates = jest.spyOn(queues.jobs, 'updateMessage');
    expect(await makeSendQueue(queues).receive(leaseMs)).toEqual([]);
    expect(updates.mock.calls.map(([, , text, hidden]) => [text, hidden])).toEqual([[undefined, seconds]]);
    expect(await readPoison(queues)).toEqual([]);
  });

  test('that cannot be set aside leaves the other jobs to be handed out, and is set aside the next time', async () => {
    const queues = await open();
    const queue = makeSendQueue(queues);
    await queues.jobs.sendMessage(newer);
    await handOutMessage(queues, 4);
    await queue.add(job);
    wire.failNext({ kind: 'pass' }, ...always);
    expect((await queue.receive(1000)).map((one) => one.job)).toEqual([job]);
    await setTimeout(1_500);
    await queue.receive(leaseMs);
    expect((await readPoison(queues)).map(({ reason }) => reason)).toEqual(['not a job in a shape that we know']);
  });

  test('that cannot be set aside and is alone is said', async () => {
    const queues = await open();
    await queues.jobs.sendMessage(newer);
    await handOutMessage(queues, 4);
    wire.failNext({ kind: 'pass' }, ...always);
    await expect(makeSendQueue(queues).receive(1000)).rejects.toBeInstanceOf(Unavailable);
  });
});

describe('when the queue fails', () => {
  const rejection = async (call: Promise<unknown>): Promise<unknown> =>
    await call.then(
      () => undefined,
      (error: unknown) => error,
    );
  test('it is unavailable, whatever is asked of it', async () => {
    const queues = await open();
    const queue = makeSendQueue(queues);
    await queue.add(job);
    const [received] = await queue.receive(leaseMs);
    const calls = [
      () => queue.add(job),
      () => queue.receive(leaseMs),
      () => received!.done(),
      () => received!.giveBack(0),
      () => received!.poison('x'),
      () => makeQueuesProbe(queues).probe(),
      () => makeQueuesProbe(queues).tryToWrite(),
    ];
    for (const call of calls) {
      wire.failNext(...always);
      expect(await rejection(call())).toMatchObject({ name: 'Unavailable', part: 'queue' });
    }
  });

  test('refused access is unavailable too', async () => {
    const queues = await open();
    wire.failNext({ kind: 'answer', status: 403 });
    expect(await rejection(makeSendQueue(queues).add(job))).toBeInstanceOf(Unavailable);
  });

  test('the probe passes while the queue answers, and takes no message', async () => {
    const queues = await open();
    await makeSendQueue(queues).add(job);
    await makeQueuesProbe(queues).probe();
    expect(await makeSendQueue(queues).receive(leaseMs)).toHaveLength(1);
  });

  test('what the probe writes is seen by no worker, and leaves nothing behind', async () => {
    const queues = await open();
    await makeQueuesProbe(queues).tryToWrite();
    expect(await makeSendQueue(queues).receive(leaseMs)).toEqual([]);
    expect((await queues.jobs.getProperties()).approximateMessagesCount).toBe(0);
    // Where it cannot be taken away it is hidden until it is gone by itself.
    wire.failNext({ kind: 'pass' }, ...always);
    await expect(makeQueuesProbe(queues).tryToWrite()).rejects.toBeInstanceOf(Unavailable);
    expect(await makeSendQueue(queues).receive(leaseMs)).toEqual([]);
    expect(await readPoison(queues)).toEqual([]);
  });

  test('plain http to another machine is refused', async () => {
    const value =
      'DefaultEndpointsProtocol=http;AccountName=a;AccountKey=a2V5;QueueEndpoint=http://storage.example:10001/a';
    expect(String(await rejection(connectQueues({ kind: 'connection-string', value })))).toMatch(/https/);
  });
});
