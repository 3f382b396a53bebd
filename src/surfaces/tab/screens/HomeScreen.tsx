import { makeStyles, tokens } from '@fluentui/react-components';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import type { ReactElement } from 'react';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Empty } from '../../ui/States.tsx';
import { useTabWords } from '../tab-context.tsx';

/** The personal app: where alliances begin. */
export const HomeScreen = (): ReactElement => {
  const styles = useStyles();
  const words = useTabWords();
  return (
    <Page>
      <PageHeader title={words('home.title')} who={words('home.who')} />
      <div className={styles.surface}>
        <Empty icon={<PeopleTeamRegular />} text={words('home.text')} />
      </div>
    </Page>
  );
};

const useStyles = makeStyles({
  surface: {
    padding: tokens.spacingHorizontalXL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
});
