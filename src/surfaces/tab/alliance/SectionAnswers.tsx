import { Body1, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import { promptsOf } from '#domain/alliance/team/team-prompts.ts';
import type { TeamPromptId, TeamSection } from '#domain/alliance/team/team-prompts.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { PersonAvatar } from '../../ui/PersonAvatars.tsx';
import { Row, Rows } from '../../ui/Row.tsx';
import { usePromptWords, useTab, useTabWords } from '../tab-context.tsx';
import { nameOf } from './read-view.ts';
import { answerKey } from './use-answer.ts';

type SectionAnswersProps = {
  readonly teamId: TeamId;
  readonly view: TeamAllianceView;
  readonly section: TeamSection;
};

/** What everyone wrote to the prompts of a section, with names. */
export const SectionAnswers = ({ teamId, view, section }: SectionAnswersProps): ReactElement => {
  const styles = useStyles();
  const words = useTabWords();
  const prompts = usePromptWords();
  const answered = promptsOf(section).filter((promptId) => view.answers.some((one) => one.promptId === promptId));
  return (
    <div className={styles.answers}>
      <Caption1Strong as="h3" className={styles.title}>
        {words('draft.answers')}
      </Caption1Strong>
      {answered.length === 0 && <Body1>{words('draft.noAnswers')}</Body1>}
      {answered.map((promptId) => (
        <div key={promptId}>
          <Caption1 block className={styles.prompt}>
            {prompts(promptId)}
          </Caption1>
          <AnswersTo view={view} promptId={promptId} />
        </div>
      ))}
      {promptsOf(section).map((promptId) => (
        <KeptAnswer key={promptId} name={answerKey(view, teamId, promptId)} />
      ))}
    </div>
  );
};

type AnswersToProps = { readonly view: TeamAllianceView; readonly promptId: TeamPromptId };

const AnswersTo = ({ view, promptId }: AnswersToProps): ReactElement => {
  const words = useTabWords();
  return (
    <Rows>
      {view.answers
        .filter((answer) => answer.promptId === promptId && answer.text !== '')
        .map(({ personId, text }) => {
          const name = nameOf(view, personId) ?? words('person.gone');
          return <Row key={personId} text={text} meta={name} lead={<PersonAvatar name={name} />} />;
        })}
    </Rows>
  );
};

/** An answer that did not reach the server before the answers were opened: it is not lost, only not among them. */
const KeptAnswer = ({ name }: { readonly name: string }): ReactElement | null => {
  const styles = useStyles();
  const words = useTabWords();
  const kept = useTab().unsaved.read(name)?.value['text'];
  if (kept === undefined || kept === '') return null;
  return (
    <div className={styles.kept}>
      <Body1>{kept}</Body1>
      <Caption1 block className={styles.prompt}>
        {words('draft.kept')}
      </Caption1>
    </div>
  );
};

const useStyles = makeStyles({
  answers: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  title: { margin: 0, color: tokens.colorNeutralForeground3 },
  prompt: { color: tokens.colorNeutralForeground3 },
  kept: {
    display: 'flex',
    flexDirection: 'column',
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'dashed',
    borderInlineStartColor: tokens.colorNeutralStrokeAccessible,
    whiteSpace: 'pre-wrap',
  },
});
