import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { isBlank } from '#domain/shared/text.ts';
import { victoryParts, victoryTextLimit } from '#domain/victory/victory.ts';
import type { VictoryPart, VictoryTexts } from '#domain/victory/victory.ts';
import { TextField } from '../../ui/autosave/TextField.tsx';
import { EyeLine } from '../../ui/EyeLine.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { useUiWords } from '../../ui/words-context.tsx';
import { ActOutcome } from './ActOutcome.tsx';
import { MeasureHint } from './MeasureHint.tsx';
import { useVictoryWords } from './VictoryWords.tsx';

type FieldsProps = { readonly texts: VictoryTexts; readonly onEdit: (texts: VictoryTexts) => void };

/** The four parts, each with an example until something is written. */
export const VictoryFields = ({ texts, onEdit }: FieldsProps): ReactElement => {
  const styles = useStyles();
  const words = useVictoryWords();
  const field = (part: VictoryPart): ReactElement => (
    <div key={part} className={styles.field}>
      <TextField
        label={words(`field.${part}`)}
        value={texts[part]}
        limit={victoryTextLimit}
        rows={2}
        onEdit={(text) => {
          onEdit({ ...texts, [part]: text });
        }}
        onLeave={() => undefined}
      />
      {isBlank(texts[part]) && <Caption1 className={styles.quiet}>{words(`example.${part}`)}</Caption1>}
      {part === 'result' && <MeasureHint result={texts.result} />}
    </div>
  );
  return <>{victoryParts.map(field)}</>;
};

export const isComplete = (texts: VictoryTexts): boolean =>
  victoryParts.every((part) => !isBlank(texts[part]) && texts[part].length <= victoryTextLimit);

type FormFrameProps = {
  readonly who: string;
  readonly send: string;
  /** The page has one primary button. */
  readonly primary?: boolean;
  readonly complete: boolean;
  readonly state: ActState;
  readonly onSend: () => void;
  readonly onClose?: () => void;
  readonly children: ReactNode;
};

/** Around the fields of a form: who reads it, what went wrong, its buttons. */
export const FormFrame = (props: FormFrameProps): ReactElement => {
  const { who, send, primary = false, complete, state, onSend, onClose, children } = props;
  const styles = useStyles();
  const uiWords = useUiWords();
  const ready = complete && state.kind !== 'busy';
  const onKeyDown = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (key === 'Enter' && (ctrlKey || metaKey) && ready) onSend();
    if (key === 'Escape') onClose?.();
  };
  return (
    // Keys of the fields inside; the box itself is nothing to act on.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.form} onKeyDown={onKeyDown}>
      {children}
      <EyeLine who={who} />
      <ActOutcome state={state} onRetry={onSend} />
      <div className={styles.acts}>
        <Button
          appearance={primary ? 'primary' : 'secondary'}
          disabledFocusable={!ready}
          onClick={() => {
            if (ready) onSend();
          }}
        >
          {send}
        </Button>
        {onClose !== undefined && (
          <Button appearance="subtle" onClick={onClose}>
            {uiWords('cancel')}
          </Button>
        )}
      </div>
    </div>
  );
};

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '70ch' },
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
