import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Section } from '../../../ui/Section.tsx';
import { useCheckInWords, useRoundWords, useTab } from '../../tab-context.tsx';
import type { RoundPageProps } from './round-page.ts';
import { OwnAnswer } from './OwnAnswer.tsx';
import { RoundForm } from './RoundForm.tsx';

/** The round that takes answers: asked when it is time or somebody has begun it, and possible before. */
export const OpenRound = ({ teamId, view }: RoundPageProps): ReactElement => {
  const words = useCheckInWords();
  const roundWords = useRoundWords();
  const { dates } = useTab();
  const { dueOn, mine } = view.checkIn;
  const [writing, setWriting] = useState(view.next === 'check-in');
  const write = (): void => {
    setWriting(true);
  };
  if (dueOn === undefined) {
    return (
      <Section title={roundWords('title')}>
        <Body1>{words('checkIn.notYet')}</Body1>
      </Section>
    );
  }
  if (writing) {
    return (
      <RoundForm
        teamId={teamId}
        view={view}
        onDone={() => {
          setWriting(false);
        }}
      />
    );
  }
  if (mine !== undefined) return <OwnAnswer mine={mine} onChange={write} />;
  return (
    <Section title={roundWords('title')}>
      <Body1>{words('checkIn.due', { day: dates.date(dueOn) })}</Body1>
      <div>
        <Button onClick={write}>{words('checkIn.early')}</Button>
      </div>
    </Section>
  );
};
