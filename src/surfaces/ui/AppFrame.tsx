import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
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
        <div className={mergeClasses(styles.canvas, isDark(theme) && styles.dark)}>{children}</div>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
};

/** Whether what stands on a surface is lighter than the surface: its red, of `#rrggbb`, tells for every theme of greys. */
const isDark = ({ colorNeutralBackground1 }: Theme): boolean =>
  Number.parseInt(colorNeutralBackground1.slice(1, 3), 16) < 0x80;

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
  // The browser's own parts, such as the icon of a calendar, would be dark on dark.
  dark: { colorScheme: 'dark' },
});
