import { seededJob } from '../../support/seed-teams.ts';
import type { Report } from '../report.ts';
import { makeOthers } from './fairness.ts';
import type { FanoutSize } from './fanout-size.ts';
import { onStage } from './stage.ts';

const large = 3;
const others = 20;

/**
 * Three tenants whose jobs all stand in the queue, ready to be done, as when no worker was there for a while: no places keep
 * them apart. Twenty others, each of whom someone makes post one meanwhile.
 */
export const benchBacklog = (report: Report, { isFull, teams, seconds = 30 }: FanoutSize): Promise<void> => {
  const waiting = large * (teams ?? (isFull ? 20_000 : 2_000));
  const due = Math.floor(Date.now() / 60_000) * 60_000;
  return onStage(
    Array.from({ length: waiting + others }, (_, index) => ({
      ...{ tenant: index < waiting ? 1 + (index % large) : 2 + large + index - waiting, index, due, hasLeft: true },
    })),
    async ({ seeds, teams: counting, queue, send }) => {
      const rest = seeds.slice(0, waiting).values();
      const lane = async (): Promise<void> => {
        for (const seed of rest) await queue.add(seededJob(seed));
      };
      await Promise.all(Array.from({ length: 16 }, lane));
      const [other, over] = [makeOthers('backlog', seeds.slice(waiting)), new AbortController()];
      let until = Number.POSITIVE_INFINITY;
      let adding: Promise<void> | undefined;
      await send(due, () => {
        // They begin once the senders do.
        if (counting.posts.length > 0 && adding === undefined) {
          until = Date.now() + seconds * 1_000;
          adding = other.add(queue, (seconds * 800) / others, over.signal);
        }
        return Date.now() >= until;
      });
      over.abort();
      await adding;
      other.report(report, counting);
      report('backlog-posts', counting.posts.length, `of ${waiting + others}`);
    },
  );
};
