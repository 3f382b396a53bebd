import { AriaLiveAnnouncer, FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { pageContainer } from './breakpoints.ts';

type AppFrameProps = {
  /** The host's look, e.g. from `loadTeamsTheme`. */
  readonly theme: Theme;
  readonly dir: 'ltr' | 'rtl';
  readonly children: ReactNode;
};

/** The one provider of a surface: theme, text direction, live announcements, and the canvas that pages are measured by. */
export const AppFrame = ({ theme, dir, children }: AppFrameProps): ReactElement => {
  useBody();
  const styles = useStyles();
  return (
    <FluentProvider theme={theme} dir={dir}>
      <AriaLiveAnnouncer>
        <div className={styles.canvas}>{children}</div>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
};

// The browser's own margin around a page; a page that is framed has its own gutters.
const useBody = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  canvas: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
    containerType: 'inline-size',
    containerName: pageContainer,
    // What people write may break anywhere, the word on a button never does: `anywhere` would let it shrink to letters.
    '& button': { overflowWrap: 'normal' },
    '@media (pointer: coarse)': {
      '& button': { minHeight: '44px', minWidth: '44px' },
      '& summary': { minHeight: '44px' },
    },
  },
});
