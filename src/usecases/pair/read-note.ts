import type { SelfScope } from '#domain/people/scope.ts';
import type { AllianceId } from '#domain/shared/ids.ts';
import type { PairStore } from '#ports/pair-store.ts';

export type ReadNote = (self: SelfScope, allianceId: AllianceId) => Promise<string>;

/** Someone's private note about an alliance; empty when there is none. */
export const makeReadNote =
  ({ pairs }: { pairs: PairStore }): ReadNote =>
  async (self, allianceId) =>
    (await pairs.note(self, allianceId))?.value ?? '';
