import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import type { ReactElement } from 'react';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useTabWords } from '../tab-context.tsx';

/** The personal app: where alliances begin. */
export const HomeScreen = (): ReactElement => {
  const styles = useStyles();
  const words = useTabWords();
  return (
    <Page>
      <PageHeader title={words('home.title')} who={words('home.who')} />
      <div className={styles.surface}>
        <PeopleTeamRegular aria-hidden fontSize={32} className={styles.icon} />
        <Body1 className={styles.text}>{words('home.text')}</Body1>
      </div>
    </Page>
  );
};

const useStyles = makeStyles({
  surface: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalL,
    padding: tokens.spacingHorizontalXL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  text: { flexBasis: '240px', flexGrow: 1, maxWidth: '70ch' },
});
