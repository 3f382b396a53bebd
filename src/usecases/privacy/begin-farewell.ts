import { parsePersonId } from '#domain/shared/ids.ts';
import type { PersonId, TenantId } from '#domain/shared/ids.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { FarewellStore } from '#ports/farewell-store.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import { enterFarewell } from './due-farewell.ts';

/** Has all that is kept of someone deleted. Asked again while it goes on, it goes on. */
export type BeginFarewell = (of: { readonly tenantId: TenantId; readonly personId: PersonId }) => Promise<void>;

type Needs = {
  readonly farewells: FarewellStore;
  readonly dueIndex: Pick<DueIndex, 'put'>;
  readonly queue: SendQueue;
  readonly clock: Clock;
  /** A GUID that nobody has. */
  readonly newId: () => string;
};

/**
 * Noted before the job, which comes to nothing without it; and before that entered for tomorrow, so that a crash anywhere leaves
 * what takes it up. Whoever asks again has another job done.
 */
export const makeBeginFarewell =
  ({ farewells, dueIndex, queue, clock, newId }: Needs): BeginFarewell =>
  async ({ tenantId, personId }) => {
    const now = clock.now();
    const going = await farewells.load(tenantId, personId);
    await enterFarewell(dueIndex, { tenantId, personId }, going?.value.since ?? now, now);
    const stranger = parsePersonId(newId());
    if (stranger === undefined) throw new Error('a new id is no GUID');
    const farewell = { since: now, stranger, place: undefined, found: 0 };
    await farewells.save(tenantId, personId, farewell, undefined);
    await queue.add({ kind: 'forget-person', tenantId, to: personId });
  };

/** Whether it goes on; `late`: for so long that something must have gone wrong, and asking again may help. */
export type ReadFarewell = (of: {
  readonly tenantId: TenantId;
  readonly personId: PersonId;
}) => Promise<'none' | 'goes-on' | 'late'>;

/** It takes minutes, and waits for others' work. */
const patienceMs = 3_600_000;

export const makeReadFarewell =
  ({ farewells, clock }: Pick<Needs, 'farewells' | 'clock'>): ReadFarewell =>
  async ({ tenantId, personId }) => {
    const going = await farewells.load(tenantId, personId);
    if (going === undefined) return 'none';
    return clock.now() - going.value.since < patienceMs ? 'goes-on' : 'late';
  };
