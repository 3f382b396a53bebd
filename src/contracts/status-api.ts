import { z } from 'zod';

/** How a deployment does, for programs of whoever looks after it. Counts no tenant, team or person by name. */
export const statusReport = z.object({
  /** Of the product that runs. */
  version: z.string(),
  /** Under which ids it runs. */
  ids: z.object({ clientId: z.string(), botId: z.string(), appId: z.string() }),
  /** Which tokens it takes. */
  tokens: z.object({ issuer: z.string(), audience: z.string() }),
  /** Whether a row, and a job, could be put there and taken away again, in every account. */
  writable: z.object({ tables: z.boolean(), queues: z.boolean() }),
  /** Processes that have told of themselves of late; `null`: that cannot be read. */
  processes: z.object({ workers: z.int(), servers: z.int() }).nullable(),
  /** How long the oldest of what is due has been waiting, ms; 0: nothing is. `null`: that cannot be read. */
  dueLagMs: z.number().nullable(),
  /** The same of the first job in the queue. */
  queueLagMs: z.number().nullable(),
  /** What was tried too often; `null`: that cannot be read. */
  setAside: z.int().nullable(),
  /** What there is to say about all that, in words. `act`: someone has to do something. */
  findings: z.array(z.object({ kind: z.string(), act: z.boolean(), what: z.string(), remedy: z.string() })),
});

export type StatusReport = z.infer<typeof statusReport>;
