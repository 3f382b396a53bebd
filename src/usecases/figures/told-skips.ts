import type { Instant } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';
import type { Figures } from '#ports/figures.ts';
import type { SendJob } from '#ports/send-queue.ts';
import type { DeliverJob } from '#usecases/delivery/deliver-job.ts';

type Needs = {
  readonly clock: Clock;
  readonly figures: Figures;
  readonly log: { warn(fields: { readonly at: Instant; readonly job: SendJob }, message: string): void };
};

/** The same; what was started in time and came too late all the same is told, and counts as left out. */
export const toldSkips =
  (deliver: DeliverJob, { clock, figures, log }: Needs): DeliverJob =>
  async (job, attempt) => {
    const delivery = await deliver(job, attempt);
    if (delivery.kind !== 'skipped') return delivery;
    log.warn({ at: delivery.at, job }, 'something due came too late and was left out');
    figures.note({ kind: 'due', outcome: 'skipped', lagMs: Math.max(0, clock.now() - delivery.at) });
    return delivery;
  };
