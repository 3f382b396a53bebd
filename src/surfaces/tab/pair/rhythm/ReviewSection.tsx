import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import { addDays, addMonths } from '#domain/shared/day.ts';
import type { Day } from '#domain/shared/instant.ts';
import { Section } from '../../../ui/Section.tsx';
import { pairPath } from '../../screens/paths.ts';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { DayField } from '../../../ui/DayField.tsx';
import { usePairActs, usePairPage } from '../pair-page.tsx';
import { PairNotice } from '../PairNotice.tsx';

/** Months until the next review, unless the two choose otherwise. */
const usualMonths = 6;

/** Renew, change or close: asked from a week before the day on. */
export const ReviewSection = ({ reviewOn }: { readonly reviewOn: Day }): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { pairs, clock, dates } = useTab();
  const { allianceId } = usePairPage().view;
  const [, navigate] = useLocation();
  const { state, run } = usePairActs();
  const today = dates.today(clock.now());
  const [next, setNext] = useState(addMonths(today, usualMonths));
  const decide = async (outcome: 'renew' | 'change'): Promise<void> => {
    const done = await run(() => pairs.review(allianceId, { outcome, reviewOn: next }));
    if (done && outcome === 'change') navigate(pairPath(allianceId, 'agreement'));
  };
  const open = next > today && state.kind !== 'busy';
  return (
    <Section title={words('review.title')}>
      <Body1>{words('review.text', { day: dates.date(reviewOn) })}</Body1>
      <DayField
        label={words('review.next')}
        value={next}
        min={addDays(today, 1)}
        max={addMonths(today, 24)}
        onChoose={setNext}
      />
      <PairNotice state={state} onRetry={() => undefined} />
      <div className={styles.acts}>
        <Button appearance="primary" disabledFocusable={!open} onClick={() => void decide('renew')}>
          {words('review.renew')}
        </Button>
        <Button disabledFocusable={!open} onClick={() => void decide('change')}>
          {words('review.change')}
        </Button>
      </div>
      <Caption1>{words('review.close')}</Caption1>
    </Section>
  );
};

const useStyles = makeStyles({ acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });
