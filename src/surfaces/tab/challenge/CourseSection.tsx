import { Body1, Button, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ChallengeView } from '#contracts/challenge-api.ts';
import { Section } from '../../ui/Section.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { useChallengeActs, useChallengeDesk } from './challenge-desk.tsx';
import { useChallengeWords } from './challenge-words.tsx';
import { ChallengeOutcome } from './ChallengeOutcome.tsx';

type CourseSectionProps = { readonly challenge: ChallengeView };

/** Where a team lets its four weeks stand still, goes on with them, or stops them once it has said so twice. */
export const CourseSection = ({ challenge: { id, phase } }: CourseSectionProps): ReactElement => {
  const styles = useStyles();
  const words = useChallengeWords();
  const { announce } = useAnnounce();
  const { teamId, client } = useChallengeDesk();
  const { state, run } = useChallengeActs();
  const [asking, setAsking] = useState(false);
  const place = useFocusBack<HTMLDivElement>(asking);
  const isPaused = phase === 'paused';
  // There is nothing left to pause once they are over.
  const isOver = phase === 'closing';
  const isBusy = state.kind === 'busy';
  const turn = async (): Promise<void> => {
    if (await run(() => client.pause(teamId, id, { paused: !isPaused })))
      announce(words(isPaused ? 'course.resumed' : 'course.paused'));
  };
  const stop = async (): Promise<void> => {
    if (await run(() => client.stop(teamId, id))) announce(words('course.stopped'));
  };
  return (
    <Section title={words(isOver ? 'course.title.over' : 'course.title')}>
      <div ref={place} className={styles.box}>
        <Body1>{words(asking ? 'course.stop.ask' : isOver ? 'course.text.over' : 'course.text')}</Body1>
        <ChallengeOutcome state={state} onRetry={() => void (asking ? stop() : turn())} />
        <div className={styles.acts}>
          {asking ? (
            <>
              <Button disabledFocusable={isBusy} onClick={() => void stop()}>
                {words('course.stop.sure')}
              </Button>
              <Button
                appearance="subtle"
                onClick={() => {
                  setAsking(false);
                }}
              >
                {words('course.keep')}
              </Button>
            </>
          ) : (
            <>
              {!isOver && (
                <Button disabledFocusable={isBusy} onClick={() => void turn()}>
                  {words(isPaused ? 'course.resume' : 'course.pause')}
                </Button>
              )}
              <Button
                appearance="subtle"
                onClick={() => {
                  setAsking(true);
                }}
              >
                {words('course.stop')}
              </Button>
            </>
          )}
        </div>
      </div>
    </Section>
  );
};

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, maxWidth: '70ch' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
