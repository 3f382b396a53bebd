import { useState } from 'react';
import type { ReactElement } from 'react';
import type { NeedView } from '#contracts/reciprocity-api.ts';
import type { NeedNoun } from '#domain/reciprocity/decide-need.ts';
import { promiseDaysAhead, usualDay } from '#domain/reciprocity/promise-day.ts';
import { addDays } from '#domain/shared/day.ts';
import { DayField } from '../../ui/DayField.tsx';
import { FormFrame } from './FormFrame.tsx';
import { useReciprocity, useReciprocityActs, useReciprocityFormsWords } from './reciprocity-page.tsx';

type TakeFormProps = {
  readonly noun: NeedNoun;
  readonly need: NeedView;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** The day of a promise: with it, a need that is taken or an offer that is accepted is one. */
export const TakeForm = ({ noun, need, onDone, onClose }: TakeFormProps): ReactElement => {
  const words = useReciprocityFormsWords();
  const { teamId, week, client } = useReciprocity();
  const { state, run } = useReciprocityActs();
  const { today } = week;
  const last = addDays(today, promiseDaysAhead);
  const [day, setDay] = useState(usualDay(today));
  const send = async (): Promise<void> => {
    if (await run(() => client.take(teamId, noun, need.id, { day }))) onDone();
  };
  return (
    <FormFrame
      send={words(noun === 'need' ? 'send.take' : 'send.accept')}
      complete={day >= today && day <= last}
      state={state}
      onSend={() => void send()}
      onClose={onClose}
    >
      <DayField required label={words(`take.day.${noun}`)} value={day} min={today} max={last} onChoose={setDay} />
    </FormFrame>
  );
};
