import type { ReactElement } from 'react';
import { Columns } from '../../../ui/Page.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useTabWords } from '../../tab-context.tsx';
import { BackButton } from '../BackButton.tsx';
import { OpenRound } from './OpenRound.tsx';
import { RhythmSection } from './RhythmSection.tsx';
import type { RoundPageProps } from './round-page.ts';
import { RoundProgress } from './RoundProgress.tsx';
import { RoundResults } from './RoundResults.tsx';
import { RoundTrend } from './RoundTrend.tsx';
import { RoundWords } from './RoundWords.tsx';

type CheckInPageProps = RoundPageProps & { readonly onBack: () => void };

/** Three questions now and then, answered apart and shown together without names, and how they went over time. */
export const CheckInPage = ({ teamId, view, onBack }: CheckInPageProps): ReactElement => {
  const words = useTabWords();
  const { name } = view.team;
  return (
    <>
      <BackButton onBack={onBack} />
      <PageHeader title={words('round.page', { team: name })} />
      <RoundWords>
        <Columns
          main={
            <>
              <OpenRound teamId={teamId} view={view} />
              <RoundResults view={view} />
              <RoundTrend view={view} />
            </>
          }
          aside={
            <>
              <RoundProgress view={view} />
              <RhythmSection key={view.checkIn.checkInWeeks} teamId={teamId} view={view} />
            </>
          }
        />
      </RoundWords>
    </>
  );
};
