import type { Instant } from '#domain/shared/instant.ts';
import { todayOf } from '#domain/week/team-clock.ts';
import type { Clock } from '#ports/clock.ts';
import type { Outbox, OutboxEntry } from '#ports/outbox.ts';
import type { Gate } from '#usecases/people/gate.ts';
import { claimDoubtMs, isYoung } from './claim-subjects.ts';
import { done } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import { daySubject, ritualSubject } from './ritual-subjects.ts';
import type { PostRitual } from './ritual-wanted.ts';

type Needs = { readonly outbox: Outbox; readonly gate: Gate; readonly clock: Clock };

/**
 * What comes too late is left out, and said to be, where nothing is known of it. It may be there all the same: the job was
 * done, and came once more; or a sender died with it, and nobody can tell.
 */
export const leaveLate = async (
  { outbox, gate, clock }: Needs,
  { tenantId, teamId, rituals, week, due }: PostRitual,
  at: Instant,
): Promise<Delivery> => {
  const scope = gate.openForClaim(tenantId, teamId);
  const day = daySubject(todayOf(due, at));
  const ofRituals = rituals.map((ritual) => ritualSubject(ritual, week));
  const subjects = [day, ...ofRituals];
  const entries = await Promise.all(subjects.map((subject) => outbox.load(scope, subject)));
  if (entries.some((entry) => isYoung(entry, clock.now()))) return { kind: 'waiting', delayMs: claimDoubtMs };
  for (const [index, subject] of subjects.entries())
    if (entries[index]?.kind === 'claimed') await outbox.recordUnknown(scope, subject);
  const [daysPost, ...posts] = entries;
  return daysPost !== undefined || posts.every(isKnown) ? done : { kind: 'skipped', at };
};

const isKnown = (entry: OutboxEntry | undefined): boolean => entry !== undefined;
