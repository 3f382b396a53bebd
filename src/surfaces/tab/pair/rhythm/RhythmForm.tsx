import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { addDays, addMonths } from '#domain/shared/day.ts';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { Section } from '../../../ui/Section.tsx';
import { WeeksField } from '../../check-in/WeeksField.tsx';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { DayField } from '../../../ui/DayField.tsx';
import { usePairPage } from '../pair-page.tsx';
import { PairNotice } from '../PairNotice.tsx';
import { useRhythmChoice } from './use-rhythm-choice.ts';

/** How often the two check in, and when they decide how to go on. */
export const RhythmForm = ({ look }: { readonly look: 'primary' | 'secondary' }): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { clock, dates } = useTab();
  const { other } = usePairPage().view;
  const hints = useHints();
  const { weeks, reviewOn, valid, changed, state, chooseWeeks, chooseReview, save } = useRhythmChoice();
  const today = dates.today(clock.now());
  return (
    <Section title={words('rhythm.title')}>
      <WeeksField value={weeks} hint={hints.weeks(weeks)} onChange={chooseWeeks} />
      <DayField
        label={words('rhythm.review')}
        hint={hints.review(reviewOn)}
        value={reviewOn}
        min={addDays(today, 1)}
        max={addMonths(today, 24)}
        onChoose={chooseReview}
      />
      <EyeLine who={words('who.pair', { name: other.name })} />
      <PairNotice state={state} onRetry={() => void save()} />
      <div className={styles.acts}>
        <Button
          appearance={look}
          disabledFocusable={!valid || !changed || state.kind === 'busy'}
          onClick={() => void save()}
        >
          {words('rhythm.save')}
        </Button>
        {!valid && <Caption1>{words('refusal.out-of-range')}</Caption1>}
      </div>
    </Section>
  );
};

/** Beside a choice that differs stands what is set: the other may have set it a moment ago. */
const useHints = (): Record<'weeks' | 'review', (chosen: string) => string> => {
  const words = usePairWords();
  const { dates } = useTab();
  const { checkInWeeks, reviewOn } = usePairPage().view.rhythm;
  const weeksHint = words('rhythm.weeksHint');
  const reviewHint = words('rhythm.reviewHint');
  return {
    weeks: (chosen) =>
      Number(chosen) === checkInWeeks ? weeksHint : `${weeksHint} ${words('rhythm.weeksNow', { weeks: checkInWeeks })}`,
    review: (chosen) =>
      reviewOn === undefined || chosen === reviewOn
        ? reviewHint
        : `${reviewHint} ${words('rhythm.reviewNow', { day: dates.date(reviewOn) })}`,
  };
};

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});
