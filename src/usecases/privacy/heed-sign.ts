import { dayOf } from '#domain/shared/day.ts';
import type { PersonId, TenantId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { AbsenceStore } from '#ports/absence-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { Log } from '#ports/log.ts';
import { Unavailable } from '#ports/unavailable.ts';

/**
 * Someone whom nobody could have sent uses the app: they are there, though no team may have them. Goes beside what they want,
 * who do not wait for it; hence it never rejects. When someone used the app is kept nowhere.
 */
export type HeedSign = (of: { readonly tenantId: TenantId; readonly personId: PersonId }) => Promise<void>;

type Needs = {
  readonly absences: Pick<AbsenceStore, 'load' | 'remove'>;
  readonly clock: Clock;
  readonly log: Log;
};

/** People whom a process remembers at once, some 100 bytes each. */
const mostRemembered = 50_000;

/** Each process asks once a day for each person whether there is an absence to end: as a rule there is none. */
export const makeHeedSign = ({ absences, clock, log }: Needs): HeedSign => {
  const asked = new Set<string>();
  let day: Day | undefined;
  return async ({ tenantId, personId }) => {
    const today = dayOf(clock.now());
    if (today !== day || asked.size >= mostRemembered) asked.clear();
    day = today;
    const key = `${tenantId}:${personId}`;
    if (asked.has(key)) return;
    asked.add(key);
    try {
      if ((await absences.load(tenantId, personId)) !== undefined) await absences.remove(tenantId, personId);
    } catch (error) {
      // Their next request tries again.
      asked.delete(key);
      const why =
        error instanceof Unavailable
          ? { part: error.part, err: error.cause }
          : ({ part: 'storage', err: error } as const);
      log.warn({ event: 'sign-of-life', ...why }, 'it could not be noted that someone is there');
    }
  };
};
