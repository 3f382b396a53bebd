import { setTimeout as pause } from 'node:timers/promises';
import type { SendQueue } from '#ports/send-queue.ts';
import { seededJob, seededTeam } from '../../support/seed-teams.ts';
import type { TeamSeed } from '../../support/seed-teams.ts';
import type { Report } from '../report.ts';
import type { CountingTeams } from './counting-teams.ts';
import { percentile } from './rates.ts';

/** Tenants with one post each. */
export type Others = {
  /** Puts a job into the queue every so often, as someone's act does, until `signal`. */
  add(queue: SendQueue, everyMs: number, signal: AbortSignal): Promise<void>;
  /** How long the posts took from there, s. */
  report(report: Report, teams: CountingTeams): void;
};

/** Beyond this nobody's posts may delay another tenant's one. */
const mostSeconds = 5;

export const makeOthers = (name: string, seeds: readonly TeamSeed[]): Others => {
  const added = new Map<string, number>();
  return {
    add: async (queue, everyMs, signal) => {
      for (const seed of seeds) {
        await pause(everyMs, undefined, { signal }).catch(() => undefined);
        if (signal.aborted) return;
        added.set(seededTeam(seed).channelId, Date.now());
        await queue.add(seededJob(seed));
      }
    },
    report: (report, { posts }) => {
      const arrived = new Map(posts.map(({ channelId, at }) => [channelId, at]));
      // One that has not come by the end has waited for so long at least.
      const lags = [...added].map(([channelId, at]) => (arrived.get(channelId) ?? Date.now()) - at);
      report(
        `${name}-posts-of-others`,
        [...added].filter(([channelId]) => arrived.has(channelId)).length,
        `of ${added.size}`,
      );
      report(`${name}-lag-of-others-p50`, percentile(lags, 0.5) / 1_000, 's');
      report(`${name}-lag-of-others-most`, Math.max(...lags) / 1_000, 's', mostSeconds);
    },
  };
};
