import { expect, jest, test } from '@jest/globals';
import type { DueRow } from '#ports/due-index.ts';
import { makeDueTurns } from '#usecases/ritual/due-turns.ts';
import { makeFairRig, ritualOf } from './fair-rig.ts';

// In virtual time: a minute takes a moment, and always ends the same.
jest.setTimeout(60_000);

const tenants = 100;
const teams = 20;

/** What is due in the order in which four schedulers, each of which begins elsewhere, put it into the queue. */
const dueOfAll = (): readonly DueRow['job'][] => {
  const jobs = Array.from({ length: tenants * teams }, (_, index) =>
    ritualOf(1 + (index % tenants), 1 + Math.floor(index / tenants)),
  );
  const schedulers = [0, 1, 2, 3].map((scheduler) => {
    const turns = makeDueTurns({ rowsAtOnce: 800, chance: () => scheduler / 4 });
    // Each has other tenants’ rows in hand; of a row turns look at no more.
    const rows = jobs
      .filter((_, index) => (index % tenants) % 4 === scheduler)
      .map((job) => ({ tenantId: job.tenantId, job }) as DueRow);
    turns.add(rows, undefined);
    const ordered: DueRow['job'][] = [];
    for (let turn = turns.next(); turn !== undefined; turn = turns.next())
      ordered.push(...turn.rows.map(({ job }) => job));
    return ordered;
  });
  return Array.from({ length: jobs.length }, (_, index) => schedulers.flatMap((one) => one[index] ?? [])).flat();
};

test.each([330, 700])(
  'twenty posts each of a hundred tenants, spread over four workers, cost less than half a request each for turns (%i ms)',
  async (answerMs) => {
    const rig = makeFairRig({ workers: 4, answerMs, asks: ['channel'] });
    for (const job of dueOfAll()) await rig.queue.add(job);
    const running = rig.start();
    while (rig.done.length < tenants * teams && rig.elapsed() < 120_000) await rig.run(rig.elapsed() + 100);
    await rig.end(running);
    expect(rig.done).toHaveLength(tenants * teams);
    // Eight of a tenant stand together: a read and a write for them, and as much again for what is in others’ hands.
    expect(rig.counts.paceRequests / rig.done.length).toBeLessThan(0.5);
    expect(rig.counts.putBack).toBe(0);
  },
);
