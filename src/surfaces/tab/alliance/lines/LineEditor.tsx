import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LineView } from '#contracts/alliance-api.ts';
import { wholeLine } from '../../agreement/line-text.ts';
import { LineFields } from '../../agreement/LineFields.tsx';
import { useFlushOf } from '../../agreement/use-flushes.ts';
import { useLinesWords, usePromptWords, useTabWords } from '../../tab-context.tsx';
import { nameOf } from '../read-view.ts';
import { TeamFrame } from '../TeamFrame.tsx';
import { useDrafting } from './drafting-page.tsx';
import { usePartWords } from './part-words.ts';
import { useTeamLine } from './use-team-line.ts';

type LineEditorProps = { readonly line: LineView; readonly onClose: () => void };

/** A line that is being written; saved while it is. */
export const LineEditor = ({ line, onClose }: LineEditorProps): ReactElement => {
  const styles = useStyles();
  const words = useLinesWords();
  const tabWords = useTabWords();
  const prompts = usePromptWords();
  const partWords = usePartWords(line.part);
  const { view, onFlush } = useDrafting();
  const field = useTeamLine(line);
  const { state, saver } = field;
  useFlushOf(line.id, saver.flush, onFlush);
  const close = async (): Promise<void> => {
    if (await saver.flush()) onClose();
  };
  return (
    <div className={styles.editor}>
      <TeamFrame
        field={field}
        who={tabWords('who.team', { team: view.team.name })}
        whole={(text) => wholeLine(text, prompts('evidence'))}
        changedBy={useWriter(line)}
        untouched={false}
      >
        <LineFields
          value={state.value}
          labels={{ text: partWords.line, evidence: partWords.evidence }}
          onEdit={saver.edit}
          onLeave={() => void saver.flush()}
        />
      </TeamFrame>
      <div>
        <Button onClick={() => void close()}>{words('lines.done')}</Button>
      </div>
    </div>
  );
};

/** Who wrote what the server holds of a line; `undefined` when it is gone, or their name is. */
const useWriter = ({ id }: LineView): string | undefined => {
  const { view } = useDrafting();
  const now = view.lines.find((line) => line.id === id);
  return now === undefined || now.editedBy === view.me ? undefined : nameOf(view, now.editedBy);
};

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});
