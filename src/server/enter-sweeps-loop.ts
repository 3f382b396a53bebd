import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { EnterTenantSweeps } from '#usecases/privacy/sweep-tenant.ts';

type Needs = {
  readonly enterTenantSweeps: EnterTenantSweeps;
  readonly log: Pick<Logger, 'error'>;
  /** How long to rest before the next try. */
  readonly everyMs: number;
};

/** Enters the monthly looks through the tenants, until that was done once or `signal` is given. */
export const runEnterSweepsLoop = async (
  { enterTenantSweeps, log, everyMs }: Needs,
  signal: AbortSignal,
): Promise<void> => {
  while (!signal.aborted) {
    try {
      if (await enterTenantSweeps()) return;
    } catch (error) {
      log.error({ err: error }, 'the monthly looks through the tenants could not be entered');
    }
    await pause(everyMs, undefined, { signal }).catch(() => undefined);
  }
};
