import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, jest } from '@jest/globals';
import { connectQueues } from '#adapters/queues/connect-queues.ts';
import { makeSendQueue } from '#adapters/queues/send-queue.ts';
import { startTestStorage } from '../support/azurite.ts';
import type { TestStorage } from '../support/azurite.ts';
import { makeMemorySendQueue } from '../support/memory/send-queue.ts';
import { readPoison } from '../support/read-poison.ts';
import { testClock } from '../support/test-clock.ts';
import { describeSendQueue } from './send-queue.contract.ts';
import type { SendQueueUnderTest } from './send-queue.contract.ts';

// Azurite is a process of its own; on a busy machine its start alone can take seconds.
jest.setTimeout(120_000);

let storage: TestStorage;
let queues = 0;

beforeAll(async () => {
  storage = await startTestStorage();
});
afterAll(async () => {
  await storage.stop();
});

const openInMemory = (): Promise<SendQueueUnderTest> => {
  const clock = testClock();
  const queue = makeMemorySendQueue(clock);
  return Promise.resolve({
    queue,
    pass: (ms) => {
      clock.move(ms);
      return Promise.resolve();
    },
    poisonReasons: () => Promise.resolve(queue.poisoned.map((one) => one.reason)),
  });
};

const openOnAzurite = async (): Promise<SendQueueUnderTest> => {
  queues += 1;
  const connected = await connectQueues(storage.config, `sends-${queues}`);
  return {
    queue: makeSendQueue(connected),
    // The lease is Azurite's own: only real time ends it.
    pass: async (ms) => {
      await setTimeout(ms);
    },
    poisonReasons: async () => (await readPoison(connected)).map((one) => one.reason),
  };
};

describeSendQueue('in memory', openInMemory);
describeSendQueue('on Azurite', openOnAzurite);
