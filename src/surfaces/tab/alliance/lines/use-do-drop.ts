import type { LineView } from '#contracts/alliance-api.ts';
import type { TeamPart } from '#domain/alliance/team/agreement.ts';
import { isBlank } from '#domain/shared/text.ts';
import { useTab } from '../../tab-context.tsx';
import type { DraftingPage } from './drafting-page.tsx';
import type { Drop } from './drop.ts';
import { fitsLine, wordsOf } from './notes.ts';
import type { Note } from './notes.ts';
import { newLineKey } from './use-team-line.ts';

type Parts = Pick<DraftingPage, 'teamId' | 'view' | 'open' | 'newLines' | 'acts'>;

/** Does what a drop, or the same choice in a menu, decides. */
export const useDoDrop = ({ teamId, view, open, newLines, acts }: Parts): ((drop: Drop) => void) => {
  const { newId, unsaved } = useTab();
  const make = async (part: TeamPart, notes: readonly Note[]): Promise<void> => {
    const text = wordsOf(notes);
    if (!fitsLine(text)) {
      // Somebody has to shorten it first; nothing is cut for them, and what they had begun there stays.
      const key = newLineKey(view, teamId, part);
      const begun = unsaved.read(key)?.value;
      const words = [begun?.['text'] ?? '', text].filter((one) => !isBlank(one)).join('\n');
      unsaved.keep(key, { value: { text: words, evidence: begun?.['evidence'] ?? '' }, revision: 0 });
      newLines.start(part, notes);
      return;
    }
    const id = newId();
    const done = await acts.add(id, { part, text, evidence: '' }, notes);
    // The words of several are yet to be made into one.
    if (done && notes.length > 1) open.setOpen(lineOf(id, part, text, view.me), true);
  };
  return (drop) => {
    switch (drop.kind) {
      case 'put': {
        const line = view.lines.find(({ id }) => id === drop.lineId);
        if (line !== undefined) void acts.put(drop.note, line);
        return;
      }
      case 'make':
        void make(drop.part, drop.notes);
        return;
      case 'take-out':
        void acts.takeOut(drop.note);
        return;
      case 'move':
        void acts.move(drop.line, drop.before);
    }
  };
};

/** A line as it has just been added. */
const lineOf = (id: string, part: TeamPart, text: string, me: string): LineView => ({
  id,
  part,
  text,
  evidence: '',
  revision: 1,
  editedBy: me,
});
