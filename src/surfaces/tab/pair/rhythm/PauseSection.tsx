import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { addDays, addMonths } from '#domain/shared/day.ts';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { Section } from '../../../ui/Section.tsx';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { DayField } from '../../../ui/DayField.tsx';
import { usePairActs, usePairPage } from '../pair-page.tsx';
import { PairNotice } from '../PairNotice.tsx';

/** The longest pause, in months. */
const mostMonths = 12;

/** Rest until a day, and go on by itself. */
export const PauseSection = (): ReactElement => {
  const words = usePairWords();
  const { dates } = useTab();
  const { standing, other } = usePairPage().view;
  return (
    <Section title={words('pause.title')}>
      {standing.kind === 'paused' ? (
        <>
          <Body1>{words('standing.paused', { day: dates.date(standing.until) })}</Body1>
          <Resume />
        </>
      ) : (
        <>
          <Body1>{words('pause.text')}</Body1>
          <PauseForm />
        </>
      )}
      <EyeLine who={words('who.pair', { name: other.name })} />
    </Section>
  );
};

const Resume = (): ReactElement => {
  const words = usePairWords();
  const { pairs } = useTab();
  const { allianceId } = usePairPage().view;
  const { state, run } = usePairActs();
  const resume = (): void => void run(() => pairs.resume(allianceId));
  return (
    <>
      <PairNotice state={state} onRetry={resume} />
      <div>
        <Button disabledFocusable={state.kind === 'busy'} onClick={resume}>
          {words('pause.resume')}
        </Button>
      </div>
    </>
  );
};

const PauseForm = (): ReactElement => {
  const words = usePairWords();
  const { pairs, clock, dates } = useTab();
  const { allianceId } = usePairPage().view;
  const { state, run } = usePairActs();
  const today = dates.today(clock.now());
  const [until, setUntil] = useState(addMonths(today, 1));
  const pause = (): void => void run(() => pairs.pause(allianceId, { until }));
  return (
    <>
      <DayField
        label={words('pause.until')}
        value={until}
        min={addDays(today, 1)}
        max={addMonths(today, mostMonths)}
        onChoose={setUntil}
      />
      <PairNotice state={state} onRetry={pause} />
      <div>
        <Button disabledFocusable={until <= today || state.kind === 'busy'} onClick={pause}>
          {words('pause.act')}
        </Button>
      </div>
    </>
  );
};
