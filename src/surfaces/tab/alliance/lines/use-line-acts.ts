import { useState } from 'react';
import type { LineView, TeamAllianceView } from '#contracts/alliance-api.ts';
import type { AllianceClient } from '#contracts/alliance-client.ts';
import type { ApiOutcome } from '#contracts/api-outcome.ts';
import type { TeamPart } from '#domain/alliance/team/agreement.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { useLinesWords, useTab, useTabWords } from '../../tab-context.tsx';
import { nameOf } from '../read-view.ts';
import { placeAfter, placeBefore } from './line-order.ts';
import type { Before } from './line-order.ts';
import { partsFor } from './notes.ts';
import type { Note } from './notes.ts';
import { useActQueue } from './use-act-queue.ts';
import type { ActQueue } from './use-act-queue.ts';
import { writeLineOf } from './write-line-of.ts';
import type { NewLineText } from './write-line-of.ts';

/** What can be done with notes and whole lines. Each resolves to whether it was done. */
export type LineActs = Pick<ActQueue, 'stateIn' | 'retry'> & {
  readonly put: (note: Note, line: LineView) => Promise<boolean>;
  readonly takeOut: (note: Note) => Promise<boolean>;
  /** @param id a fresh one, which the line gets */
  readonly add: (id: string, line: NewLineText, notes: readonly Note[]) => Promise<boolean>;
  readonly move: (line: Pick<LineView, 'id' | 'part'>, before: Before) => Promise<boolean>;
  readonly remove: (line: LineView) => Promise<boolean>;
  readonly putBack: (removed: RemovedLine) => Promise<boolean>;
  /** What was taken out since the page was opened, and can be put back. */
  readonly removed: readonly RemovedLine[];
};

/** A line that was taken out, and where it stood. */
export type RemovedLine = { readonly line: LineView; readonly before: Before };

/** Acts on notes and whole lines. */
export const useLineActs = (teamId: TeamId, view: TeamAllianceView): LineActs => {
  const words = useLinesWords();
  const tabWords = useTabWords();
  const { alliances } = useTab();
  const { stateIn, retry, perform } = useActQueue(teamId);
  const [removed, setRemoved] = useState<readonly RemovedLine[]>([]);
  const author = ({ personId }: Note): string => nameOf(view, personId) ?? tabWords('person.gone');
  return {
    stateIn,
    retry,
    removed,
    put: (note, { id, part, text }) =>
      perform({
        part,
        act: () => alliances.group(teamId, note.promptId, note.personId, { lineId: id }),
        said: words('group.didPut', { name: author(note), text }),
      }),
    takeOut: (note) =>
      perform({
        part: view.lines.find(({ id }) => id === note.lineId)?.part ?? partsFor(note.promptId)[0] ?? 'behaviour',
        act: () => alliances.group(teamId, note.promptId, note.personId, { lineId: null }),
        said: words('group.didTakeOut', { name: author(note) }),
      }),
    add: (id, line, notes) =>
      perform({
        part: line.part,
        act: () => writeLineOf(alliances, teamId, id, line, notes),
        said: words('lines.didAdd'),
      }),
    move: ({ id, part }, before) => {
      const all = linesOf(view, part);
      const said = words('lines.didMove', { place: placeAfter(all, id, before), all: all.length });
      return perform({ part, act: () => alliances.moveLine(teamId, id, { before }), said });
    },
    remove: async (line) => {
      const { id, part, revision } = line;
      const before = placeBefore(linesOf(view, part), id);
      const act = (): Promise<ApiOutcome<TeamAllianceView>> => alliances.removeLine(teamId, id, { basedOn: revision });
      const done = await perform({ part, act, said: words('lines.didRemove') });
      if (done) setRemoved((now) => [...now, { line, before }]);
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

const linesOf = ({ lines }: TeamAllianceView, part: TeamPart): readonly LineView[] =>
  lines.filter((line) => line.part === part);

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
