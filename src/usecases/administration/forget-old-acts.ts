import { auditSince } from '#domain/tenant/audit.ts';
import type { AuditLog } from '#ports/audit-log.ts';
import type { Clock } from '#ports/clock.ts';

/** Forgets, once a day, what has been in the log for long enough. Rejects with {@link Unavailable} (`storage`). */
export type ForgetOldActs = () => Promise<void>;

type Needs = { readonly auditLog: Pick<AuditLog, 'forgetBefore'>; readonly clock: Clock };

const dayMs = 86_400_000;

export const makeForgetOldActs = ({ auditLog, clock }: Needs): ForgetOldActs => {
  let doneOn: number | undefined;
  return async () => {
    const now = clock.now();
    const today = Math.floor(now / dayMs);
    if (doneOn === today) return;
    await auditLog.forgetBefore(auditSince(now));
    doneOn = today;
  };
};
