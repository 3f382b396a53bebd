import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import type { TeamSummaryStore } from '#ports/team-summary-store.ts';
import type { NoteAbsence } from '#usecases/privacy/look-for-leaver.ts';
import { forEachOf } from '#usecases/ritual/for-each-of.ts';

/**
 * Takes note of it for everyone on whose home a team stands that has ended: whoever is in no other may not be seen again. Comes
 * before the team goes from there, and is harmless to repeat.
 */
export type LetGoOfAll = (tenantId: TenantId, teamId: TeamId) => Promise<void>;

type Needs = { readonly teamSummaries: Pick<TeamSummaryStore, 'holders'>; readonly noteAbsence: NoteAbsence };

/** People at once. */
const atOnce = 16;

export const makeLetGoOfAll =
  ({ teamSummaries, noteAbsence }: Needs): LetGoOfAll =>
  async (tenantId, teamId) => {
    const kept = await teamSummaries.holders(tenantId, teamId);
    await forEachOf(kept, atOnce, (personId) => noteAbsence(tenantId, personId, teamId));
  };
