import { Field, Radio, RadioGroup, useAnnounce } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { dissentTextLimit } from '#domain/dissent/dissent.ts';
import { addDays } from '#domain/shared/day.ts';
import { TextField } from '../../ui/autosave/TextField.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { useDraft } from '../use-draft.ts';
import { DissentForm } from './DissentForm.tsx';
import { canDecide, lastDay, outcomeChoices, readSteps } from './decision-draft.ts';
import type { DecisionDraft, OutcomeChoice } from './decision-draft.ts';
import { useDissentDesk, useDissentWords } from './dissent-desk.tsx';
import { NextStepFields } from './NextStepFields.tsx';

/** Days for which a trial is suggested. */
const trialDays = 14;

/** What becomes of a dissent, and who does what by when. */
export const DecideForm = ({ onClose }: { readonly onClose: () => void }): ReactElement => {
  const words = useDissentWords();
  const { dissent, today, who, state, decide } = useDissentDesk();
  const { announce } = useAnnounce();
  const [draft, edit, clear] = useDecisionDraft(dissent.id, addDays(today, trialDays));
  const { outcome, until, text, nextSteps } = draft;
  const send = async (): Promise<void> => {
    const body = { text, nextSteps: [...nextSteps], basedOn: dissent.revision };
    const done = await decide({ ...body, outcome: outcome === 'trial' ? { kind: outcome, until } : { kind: outcome } });
    if (!done) return;
    clear();
    onClose();
    announce(words('done.decision'));
  };
  return (
    <DissentForm
      who={who}
      send={words('decide.send')}
      primary
      complete={canDecide(draft, today)}
      state={state}
      onSend={() => void send()}
      onClose={onClose}
    >
      <OutcomeField
        outcome={outcome}
        onChoose={(next) => {
          edit({ ...draft, outcome: next });
        }}
      />
      {outcome === 'trial' && (
        <DayField
          required
          label={words('decide.until')}
          value={until}
          min={addDays(today, 1)}
          max={lastDay(today)}
          onChoose={(next) => {
            edit({ ...draft, until: next });
          }}
        />
      )}
      <TextField
        label={words('decide.text')}
        value={text}
        limit={dissentTextLimit}
        rows={2}
        required
        onEdit={(next) => {
          edit({ ...draft, text: next });
        }}
        onLeave={() => undefined}
      />
      <NextStepFields
        steps={nextSteps}
        onEdit={(next) => {
          edit({ ...draft, nextSteps: next });
        }}
      />
    </DissentForm>
  );
};

const useDecisionDraft = (
  id: string,
  firstUntil: string,
): readonly [DecisionDraft, (draft: DecisionDraft) => void, () => void] => {
  const { value, edit, clear } = useDraft(`dissent.decide.${id}`, {
    outcome: 'changed',
    until: firstUntil,
    text: '',
    steps: '[]',
  });
  const outcome = outcomeChoices.find((one) => one === value.outcome) ?? 'changed';
  const draft = { outcome, until: value.until, text: value.text, nextSteps: readSteps(value.steps) };
  return [
    draft,
    ({ nextSteps, ...rest }) => {
      edit({ ...rest, steps: JSON.stringify(nextSteps) });
    },
    clear,
  ];
};

type OutcomeFieldProps = { readonly outcome: OutcomeChoice; readonly onChoose: (outcome: OutcomeChoice) => void };

const OutcomeField = ({ outcome, onChoose }: OutcomeFieldProps): ReactElement => {
  const words = useDissentWords();
  return (
    <Field label={words('decide.title')} hint={words(`decide.${outcome}Text`)}>
      <RadioGroup
        value={outcome}
        onChange={(_, { value }) => {
          onChoose(outcomeChoices.find((one) => one === value) ?? 'changed');
        }}
      >
        {outcomeChoices.map((one) => (
          <Radio key={one} value={one} label={words(`decide.${one}`)} />
        ))}
      </RadioGroup>
    </Field>
  );
};
