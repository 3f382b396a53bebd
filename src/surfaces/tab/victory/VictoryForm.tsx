import type { ReactElement } from 'react';
import { isBlank } from '#domain/shared/text.ts';
import { victoryParts, victoryTextLimit } from '#domain/victory/victory.ts';
import type { VictoryPart, VictoryTexts } from '#domain/victory/victory.ts';
import { ExampleField } from '../../ui/ExampleField.tsx';
import { FormBox } from '../../ui/FormBox.tsx';
import type { FormBoxProps } from '../../ui/FormBox.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { MeasureHint } from './MeasureHint.tsx';
import { VictoryOutcome } from './VictoryOutcome.tsx';
import { useVictoryWords } from './VictoryWords.tsx';

type FieldsProps = { readonly texts: VictoryTexts; readonly onEdit: (texts: VictoryTexts) => void };

/** The four parts, each with an example until something is written. */
export const VictoryFields = ({ texts, onEdit }: FieldsProps): ReactElement => {
  const words = useVictoryWords();
  const field = (part: VictoryPart): ReactElement => (
    <ExampleField
      key={part}
      label={words(`field.${part}`)}
      value={texts[part]}
      limit={victoryTextLimit}
      rows={2}
      example={words(`example.${part}`)}
      onEdit={(text) => {
        onEdit({ ...texts, [part]: text });
      }}
    >
      {part === 'result' && <MeasureHint result={texts.result} />}
    </ExampleField>
  );
  return <>{victoryParts.map(field)}</>;
};

export const isComplete = (texts: VictoryTexts): boolean =>
  victoryParts.every((part) => !isBlank(texts[part]) && texts[part].length <= victoryTextLimit);

type VictoryFormProps = Omit<FormBoxProps, 'busy' | 'outcome'> & {
  readonly who: string;
  readonly state: ActState;
};

/** A form about a victory. */
export const VictoryForm = ({ state, ...rest }: VictoryFormProps): ReactElement => (
  <FormBox {...rest} busy={state.kind === 'busy'} outcome={<VictoryOutcome state={state} onRetry={rest.onSend} />} />
);
