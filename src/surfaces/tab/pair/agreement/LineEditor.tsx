import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { wholeLine } from '../../agreement/line-text.ts';
import { LineFields } from '../../agreement/LineFields.tsx';
import { useFlushOf } from '../../agreement/use-flushes.ts';
import type { RememberFlush } from '../../agreement/use-flushes.ts';
import { usePairWords } from '../../tab-context.tsx';
import { AutosaveFrame } from '../AutosaveFrame.tsx';
import { usePairPage } from '../pair-page.tsx';
import { isPersonal } from '../read-pair.ts';
import { OwnerChoice } from './OwnerChoice.tsx';
import { useLine } from './use-line.ts';
import type { LineView } from './use-line.ts';

type LineEditorProps = {
  readonly line: LineView;
  /** Takes the focus at first, and whenever this changes. */
  readonly asked: number;
  readonly onFlush: RememberFlush;
  readonly onClose: () => void;
};

/** A line that is being written; saved while it is. */
export const LineEditor = ({ line, asked, onFlush, onClose }: LineEditorProps): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { other } = usePairPage().view;
  const field = useLine(line);
  const { state, saver } = field;
  const writer = useWriter(line);
  const { value } = state;
  const save = (): void => void saver.flush();
  const close = async (): Promise<void> => {
    if (await saver.flush()) onClose();
  };
  useFlushOf(line.id, saver.flush, onFlush);
  return (
    <div className={styles.editor}>
      <AutosaveFrame
        field={field}
        who={words('who.pair', { name: other.name })}
        whole={(text) => wholeLine(text, words('agreement.evidence'))}
        changedBy={writer}
        untouched={false}
      >
        <LineFields
          value={value}
          labels={{ text: words('agreement.line'), evidence: words('agreement.evidence') }}
          asked={asked}
          onEdit={saver.edit}
          onLeave={save}
        />
        {isPersonal(line.part) && (
          <OwnerChoice
            value={value.of}
            onChoose={(of) => {
              saver.edit({ ...value, of });
            }}
          />
        )}
      </AutosaveFrame>
      <div>
        <Button onClick={() => void close()}>{words('agreement.done')}</Button>
      </div>
    </div>
  );
};

/** The other, when what the server holds of a line is theirs: written, or taken away. */
const useWriter = ({ id }: LineView): string | undefined => {
  const { lines, me, other } = usePairPage().view;
  return lines.find((line) => line.id === id)?.editedBy === me.personId ? undefined : other.name;
};

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});
