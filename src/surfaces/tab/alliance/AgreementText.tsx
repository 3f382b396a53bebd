import { Body1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { VersionView } from '#contracts/alliance-api.ts';
import type { TeamSection } from '#domain/alliance/team/team-prompts.ts';
import { usePromptWords, useTabWords } from '../tab-context.tsx';

type AgreementTextProps = { readonly version: VersionView; readonly section: TeamSection };

/** What a version says in one section, and how one would know; to be read, not edited. */
export const AgreementText = ({ version, section }: AgreementTextProps): ReactElement => {
  const styles = useStyles();
  const words = useTabWords();
  const prompts = usePromptWords();
  const { text, evidence } = version.sections[section];
  return (
    <div className={styles.agreed} dir="auto">
      <Body1 className={styles.text}>{text === '' ? words('agreed.none') : text}</Body1>
      {evidence !== '' && (
        <div className={styles.evidence}>
          <Caption1Strong>{prompts('evidence')}</Caption1Strong>
          <Body1 className={styles.text}>{evidence}</Body1>
        </div>
      )}
    </div>
  );
};

const useStyles = makeStyles({
  agreed: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '70ch' },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  evidence: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
  },
});
