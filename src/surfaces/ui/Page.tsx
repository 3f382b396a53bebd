import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { mid, wide } from './breakpoints.ts';

/** The centred column of a page; its children stand one section apart. */
export const Page = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <main className={useStyles().page}>{children}</main>
);

type ColumnsProps = { readonly main: ReactNode; readonly aside: ReactNode };

/** Main part and aside, beside each other where the page is wide enough. */
export const Columns = ({ main, aside }: ColumnsProps): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.columns}>
      <div className={styles.column}>{main}</div>
      <div className={mergeClasses(styles.column, styles.aside)}>{aside}</div>
    </div>
  );
};

const useStyles = makeStyles({
  page: {
    maxWidth: '1120px',
    marginInline: 'auto',
    padding: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    overflowWrap: 'anywhere',
    [mid]: { padding: tokens.spacingHorizontalXXL, rowGap: tokens.spacingVerticalXXL },
  },
  columns: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'start',
    [mid]: { gap: tokens.spacingVerticalXXL },
    [wide]: { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)' },
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    [mid]: { rowGap: tokens.spacingVerticalXXL },
  },
  aside: { [wide]: { position: 'sticky', top: tokens.spacingVerticalXXL } },
});
