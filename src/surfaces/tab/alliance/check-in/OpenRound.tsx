import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWords, useTab } from '../../tab-context.tsx';
import { useCheckInWords } from '../../../ui/check-in/check-in-words.ts';
import type { RoundPageProps } from './round-page.ts';
import { OwnAnswer } from './OwnAnswer.tsx';
import { RoundForm } from './RoundForm.tsx';
import { roundKey } from './round-text.ts';
import { isWriting } from './writing-choice.ts';

/** The round that takes answers: asked when it is time or somebody has begun it, and possible before. */
export const OpenRound = ({ teamId, view }: RoundPageProps): ReactElement => {
  const words = useCheckInWords();
  const roundWords = useRoundWords();
  const { dates, unsaved } = useTab();
  const { round, dueOn, mine } = view.checkIn;
  const asked = view.next === 'check-in';
  const [choice, setChoice] = useState({ round, writes: asked });
  const drafted = unsaved.read(roundKey(view.me, teamId)) !== undefined;
  const write = (): void => {
    setChoice({ round, writes: true });
  };
  if (dueOn === undefined) {
    return (
      <Section title={roundWords('title')}>
        <Body1>{words('checkIn.notYet')}</Body1>
      </Section>
    );
  }
  if (isWriting(choice, { round, asked, drafted })) {
    return (
      <RoundForm
        teamId={teamId}
        view={view}
        onDone={() => {
          setChoice({ round, writes: false });
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
