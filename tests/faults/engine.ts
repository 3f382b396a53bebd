import { setTimeout as pause } from 'node:timers/promises';
import { connectSharedParts } from '#composition/shared-parts.ts';
import { composeWorker, makeWorker } from '#composition/worker.ts';
import type { Worker } from '#composition/worker.ts';
import type { ServerConfig } from '#config/config.ts';
import { unsignedBot } from '../support/bot-config.ts';
import { sampleConfig } from '../support/sample-config.ts';
import type { EngineOrder } from './engine-process.ts';

/**
 * The product's worker as a process of its own, on a clock that can be set. Started by a test, it is told by messages what
 * to work with, and ends when whoever started it does.
 */
let aheadMs = 0;
const clock = { now: () => Date.now() + aheadMs };
const stop = new AbortController();

type Start = Extract<EngineOrder, { kind: 'start' }>;

const start = async (order: Start): Promise<void> => {
  const { connectionString } = order;
  const storage = { kind: 'connection-string', value: connectionString } as const;
  const config = sampleConfig({ storage, bot: unsignedBot() });
  for (;;) {
    try {
      const worker = await (order.breaks === undefined
        ? composeWorker(config, clock, order)
        : composeBroken(config, order));
      process.send?.('ready');
      await worker.run(stop.signal);
      process.exit(0);
    } catch {
      // The storage is not there yet: a host would start us again.
      await pause(200);
    }
  }
};

/** Nobody's claim is in the way of anybody: what is taken is taken for won. */
const composeBroken = async (config: ServerConfig, order: Start): Promise<Worker> => {
  const parts = await connectSharedParts(config, clock);
  const { outbox } = parts.storage;
  const claimId = 'nobody’s';
  const broken: typeof outbox = {
    ...outbox,
    claim: async (...given) => {
      const claimed = await outbox.claim(...given);
      return claimed.kind === 'won' ? claimed : { kind: 'won', claimId };
    },
    claimAll: async (scope, subjects, ...given) => {
      const claimed = await outbox.claimAll(scope, subjects, ...given);
      return claimed.kind === 'won'
        ? claimed
        : { kind: 'won', claims: subjects.map((subject) => ({ subject, claimId })) };
    },
  };
  return makeWorker({ ...parts, storage: { ...parts.storage, outbox: broken } }, config, clock, order);
};

process.on('message', (order: EngineOrder) => {
  aheadMs = order.aheadMs;
  if (order.kind === 'start') void start(order);
});
process.once('SIGTERM', () => {
  stop.abort();
});
process.once('disconnect', () => process.exit(1));
