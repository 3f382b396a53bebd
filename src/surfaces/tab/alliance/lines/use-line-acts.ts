import type { LineView, TeamAllianceView } from '#contracts/alliance-api.ts';
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
import { useRemovedLines } from './use-removed-lines.ts';
import type { RemovedLines } from './use-removed-lines.ts';
import { writeLineOf } from './write-line-of.ts';
import type { NewLineText } from './write-line-of.ts';

/** What can be done with notes and whole lines. Each resolves to whether it was done. */
export type LineActs = Pick<ActQueue, 'stateIn' | 'retry'> &
  Pick<RemovedLines, 'removed' | 'putBack'> & {
    readonly put: (note: Note, line: LineView) => Promise<boolean>;
    readonly takeOut: (note: Note) => Promise<boolean>;
    /** @param id a fresh one, which the line gets */
    readonly add: (id: string, line: NewLineText, notes: readonly Note[]) => Promise<boolean>;
    readonly move: (line: Pick<LineView, 'id' | 'part'>, before: Before) => Promise<boolean>;
    readonly remove: (line: LineView) => Promise<boolean>;
  };

/** Acts on notes and whole lines. */
export const useLineActs = (teamId: TeamId, view: TeamAllianceView): LineActs => {
  const words = useLinesWords();
  const tabWords = useTabWords();
  const { alliances } = useTab();
  const { stateIn, retry, perform } = useActQueue(teamId);
  const { removed, remove, putBack } = useRemovedLines(teamId, perform);
  const author = ({ personId }: Note): string => nameOf(view, personId) ?? tabWords('person.gone');
  return {
    stateIn,
    retry,
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
    removed,
    putBack,
    remove: (line) => remove({ line, before: placeBefore(linesOf(view, line.part), line.id) }),
  };
};

const linesOf = ({ lines }: TeamAllianceView, part: TeamPart): readonly LineView[] =>
  lines.filter((line) => line.part === part);
