import { Button, Caption1, Field, Input, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { addDays, addMonths } from '#domain/shared/day.ts';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { Section } from '../../../ui/Section.tsx';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { DayField } from '../DayField.tsx';
import { usePairActs, usePairPage } from '../pair-page.tsx';
import { PairNotice } from '../PairNotice.tsx';

/** Weeks that may lie between two check-ins. */
const mostWeeks = 26;

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
  const count = Number(weeks);
  const valid = Number.isInteger(count) && count >= 1 && count <= mostWeeks;
  const changed = count !== rhythm.checkInWeeks || reviewOn !== (rhythm.reviewOn ?? '');
  const save = async (): Promise<void> => {
    if (!valid || state.kind === 'busy') return;
    const body = { checkInWeeks: count, reviewOn: reviewOn === '' ? null : reviewOn };
    if (await run(() => pairs.setRhythm(allianceId, body))) announce(words('rhythm.saved'), { batchId: 'save' });
  };
  return (
    <Section title={words('rhythm.title')}>
      <Field label={words('rhythm.weeks')} hint={words('rhythm.weeksHint')} className={styles.weeks}>
        <Input
          type="number"
          inputMode="numeric"
          min={1}
          max={mostWeeks}
          value={weeks}
          onChange={(_, { value }) => {
            setWeeks(value);
          }}
        />
      </Field>
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

const useStyles = makeStyles({
  weeks: { maxWidth: '280px' },
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});
