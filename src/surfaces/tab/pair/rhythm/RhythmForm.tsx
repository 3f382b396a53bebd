import { Button, Caption1, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { addDays, addMonths } from '#domain/shared/day.ts';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { Section } from '../../../ui/Section.tsx';
import { WeeksField } from '../../check-in/WeeksField.tsx';
import { weeksIn } from '../../check-in/weeks.ts';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { DayField } from '../../../ui/DayField.tsx';
import { usePairActs, usePairPage } from '../pair-page.tsx';
import { PairNotice } from '../PairNotice.tsx';

/** How often the two check in, and when they decide how to go on. */
export const RhythmForm = ({ look }: { readonly look: 'primary' | 'secondary' }): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { pairs, clock, dates } = useTab();
  const { allianceId, other, rhythm } = usePairPage().view;
  const { announce } = useAnnounce();
  const { state, run } = usePairActs();
  const [weeks, setWeeks] = useState(String(rhythm.checkInWeeks));
  const [reviewOn, setReviewOn] = useState(rhythm.reviewOn ?? '');
  const today = dates.today(clock.now());
  const count = weeksIn(weeks);
  const changed = count !== rhythm.checkInWeeks || reviewOn !== (rhythm.reviewOn ?? '');
  const save = async (): Promise<void> => {
    if (count === undefined || state.kind === 'busy') return;
    const body = { checkInWeeks: count, reviewOn: reviewOn === '' ? null : reviewOn };
    if (await run(() => pairs.setRhythm(allianceId, body))) announce(words('rhythm.saved'), { batchId: 'save' });
  };
  return (
    <Section title={words('rhythm.title')}>
      <WeeksField value={weeks} onChange={setWeeks} />
      <DayField
        label={words('rhythm.review')}
        hint={words('rhythm.reviewHint')}
        value={reviewOn}
        min={addDays(today, 1)}
        max={addMonths(today, 24)}
        onChoose={setReviewOn}
      />
      <EyeLine who={words('who.pair', { name: other.name })} />
      <PairNotice state={state} onRetry={() => void save()} />
      <div className={styles.acts}>
        <Button
          appearance={look}
          disabledFocusable={count === undefined || !changed || state.kind === 'busy'}
          onClick={() => void save()}
        >
          {words('rhythm.save')}
        </Button>
        {count === undefined && <Caption1>{words('refusal.out-of-range')}</Caption1>}
      </div>
    </Section>
  );
};

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});
