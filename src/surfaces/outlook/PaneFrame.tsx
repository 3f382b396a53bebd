import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { usePaneWords } from './pane-context.tsx';

type PaneFrameProps = {
  readonly children: ReactNode;
  /** Stays in sight at the bottom: the result of the last act, the one primary button, a quiet one. */
  readonly foot?: ReactNode;
};

/** The pane as one surface, its acts at the bottom. */
export const PaneFrame = ({ children, foot }: PaneFrameProps): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.pane}>
      <main className={styles.main} aria-label={usePaneWords()('pane.title')}>
        {children}
      </main>
      {foot !== undefined && <div className={styles.foot}>{foot}</div>}
    </div>
  );
};

const useStyles = makeStyles({
  pane: {
    flexGrow: 1,
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  main: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    // What the keyboard reaches scrolls up until it stands above the foot, which would cover it otherwise.
    '& :is(a, button, input, textarea)': { scrollMarginBlockEnd: '112px' },
    // Outlook puts a header of its own above.
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXL}`,
  },
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    marginInline: tokens.spacingHorizontalXL,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
