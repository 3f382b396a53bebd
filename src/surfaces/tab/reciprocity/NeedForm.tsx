import { Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NeedView } from '#contracts/reciprocity-api.ts';
import type { NeedNoun } from '#domain/reciprocity/decide-need.ts';
import { reciprocityTextLimit } from '#domain/reciprocity/reciprocity.ts';
import { isBlank } from '#domain/shared/text.ts';
import { TextField } from '../../ui/autosave/TextField.tsx';
import { useTab } from '../tab-context.tsx';
import { useDraft } from '../use-draft.ts';
import { needDraftKey } from './draft-keys.ts';
import { FormFrame } from './FormFrame.tsx';
import { useReciprocity, useReciprocityActs, useReciprocityFormsWords } from './reciprocity-page.tsx';
import { VagueHint } from './VagueHint.tsx';

type NeedFormProps = {
  /** What is changed; `undefined` for something new, whose kind is asked. */
  readonly given: { readonly noun: NeedNoun; readonly need: NeedView } | undefined;
  readonly onClose: () => void;
};

/** What someone needs, or can offer; kept until it is sent. */
export const NeedForm = ({ given, onClose }: NeedFormProps): ReactElement => {
  const styles = useStyles();
  const words = useReciprocityFormsWords();
  const { newId } = useTab();
  const { teamId, client } = useReciprocity();
  const { state, run } = useReciprocityActs();
  // The id is kept with the text: sent again after a lost answer, it is the same need.
  const draft = useDraft(needDraftKey(teamId, given?.need.id), {
    noun: given?.noun ?? 'need',
    text: given?.need.text ?? '',
    id: given?.need.id ?? newId(),
  });
  const { text, id } = draft.value;
  const noun: NeedNoun = draft.value.noun === 'offer' ? 'offer' : 'need';
  const send = async (): Promise<void> => {
    const body = { text, basedOn: given?.need.revision ?? 0 };
    if (!(await run(() => client.write(teamId, noun, id, body)))) return;
    draft.clear();
    onClose();
  };
  return (
    <FormFrame
      send={words(given === undefined ? 'send.new' : 'send.change')}
      complete={!isBlank(text) && text.length <= reciprocityTextLimit}
      state={state}
      onSend={() => void send()}
      onClose={onClose}
    >
      {given === undefined && (
        <NounChoice
          noun={noun}
          onChoose={(next) => {
            draft.edit({ ...draft.value, noun: next });
          }}
        />
      )}
      <TextField
        label={words(`text.${noun}`)}
        value={text}
        limit={reciprocityTextLimit}
        rows={2}
        required
        onEdit={(next) => {
          draft.edit({ ...draft.value, text: next });
        }}
        onLeave={() => undefined}
      />
      {isBlank(text) && <Caption1 className={styles.quiet}>{words(`example.${noun}`)}</Caption1>}
      <VagueHint noun={noun} text={text} />
    </FormFrame>
  );
};

type NounChoiceProps = { readonly noun: NeedNoun; readonly onChoose: (noun: NeedNoun) => void };

const NounChoice = ({ noun, onChoose }: NounChoiceProps): ReactElement => {
  const words = useReciprocityFormsWords();
  return (
    <Field label={words('noun.label')}>
      <RadioGroup
        value={noun}
        onChange={(_, { value }) => {
          onChoose(value === 'offer' ? 'offer' : 'need');
        }}
      >
        <Radio value="need" label={words('noun.need')} />
        <Radio value="offer" label={words('noun.offer')} />
      </RadioGroup>
    </Field>
  );
};

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });
