import type { Clock } from '#ports/clock.ts';
import type { ReceivedJob, SendQueue } from '#ports/send-queue.ts';
import type { KnownPlacements } from './known-placements.ts';
import { makePatient } from './patient.ts';

type Needs = {
  /** The queue of each account, by its name. */
  readonly queues: ReadonlyMap<string, SendQueue>;
  readonly placements: Pick<KnownPlacements, 'guess'>;
  /** Tells how old things are. */
  readonly clock: Clock;
  readonly rest: (ms: number) => Promise<unknown>;
};

/**
 * The queues of several accounts as one. A job goes to where its tenant is thought to be, and may be found anywhere: what
 * it asks for is done where the tenant is by then. Hence neither a move nor an account out of reach loses one.
 */
export const makeJointQueue = ({ queues, placements, clock, rest }: Needs): SendQueue => {
  const arrived: ReceivedJob[] = [];
  let lease = 0;
  const looks = [...queues.values()].map((queue) => {
    // An answer that comes late is kept: else its jobs would be out of everyone's sight until their lease ends.
    const look = async (): Promise<void> => void arrived.push(...(await queue.receive(lease)));
    return makePatient(look, { part: 'queue', clock, rest });
  });
  return {
    add: async (job, delayMs) => {
      const queue = queues.get(placements.guess(job.tenantId));
      if (queue === undefined) throw new Error(`There is no queue for tenant ${job.tenantId}`);
      await queue.add(job, delayMs);
    },
    receive: async (leaseMs) => {
      lease = leaseMs;
      const outcomes = await Promise.allSettled(looks.map((look) => look()));
      const failed = outcomes.filter((one) => one.status === 'rejected');
      if (failed[0] !== undefined && failed.length === outcomes.length && arrived.length === 0) throw failed[0].reason;
      return arrived.splice(0);
    },
  };
};
