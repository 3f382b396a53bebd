import type { ReactElement } from 'react';
import { longTextLimit } from '#domain/shared/text.ts';
import { chooseText } from '../../ui/autosave/merge-texts.ts';
import { TextField } from '../../ui/autosave/TextField.tsx';
import type { useAutosave } from '../../ui/autosave/use-autosave.ts';
import { CompareTexts } from '../../ui/CompareTexts.tsx';
import { usePaneWords } from '../pane-context.tsx';

type SavedTextProps = {
  readonly label: string;
  readonly rows: number;
  readonly field: ReturnType<typeof useAutosave<{ readonly text: string }>>;
};

/** A text that is saved while it is written; both where it was changed elsewhere meanwhile. */
export const SavedText = ({ label, rows, field: { state, saver } }: SavedTextProps): ReactElement => {
  const words = usePaneWords();
  const { phase, value } = state;
  return phase.kind === 'conflict' ? (
    <CompareTexts
      title={words('answer.changed')}
      yours={value.text}
      theirs={phase.theirs.value.text}
      theirName={undefined}
      onChoose={(choice) => {
        saver.resolve(chooseText(choice, value, phase.theirs.value));
      }}
    />
  ) : (
    <TextField
      label={label}
      value={value.text}
      limit={longTextLimit}
      rows={rows}
      onEdit={(text) => {
        saver.edit({ text });
      }}
      onLeave={() => void saver.flush()}
    />
  );
};
