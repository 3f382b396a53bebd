import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { waitIn } from '../../ui/asked-to-wait.ts';
import { Section } from '../../ui/Section.tsx';
import { Failed } from '../../ui/States.tsx';
import { TextLoading } from '../ViewPage.tsx';
import { useChallengeDesk, useGallery } from './challenge-desk.tsx';
import { useChallengeWords } from './challenge-words.tsx';
import { ToldStory } from './ToldStory.tsx';

/** What the team has told of four weeks in a year. */
export const GallerySection = (): ReactElement => {
  const styles = useStyles();
  const words = useChallengeWords();
  const { teamId, week } = useChallengeDesk();
  const { state, retry } = useGallery(teamId);
  return (
    <Section title={words('gallery.title')}>
      {state.kind === 'loading' && <TextLoading />}
      {state.kind === 'failed' && <Failed {...waitIn(state)} onRetry={retry} />}
      {state.kind === 'ready' && state.view.challenges.length === 0 && <Body1>{words('gallery.none')}</Body1>}
      {state.kind === 'ready' && state.view.challenges.length > 0 && (
        // Safari drops the list role where the bullets are styled away.
        // eslint-disable-next-line jsx-a11y/no-redundant-roles
        <ul role="list" className={styles.list}>
          {state.view.challenges.map((challenge) => (
            <li key={challenge.id} className={styles.told}>
              <ToldStory challenge={challenge} week={week} heading="h3" />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  told: {
    paddingBlock: tokens.spacingVerticalM,
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});
