import { Button, Caption1, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { Section } from '../../../ui/Section.tsx';
import { WeeksField } from '../../check-in/WeeksField.tsx';
import { weeksIn } from '../../check-in/weeks.ts';
import { useRoundWords, useTab, useTabWords } from '../../tab-context.tsx';
import { useCheckInWords } from '../../../ui/check-in/check-in-words.ts';
import { ActNotice } from '../ActNotice.tsx';
import { useAct } from '../use-act.ts';
import type { RoundPageProps } from './round-page.ts';

/** How often the team checks in; anyone of it may set it. */
export const RhythmSection = ({ teamId, view }: RoundPageProps): ReactElement => {
  const styles = useStyles();
  const words = useCheckInWords();
  const tabWords = useTabWords();
  const roundWords = useRoundWords();
  const { alliances } = useTab();
  const { announce } = useAnnounce();
  const { state, run } = useAct(teamId);
  const { checkInWeeks } = view.checkIn;
  const [text, setText] = useState(String(checkInWeeks));
  const weeks = weeksIn(text);
  const save = async (): Promise<void> => {
    if (weeks === undefined || state.kind === 'busy') return;
    if (await run(() => alliances.setRhythm(teamId, { checkInWeeks: weeks })))
      announce(words('rhythm.saved'), { batchId: 'save' });
  };
  return (
    <Section title={words('rhythm.title')}>
      <WeeksField value={text} onChange={setText} />
      <EyeLine who={tabWords('who.team', { team: view.team.name })} />
      <ActNotice state={state} onRetry={() => void save()} />
      <div className={styles.acts}>
        <Button
          disabledFocusable={weeks === undefined || weeks === checkInWeeks || state.kind === 'busy'}
          onClick={() => void save()}
        >
          {words('rhythm.save')}
        </Button>
        {weeks === undefined && <Caption1>{roundWords('weeksRange')}</Caption1>}
      </div>
    </Section>
  );
};

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});
