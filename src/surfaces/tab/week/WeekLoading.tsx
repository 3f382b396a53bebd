import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { mid } from '../../ui/breakpoints.ts';
import { Loading, LoadingRows, LoadingText } from '../../ui/Loading.tsx';
import { Columns, Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';

type WeekLoadingProps = {
  /** What is known of the page's head; left out where the page shows its own above. */
  readonly title?: string;
};

/** The week before it is read, in its final shape. */
export const WeekLoading = ({ title }: WeekLoadingProps): ReactElement =>
  title === undefined ? (
    <WeekColumnsLoading />
  ) : (
    <Page>
      <PageHeader title={title} />
      <WeekColumnsLoading />
    </Page>
  );

const WeekColumnsLoading = (): ReactElement => {
  const styles = useStyles();
  return (
    <Loading>
      <Columns
        main={[2, 4, 3].map((rows, index) => (
          <div key={index} className={styles.surface}>
            <LoadingRows rows={rows} />
          </div>
        ))}
        aside={[5, 2].map((lines) => (
          <div key={lines} className={styles.surface}>
            <LoadingText lines={lines} />
          </div>
        ))}
      />
    </Loading>
  );
};

const useStyles = makeStyles({
  surface: {
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    [mid]: { padding: tokens.spacingHorizontalXL },
  },
});
