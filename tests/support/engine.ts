import { changeBoardOf } from '#composition/change-board-of.ts';
import type { Chat } from '#ports/chat.ts';
import type { DirectMessages } from '#ports/direct-messages.ts';
import { makeRenderDirectPost } from '#surfaces/bot/render-direct-post.ts';
import { makeRenderPost } from '#surfaces/bot/render-post.ts';
import { makeDeliverJob } from '#usecases/delivery/deliver-job.ts';
import { makeStartFieldReminders } from '#usecases/field-window/start-field-reminders.ts';
import { makePurgeTeam } from '#usecases/team/purge-team.ts';
import { makeRunDue } from '#usecases/ritual/run-due.ts';
import { makeScheduleRituals } from '#usecases/ritual/schedule-rituals.ts';
import { makeDrawVoices, makeStartVoices } from '#usecases/shout-out/draw-voices.ts';
import { plainBoard } from './plain-board.ts';
import type { TeamWorld } from './team-world.ts';
import { workOff } from './work-off.ts';

const links = { teamsBaseUrl: 'https://teams.example', appId: 'dddddddd-0000-4000-8000-000000000003' };

/** The world as one process sees it, and how it reaches Teams. */
export type EngineParts = TeamWorld & { readonly chat: Chat; readonly directMessages: DirectMessages };

/** Nobody in these worlds has a chat with the bot of their own. */
export const noMessages: DirectMessages = {
  send: () => Promise.reject(new Error('nobody has a chat with the bot')),
  update: () => Promise.reject(new Error('nobody has a chat with the bot')),
};

/** A process that starts what is due and does the jobs, over parts that a test may have replaced. */
export const makeEngine = (parts: EngineParts) => {
  const deliver = makeDeliverJob({
    ...parts,
    renderPost: makeRenderPost(links),
    renderDirectPost: makeRenderDirectPost(links),
    renderBoard: plainBoard,
    purgeTeam: makePurgeTeam({ ...parts, log: { info: () => undefined } }),
    scheduleRituals: makeScheduleRituals(parts),
    drawVoices: makeDrawVoices({ ...parts, changeBoard: changeBoardOf(parts) }),
    startVoices: makeStartVoices(parts),
    startFieldReminders: makeStartFieldReminders(parts),
  });
  const runDue = makeRunDue(parts);
  return {
    /** Starts everything that is due now, once. */
    startDue: async (): Promise<void> => {
      await runDue(await parts.dueIndex.dueBy(parts.clock.now()));
    },
    /** Works until the queue has nothing to hand out, or cannot be reached. */
    work: (): Promise<void> => workOff(parts.queue, deliver),
  };
};
