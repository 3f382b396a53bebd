import type { PersonId, TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { DueIndex, DueJob } from '#ports/due-index.ts';
import { farewellName } from '#ports/person-rows.ts';

type Of = { readonly tenantId: TenantId; readonly personId: PersonId };

const dayMs = 86_400_000;

/**
 * Has somebody's deletion taken up tomorrow, should its job come to nothing until then.
 *
 * @param since when it began
 */
export const enterFarewell = (dueIndex: Pick<DueIndex, 'put'>, of: Of, since: Instant, now: Instant): Promise<void> =>
  dueIndex.put(dueFarewell(of, nextLook(since, now)));

/** What was entered for today and tomorrow. Left behind by a crash just before, it comes to nothing when it is due. */
export const dropFarewell = async (
  dueIndex: Pick<DueIndex, 'removeAll'>,
  of: Of,
  since: Instant,
  now: Instant,
): Promise<void> => {
  const next = nextLook(since, now);
  await dueIndex.removeAll([next - dayMs, next].map((at) => dueFarewell(of, at)));
};

/** The same for all tries of a day: they enter one row. */
const nextLook = (since: Instant, now: Instant): Instant =>
  since + Math.max(1, Math.floor((now - since) / dayMs) + 1) * dayMs;

const dueFarewell = ({ tenantId, personId }: Of, at: Instant): DueJob => ({
  at,
  tenantId,
  owner: personId,
  name: farewellName,
  job: { kind: 'forget-person', tenantId, to: personId },
});
