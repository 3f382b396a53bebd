import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
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
    <div role="progressbar" aria-busy aria-label={words('loading')} className={mergeClasses(!shown && styles.hidden)}>
      {children}
    </div>
  );
};

type LoadingTextProps = { readonly lines: number };

/** Lines of text to come. */
export const LoadingText = ({ lines }: LoadingTextProps): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.lines}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={mergeClasses(styles.bar, index === lines - 1 && styles.short)} />
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
          <span className={styles.face} />
          <span className={mergeClasses(styles.bar, styles.short)} />
        </div>
      ))}
    </div>
  );
};

const useStyles = makeStyles({
  hidden: { visibility: 'hidden' },
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  // Still, not shimmering: nothing loops here, and Fluent's Skeleton always does.
  bar: {
    display: 'block',
    height: '16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    forcedColorAdjust: 'none',
  },
  face: {
    width: '28px',
    height: '28px',
    flexShrink: 0,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStencil1,
    forcedColorAdjust: 'none',
  },
  short: { width: '60%' },
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '44px',
  },
});
