import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { evidenceLimit } from '#domain/shared/text.ts';
import { TextField } from '../../../ui/autosave/TextField.tsx';
import { usePairWords } from '../../tab-context.tsx';
import { AutosaveFrame } from '../AutosaveFrame.tsx';
import { usePairPage } from '../pair-page.tsx';
import { isPersonal } from '../read-pair.ts';
import { OwnerChoice } from './OwnerChoice.tsx';
import { useLine } from './use-line.ts';
import type { LineView } from './use-line.ts';

/** Tells how to save an open line before the text is proposed; `undefined` once it is closed. */
export type RememberFlush = (lineId: string, flush: (() => Promise<boolean>) | undefined) => void;

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
  const box = useRef<HTMLDivElement>(null);
  const save = (): void => void saver.flush();
  const close = async (): Promise<void> => {
    if (await saver.flush()) onClose();
  };
  useEffect(() => {
    onFlush(line.id, saver.flush);
    return (): void => {
      onFlush(line.id, undefined);
    };
  }, [onFlush, line.id, saver]);
  useEffect(() => {
    box.current?.querySelector('textarea')?.focus();
  }, [asked]);
  return (
    <div ref={box} className={styles.editor}>
      <AutosaveFrame
        field={field}
        who={words('who.pair', { name: other.name })}
        whole={({ text, evidence }) =>
          evidence === '' ? text : `${text}\n\n${words('agreement.evidence')}\n${evidence}`
        }
        changedBy={writer}
        untouched={false}
      >
        <TextField
          label={words('agreement.line')}
          value={value.text}
          limit={evidenceLimit}
          rows={2}
          onEdit={(text) => {
            saver.edit({ ...value, text });
          }}
          onLeave={save}
        />
        <TextField
          label={words('agreement.evidence')}
          value={value.evidence}
          limit={evidenceLimit}
          rows={1}
          onEdit={(evidence) => {
            saver.edit({ ...value, evidence });
          }}
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
