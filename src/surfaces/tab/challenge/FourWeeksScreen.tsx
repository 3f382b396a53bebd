import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TeamId } from '#domain/shared/ids.ts';
import { Columns } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import type { PracticeScreenProps } from '../screens/practice-screen.ts';
import { useTab } from '../tab-context.tsx';
import { TextLoading } from '../ViewPage.tsx';
import { OwnPracticePage } from '../week/OwnPracticePage.tsx';
import { ChallengeDeskContext, useChallengeDesk, useOwnMarks } from './challenge-desk.tsx';
import { ChallengeWords, useChallengeWords } from './challenge-words.tsx';
import { ChooseSection } from './ChooseSection.tsx';
import { CourseSection } from './CourseSection.tsx';
import { GallerySection } from './GallerySection.tsx';
import { LookSection } from './LookSection.tsx';
import { openChallenge } from './read-challenge.ts';
import { StorySection } from './StorySection.tsx';
import { WeeksSection } from './WeeksSection.tsx';

/** Four weeks of one practice: chosen, looked at, marked and told; and the stories of those before. */
export const FourWeeksScreen = ({ teamId }: PracticeScreenProps): ReactElement => (
  <ChallengeWords waiting={<TextLoading />}>
    <FourWeeks key={teamId} teamId={teamId} />
  </ChallengeWords>
);

const FourWeeks = ({ teamId }: { readonly teamId: TeamId }): ReactElement => {
  const words = useChallengeWords();
  const { challenges } = useTab().practices;
  const own = useOwnMarks(teamId);
  return (
    <OwnPracticePage teamId={teamId} words={words} own={own}>
      {(view, marks) => (
        <ChallengeDeskContext value={{ teamId, week: view, own: marks, client: challenges }}>
          <PageHeader
            title={words('title')}
            who={words('who.page', { team: view.team.name })}
            // What was begun, told or stopped took its button along.
            place={openChallenge(view)?.id ?? 'none'}
          />
          <Body1>{words('lead')}</Body1>
          <Parts />
        </ChallengeDeskContext>
      )}
    </OwnPracticePage>
  );
};

/** What there is to do now, and beside it what was told before. */
const Parts = (): ReactElement => {
  const { week } = useChallengeDesk();
  const challenge = openChallenge(week);
  if (challenge === undefined) return <Columns main={<ChooseSection />} aside={<GallerySection />} />;
  const isClosing = challenge.phase === 'closing';
  const before = <LookSection look="before" challenge={challenge} />;
  const isAsked = challenge.before.kind === 'open';
  return (
    <Columns
      main={
        <>
          {isClosing && <LookSection look="after" challenge={challenge} />}
          {isClosing && <StorySection challenge={challenge} />}
          {isAsked && before}
          <WeeksSection challenge={challenge} />
          {!isAsked && before}
        </>
      }
      aside={
        <>
          <CourseSection key={challenge.phase} challenge={challenge} />
          <GallerySection />
        </>
      }
    />
  );
};
