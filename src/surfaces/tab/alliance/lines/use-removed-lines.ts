import { useState } from 'react';
import type { LineView, TeamAllianceView } from '#contracts/alliance-api.ts';
import type { AllianceClient } from '#contracts/alliance-client.ts';
import type { ApiOutcome } from '#contracts/api-outcome.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { useLinesWords, useTab } from '../../tab-context.tsx';
import type { Before } from './line-order.ts';
import type { ActQueue } from './use-act-queue.ts';
import { writeLineOf } from './write-line-of.ts';

/** A line that was taken out, and where it stood. */
export type RemovedLine = { readonly line: LineView; readonly before: Before };

/** Taking lines out, and the way back. Each act resolves to whether it was done. */
export type RemovedLines = {
  readonly remove: (removed: RemovedLine) => Promise<boolean>;
  readonly putBack: (removed: RemovedLine) => Promise<boolean>;
  /** What was taken out since the page was opened, and can be put back. */
  readonly removed: readonly RemovedLine[];
};

export const useRemovedLines = (teamId: TeamId, perform: ActQueue['perform']): RemovedLines => {
  const words = useLinesWords();
  const { alliances } = useTab();
  const [removed, setRemoved] = useState<readonly RemovedLine[]>([]);
  return {
    removed,
    remove: async (gone) => {
      const { id, part, revision } = gone.line;
      const act = (): Promise<ApiOutcome<TeamAllianceView>> => alliances.removeLine(teamId, id, { basedOn: revision });
      const done = await perform({ part, act, said: words('lines.didRemove') });
      if (done) setRemoved((now) => [...now, gone]);
      return done;
    },
    putBack: async (gone) => {
      const { id, part } = gone.line;
      const act = (): Promise<ApiOutcome<TeamAllianceView>> => putBack(alliances, teamId, gone);
      const done = await perform({ part, act, said: words('lines.didPutBack') });
      if (done) setRemoved((now) => now.filter(({ line }) => line.id !== id));
      return done;
    },
  };
};

/** Under its old id: the answers that stood behind it do so again, and the next version tells no difference. */
const putBack = async (
  alliances: AllianceClient,
  teamId: TeamId,
  { line: { id, part, text, evidence }, before }: RemovedLine,
): Promise<ApiOutcome<TeamAllianceView>> => {
  const written = await writeLineOf(alliances, teamId, id, { part, text, evidence }, []);
  if (written.kind === 'refused' || before === null) return written;
  // The line that followed it may be gone as well; then it stays at the end.
  const moved = await alliances.moveLine(teamId, id, { before });
  return moved.kind === 'refused' ? written : moved;
};
