import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isBlank } from '#domain/shared/text.ts';
import { victoryParts, victoryTextLimit } from '#domain/victory/victory.ts';
import type { VictoryPart, VictoryTexts } from '#domain/victory/victory.ts';
import { TextField } from '../../ui/autosave/TextField.tsx';
import { FormBox } from '../../ui/FormBox.tsx';
import type { FormBoxProps } from '../../ui/FormBox.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { MeasureHint } from './MeasureHint.tsx';
import { VictoryOutcome } from './VictoryOutcome.tsx';
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

type VictoryFormProps = Omit<FormBoxProps, 'ready' | 'outcome'> & {
  readonly who: string;
  readonly complete: boolean;
  readonly state: ActState;
};

/** A form about a victory. */
export const VictoryForm = ({ complete, state, ...rest }: VictoryFormProps): ReactElement => (
  <FormBox
    {...rest}
    ready={complete && state.kind !== 'busy'}
    outcome={<VictoryOutcome state={state} onRetry={rest.onSend} />}
  />
);

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});
