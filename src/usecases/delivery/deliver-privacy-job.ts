import type { FarewellJob, SendJob } from '#ports/send-queue.ts';
import type { ForgetPerson } from '#usecases/privacy/forget-person.ts';
import type { LookForLeaver } from '#usecases/privacy/look-for-leaver.ts';
import type { LookThroughRoster } from '#usecases/privacy/look-through-roster.ts';
import type { SweepPractices } from '#usecases/privacy/sweep-practices.ts';
import type { SweepTenant } from '#usecases/privacy/sweep-tenant.ts';
import { done } from './delivery.ts';
import type { Delivery } from './delivery.ts';

export type PrivacyDeliveryNeeds = {
  readonly forgetPerson: ForgetPerson;
  readonly lookForLeaver: LookForLeaver;
  readonly sweepPractices: SweepPractices;
  readonly lookThroughRoster: LookThroughRoster;
  readonly sweepTenant: SweepTenant;
};

/** A job that sees to it that nothing is kept for longer than it should be. */
type PrivacyJob = FarewellJob | Extract<SendJob, { kind: 'sweep-practices' | 'sweep-tenant' }>;

/** What takes long goes job by job, so that others have their turn in between. */
export const deliverPrivacyJob = async (needs: PrivacyDeliveryNeeds, job: PrivacyJob): Promise<Delivery> => {
  switch (job.kind) {
    case 'forget-person':
      return afterGo(await needs.forgetPerson(job.tenantId, job.to));
    case 'look-for-leaver':
      await needs.lookForLeaver(job.tenantId, job.to);
      return done;
    case 'sweep-practices': {
      const outcome = await needs.sweepPractices(job.tenantId, job.teamId);
      // What is old goes whether or not Teams can be asked.
      if (outcome === 'over') await needs.lookThroughRoster(job.tenantId, job.teamId);
      return afterGo(outcome);
    }
    case 'sweep-tenant':
      await needs.sweepTenant(job.tenantId);
      return done;
  }
};

const afterGo = (outcome: 'over' | 'more'): Delivery => (outcome === 'over' ? done : { kind: 'paced', delayMs: 0 });
