import { setTimeout as rest } from 'node:timers/promises';
import { systemClock } from '#adapters/system/clock.ts';
import type { ServerConfig } from '#config/config.ts';
import type { Clock } from '#ports/clock.ts';
import type { Figures } from '#ports/figures.ts';
import { makeLog } from '#server/log.ts';
import { runWorkerLoop } from '#server/worker-loop.ts';
import { makeRenderDirectPost } from '#surfaces/bot/render-direct-post.ts';
import { makeRenderBoard } from '#surfaces/bot/render-item.ts';
import { makeRenderPost } from '#surfaces/bot/render-post.ts';
import { makeDeliverJob } from '#usecases/delivery/deliver-job.ts';
import { heedRefusals } from '#usecases/delivery/heed-refusals.ts';
import { countedOutbox } from '#usecases/figures/counted-outbox.ts';
import { toldSkips } from '#usecases/figures/told-skips.ts';
import { makeStartFieldReminders } from '#usecases/field-window/start-field-reminders.ts';
import { pacedDelivery } from '#usecases/limits/paced-delivery.ts';
import { makePlaces } from '#usecases/limits/places.ts';
import { pacedPresence } from '#usecases/limits/paced-presence.ts';
import { pacedRoster } from '#usecases/limits/paced-roster.ts';
import { pacedChat, pacedDirectMessages } from '#usecases/limits/paced-sending.ts';
import { makeSendPace } from '#usecases/limits/send-pace.ts';
import { heedAnswers } from '#usecases/people/heed-answers.ts';
import { makeScheduleRituals } from '#usecases/ritual/schedule-rituals.ts';
import { makePurgeTeam } from '#usecases/team/purge-team.ts';
import { makeDrawVoices, makeStartVoices } from '#usecases/shout-out/draw-voices.ts';
import { changeBoardOf } from './change-board-of.ts';
import { privacyJobs } from './privacy-parts.ts';
import { countFigures } from './process-figures.ts';
import { runProgram } from './run-program.ts';
import { makeScheduler } from './scheduler.ts';
import { connectSharedParts, gateOver, notNoted } from './shared-parts.ts';
import type { SharedParts } from './shared-parts.ts';

/** Starts what is due, and sends what the server decided to send. */
export type Worker = {
  /** Resolves once `signal` has been given and what was begun is finished. */
  run(signal: AbortSignal): Promise<void>;
};

/** A post follows its cause within two seconds; asking twice a second costs some two dollars a month. */
const idleMs = 500;

/** How fast it goes; times in milliseconds. As in production unless told. */
type WorkerPace = {
  /** How often it is looked whether something is due. */
  readonly schedulerMs?: number;
  /** After what time another takes up the jobs of a worker that has died. */
  readonly leaseMs?: number;
  /** Jobs done at once. */
  readonly lanes?: number;
};

/** The worker over real parts, not running yet. */
export const composeWorker = async (config: ServerConfig, clock: Clock, timing: WorkerPace = {}): Promise<Worker> => {
  const figures = countFigures('worker');
  const parts = await connectSharedParts(config, clock, figures);
  const worker = makeWorker({ ...parts, figures }, config, clock, timing);
  const log = makeLog(config.logLevel);
  return {
    run: async (signal) => {
      await figures.during({ ...parts, config, clock, log }, () => worker.run(signal));
    },
  };
};

type WorkerParts = Pick<SharedParts, 'storage' | 'chat' | 'directMessages' | 'chatPresence' | 'roster'> & {
  /** Takes note of what is started when. */
  readonly figures?: Figures;
};

/** The worker over given parts, not running yet. */
export const makeWorker = (
  { storage, chat, directMessages, chatPresence, roster, figures = notNoted }: WorkerParts,
  config: Pick<ServerConfig, 'client' | 'tokens' | 'logLevel'>,
  clock: Clock,
  { schedulerMs, leaseMs, lanes }: WorkerPace = {},
): Worker => {
  const chance = Math.random;
  const pace = makeSendPace({ store: storage.paces, clock: systemClock, rest, chance });
  const log = makeLog(config.logLevel);
  const inTurn = pacedRoster(roster, pace);
  const gate = gateOver(storage, inTurn, clock);
  const privacy = privacyJobs({ storage, gate, chatPresence: pacedPresence(chatPresence, pace), clock, log });
  const deliver = makeDeliverJob({
    ...storage,
    outbox: countedOutbox(storage.outbox, figures),
    gate,
    chat: heedRefusals(pacedChat(chat, pace), {
      ...storage,
      clock,
      roster: heedAnswers(inTurn, { ...storage, clock }),
    }),
    directMessages: pacedDirectMessages(directMessages, pace),
    pace,
    clock,
    renderPost: makeRenderPost(config.client),
    renderDirectPost: makeRenderDirectPost(config.client),
    renderBoard: makeRenderBoard(config.client),
    purgeTeam: makePurgeTeam({ ...storage, ...privacy, gate, clock, log }),
    ...privacy,
    scheduleRituals: makeScheduleRituals({ ...storage, gate, clock }),
    drawVoices: makeDrawVoices({ ...storage, gate, changeBoard: changeBoardOf(storage), clock }),
    startVoices: makeStartVoices({ ...storage, clock }),
    startFieldReminders: makeStartFieldReminders({ ...storage, clock }),
  });
  const { queue } = storage;
  const { expect } = pace;
  const inTurns = pacedDelivery(toldSkips(deliver, { clock, figures, log }), pace);
  const places = makePlaces(pace, systemClock);
  const schedule = makeScheduler({ storage, pace, figures, config, chance, clock, log, everyMs: schedulerMs });
  return {
    run: async (signal) => {
      await Promise.all([
        runWorkerLoop({ queue, deliver: inTurns, places, expect, log, idleMs, leaseMs, lanes, chance }, signal),
        schedule(signal),
      ]);
    },
  };
};

if (import.meta.main) {
  await runProgram(async (config, signal) => {
    await (await composeWorker(config, systemClock)).run(signal);
  });
}
