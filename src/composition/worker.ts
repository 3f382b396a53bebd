import { systemClock } from '#adapters/system/clock.ts';
import type { ServerConfig } from '#config/config.ts';
import type { Clock } from '#ports/clock.ts';
import { makeLog } from '#server/log.ts';
import { runWorkerLoop } from '#server/worker-loop.ts';
import { makeRenderDirectPost } from '#surfaces/bot/render-direct-post.ts';
import { makeRenderPost } from '#surfaces/bot/render-post.ts';
import { makeDeliverJob } from '#usecases/delivery/deliver-job.ts';
import { runProgram } from './run-program.ts';
import { connectSharedParts } from './shared-parts.ts';

/** Sends what the server decided to send. */
export type Worker = {
  /** Resolves once `signal` has been given and what was begun is finished. */
  run(signal: AbortSignal): Promise<void>;
};

/** A post follows its cause within two seconds; asking twice a second costs some two dollars a month. */
const idleMs = 500;

/** The worker over real parts, not running yet. */
export const composeWorker = async (config: ServerConfig, clock: Clock): Promise<Worker> => {
  const { storage, chat, directMessages, gate } = await connectSharedParts(config, clock);
  const deliver = makeDeliverJob({
    ...storage,
    gate,
    chat,
    directMessages,
    clock,
    renderPost: makeRenderPost(config.client),
    renderDirectPost: makeRenderDirectPost(config.client),
  });
  const log = makeLog(config.logLevel);
  return { run: (signal) => runWorkerLoop({ queue: storage.queue, deliver, log, idleMs }, signal) };
};

if (import.meta.main) {
  await runProgram(async (config, signal) => {
    await (await composeWorker(config, systemClock)).run(signal);
  });
}
