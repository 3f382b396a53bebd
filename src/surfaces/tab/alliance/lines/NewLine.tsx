import { useCallback } from 'react';
import type { ReactElement } from 'react';
import type { TeamPart } from '#domain/alliance/team/agreement.ts';
import { isBlank } from '#domain/shared/text.ts';
import { NewLineForm } from '../../agreement/NewLineForm.tsx';
import { useFlushOf } from '../../agreement/use-flushes.ts';
import { useLinesWords, useTab, useTabWords } from '../../tab-context.tsx';
import { useDraft } from '../../use-draft.ts';
import { useDrafting } from './drafting-page.tsx';
import { wordsOf } from './notes.ts';
import type { Note } from './notes.ts';
import { usePartWords } from './part-words.ts';
import { newLineKey } from './use-team-line.ts';

type NewLineProps = {
  readonly part: TeamPart;
  /** The notes of which it is made; their words are too long for a line as they are. */
  readonly notes: readonly Note[];
};

const blank = { text: '', evidence: '' };

/** A line to be added to a part. */
export const NewLine = ({ part, notes }: NewLineProps): ReactElement => {
  const words = useLinesWords();
  const tabWords = useTabWords();
  const { line, evidence } = usePartWords(part);
  const { newId } = useTab();
  const { teamId, view, newLines, acts, onFlush } = useDrafting();
  const given = wordsOf(notes);
  const { value, edit, clear } = useDraft(newLineKey(view, teamId, part), blank);
  // Words that are not added yet would be missing in the proposal.
  const flush = useCallback(() => Promise.resolve(isBlank(value.text)), [value.text]);
  useFlushOf(`new.${part}`, flush, onFlush);
  const close = (): void => {
    // What nobody has touched still stands on the note.
    if (value.text === given) clear();
    newLines.close(part);
  };
  const add = async (): Promise<void> => {
    if (!(await acts.add(newId(), { part, ...value }, notes))) return;
    clear();
    newLines.close(part);
  };
  return (
    <NewLineForm
      value={value}
      labels={{ text: line, evidence }}
      onEdit={edit}
      who={tabWords('who.team', { team: view.team.name })}
      notice={null}
      addLabel={words('lines.save')}
      busy={acts.stateIn(part).kind === 'busy'}
      onAdd={() => void add()}
      onClose={close}
    />
  );
};
