import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useUiWords } from './words-context.tsx';

/** Below this, a skeleton would only flicker. */
const quietMs = 1000;

/** Holds its children back for the first second, and keeps their place free. */
export const Loading = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const words = useUiWords();
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setShown(true);
    }, quietMs);
    return (): void => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <Skeleton aria-label={words('loading')} className={shown ? undefined : styles.hidden}>
      {children}
    </Skeleton>
  );
};

type LoadingTextProps = { readonly lines: number };

/** Lines of text to come. */
export const LoadingText = ({ lines }: LoadingTextProps): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.lines}>
      {Array.from({ length: lines }, (_, index) => (
        <SkeletonItem key={index} size={16} className={index === lines - 1 ? styles.short : undefined} />
      ))}
    </div>
  );
};

type LoadingRowsProps = { readonly rows: number };

/** Rows with a face to come. */
export const LoadingRows = ({ rows }: LoadingRowsProps): ReactElement => {
  const styles = useStyles();
  return (
    <div>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={styles.row}>
          <SkeletonItem shape="circle" size={28} />
          <SkeletonItem size={16} className={styles.short} />
        </div>
      ))}
    </div>
  );
};

const useStyles = makeStyles({
  hidden: { visibility: 'hidden' },
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  short: { width: '60%' },
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '44px',
  },
});
