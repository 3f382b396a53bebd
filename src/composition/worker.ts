import { systemClock } from '#adapters/system/clock.ts';
import type { ServerConfig } from '#config/config.ts';
import type { Clock } from '#ports/clock.ts';
import { makeLog } from '#server/log.ts';
import { runSchedulerLoop } from '#server/scheduler-loop.ts';
import { runWorkerLoop } from '#server/worker-loop.ts';
import { makeRenderDirectPost } from '#surfaces/bot/render-direct-post.ts';
import { makeRenderBoard } from '#surfaces/bot/render-item.ts';
import { makeRenderPost } from '#surfaces/bot/render-post.ts';
import { makeDeliverJob } from '#usecases/delivery/deliver-job.ts';
import { makeStartFieldReminders } from '#usecases/field-window/start-field-reminders.ts';
import { makeRunDue } from '#usecases/ritual/run-due.ts';
import { makeScheduleRituals } from '#usecases/ritual/schedule-rituals.ts';
import { makeDrawVoices, makeStartVoices } from '#usecases/shout-out/draw-voices.ts';
import { changeBoardOf } from './change-board-of.ts';
import { runProgram } from './run-program.ts';
import { connectSharedParts } from './shared-parts.ts';

/** Starts what is due, and sends what the server decided to send. */
export type Worker = {
  /** Resolves once `signal` has been given and what was begun is finished. */
  run(signal: AbortSignal): Promise<void>;
};

/** A post follows its cause within two seconds; asking twice a second costs some two dollars a month. */
const idleMs = 500;

/** What is due counts in minutes: looking twice in each keeps it within half of one. */
const everyMs = 30_000;

/**
 * The worker over real parts, not running yet.
 *
 * @param schedulerMs how often it is looked whether something is due
 */
export const composeWorker = async (
  config: ServerConfig,
  clock: Clock,
  schedulerMs: number = everyMs,
): Promise<Worker> => {
  const { storage, chat, directMessages, gate } = await connectSharedParts(config, clock);
  const deliver = makeDeliverJob({
    ...storage,
    gate,
    chat,
    directMessages,
    clock,
    renderPost: makeRenderPost(config.client),
    renderDirectPost: makeRenderDirectPost(config.client),
    renderBoard: makeRenderBoard(config.client),
    scheduleRituals: makeScheduleRituals({ ...storage, gate, clock }),
    drawVoices: makeDrawVoices({ ...storage, gate, changeBoard: changeBoardOf(storage), clock }),
    startVoices: makeStartVoices({ ...storage, clock }),
    startFieldReminders: makeStartFieldReminders({ ...storage, clock }),
  });
  const log = makeLog(config.logLevel);
  const { queue, dueIndex } = storage;
  const runDue = makeRunDue({ ...storage, clock });
  return {
    run: async (signal) => {
      await Promise.all([
        runWorkerLoop({ queue, deliver, log, idleMs }, signal),
        runSchedulerLoop({ dueIndex, runDue, clock, log, everyMs: schedulerMs }, signal),
      ]);
    },
  };
};

if (import.meta.main) {
  await runProgram(async (config, signal) => {
    await (await composeWorker(config, systemClock)).run(signal);
  });
}
