import { Body1, Caption1, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChallengeView } from '#contracts/challenge-api.ts';
import { storyLimit } from '#domain/challenge/challenge.ts';
import { isBlank } from '#domain/shared/text.ts';
import { TextField } from '../../ui/autosave/TextField.tsx';
import { FormBox } from '../../ui/FormBox.tsx';
import { Section } from '../../ui/Section.tsx';
import { useDraft } from '../use-draft.ts';
import { useChallengeActs, useChallengeDesk } from './challenge-desk.tsx';
import { useChallengeWords } from './challenge-words.tsx';
import { ChallengeOutcome } from './ChallengeOutcome.tsx';

type StorySectionProps = { readonly challenge: ChallengeView };

/** Where someone tells how the four weeks came out; with it they end. */
export const StorySection = ({ challenge: { id } }: StorySectionProps): ReactElement => {
  const styles = useStyles();
  const words = useChallengeWords();
  const { announce } = useAnnounce();
  const { teamId, week, client } = useChallengeDesk();
  const { state, run } = useChallengeActs();
  const draft = useDraft(`challenge.${teamId}.${id}.story`, { story: '' });
  const { story } = draft.value;
  const tell = async (): Promise<void> => {
    if (!(await run(() => client.finish(teamId, id, { story })))) return;
    draft.clear();
    announce(words('story.sent'));
  };
  return (
    <Section title={words('story.title')}>
      <FormBox
        who={words('story.who', { team: week.team.name })}
        send={words('story.send')}
        primary
        complete={!isBlank(story) && story.length <= storyLimit}
        busy={state.kind === 'busy'}
        outcome={<ChallengeOutcome state={state} onRetry={() => void tell()} />}
        onSend={() => void tell()}
      >
        <div className={styles.field}>
          <TextField
            label={words('story.label')}
            value={story}
            limit={storyLimit}
            rows={4}
            required
            onEdit={(text) => {
              draft.edit({ story: text });
            }}
            onLeave={() => undefined}
          />
          {isBlank(story) && <Caption1 className={styles.quiet}>{words('story.example')}</Caption1>}
        </div>
        <Body1>{words('story.ends')}</Body1>
      </FormBox>
    </Section>
  );
};

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});
