import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import { promptsOf, teamSections } from '#domain/alliance/team/team-prompts.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { Columns } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { usePromptWords, useTabWords } from '../tab-context.tsx';
import { AnswerField } from './AnswerField.tsx';
import { WritersSection } from './WritersSection.tsx';

type WritingViewProps = { readonly teamId: TeamId; readonly view: TeamAllianceView };

/** Design: everyone answers the prompts on their own, then all answers are opened together. */
export const WritingView = ({ teamId, view }: WritingViewProps): ReactElement => {
  const styles = useStyles();
  const words = useTabWords();
  const prompts = usePromptWords();
  const sections = teamSections.map((section) => (
    <Section key={section} title={prompts(`section.${section}`)}>
      <div className={styles.prompts}>
        {promptsOf(section).map((promptId) => (
          <AnswerField key={promptId} teamId={teamId} view={view} promptId={promptId} />
        ))}
      </div>
    </Section>
  ));
  return (
    <>
      <Body1 className={styles.lead}>{words('write.lead')}</Body1>
      <Columns main={sections} aside={<WritersSection teamId={teamId} view={view} />} />
    </>
  );
};

const useStyles = makeStyles({
  lead: { maxWidth: '70ch' },
  prompts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});
