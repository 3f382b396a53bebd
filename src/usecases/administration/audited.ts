import type { AdministratorScope } from '#domain/people/scope.ts';
import type { AdministrativeAct } from '#domain/tenant/audit.ts';
import type { AuditLog } from '#ports/audit-log.ts';
import type { Clock } from '#ports/clock.ts';

type Needs = {
  readonly auditLog: Pick<AuditLog, 'append'>;
  readonly clock: Clock;
  readonly newId: () => string;
};

/**
 * Does something for an administrator with a line in the log before it and one after it: nothing is done that could not be
 * logged. Where the work fails the first line stays by itself. Rejects with what the work rejects with, and with
 * {@link Unavailable} (`storage`).
 */
export type Audited = <Outcome extends { readonly kind: 'changed' | 'refused' }>(
  scope: AdministratorScope,
  acts: readonly AdministrativeAct[],
  work: () => Promise<Outcome>,
) => Promise<Outcome>;

export const makeAudited =
  ({ auditLog, clock, newId }: Needs): Audited =>
  async (scope, acts, work) => {
    const begun = acts.map((act) => ({ id: newId(), by: scope.personId, act }));
    const note = async (stage: 'begun' | 'done' | 'refused'): Promise<void> => {
      const at = clock.now();
      await Promise.all(begun.map((one) => auditLog.append(scope, { ...one, at, stage })));
    };
    await note('begun');
    const outcome = await work();
    await note(outcome.kind === 'changed' ? 'done' : 'refused');
    return outcome;
  };
