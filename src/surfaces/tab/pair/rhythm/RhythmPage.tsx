import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { reviewAskedOn } from '#domain/alliance/pair/decide-review.ts';
import { Section } from '../../../ui/Section.tsx';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { LeaveButton } from '../LeaveButton.tsx';
import { usePairPage } from '../pair-page.tsx';
import { versionInForce } from '../read-pair.ts';
import { PairExport } from './PairExport.tsx';
import { PauseSection } from './PauseSection.tsx';
import { ReviewSection } from './ReviewSection.tsx';
import { RhythmForm } from './RhythmForm.tsx';

/** When the two look at their alliance, and how it rests or ends. */
export const RhythmPage = (): ReactElement => {
  const words = usePairWords();
  const { clock, dates } = useTab();
  const { view } = usePairPage();
  const { reviewOn } = view.rhythm;
  const asked =
    reviewOn !== undefined &&
    reviewAskedOn(reviewOn) <= dates.today(clock.now()) &&
    view.standing.kind === 'active' &&
    versionInForce(view) !== undefined;
  return (
    <>
      {asked && <ReviewSection key={reviewOn} reviewOn={reviewOn} />}
      <RhythmForm look={asked ? 'secondary' : 'primary'} />
      <PauseSection />
      <PairExport />
      <Section title={words('leave.title')}>
        <Body1>{words('leave.text', { name: view.other.name })}</Body1>
        <LeaveButton kind="leave" />
      </Section>
    </>
  );
};
